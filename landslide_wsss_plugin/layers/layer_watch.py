"""Hearing of what a raster layer is read by: its CRS, and the bands that its style shows."""

import contextlib
from typing import Callable, Optional

from qgis.core import QgsRasterLayer


class LayerWatch:
    """Hears of the CRS and the style of one layer at a time.

    Args:
        altered: called where either has changed.
    """

    def __init__(self, altered: "Callable[[], None]") -> None:
        self._altered = altered
        self.layer: Optional[QgsRasterLayer] = None
        """That is heard of; QGIS may have deleted it since."""

    def follow(self, layer: Optional[QgsRasterLayer]) -> None:
        """Hear of this layer, and no more of the one before."""
        if self.layer is not None:
            with contextlib.suppress(RuntimeError, TypeError):  # QGIS has deleted it
                self.layer.crsChanged.disconnect(self._altered)
                self.layer.rendererChanged.disconnect(self._altered)
        self.layer = layer
        if layer is not None:
            layer.crsChanged.connect(self._altered)
            layer.rendererChanged.connect(self._altered)
