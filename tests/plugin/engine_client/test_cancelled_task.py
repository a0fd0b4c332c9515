"""What QGIS is told of a task that the user cancelled: in QGIS 3.22, too, never "Task failed"."""

import time

import pytest
from qgis.core import QgsApplication, QgsTask

from landslide_wsss_plugin.common.task_flags import CAN_BE_SILENT
from landslide_wsss_plugin.engine_client.connection import CancelledOutcome, Failed
from landslide_wsss_plugin.engine_client.task import EngineTask
from landslide_wsss_plugin.runtime.child import CancelledError
from landslide_wsss_plugin.runtime.task import RuntimeTask, Stopped

OURS = ("Landslides in hills", "Installing the AI runtime")


@pytest.fixture
def told(qgis):
    """Return what QGIS' window hears of tasks: it says "Task failed" of those that were terminated and may be loud."""
    heard = []

    def listen(number, status):
        task = QgsApplication.taskManager().task(number)
        quiet = CAN_BE_SILENT and bool(task.flags() & QgsTask.Flag.Silent)
        ours = task.description().endswith(OURS)  # tasks of earlier tests may still end
        if ours and status in {QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated} and not quiet:
            heard.append(("Task failed" if status == QgsTask.TaskStatus.Terminated else "done", task.description()))

    QgsApplication.taskManager().statusChanged.connect(listen)
    yield heard
    QgsApplication.taskManager().statusChanged.disconnect(listen)


def ended(task, until):
    outcomes = []
    task.ended.connect(outcomes.append)
    QgsApplication.taskManager().addTask(task)
    until(lambda: task.status() == QgsTask.TaskStatus.Running)
    task.cancel()
    until(lambda: outcomes)
    return outcomes


def test_cancelled_run_is_not_a_failed_task(fake, told, until, tmp_path):
    request = {"scene": "s.tif", "out": str(tmp_path / "run"), "model": None, "settings": {}, "aoi": None}
    task = EngineTask("Landslides in hills", "segment", {**request, "resume": False, "overwrite": False}, fake("slow"))
    assert ended(task, until) == [CancelledOutcome()]
    assert told in ([], [("done", "Cancelled: Landslides in hills")])


def test_stopped_installation_is_not_a_failed_task(told, until):
    def work(_report, stop):
        while not stop():
            time.sleep(0.01)
        raise CancelledError

    assert ended(RuntimeTask("Installing the AI runtime", work, None), until) == [Stopped()]
    assert told in ([], [("done", "Cancelled: Installing the AI runtime")])


def test_run_that_failed_is_one(fake, told, until):
    task = EngineTask("Landslides in hills", "segment", {}, fake("die_at_start"))
    outcomes = []
    task.ended.connect(outcomes.append)
    QgsApplication.taskManager().addTask(task)
    until(lambda: outcomes)
    assert isinstance(outcomes[0], Failed)
    assert told in ([], [("Task failed", "Landslides in hills")])
