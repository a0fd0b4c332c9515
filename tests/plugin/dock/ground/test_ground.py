"""What a reviewer sees of the ground: no fill, a highlighted outline, hidden results, a swipe, and the share seen."""

import json
import math

import pytest
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from landslide_wsss_plugin.dock.ground.controller import HIGHLIGHT
from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.inventory.looked_at import NAME, SIDE, LookedAt
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.records.finished_runs import read_finished


@pytest.fixture
def dock(iface, fake, scene, finished_run):
    QgsProject.instance().addMapLayer(scene)
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.setCentralWidget(iface.canvas)
    iface.window.show()
    iface.canvas.setDestinationCrs(scene.crs())
    panel.workbench.live.open_folder(finished_run)
    panel.tabs.show_widget(panel.workbench.ground_section)
    yield panel
    panel.shut_down()


@pytest.fixture
def section(dock):
    return dock.workbench.ground_section


@pytest.fixture
def layer(dock, finished_run):
    return run_layers.polygons_of(QgsProject.instance(), finished_run)


def fills(layer):
    categories = layer.renderer().categories()  # they own their symbols
    return {one.symbol().symbolLayer(one.symbol().symbolLayerCount() - 1).fillColor().alpha() for one in categories}


def test_polygons_are_outlines_alone_until_the_user_wants_their_fill(section, layer):
    assert fills(layer) == {0}
    section.outlines.setChecked(False)
    assert max(fills(layer)) == 50
    section.outlines.setChecked(True)
    assert fills(layer) == {0}


def test_ground_inside_the_outlines_is_the_image_alone(section, layer):
    root = QgsProject.instance().layerTreeRoot()
    layer.setLabelsEnabled(False)
    inside = max(layer.getFeatures(), key=lambda one: one.geometry().area()).geometry()
    middle = inside.pointOnSurface().asPoint()
    settings = QgsMapSettings()
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(101, 101))
    settings.setExtent(QgsRectangle(middle.x() - 1, middle.y() - 1, middle.x() + 1, middle.y() + 1))

    def color():
        settings.setLayers(root.checkedLayers())
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        return QColor(job.renderedImage().pixel(50, 50)).name()

    seen = color()
    root.findLayer(layer.id()).parent().setItemVisibilityChecked(False)
    assert seen == color()  # as without any result
    root.findLayer(layer.id()).parent().setItemVisibilityChecked(True)
    section.outlines.setChecked(False)
    assert seen != color()  # the fill


def test_style_of_the_users_own_stays(dock, section, layer):
    renderer = layer.renderer().clone()
    renderer.setClassAttribute("method")
    layer.setRenderer(renderer)
    section.outlines.setChecked(False)
    section.outlines.setChecked(True)
    assert layer.renderer().classAttribute() == "method"


def test_chosen_polygon_is_outlined_and_the_outline_goes_on_with_the_review(dock, layer, iface, until):
    dock.workbench.review_section.go_to(0)
    band = dock.workbench.ground.band
    first = band.asGeometry().asWkt(1)
    assert band.fillColor().alpha() == 0
    assert band.strokeColor().name() == HIGHLIGHT.name()
    dock.workbench.review_section.wanted.emit("accept")
    assert band.asGeometry().asWkt(1) != first
    until(lambda: not iface.canvas.isDrawing())
    picture = iface.canvas.grab().toImage()
    seen = {QColor(picture.pixel(x, y)).name() for x in range(picture.width()) for y in range(picture.height())}
    assert HIGHLIGHT.name() in seen


def test_no_outline_of_a_layer_that_is_switched_off(dock, layer):
    dock.workbench.review_section.go_to(0)
    band = dock.workbench.ground.band
    outline = band.asGeometry().asWkt(1)
    group = QgsProject.instance().layerTreeRoot().findLayer(layer.id()).parent()
    group.setItemVisibilityChecked(False)
    assert band.asGeometry().isEmpty()
    group.setItemVisibilityChecked(True)
    assert band.asGeometry().asWkt(1) == outline


def test_editing_an_outline_paints_nothing_over_the_ground(dock, layer):
    dock.workbench.review_section.go_to(0)
    layer.selectAll()
    dock.workbench.review_section.wanted.emit("edit")
    assert layer.isEditable()
    assert layer.selectedFeatureCount() == 0
    layer.rollBack()


def test_one_key_hides_all_results_and_brings_the_same_back(dock, section, iface, layer):
    root = QgsProject.instance().layerTreeRoot()
    shown = [node.layerId() for node in root.findLayers() if node.itemVisibilityChecked()]
    iface.window.activateWindow()
    assert QTest.qWaitForWindowActive(iface.window)
    QTest.keyClick(iface.canvas, Qt.Key.Key_H)
    left = [node.layer().name() for node in root.findLayers() if node.itemVisibilityChecked()]
    assert left == ["hills"]  # the scene alone
    QTest.keyClick(iface.canvas, Qt.Key.Key_H)
    assert [node.layerId() for node in root.findLayers() if node.itemVisibilityChecked()] == shown


def test_results_that_were_hidden_come_back_with_the_end(dock, section, layer):
    section.hide_button.click()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    assert not node.itemVisibilityChecked()
    dock.workbench.ground.shut_down()
    assert node.itemVisibilityChecked()


def test_swipe_shows_the_other_layer_left_of_the_pointer_alone(
    dock, section, iface, scene, until, tmp_path, finished_run
):
    other = QgsRasterLayer(str(finished_run / "mask.tif"), "white", "gdal")
    QgsProject.instance().addMapLayer(other, False)
    iface.canvas.setExtent(scene.extent())
    section.other.setLayer(other)
    section.swipe.click()
    tool = dock.workbench.ground.tool
    assert iface.canvas.mapTool() is tool
    until(lambda: tool.item.picture is not None)
    width = iface.canvas.width()
    place, none = QPointF(width // 4, 50), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(iface.canvas.viewport(), move)
    assert tool.item.edge == width // 4
    picture = iface.canvas.grab().toImage()
    assert QColor(picture.pixel(width // 4, 100)).name() == "#ffffff"  # the line
    QTest.keyClick(iface.canvas, Qt.Key.Key_Escape)
    assert tool.item is None
    assert not section.swipe.isChecked()


def test_hillshade_of_the_runs_elevation_model_lies_below_its_result(dock, section, finished_run, scene_path, layer):
    assert not section.hillshade.isEnabled()  # the run has none
    values = json.loads((finished_run / "run.json").read_text())
    values["settings"]["terrain"] = {"dem": str(scene_path), "units": "auto", "min_slope_deg": 0.0}
    (finished_run / "run.json").write_text(json.dumps(values))
    dock.workbench.ground.set_run(read_finished(finished_run))
    assert section.hillshade.isEnabled()
    section.hillshade.click()
    [shade] = [one for one in QgsProject.instance().mapLayers().values() if one.name() == "Hillshade"]
    assert shade.renderer().type() == "hillshade"
    order = QgsProject.instance().layerTreeRoot().layerOrder()
    assert order.index(shade) > order.index(layer)
    section.hillshade.click()
    assert "Hillshade" not in [one.name() for one in QgsProject.instance().mapLayers().values()]


def test_elevation_model_of_another_computer_is_not_opened(dock, section, finished_run):
    values = json.loads((finished_run / "run.json").read_text())
    for name in ("/vsicurl/http://host/dem.tif", "//host/share/dem.tif", 7, None):
        values["settings"]["terrain"] = {"dem": name}
        (finished_run / "run.json").write_text(json.dumps(values))
        dock.workbench.ground.set_run(read_finished(finished_run))
        assert not section.hillshade.isEnabled()


def test_share_looked_at_grows_with_what_was_seen_near_enough_and_is_kept(dock, section, iface, scene, finished_run):
    looked = dock.workbench.ground.looked
    looked._seen.clear()
    box = scene.extent()
    iface.canvas.setExtent(QgsRectangle(box.xMinimum() - 5000, box.yMinimum(), box.xMaximum() + 5000, box.yMaximum()))
    assert looked.share == 0  # too far away
    half = QgsRectangle(box.xMinimum(), box.yMinimum(), box.center().x(), box.center().y())
    iface.canvas.setExtent(half)
    assert 0.2 < looked.share < 0.8
    assert f"{100 * looked.share:.0f} % of the area looked at, 0 % of the polygons decided" == section.count.text()
    dock.workbench.review_section.go_to(0)
    dock.workbench.review_section.wanted.emit("accept")
    assert "33 % of the polygons decided" in section.count.text()
    looked.keep()
    again = LookedAt(finished_run, (0, 0, 1, 1))
    assert again.share == looked.share


def test_squares_count_once_they_are_seen_whole(tmp_path):
    looked = LookedAt(tmp_path, (0.0, 0.0, 64.0, 64.0))
    assert not looked.add((0.5, 0.5, 1.4, 1.4))
    assert looked.add((0.5, 0.5, 2.0, 2.0))
    assert looked.share == pytest.approx(1 / SIDE**2)
    assert not looked.add((-9.0, -9.0, -1.0, -1.0))
    looked.add((-10.0, -10.0, 100.0, 100.0))
    assert looked.share == 1.0


def test_map_that_was_not_drawn_yet_counts_nothing(tmp_path):
    looked = LookedAt(tmp_path, (0.0, 0.0, 64.0, 64.0))
    assert not looked.add((math.inf, math.inf, -math.inf, -math.inf))  # the empty rectangle of QGIS 3.40
    assert not looked.add((0.0, math.nan, 64.0, 64.0))
    assert looked.share == 0


ODD = ("[", "[1]", '{"format": 1, "side": 64, "seen": ["a", -1, 99999, true]}', '{"format": 9}')


@pytest.mark.parametrize("text", ODD)
def test_file_of_somebody_else_counts_nothing(tmp_path, text):
    (tmp_path / NAME).write_text(text)
    assert LookedAt(tmp_path, (0, 0, 1, 1)).share == 0


@pytest.mark.parametrize("name", ["swipe", "blink"])
def test_nothing_to_compare_with_is_said_and_nothing_begins(dock, section, iface, name):
    section.other.setLayer(None)
    button = getattr(section, name)
    button.click()
    assert not button.isChecked()
    assert "Choose another layer" in section.hint.text()
    assert iface.canvas.mapTool() is not dock.workbench.ground.tool


def test_swipe_says_what_lies_on_the_left_and_escape_leaves_at_once(dock, section, iface, scene):
    section.other.setLayer(scene)
    iface.window.activateWindow()
    assert QTest.qWaitForWindowActive(iface.window)
    section.swipe.click()
    assert "Left of the pointer is “hills”" in section.hint.text()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not section.swipe.isChecked()
    assert section.hint.text() == ""
