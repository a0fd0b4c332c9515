"""A picture with a caption that keeps its shape at every size and screen resolution."""

from typing import Optional

from qgis.PyQt.QtCore import QPoint, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QMouseEvent, QPainter, QPalette
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from landslide_wsss_plugin.dock.widgets.drawn import Drawn


class Picture(QWidget):
    """An image, perhaps with another one over it.

    Args:
        caption: shown below it, and read out by a screen reader.
        tip: what is to be seen.
    """

    pointed = pyqtSignal(object)
    """The pixel (QPoint) under the pointer; None once it has left."""

    def __init__(self, caption: str, tip: str) -> None:
        super().__init__()
        self._canvas = _Canvas(self)
        self.caption = QLabel(caption)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip)
        self.setWhatsThis(tip)
        self.setAccessibleName(caption)
        self.setAccessibleDescription(tip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._canvas, 1)
        layout.addWidget(self.caption)

    def show_images(self, *images: QImage) -> None:
        """Show images of one size, the first below."""
        self._canvas.images = list(images)
        self._canvas.redraw()

    def image(self) -> "Optional[QImage]":
        """Return the lowest image."""
        return self._canvas.images[0] if self._canvas.images else None


class _Canvas(Drawn):
    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.images: list[QImage] = []
        self._picture = picture
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        side = self.fontMetrics().height() * 10
        self.setMinimumSize(QSize(side // 2, side // 2))
        self._hint = QSize(side, side)

    def sizeHint(self) -> QSize:
        """Ask for ten lines of text, whatever the screen's resolution."""
        return self._hint

    def draw(self, painter: QPainter) -> None:
        """Draw the images as large as they fit; a frame where there is none yet."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        if not self.images:
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        for image in self.images:
            painter.drawImage(place, image)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which pixel the pointer is on."""
        place, image = self._place(), self.images[0] if self.images else None
        if image is None or not place.contains(event.pos().x(), event.pos().y()):
            self._picture.pointed.emit(None)
            return
        x = int((event.pos().x() - place.left()) / place.width() * image.width())
        y = int((event.pos().y() - place.top()) / place.height() * image.height())
        self._picture.pointed.emit(QPoint(min(x, image.width() - 1), min(y, image.height() - 1)))

    def leaveEvent(self, _event: object) -> None:
        """Say that the pointer has gone."""
        self._picture.pointed.emit(None)

    def _place(self) -> QRectF:
        image = self.images[0] if self.images else None
        wide, high = (image.width(), image.height()) if image is not None else (1, 1)
        scale = min(self.width() / wide, self.height() / high)
        width, height = wide * scale, high * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
