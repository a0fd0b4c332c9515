"""One question at a time about the run on the table, asked by a button that waits for the answer."""

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from landslide_wsss_plugin.common.engine_words import in_panel
from landslide_wsss_plugin.engine_client.protocol import Log
from landslide_wsss_plugin.engine_client.session import EngineSession, PendingRequest
from landslide_wsss_plugin.records.finished_runs import FinishedRun


class EngineButton(QObject):
    """Keeps the run, the ticket and the button together.

    Args:
        button: enabled where there is a run and no question is open.
        session: the engine at hand.
    """

    answered = pyqtSignal(object, object)
    """The run that was asked about, and the outcome."""

    def __init__(self, button: QPushButton, session: EngineSession) -> None:
        super().__init__()
        self._button, self._session = button, session
        self._ticket: Optional[PendingRequest] = None
        self._asked: Optional[FinishedRun] = None
        self.run: Optional[FinishedRun] = None
        """The run on the table; None is none."""
        self.warnings: list[str] = []
        """What the engine warned of while it answered."""
        button.setEnabled(False)
        session.progressed.connect(self._on_progress)
        session.ended.connect(self._ended)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Put a run on the table; a question that is open is still about the one before."""
        self.run = run
        self._show()

    def request(self, do: str, request: "dict[str, Any]", run: Optional[FinishedRun] = None) -> None:
        """Ask about a run.

        Args:
            do: the engine's command.
            request: its arguments.
            run: that they are about; None is the run on the table, which may have changed where the question waited.
        """
        self._asked = self.run if run is None else run
        self.warnings.clear()
        self._ticket = self._session.request(do, request)
        self._show()

    @property
    def is_waiting(self) -> bool:
        """Whether a question is open."""
        return self._ticket is not None

    def is_about(self, run: Optional[FinishedRun]) -> bool:
        """Whether a run is the one on the table: an answer about another one has come too late to stand there."""
        return run is not None and self.run is not None and run.folder == self.run.folder

    def _on_progress(self, ticket: PendingRequest, event: Any) -> None:
        if ticket is self._ticket and isinstance(event, Log) and event.level == "warning":
            self.warnings.append(in_panel(event.text))

    def _ended(self, ticket: PendingRequest, outcome: Any) -> None:
        if ticket is not self._ticket:
            return
        self._ticket = None
        self._show()
        self.answered.emit(self._asked, outcome)

    def _show(self) -> None:
        self._button.setEnabled(self.run is not None and self._ticket is None)
