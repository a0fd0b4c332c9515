"""The Processing algorithm `landslide_wsss:segment`: a raster in, a mask, scores and polygons out."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from landslide_wsss_plugin.engine_client.conversation import CancelledError, Conversation, EngineError
from landslide_wsss_plugin.engine_client.protocol import Event, Hello, Log, Progress
from landslide_wsss_plugin.engine_client.task import SHARE_OF_BAR, engine_launch
from landslide_wsss_plugin.layers import area, outputs
from landslide_wsss_plugin.processing import parameters
from landslide_wsss_plugin.processing.loading import load_when_done
from landslide_wsss_plugin.runtime import paths
from landslide_wsss_plugin.scenes import SceneError, scene_file
from landslide_wsss_plugin.words import area as in_words
from landslide_wsss_plugin.words import landslides, stage_title, tr


class Segment(QgsProcessingAlgorithm):
    """Map landslides in a raster."""

    def createInstance(self) -> "Segment":
        """Return a fresh one; QGIS calls this."""
        return Segment()

    def name(self) -> str:
        """Return the name in scripts."""
        return "segment"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Map landslides in a raster")

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(paths.icon("landslide"))

    def svgIconPath(self) -> str:
        """Return the plugin's icon as a file."""
        return paths.icon("landslide")

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

    def processAlgorithm(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Run the engine; called in a background thread in QGIS' window.

        Raises:
            QgsProcessingException: one sentence that says what is wrong and what to do.
        """
        try:
            layer = self.parameterAsRasterLayer(values, parameters.INPUT, context)
            out = Path(self.parameterAsString(values, parameters.OUTPUT, context)).absolute()
            model = self.parameterAsFile(values, parameters.MODEL, context)
            request = {
                "scene": scene_file(layer, str(values.get(parameters.INPUT) or "")),
                "out": str(out),
                "model": str(Path(model).absolute()) if model else None,
                "settings": parameters.settings(self, values, context),
                "aoi": self._area(values, layer, context),
                "resume": self.parameterAsBoolean(values, parameters.RESUME, context),
                "overwrite": self.parameterAsBoolean(values, parameters.OVERWRITE, context),
            }
            result = _run(request, feedback)
        except CancelledError:
            feedback.pushInfo(tr("Cancelled. What is finished is kept; run again with “Resume” to go on."))
            return {}
        except (SceneError, area.AreaError, EngineError, parameters.ParameterError) as error:
            raise QgsProcessingException(f"{error.message} {error.hint}".strip()) from error
        found = tr("Found {}, {} in all.").format(landslides(result["count"]), in_words(result["area_m2"]))
        feedback.pushInfo(found)
        if self.parameterAsBoolean(values, parameters.LOAD, context):
            load_when_done(context, result, layer)
        return {
            parameters.OUTPUT: str(out),
            "MASK": result["mask"],
            "SCORES": result["scores"],
            "POLYGONS": f"{result['polygons']}|layername={outputs.INVENTORY}",
            "COUNT": result["count"],
            "AREA_M2": result["area_m2"],
        }

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


def _run(request: "dict[str, Any]", feedback: QgsProcessingFeedback) -> "dict[str, Any]":
    """Ask an engine of its own, and hand its progress to QGIS."""
    launch = engine_launch()
    stage = ""

    def hear(event: Event) -> None:
        nonlocal stage
        if isinstance(event, Hello):
            feedback.pushInfo(tr("Engine {}: {}.").format(event.version, event.device.get("label", "")))
        elif isinstance(event, Log):
            (feedback.pushWarning if event.level == "warning" else feedback.pushInfo)(event.text)
        elif isinstance(event, Progress):
            if event.stage != stage:
                stage = event.stage
                feedback.setProgressText(stage_title(stage))
            start, stop = SHARE_OF_BAR.get(event.stage, (0.0, 100.0))
            feedback.setProgress(start + (stop - start) * event.percent / 100)

    with Conversation(launch, hear, feedback.isCanceled) as conversation:
        try:
            return conversation.ask("segment", request)
        except EngineError as error:
            if error.kind in {"internal", "died", "hangs"}:
                feedback.pushInfo(tr("Details are in {}.").format(launch.log))
            raise
