"""The drive of the tools: draw, split and merge with the mouse; runs inside QGIS."""

from typing import Any

from hands import (
    RIGHT,
    after,
    band_seen,
    canvas,
    choose_polygon,
    corners_of,
    double_click,
    free_box,
    fresh,
    keep,
    key,
    largest,
    on_map,
    outlines,
    place,
    polygons,
    press,
    section,
    show,
    take,
    used,
)
from opening import workbench
from qgis.core import (
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolBar
from qgis.utils import iface
from window import JOB, pause, until


def draw() -> None:
    """A rectangle of four clicks, ended by a right click; then a landslide that was missed, ended by a double click."""
    box = free_box(60, 40)
    show(box, 2.0)
    before = outlines()
    take("draw")
    spots = [place(corner) for corner in corners_of(box)]
    for spot in spots[:2]:
        press(spot)
    note = used("draw")
    press(QPoint(30, 30), RIGHT)  # two corners are no polygon
    note["too_few"] = [section().about.text(), len(workbench().polygon_tools.tools["draw"].corners), len(fresh())]
    key(Qt.Key.Key_Escape)
    note["escaped"] = [len(workbench().polygon_tools.tools["draw"].corners), section().buttons["draw"].isChecked()]
    for spot in spots:
        press(spot)
    press(spots[0] + QPoint(0, 0), RIGHT)
    until(lambda: len(fresh()) == len(before) + 1, "the drawn polygon", 10)
    note["corners"] = [on_map(spot) for spot in spots]
    [number] = set(outlines()) - set(before)
    note["number"] = number
    after("draw", before)
    trace(before)


def trace(before: "dict[str, Any]") -> None:
    """Draw the landslide that the model missed most along its outline."""
    truth = QgsVectorLayer(JOB["truth"], "truth", "ogr")
    way = QgsCoordinateTransform(truth.crs(), polygons().crs(), QgsProject.instance())
    shapes = [QgsGeometry(one.geometry()) for one in truth.getFeatures()]
    for shape in shapes:
        shape.transform(way)
    decided = [one.geometry() for one in fresh().values() if one["status"] != "proposed"]
    known = QgsGeometry.unaryUnion([one.geometry() for one in fresh().values()])
    free = [one for one in shapes if not any(one.intersects(other) for other in decided)]
    missed = min(free, key=lambda one: one.intersection(known).area() / one.area()).simplify(2.0)
    ring = (missed.asMultiPolygon()[0] if missed.isMultipart() else missed.asPolygon())[0][:-1]
    show(missed.boundingBox(), 2.0)
    spots = [place(corner) for corner in ring]
    half = len(spots) * 2 // 3
    for spot in spots[:half]:
        press(spot)
    QTest.mouseMove(canvas().viewport(), spots[half])
    pause(0.3)
    keep("draw-half")
    note = used("draw")
    note["band"] = band_seen(spots[:half])
    for spot in spots[half:]:
        press(spot)
    double_click(spots[-1])
    until(lambda: outlines() != before, "the traced polygon", 10)
    note["left_over"] = len(workbench().polygon_tools.tools["draw"].corners)
    keep("traced")
    key(Qt.Key.Key_U)
    until(lambda: outlines() == before, "what U brings back", 20)
    key(Qt.Key.Key_Escape)
    note["left"] = [section().buttons["draw"].isChecked()]


def split() -> None:
    """Along a line of three clicks over the largest proposal, ended by a right click."""
    number = largest("proposed")
    one = choose_polygon(number)
    before = outlines()
    note = used("split")
    box, middle = one.geometry().boundingBox(), one.geometry().pointOnSurface().asPoint()
    take("split")
    line = [
        QgsPointXY(box.xMinimum() - 0.15 * box.width(), middle.y() - 0.08 * box.height()),
        middle,
        QgsPointXY(box.xMaximum() + 0.15 * box.width(), middle.y() + 0.05 * box.height()),
    ]
    spots = [place(spot) for spot in line]
    press(spots[1])
    press(spots[1] + QPoint(3, 3), RIGHT)  # one corner is no line
    note["too_few"] = [section().about.text(), len(fresh())]
    key(Qt.Key.Key_Escape)
    for spot in spots[:2]:
        press(spot)
    QTest.mouseMove(canvas().viewport(), spots[2])
    pause(0.3)
    note["band"] = band_seen(spots[:2])
    keep("split-half")
    press(spots[2])
    press(spots[2], RIGHT)
    until(lambda: len(fresh()) > len(before), "the pieces", 10)
    note |= {"number": str(number), "new": sorted(set(outlines()) - set(before))}
    after("split", before)
    key(Qt.Key.Key_Escape)


def merge() -> None:
    """Split again, and click the other half into the first by the key M."""
    number = largest("proposed")
    one = choose_polygon(number)
    whole = one.geometry().area()
    snapping = iface.mainWindow().findChild(QToolBar, "mSnappingToolBar")
    snapping.setVisible(True)  # its own S would make both keys dead
    pause(0.3)
    canvas().setFocus()
    key(Qt.Key.Key_S)
    used("merge")["key_s"] = canvas().mapTool() is workbench().polygon_tools.tools["split"]
    snapping.setVisible(False)
    box, middle = one.geometry().boundingBox(), one.geometry().pointOnSurface().asPoint()
    for x in (box.xMinimum() - 0.1 * box.width(), box.xMaximum() + 0.1 * box.width()):
        press(place(QgsPointXY(x, middle.y())))
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Escape)
    before = outlines()
    note = used("merge")
    other = max(int(name) for name in before)  # the smaller half
    canvas().setFocus()
    key(Qt.Key.Key_M)
    note["how"] = section().about.text()
    note["cursor"] = int(canvas().viewport().cursor().shape())
    empty = free_box(10, 10)
    other_shape = fresh()[other].geometry()
    spot = place(other_shape.pointOnSurface().asPoint())
    if canvas().rect().contains(place(empty.center())):
        press(place(empty.center()))
        note["beside"] = section().about.text()
    QTest.mouseMove(canvas().viewport(), spot)
    pause(0.5)
    keep("merge-half")
    press(spot)
    until(lambda: len(fresh()) == len(before) - 1, "the merged polygon", 10)
    note |= {"number": str(number), "other": str(other), "whole": whole}
    after("merge", before)
    key(Qt.Key.Key_Escape)
    note["left"] = [
        canvas().mapTool() is workbench().polygon_tools.tools["merge"],
        section().buttons["merge"].isChecked(),
    ]
    key(Qt.Key.Key_U)  # the split
