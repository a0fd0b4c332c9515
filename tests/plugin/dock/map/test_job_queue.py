"""Two runs at once: the second waits in sight, begins by itself, can be taken out, and outlasts QGIS."""

import json

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt

from landslide_wsss_plugin.dock.panel import LandslideDock


def ask_for(dock, folder):
    dock.output.files.setFilePath(str(folder))
    dock.bar.run_button.click()


def state(folder):
    path = folder / "run.json"
    return json.loads(path.read_text())["state"] if path.exists() else None


def test_a_second_run_waits_and_begins_by_itself(dock, fake, until, tmp_path):
    fake("slow")
    ask_for(dock, tmp_path / "one")
    assert dock.bar.run_button.text() == "Run next"
    dock.next_thresholds.cam.spin.setValue(0.7)
    until((tmp_path / "one" / "rows").exists)  # its engine has started, and does not hear how the next one behaves
    fake("good")
    ask_for(dock, tmp_path / "two")
    dock.next_thresholds.cam.spin.setValue(0.2)  # what is chosen later is not the waiting run's
    assert dock.waiting.titles() == ["hills · two"]
    assert dock.waiting.isVisible()
    assert dock.waiting.label.text() == "1 run waits"
    dock.bar.cancel_button.click()
    until(lambda: state(tmp_path / "two") == "finished" and not dock.engine.running)
    assert state(tmp_path / "one") == "cancelled"
    asked = json.loads((tmp_path / "two" / "run.json").read_text())["request"]
    assert asked["settings"]["thresholds"]["cam"] == pytest.approx(0.7)
    assert not dock.waiting.isVisible()
    said = dock.output.log.toPlainText()
    assert "Cancelled." in said  # of the first; the second one's beginning did not wipe it away
    assert "3 landslides" in said
    [group] = QgsProject.instance().layerTreeRoot().findGroups()
    assert "hills" in group.name()


def test_a_folder_belongs_to_one_run_at_a_time(dock, fake, until, tmp_path):
    fake("slow")
    ask_for(dock, tmp_path / "one")
    ask_for(dock, tmp_path / "one")
    assert len(dock.waiting) == 0
    assert "another folder" in dock.bar.status.text.text()
    ask_for(dock, tmp_path / "two")
    ask_for(dock, tmp_path / "two")
    assert len(dock.waiting) == 1
    assert "under way or waits" in dock.output.about.text()
    dock.waiting.drop_button.click()
    assert len(dock.waiting) == 0
    assert not dock.waiting.isVisible()
    assert dock.engine.running
    dock.bar.cancel_button.click()
    until(lambda: not dock.engine.running)
    assert state(tmp_path / "two") is None


def test_a_run_that_fails_does_not_hold_up_the_next(dock, fake, until, iface, tmp_path):
    fake("die_in_run")
    ask_for(dock, tmp_path / "one")
    ask_for(dock, tmp_path / "two")
    until(lambda: len(dock.waiting) == 0)
    assert "ended unexpectedly" in dock.output.log.toPlainText()
    assert iface.bar.currentItem() is not None  # the error stays in the message bar
    until(lambda: not dock.engine.running)


def test_runs_outlast_qgis(dock, fake, until, iface, scene, tmp_path):
    fake("slow")
    ask_for(dock, tmp_path / "one")
    until(lambda: any((tmp_path / "one" / "rows").glob("*")))
    ask_for(dock, tmp_path / "two")
    dock.shut_down()
    fake("good")
    again = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, again)
    assert again.waiting.titles() == ["hills · one", "hills · two"]
    assert "Start" in again.bar.status.text.text()
    again.bar.status.text.linkActivated.emit("waiting")
    until(lambda: len(again.waiting) == 0 and not again.engine.running)
    assert state(tmp_path / "one") == state(tmp_path / "two") == "finished"
    assert json.loads((tmp_path / "one" / "run.json").read_text())["request"]["resume"] is True
    again.shut_down()
    third = LandslideDock(iface)
    assert len(third.waiting) == 0
    third.shut_down()


def test_runs_that_qgis_cancels_because_it_closes_wait(dock, fake, until, iface, tmp_path):
    fake("slow")
    ask_for(dock, tmp_path / "one")
    until(lambda: any((tmp_path / "one" / "rows").glob("*")))
    ask_for(dock, tmp_path / "two")
    QgsApplication.taskManager().cancelAll()  # as QGIS does when the user agrees to cancel what is under way
    until(lambda: not dock.engine.running)
    assert dock.waiting.titles() == ["hills · one", "hills · two"]
    assert "Start" in dock.bar.status.text.text()
    dock.shut_down()
    fake("good")
    again = LandslideDock(iface)
    assert again.waiting.titles() == ["hills · one", "hills · two"]
    again.bar.status.text.linkActivated.emit("waiting")
    until(lambda: len(again.waiting) == 0 and not again.engine.running)
    assert state(tmp_path / "one") == state(tmp_path / "two") == "finished"
    assert json.loads((tmp_path / "one" / "run.json").read_text())["request"]["resume"] is True
    again.shut_down()


def test_what_is_damaged_in_the_settings_is_left_out(dock):
    from landslide_wsss_plugin.dock.map.job_queue import KEPT  # noqa: PLC0415
    from landslide_wsss_plugin.runtime import settings  # noqa: PLC0415

    for text in ("no json", "[1]", '[{"scene_name": "a", "crs_wkt": "", "request": {}}]', '{"a": 1}', "3"):
        settings.remember(KEPT, text)
        dock.waiting.recall()
        assert len(dock.waiting) == 0
