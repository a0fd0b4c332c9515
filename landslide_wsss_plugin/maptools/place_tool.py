"""A map tool that asks for one place at a time."""

from typing import Any

from qgis.core import QgsPointXY
from qgis.gui import QgsMapMouseEvent, QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor, QKeyEvent

from landslide_wsss_plugin.maptools.switching import leave_by_escape


class PlaceTool(QgsMapToolEmitPoint):
    """Emits `canvasClicked` with a point in the map's CRS; stays on until another tool is chosen, or Esc leaves it.

    Args:
        canvas: the map.
        cursor: the shape of the pointer.
    """

    pointed = pyqtSignal(QgsPointXY)
    """Where the pointer is now, in the map's CRS."""

    def __init__(self, canvas: Any, cursor: Any = Qt.CursorShape.WhatsThisCursor) -> None:
        super().__init__(canvas)
        self.setCursor(QCursor(cursor))

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Tell where the pointer is."""
        self.pointed.emit(self.toMapCoordinates(event.pos()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Take no notice of the release; the press has said it all."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the tool."""
        leave_by_escape(self, event)
