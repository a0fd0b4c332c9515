"""The polygon tools in the hand: clicks and keys on the map, what the panel says meanwhile, and what is seen."""

import pytest
from qgis.core import NULL, QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication
from squares import add, choose, outlines, points, rows, square

from landslide_wsss_plugin.dock.polygons import words
from landslide_wsss_plugin.inventory.changes import Change, Row

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton


@pytest.fixture
def canvas(iface, dock, layer):
    iface.canvas.setExtent(QgsGeometry.fromWkt(square(-10, -10, 40)).boundingBox())
    return iface.canvas


def pixel(canvas, place):
    found = canvas.getCoordinateTransform().transform(place)
    return QPoint(round(found.x()), round(found.y()))


def click(canvas, place, button=LEFT):
    QTest.mouseClick(canvas.viewport(), button, pos=pixel(canvas, place))


def move(canvas, place):
    where = QPointF(pixel(canvas, place))
    event = QMouseEvent(QEvent.Type.MouseMove, where, where, NONE, NONE, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), event)


def double_click(canvas, place):
    """Send what a mouse sends: two presses, two releases, the second press as a double click."""
    click(canvas, place)
    where = QPointF(pixel(canvas, place))
    for kind, held in ((QEvent.Type.MouseButtonDblClick, LEFT), (QEvent.Type.MouseButtonRelease, NONE)):
        event = QMouseEvent(kind, where, where, LEFT, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas.viewport(), event)


def test_double_click_ends_a_polygon_and_leaves_no_corner_behind(tools, section, layer, canvas):
    section.buttons["draw"].click()
    for place in points((20, 20), (28, 20)):
        click(canvas, place)
    double_click(canvas, points((28, 28))[0])
    assert sorted(rows(layer)) == [1, 2, 3, 4]
    assert len(rows(layer)[4].geometry().asMultiPolygon()[0][0]) == 4  # three corners, the first of them twice
    assert tools.tools["draw"].corners == []
    click(canvas, points((0, 20))[0])
    assert len(tools.tools["draw"].corners) == 1  # the next one begins


def test_sketch_that_is_ended_too_early_stays_and_says_what_is_missing(tools, section, review, layer, canvas):
    before = outlines(layer)
    section.buttons["draw"].click()
    for place in points((20, 20), (28, 20)):
        click(canvas, place)
    click(canvas, points((28, 28))[0], RIGHT)
    assert "three corners" in section.about.text()
    assert len(tools.tools["draw"].corners) == 2
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert tools.tools["draw"].corners == []
    assert section.buttons["draw"].isChecked()
    choose(review, 1)
    section.buttons["split"].click()
    click(canvas, points((3, -5))[0])
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert "two ends" in section.about.text()
    click(canvas, points((3, 5))[0])
    assert "right click ends it" in section.about.text()
    assert outlines(layer) == before


def test_area_of_what_is_drawn_is_said_at_every_corner(section, layer, canvas):
    section.buttons["draw"].click()
    for place in points((10, 20), (30, 20), (30, 29)):
        click(canvas, place)
    assert section.about.text().startswith("90 m²")  # the triangle of 20 m by 9 m
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert section.about.text().startswith("Click the corners")


def test_what_a_tool_waits_for_goes_with_the_tool_and_what_it_did_stays(section, review, layer, canvas):
    choose(review, 1)
    section.buttons["split"].click()
    assert "right click ends it" in section.about.text()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert section.about.text() == ""
    section.buttons["split"].click()
    for place in points((3, -5), (3, 15)):
        click(canvas, place)
    click(canvas, points((3, 15))[0], RIGHT)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert section.about.text() == "Split a polygon: done. U takes it back.\nNo.\xa01: 70 m², No.\xa04: 30 m²."


def test_escape_leaves_the_merge_tool_and_the_pointed_polygon_is_outlined(tools, section, review, layer, canvas):
    choose(review, 1)
    section.buttons["merge"].click()
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    move(canvas, points((15, 5))[0])
    assert tools._pointed.asGeometry().equals(rows(layer)[2].geometry())
    for place in points((5, 5), (5, 25)):  # the chosen one itself, and none
        move(canvas, place)
        assert tools._pointed.asGeometry().isEmpty()
    move(canvas, points((15, 5))[0])
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not tools.tools["merge"]
    assert not section.buttons["merge"].isChecked()
    assert tools._pointed.asGeometry().isEmpty()


def test_corners_before_and_now_are_said_of_a_simplified_outline(section, review, layer):
    choose(review, 3)
    section.buttons["smooth"].click()
    [[ring]] = rows(layer)[3].geometry().asMultiPolygon()
    assert f"Corners: 4 before, {len(ring) - 1} now." in section.about.text()


@pytest.mark.parametrize("ground", ["#ffffff", "#000000", "#f0e442", "#cc79a7"])
def test_line_is_seen_on_any_ground(tools, section, review, layer, canvas, until, ground):
    """On white, black, and the colors of a proposal and of the ground beside it."""
    for node in QgsProject.instance().layerTreeRoot().children():
        node.setItemVisibilityChecked(False)
    canvas.setCanvasColor(QColor(ground))
    choose(review, 1)
    canvas.setExtent(QgsGeometry.fromWkt(square(-10, -10, 40)).boundingBox())
    until(lambda: not canvas.isDrawing())
    section.buttons["split"].click()
    for place in points((12, 12), (28, 28)):
        click(canvas, place)
    spot = pixel(canvas, points((20, 20))[0])
    picture = canvas.grab().toImage()
    across = [QColor(picture.pixel(spot.x() + step, spot.y())) for step in range(-6, 7)]
    plain = QColor(ground)
    parts = ("red", "green", "blue")
    assert max(sum(abs(getattr(one, part)() - getattr(plain, part)()) for part in parts) for one in across) > 300


def test_keys_of_the_tools_rest_while_another_tab_is_shown(dock, tools, section, review, layer, iface, canvas):
    choose(review, 1)
    dock.tabs.show_widget(dock.model)
    iface.window.activateWindow()
    assert QTest.qWaitForWindowActive(iface.window)
    QTest.keyClick(canvas, Qt.Key.Key_S)
    assert canvas.mapTool() is not tools.tools["split"]
    dock.tabs.show_widget(section)
    QTest.keyClick(canvas, Qt.Key.Key_S)
    assert canvas.mapTool() is tools.tools["split"]


def test_hint_stands_over_the_map_where_the_section_is_folded(section, review, layer, iface, canvas, until):
    choose(review, 1)
    section.setCollapsed(True)
    section.buttons["split"].click()
    until(iface.bar.items)
    [item] = iface.bar.items()
    assert "right click ends it" in item.widget().findChild(type(section.about).__mro__[1]).text()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    until(lambda: not iface.bar.items())


def test_hint_stands_in_the_section_alone_where_it_is_in_sight(dock, section, review, layer, iface, canvas):
    choose(review, 1)
    dock.tabs.show_widget(section.about)
    section.buttons["split"].click()
    dock.tabs.show_widget(section.about)
    QTest.qWait(200)
    assert iface.bar.items() == []


def test_fault_that_is_shown_is_the_polygon_that_the_tools_work_on(dock, section, review, layer):
    """To settle an overlap of two decided polygons is to choose one of them: the list's click has."""
    choose(review, 1)
    add(layer, 5, square(80, 0), "accepted")
    add(layer, 6, square(85, 0), "accepted")
    dock.workbench.review.set_run(dock.workbench.live.run)
    choose(review, 1)
    section.check.click()
    section.faults.setCurrentRow(0)
    assert dock.workbench.review.current.number == 5
    section.buttons["cut"].click()
    assert rows(layer)[5].geometry().intersection(rows(layer)[6].geometry()).area() == pytest.approx(0, abs=1e-6)
    assert rows(layer)[1]["status"] == "proposed"


def test_undo_key_works_where_the_tool_was_pressed(dock, section, review, layer, iface):
    """Wherever the keys went before: into the layer tree, or to the section's own fields."""
    iface.window.activateWindow()
    assert QTest.qWaitForWindowActive(iface.window)
    before = outlines(layer)
    for place in (dock.tabs, section.tolerance, section.check):
        choose(review, 3)
        place.setFocus()
        section.buttons["smooth"].click()
        assert outlines(layer) != before
        if place is section.tolerance:
            section.check.setFocus()  # a field takes letters for itself
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_U)
        assert outlines(layer) == before, place


def test_repair_says_what_it_did_and_what_is_left(dock, section, review, layer):
    add(layer, 4, square(55, 55))
    dock.workbench.review.set_run(dock.workbench.live.run)
    section.check.click()
    section.repair.click()
    assert section.about.text().startswith("Repair the topology: done. U takes it back.")
    assert section.about.text().endswith("No overlap, gap, sliver or crossing outline was found.")


def test_key_begins_its_tool_also_where_qgis_has_a_shortcut_of_the_same_letter(tools, review, layer, iface, canvas):
    """S is QGIS' own for snapping, once the user shows that toolbar."""
    snapping = QAction("Toggle Snapping", iface.window)
    snapping.setShortcut("S")
    iface.window.addAction(snapping)
    iface.window.activateWindow()
    assert QTest.qWaitForWindowActive(iface.window)
    choose(review, 1)
    for place in (canvas, review.list):
        place.setFocus()
        QTest.keyClick(place, Qt.Key.Key_S)
        assert canvas.mapTool() is tools.tools["split"]
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
        assert canvas.mapTool() is not tools.tools["split"]


def test_place_of_a_fault_stays_outlined_until_the_next_look(dock, tools, section, review, layer):
    add(layer, 4, square(55, 55))
    dock.workbench.review.set_run(dock.workbench.live.run)
    section.check.click()
    section.faults.setCurrentRow(0)
    assert tools._pointed.asGeometry().isGeosEqual(QgsGeometry.fromWkt(square(55, 55, 5)))
    section.check.click()
    assert tools._pointed.asGeometry().isEmpty()


def test_no_area_is_said_where_nobody_knows_metres():
    outline = QgsGeometry.fromWkt(square(0, 0))
    change = Change("Smooth an outline", {1: Row({}, outline)}, {1: Row({"area_m2": NULL}, outline)})
    said = words.what_was_done(change, corners=True)
    assert said == "Smooth an outline: done. U takes it back.\nCorners: 4 before, 4 now."
