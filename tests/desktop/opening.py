"""The steps that a drive of a result begins with, and how it looks at the map; runs inside QGIS, see window.py."""

from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from window import choose, click, dock, open_dock, pause, photograph, type_folder, until

PANEL_PX = 430
"""Width of the panel on the pictures."""
STEP_PX = 37
"""Between the places at which the map is compared with a raster."""


def workbench() -> Any:
    return dock().workbench


def keep(name: str, what: Any = None) -> None:
    """Photograph without QGIS' own messages: it tells of every task that took more than five seconds."""
    iface.messageBar().clearWidgets()
    photograph(name, what)


def open_panel() -> None:
    """Open the panel as wide as on all pictures."""
    open_dock()
    iface.mainWindow().resizeDocks([dock()], [PANEL_PX], Qt.Orientation.Horizontal)


def alone(*wanted: Any) -> None:
    """Unfold sections and fold all others."""
    if wanted:
        dock().tabs.show_widget(wanted[0])  # QGIS unfolds no box that is not in sight
    for section in dock().findChildren(type(dock().thresholds).__mro__[1]):
        section.setCollapsed(section not in wanted)
    pause(0.3)
    if wanted:
        dock().tabs.show_widget(wanted[0])
    pause(0.2)


def settled() -> bool:
    """Whether no polygons are being drawn anew."""
    return not workbench().live.pending and not workbench().rework.busy


def run_into(folder: Path, seconds: float) -> None:
    """Choose the output folder and the outline model, press *Run*, and wait for the result."""
    type_folder(folder)
    choose(dock().model.method, "student")
    press_run(folder, seconds)


def press_run(folder: Path, seconds: float) -> None:
    """Press *Run* and wait until the result is on the table."""
    live = workbench().live
    click(dock().bar.run_button)
    until(lambda: dock().engine.running or (live.run is not None and live.run.folder == folder), "the engine", seconds)
    until(lambda: not dock().engine.running, "the end of the run", seconds)
    until(lambda: live.run is not None and live.run.folder == folder, "the run on the table", 60)


def take_keys(widget: Any) -> None:
    """Have a widget get the keys: they reach their actions in an active window alone."""
    QApplication.setActiveWindow(iface.mainWindow())
    until(iface.mainWindow().isActiveWindow, "the window to be active", 10)
    widget.setFocus()


def type_into(line: Any, text: str) -> None:
    dock().tabs.show_widget(line)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def at(layer: Any, x: float, y: float) -> QPoint:
    """Return the pixel of the map at a place in a layer's CRS."""
    canvas = iface.mapCanvas()
    way = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    return canvas.getCoordinateTransform().transform(way.transform(QgsPointXY(x, y))).toQPointF().toPoint()


def grabbed() -> QImage:
    """Return the map as it is seen."""
    iface.mapCanvas().waitWhileRendering()
    pause(0.6)
    return iface.mapCanvas().grab().toImage()


def each_half(image: QImage, **layers: QgsRasterLayer) -> "dict[str, float]":
    """Return what `shows` says of each layer on the left and on the right half of the map: "left NAME": share."""
    halves = {"left": (0.0, 0.5), "right": (0.5, 1.0)}
    return {
        f"{half} {name}": shows(image, layer, *where)
        for half, where in halves.items()
        for name, layer in layers.items()
    }


def shows(image: QImage, layer: QgsRasterLayer, left: float, right: float) -> float:
    """Return the share of places between two shares of the map's width where it shows a raster's own pixels."""
    canvas, good, seen = iface.mapCanvas(), 0, 0
    way = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), layer.crs(), QgsProject.instance())
    for x in range(round(left * image.width()) + 20, round(right * image.width()) - 20, STEP_PX):
        for y in range(20, image.height() - 20, STEP_PX):
            place = way.transform(canvas.getCoordinateTransform().toMapCoordinates(x, y))
            values = [layer.dataProvider().sample(place, band) for band in (1, 2, 3)]
            if all(known for _, known in values):
                shown, seen = QColor(image.pixel(x, y)), seen + 1
                apart = max(
                    abs(a - b[0]) for a, b in zip((shown.red(), shown.green(), shown.blue()), values, strict=True)
                )
                good += apart <= 6
    return good / max(1, seen)
