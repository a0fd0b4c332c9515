"""The Processing algorithm `landslide_wsss:evaluate`: a map against a reference, where they agree, and figures."""

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers.scene_layer import crs_of, scene_file
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, run_engine
from landslide_wsss_plugin.processing.fields import REAL, ParameterError, advanced, number, optional_number, with_help
from landslide_wsss_plugin.processing.loading import style_when_loaded
from landslide_wsss_plugin.processing.sources import layer_file, output_file

MASK, POLYGONS, REFERENCE, AREA = "MASK", "POLYGONS", "REFERENCE", "AREA"
PIXEL_SIZE, OUTPUT = "PIXEL_SIZE", "OUTPUT"
FIGURES = ("IOU", "PRECISION", "RECALL", "F1", "LANDSLIDES", "LANDSLIDES_FOUND", "FALSE_POLYGONS")


class Evaluate(EngineAlgorithm):
    """Compare a map of landslides with a reference."""

    ICON = "evaluate"

    def name(self) -> str:
        """Return the name in scripts."""
        return "evaluate"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Compare with a reference inventory")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,accuracy,validation,agreement,iou,precision,recall,reference").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Says how well a mask or polygons agree with reference polygons, and shows where.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Compares a mask or polygons with an inventory that you trust. The result is a map: green where both say "
            "landslide, orange where only the map does (false alarm), blue where only the reference does (missed).\n\n"
            "<b>Precision</b> is the share of the mapped area that is right, <b>recall</b> the share of the reference "
            "that was found, <b>IoU</b> the common area over the area of both. Landslides are also counted one by "
            "one.\n\n"
            "<b>Area.</b> If the reference covers only a part of the scene, give that part as polygons; else "
            "landslides outside of it count as false alarms.\n\n"
            "Polygons with the status “rejected” are no landslides."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        polygons = [QgsProcessing.TypeVectorPolygon]
        shown = [
            QgsProcessingParameterRasterLayer(MASK, tr("Mask to check"), optional=True),
            QgsProcessingParameterFeatureSource(POLYGONS, tr("or polygons to check"), polygons, optional=True),
            QgsProcessingParameterFeatureSource(REFERENCE, tr("Reference polygons"), polygons),
            QgsProcessingParameterFeatureSource(AREA, tr("Only inside these polygons"), polygons, optional=True),
            QgsProcessingParameterRasterDestination(OUTPUT, tr("Agreement")),
        ]
        fine = number(PIXEL_SIZE, tr("Pixel size under polygons, metres (empty: by their size)"), REAL, None, 0.001)
        for parameter in [*shown, *advanced([with_help(fine, tr("Polygons are compared on pixels of this size."))])]:
            self.addParameter(parameter)
        titles = (
            tr("IoU"),
            tr("Precision"),
            tr("Recall"),
            tr("F1"),
            tr("Landslides of the reference"),
            tr("of these found"),
            tr("Polygons that are no landslide"),
        )
        for name, title in zip(FIGURES, titles):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Compare."""
        has_mask, has_polygons = (values.get(name) not in (None, "") for name in (MASK, POLYGONS))
        if has_mask == has_polygons:
            raise ParameterError(
                tr("Give either a mask or polygons to check."), tr("Choose one of the two and leave the other empty.")
            )
        known: dict[str, str] = {}
        if has_mask:
            mask = self.parameterAsRasterLayer(values, MASK, context)
            mapped, known = scene_file(mask, str(values[MASK])), crs_of(mask)
        else:
            mapped = layer_file(self, values, POLYGONS, context, feedback)
        has_area = values.get(AREA) not in (None, "")
        request = {
            "mapped": mapped,
            **known,
            "reference": layer_file(self, values, REFERENCE, context, feedback),
            "area": layer_file(self, values, AREA, context, feedback) if has_area else None,
            "pixel_size": optional_number(values.get(PIXEL_SIZE), tr("pixel size")),
            "out": output_file(self, values, OUTPUT, context),
        }
        result = run_engine("agreement", request, feedback)
        for line in str(result["words"]).splitlines():
            feedback.pushInfo(line)
        target = self.parameterAsOutputLayer(values, OUTPUT, context)
        style_when_loaded(context, target, "agreement")
        return {OUTPUT: target, **{name: result[name.lower()] for name in FIGURES}}
