"""The engine's work as a QGIS task: in the background, with progress, ended by a typed outcome."""

import threading
import time
from typing import Any, Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from landslide_wsss_plugin.common.task_flags import CAN_BE_SILENT, task_flags
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.engine_client.connection import SHARE_OF_BAR, CancelledOutcome, Connection, Outcome, Success
from landslide_wsss_plugin.engine_client.process import Launch
from landslide_wsss_plugin.engine_client.protocol import Event, Hello, Log, Progress


class EngineTask(QgsTask):
    """One request to an engine of its own.

    Args:
        title: shown in QGIS' task list.
        do: the request.
        args: its arguments.
        launch: how the engine is started.
        hidden: a look that nobody began (see `task_flags`).
    """

    progressed = pyqtSignal(object)
    """An event of the engine: Hello, Progress or Log."""

    ended = pyqtSignal(object)
    """The outcome, on the main thread; exactly once."""

    def __init__(self, title: str, do: str, args: "dict[str, Any]", launch: Launch, *, hidden: bool = False) -> None:
        super().__init__(title, task_flags(hidden=hidden))
        self._do = do
        self._args = args
        self._stop = threading.Event()
        self._stage, self._told_at = "", 0.0
        self._connection = Connection(launch, self._hear, self._is_stopped)
        self.outcome: Outcome = CancelledOutcome()

    def run(self) -> bool:
        """Talk to the engine, in a thread of QGIS' pool; touches no layer and no widget."""
        with self._connection:
            self.outcome = outcome = self._connection.request(self._do, self._args)
        if isinstance(outcome, CancelledOutcome) and not CAN_BE_SILENT:
            # QGIS would tell the system "Task failed", with this title below
            self.setDescription(tr("Cancelled: {}").format(self.description()))
            return True
        return isinstance(outcome, Success)  # not the attribute: QGIS may have let go of this task by now

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
        self._connection.kill()

    @property
    def engine_pid(self) -> Optional[int]:
        """The engine's process id, once it has started."""
        return self._connection.engine_pid

    def _is_stopped(self) -> bool:
        return self._stop.is_set() or self.isCanceled()

    def _hear(self, event: Event) -> None:
        if isinstance(event, Progress):
            start, stop = SHARE_OF_BAR.get(event.stage, (0.0, 100.0))
            self.setProgress(start + (stop - start) * event.percent / 100)
        if isinstance(event, (Hello, Log)) or (isinstance(event, Progress) and self._worth_telling(event)):
            self.progressed.emit(event)

    def _worth_telling(self, progress: Progress) -> bool:
        """Whether the window should hear it: a stage's begin and end, and ten times a second in between."""
        now = time.monotonic()
        is_due = progress.stage != self._stage or progress.done >= progress.total or now - self._told_at > 0.1
        if is_due:
            self._stage, self._told_at = progress.stage, now
        return is_due
