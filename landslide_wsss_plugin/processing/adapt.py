"""The Processing algorithm `landslide_wsss:adapt`: a run's model learns the scene, and a second run is made with it."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import outputs
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, run_engine
from landslide_wsss_plugin.processing.fields import advanced
from landslide_wsss_plugin.processing.found import log_found, number_outputs, numbers
from landslide_wsss_plugin.processing.loading import load_when_done
from landslide_wsss_plugin.processing.model_parameters import device, device_of
from landslide_wsss_plugin.processing.sources import layer_file

RUN, REVIEW, LAYER, CHECKED, RESUME, OVERWRITE, LOAD, DEVICE, OUTPUT = (
    "RUN",
    "REVIEW",
    "LAYER",
    "CHECKED",
    "RESUME",
    "OVERWRITE",
    "LOAD",
    "DEVICE",
    "OUTPUT",
)
SHARES = {
    "read": (0.0, 2.0),
    "held": (2.0, 45.0),
    "adapt": (45.0, 80.0),
    "chips": (80.0, 98.0),
    "mask": (98.0, 99.0),
    "polygons": (99.0, 100.0),
}
"""What each stage takes of the progress bar, percent from and to."""


class Adapt(EngineAlgorithm):
    """Adapt a model to the scene of a run."""

    ICON = "adapt"

    def name(self) -> str:
        """Return the name in scripts."""
        return "adapt"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Adapt a model to a scene")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,adapt,improve,learn,review,fine-tune,model").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Teaches a run's model its scene, and maps the scene again with it.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "After a run, the model can learn the scene that it has just mapped: from its own confident "
            "predictions, and from your decisions. The run stays as it is. The result is a second run in a "
            "folder of its own, with its model in it as model.lsmodel.\n"
            "\n"
            "<b>Review.</b> Accepted, edited and drawn polygons are landslides, rejected ones are none. "
            "Polygons without a decision are not used. Eight decisions are needed. Some are held back for a "
            "test, and the model stays as it was unless the new one predicts them better. Your decisions "
            "continue into the second run.\n"
            "\n"
            "<b>Layer.</b> Instead of the review, polygons of known landslides.\n"
            "\n"
            "<b>Checked views.</b> Where the imagery is new to the model: polygons around views in which "
            "every landslide is outlined, in the review or in the layer. What is not outlined in them counts "
            "as no landslide. Give three views or more: then the log says how accurate the model is on views "
            "that it was not taught.\n"
            "\n"
            "If nothing changes, because too little is certain or the new model is no better, no second run "
            "is made: the log says so, and the outputs are those of the first run."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        polygons = [QgsProcessing.TypeVectorPolygon]
        shown = [
            QgsProcessingParameterFile(RUN, tr("Folder of a run"), QgsProcessingParameterFile.Folder),
            QgsProcessingParameterBoolean(REVIEW, tr("Learn from the run's review, too"), False),  # noqa: FBT003
            QgsProcessingParameterFeatureSource(
                LAYER, tr("Or from a layer of known landslides"), polygons, optional=True
            ),
            QgsProcessingParameterFeatureSource(
                CHECKED, tr("Checked views, in which every landslide is outlined"), polygons, optional=True
            ),
            QgsProcessingParameterFolderDestination(OUTPUT, tr("Folder of the second run")),
        ]
        less_used = [
            QgsProcessingParameterBoolean(RESUME, tr("Continue with an interrupted adaptation"), False),  # noqa: FBT003
            QgsProcessingParameterBoolean(OVERWRITE, tr("Delete the run that stands there"), False),  # noqa: FBT003
            device(DEVICE),
            QgsProcessingParameterBoolean(LOAD, tr("Add the results to the map"), True),  # noqa: FBT003
        ]
        for parameter in shown + advanced(less_used):
            self.addParameter(parameter)
        for output in (
            QgsProcessingOutputBoolean("ADAPTED", tr("Whether the model has learned something")),
            QgsProcessingOutputRasterLayer("MASK", tr("Landslide mask")),
            QgsProcessingOutputVectorLayer("POLYGONS", tr("Landslide polygons"), QgsProcessing.TypeVectorPolygon),
            *number_outputs(),
        ):
            self.addOutput(output)

    def when_cancelled(self) -> str:
        """Return what is left once the user stopped it."""
        return tr("Cancelled. Run again with “Continue with an interrupted adaptation” to continue from here.")

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Adapt, and run the scene again."""
        target = Path(self.parameterAsString(values, OUTPUT, context)).absolute()
        decisions = "review" if self.parameterAsBoolean(values, REVIEW, context) else "none"
        if values.get(LAYER):
            decisions = layer_file(self, values, LAYER, context, feedback)
        request = {
            "run": str(Path(self.parameterAsFile(values, RUN, context)).absolute()),
            "out": str(target),
            "decisions": decisions,
            "resume": self.parameterAsBoolean(values, RESUME, context),
            "overwrite": self.parameterAsBoolean(values, OVERWRITE, context),
            **({"checked": layer_file(self, values, CHECKED, context, feedback)} if values.get(CHECKED) else {}),
            "device": device_of(self, values, DEVICE, context),
        }
        result = run_engine("adapt", request, feedback, SHARES)
        for message in result["messages"]:
            feedback.pushInfo(message)
        log_found(result, feedback)
        shown = Path(str(result.get("run") or target))  # nothing changes: the first run's
        if self.parameterAsBoolean(values, LOAD, context) and shown == target:
            load_when_done(context, result, target.name)
        return {
            OUTPUT: str(shown),
            "ADAPTED": bool(result["adapted"]),
            "MASK": result["mask"],
            "POLYGONS": f"{result['polygons']}|layername={outputs.INVENTORY}",
            **numbers(result),
        }
