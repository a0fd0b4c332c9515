"""Try here and Why?: one chip in a dialog, at the map's centre or where the user clicks."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.layers.levels import LevelImage, all_of, share
from landslide_wsss_plugin.runtime import settings


@pytest.fixture
def dock(iface, fake, scene):
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.setCentralWidget(iface.canvas)
    iface.window.show()
    iface.canvas.setDestinationCrs(scene.crs())
    iface.canvas.setLayers([scene])
    iface.canvas.setExtent(scene.extent())
    yield panel
    panel.shut_down()


@pytest.fixture
def asked(dock, monkeypatch):
    """Every answer that the dialog is shown."""
    seen = []
    opened = dock.trying._opened

    def watch():
        dialog = opened()
        if not seen:
            show = dialog.show_chip
            dialog.show_chip = lambda told, *rest: (seen.append(told), show(told, *rest))
        return dialog

    monkeypatch.setattr(dock.trying, "_opened", watch)
    return seen


def test_one_chip_at_the_centre_is_shown_side_by_side(dock, asked, until, scene):
    dock.model.method.choose("grad-cam+cyclegan")
    dock.trying.here.click()
    until(lambda: asked)
    dialog = dock.trying.dialog
    assert dialog.isVisible()
    centre = scene.extent().center()
    assert asked[0]["request"]["place"] == pytest.approx([centre.x(), centre.y()], abs=1)
    assert asked[0]["request"]["settings"]["bands"] is None
    assert all(picture.isVisible() and picture.image() is not None for picture in dialog.pictures.values())
    assert "15 %" in dialog.about.text()
    assert "below the model's minimum" in dialog.about.text()


def test_thresholds_and_method_change_the_mask_at_once_and_go_to_the_dock(dock, asked, until):
    dock.model.method.choose("grad-cam+cyclegan")
    dock.trying.here.click()
    until(lambda: asked)
    dialog = dock.trying.dialog
    assert share(dialog.mask()) == 0.25  # left half of the difference and upper half of the heatmap
    dialog.thresholds["cam"].spin.setValue(0.9)
    assert share(dialog.mask()) == 0
    dialog.method.choose("cyclegan")
    assert share(dialog.mask()) == 0.5
    assert not dialog.thresholds["cam"].isVisible()
    dialog.thresholds["gan"].spin.setValue(0.2)
    assert "50.0 %" in dialog.pictures["mask"].caption.text()
    dialog.use_button.click()
    assert dock.model.method.value == "cyclegan"
    assert dock.next_thresholds.values()["gan"] == pytest.approx(0.2)
    assert dock.next_thresholds.values()["cam"] is None


def test_the_docks_own_thresholds_are_where_the_sliders_begin(dock, asked, until):
    dock.next_thresholds.gan.spin.setValue(0.33)
    dock.next_thresholds.rule.choose("otsu")
    dock.trying.here.click()
    until(lambda: asked)
    assert dock.trying.dialog.thresholds["gan"].value() == pytest.approx(0.33)
    assert dock.trying.dialog.thresholds["cam"].value() == pytest.approx(0.4)
    assert "from the whole scene" in dock.trying.dialog.about.text()


def test_a_click_asks_why_in_the_scenes_crs(dock, asked, until, scene, iface):
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    iface.canvas.setDestinationCrs(world)
    iface.canvas.setExtent(QgsCoordinateTransform(scene.crs(), world, QgsProject.instance()).transform(scene.extent()))
    dock.trying.why.click()
    assert iface.canvas.mapTool() is dock.trying._tool
    spot = QPoint(iface.canvas.width() // 3, iface.canvas.height() // 2)
    place = iface.canvas.getCoordinateTransform().toMapCoordinates(spot.x(), spot.y())
    QTest.mouseClick(iface.canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    until(lambda: asked)
    wanted = QgsCoordinateTransform(world, scene.crs(), QgsProject.instance()).transform(place)
    assert asked[0]["request"]["place"] == pytest.approx([wanted.x(), wanted.y()], abs=1e-6)
    assert dock.trying._outline.asGeometry().boundingBox().contains(QgsPointXY(place))
    dock.trying.dialog.close()
    assert dock.trying._outline.numberOfVertices() == 0
    dock.trying.why.click()
    assert iface.canvas.mapTool() is not dock.trying._tool


def test_why_goes_off_when_another_tool_is_chosen(dock, iface):
    dock.trying.why.click()
    other = QgsMapToolPan(iface.canvas)
    iface.canvas.setMapTool(other)
    assert not dock.trying.why.isChecked()


def test_a_refusal_stands_in_the_dialog(dock, fake, until):
    fake("refuse:scene")
    dock.trying.here.click()
    until(lambda: dock.trying._task is None)
    assert "It cannot be done. Do something else." in dock.trying.dialog.about.text()
    assert dock.trying.dialog.again_button.isEnabled()
    assert not dock.trying.dialog.use_button.isEnabled()


def test_closing_the_dialog_stops_the_engine(dock, fake, until):
    fake("slow")
    dock.trying.here.click()
    until(lambda: dock.trying._task.engine_pid)
    dock.trying.dialog.close()
    until(lambda: not dock.engine._going, 5)


def test_no_python_is_said_with_the_way_to_choose_one(dock, until):
    settings.remember("engine_python", "/nowhere/python")
    dock.trying.here.click()
    until(lambda: dock.bar.status.kind == "error")
    assert "/nowhere/python" in dock.bar.status.text.text()


def test_without_a_scene_nothing_is_asked(dock):
    QgsProject.instance().clear()
    dock.trying.here.click()
    assert dock.trying.dialog is None
    assert dock.bar.status.kind == "error"


def test_the_temporary_folder_goes_with_the_dock(dock, asked, until):
    dock.trying.here.click()
    until(lambda: asked)
    folder = dock.trying._folder
    assert list(folder.glob("*.png"))
    dock.shut_down()
    assert not folder.exists()


def test_the_pointer_reads_the_scores(dock, asked, until):
    dock.trying.here.click()
    until(lambda: asked)
    dock.trying.dialog.pictures["image"].pointed.emit(QPoint(0, 0))
    assert dock.trying.dialog.values.text() == "difference 0.200 · heatmap 0.800 · probability 0.600"
    dock.trying.dialog.pictures["image"].pointed.emit(QPoint(15, 15))
    assert dock.trying.dialog.values.text() == "difference 0.020 · heatmap 0.000 · probability no data"


def test_levels_pass_as_the_engine_lets_them(tmp_path, qgis):
    data = bytes(range(256))
    QImage(data, 16, 16, 16, QImage.Format.Format_Grayscale8).save(str(tmp_path / "all.png"))
    levels = LevelImage(str(tmp_path / "all.png"))
    assert levels.data == data
    for threshold in (0.0, 0.08, 0.4, 0.402, 0.5, 1.0):
        wanted = [level <= 250 and level / 250 >= threshold - 1e-9 for level in range(256)]
        assert [byte == 255 for byte in levels.passing(threshold)] == wanted
    assert all_of([levels.passing(0.1), levels.passing(0.4)]) == levels.passing(0.4)
    assert levels.heat().pixelColor(15, 15).alpha() == 0
