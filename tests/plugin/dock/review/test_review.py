"""The review of a run's polygons, in the dock."""

import time
import zipfile

import pytest
from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.dock.review.inventory_table import AREA, CONFIDENCE, InventoryTable
from landslide_wsss_plugin.dock.review.section import ReviewSection
from landslide_wsss_plugin.inventory.decisions import DecisionError, decide
from landslide_wsss_plugin.runtime import settings


@pytest.fixture
def dock(fake, opened, finished_run):
    return opened(finished_run, "review_section")


@pytest.fixture
def section(dock):
    found = dock.workbench.review_section
    found.reviewer.setText("Ñandú")
    return found


def press(section, key):
    QTest.keyClick(section.list, key)


def said(layer):
    fresh = QgsVectorLayer(layer.source(), "fresh", "ogr")  # from the file, as another program reads it
    return {f["id"]: (f["status"], f["reviewer"], f["comment"]) for f in fresh.getFeatures()}


@pytest.mark.parametrize("former", ["", "Login Name"])
def test_reviewer_is_empty_until_the_user_types_it(iface, monkeypatch, former):
    monkeypatch.setattr(QgsApplication, "userFullName", staticmethod(lambda: "Login Name"))
    settings.remember("reviewer", former)
    first = ReviewSection()
    assert first.reviewer.text() == ""
    first.reviewer.setText("Login Name")  # typed, so it is kept
    first.remember()
    assert ReviewSection().reviewer.text() == "Login Name"


def test_decision_without_a_typed_name_has_no_reviewer(dock, layer):
    section = dock.workbench.review_section
    section.go_to(0)
    section.wanted.emit("accept")
    assert [row[:2] for row in said(layer).values() if row[0] == "accepted"] == [("accepted", "")]


def test_reviewer_typed_in_an_earlier_version_is_kept(iface):
    settings.remember("reviewer", "Ñandú")
    assert ReviewSection().reviewer.text() == "Ñandú"


def test_areas_are_read_whole_in_the_list(section):
    for column in (0, AREA, CONFIDENCE):
        assert section.list.sizeHintForColumn(column) <= section.list.columnWidth(column)
    room = section.list.columnWidth(AREA) - section.list.fontMetrics().averageCharWidth()
    assert section.list.fontMetrics().horizontalAdvance("9,999 m²") <= room


def test_the_list_is_ordered_and_says_how_far_the_review_is(section):
    table = section.table
    assert [table.polygon(row).number for row in range(3)] == [1, 2, 3]
    assert section.progress.text() == "0 of 3 reviewed"
    section.list.sortByColumn(CONFIDENCE, Qt.SortOrder.DescendingOrder)
    assert [table.polygon(row).number for row in range(3)] == [3, 2, 1]
    section.list.sortByColumn(AREA, Qt.SortOrder.AscendingOrder)
    assert [table.polygon(row).number for row in range(3)] == [3, 2, 1]


def numbers(section):
    return [section.table.polygon(row).number for row in range(section.table.rowCount())]


def test_the_order_is_chosen_and_the_keys_follow_it(section):
    """The confidences are 1/3, 2/3 and 1; the areas fall from the first to the last."""
    assert section.order.currentText() == "Largest first"
    section.order.choose("smallest")
    assert numbers(section) == [3, 2, 1]
    section.order.choose("doubtful")
    decided, other, last = numbers(section)  # the first two are equally far from a half
    assert last == 3
    section.go_to(0)
    section.wanted.emit("accept")
    assert section.current_row() == 1
    section.order.choose("sure")
    section.order.choose("doubtful")
    assert numbers(section) == [other, 3, decided]  # what is decided has nothing more to tell
    section.list.horizontalHeader().sectionClicked.emit(AREA)
    assert section.order.value == ""


def test_each_polygon_says_which_model_drew_it(section):
    tip = section.table.data(section.table.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "Drawn by Fake 1.0." in tip


def test_the_polygons_that_teach_most_come_first(section, until):
    """The fake engine names 2, 3 and 1."""
    section.order.choose("teaches")
    until(lambda: numbers(section) == [2, 3, 1])
    assert section.current_row() == 0
    assert "would teach the model most" in section.about.text()


def test_one_key_decides_and_goes_on_to_the_next(section, layer, iface):
    before = iface.canvas.extent()
    section.go_to(0)
    assert iface.canvas.extent() != before
    section.wanted.emit("accept")
    assert section.current_row() == 1
    section.wanted.emit("reject")
    assert section.progress.text() == "2 of 3 reviewed"
    assert said(layer) == {
        1: ("accepted", "Ñandú", None),
        2: ("rejected", "Ñandú", None),
        3: ("proposed", None, None),
    }


def test_the_keys_work_in_the_list_and_on_the_map(section, layer, iface, until):
    iface.window.activateWindow()
    assert QTest.qWaitForWindowActive(iface.window)
    section.list.setFocus()
    section.go_to(0)
    press(section, Qt.Key.Key_A)
    assert said(layer)[1][0] == "accepted"
    QTest.keyClick(iface.canvas, Qt.Key.Key_R)
    assert said(layer)[2][0] == "rejected"
    press(section, Qt.Key.Key_P)
    assert section.current_row() == 1


def test_a_decision_can_be_taken_back(section, layer):
    section.go_to(0)
    section.wanted.emit("accept")
    section.wanted.emit("undo")
    assert said(layer)[1][0] == "proposed"
    assert section.current_row() == 0
    assert not section.buttons["undo"].isEnabled()


def test_a_comment_is_kept_with_any_letter(section, layer):
    section.go_to(1)
    QTest.keyClicks(section.comment, "Arena y rocas")
    section.comment.setText("größer als 山崩")
    section.comment.returnPressed.emit()
    assert said(layer)[2][2] == "größer als 山崩"
    section.go_to(0)
    assert section.comment.text() == ""
    section.go_to(1)
    assert section.comment.text() == "größer als 山崩"


def test_letters_in_the_comment_are_no_decisions(section, layer, iface):
    iface.window.activateWindow()
    assert QTest.qWaitForWindowActive(iface.window)
    section.go_to(0)
    section.comment.setFocus()
    QTest.keyClicks(section.comment, "area")
    assert section.comment.text() == "area"
    assert said(layer)[1][0] == "proposed"


def test_filters_show_what_is_wanted(section, layer, iface):
    section.go_to(0)
    section.wanted.emit("accept")
    section.show.choose("open")
    assert section.table.rowCount() == 2
    section.show.choose("accepted")
    assert section.table.rowCount() == 1
    section.show.choose("")
    iface.canvas.setExtent(layer.extent())
    section.in_view.setChecked(True)
    assert section.table.rowCount() == 3
    away = layer.extent()
    away.setXMinimum(away.xMinimum() + 5_000)
    away.setXMaximum(away.xMaximum() + 6_000)
    iface.canvas.setExtent(away)
    assert section.table.rowCount() == 0
    section.in_view.setChecked(False)
    assert section.table.rowCount() == 3


def test_while_the_layer_is_edited_decisions_are_part_of_the_edits(section, layer, until):
    layer.startEditing()
    section.go_to(0)
    section.wanted.emit("accept")
    assert said(layer)[1][0] == "proposed"
    assert section.table.polygon(0).status == "accepted"
    layer.rollBack()
    until(lambda: section.table.polygon(0).status == "proposed")


def test_an_outline_changed_with_qgis_own_tools_is_edited(section, layer, iface, until):
    section.go_to(1)
    section.wanted.emit("edit")
    assert layer.isEditable()
    assert iface.active is layer
    fid = section.table.polygon(1).fid
    other = "POLYGON((500000 2999990,500005 2999990,500000 2999980,500000 2999990))"
    layer.changeGeometry(fid, QgsGeometry.fromWkt(other))
    section.wanted.emit("edit")
    assert not layer.isEditable()
    until(lambda: said(layer)[2][0] == "edited")
    until(lambda: section.progress.text() == "1 of 3 reviewed")


def test_while_the_engine_writes_nothing_is_decided(section, layer):
    layer.setReadOnly(True)
    section.go_to(0)
    section.wanted.emit("accept")
    assert "drawn anew" in section.about.text()
    assert said(layer)[1][0] == "proposed"
    layer.setReadOnly(False)


def test_an_older_inventory_gets_the_fields_of_a_review(clean_qgis, files, tmp_path):
    path = tmp_path / "old.gpkg"
    path.write_bytes((files / "landslides.gpkg").read_bytes())
    old = QgsVectorLayer(f"{path}|layername=landslides", "old", "ogr")
    fid = next(old.getFeatures()).id()
    decide(old, fid, {"status": "accepted", "reviewer": "a", "comment": "b"})
    fresh = QgsVectorLayer(f"{path}|layername=landslides", "fresh", "ogr")
    assert fresh.getFeature(fid)["status"] == "accepted"


def test_a_file_that_is_read_only_is_one_sentence(clean_qgis, files, tmp_path):
    path = tmp_path / "landslides.geojson"
    path.write_text('{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"status": "a"}, ')
    text = '"geometry": {"type": "Point", "coordinates": [1, 2]}}]}'
    path.write_text(path.read_text() + text)
    layer = QgsVectorLayer(f"/vsizip/{zipped(path)}/landslides.geojson", "locked", "ogr")  # nobody writes into a zip
    with pytest.raises(DecisionError, match="read-only"):
        decide(layer, next(layer.getFeatures()).id(), {"status": "accepted"})


def zipped(path):
    archive = path.with_suffix(".zip")
    with zipfile.ZipFile(archive, "w") as file:
        file.write(path, path.name)
    return archive


def test_a_layer_that_cannot_be_written_is_one_sentence(clean_qgis):
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "a", "memory")
    with pytest.raises(DecisionError, match="no longer there"):
        decide(layer, 99, {"status": "accepted"})


def test_a_layer_that_goes_takes_the_list_with_it(section, layer, until):
    QgsProject.instance().removeMapLayer(layer.id())
    until(lambda: section.table.rowCount() == 0)
    assert not section.buttons["accept"].isEnabled()


def test_fifty_thousand_polygons_stay_fluent(clean_qgis, make_inventory, tmp_path, capsys):
    layer = QgsVectorLayer(f"{make_inventory(tmp_path / 'many.gpkg', 50_000)}|layername=landslides", "many", "ogr")
    table = InventoryTable()
    took = {}
    for name, act in (
        ("read", lambda: table.read(layer)),
        ("order", lambda: table.sort(CONFIDENCE, Qt.SortOrder.DescendingOrder)),
        ("filter", lambda: table.filter("open", None)),
        ("decide", lambda: table.change(table.polygon(100).fid, {"status": "accepted"})),
        ("next", lambda: table.next_open(100)),
        ("data", lambda: [table.data(table.index(row, column)) for row in range(40) for column in range(4)]),
    ):
        began = time.process_time()
        act()
        took[name] = time.process_time() - began
    assert table.rowCount() == 50_000
    assert took["decide"] < took["read"]  # a key press never reads the list again
    assert took["data"] < took["read"]
    with capsys.disabled():
        print(
            "\n50,000 polygons, processor time:",
            ", ".join(f"{name} {1000 * seconds:.1f} ms" for name, seconds in took.items()),
        )


def test_fifty_thousand_polygons_are_reviewed_without_waiting(iface, fake, scene, finished_run, make_inventory, capsys):
    make_inventory(finished_run / "landslides.gpkg", 50_000)
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.show()
    panel.workbench.live.open_folder(finished_run)
    section = panel.workbench.review_section
    panel.tabs.show_widget(section)
    section.go_to(0)
    took = {}
    for name, act in (
        ("accept", lambda: section.wanted.emit("accept")),
        ("reject", lambda: section.wanted.emit("reject")),
        ("next", lambda: section.wanted.emit("next")),
        ("undo", lambda: section.wanted.emit("undo")),
        ("filter", lambda: section.show.choose("open")),
        ("sort", lambda: section.list.sortByColumn(CONFIDENCE, Qt.SortOrder.AscendingOrder)),
    ):
        began = time.process_time()
        act()
        took[name] = time.process_time() - began
    began = time.process_time()
    panel.workbench.review.read()
    read = time.process_time() - began
    assert section.progress.text() == "1 of 50,000 reviewed"
    assert section.table.rowCount() == 49_999
    for name in ("accept", "reject", "next", "undo"):
        assert took[name] < read, name  # no key press reads the list anew
    for name in ("accept", "reject", "undo"):
        assert took[name] < read / 3, name  # nor counts it more than once
    with capsys.disabled():
        print(
            "\n50,000 polygons in the dock, processor time:",
            ", ".join(f"{name} {1000 * seconds:.0f} ms" for name, seconds in took.items()),
        )
    panel.shut_down()
