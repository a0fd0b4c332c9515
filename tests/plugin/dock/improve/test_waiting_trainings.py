"""Trainings in the queue: each waits for what is under way, begins by itself, can be taken out, and outlasts QGIS."""

import json

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.records import run_folders as runs
from landslide_wsss_plugin.records import trainings
from landslide_wsss_plugin.runtime import model_store


@pytest.fixture
def dock(iface, fake, scene, tmp_path, monkeypatch):
    """The dock with a grid of 16 squares, half of them with each label."""
    monkeypatch.setenv("LANDSLIDE_WSSS_DATA", str(tmp_path / "data"))
    panel = opened(iface, scene)
    panel.labels.side.setMinimum(16)
    panel.labels.side.setValue(16)
    panel.labels.where.choose("layer")
    panel.labels.make_grid(tmp_path / "labels.gpkg")
    grid = panel.labels.grid
    grid.give({number: "landslide" if place % 2 else "none" for place, number in enumerate(grid.numbers())})
    yield panel
    panel.shut_down()


def opened(iface, scene):
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.show()
    panel.scene.raster.setLayer(scene)
    return panel


def train(dock, name):
    dock.training.name.setText(name)
    dock.training.train_button.click()


def ask_for(dock, folder):
    dock.output.files.setFilePath(str(folder))
    dock.bar.run_button.click()


def state(name):
    training = trainings.read(trainings.folder() / name)
    return training.state if training is not None else None


def run_state(folder):
    standing = runs.standing_run(folder)
    return standing and ("finished" if standing.finished else "begun")


def under_way(dock):
    return "of 10" in dock.training.status.text.text()


def test_a_second_training_waits_and_begins_by_itself(dock, fake, until):
    assert dock.training.train_button.text() == "Trai&n"
    fake("slow")
    train(dock, "Valley")
    assert dock.training.train_button.text() == "Trai&n next"
    assert "begins when" in dock.training.train_button.toolTip()
    until(lambda: under_way(dock))
    fake("good")
    train(dock, "Valley")
    assert len(dock.waiting) == 0
    assert "same training" in dock.bar.status.text.text()
    dock.training.effort.choose("quick")
    train(dock, "Valley")
    dock.training.generator.setChecked(True)  # what is chosen later is not the waiting one's
    dock.training.name.setText("Ridge")
    assert dock.waiting.titles() == ["Training of Valley"]
    assert dock.waiting.isVisible()
    assert dock.waiting.label.text() == "1 training waits"
    dock.training.pause_button.click()
    until(lambda: state("valley-2") == "finished" and not dock.training.running)
    assert state("valley") == "paused"
    request = json.loads((trainings.folder() / "valley-2" / "job.json").read_text())["request"]
    assert request["settings"]["generator"] is False
    assert not dock.waiting.isVisible()
    assert dock.training.train_button.text() == "Trai&n"
    assert dock.training.unfinished.count() == 1  # the first can be gone on with
    assert [model.title for model in model_store.installed() if not model.shipped] == ["Valley 1"]


def test_a_training_waits_for_a_run_and_no_run_for_a_training(dock, fake, until, tmp_path):
    fake("slow")
    ask_for(dock, tmp_path / "one")
    until((tmp_path / "one" / "rows").exists)
    train(dock, "Valley")
    assert not dock.training.running
    assert "Waits." in dock.training.status.text.text()
    assert not dock.training.pause_button.isEnabled()
    ask_for(dock, tmp_path / "two")
    assert dock.waiting.titles() == ["Training of Valley", "hills · two"]
    assert dock.waiting.label.text() == "2 wait"
    fake("good")
    dock.bar.cancel_button.click()
    until(lambda: run_state(tmp_path / "two") == "finished")
    until(lambda: state("valley") == "finished" and not dock.training.running)
    assert len(dock.waiting) == 0
    fake("slow")
    train(dock, "Ridge")
    until(lambda: under_way(dock))
    fake("good")
    ask_for(dock, tmp_path / "three")  # it need not wait for hours
    until(lambda: run_state(tmp_path / "three") == "finished" and not dock.engine.running)
    assert dock.training.running
    dock.training.pause_button.click()
    until(lambda: not dock.training.running)


def test_runs_that_wait_go_before_trainings(dock, fake, until, tmp_path):
    fake("slow")
    ask_for(dock, tmp_path / "one")
    until((tmp_path / "one" / "rows").exists)
    train(dock, "Valley")
    ask_for(dock, tmp_path / "two")
    dock.bar.cancel_button.click()
    until(lambda: (tmp_path / "two" / "rows").exists() and dock.engine.running)
    assert not dock.training.running
    assert dock.waiting.titles() == ["Training of Valley"]
    dock.waiting.drop_button.click()
    dock.bar.cancel_button.click()
    until(lambda: not dock.engine.running)


def test_a_training_is_taken_out_of_the_queue(dock, fake, until, tmp_path):
    fake("slow")
    ask_for(dock, tmp_path / "one")
    train(dock, "Valley")
    dock.waiting.drop_button.click()
    assert not dock.waiting.isVisible()
    assert dock.training.status.text.text() == ""
    dock.bar.cancel_button.click()
    until(lambda: not dock.engine.running)
    assert not dock.training.running
    assert state("valley") is None


def test_a_paused_training_goes_on_in_the_queue_once(dock, fake, until):
    fake("slow")
    train(dock, "Valley")
    until(lambda: under_way(dock))
    dock.training.pause_button.click()
    until(lambda: not dock.training.running)
    train(dock, "Ridge")
    until(lambda: under_way(dock))
    dock.training.go_button.click()
    assert dock.waiting.titles() == ["Training of Valley"]
    assert dock.training.unfinished.count() == 0  # it waits already
    dock.waiting.drop_button.click()
    assert dock.training.unfinished.count() == 1
    dock.training.go_button.click()
    fake("good")
    dock.training.pause_button.click()
    until(lambda: state("valley") == "finished" and not dock.training.running)
    assert state("ridge") == "paused"


def test_a_training_that_fails_does_not_hold_up_the_next(dock, fake, until):
    fake("die_in_run")
    train(dock, "Valley")
    train(dock, "Ridge")
    until(lambda: len(dock.waiting) == 0)
    until(lambda: not dock.training.running)
    assert [training.name for training in trainings.unfinished()] == ["Ridge", "Valley"]


def test_trainings_outlast_qgis(dock, fake, until, iface, scene):
    fake("slow")
    train(dock, "Valley")
    until(lambda: under_way(dock))
    train(dock, "Ridge")
    dock.shut_down()
    fake("good")
    again = opened(iface, scene)
    assert again.waiting.titles() == ["Training of Valley", "Training of Ridge"]
    assert "Start" in again.bar.status.text.text()
    assert again.training.unfinished.count() == 0
    again.bar.status.text.linkActivated.emit("waiting")
    until(lambda: len(again.waiting) == 0 and not again.training.running)
    assert state("valley") == state("ridge") == "finished"
    assert (trainings.folder() / "valley" / "classifier" / "losses.csv").read_text().count("\n") == 11  # not anew
    again.shut_down()
    third = opened(iface, scene)
    assert len(third.waiting) == 0
    third.shut_down()


def test_a_training_that_qgis_cancels_because_it_closes_waits(dock, fake, until):
    fake("slow")
    train(dock, "Valley")
    until(lambda: under_way(dock))
    train(dock, "Ridge")
    QgsApplication.taskManager().cancelAll()  # as QGIS does when the user agrees to cancel what is under way
    until(lambda: not dock.training.running)
    assert dock.waiting.titles() == ["Training of Valley", "Training of Ridge"]
    assert "Start" in dock.bar.status.text.text()
    fake("good")
    dock.bar.status.text.linkActivated.emit("waiting")
    until(lambda: len(dock.waiting) == 0 and not dock.training.running)
    assert state("valley") == state("ridge") == "finished"
