"""How often each score occurs in the map's view, with the threshold as a line to drag and Otsu's value marked."""

import math
from typing import Any, Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip

from landslide_wsss_plugin.common.tables import LEVELS
from landslide_wsss_plugin.common.text import number, tr
from landslide_wsss_plugin.dock.widgets.drawn import Drawn
from landslide_wsss_plugin.dock.widgets.painting import ink
from landslide_wsss_plugin.layers.preview import COLOUR


class Histogram(Drawn):
    """A small chart below a threshold. The number beside the slider is its twin for the keyboard.

    Args:
        highest: score at the right end, as that of the slider above.
    """

    dragged = pyqtSignal(float)
    """The user moves the line to this score."""

    released = pyqtSignal()
    """The user let go of the line."""

    def __init__(self, highest: float) -> None:
        super().__init__()
        self._highest = highest
        self._counts: list[int] = []
        self._value = 0.0
        self._otsu: Optional[float] = None
        self.dragging = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setToolTip(
            tr(
                "How often each score occurs in the map's view; the height counts in powers of ten. Blue passes the "
                "threshold. Drag the line to move it. The triangle is Otsu's value for the whole scene."
            )
        )
        self.setWhatsThis(self.toolTip())

    def show_counts(self, counts: "list[int]") -> None:
        """Show 251 counts of the levels 0 to 250."""
        self._counts = counts
        self.redraw()

    def show_value(self, value: float) -> None:
        """Put the line where the threshold is."""
        self._value = value
        self.redraw()

    def show_otsu(self, value: Optional[float]) -> None:
        """Mark Otsu's value; None where nobody knows it."""
        self._otsu = value
        self.redraw()

    def sizeHint(self) -> QSize:
        """Ask for three lines of text."""
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.fontMetrics().height() * 3)

    def bars(self) -> "list[tuple[float, float, float]]":
        """Return the bars as (score from, score to, height 0 to 1); heights are logarithms."""
        if not any(self._counts):
            return []
        shown = max(1, round(self._highest * LEVELS))
        width = max(1, shown // 100)  # at most a hundred bars, so that each can be seen
        groups = [(start, sum(self._counts[start : start + width])) for start in range(0, shown + 1, width)]
        most = math.log1p(max(count for _, count in groups)) or 1.0
        return [
            ((start - 0.5) / LEVELS, (start + width - 0.5) / LEVELS, math.log1p(count) / most)
            for start, count in groups
        ]

    def position(self, score: float) -> float:
        """Return a score's place on the x axis."""
        return min(max(score / self._highest, 0.0), 1.0) * max(self.width() - 1, 1)

    def draw(self, painter: QPainter) -> None:
        """Draw the bars, the frame and the marks."""
        palette = self.palette()
        quiet = palette.color(QPalette.ColorRole.Mid)
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        passes = QColor(COLOUR.red(), COLOUR.green(), COLOUR.blue())
        floor, mark = self.height() - 1.0, self.fontMetrics().height() / 2
        for start, stop, height in self.bars():
            left, right = self.position(start), self.position(stop)
            top = floor - height * (floor - mark)
            colour = passes if (start + stop) / 2 >= self._value else quiet
            painter.fillRect(QRectF(left, top, max(right - left, 1.0), floor - top), colour)
        painter.setPen(QPen(quiet, 1))
        painter.drawRect(QRectF(0, 0, self.width() - 1, floor))
        self._draw_marks(painter, floor, mark)

    def mousePressEvent(self, event: Any) -> None:
        """Take the line; Qt calls this."""
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self.dragging = True
            self._drag(event)

    def mouseMoveEvent(self, event: Any) -> None:
        """Move the line, or tell the score below the mouse; Qt calls this."""
        if self.dragging:
            self._drag(event)
        elif self._counts:
            score = _x(event) / max(self.width() - 1, 1) * self._highest
            count = self._counts[min(max(round(score * LEVELS), 0), LEVELS)]
            QToolTip.showText(_global(event), tr("{} : {} pixels").format(number(score, 3), number(count)), self)

    def mouseReleaseEvent(self, _event: Any) -> None:
        """Let go of the line; Qt calls this."""
        if self.dragging:
            self.dragging = False
            self.released.emit()

    def _drag(self, event: Any) -> None:
        score = _x(event) / max(self.width() - 1, 1) * self._highest
        self.dragged.emit(round(min(max(score, 0.0), self._highest), 3))

    def _draw_marks(self, painter: QPainter, floor: float, mark: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = ink(self.palette())
        if self._otsu is not None and self._otsu <= self._highest:
            x = self.position(self._otsu)
            painter.setPen(QPen(text, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, mark), QPointF(x, floor))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(text)
            painter.drawPolygon(QPolygonF([QPointF(x - mark / 2, 0), QPointF(x + mark / 2, 0), QPointF(x, mark)]))
        if self.isEnabled():
            x = self.position(self._value)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Base), 4))
            painter.drawLine(QPointF(x, 1), QPointF(x, floor - 1))
            painter.setPen(QPen(text, 2))
            painter.drawLine(QPointF(x, 1), QPointF(x, floor - 1))


def _x(event: Any) -> float:
    """Return a mouse event's x in Qt 5 and 6."""
    return float(event.position().x()) if hasattr(event, "position") else float(event.x())


def _global(event: Any) -> Any:
    return event.globalPosition().toPoint() if hasattr(event, "globalPosition") else event.globalPos()
