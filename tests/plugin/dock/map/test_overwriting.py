"""A run that takes another one's place: the question names what was decided, and edits are never ended silently."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.inventory.decided import count_decided
from landslide_wsss_plugin.inventory.decisions import decide
from landslide_wsss_plugin.layers import run_layers


@pytest.fixture
def dock(iface, fake, scene, finished_run):
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.show()
    panel.workbench.live.open_folder(finished_run)
    panel.output.files.setFilePath(str(finished_run))
    yield panel
    panel.shut_down()


@pytest.fixture
def layer(dock, finished_run):
    return run_layers.polygons_of(QgsProject.instance(), finished_run)


@pytest.fixture
def answer():
    """Return a function that answers the next questions, and the list of what was asked."""
    asked = []

    def later(*captions):
        waiting = list(captions)

        def press():
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox) and waiting:
                asked.append(f"{box.text()} {box.informativeText()}")
                caption = waiting.pop(0)
                next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == caption).click()

        timer = QTimer()
        timer.timeout.connect(press)
        timer.start(50)
        later.timer = timer

    later.asked = asked
    yield later
    later.timer.stop()


def idle(dock):
    return not dock.engine.running and not dock.bar.cancel_button.isEnabled()


def fid_of(layer, number):
    return next(one.id() for one in layer.getFeatures() if one["id"] == number)


def request_in(folder: Path):
    return json.loads((folder / "run.json").read_text())["request"]


def test_question_before_overwriting_names_what_was_decided(dock, layer, finished_run, answer):
    decide(layer, fid_of(layer, 1), {"status": "accepted"})
    decide(layer, fid_of(layer, 2), {"status": "rejected"})
    decide(layer, fid_of(layer, 3), {"comment": "old scarp?"})
    answer("Cancel")
    dock.bar.run_button.click()
    [asked] = answer.asked
    assert "1 accepted, 1 rejected, 1 commented" in asked
    assert "carried over" in asked
    assert layer.isValid()
    assert layer.featureCount() == 3


def test_question_before_overwriting_says_when_decisions_are_of_another_scene(dock, layer, finished_run, answer):
    decide(layer, fid_of(layer, 1), {"status": "accepted"})
    run = json.loads((finished_run / "run.json").read_text())
    run["scene"]["path"] = "/elsewhere/valley.tif"
    (finished_run / "run.json").write_text(json.dumps(run))
    answer("Cancel")
    dock.bar.run_button.click()
    assert "of another scene" in answer.asked[0]


def test_run_beside_the_old_one_takes_its_decisions_along(dock, layer, finished_run, answer, until):
    decide(layer, fid_of(layer, 1), {"status": "accepted"})
    answer("Keep both")
    dock.bar.run_button.click()
    until(lambda: idle(dock))
    beside = finished_run.with_name("finished_2")
    assert request_in(beside)["decided_from"] == str(finished_run / "landslides.gpkg")


@pytest.mark.parametrize(("caption", "left"), [("Save", 1), ("Discard", 3), ("Cancel", 3)])
def test_run_over_polygons_that_are_edited_asks_first(dock, layer, finished_run, answer, until, caption, left):
    layer.startEditing()
    layer.deleteFeatures([fid_of(layer, 2), fid_of(layer, 3)])
    answer("Overwrite", caption)
    counts = []
    dock.runs.begun.connect(lambda: counts.append(count_rows(finished_run / "landslides.gpkg")))
    dock.bar.run_button.click()
    until(lambda: idle(dock))
    assert "being edited" in answer.asked[1]
    if caption == "Cancel":
        assert layer.isModified()
        assert "being edited" in dock.bar.status.text.text()
        assert "request" not in json.loads((finished_run / "run.json").read_text())
        layer.rollBack()
    else:
        assert counts == [left]
        assert request_in(finished_run)["overwrite"] is True


def count_rows(path):
    return QgsVectorLayer(f"{path}|layername=landslides", "copy", "ogr").featureCount()


def test_decisions_counted_are_statuses_comments_and_redrawn_outlines(layer, finished_run):
    assert count_decided(finished_run / "landslides.gpkg").total == 0
    decide(layer, fid_of(layer, 1), {"status": "accepted"})
    square = QgsGeometry.fromWkt("POLYGON((500020 2999980,500030 2999980,500030 2999970,500020 2999980))")
    layer.dataProvider().changeGeometryValues({fid_of(layer, 2): square})  # by another program
    found = count_decided(finished_run / "landslides.gpkg")
    assert (found.accepted, found.edited, found.total) == (1, 1, 2)
    assert count_decided(finished_run / "run.json") is None
