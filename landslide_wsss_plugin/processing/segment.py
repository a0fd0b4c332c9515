"""The Processing algorithm `landslide_wsss:segment`: a raster in, a mask, scores and polygons out."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import area, outputs
from landslide_wsss_plugin.layers.scene_layer import reading_of, scene_file
from landslide_wsss_plugin.layers.web_area import fetch, is_web
from landslide_wsss_plugin.processing import parameters
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, absolute, run_engine
from landslide_wsss_plugin.processing.fields import ParameterError
from landslide_wsss_plugin.processing.found import log_found, numbers
from landslide_wsss_plugin.processing.loading import load_when_done


class Segment(EngineAlgorithm):
    """Map landslides in a raster."""

    def name(self) -> str:
        """Return the name in scripts."""
        return "segment"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Map landslides in a raster")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,segmentation,deep learning,mask,inventory,hazard").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Finds landslides in an orthophoto or satellite scene: a mask, scores and measured polygons.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return parameters.help_text()

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        for parameter in parameters.inputs():
            self.addParameter(parameter)
        for output in parameters.results():
            self.addOutput(output)

    def when_cancelled(self) -> str:
        """Return what is left once the user stopped it."""
        return tr("Cancelled. What is finished is kept; run again with “Resume” to continue.")

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Run the engine over the scene."""
        layer = self.parameterAsRasterLayer(values, parameters.INPUT, context)
        out = Path(self.parameterAsString(values, parameters.OUTPUT, context)).absolute()
        request = {
            "scene": self._scene(values, layer, context, feedback),
            **reading_of(layer),
            "out": str(out),
            "model": absolute(self.parameterAsFile(values, parameters.MODEL, context)),
            "settings": {
                **parameters.settings(self, values, context),
                "before": parameters.earlier_image(self, values, context, feedback),
            },
            "aoi": self._area(values, layer, context),
            "resume": self.parameterAsBoolean(values, parameters.RESUME, context),
            "overwrite": self.parameterAsBoolean(values, parameters.OVERWRITE, context),
        }
        result = run_engine("segment", request, feedback)
        log_found(result, feedback)
        if self.parameterAsBoolean(values, parameters.LOAD, context):
            load_when_done(context, result, layer.name())
        return {
            parameters.OUTPUT: str(out),
            "MASK": result["mask"],
            "SCORES": result["scores"],
            "POLYGONS": f"{result['polygons']}|layername={outputs.INVENTORY}",
            **numbers(result),
        }

    def _scene(
        self,
        values: "dict[str, Any]",
        layer: Optional[QgsRasterLayer],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Return the scene's file; of a web layer the wanted extent is fetched into one."""
        if layer is None or not is_web(layer):
            return scene_file(layer, str(values.get(parameters.INPUT) or ""))
        extent = self.parameterAsExtent(values, parameters.EXTENT, context, layer.crs())
        source = self.parameterAsSource(values, parameters.AOI, context)
        if extent.isNull() and source is not None:
            move = QgsCoordinateTransform(source.sourceCrs(), layer.crs(), context.transformContext())
            extent = move.transformBoundingBox(source.sourceExtent())
        pixel = self.parameterAsDouble(values, parameters.WEB_PIXEL, context)
        out = Path(self.parameterAsString(values, parameters.OUTPUT, context)).absolute()
        target = out.with_name(f"{out.name}_imagery.tif")  # beside the run, which goes on with it after a stop
        if target.is_file() and self.parameterAsBoolean(values, parameters.RESUME, context):
            return str(target)
        if target.exists() and not self.parameterAsBoolean(values, parameters.OVERWRITE, context):
            raise ParameterError(
                tr("The file {} exists already.").format(target), tr("Choose another output folder, or overwrite it.")
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        return fetch(layer, extent, pixel, target, context.transformContext(), feedback)

    def _area(self, values: "dict[str, Any]", layer: QgsRasterLayer, context: QgsProcessingContext) -> Optional[str]:
        """Write the area of interest, where one is given, and return its path."""
        target = layer.crs()
        source = self.parameterAsSource(values, parameters.AOI, context)
        extent = self.parameterAsExtent(values, parameters.EXTENT, context)
        polygons: list[QgsGeometry] = []
        if source is not None:
            shapes = (feature.geometry() for feature in source.getFeatures())
            polygons = area.in_crs(shapes, source.sourceCrs(), target, context.transformContext())
        if not extent.isNull():
            box = area.rectangle(QgsGeometry.fromRect(extent))
            crs = self.parameterAsExtentCrs(values, parameters.EXTENT, context)
            box = area.in_crs([box], crs, target, context.transformContext())[0]
            clipped = [polygon.intersection(box) for polygon in polygons] if source is not None else [box]
            polygons = [polygon for polygon in clipped if not polygon.isEmpty()]
        if source is None and extent.isNull():
            return None
        return str(area.write(polygons, target, Path(QgsProcessingUtils.generateTempFilename("area.gpkg"))))
