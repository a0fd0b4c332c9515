"""The mask that thresholds would give, over the map, before anything is computed."""

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter, qRgba

from landslide_wsss_plugin.common.tables import CHANGE
from landslide_wsss_plugin.layers.passing import first_level
from landslide_wsss_plugin.layers.score_view import ScoreView

COLOUR = QColor(0, 190, 255, 150)
"""A blue that stands out from soil and forest, also for eyes that do not tell red from green."""


def mask_picture(view: ScoreView, thresholds: Mapping[str, float], colour: QColor = COLOUR) -> Optional[QImage]:
    """Return what passes every threshold in the view, in one colour on transparent; None where a score is not drawn.

    Args:
        view: with the pictures of the scores.
        thresholds: score to value; a pixel passes where each `score >= value` and none is nodata; where only
            the change is nodata the others decide.
        colour: of what passes.
    """
    whole: Optional[QImage] = None
    for name, value in thresholds.items():
        picture = view.picture(name)
        if picture is None:
            return None
        layer = QImage(picture)  # shares the pixels; only the table of colours is its own
        paint = colour.rgba() if whole is None else qRgba(0, 0, 0, 255)
        layer.setColorTable(_table(first_level(value), paint, unknown=paint if name == CHANGE else 0))
        if whole is None:
            whole = layer.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
            continue
        painter = QPainter(whole)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawImage(QRectF(0, 0, whole.width(), whole.height()), layer)
        painter.end()
    return whole


class PreviewItem(QgsMapCanvasItem):
    """The picture over the map; it moves and grows with the map until the next one is drawn.

    Args:
        canvas: QGIS' map.
    """

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self._picture: Optional[QImage] = None
        self.painted = 0
        self.setZValue(5)  # above the map, below rubber bands and the vertices of editing
        self.hide()

    def show_picture(self, picture: QImage, place: QRectF) -> None:
        """Show a picture where it belongs.

        Args:
            picture: of the map's size in pixels.
            place: left, top, width and height in map units; top is the largest y.
        """
        picture.setDevicePixelRatio(1)
        self._picture = picture
        self.setRect(QgsRectangle(place.left(), place.top() - place.height(), place.right(), place.top()))
        self.show()
        self.update()

    def paint(self, painter: QPainter, _option: Any = None, _widget: Any = None) -> None:
        """Draw it; Qt calls this."""
        if self._picture is not None:
            size = self.boundingRect().size()  # QGIS adds a pixel at each side
            painter.drawImage(QRectF(0, 0, size.width() - 2, size.height() - 2), self._picture)
            self.painted += 1


def _table(first: int, colour: int, unknown: int = 0) -> "list[int]":
    """Return 256 colours: `unknown` for nodata (0), and transparent for the levels below `first`."""
    return [unknown] + [0] * first + [colour] * (255 - first)
