"""Widgets that show a drawing of ours: it is drawn when something changes, and Qt alone paints it."""

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QLabel

CHANGES = {
    QEvent.Type.EnabledChange,
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
}
"""After which a drawing looks otherwise."""


class Drawn(QLabel):
    """A label whose picture `draw` makes, as large as the label is.

    A `paintEvent` in Python would run in the middle of Qt's painting: an error in it leaves a painter open, and Python
    may take that moment to delete other widgets. Both end QGIS.
    """

    def draw(self, painter: QPainter) -> None:
        """Draw the whole widget; a subclass says how."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Draw it anew; called after whatever it shows has changed."""
        if self.width() <= 0 or self.height() <= 0:
            return
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            self.draw(painter)
        finally:
            painter.end()
        self.setPixmap(picture)

    def minimumSizeHint(self) -> QSize:
        """Ask for no least size; a label would ask for that of its picture, and never shrink."""
        return QSize(-1, -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it at the new size; Qt calls this."""
        super().resizeEvent(event)
        self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw it in the new colours; Qt calls this."""
        super().changeEvent(event)
        if event.type() in CHANGES:
            self.redraw()
