"""What every algorithm of the plugin shares: its icon, its engine, and how what goes wrong reaches the user."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from landslide_wsss_plugin.common.text import stage_title, tr
from landslide_wsss_plugin.engine_client.client import CancelledError, EngineError
from landslide_wsss_plugin.engine_client.connection import (
    LOGGED,
    SHARE_OF_BAR,
    CancelledOutcome,
    Connection,
    Success,
    engine_launch,
)
from landslide_wsss_plugin.engine_client.protocol import Event, Hello, Log, Progress
from landslide_wsss_plugin.layers.area import AreaError
from landslide_wsss_plugin.layers.scene_layer import SceneError
from landslide_wsss_plugin.processing.fields import ParameterError
from landslide_wsss_plugin.runtime import paths

Values = dict[str, Any]
WRITES_A_FILE = ("export", "vectorize", "measure", "agreement", "compare", "parts", "outline")
"""Commands whose output is a destination of QGIS' own."""
Shares = dict[str, tuple[float, float]]
"""What each stage takes of the progress bar, percent from and to."""


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose work the engine does; a subclass says its words, its parameters and its request."""

    ICON = "landslide"

    def createInstance(self) -> "EngineAlgorithm":
        """Return a fresh one; QGIS calls this."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the algorithm's icon."""
        return QIcon(paths.icon(self.ICON))

    def svgIconPath(self) -> str:
        """Return the algorithm's icon as a file."""
        return paths.icon(self.ICON)

    def work(self, values: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        """Do it and return the outputs; errors of the plugin's own kinds become sentences."""
        raise NotImplementedError

    def when_cancelled(self) -> str:
        """Return what is left once the user stopped it."""
        return tr("Cancelled. Files that were there before are as they were.")

    def processAlgorithm(
        self, values: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Run the engine; called in a background thread in QGIS' window.

        Raises:
            QgsProcessingException: one sentence that says what is wrong and what to do.
        """
        try:
            return self.work(values, context, feedback)
        except CancelledError:
            feedback.pushInfo(self.when_cancelled())
            return {}
        except (SceneError, AreaError, EngineError, ParameterError) as error:
            raise QgsProcessingException(f"{error.message} {error.hint}".strip()) from error


def run_engine(do: str, request: Values, feedback: QgsProcessingFeedback, shares: Optional[Shares] = None) -> Values:
    """Ask an engine of its own, and hand its progress to QGIS.

    Args:
        do: the engine's command.
        request: its arguments.
        feedback: QGIS' listener.
        shares: of the progress bar; a stage that is not in it takes all.

    Raises:
        EngineError: the engine refused or failed.
        CancelledError: the user stopped it.
    """
    if do in WRITES_A_FILE:  # QGIS has asked about a file that is there
        request = {"overwrite": True, **request}
    shares = SHARE_OF_BAR if shares is None else shares
    stage = ""

    def hear(event: Event) -> None:
        nonlocal stage
        if isinstance(event, Hello):
            feedback.pushInfo(tr("AI runtime {}: {}.").format(event.version, event.device.get("label", "")))
        elif isinstance(event, Log):
            (feedback.pushWarning if event.level == "warning" else feedback.pushInfo)(event.text)
        elif isinstance(event, Progress):
            if event.stage != stage:
                stage = event.stage
                feedback.setProgressText(stage_title(stage))
            part, _, prepared = event.stage.partition(" ")
            start, stop = shares.get(part, (0.0, 100.0))
            # what is prepared for a part of a training takes little of the time that the bar stands for
            feedback.setProgress(start if prepared else start + (stop - start) * event.percent / 100)

    with Connection(engine_launch(), hear, feedback.isCanceled) as connection:
        outcome = connection.request(do, request)
    if isinstance(outcome, Success):
        return outcome.values
    if isinstance(outcome, CancelledOutcome):
        raise CancelledError
    if outcome.kind in LOGGED:
        feedback.pushInfo(tr("Details are in {}.").format(outcome.log))
    raise EngineError(outcome.kind, outcome.message, outcome.hint)


def absolute(path: str) -> Optional[str]:
    """Return a path that means the same in the engine's working folder; None where none is given."""
    return str(Path(path).absolute()) if path else None
