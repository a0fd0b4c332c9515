"""Planning, installing and testing as QGIS tasks: in the background, with progress, ended by a typed outcome."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from landslide_wsss_plugin.common.task_flags import CAN_BE_SILENT, task_flags
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.runtime import paths
from landslide_wsss_plugin.runtime.catalogue import Entry, fetch
from landslide_wsss_plugin.runtime.child import CancelledError
from landslide_wsss_plugin.runtime.failures import InstallError, explain
from landslide_wsss_plugin.runtime.install import Installation, Step, selftest
from landslide_wsss_plugin.runtime.lock import HeldError, Lock
from landslide_wsss_plugin.runtime.plan import InstallPlan, Wishes, make
from landslide_wsss_plugin.runtime.versions import Versions

Report = Callable[[Step], None]


@dataclass(frozen=True)
class Done:
    """It worked; `value` is what came out."""

    value: Any


@dataclass(frozen=True)
class NotDone:
    """It did not; `kind`, `message` and `hint` say why, `log` is the file with the details."""

    kind: str
    message: str
    hint: str
    log: Optional[Path] = None


@dataclass(frozen=True)
class Stopped:
    """The user stopped it."""


Outcome = Union[Done, NotDone, Stopped]


class RuntimeTask(QgsTask):
    """Something slow about the engine's environment.

    Args:
        title: shown in QGIS' task list.
        work: does it, in a thread of QGIS' pool; is given what to report to and whether to stop.
        log: the file with the details.
        hidden: a look that nobody began (see `task_flags`).
    """

    progressed = pyqtSignal(object)
    """A Step."""

    ended = pyqtSignal(object)
    """The outcome, on the main thread; exactly once."""

    def __init__(
        self,
        title: str,
        work: "Callable[[Report, Callable[[], bool]], Any]",
        log: Optional[Path],
        *,
        hidden: bool = False,
    ) -> None:
        super().__init__(title, task_flags(hidden=hidden))
        self._work = work
        self._log = log
        self._stop = threading.Event()
        self.outcome: Outcome = Stopped()

    def run(self) -> bool:
        """Do it; touches no widget."""
        try:
            self.outcome = Done(self._work(self._report, self._is_stopped))
        except CancelledError:
            self.outcome = Stopped()
        except InstallError as error:
            self.outcome = NotDone(error.kind, error.message, error.hint, self._log)
        except Exception as error:  # noqa: BLE001  (a traceback in a task would reach the user as a dialog)
            message = tr("The plugin failed: {}.").format(f"{type(error).__name__}: {error}")
            self.outcome = NotDone("internal", message, tr("Look at the details."), self._log)
        if isinstance(self.outcome, Stopped) and not CAN_BE_SILENT:
            # QGIS would tell the system "Task failed", with this title below
            self.setDescription(tr("Cancelled: {}").format(self.description()))
            return True
        return isinstance(self.outcome, Done)

    def finished(self, result: bool) -> None:  # noqa: ARG002, FBT001  (QGIS' signature; the outcome says more)
        """Tell the outcome, on the main thread."""
        self.ended.emit(self.outcome)

    def cancel(self) -> None:
        """Stop within a second."""
        self._stop.set()
        super().cancel()

    def _is_stopped(self) -> bool:
        return self._stop.is_set() or self.isCanceled()

    def _report(self, step: Step) -> None:
        self.setProgress(step.percent)
        self.progressed.emit(step)


def plan_task(wishes: Wishes) -> RuntimeTask:
    """Return a task that finds out what an installation would do; its value is a Plan."""
    return RuntimeTask(tr("Looking at this computer"), lambda _report, _stop: make(wishes), None, hidden=True)


def install_task(plan: InstallPlan, log: Path) -> RuntimeTask:
    """Return a task that installs; its value is a Runtime."""
    return RuntimeTask(
        tr("Installing the AI runtime"), lambda report, stop: Installation(plan, log, report, stop).run(), log
    )


def check_task(python: str, log: Path) -> RuntimeTask:
    """Return a task that tests the engine in an existing Python; its value is that Python's path."""

    def work(report: Report, stop: Callable[[], bool]) -> str:
        report(Step("test", 50, tr("Testing the AI runtime")))
        selftest([python, "-m", "engine", "selftest", "--json"], paths.home(), log, stop)
        return python

    return RuntimeTask(tr("Testing a Python for the AI runtime"), work, log)


def remove_task() -> RuntimeTask:
    """Return a task that deletes every environment that was installed; its value is None."""

    def work(report: Report, _stop: Callable[[], bool]) -> None:
        report(Step("prepare", 50, tr("Deleting the AI runtime")))
        versions = Versions()
        try:
            with Lock(versions.lock_file):
                versions.remove_all()
        except HeldError as error:
            message = tr("Another QGIS (process {}) is installing the AI runtime right now.").format(error.pid or "?")
            raise InstallError("locked", message, tr("Wait until it is done.")) from error
        except OSError as error:
            raise explain(str(error), None, tr("Deleting the AI runtime")) from error

    return RuntimeTask(tr("Removing the AI runtime"), work, None)


def fetch_task(entry: Entry) -> RuntimeTask:
    """Return a task that downloads a model; its value is the file."""
    words = tr("Downloading {}").format(entry.title)

    def work(report: Report, stop: Callable[[], bool]) -> Path:
        folder = paths.data_folder() / "downloads"
        return fetch(entry, folder, stop, lambda percent: report(Step("packages", min(percent, 100.0), words)))

    return RuntimeTask(words, work, None)
