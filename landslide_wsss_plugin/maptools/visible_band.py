"""What the user draws on the map: a line that is seen on dark and bright ground, and on outlines of any status."""

from typing import Any

from qgis.gui import QgsRubberBand
from qgis.PyQt.QtGui import QColor

LINE, RIM = QColor(255, 255, 255), QColor(0, 0, 0, 220)
"""White, which no status has, with a dark rim on both sides where the ground is as bright as it is."""
FILL = QColor(255, 255, 255, 40)
WIDTH = 2


def visible_band(canvas: Any, kind: Any) -> QgsRubberBand:
    """Return an empty outline on the map.

    Args:
        canvas: the map.
        kind: of geometry, one of QgsWkbTypes' kinds.
    """
    band = QgsRubberBand(canvas, kind)
    band.setColor(LINE)
    band.setSecondaryStrokeColor(RIM)
    band.setFillColor(FILL)
    band.setWidth(WIDTH)
    return band
