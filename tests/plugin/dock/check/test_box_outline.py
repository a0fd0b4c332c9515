"""A box dragged on the map becomes a polygon of the inventory: by the mouse, in QGIS, with the engine's stand-in."""

import json
import math
import os
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from landslide_wsss_plugin.dock.check.box_outline import scene_of
from landslide_wsss_plugin.inventory.decisions import decide
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.records.finished_runs import read_finished
from landslide_wsss_plugin.runtime import paths, settings

ROOT = Path(__file__).resolve().parents[4]
ENGINE = Path(os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", ROOT / ".venv" / "bin" / "python"))
BOX = (500_010, 2_999_962, 500_034, 2_999_984)
"""West, south, east and north of a box inside the scene."""


@pytest.fixture
def dock(fake, opened, finished_run):
    return opened(finished_run, "review_section", "Ada")


@pytest.fixture
def section(dock):
    return dock.workbench.review_section


@pytest.fixture
def boxing(dock):
    return dock.workbench.boxing


@pytest.fixture
def layer(dock, finished_run):
    return run_layers.polygons_of(QgsProject.instance(), finished_run)


def pixel(canvas, x, y):
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(place.x()), round(place.y()))


def press(canvas, x, y):
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel(canvas, x, y))


def drag(canvas, box=BOX, *, release=True):
    west, south, east, north = box
    press(canvas, west, north)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(canvas.viewport(), pixel(canvas, west + part * (east - west), north - part * (north - south)))
    if release:
        QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel(canvas, east, south))


def fresh(layer):
    """The polygons as another program reads them from the file."""
    return list(QgsVectorLayer(layer.source(), "fresh", "ogr").getFeatures())


def asked(folder):
    path = folder / "boxes.jsonl"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def test_a_dragged_box_becomes_an_accepted_polygon(dock, section, boxing, layer, iface, finished_run, until):
    section.box.click()
    assert iface.canvas.mapTool() is boxing.tool
    assert "Drag a box" in section.about.text()
    drag(iface.canvas)
    assert boxing.waiting == 1
    assert section.about.text() == "Outlining…"
    until(lambda: layer.featureCount() == 4)
    (request,) = asked(finished_run)
    (corners,) = request["box"]
    one_pixel = iface.canvas.mapUnitsPerPixel()
    west, south, east, north = BOX
    assert corners == pytest.approx([west, north, east, north, east, south, west, south], abs=one_pixel)
    assert (request["run"], request["reviewer"]) == (str(finished_run), "Ada")
    assert "32648" in request["crs"]
    (new,) = [one for one in fresh(layer) if one["status"] == "accepted"]
    assert (new["id"], new["reviewer"], new["area_m2"]) == (4, "Ada", 77.0)
    assert new.geometry().area() == pytest.approx((east - west) * (north - south), rel=0.05)
    assert section.progress.text() == "1 of 4 reviewed"
    assert section.table.polygon(section.current_row()).number == 4
    assert "accepted" in section.about.text()
    fields = [one.mapTo(section, QPoint(0, 0)).y() for one in (section.box, section.about, section.comment)]
    assert fields == sorted(fields)  # the answer stands by the button, not below all fields
    assert boxing.waiting == 0


def test_it_can_be_taken_back(section, boxing, layer, iface, until):
    section.box.click()
    drag(iface.canvas)
    until(lambda: layer.featureCount() == 4)
    section.wanted.emit("undo")
    assert {one["id"] for one in fresh(layer)} == {1, 2, 3}
    assert section.progress.text() == "0 of 3 reviewed"
    assert not section.buttons["undo"].isEnabled()


def test_it_stands_in_the_place_of_what_was_proposed_there(section, boxing, layer, iface, until):
    decide(layer, next(one.id() for one in layer.getFeatures() if one["id"] == 2), {"status": "accepted"})
    decide(layer, next(one.id() for one in layer.getFeatures() if one["id"] == 3), {"comment": "old?"})
    before = {one["id"]: (one["status"], one["conf_mean"], one.geometry().asWkt()) for one in fresh(layer)}
    section.box.click()
    drag(iface.canvas, (500_000.5, 2_999_985, 500_015, 2_999_999.6))  # over all three triangles
    until(lambda: boxing.waiting == 0)
    assert [one["id"] for one in fresh(layer)] == [2, 3, 4], "what somebody said stays"
    assert "replaces what was proposed" in section.about.text()
    assert fresh(layer)[-1]["status"] == "proposed"  # of what is left nobody knows the mean score yet
    assert "proposed, because a part of it was cut off" in section.about.text()
    section.wanted.emit("undo")
    after = {one["id"]: (one["status"], one["conf_mean"], one.geometry().asWkt()) for one in fresh(layer)}
    assert after == before
    assert layer.startEditing()
    drag(iface.canvas, (500_000.5, 2_999_985, 500_015, 2_999_999.6))
    until(lambda: boxing.waiting == 0)
    assert layer.featureCount() == 3
    assert 1 not in {one["id"] for one in layer.getFeatures()}
    layer.undoStack().undo()
    assert layer.featureCount() == 3


def test_a_proposal_that_is_hardly_touched_stays(section, boxing, layer, iface, until):
    section.box.click()
    drag(iface.canvas, (500_000.5, 2_999_975, 500_010, 2_999_992))  # the triangles' tips
    until(lambda: boxing.waiting == 0)
    assert sorted(one["id"] for one in fresh(layer)) == [1, 2, 3, 4]


def test_it_joins_the_edits_that_are_under_way(section, boxing, layer, iface, until):
    assert layer.startEditing()
    section.box.click()
    drag(iface.canvas)
    until(lambda: layer.featureCount() == 4)
    assert len(fresh(layer)) == 3
    assert layer.undoStack().count() == 1
    assert layer.commitChanges()
    assert len(fresh(layer)) == 4
    section.wanted.emit("undo")
    assert {one["id"] for one in fresh(layer)} == {1, 2, 3}
    assert layer.startEditing()
    drag(iface.canvas)
    until(lambda: layer.featureCount() == 4)
    layer.undoStack().undo()
    assert layer.featureCount() == 3


@pytest.mark.parametrize("name", ["box", "swipe", "explain"])
def test_tool_that_qgis_goes_back_to_after_an_edit_session_is_put_away(
    dock, section, boxing, scene, iface, until, name
):
    QgsProject.instance().addMapLayer(scene)
    dock.workbench.ground_section.other.setLayer(scene)  # a swipe without a layer does not begin
    tool, button = {
        "box": (boxing.tool, section.box),
        "swipe": (dock.workbench.ground.tool, dock.workbench.ground_section.swipe),
        "explain": (dock.trying._tool, dock.trying.why),
    }[name]
    iface.canvas.setMapTool(QgsMapToolPan(iface.canvas))
    pan = iface.canvas.mapTool()
    iface.canvas.setMapTool(tool)  # as QGIS does; in 3.22 this went on until Python gave up
    until(lambda: iface.canvas.mapTool() is not tool)
    assert not button.isChecked()
    iface.canvas.setMapTool(pan)
    button.click()
    assert iface.canvas.mapTool() is tool
    button.click()
    assert iface.canvas.mapTool() is not tool


def test_escape_takes_the_box_back_and_then_leaves(section, boxing, iface, finished_run):
    section.box.click()
    drag(iface.canvas, release=False)
    QTest.keyClick(iface.canvas, Qt.Key.Key_Escape)
    assert iface.canvas.mapTool() is boxing.tool
    corner = pixel(iface.canvas, BOX[2], BOX[1])
    QTest.mouseRelease(iface.canvas.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert boxing.waiting == 0
    assert iface.canvas.mapTool() is boxing.tool
    QTest.keyClick(iface.canvas, Qt.Key.Key_Escape)
    assert iface.canvas.mapTool() is not boxing.tool
    assert not section.box.isChecked()
    assert asked(finished_run) == []


def test_a_click_says_what_to_do(section, boxing, iface):
    section.box.click()
    section.about.setText("")
    press(iface.canvas, 500_020, 2_999_980)
    QTest.mouseRelease(iface.canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel(iface.canvas, 500_020, 2_999_980))
    assert "Drag a box" in section.about.text()
    assert boxing.waiting == 0


def test_its_key_works_on_the_map_and_in_the_list(section, boxing, iface):
    iface.window.activateWindow()
    assert QTest.qWaitForWindowActive(iface.window)
    iface.canvas.setFocus()
    QTest.keyClick(iface.canvas, Qt.Key.Key_B)
    assert iface.canvas.mapTool() is boxing.tool
    section.list.setFocus()
    QTest.keyClick(section.list, Qt.Key.Key_B)
    assert iface.canvas.mapTool() is not boxing.tool


def test_boxes_may_be_drawn_one_after_the_other(fake, section, boxing, layer, iface, finished_run, until):
    fake("slow")
    section.box.click()
    for shift in (0, 5, 10):
        drag(iface.canvas, (BOX[0] + shift, BOX[1], BOX[2] + shift, BOX[3]))
    assert boxing.waiting == 3
    until(lambda: layer.featureCount() == 6)
    assert sorted(one["id"] for one in fresh(layer)) == [1, 2, 3, 4, 5, 6]
    assert len(asked(finished_run)) == 3


def test_on_a_turned_map_the_box_is_turned(section, layer, iface, finished_run, until):
    iface.canvas.setRotation(30)
    section.box.click()
    drag(iface.canvas)
    until(lambda: layer.featureCount() == 4)
    (corners,) = asked(finished_run)[0]["box"]
    dx, dy = corners[2] - corners[0], corners[3] - corners[1]
    assert abs(dy / dx) == pytest.approx(0.577, abs=0.05)


def test_an_outline_waits_while_the_engine_draws_the_others_anew(section, boxing, layer, iface, until):
    section.box.click()
    layer.setReadOnly(True)  # as the live thresholds do
    drag(iface.canvas)
    until(lambda: boxing._finished)
    assert layer.featureCount() == 3
    layer.setReadOnly(False)
    until(lambda: layer.featureCount() == 4)
    assert boxing.waiting == 0


def test_a_refusal_is_one_sentence_and_leaves_nothing(fake, section, boxing, layer, iface, until):
    fake("refuse:boxes")
    section.box.click()
    before = len(iface.canvas.scene().items())
    drag(iface.canvas)
    until(lambda: boxing.waiting == 0)
    assert section.about.text() == "It cannot be done. Do something else."
    assert layer.featureCount() == 3
    assert len(iface.canvas.scene().items()) <= before + 1, "the tool's own band at most"


def test_polygons_that_left_the_map_are_told_of(section, boxing, layer, iface, finished_run):
    section.box.click()
    QgsProject.instance().removeMapLayer(layer.id())
    drag(iface.canvas)
    assert "not in the map" in section.about.text()
    assert asked(finished_run) == []


def test_without_a_run_there_is_nothing_to_draw_for(dock, section, iface):
    dock.workbench.live.set_result(None)
    assert not section.box.isEnabled()
    dock.workbench.boxing.outline([QgsPointXY(0, 0)] * 4)
    assert dock.workbench.boxing.waiting == 0


def test_what_is_under_way_when_the_dock_closes_leaves_nothing(fake, dock, section, boxing, iface):
    fake("slow")
    section.box.click()
    drag(iface.canvas)
    folder = boxing._folder
    assert folder.is_dir()
    dock.shut_down()
    assert not folder.exists()
    assert boxing.waiting == 0


@pytest.mark.skipif(not ENGINE.is_file(), reason="the engine's environment is not there")
def test_with_the_real_engine_it_is_found_and_outlives_a_new_threshold(iface, opened, scene, tmp_path, until):
    settings.remember("engine_python", str(ENGINE))
    folder = tmp_path / "run"
    words = [ENGINE, "-m", "engine", "segment", scene.source(), "--out", folder, "--tile", "64", "--overlap", "16"]
    subprocess.run([str(word) for word in [*words, "--device", "cpu"]], check=True, cwd=paths.home())
    dock = opened(folder, "review_section", "Ada")
    section, layer = dock.workbench.review_section, run_layers.polygons_of(QgsProject.instance(), folder)
    before = layer.featureCount()
    section.box.click()
    drag(iface.canvas)
    until(lambda: layer.featureCount() == before + 1, 120)
    west, east = BOX[0], BOX[2]
    (new,) = [one for one in fresh(layer) if one["method"] == "student in a box"]
    assert new.geometry().boundingBox().width() <= east - west + 1.6
    model = json.loads((folder / "run.json").read_text(encoding="utf-8"))["model"]
    slope, offset = model.get("calibration", {}).get("student", [1, 0])
    least = dock.workbench.live.run.thresholds["student"]  # of the mean score, of which the confidence is made
    least = 1 / (1 + math.exp(-slope * math.log(least / (1 - least)) - offset))
    sure_enough = new["conf_mean"] >= least
    assert (new["status"], new["reviewer"]) == ("accepted" if sure_enough else "proposed", "Ada")
    said, place = new["outline"], new.geometry().asWkb()
    dock.thresholds.student.spin.setValue(0.99)
    until(lambda: dock.workbench.live.pending, 30)
    until(lambda: not dock.workbench.live.pending, 120)
    (kept,) = [one for one in fresh(layer) if one["method"] == "student in a box"]
    assert (kept["outline"], kept.geometry().asWkb()) == (said, place)
    dock.shut_down()


def test_the_scene_that_the_user_has_chosen_is_outlined_in_where_it_is_the_runs(
    dock, section, boxing, layer, iface, finished_run, until
):
    """run.json may name a share or a place from which the scene was moved, which the engine does not open unasked."""
    chosen = dock.scene.file()
    path = finished_run / "run.json"
    run = json.loads(path.read_text())
    run["scene"]["path"] = f"//server/share/{Path(chosen).name}"
    path.write_text(json.dumps(run))
    dock.workbench.live.open_folder(finished_run)
    section.box.click()
    drag(iface.canvas)
    until(lambda: layer.featureCount() == 4)
    (request,) = asked(finished_run)
    assert request["scene"] == chosen


def test_another_raster_in_the_dock_is_not_outlined_in(finished_run):
    run = read_finished(finished_run)
    assert scene_of(run, "/elsewhere/other.tif") is None
    assert scene_of(run, "") is None
    assert scene_of(run, f"\\\\server\\share\\{run.scene.name}") == f"\\\\server\\share\\{run.scene.name}"
