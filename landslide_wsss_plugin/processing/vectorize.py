"""The Processing algorithm `landslide_wsss:vectorize`: a mask in, a measured inventory out."""

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from landslide_wsss_plugin.common import tables
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers.scene_layer import crs_of, scene_file
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, run_engine
from landslide_wsss_plugin.processing.fields import REAL, advanced, choice, number
from landslide_wsss_plugin.processing.found import log_found, number_outputs, numbers
from landslide_wsss_plugin.processing.loading import style_when_loaded
from landslide_wsss_plugin.processing.sources import output_file
from landslide_wsss_plugin.processing.terrain import terrain, terrain_inputs

INPUT, SCORES, BAND, OUTPUT = "INPUT", "SCORES", "BAND", "OUTPUT"
MIN_AREA, FILL_HOLES, SIMPLIFY = "MIN_AREA", "FILL_HOLES", "SIMPLIFY"
BANDS = (*reversed(tables.SCENE_SCORES), *(name for name in tables.SCORES if name not in tables.SCENE_SCORES))


class Vectorize(EngineAlgorithm):
    """Trace a mask into polygons."""

    ICON = "vectorize"

    def name(self) -> str:
        """Return the name in scripts."""
        return "vectorize"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Trace a mask into polygons")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,polygonize,vectorise,mask,inventory,outline").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Turns any landslide mask into an inventory of measured polygons.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Traces a mask (1 is landslide, 0 is none, 255 is no data) into polygons and measures each: area, "
            "perimeter, length, width, orientation and place, on the ellipsoid.\n\n"
            "<b>Scores.</b> The scores of a run fill the confidence. <b>Elevation model.</b> It fills elevation, drop, "
            "slope, aspect, H/L and travel angle, and leaves out what lies on flat ground.\n\n"
            "The polygons have fields for a review: status, reviewer and comment."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        shown = [
            QgsProcessingParameterRasterLayer(INPUT, tr("Mask")),
            number(MIN_AREA, tr("Minimum area, m²"), REAL, tables.MIN_AREA_M2, 0),
            number(FILL_HOLES, tr("Fill holes below, m²"), REAL, 0.0, 0),
            number(SIMPLIFY, tr("Simplify by, pixels"), REAL, 0.0, 0),
            *terrain_inputs(),
            QgsProcessingParameterVectorDestination(OUTPUT, tr("Landslides"), QgsProcessing.TypeVectorPolygon),
        ]
        less_used = [
            QgsProcessingParameterRasterLayer(SCORES, tr("Scores of the run (fill the confidence)"), optional=True),
            choice(BAND, tr("Which score"), BANDS, BANDS[0]),
        ]
        for parameter in shown + advanced(less_used):
            self.addParameter(parameter)
        for output in number_outputs():
            self.addOutput(output)

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Trace and measure."""
        mask = self.parameterAsRasterLayer(values, INPUT, context)
        scores = None
        if values.get(SCORES) not in (None, ""):
            scores = scene_file(self.parameterAsRasterLayer(values, SCORES, context), str(values[SCORES]))
        request = {
            "mask": scene_file(mask, str(values.get(INPUT) or "")),
            **crs_of(mask),
            "out": output_file(self, values, OUTPUT, context),
            "polygons": {
                "min_area_m2": self.parameterAsDouble(values, MIN_AREA, context),
                "fill_holes_m2": self.parameterAsDouble(values, FILL_HOLES, context),
                "simplify_px": self.parameterAsDouble(values, SIMPLIFY, context),
            },
            "scores": scores,
            "band": self.parameterAsEnumString(values, BAND, context),
            **terrain(self, values, context),
        }
        result = run_engine("vectorize", request, feedback)
        log_found(result, feedback)
        target = self.parameterAsOutputLayer(values, OUTPUT, context)
        style_when_loaded(context, target, "landslides")
        return {OUTPUT: target, **numbers(result)}
