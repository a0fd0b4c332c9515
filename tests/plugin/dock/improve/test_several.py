"""One model from the decisions of several results through the dock: which count, what is asked, how it ended."""

import json
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QInputDialog

from landslide_wsss_plugin.dock.improve.adapt_section import AdaptSection
from landslide_wsss_plugin.dock.learning.learning_job import JobRunner
from landslide_wsss_plugin.dock.learning.several_control import SeveralControl, decided_results
from landslide_wsss_plugin.dock.map.job_queue import JobQueue
from landslide_wsss_plugin.dock.map.run_section import RunBar
from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.layers import outputs, run_layers
from landslide_wsss_plugin.records.finished_runs import read_finished
from landslide_wsss_plugin.runtime import model_store
from tests.plugin.dock.teach.test_sensor_models import Engine


@pytest.fixture
def results(clean_qgis, finished_run, tmp_path):
    """Three results in the map, of which two are decided in; and a second result of the first one."""
    folders = [finished_run]
    for name in ("valley", "untouched", "second"):
        folders.append(tmp_path / name)
        shutil.copytree(finished_run, folders[-1])
    told = json.loads((folders[3] / "run.json").read_text())
    (folders[3] / "run.json").write_text(json.dumps({**told, "adapted_from": {"run": "../finished", "adapted": True}}))
    project = QgsProject.instance()
    for folder in folders:
        outputs.add_run(project, read_finished(folder).files, folder.name)
    for folder in (folders[0], folders[1], folders[3]):
        layer = run_layers.polygons_of(project, folder)
        first = next(iter(layer.getFeatures()))
        place = layer.fields().indexOf("status")
        assert layer.dataProvider().changeAttributeValues({first.id(): {place: "accepted"}})
    return folders


@pytest.fixture
def making(fake, results):
    section, engine = AdaptSection(), Engine()
    control = SeveralControl(section, JobRunner(RunBar(), JobQueue(lambda _: {}), engine, lambda: "cpu", [].append))
    return control, section, engine


def test_results_with_decisions_count_and_a_second_result_does_not_count_twice(results):
    assert set(decided_results(QgsProject.instance())) == {results[0], results[1]}


def test_their_decisions_teach_one_model_among_the_users(making, results, monkeypatch):
    control, section, engine = making
    asked = []
    monkeypatch.setattr(QInputDialog, "getText", lambda *words: (asked.append(words[2]), ("  My   region ", True))[1])
    made = []
    control.made.connect(lambda: made.append(1))
    section.several_button.click()
    assert asked == ["The decisions of 2 results in the map teach one model. What is the name of the new model?"]
    [(title, request, command)] = engine.asked
    assert (title, command) == ("Model for My region", "adapt")
    assert set(request["runs"]) == {str(results[0]), str(results[1])}
    assert (request["decisions"], request["name"], request["device"]) == ("review", "My region", "cpu")
    assert Path(request["out"]) == model_store.folder() / "my-region.lsmodel"
    assert control.running
    told = "Of 12 decisions held back from it, the new model gets 11 right; the model before, 9."
    engine.ended.emit(Success({"messages": [told], "elsewhere": {"worse": False}}, None))
    assert "“My region” is made." in section.status.text.text()
    assert told in section.status.text.text()
    assert (section.status.kind, made) == ("info", [1])


def test_a_model_that_is_worse_on_other_scenes_is_amber(making):
    control, section, engine = making
    control.make("My region")
    engine.ended.emit(Success({"messages": ["It is worse there."], "elsewhere": {"worse": True}}, None))
    assert section.status.kind == "warning"
    assert "It is worse there." in section.status.text.text()


def test_a_model_that_is_turned_down_is_not_made(making):
    control, section, engine = making
    made, problems = [], []
    control.made.connect(lambda: made.append(1))
    control.problem.connect(lambda *said: problems.append(said))
    control.make("My region")
    engine.ended.emit(Failed("gate", "The new model is no better.", "Review more polygons.", Path("log.txt")))
    assert section.status.kind == "error"
    assert problems == [("The new model is no better.", "Review more polygons.", "gate")]
    assert not made
    assert not control.running


def test_one_result_alone_says_what_is_missing(making, results):
    _control, section, engine = making
    outputs.remove_run(QgsProject.instance(), results[1])
    section.several_button.click()
    assert not engine.asked
    assert section.status.kind == "warning"
    assert "One model takes the decisions of several results." in section.status.text.text()


def test_edits_that_are_not_saved_are_asked_for_first(making, results):
    control, section, engine = making
    layer = run_layers.polygons_of(QgsProject.instance(), results[1])
    assert layer.startEditing()
    first = next(iter(layer.getFeatures()))
    layer.changeAttributeValue(first.id(), layer.fields().indexOf("comment"), "road")
    control.make("My region")
    assert not engine.asked
    assert "There are edits that are not saved." in section.status.text.text()
    layer.rollBack()


def test_the_dock_has_the_button_and_the_job_of_views_stays_with_its_own(iface, fake, scene, results):
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    assert panel.improving.several_button.isVisibleTo(panel.improving)
    request = {"runs": [], "out": "m.lsmodel"}
    from landslide_wsss_plugin.dock.map.jobs import QueuedModel  # noqa: PLC0415

    views, decisions = QueuedModel({**request, "checked": "review"}, "Dove"), QueuedModel(request, "Mine")
    owners = (panel.sensor_models, panel.several, panel.adapting)
    assert [one.owns(views) for one in owners] == [True, False, False]
    assert [one.owns(decisions) for one in owners] == [False, True, False]
    panel.shut_down()
