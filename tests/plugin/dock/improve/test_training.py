"""Labels by clicks and keys on the map; training through the dock, paused, cut off and gone on with; the real thing."""

import json
import os
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from landslide_wsss_plugin.dock.improve.loss_curves import binned
from landslide_wsss_plugin.dock.improve.section import LEAST_FROM_SCRATCH
from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.records import trainings
from landslide_wsss_plugin.runtime import model_store, settings

ROOT = Path(__file__).resolve().parents[4]
ENGINE = os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python"))
WEST, NORTH, PX = 500_000, 3_000_000, 0.8
TINY = {
    "classifier": {"bottleneck": 4, "crop": 32, "batch": 4, "epochs": 2, "threads": 1},
    "student": {"width": 4, "crop": 32, "batch": 2, "iterations": 4, "checkpoint_every": 2, "threads": 1},
}


@pytest.fixture
def own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDSLIDE_WSSS_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def dock(iface, fake, scene, own_data):
    panel = opened(iface, scene)
    yield panel
    panel.shut_down()


def opened(iface, scene):
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.setCentralWidget(iface.canvas)
    iface.window.show()
    iface.canvas.setDestinationCrs(scene.crs())
    iface.canvas.setLayers([scene])
    panel.tabs.show_widget(panel.training)
    iface.canvas.setExtent(scene.extent())
    panel.scene.raster.setLayer(scene)
    return panel


def lay(dock, tmp_path, side=16):
    dock.labels.side.setMinimum(16)
    dock.labels.side.setValue(side)
    dock.labels.where.choose("layer")
    dock.labels.make_grid(tmp_path / "labels.gpkg")


def spot(dock, row, col, side=16):
    """Return where the middle of a square is on the canvas."""
    place = QgsPointXY(WEST + (col + 0.5) * side * PX, NORTH - (row + 0.5) * side * PX)
    pixel = dock._iface.canvas.getCoordinateTransform().transform(place)
    return QPoint(round(pixel.x()), round(pixel.y()))


def click(dock, row, col, side=16, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(dock._iface.canvas.viewport(), button, pos=spot(dock, row, col, side))


def label_many(dock, side=16, rows=4):
    """Label the two left columns "landslide" and two others "none", by clicks."""
    for brush, cols in (("landslide", (0, 1)), ("none", (2, 3))):
        dock.labels.brushes[brush].click()
        for row in range(rows):
            for col in cols:
                click(dock, row, col, side)


def test_clicks_paint_and_take_back_labels(dock, tmp_path):
    lay(dock, tmp_path)
    dock.labels.brushes["landslide"].click()
    click(dock, 0, 0)
    click(dock, 0, 1)
    click(dock, 0, 1)  # a second click takes it away
    click(dock, 1, 0, button=Qt.MouseButton.RightButton)
    assert dock.labels.counts() == {"landslide": 1, "none": 1, "skip": 0, "": 14}
    view = dock._iface.canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=spot(dock, 2, 0))
    where = QPointF(spot(dock, 2, 3))  # a fast hand: the pointer is seen only at the end
    left = Qt.MouseButton.LeftButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, where, where, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, moved)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=spot(dock, 2, 3))
    assert dock.labels.counts()["landslide"] == 5
    assert "5 landslide · 1 no landslide" in dock.labels.about.text()
    assert "at least 4" in dock.labels.about.text()
    assert dock.labels.undo_button.isEnabled()
    dock.labels.undo_button.click()
    assert dock.labels.counts()["landslide"] < 5


def test_the_keyboard_alone_labels(dock, tmp_path):
    lay(dock, tmp_path)
    dock.labels.brushes["none"].click()
    canvas = dock._iface.canvas
    for key in (Qt.Key.Key_Right, Qt.Key.Key_1, Qt.Key.Key_Right, Qt.Key.Key_2, Qt.Key.Key_Down, Qt.Key.Key_3):
        QTest.keyClick(canvas, key)
    assert dock.labels.counts() == {"landslide": 1, "none": 1, "skip": 1, "": 13}
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dock.labels.counts()["skip"] == 0


def test_training_waits_for_labels_of_each_kind(dock, tmp_path):
    assert not dock.training.train_button.isEnabled()
    lay(dock, tmp_path)
    label_many(dock, rows=1)
    assert not dock.training.train_button.isEnabled()
    assert "at least 4" in dock.training.train_button.toolTip()
    label_many(dock, rows=4)  # the second click on the first row takes those away again
    assert dock.labels.counts() == {"landslide": 6, "none": 6, "skip": 0, "": 4}
    assert dock.training.train_button.isEnabled()


def test_a_training_from_scratch_says_before_how_many_labels_it_needs(dock, tmp_path):
    lay(dock, tmp_path)
    label_many(dock)
    assert dock.training.train_button.isEnabled()
    assert dock.training.few.isHidden()
    dock.training.start.choose("scratch")
    assert not dock.training.train_button.isEnabled()
    assert "at least 50 tiles of each kind" in dock.training.few.text()
    rule = (ROOT / "engine" / "training_job" / "recipe.py").read_text(encoding="utf-8")
    assert f"LEAST_FROM_SCRATCH = {LEAST_FROM_SCRATCH}\n" in rule
    dock.training.start.choose("model")
    assert dock.training.train_button.isEnabled()
    assert dock.training.few.isHidden()


def test_a_training_shows_its_curves_and_ends_in_the_list_of_models(dock, until, tmp_path, own_data):
    lay(dock, tmp_path)
    label_many(dock)
    dock.training.name.setText("Upper valley")
    dock.training.generator.setChecked(True)
    dock.training.effort.choose("quick")
    dock.training.train_button.click()
    dock.training.train_button.click()  # a double click trains once
    assert len(dock.waiting) == 0
    assert dock.training.train_button.text() == "Trai&n next"
    until(lambda: not dock.training.running)
    request = json.loads((own_data / "trainings" / "upper-valley" / "job.json").read_text())["request"]
    assert request["labels"].endswith("labels.gpkg|layername=labels")
    assert request["settings"]["start"].endswith("default.lsmodel")
    assert request["settings"]["generator"] is True
    assert request["settings"]["effort"] == 0.3
    assert len(dock.training.progress.curves.losses["loss"]) == 10
    assert "from 1 to 0.1" in dock.training.progress.curves.accessibleDescription()
    assert dock.training.progress.sample.image() is not None
    assert "AUC 0.900" in dock.training.status.text.text()
    [model] = [model for model in model_store.installed() if not model.shipped]
    assert model.title == "Upper valley 1"
    assert dock.model.model_path() == str(model.path)


def test_a_model_that_is_not_fit_for_use_ends_without_a_green_tick(dock, until, tmp_path):
    lay(dock, tmp_path)
    label_many(dock)
    dock.training.name.setText("Unfit")
    chosen = dock.model.model_path()
    dock.training.train_button.click()
    until(lambda: not dock.training.running)
    assert dock.training.status.kind == "warning"
    assert "is made, but not chosen" in dock.training.status.text.text()
    assert "The new student is not fit for use." in dock.training.status.text.text()
    [unfit] = [model for model in model_store.installed() if not model.shipped]
    assert dock.model.model_path() == chosen != str(unfit.path)
    listed = dock.model.model
    assert str(unfit.path) in [listed.itemData(row) for row in range(listed.count())]  # to be tried all the same


def test_chips_come_at_the_scale_of_the_model_or_the_scene(dock, tmp_path):
    lay(dock, tmp_path)
    assert dock.training._chips() == {"chip_px": 32, "pixel_size_m": pytest.approx(0.4, rel=0.01)}
    dock.labels.side.setValue(64)
    dock.labels.make_grid(tmp_path / "large.gpkg")
    assert dock.training._chips() == {"chip_px": 64, "pixel_size_m": None}
    dock.training.model_pixel_m = 0.4
    assert dock.training._chips()["chip_px"] == 128
    assert dock.training._chips()["pixel_size_m"] == pytest.approx(0.4, rel=0.01)
    dock.training.start.choose("scratch")
    assert dock.training._chips() == {"chip_px": 64, "pixel_size_m": None}


def test_pause_and_another_session_go_on(dock, fake, until, tmp_path, iface, scene):
    fake("slow")
    lay(dock, tmp_path)
    label_many(dock)
    dock.training.train_button.click()
    until(lambda: "of 10" in dock.training.status.text.text())
    dock.training.pause_button.click()
    until(lambda: not dock.training.running)
    assert dock.training.status.kind == "warning"
    assert dock.training.unfinished.count() == 1
    dock.training.setCollapsed(False)
    assert dock.training._unfinished_row.isVisibleTo(dock)
    dock.shut_down()
    fake("good")
    again = opened(iface, scene)
    assert "paused" in again.training.unfinished.currentText()
    again.training.go_button.click()
    until(lambda: not again.training.running)
    assert again.training.status.kind == "success"
    assert again.training.unfinished.count() == 0
    again.shut_down()


@pytest.mark.parametrize("how", ["killed", "closed"])
def test_a_training_that_was_cut_off_is_listed(dock, fake, until, tmp_path, iface, scene, how):
    fake("die_in_run" if how == "killed" else "slow")
    lay(dock, tmp_path)
    label_many(dock)
    dock.training.train_button.click()
    if how == "killed":
        until(lambda: not dock.training.running)
        assert "ended unexpectedly" in dock.training.status.text.text()
    else:
        until(lambda: "of 10" in dock.training.status.text.text())
    dock.shut_down()
    again = opened(iface, scene)
    assert trainings.unfinished()[0].state == "running"
    if how == "closed":  # it waits to go on, as a run does
        assert again.waiting.titles() == ["Training of My landslides"]
        again.waiting.drop_button.click()
    assert again.training.unfinished.count() == 1
    again.shut_down()


def test_a_refused_training_says_why(dock, fake, until, tmp_path):
    fake("refuse:labels")
    lay(dock, tmp_path)
    label_many(dock)
    dock.training.train_button.click()
    until(lambda: not dock.training.running)
    assert "It cannot be done." in dock.training.status.text.text()


def test_labels_of_a_layer_that_is_removed_go_with_it(dock, tmp_path):
    lay(dock, tmp_path)
    QgsProject.instance().removeMapLayer(dock.labels.grid.layer.id())
    assert dock.labels.grid is None
    assert not dock.labels.brushes["landslide"].isEnabled()
    dock.labels.open_grid(tmp_path / "labels.gpkg")
    assert sum(dock.labels.counts().values()) == 16


def test_known_landslides_label_the_squares(dock, tmp_path, squares):
    lay(dock, tmp_path)
    dock.labels.known.setLayer(squares)
    dock.labels.rest.setChecked(True)
    dock.labels.take_button.click()
    counts = dock.labels.counts()
    assert counts["landslide"] >= 2
    assert counts[""] == 0


def test_means_of_neighbours_keep_order_and_ends():
    assert binned([3.0, 2.0], 10) == [3.0, 2.0]
    assert binned([4.0, 2.0, 1.0, 1.0], 2) == [3.0, 1.0]
    assert len(binned(list(map(float, range(1000))), 100)) == 100


def test_a_log_that_is_being_written_shows_its_whole_lines(tmp_path):
    (tmp_path / "losses.csv").write_text("step,G,D\n1,0.5,0.25\n2,0.4,0.2\n3,0.3")
    assert trainings.read_losses(tmp_path / "losses.csv") == {"G": [0.5, 0.4], "D": [0.25, 0.2]}
    assert trainings.read_losses(tmp_path / "none.csv") == {}


@pytest.fixture
def real(iface, own_data, tmp_path):
    """The dock with the real engine over a scene of 5 x 4 squares, the left half with bright scars."""
    width, height, side = 160, 128, 32
    rows = [
        bytes(
            200 if x < 96 and 8 <= x % side < 24 and 8 <= y % side < 24 else 40 + (x * 7 + y * 13) % 50
            for x in range(width)
        )
        for y in range(height)
    ]
    path = tmp_path / "hills.tif"
    data = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 3, gdal.GDT_Byte)
    data.SetGeoTransform((WEST, PX, 0, NORTH, 0, -PX))
    data.SetProjection(QgsCoordinateReferenceSystem("EPSG:32648").toWkt())
    for band in (1, 2, 3):
        data.GetRasterBand(band).WriteRaster(0, 0, width, height, b"".join(rows))
    data.FlushCache()
    del data
    settings.remember("engine_python", ENGINE)
    layer = QgsRasterLayer(str(path), "hills")
    QgsProject.instance().addMapLayer(layer)
    panel = opened(iface, layer)
    yield panel
    panel.shut_down()


def test_twenty_clicks_train_a_model_that_maps_the_scene(real, until, tmp_path):
    lay(real, tmp_path, side=32)
    for brush, cols in (("landslide", (0, 1, 2)), ("none", (3, 4))):
        real.labels.brushes[brush].click()
        for row in range(4):
            for col in cols:
                click(real, row, col, side=32)
    assert real.labels.counts() == {"landslide": 12, "none": 8, "skip": 0, "": 0}
    real.training.details = {
        role: {k: v for k, v in TINY[role].items() if k not in ("bottleneck", "width")} for role in TINY
    }
    real.training.start.choose("model")
    real.training.name.setText("Twenty clicks")
    real.training.train_button.click()
    until(lambda: not real.training.running, 280)
    assert real.training.status.kind in ("success", "warning"), real.training.status.text.text()  # four steps of it
    assert "held out" in real.training.status.text.text()
    assert real.training.progress.curves.losses
    [made] = [model for model in model_store.installed() if not model.shipped]
    real.model.set_path(str(made.path))  # four steps may give one that is no better than chance: it is not chosen then
    assert Path(real.model.model_path()).parent == model_store.folder()
    until(lambda: not real.engine.looking, 120)
    assert "Twenty clicks" in real.model.summary.text()
    assert "12 landslide and 8 other chips" in real.model.summary.text()
    real.model.method.choose("student")
    real.output.files.setFilePath(str(tmp_path / "run"))
    real.bar.run_button.click()
    until(lambda: not real.engine.running, 280)
    assert real.bar.status.kind in ("success", "warning", "info"), real.bar.status.text.text()
    run = json.loads((tmp_path / "run" / "run.json").read_text())
    assert run["model"]["name"] == "Twenty clicks 1"
