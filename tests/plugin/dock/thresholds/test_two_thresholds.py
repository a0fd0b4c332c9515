"""The thresholds of the result that is shown and those of the next run are two things."""

import json

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from landslide_wsss_plugin.dock.panel import LandslideDock


@pytest.fixture
def dock(iface, fake, scene, finished_run):
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.show()
    panel.workbench.live.open_folder(finished_run)
    yield panel
    panel.shut_down()


def test_next_run_takes_the_models_thresholds_whatever_result_is_shown(dock, until, tmp_path):
    assert dock.thresholds.student.value() == pytest.approx(0.6)  # the result's own
    dock.thresholds.student.spin.setValue(0.95)
    until(lambda: not dock.workbench.live.pending)
    assert dock.next_thresholds.values()["student"] is None
    assert dock.next_thresholds.about.text() == "The model's own thresholds."
    dock.output.files.setFilePath(str(tmp_path / "next"))
    dock.bar.run_button.click()
    until(lambda: not dock.engine.running)
    request = json.loads((tmp_path / "next" / "run.json").read_text())["request"]
    none = dict.fromkeys(("gan", "cam", "earlier", "student", "change"))
    assert request["settings"]["thresholds"] == {"rule": "manual", **none}


def test_another_scene_starts_from_the_models_own(dock, scene_path, tmp_path):
    dock.next_thresholds.student.spin.setValue(0.9)
    assert dock.next_thresholds.about.text() == "Changed by you, for the next run."
    dock.scene.changed.emit()  # the same scene, looked at again
    assert dock.next_thresholds.values()["student"] == pytest.approx(0.9)
    other = tmp_path / "valley.tif"
    other.write_bytes(scene_path.read_bytes())
    layer = QgsRasterLayer(str(other), "valley")
    QgsProject.instance().addMapLayer(layer)
    dock.scene.raster.setLayer(layer)
    assert dock.next_thresholds.values()["student"] is None
    assert dock.next_thresholds.about.text() == "The model's own thresholds."


def test_both_say_what_they_are_for(dock):
    assert dock.thresholds.title() == "Thresholds of this result"
    assert dock.next_thresholds.title() == "Thresholds of the next run"
    dock.workbench.live.set_result(None)
    assert not dock.thresholds.student.isEnabled()
    assert dock.next_thresholds.student.isEnabled()
