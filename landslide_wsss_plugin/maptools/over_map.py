"""A layer's picture over the map as it is: left of a line, or over all of it."""

import contextlib
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

PICTURE_Z = 5
"""Above the map; what is drawn over it, such as the outline of the polygon that is reviewed, has a greater one."""
BLINK_MS = 700
"""How long each of two images is seen."""


class OverMapItem(QgsMapCanvasItem):
    """The picture of a layer that covers the map up to a vertical line.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.picture: Optional[QImage] = None
        self.edge = 0
        self.setZValue(PICTURE_Z)

    def boundingRect(self) -> QRectF:
        """Return the whole map; Qt calls this."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(self, painter: QPainter, *_how: Any) -> None:
        """Draw the part left of the line; QGIS calls this."""
        if self.picture is None or self.edge <= 0:
            return
        ratio = self.picture.devicePixelRatio()
        part = QRectF(0, 0, self.edge * ratio, self.picture.height())
        painter.drawImage(QRectF(0, 0, self.edge, self._canvas.height()), self.picture, part)
        if self.edge < self._canvas.width():
            painter.setPen(QPen(QColor("#ffffff"), 2))
            painter.drawLine(QPointF(self.edge, 0), QPointF(self.edge, self._canvas.height()))


class OverMap(QObject):
    """Keeps the picture of a layer for the view that the map has.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: Any) -> None:
        super().__init__()
        self._canvas = canvas
        self.layer: Optional[QgsMapLayer] = None
        self.item: Optional[OverMapItem] = None
        self._job: Optional[QgsMapRendererParallelJob] = None
        self._done: Optional[QgsMapRendererParallelJob] = None
        """The last job that ended: it still tells that it did, and must not go before it has."""

    def start(self, edge: int) -> None:
        """Cover the map up to a line, pixels from the left."""
        if self.item is None:
            self.item = OverMapItem(self._canvas)
            self._canvas.mapCanvasRefreshed.connect(self.render)
        self.item.edge = edge
        self.render()

    def stop(self) -> None:
        """Uncover the map."""
        with contextlib.suppress(TypeError, RuntimeError):  # it never was covered, or the canvas has gone
            self._canvas.mapCanvasRefreshed.disconnect(self.render)
        self._cancel()
        item, self.item = self.item, None
        if item is not None:
            with contextlib.suppress(RuntimeError, AttributeError):  # the canvas may have gone with it
                self._canvas.scene().removeItem(item)

    def render(self) -> None:
        """Draw the layer for the view that the map has now."""
        self._cancel()
        if self.layer is None or self.item is None:
            return
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers([self.layer])
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._rendered)
        self._job.start()

    def _rendered(self) -> None:
        self._done, self._job = self._job, None
        if self._done is not None and self.item is not None:
            self.item.picture = self._done.renderedImage()
            self.item.update()

    def _cancel(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancelWithoutBlocking()


class Blink(OverMap):
    """Shows a layer and the map in turns."""

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self.timer = QTimer(self)
        self.timer.setInterval(BLINK_MS)
        self.timer.timeout.connect(self.turn)

    def start(self, edge: int = 0) -> None:
        """Begin with the layer."""
        super().start(edge or self._canvas.width())
        self.timer.start()

    def stop(self) -> None:
        """Show the map alone again."""
        self.timer.stop()
        super().stop()

    def turn(self) -> None:
        """Show the other one."""
        if self.item is not None:
            self.item.edge = self._canvas.width()  # the window may have another size now
            self.item.setVisible(not self.item.isVisible())
