"""One engine and how its requests end, the same for QGIS' tasks and for Processing."""

import os
import signal

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback

from landslide_wsss_plugin.engine_client.client import CancelledError, EngineError
from landslide_wsss_plugin.engine_client.connection import CancelledOutcome, Connection, Failed, Success
from landslide_wsss_plugin.engine_client.task import EngineTask
from landslide_wsss_plugin.processing.algorithm import run_engine


def request(folder):
    plain = {"scene": "s.tif", "out": str(folder), "model": None, "settings": {}, "aoi": None}
    return {**plain, "resume": False, "overwrite": False}


def test_requests_share_an_engine_until_it_dies_and_the_next_one_starts_another(fake, tmp_path):
    events = []
    with Connection(fake(), events.append, lambda: False) as connection:
        assert not connection.is_open
        first, second = (connection.request("environment", {}) for _ in range(2))
        assert isinstance(first, Success)
        assert first.values["pid"] == second.values["pid"] == connection.engine_pid
        assert second.hello.device["label"] == "CPU, 2 cores"
        os.kill(connection.engine_pid, signal.SIGKILL)
        died = connection.request("environment", {})
        assert isinstance(died, Failed)
        assert died.kind == "died"
        assert not connection.is_open
        assert connection.request("environment", {}).values["pid"] != first.values["pid"]
    assert not connection.is_open


def test_an_engine_that_refuses_is_kept_and_one_that_was_cancelled_is_not(fake, tmp_path):
    with Connection(fake("refuse:scene"), [].append, lambda: False) as connection:
        refused = connection.request("segment", request(tmp_path))
        assert (refused.kind, refused.message, refused.hint) == ("scene", "It cannot be done.", "Do something else.")
        assert connection.is_open
    events = []
    with Connection(fake("slow"), events.append, lambda: len(events) > 3) as connection:
        assert connection.request("segment", request(tmp_path / "run")) == CancelledOutcome()
        assert not connection.is_open


def test_what_goes_wrong_in_the_plugin_itself_is_an_outcome_too(fake, tmp_path):
    def fails(_event):
        raise RuntimeError("no window")

    with Connection(fake(), fails, lambda: False) as connection:
        outcome = connection.request("environment", {})
    assert outcome.kind == "internal"
    assert "RuntimeError: no window" in outcome.message


@pytest.mark.parametrize("mode", ["refuse:scene", "refuse:internal", "die_in_run", "die_at_start", "newer_protocol"])
def test_task_and_processing_say_the_same_of_a_failure(fake, tmp_path, until, mode):
    task = EngineTask("t", "segment", request(tmp_path / "task"), fake(mode))
    outcomes = []
    task.ended.connect(outcomes.append)
    QgsApplication.taskManager().addTask(task)
    until(lambda: outcomes)
    with pytest.raises(EngineError) as raised:
        run_engine("segment", request(tmp_path / "processing"), QgsProcessingFeedback())
    told = raised.value
    assert (told.kind, told.message, told.hint) == (outcomes[0].kind, outcomes[0].message, outcomes[0].hint)


def test_processing_is_cancelled_as_a_task_is(fake, tmp_path):
    fake("slow")
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda _percent: feedback.cancel())
    with pytest.raises(CancelledError):
        run_engine("segment", request(tmp_path / "run"), feedback)
