"""The Processing algorithm `landslide_wsss:parts`: source, transport and deposit, as proposals."""

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from landslide_wsss_plugin.common import tables
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers.scene_layer import scene_file
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, run_engine
from landslide_wsss_plugin.processing.fields import choice
from landslide_wsss_plugin.processing.sources import layer_file, output_file
from landslide_wsss_plugin.processing.terrain import DEM, DEM_UNITS

INPUT, OUTPUT, ATTRIBUTES = "INPUT", "OUTPUT", "ATTRIBUTES"
SUMS = {"SOURCE_M2": "source", "TRANSPORT_M2": "transport", "DEPOSIT_M2": "deposit"}


class Parts(EngineAlgorithm):
    """Propose the parts of landslides along the slope."""

    ICON = "parts"

    def name(self) -> str:
        """Return the name in scripts."""
        return "parts"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Propose source, transport and deposit")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,source,scar,transport,deposit,runout,dem,elevation").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Cuts landslides across the slope into proposed source, transport and deposit.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Cuts each landslide across the line from its crown to its toe. The uppermost third of the drop is "
            "proposed as the source. Where the slope breaks clearly (10° gentler below), the deposit begins at the "
            "break, else with the lowest third of the drop. The field <i>parts_rule</i> says which.\n\n"
            "<b>These are proposals of a rule</b> that knows the elevations alone. Nobody has mapped them; check "
            "them before you use them.\n\n"
            "<b>Parts</b> holds a polygon for each part. <b>Landslides with areas of parts</b> is a copy of the "
            "layer with src_m2, trn_m2 and dep_m2. Where the elevation model does not reach, or is too coarse for a "
            "landslide, nothing is proposed."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        polygon = QgsProcessing.TypeVectorPolygon
        for parameter in (
            QgsProcessingParameterFeatureSource(INPUT, tr("Landslides"), [polygon]),
            QgsProcessingParameterRasterLayer(DEM, tr("Elevation model")),
            choice(DEM_UNITS, tr("Unit of the elevations"), tables.DEM_UNITS, tables.DEM_UNITS[0]),
            QgsProcessingParameterVectorDestination(OUTPUT, tr("Proposed parts"), polygon),
            QgsProcessingParameterVectorDestination(
                ATTRIBUTES, tr("Landslides with areas of parts"), polygon, optional=True, createByDefault=False
            ),
        ):
            self.addParameter(parameter)
        titles = (tr("Source, m²"), tr("Transport, m²"), tr("Deposit, m²"))
        for name, title in zip(SUMS, titles):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Propose."""
        wants_copy = values.get(ATTRIBUTES) not in (None, "")
        request = {
            "layer": layer_file(self, values, INPUT, context, feedback),
            "dem": scene_file(self.parameterAsRasterLayer(values, DEM, context), str(values.get(DEM) or "")),
            "dem_units": self.parameterAsEnumString(values, DEM_UNITS, context) or tables.DEM_UNITS[0],
            "out": output_file(self, values, OUTPUT, context),
            "attributes": output_file(self, values, ATTRIBUTES, context) if wants_copy else None,
        }
        result = run_engine("parts", request, feedback)
        for line in str(result["words"]).splitlines():
            feedback.pushInfo(line)
        found = {OUTPUT: self.parameterAsOutputLayer(values, OUTPUT, context)}
        if wants_copy:
            found[ATTRIBUTES] = self.parameterAsOutputLayer(values, ATTRIBUTES, context)
        return {**found, **{name: float(result["area_m2"][part]) for name, part in SUMS.items()}}
