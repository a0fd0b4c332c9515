"""Loss curves while a training runs: one small panel a loss, drawn by Qt alone."""

import math

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy

from landslide_wsss_plugin.common.text import significant, tr
from landslide_wsss_plugin.dock.widgets.drawn import Drawn
from landslide_wsss_plugin.dock.widgets.painting import ink

COLUMNS = 2
LINES = 5
"""Height of a panel, lines of text."""


class LossCurves(Drawn):
    """Panels of falling lines; each point is the mean of neighbouring steps, as wide as a pixel."""

    def __init__(self) -> None:
        super().__init__()
        self.losses: dict[str, list[float]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Loss curves"))
        self.setToolTip(tr("The training error at each step. A falling line means that the network learns."))
        self.hide()

    def show_losses(self, losses: "dict[str, list[float]]") -> None:
        """Show the losses by name, one value a step; fewer than two steps hide the curves."""
        self.losses = {name: values for name, values in losses.items() if len(values) > 1}
        self.setVisible(bool(self.losses))
        self.setAccessibleDescription("; ".join(_in_words(name, values) for name, values in self.losses.items()))
        self.updateGeometry()
        self.redraw()

    def sizeHint(self) -> QSize:
        """Ask for a panel's height a row."""
        rows = math.ceil(len(self.losses) / COLUMNS)
        return QSize(0, rows * self.fontMetrics().height() * LINES)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def draw(self, painter: QPainter) -> None:
        """Draw the panels in the colours of the theme."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.width() / min(COLUMNS, max(1, len(self.losses)))
        high = self.fontMetrics().height() * LINES
        for cell, (name, values) in enumerate(self.losses.items()):
            place = QRectF(cell % COLUMNS * wide, cell // COLUMNS * high, wide, high)
            self._draw_panel(painter, place.adjusted(2, 2, -4, -4), name, values)

    def _draw_panel(self, painter: QPainter, place: QRectF, name: str, values: "list[float]") -> None:
        palette = self.palette()
        line = self.fontMetrics().height()
        painter.setPen(ink(palette))
        painter.drawText(
            place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, f"{name} {significant(values[-1], 3)}"
        )
        inside = place.adjusted(0, line * 1.2, 0, 0)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(inside)
        means = binned(values, max(2, int(inside.width() / 2)))
        low, high = min(means), max(means)
        points = [
            QPointF(
                inside.left() + inside.width() * index / (len(means) - 1),
                inside.bottom() - 3 - (inside.height() - 6) * (value - low) / ((high - low) or 1.0),
            )
            for index, value in enumerate(means)
        ]
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
        painter.drawPolyline(QPolygonF(points))


def binned(values: "list[float]", most: int) -> "list[float]":
    """Return at most `most` means of neighbouring values, in their order."""
    if len(values) <= most:
        return values
    edges = [len(values) * index // most for index in range(most + 1)]
    return [sum(values[start:stop]) / (stop - start) for start, stop in zip(edges, edges[1:])]


def _in_words(name: str, values: "list[float]") -> str:
    return tr("{}: from {} to {} in {} steps").format(
        name, significant(values[0], 3), significant(values[-1], 3), len(values)
    )
