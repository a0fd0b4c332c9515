import sys
import threading

import pytest
from qgis.core import QgsApplication, QgsTask

from landslide_wsss_plugin.engine_client.connection import CancelledOutcome, Failed, Success
from landslide_wsss_plugin.engine_client.protocol import Hello, Progress
from landslide_wsss_plugin.engine_client.task import EngineTask


def run(task, until):
    outcomes, said, threads = [], [], []
    task.ended.connect(lambda outcome: (outcomes.append(outcome), threads.append(threading.current_thread())))
    task.progressed.connect(said.append)
    QgsApplication.taskManager().addTask(task)
    return outcomes, said, threads


def request(folder):
    plain = {"scene": "s.tif", "out": str(folder), "model": None, "settings": {}, "aoi": None}
    return {**plain, "resume": False, "overwrite": False}


def test_success_brings_the_result_on_the_main_thread(fake, tmp_path, until):
    task = EngineTask("t", "segment", request(tmp_path / "run"), fake())
    outcomes, said, threads = run(task, until)
    until(lambda: outcomes)
    assert isinstance(outcomes[0], Success)
    assert outcomes[0].values["count"] == 3
    assert outcomes[0].hello.device["label"] == "CPU, 2 cores"
    assert threads == [threading.main_thread()]
    until(lambda: any(isinstance(event, Progress) and event.done == 8 for event in said))
    assert isinstance(said[0], Hello)


@pytest.mark.parametrize(
    ("mode", "kind"), [("refuse:scene", "scene"), ("die_in_run", "died"), ("die_at_start", "runtime")]
)
def test_failure_has_kind_message_hint_and_log(fake, tmp_path, until, mode, kind):
    launch = fake(mode)
    task = EngineTask("t", "segment", request(tmp_path / "run"), launch)
    outcomes, _, _ = run(task, until)
    until(lambda: outcomes)
    failed = outcomes[0]
    assert isinstance(failed, Failed)
    assert failed.kind == kind
    assert failed.message.endswith(".")
    assert failed.hint.endswith(".")
    assert failed.log == launch.log
    assert "Traceback" not in failed.message + failed.hint


def test_cancel_is_an_outcome_of_its_own(fake, tmp_path, until):
    task = EngineTask("t", "segment", request(tmp_path / "run"), fake("slow"))
    outcomes, said, _ = run(task, until)
    until(lambda: any(isinstance(event, Progress) for event in said))
    task.cancel()
    until(lambda: outcomes)
    assert outcomes == [CancelledOutcome()]


@pytest.mark.parametrize("hidden", [True, False])
def test_qgis_asks_before_it_closes_over_a_run_and_not_over_a_look(fake, tmp_path, hidden):
    task = EngineTask("t", "segment", request(tmp_path / "run"), fake("good"), hidden=hidden)
    assert bool(task.flags() & QgsTask.Flag.CancelWithoutPrompt) is hidden
    assert task.canCancel()


def test_nothing_of_the_engine_is_imported_into_qgis():
    assert "torch" not in sys.modules
    assert "engine" not in sys.modules
