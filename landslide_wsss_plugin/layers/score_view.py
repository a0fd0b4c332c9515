"""The scores of a run as the map shows them now: one grey picture a score, whose grey is the stored level.

QGIS itself draws them in the background, so that every CRS, rotation and zoom is the map's own. A threshold is then
only a table of 256 colours over that picture, and moving it costs no reading.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsColorRampShader,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QObject, QRectF, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from landslide_wsss_plugin.common.tables import LEVELS
from landslide_wsss_plugin.layers import foreign_files

MOST_COUNTED = 400_000
"""Pixels that a histogram counts at most; more would be felt and change nothing that can be seen."""


class ScoreView(QObject):
    """Draws a run's scores at the map's own resolution.

    Args:
        path: of scores.tif.
    """

    ready = pyqtSignal()
    """The picture of every wanted score is there."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.layer = foreign_files.open_raster(path, path.stem)
        self.names = [_name(self.layer, band) for band in range(1, self.layer.bandCount() + 1)]
        self._pictures: dict[str, QImage] = {}
        self._settings: Optional[QgsMapSettings] = None
        self._coming: dict[str, QImage] = {}  # what is drawn for the next view, until it is whole
        self._next_settings: Optional[QgsMapSettings] = None
        self._waiting: list[str] = []
        self._timer = QTimer()  # between two scores QGIS may do something else
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    @property
    def valid(self) -> bool:
        """Whether the file is there and its bands have names."""
        return bool(self.layer.isValid() and self.names and all(self.names))

    @property
    def busy(self) -> bool:
        """Whether something is being drawn."""
        return self._timer.isActive()

    def draw(self, settings: QgsMapSettings, names: "tuple[str, ...]") -> None:
        """Draw some scores for a view of the map; `ready` tells when, and what an older call wanted is dropped.

        The pictures of the view before stay until then.

        Args:
            settings: the map's.
            names: of the scores, such as ("gan", "cam").
        """
        self.stop()
        same = self._settings is not None and _view(settings) == _view(self._settings)
        self._coming = dict(self._pictures) if same else {}
        self._next_settings = QgsMapSettings(settings)
        self._waiting = [name for name in names if name in self.names and name not in self._coming]
        self._next()

    def stop(self) -> None:
        """Draw nothing more."""
        self._waiting = []
        self._timer.stop()

    def picture(self, name: str) -> Optional[QImage]:
        """Return a score in the view, 8 bits a pixel: 0 is nodata, else the level + 1; None where it is not drawn."""
        return self._pictures.get(name)

    def place(self) -> QRectF:
        """Return where the pictures lie: left, top, width and height in map units; top is the largest y."""
        assert self._settings is not None  # noqa: S101  (there are pictures)
        to_map = self._settings.mapToPixel()
        corner, unit = to_map.toMapCoordinates(0, 0), to_map.mapUnitsPerPixel()
        size = self._settings.outputSize()
        return QRectF(corner.x(), corner.y(), size.width() * unit, size.height() * unit)

    def histogram(self, name: str) -> "list[int]":
        """Return how many pixels of the view have each level, 251 counts; every n-th row of a large view."""
        picture = self._pictures.get(name)
        if picture is None:
            return [0] * (LEVELS + 1)
        rows = _rows(picture, max(1, picture.width() * picture.height() // MOST_COUNTED))
        found = Counter(rows)  # in one pass: to count each level alone takes eight times as long, felt at every step
        return [found[level + 1] for level in range(LEVELS + 1)]

    def _next(self) -> None:
        """Draw the next score that is wanted, or tell that all are there."""
        assert self._next_settings is not None  # noqa: S101  (draw() has set it)
        if not self._waiting:
            self._pictures, self._settings = self._coming, self._next_settings
            self.ready.emit()
            return
        band = self.names.index(self._waiting[0]) + 1
        self.layer.setRenderer(_levels_as_grey(self.layer.dataProvider(), band))
        settings = QgsMapSettings(self._next_settings)
        settings.setLayers([self.layer])
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        settings.setFlag(QgsMapSettings.Flag.DrawLabeling, on=False)
        # By this thread: a job of another one, with a renderer made here, could wait for this one for ever.
        canvas = QImage(settings.outputSize(), QImage.Format.Format_ARGB32_Premultiplied)
        canvas.fill(0)
        painter = QPainter(canvas)
        QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
        painter.end()
        self._coming[self._waiting.pop(0)] = _one_channel(canvas)
        self._timer.start()


def _one_channel(grey: QImage) -> QImage:
    """Return the levels of a grey picture, 8 bits a pixel.

    Not by convertToFormat: Qt shares that out among the threads of its pool and waits for them with Python's lock
    held, which tasks in that pool want; with as many tasks as threads QGIS would stand still for ever.
    """
    bits = grey.constBits()
    bits.setsize(grey.sizeInBytes())
    blue = 0 if sys.byteorder == "little" else 3  # of the four bytes of a pixel; all colours are alike
    levels = bytes(bits)[blue::4]
    return QImage(levels, grey.width(), grey.height(), grey.width(), QImage.Format.Format_Indexed8).copy()


def _name(layer: QgsRasterLayer, band: int) -> str:
    """Return a band's own name; QGIS says "Band 1: gan"."""
    return str(layer.bandName(band)).partition(": ")[2]


def _levels_as_grey(provider: Any, band: int) -> QgsSingleBandPseudoColorRenderer:
    """Return a renderer that paints level n as the grey n + 1, and leaves nodata transparent."""
    ramp = QgsColorRampShader(0, 1, None, QgsColorRampShader.Type.Discrete)
    steps = [
        QgsColorRampShader.ColorRampItem((level + 0.5) / LEVELS, QColor(level + 1, level + 1, level + 1))
        for level in range(LEVELS + 1)
    ]
    ramp.setColorRampItemList(steps)
    shader = QgsRasterShader(0, 1)
    shader.setRasterShaderFunction(ramp)
    return QgsSingleBandPseudoColorRenderer(provider, band, shader)


def _view(settings: QgsMapSettings) -> "tuple[Any, ...]":
    """Return what tells one view of the map from another."""
    extent, size = settings.extent(), settings.outputSize()
    corners = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    crs = settings.destinationCrs().toWkt()
    return (*corners, size.width(), size.height(), settings.rotation(), settings.devicePixelRatio(), crs)


def _rows(picture: QImage, step: int) -> bytes:
    """Return the bytes of every `step`-th row."""
    bits = picture.constBits()
    bits.setsize(picture.sizeInBytes())
    data, stride, width = bytes(bits), picture.bytesPerLine(), picture.width()
    return b"".join(data[y * stride : y * stride + width] for y in range(0, picture.height(), step))
