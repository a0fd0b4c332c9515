"""What a person does on the map and reads of it, for the drive of the tools; runs inside QGIS."""

import itertools
from pathlib import Path
from typing import Any

import opening
from opening import alone, at, workbench
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from window import JOB, SEEN, click, pause, until

from landslide_wsss_plugin.layers import run_layers

RUN = Path(JOB["runs"]) / "run"
PATIENCE_S = 900
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
MAGENTA = (255, 0, 255)
SEEN["used"] = {}


def keep(name: str, what: Any = None) -> None:
    opening.keep(f"tool-{name}", what)


def polygons() -> QgsVectorLayer:
    return run_layers.polygons_of(QgsProject.instance(), RUN)


def review() -> Any:
    return workbench().review_section


def section() -> Any:
    return workbench().polygons_section


def canvas() -> Any:
    return iface.mapCanvas()


def fresh() -> "dict[int, QgsFeature]":
    """Read the file as it stands, by number."""
    layer = QgsVectorLayer(f"{RUN / 'landslides.gpkg'}|layername=landslides", "fresh", "ogr")
    return {int(one["id"]): QgsFeature(one) for one in layer.getFeatures()}


def outlines() -> "dict[str, Any]":
    """Return of each polygon of the file its status and its outline, to the millimetre."""
    return {str(number): [one["status"], one.geometry().asWkt(3)] for number, one in fresh().items()}


def cells() -> "dict[str, list[str]]":
    """Read the list as a person does."""
    table = review().table
    rows = ([str(table.data(table.index(row, column))) for column in range(4)] for row in range(table.rowCount()))
    return {number: rest for number, *rest in rows}


def choose_polygon(number: int, room: float = 1.8) -> QgsFeature:
    """Choose a polygon in the list, and bring it near."""
    table = review().table
    review().go_to(next(row for row in range(table.rowCount()) if table.polygon(row).number == number))
    one = fresh()[number]
    show(one.geometry().boundingBox(), room)
    return one


def show(box: QgsRectangle, room: float) -> None:
    layer = polygons()
    way = QgsCoordinateTransform(layer.crs(), canvas().mapSettings().destinationCrs(), QgsProject.instance())
    wide = way.transformBoundingBox(box)
    wide.scale(room)
    canvas().setExtent(wide)
    canvas().refresh()
    canvas().waitWhileRendering()


def place(point: QgsPointXY) -> QPoint:
    return at(polygons(), point.x(), point.y())


def press(pixel: QPoint, button: Any = LEFT) -> None:
    QTest.mouseMove(canvas().viewport(), pixel)
    QTest.mouseClick(canvas().viewport(), button, pos=pixel)
    pause(0.1)


def double_click(spot: QPoint) -> None:
    """Send what a double click of a mouse sends: two presses and two releases."""
    viewport = canvas().viewport()
    QTest.mousePress(viewport, LEFT, pos=spot)
    QTest.mouseRelease(viewport, LEFT, pos=spot)
    QTest.mouseDClick(viewport, LEFT, pos=spot)
    QTest.mouseRelease(viewport, LEFT, pos=spot)
    pause(0.3)


def key(which: Any, widget: Any = None) -> None:
    QTest.keyClick(widget or canvas(), which)
    pause(0.3)


def on_map(point: QPoint) -> "list[float]":
    """Return where a pixel of the map lies in the polygons' CRS."""
    way = QgsCoordinateTransform(canvas().mapSettings().destinationCrs(), polygons().crs(), QgsProject.instance())
    spot = way.transform(canvas().getCoordinateTransform().toMapCoordinates(point))
    return [spot.x(), spot.y()]


def near(image: QImage, spot: QPoint, color: "tuple[int, int, int]", reach: int = 4) -> bool:
    """Whether a color stands beside a pixel."""
    steps = range(-reach, reach + 1)
    found = (
        QColor(image.pixel(spot.x() + x, spot.y() + y))
        for x in steps
        for y in steps
        if image.rect().contains(spot.x() + x, spot.y() + y)
    )
    return any(max(abs(a - b) for a, b in zip(one.getRgb()[:3], color, strict=True)) < 60 for one in found)


def share_near(image: QImage, shape: QgsGeometry, color: "tuple[int, int, int]") -> float:
    """Return of an outline's corners the share that has a color beside it."""
    hits = [near(image, place(QgsPointXY(corner.x(), corner.y())), color) for corner in shape.vertices()]
    return sum(hits) / len(hits)


def inside(shape: QgsGeometry) -> bool:
    way = QgsCoordinateTransform(polygons().crs(), canvas().mapSettings().destinationCrs(), QgsProject.instance())
    return canvas().extent().contains(way.transformBoundingBox(shape.boundingBox()))


def largest(status: str) -> int:
    """Return the number of the largest polygon of a status."""
    return max((one["area_m2"], number) for number, one in fresh().items() if one["status"] == status)[1]


def free_box(width: float, height: float) -> QgsRectangle:
    """Return a rectangle of ground on which no polygon lies, near the middle of the scene."""
    extent = run_layers.mask_of(QgsProject.instance(), RUN).extent()
    taken = [one.geometry() for one in fresh().values()]
    middle, found = extent.center(), []
    for x in range(2, 18):
        for y in range(2, 18):
            left, low = extent.xMinimum() + x * extent.width() / 20, extent.yMinimum() + y * extent.height() / 20
            box = QgsRectangle(left, low, left + width, low + height)
            room = QgsGeometry.fromRect(box.buffered(5))
            if not any(room.intersects(other) for other in taken):
                found.append((box.center().distance(middle), left, low))
    _, left, low = min(found)
    return QgsRectangle(left, low, left + width, low + height)


def corners_of(box: QgsRectangle) -> "list[QgsPointXY]":
    low, high = (box.xMinimum(), box.yMinimum()), (box.xMaximum(), box.yMaximum())
    return [QgsPointXY(x, y) for x, y in (low, (high[0], low[1]), high, (low[0], high[1]))]


def take(name: str) -> None:
    """Take a tool up by its button, and note what the panel says to do."""
    alone(section())
    click(section().buttons[name])
    until(lambda: canvas().mapTool() is workbench().polygon_tools.tools[name], f"the tool {name}", 5)
    used(name)["how"] = section().about.text()
    used(name)["cursor"] = int(canvas().viewport().cursor().shape())


def used(name: str) -> "dict[str, Any]":
    found: dict[str, Any] = SEEN["used"].setdefault(name, {})
    return found


def after(name: str, before: "dict[str, Any]") -> None:
    """Note file, list and words after a tool; then U, and whether everything is as it was."""
    pause(0.5)
    note = used(name)
    note |= {"said": section().about.text(), "before": before, "outlines": outlines(), "cells": cells()}
    keep(name)
    key(Qt.Key.Key_U, QApplication.focusWidget())
    until(lambda: outlines() == before, f"what U brings back after {name}", 20)


def band_seen(spots: "list[QPoint]") -> float:
    """Return of the sides between places the share in whose middle the map has another color than without the tool."""
    with_band = canvas().grab().toImage()
    tool = canvas().mapTool()
    tool._band.hide()
    pause(0.2)
    without = canvas().grab().toImage()
    tool._band.show()
    hits = []
    for one, other in itertools.pairwise(spots):
        middle = QPoint((one.x() + other.x()) // 2, (one.y() + other.y()) // 2)
        near_by = [middle + QPoint(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
        pairs = [
            (QColor(with_band.pixel(spot)).getRgb()[:3], QColor(without.pixel(spot)).getRgb()[:3]) for spot in near_by
        ]
        hits.append(any(sum(abs(a - b) for a, b in zip(x, y, strict=True)) > 120 for x, y in pairs))
    return sum(hits) / max(1, len(hits))


def apart(one: QImage, other: QImage, spot: QPoint) -> int:
    """Return how different two pictures are at a place, the sum of red, green and blue."""
    colors = (QColor(image.pixel(spot)).getRgb()[:3] for image in (one, other))
    return sum(abs(a - b) for a, b in zip(*colors, strict=True))
