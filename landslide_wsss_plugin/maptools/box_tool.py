"""A map tool that draws boxes, one after the other."""

import contextlib
from typing import Any, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor, QKeyEvent

from landslide_wsss_plugin.maptools.switching import leave_by_escape
from landslide_wsss_plugin.maptools.visible_band import visible_band

LEAST_PX = 6
"""Shortest side of a box on the screen, pixels; less is a click."""


class BoxTool(QgsMapTool):
    """Dragging draws a box, upright on the screen also where the map is turned; Esc takes it back, then leaves.

    Args:
        canvas: the map.
    """

    drawn = pyqtSignal(object)
    """Its four corners in the map's CRS, list of QgsPointXY in order around it."""

    clicked = pyqtSignal()
    """The user clicked where a box is to be dragged."""

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self.setCursor(QCursor(Qt.CursorShape.CrossCursor))
        self._start: Optional[QPoint] = None
        self._band: Optional[QgsRubberBand] = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin a box."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = QPoint(event.pos())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the box so far."""
        if self._start is not None:
            self._show(self._corners(event.pos()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """End the box."""
        start = self._start
        if start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        corners = self._corners(event.pos())
        self._let_go()
        side = min(abs(event.pos().x() - start.x()), abs(event.pos().y() - start.y()))
        if side >= LEAST_PX:
            self.drawn.emit(corners)
        else:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the tool."""
        leave_by_escape(self, event)

    def activate(self) -> None:
        """Hear keys also while a button is down; the map hands them to no tool then."""
        super().activate()
        self.canvas().keyPressed.connect(self._key)

    def deactivate(self) -> None:
        """Take the unfinished box away."""
        with contextlib.suppress(TypeError):  # it never was active
            self.canvas().keyPressed.disconnect(self._key)
        self._let_go()
        super().deactivate()

    def _key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._let_go()

    def _corners(self, end: QPoint) -> "list[QgsPointXY]":
        start = self._start or end
        (left, right), (top, bottom) = sorted((start.x(), end.x())), sorted((start.y(), end.y()))
        around = ((left, top), (right, top), (right, bottom), (left, bottom))
        return [self.toMapCoordinates(QPoint(x, y)) for x, y in around]

    def _show(self, corners: "list[QgsPointXY]") -> None:
        if self._band is None:
            self._band = visible_band(self.canvas(), QgsWkbTypes.PolygonGeometry)
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)

    def _let_go(self) -> None:
        self._start = None
        if self._band is not None:
            self._band.reset(QgsWkbTypes.PolygonGeometry)
