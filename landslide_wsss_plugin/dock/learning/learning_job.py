"""What every button that lets a model learn does with its job: it waits its turn, runs, is followed, and ends."""

from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.map.job_queue import JobQueue
from landslide_wsss_plugin.dock.map.run_section import RunBar
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.engine_client.connection import CancelledOutcome, Failed, Success
from landslide_wsss_plugin.engine_client.protocol import Log, Progress
from landslide_wsss_plugin.engine_client.task_manager import EngineTasks


@dataclass(frozen=True)
class JobRunner:
    """Where the jobs of all such buttons run.

    Args:
        bar: Run, Cancel and progress.
        waiting: the queue of jobs.
        engine: runs them.
        device: returns the chosen device.
        log: adds a line to the log.
    """

    bar: RunBar
    waiting: JobQueue
    engine: EngineTasks
    device: "Callable[[], str]"
    log: "Callable[[str], None]"


class LearningJob(QObject):
    """Ties a section's line to the queue and the engine; subclasses say which jobs are theirs.

    Args:
        status: the section's line.
        runner: where the jobs run.
    """

    problem = pyqtSignal(str, str, str)
    """Message, hint and kind of what went wrong."""

    begun = pyqtSignal()
    ended = pyqtSignal()

    made = pyqtSignal()
    """There is something new: a second run in the map, or one more of the user's models."""

    def __init__(self, status: Status, runner: JobRunner) -> None:
        super().__init__()
        self._status = status
        self._bar, self._waiting, self._engine = runner.bar, runner.waiting, runner.engine
        self._device, self._log = runner.device, runner.log
        self._job: Optional[Any] = None
        runner.waiting.turn.connect(self._begin)
        runner.engine.progressed.connect(self._on_progress)
        runner.engine.ended.connect(self._ended)

    @property
    def running(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    def owns(self, job: Any) -> bool:
        """Return whether a job whose turn it is belongs here."""
        raise NotImplementedError

    def show_result(self, job: Any, values: "dict[str, Any]") -> None:
        """Show what the engine has made."""
        raise NotImplementedError

    def show_cancelled(self) -> None:
        """Say what is left of a job that the user has stopped."""
        raise NotImplementedError

    def prepare(self, job: Any) -> None:
        """Do what must be done before the engine begins."""

    def timed(self, event: Progress) -> Progress:
        """Return a step with the time that is left of the whole job."""
        return event

    def settled(self) -> None:
        """Look again, once a job has begun or ended."""

    def refuse_unsaved(self) -> None:
        """Say that edits that are not saved are decisions, too."""
        text = tr("Save them first (E): edits count as decisions.")
        self._status.show_message(text, "warning", tr("There are edits that are not saved."))

    def _submit(self, job: Any, *, twice: bool, words: "tuple[str, str]") -> None:
        """Let a job run as soon as it can.

        Args:
            job: it.
            twice: whether its like is under way or waits.
            words: what is said then, and what to do.
        """
        if twice:
            self.problem.emit(*words, "settings")
        elif not self._waiting.submit(job):
            self._status.show_message(tr("It begins when the current run has ended."), "info", tr("Waits."))

    def _begin(self, job: Any) -> None:
        if not self.owns(job):
            return
        self._job = job
        self._log(f"{job.title} · {job.folder}")
        self._status.show_message(tr("Its progress is shown below. The result stays as it is."), "info")
        self._bar.show_running()
        self.begun.emit()
        self.prepare(job)
        self._engine.run(job.title, job.request, "adapt")
        self.settled()

    def _on_progress(self, event: Any) -> None:
        if self._job is None:
            return
        if isinstance(event, Progress):
            self._bar.show_progress(self.timed(event))
        elif isinstance(event, Log):
            self._log(event.text if event.level == "info" else f"{event.level}: {event.text}")

    def _ended(self, outcome: Any) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        self.ended.emit()
        if isinstance(outcome, CancelledOutcome) and not self._engine.cancel_requested:
            self._waiting.put_back(job)
            return
        self._waiting.ended(job)
        if isinstance(outcome, Success):
            self.show_result(job, outcome.values)
        elif isinstance(outcome, CancelledOutcome):
            self.show_cancelled()
        elif isinstance(outcome, Failed):
            self._status.show_message(outcome.hint, "error", outcome.message)
            self._log(f"{outcome.message} {outcome.hint}")
            self.problem.emit(outcome.message, outcome.hint, outcome.kind)
        self.settled()
