"""The Processing algorithm `landslide_wsss:adapt_several`: one model for general use, from several reviews."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.processing.adapt import SHARES
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, run_engine
from landslide_wsss_plugin.processing.fields import ParameterError, advanced, with_help
from landslide_wsss_plugin.processing.model_parameters import device, device_of, model_to_write, path_to_write

RUNS, NAME, SENSOR, OVERWRITE, DEVICE, OUTPUT = "RUNS", "NAME", "SENSOR", "OVERWRITE", "DEVICE", "OUTPUT"
RUN_FILE = "run.json"


class AdaptSeveral(EngineAlgorithm):
    """Teach a model by the decisions of several runs."""

    ICON = "regional"

    def name(self) -> str:
        """Return the name in scripts."""
        return "adapt_several"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Make one model from several reviews")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,adapt,improve,learn,review,regional,several,model").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Teaches a model by what was decided in several runs, and writes it as a file for other scenes.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Accepted, edited and drawn polygons of all runs are landslides, rejected ones are none. The "
            "runs must be made with one model, and hold eight decisions or more together.\n"
            "\n"
            "<b>Runs.</b> The file run.json of each run's folder, or the folders.\n"
            "\n"
            "<b>Is it better?</b> With three runs or more, whole scenes are held back in turn for a test; "
            "with fewer, neighboring decisions. A model that does not predict them better is not written. "
            "Before it is saved, it is measured on other scenes, and its description says how accurate it is "
            "there.\n"
            "\n"
            "Add the file to the list of models in the panel with “Add a model file…”. Cancelled, the same "
            "output continues."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        shown = [
            QgsProcessingParameterMultipleLayers(RUNS, tr("Files run.json of reviewed runs"), QgsProcessing.TypeFile),
            QgsProcessingParameterString(NAME, tr("Name of the model"), tr("My region")),
            model_to_write(OUTPUT),
        ]
        sensor = tr("Name of the sensor, to teach by checked views")
        of_sensor = tr(
            "With a name here the checked views of the runs teach instead of single decisions: a model for new "
            "imagery, which the panel offers for the next scene of its kind."
        )
        less_used = [
            with_help(QgsProcessingParameterString(SENSOR, sensor, "", optional=True), of_sensor),
            QgsProcessingParameterBoolean(OVERWRITE, tr("Replace the file that stands there"), False),  # noqa: FBT003
            device(DEVICE),
        ]
        for parameter in shown + advanced(less_used):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("DECISIONS", tr("Decisions that it learned from")))
        self.addOutput(QgsProcessingOutputNumber("VIEWS", tr("Checked views that it learned from")))

    def when_cancelled(self) -> str:
        """Return what is left once the user stopped it."""
        return tr("Paused. Run again with the same output to continue.")

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Teach, and write the model file."""
        out = path_to_write(self, values, OUTPUT, context)
        runs = [_folder(Path(name)) for name in self.parameterAsFileList(values, RUNS, context)]
        if not runs:
            raise ParameterError(tr("No run is chosen."), tr("Choose the files run.json of reviewed runs."))
        sensor = self.parameterAsString(values, SENSOR, context).strip()
        request = {
            "runs": [str(run) for run in runs],
            "out": str(out),
            "name": self.parameterAsString(values, NAME, context).strip(),
            "decisions": "review",
            "overwrite": self.parameterAsBoolean(values, OVERWRITE, context),
            "device": device_of(self, values, DEVICE, context),
            **({"checked": "review", "sensor": sensor} if sensor else {}),
        }
        result = run_engine("adapt", request, feedback, SHARES)
        for message in result["messages"]:
            feedback.pushInfo(message)
        return {OUTPUT: str(out), "DECISIONS": int(result.get("decisions", 0)), "VIEWS": int(result.get("views", 0))}


def _folder(given: Path) -> Path:
    """Return the folder of a run, of which the folder or its run.json is given."""
    return (given.parent if given.name == RUN_FILE else given).absolute()
