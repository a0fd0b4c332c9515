"""A map tool that draws one line, or one polygon, corner by corner."""

import contextlib
from typing import Any, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor, QKeyEvent

from landslide_wsss_plugin.maptools.visible_band import visible_band


class SketchTool(QgsMapTool):
    """A click sets a corner; a right click, a double click or Enter ends; Backspace takes a corner back, Esc all.

    Args:
        canvas: the map.
        area: whether a polygon is drawn, else a line.
    """

    finished = pyqtSignal(object)
    """The corners in the map's CRS, list of QgsPointXY."""

    sketched = pyqtSignal(object)
    """The corners so far, after each one more or less."""

    too_few = pyqtSignal()
    """The user ended a sketch that has not enough corners yet; it stays, and goes on."""

    def __init__(self, canvas: Any, *, area: bool) -> None:
        super().__init__(canvas)
        self.setCursor(QCursor(Qt.CursorShape.CrossCursor))
        self.least = 3 if area else 2
        self._kind = QgsWkbTypes.PolygonGeometry if area else QgsWkbTypes.LineGeometry
        self._corners: list[QgsPointXY] = []
        self._band: Optional[QgsRubberBand] = None
        self._was_double = False

    @property
    def corners(self) -> "list[QgsPointXY]":
        """The corners so far."""
        return list(self._corners)

    def canvasPressEvent(self, _event: QgsMapMouseEvent) -> None:
        """Begin a click."""
        self._was_double = False

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Set a corner, or end."""
        if self._was_double:  # the second release of a double click, which has ended the sketch
            self._was_double = False
        elif event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(self.toMapCoordinates(event.pos()))
            self._show()
            self.sketched.emit(self.corners)
        elif event.button() == Qt.MouseButton.RightButton:
            self._end()

    def canvasDoubleClickEvent(self, _event: QgsMapMouseEvent) -> None:
        """End; the first click of the two has set the last corner."""
        self._was_double = True
        self._end()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the next side."""
        if self._corners:
            self._show(self.toMapCoordinates(event.pos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a corner back, end, or leave."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._end()
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} and self._corners:
            self._corners.pop()
            self._show()
            self.sketched.emit(self.corners)
        elif key == Qt.Key.Key_Escape and self._corners:
            self.clear()
            self.sketched.emit([])
        elif key == Qt.Key.Key_Escape:
            self.canvas().unsetMapTool(self)
        else:
            event.ignore()
            return
        event.accept()

    def deactivate(self) -> None:
        """Take the unfinished sketch away."""
        self.clear()
        super().deactivate()

    def clear(self) -> None:
        """Begin anew."""
        self._corners = []
        if self._band is not None:
            with contextlib.suppress(RuntimeError):  # the canvas may have gone with it
                self._band.reset(self._kind)

    def _end(self) -> None:
        corners = [one for place, one in enumerate(self._corners) if place == 0 or one != self._corners[place - 1]]
        if len(corners) >= self.least:
            self.clear()
            self.finished.emit(corners)
        elif corners:
            self.too_few.emit()

    def _show(self, end: Optional[QgsPointXY] = None) -> None:
        if self._band is None:
            self._band = visible_band(self.canvas(), self._kind)
        points = [*self._corners, *([end] if end is not None else [])]
        if not points:
            self._band.reset(self._kind)
        elif self._kind == QgsWkbTypes.PolygonGeometry:
            self._band.setToGeometry(QgsGeometry.fromPolygonXY([points]), None)
        else:
            self._band.setToGeometry(QgsGeometry.fromPolylineXY(points), None)
