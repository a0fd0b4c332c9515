"""The dock's tasks: one that looks at the model, one that runs; the dock itself knows no process."""

from typing import Any, Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.engine_client.connection import engine_launch
from landslide_wsss_plugin.engine_client.task import EngineTask
from landslide_wsss_plugin.runtime import paths


class EngineTasks(QObject):
    """Starts tasks, keeps them alive, and hands on what they say."""

    looked = pyqtSignal(object)
    """The outcome of asking for a model's card; not for an asking that a later one has overtaken."""

    progressed = pyqtSignal(object)
    """Progress and sentences of the run."""

    ended = pyqtSignal(object)
    """The outcome of the run."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Optional[EngineTask] = None
        self._run: Optional[EngineTask] = None
        self._asked_to_cancel = False
        self._going: list[EngineTask] = []  # QGIS holds no Python reference to a task
        self.log = paths.log_file()

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._run is not None

    @property
    def cancel_requested(self) -> bool:
        """Whether the last run was cancelled by `cancel`; else by QGIS, which closes, or in QGIS' list of tasks."""
        return self._asked_to_cancel

    @property
    def looking(self) -> bool:
        """Whether the engine is asked about a model."""
        return self._look is not None

    @property
    def engine_pid(self) -> Optional[int]:
        """The process id of the run's engine."""
        return self._run.engine_pid if self._run is not None else None

    def look(self, model: Optional[str], *, verify: bool = False) -> None:
        """Ask for a model's card, and for a check of every tensor where wanted; None is the shipped model."""
        if self._look is not None:
            self._look.cancel()
        task = EngineTask(
            tr("Landslide model"), "model", {"path": model, "verify": verify}, engine_launch(), hidden=True
        )
        self._look = task
        task.ended.connect(lambda outcome, asked=task: self._look_ended(asked, outcome))
        self._begin(task)

    def run(self, title: str, request: "dict[str, Any]", do: str = "segment") -> None:
        """Start a run, or another command that ends in one; what it says goes to `said` and `ended`."""
        task = EngineTask(title, do, request, engine_launch())
        self._run, self._asked_to_cancel = task, False
        task.progressed.connect(self.progressed)
        task.ended.connect(self._run_ended)
        self._begin(task)

    def request(
        self,
        title: str,
        do: str,
        args: "dict[str, Any]",
        answered: "Callable[[EngineTask, Any], None]",
        on_progress: "Optional[Callable[[Any], None]]" = None,
    ) -> EngineTask:
        """Ask an engine of its own for something beside the run.

        Args:
            title: shown in QGIS' task list.
            do: the request.
            args: its arguments.
            answered: told the task and its outcome, on the main thread.
            on_progress: is given progress and sentences.
        """
        task = EngineTask(title, do, args, engine_launch())

        def end(outcome: Any) -> None:
            self._forget(task)
            answered(task, outcome)

        task.ended.connect(end)
        if on_progress is not None:
            task.progressed.connect(on_progress)
        self._begin(task)
        return task

    def cancel(self) -> None:
        """Stop the run; what is finished stays."""
        if self._run is not None:
            self._asked_to_cancel = True
            self._run.cancel()

    def shut_down(self) -> None:
        """End every engine, at once."""
        for task in list(self._going):
            task.blockSignals(True)  # noqa: FBT003  (nobody is left to hear them)
            task.abandon()
        for task in list(self._going):
            task.waitForFinished(3000)
        self._going.clear()
        self._look = self._run = None

    def _begin(self, task: EngineTask) -> None:
        self._going.append(task)
        QgsApplication.taskManager().addTask(task)

    def _look_ended(self, task: EngineTask, outcome: Any) -> None:
        self._forget(task)
        if task is self._look:
            self._look = None
            self.looked.emit(outcome)

    def _run_ended(self, outcome: Any) -> None:
        task, self._run = self._run, None
        if task is not None:
            self._forget(task)
        self.ended.emit(outcome)

    def _forget(self, task: EngineTask) -> None:
        if task in self._going:
            self._going.remove(task)
