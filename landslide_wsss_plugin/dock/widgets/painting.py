"""Colours and bars that can be read in light and dark themes."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QProgressBar

LEAST_CONTRAST, MIDDLE = 100, 128
"""Of lightness, 0 to 255: what a line needs against its ground, and what parts dark grounds from bright ones."""


def ink(palette: QPalette) -> QColor:
    """Return a colour to draw with on a palette's Base; QGIS' dark theme leaves the palette's own Text black."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    if abs(base.lightness() - text.lightness()) > LEAST_CONTRAST:
        return text
    return QColor(Qt.GlobalColor.white if base.lightness() < MIDDLE else Qt.GlobalColor.black)


def low_bar() -> QProgressBar:
    """Return a low progress bar without words: QGIS' dark theme would draw them black, a line beside it says more."""
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setMaximumHeight(max(6, bar.fontMetrics().height() // 2))
    return bar
