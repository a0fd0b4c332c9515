"""The Processing algorithm `landslide_wsss:compare`: two layers of landslides, and what became of each."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorDestination,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, run_engine
from landslide_wsss_plugin.processing.fields import ParameterError
from landslide_wsss_plugin.processing.sources import layer_file, output_file

EARLIER, LATER, OUTPUT, TABLE = "EARLIER", "LATER", "OUTPUT", "TABLE"
KINDS = ("new", "grown", "old", "gone", "unknown")


class Compare(EngineAlgorithm):
    """Say what is new, gone and kept between two results."""

    ICON = "compare"

    def name(self) -> str:
        """Return the name in scripts."""
        return "compare"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Compare two results")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,compare,change,new,gone,difference,inventory,multitemporal").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Says which landslides are new, gone, grown or kept between two layers, and by how much.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Compares two layers of landslides of one place: two results of a scene, or results of two dates. Each "
            "polygon says what became of it in <i>change</i>: new, grown, old (kept), gone, or unknown where the "
            "other run does not show the place.\n\n"
            "Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.\n\n"
            "<b>area_m2</b> is the polygon's area, <b>before_m2</b> that of the same landslide in the first layer, "
            "<b>added_m2</b> what the first layer does not cover. Polygons with the status “rejected” are no "
            "landslides."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        polygons = [QgsProcessing.TypeVectorPolygon]
        table = QgsProcessingParameterFileDestination(TABLE, tr("Table"), tr("CSV table (*.csv)"), None, True)  # noqa: FBT003
        for parameter in (
            QgsProcessingParameterFeatureSource(EARLIER, tr("First result"), polygons),
            QgsProcessingParameterFeatureSource(LATER, tr("Second result"), polygons),
            QgsProcessingParameterVectorDestination(OUTPUT, tr("Compared"), QgsProcessing.TypeVectorPolygon),
            table,
        ):
            self.addParameter(parameter)
        titles = (tr("New"), tr("Grown"), tr("Kept"), tr("Gone"), tr("Not known"))
        for name, title in zip(KINDS, titles):
            self.addOutput(QgsProcessingOutputNumber(name.upper(), title))

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Compare."""
        table = self.parameterAsFileOutput(values, TABLE, context) if values.get(TABLE) not in (None, "") else None
        if table is not None and not table.lower().endswith(".csv"):
            raise ParameterError(tr("The table is no CSV file."), tr("Let its name end with .csv."))
        request = {
            "earlier": _run_or_layer(layer_file(self, values, EARLIER, context, feedback)),
            "later": _run_or_layer(layer_file(self, values, LATER, context, feedback)),
            "out": output_file(self, values, OUTPUT, context),
            "table": table,
        }
        result = run_engine("compare", request, feedback)
        for line in str(result["words"]).splitlines():
            feedback.pushInfo(line)
        counts = {name.upper(): int(result["changes"][name]["count"]) for name in KINDS}
        found = {OUTPUT: self.parameterAsOutputLayer(values, OUTPUT, context), **counts}
        return {**found, TABLE: table} if table is not None else found


def _run_or_layer(source: str) -> str:
    """Return the folder of a run for its own inventory, so that the engine knows what ground the run saw."""
    path = Path(source.partition("|")[0])
    is_run = path.name == run_layers.POLYGONS and (path.parent / run_layers.RUN_FILE).is_file()
    return str(path.parent) if is_run else source
