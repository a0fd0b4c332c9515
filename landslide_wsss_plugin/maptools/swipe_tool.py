"""A map tool that draws another layer left of the pointer, over the map as it is."""

from typing import Any, Optional

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QCursor, QKeyEvent

from landslide_wsss_plugin.maptools.over_map import OverMap, OverMapItem
from landslide_wsss_plugin.maptools.switching import leave_by_escape


class SwipeTool(QgsMapTool):
    """Moving the pointer moves the line; Esc leaves.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self.setCursor(QCursor(Qt.CursorShape.SplitHCursor))
        self._over = OverMap(canvas)

    @property
    def item(self) -> Optional[OverMapItem]:
        """What covers the map while the tool is on."""
        return self._over.item

    def set_layer(self, layer: Optional[QgsMapLayer]) -> None:
        """Draw another layer."""
        self._over.layer = layer
        self._over.render()

    def activate(self) -> None:
        """Cover the left half."""
        super().activate()
        self._over.start(self.canvas().width() // 2)

    def deactivate(self) -> None:
        """Uncover the map."""
        self._over.stop()
        super().deactivate()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Move the line."""
        if self.item is not None:
            self.item.edge = max(0, min(event.pos().x(), self.canvas().width()))
            self.item.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the tool."""
        leave_by_escape(self, event)
