"""A map tool that draws another layer left of the pointer, over the map as it is."""

import contextlib
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings
from qgis.gui import QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QCursor, QImage, QKeyEvent, QPainter, QPen


class SwipeItem(QgsMapCanvasItem):
    """The picture of a layer that covers the map up to a vertical line.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.picture: Optional[QImage] = None
        self.edge = 0
        self.setZValue(5)

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
        painter.setPen(QPen(QColor("#ffffff"), 2))
        painter.drawLine(QPointF(self.edge, 0), QPointF(self.edge, self._canvas.height()))


class SwipeTool(QgsMapTool):
    """Moving the pointer moves the line; Esc leaves.

    Args:
        canvas: the map.
    """

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self.setCursor(QCursor(Qt.CursorShape.SplitHCursor))
        self.layer: Optional[QgsMapLayer] = None
        self._item: Optional[SwipeItem] = None
        self._job: Optional[QgsMapRendererParallelJob] = None

    @property
    def item(self) -> Optional[SwipeItem]:
        """What covers the map while the tool is on."""
        return self._item

    def activate(self) -> None:
        """Cover the left half."""
        super().activate()
        if self._item is None:
            self._item = SwipeItem(self.canvas())
        self._item.edge = self.canvas().width() // 2
        self.canvas().mapCanvasRefreshed.connect(self.render)
        self.render()

    def deactivate(self) -> None:
        """Uncover the map."""
        with contextlib.suppress(TypeError):  # it never was active
            self.canvas().mapCanvasRefreshed.disconnect(self.render)
        self._cancel()
        item, self._item = self._item, None
        if item is not None:
            with contextlib.suppress(RuntimeError, AttributeError):  # the canvas may have gone with it
                self.canvas().scene().removeItem(item)
        super().deactivate()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Move the line."""
        if self._item is not None:
            self._item.edge = max(0, min(event.pos().x(), self.canvas().width()))
            self._item.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the tool."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.canvas().unsetMapTool(self)
        else:
            event.ignore()

    def render(self) -> None:
        """Draw the layer for the view that the map has now."""
        self._cancel()
        layer = self.layer
        if layer is None or self._item is None:
            return
        settings = QgsMapSettings(self.canvas().mapSettings())
        settings.setLayers([layer])
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._rendered)
        self._job.start()

    def _rendered(self) -> None:
        job, self._job = self._job, None
        if job is not None and self._item is not None:
            self._item.picture = job.renderedImage()
            self._item.update()

    def _cancel(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancelWithoutBlocking()
