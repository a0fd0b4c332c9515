"""Hides a layer for a while."""

from typing import Optional

from qgis.core import QgsMapLayer, QgsProject


class LayerHider:
    """Hides a layer that was visible, and shows it again; a layer that the user has hidden stays hidden."""

    def __init__(self) -> None:
        self._hidden: Optional[str] = None

    def draw(self, layer: Optional[QgsMapLayer]) -> None:
        """Hide a layer."""
        if self._hidden is not None or layer is None:
            return
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None and node.itemVisibilityChecked():
            node.setItemVisibilityChecked(False)
            self._hidden = layer.id()

    def open(self) -> None:
        """Show it again."""
        hidden, self._hidden = self._hidden, None
        node = QgsProject.instance().layerTreeRoot().findLayer(hidden) if hidden is not None else None
        if node is not None:
            node.setItemVisibilityChecked(True)
