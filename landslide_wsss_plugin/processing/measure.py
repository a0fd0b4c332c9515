"""The Processing algorithm `landslide_wsss:measure`: polygons in, the same with their measures out."""

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterVectorDestination,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, run_engine
from landslide_wsss_plugin.processing.found import number_outputs, numbers, with_numbers
from landslide_wsss_plugin.processing.loading import style_when_loaded
from landslide_wsss_plugin.processing.sources import layer_file, output_file
from landslide_wsss_plugin.processing.terrain import terrain, terrain_inputs

INPUT, OUTPUT = "INPUT", "OUTPUT"


class Measure(EngineAlgorithm):
    """Measure polygons, over an elevation model where there is one."""

    ICON = "measure"

    def name(self) -> str:
        """Return the name in scripts."""
        return "measure"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Measure landslides")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,area,length,width,slope,aspect,dem,elevation,travel angle,inventory").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Measures polygons on the ellipsoid, and over an elevation model their slope, drop and travel angle.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Measures each polygon of a layer and keeps every other attribute: area, perimeter, length, width, "
            "orientation and place. Run it after editing outlines.\n\n"
            "<b>Elevation model.</b> A raster of elevations, in any CRS and pixel size, metres or feet. It fills:\n"
            "elev_min, elev_max, drop_m: elevations and their difference, metres.\n"
            "slope_deg, aspect_deg: mean slope, and the direction in which it falls, clockwise from north.\n"
            "h_over_l, travel_deg: fall over horizontal distance from crown to toe, and its angle.\n\n"
            "<b>Flat ground.</b> Roads, fields and gravel banks look like landslides. Proposals flatter than the given "
            "slope are left out; what a person accepted, rejected or edited stays.\n\n"
            "Where the elevation model does not reach, these fields stay empty. Invalid outlines are repaired."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        for parameter in (
            QgsProcessingParameterFeatureSource(INPUT, tr("Polygons"), [QgsProcessing.TypeVectorPolygon]),
            *terrain_inputs(),
            QgsProcessingParameterVectorDestination(OUTPUT, tr("Measured"), QgsProcessing.TypeVectorPolygon),
        ):
            self.addParameter(parameter)
        for output in number_outputs():
            self.addOutput(output)

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Measure."""
        request = {
            "layer": layer_file(self, values, INPUT, context, feedback),
            "out": output_file(self, values, OUTPUT, context),
            **terrain(self, values, context),
        }
        result = run_engine("measure", request, feedback)
        feedback.pushInfo(with_numbers(tr("Measured {}, {} in all."), result))
        target = self.parameterAsOutputLayer(values, OUTPUT, context)
        style_when_loaded(context, target, "landslides")
        return {OUTPUT: target, **numbers(result)}
