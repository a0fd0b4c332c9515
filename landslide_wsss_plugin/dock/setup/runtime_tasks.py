"""The dock's tasks about the engine's environment: one that plans, one that installs or removes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_wsss_plugin.runtime import network, paths, settings
from landslide_wsss_plugin.runtime.catalogue import Entry
from landslide_wsss_plugin.runtime.plan import InstallPlan, Wishes
from landslide_wsss_plugin.runtime.task import RuntimeTask, check_task, fetch_task, install_task, plan_task, remove_task


class InstallTasks(QObject):
    """Starts tasks, keeps them alive, and hands on what they say."""

    planned = pyqtSignal(object)
    """The outcome of planning; not of a planning that a later one has overtaken."""

    progressed = pyqtSignal(object)
    """A Step of the installation."""

    ended = pyqtSignal(object)
    """The outcome of an installation, of the test of an existing Python or of a removal."""

    def __init__(self) -> None:
        super().__init__()
        self.log = paths.log_file().with_name("install.log")
        self._planning: Optional[RuntimeTask] = None
        self._work: Optional[RuntimeTask] = None
        self._going: list[RuntimeTask] = []  # QGIS holds no Python reference to a task

    @property
    def working(self) -> bool:
        """Whether something is being installed, tested or removed."""
        return self._work is not None

    def wishes(self, bundle: Optional[Path] = None) -> Wishes:
        """Return what the user wants, with QGIS' proxy and certificates of this moment."""
        return Wishes(
            settings.text("base_python"),
            settings.text("torch_source"),
            bundle,
            network.qgis_proxy(),
            network.certificates(),
        )

    def plan(self, bundle: Optional[Path] = None) -> None:
        """Find out what an installation would do."""
        if self._planning is not None:
            self._planning.cancel()
        task = plan_task(self.wishes(bundle))
        self._planning = task
        self._begin(task, self._plan_ended)

    def install(self, plan: InstallPlan) -> None:
        """Install."""
        self._start(install_task(plan, self.log))

    def check(self, python: str) -> None:
        """Test whether the engine works in an existing Python."""
        self._start(check_task(python, self.log))

    def remove(self) -> None:
        """Delete every environment that was installed."""
        self._start(remove_task())

    def fetch(self, entry: Entry, ended: "Callable[[Any], None]") -> None:
        """Download a model from the project's release page and tell how that ended."""
        task = fetch_task(entry)

        def over(which: RuntimeTask, outcome: Any) -> None:
            self._forget(which)
            ended(outcome)

        self._begin(task, over)

    def cancel(self) -> None:
        """Stop; what came whole is kept for the next time."""
        if self._work is not None:
            self._work.cancel()

    def shut_down(self) -> None:
        """Stop everything, because QGIS or the plugin goes."""
        for task in list(self._going):
            task.blockSignals(True)  # noqa: FBT003  (nobody is left to hear them)
            task.cancel()
        for task in list(self._going):
            task.waitForFinished(5000)
        self._going.clear()
        self._planning = self._work = None

    def _start(self, task: RuntimeTask) -> None:
        self._work = task
        task.progressed.connect(self.progressed)
        self._begin(task, self._work_ended)

    def _begin(self, task: RuntimeTask, ended: "Callable[[RuntimeTask, Any], None]") -> None:
        self._going.append(task)
        task.ended.connect(lambda outcome, which=task: ended(which, outcome))
        QgsApplication.taskManager().addTask(task)

    def _plan_ended(self, task: RuntimeTask, outcome: Any) -> None:
        self._forget(task)
        if task is self._planning:
            self._planning = None
            self.planned.emit(outcome)

    def _work_ended(self, task: RuntimeTask, outcome: Any) -> None:
        self._forget(task)
        self._work = None
        self.ended.emit(outcome)

    def _forget(self, task: RuntimeTask) -> None:
        if task in self._going:
            self._going.remove(task)
