"""The Processing algorithm `landslide_wsss:outline`: boxes around landslides in, their outlines out."""

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers.scene_layer import reading_of, scene_file
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, absolute, run_engine
from landslide_wsss_plugin.processing.fields import advanced, band_numbers
from landslide_wsss_plugin.processing.found import log_found, number_outputs, numbers
from landslide_wsss_plugin.processing.loading import style_when_loaded
from landslide_wsss_plugin.processing.model_parameters import device, device_of, model_file
from landslide_wsss_plugin.processing.sources import layer_file, output_file
from landslide_wsss_plugin.processing.terrain import terrain, terrain_inputs

INPUT, BOXES, MODEL, REVIEWER, BANDS, DEVICE, OUTPUT = (
    "INPUT",
    "BOXES",
    "MODEL",
    "REVIEWER",
    "BANDS",
    "DEVICE",
    "OUTPUT",
)


class Outline(EngineAlgorithm):
    """Outline landslides in boxes."""

    ICON = "outline"

    def name(self) -> str:
        """Return the name in scripts."""
        return "outline"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Outline landslides from boxes")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,outline,box,rectangle,draw,digitise,inventory").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Gives the outline of each landslide that you have drawn a box around.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Draw a rectangle around each landslide that you see, so that the landslide fills most of it. "
            "Rectangles may stand at any angle; of any other polygon the smallest rectangle around it is "
            "taken.\n"
            "\n"
            "The outline in a box combines three things: that the landslide lies in the middle, the "
            "probability of the outline model, and the colors that differ between inside and outside. The "
            "outlines are drafts to be corrected.\n"
            "\n"
            "They have the fields of an inventory and the status “accepted”, since you have seen the "
            "landslide. A box in which nothing can be outlined is left out, and the log says so."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        polygons = [QgsProcessing.TypeVectorPolygon]
        shown = [
            QgsProcessingParameterRasterLayer(INPUT, tr("Scene (a raster with red, green and blue)")),
            QgsProcessingParameterFeatureSource(BOXES, tr("Boxes around landslides"), polygons),
            model_file(MODEL, tr("Model file (empty: the shipped one)")),
            QgsProcessingParameterString(REVIEWER, tr("Reviewer"), optional=True),
            *terrain_inputs()[:2],  # what a person has seen is not left out, however flat
            QgsProcessingParameterVectorDestination(OUTPUT, tr("Landslides"), QgsProcessing.TypeVectorPolygon),
        ]
        less_used = [
            QgsProcessingParameterString(
                BANDS, tr("Red, green and blue band, such as 3,2,1 (empty: as the file says)"), optional=True
            ),
            device(DEVICE),
        ]
        for parameter in shown + advanced(less_used):
            self.addParameter(parameter)
        for output in number_outputs():
            self.addOutput(output)

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Outline each box."""
        scene = self.parameterAsRasterLayer(values, INPUT, context)
        ground = terrain(self, values, context)
        request = {
            "scene": scene_file(scene, str(values.get(INPUT) or "")),
            **reading_of(scene),
            "boxes": layer_file(self, values, BOXES, context, feedback),
            "out": output_file(self, values, OUTPUT, context),
            "model": absolute(self.parameterAsFile(values, MODEL, context)),
            "reviewer": self.parameterAsString(values, REVIEWER, context).strip(),
            "settings": {
                "bands": band_numbers(values.get(BANDS)),
                "device": device_of(self, values, DEVICE, context),
                "terrain": {"dem": ground["dem"], "units": ground["dem_units"], "crs": ground["dem_crs"]},
            },
        }
        result = run_engine("outline", request, feedback)
        log_found(result, feedback)
        target = self.parameterAsOutputLayer(values, OUTPUT, context)
        style_when_loaded(context, target, "landslides")
        return {OUTPUT: target, **numbers(result)}
