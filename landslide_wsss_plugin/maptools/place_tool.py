"""A map tool that asks for one place at a time."""

from typing import Any

from qgis.gui import QgsMapMouseEvent, QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QCursor


class PlaceTool(QgsMapToolEmitPoint):
    """Emits `canvasClicked` with a point in the map's CRS; stays on until another tool is chosen.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self.setCursor(QCursor(Qt.CursorShape.WhatsThisCursor))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Take no notice of the release; the press has said it all."""
