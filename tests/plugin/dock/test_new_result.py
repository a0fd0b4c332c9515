"""A result that has come: one group by its name, on the map, and whole in the list of results."""

import re
import shutil

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from landslide_wsss_plugin.dock.widgets.arranging import narrow
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.layers import run_layers


@pytest.fixture
def run(dock, iface, until, tmp_path, scene):
    """Return a function that runs into a folder and gives it."""
    iface.canvas.setDestinationCrs(scene.crs())

    def go(name):
        dock.output.files.setFilePath(str(tmp_path / name))
        dock.bar.run_button.click()
        until(lambda: not dock.engine.running)
        until(lambda: run_layers.mask_of(QgsProject.instance(), tmp_path / name) is not None)
        return tmp_path / name

    return go


def groups():
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findGroups()]


def test_one_result_is_one_group_with_scene_model_and_time(run):
    run("first")
    assert len(groups()) == 1
    assert re.fullmatch(r"hills . .*\d{4}-\d\d-\d\d \d\d:\d\d", groups()[0])
    run("second")
    assert len(groups()) == 2
    root = QgsProject.instance().layerTreeRoot()
    assert all(parent.parent() is root for parent in root.findGroups())  # none inside another


def on_the_map(*folders):
    """Return of each run whether the map shows its polygons."""
    root = QgsProject.instance().layerTreeRoot()
    return [root.findLayer(run_layers.polygons_of(QgsProject.instance(), one).id()).isVisible() for one in folders]


def test_results_of_one_minute_have_names_of_their_own(run):
    for name in ("first", "second", "third"):
        run(name)
    assert len(set(groups())) == 3
    assert {"second", "third"} <= {part for name in groups() for part in name.split(" \N{EN DASH} ")}


def test_polygons_of_two_results_of_one_scene_never_lie_on_each_other(dock, finished_run, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        shutil.copytree(finished_run, folder)
    dock.workbench.show_result(first)
    assert on_the_map(first) == [True]
    dock.workbench.show_result(second)
    assert on_the_map(first, second) == [False, True]
    box = dock.thresholds.live.result
    choose_by_hand(dock, box, first)
    assert on_the_map(first, second) == [True, False]
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findGroups():  # somebody who wants both has both, until another result is chosen
        node.setItemVisibilityChecked(True)
    assert on_the_map(first, second) == [True, True]
    choose_by_hand(dock, box, second)
    assert on_the_map(first, second) == [False, True]


def test_sheet_beside_another_leaves_its_polygons_on_the_map(dock, finished_run, tmp_path):
    first, beside = tmp_path / "first", tmp_path / "beside"
    for folder in (first, beside):
        shutil.copytree(finished_run, folder)
    for name in ("mask.tif", "scores.tif"):
        raster = gdal.Open(str(beside / name), gdal.GA_Update)
        left, width, *rest = raster.GetGeoTransform()
        raster.SetGeoTransform((left + 0.9 * width * raster.RasterXSize, width, *rest))  # with a seam
        raster.FlushCache()
    for folder in (first, beside):
        dock.workbench.show_result(folder)
    assert on_the_map(first, beside) == [True, True]


def choose_by_hand(dock, box, folder):
    """Choose an entry as the mouse does: in the list that unfolds."""
    dock.tabs.show_widget(box)
    box.showPopup()
    row = box.findData(str(folder))
    view = box.view()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(row, 0)).center()
    )
    QTest.qWait(50)
    assert box.value == str(folder)


def test_map_goes_to_a_new_result(run, iface):
    elsewhere = QgsRectangle(700_000, 4_000_000, 700_050, 4_000_050)
    iface.canvas.setExtent(elsewhere)
    folder = run("first")
    mask = run_layers.mask_of(QgsProject.instance(), folder)
    assert iface.canvas.extent().contains(mask.extent())
    assert iface.canvas.extent().width() < 10 * mask.extent().width()


def test_map_tab_begins_at_its_top_after_a_run(dock, run, until):
    run("first")
    bar = dock.tabs.widget(0).verticalScrollBar()
    until(lambda: dock.tabs.currentIndex() == 1 and bar.value() == 0, 10)


def painted(box, text):
    """Return the picture of a plain combo box of another's size, look and place, that holds one text."""
    plain = QComboBox(box.parentWidget())
    narrow(plain)
    plain.addItem(text)
    plain.resize(box.size())
    return plain.grab().toImage()


def drawn_by_qt(box):
    return QComboBox.itemText(box, box.currentIndex())


def test_list_of_results_shows_its_entries_whole(dock, run, iface, scene, until):
    scene.setName("A scene with a name that is much longer than the dock is wide")
    run("first")
    iface.window.setCentralWidget(iface.canvas)
    dock.tabs.setCurrentIndex(1)
    iface.window.resizeDocks([dock], [300], Qt.Orientation.Horizontal)
    QTest.qWait(100)
    assert dock.width() <= 310
    results = dock.thresholds.live.result
    entry = results.itemText(results.currentIndex())
    assert re.search(r"\d\d:\d\d$", entry)
    QTest.qWait(300)
    until(lambda: drawn_by_qt(results) == results.shown())
    drawn = drawn_by_qt(results)
    assert drawn.startswith("A scene")
    assert "\N{HORIZONTAL ELLIPSIS}" in drawn
    assert drawn.endswith(entry[-5:])  # the time, by which two runs of one scene are told apart
    option = QStyleOptionComboBox()
    field, box = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
    results.initStyleOption(option)
    assert (
        results.fontMetrics().horizontalAdvance(drawn)
        <= results.style().subControlRect(box, option, field, results).width()
    )
    seen = results.grab().toImage()
    assert seen == painted(results, drawn)
    assert seen != painted(results, drawn[:-1])  # the last character is seen, too
    results.showPopup()
    bar = results.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    assert results.view().width() >= results.fontMetrics().boundingRect(entry).width() + bar
    assert results.view().currentIndex().data() == entry
    results.hidePopup()
    until(lambda: drawn_by_qt(results) == results.shown())
    assert drawn_by_qt(results).endswith(entry[-5:])
    assert entry in results.words()  # the box itself is narrow: its tooltip says all of it
    assert "Which result is shown" in results.words()
    assert QComboBox.toolTip(results) == results.words()  # what Qt shows
    iface.window.resize(2000, 900)
    iface.window.resizeDocks([dock], [1500], Qt.Orientation.Horizontal)
    QTest.qWait(100)
    assert entry not in results.words()
    until(lambda: drawn_by_qt(results) == entry)


def test_only_the_chosen_entry_of_a_narrow_box_is_short(clean_qgis):
    box = Choice()
    for name in ("first", "second"):
        box.add(f"The {name} of two entries that are long, 13:05", name)
    box.resize(220, 30)
    box.show()
    QTest.qWait(50)
    for index in (0, 1, 0):
        box.setCurrentIndex(index)
        QTest.qWait(10)
        shown = [QComboBox.itemText(box, place) for place in (0, 1)]
        assert shown[index].endswith("13:05")
        assert len(shown[index]) < len(shown[1 - index]) == len(box.itemText(1 - index))
        assert box.currentText() == f"The {box.value} of two entries that are long, 13:05"
    box.setItemText(0, "Short")
    assert (QComboBox.itemText(box, 0), box.currentText()) == ("Short", "Short")
    box.clear()
    assert box.currentText() == ""
