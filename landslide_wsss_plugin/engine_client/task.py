"""The engine's work as a QGIS task: in the background, with progress, ended by a typed outcome."""

import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from landslide_wsss_plugin.common.task_flags import task_flags
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.engine_client.client import CancelledError, EngineClient, EngineError
from landslide_wsss_plugin.engine_client.process import Launch
from landslide_wsss_plugin.engine_client.protocol import Event, Hello, Log, Progress
from landslide_wsss_plugin.runtime import paths, settings

SHARE_OF_BAR = {"chips": (0.0, 94.0), "mask": (94.0, 97.0), "polygons": (97.0, 100.0)}
"""What each stage takes of the task's one progress bar, percent from and to; the networks take nearly all time."""


@dataclass(frozen=True)
class Success:
    """The engine did it.

    Args:
        values: the result of the request.
        hello: what the engine said of itself.
    """

    values: "dict[str, Any]"
    hello: Optional[Hello]


@dataclass(frozen=True)
class Failed:
    """The engine did not; `kind`, `message` and `hint` say why, `log` is the file with the details."""

    kind: str
    message: str
    hint: str
    log: Path


@dataclass(frozen=True)
class Cancelled:
    """The user stopped it; what is finished stays."""


Outcome = Union[Success, Failed, Cancelled]


def engine_launch() -> Launch:
    """Return how the engine is started, from the user's settings; called on the main thread."""
    return Launch(settings.engine_python(), paths.home(), paths.log_file())


class EngineTask(QgsTask):
    """One request to an engine of its own.

    Args:
        title: shown in QGIS' task list.
        do: the request.
        args: its arguments.
        launch: how the engine is started.
        hidden: a look that nobody began (see `task_flags`).
    """

    said = pyqtSignal(object)
    """An event of the engine: Hello, Progress or Log."""

    ended = pyqtSignal(object)
    """The outcome, on the main thread; exactly once."""

    def __init__(self, title: str, do: str, args: "dict[str, Any]", launch: Launch, *, hidden: bool = False) -> None:
        super().__init__(title, task_flags(hidden=hidden))
        self._do = do
        self._args = args
        self._launch = launch
        self._hello: Optional[Hello] = None
        self._stop = threading.Event()
        self._stage, self._told_at = "", 0.0
        self._conversation: Optional[EngineClient] = None
        self.outcome: Outcome = Cancelled()

    def run(self) -> bool:
        """Talk to the engine, in a thread of QGIS' pool; touches no layer and no widget."""
        try:
            with EngineClient(self._launch, self._hear, self._is_stopped) as conversation:
                self._conversation = conversation
                self.outcome = Success(conversation.ask(self._do, self._args), self._hello)
        except CancelledError:
            self.outcome = Cancelled()
        except EngineError as error:
            self.outcome = Failed(error.kind, error.message, error.hint, self._launch.log)
        except Exception as error:  # noqa: BLE001  (a traceback in a task would reach the user as a dialog)
            message = tr("The plugin failed: {}.").format(f"{type(error).__name__}: {error}")
            self.outcome = Failed("internal", message, tr("Look at the log."), self._launch.log)
        return isinstance(self.outcome, Success)

    def finished(self, result: bool) -> None:  # noqa: ARG002, FBT001  (QGIS' signature; the outcome says more)
        """Tell the outcome, on the main thread."""
        self.ended.emit(self.outcome)

    def cancel(self) -> None:
        """Stop; the engine's finished rows stay."""
        self._stop.set()
        super().cancel()

    def abandon(self) -> None:
        """Stop at once and end the engine's process, because QGIS or the plugin goes."""
        self.cancel()
        if self._conversation is not None:
            self._conversation.engine.close(0.1)

    @property
    def engine_pid(self) -> Optional[int]:
        """The engine's process id, once it has started."""
        return self._conversation.engine.process.pid if self._conversation is not None else None

    def _is_stopped(self) -> bool:
        return self._stop.is_set() or self.isCanceled()

    def _hear(self, event: Event) -> None:
        if isinstance(event, Hello):
            self._hello = event
        if isinstance(event, Progress):
            start, stop = SHARE_OF_BAR.get(event.stage, (0.0, 100.0))
            self.setProgress(start + (stop - start) * event.percent / 100)
        if isinstance(event, (Hello, Log)) or (isinstance(event, Progress) and self._worth_telling(event)):
            self.said.emit(event)

    def _worth_telling(self, progress: Progress) -> bool:
        """Whether the window should hear it: a stage's begin and end, and ten times a second in between."""
        now = time.monotonic()
        told = progress.stage != self._stage or progress.done >= progress.total or now - self._told_at > 0.1
        if told:
            self._stage, self._told_at = progress.stage, now
        return told
