"""Stored scores as pictures, with Qt alone: a level is a grey byte, 250 = a score of 1, 255 = no data."""

from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtGui import QColor, QImage, qRgba

from landslide_wsss_plugin.common.tables import LEVELS, NODATA, SCORES
from landslide_wsss_plugin.layers.passing import first_level

HEAT = (
    (0.0, (0, 0, 4)),
    (0.25, (87, 16, 110)),
    (0.5, (188, 55, 84)),
    (0.75, (249, 142, 9)),
    (1.0, (252, 255, 164)),
)
"""Stops of the "inferno" ramp: its lightness grows evenly, so that it reads the same without colour vision."""

MASK = (213, 94, 0)
"""Vermilion of the Okabe-Ito palette: told from green, brown and grey ground by every kind of colour vision."""


class LevelImage:
    """One score over a chip.

    Args:
        path: a grey PNG whose width is a multiple of 4.

    Raises:
        ValueError: it cannot be read.
    """

    def __init__(self, path: str) -> None:
        image = QImage(path)
        if image.isNull():
            raise ValueError(path)
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        self.width, self.height = grey.width(), grey.height()
        self.data: bytes = grey.constBits().asstring(grey.bytesPerLine() * grey.height())

    def at(self, x: int, y: int) -> "float | None":
        """Return the score of a pixel; None where there is none."""
        level = self.data[y * self.width + x]
        return None if level == NODATA else level / LEVELS

    def heat(self, highest: float = 1.0) -> QImage:
        """Return the score in colours; `highest` and more get the last one, no data is transparent."""
        table = [QColor(*_heat(level / LEVELS / highest)).rgba() for level in range(256)]
        table[NODATA] = qRgba(0, 0, 0, 0)
        return self._indexed(self.data, table)

    def passing(self, threshold: float) -> bytes:
        """Return 255 for each pixel whose score reaches the threshold, else 0."""
        first = first_level(threshold)
        return self.data.translate(bytes(255 if first <= level <= LEVELS else 0 for level in range(256)))

    def mask(self, passing: bytes) -> QImage:
        """Return what `passing` says as half-transparent colour over nothing."""
        table = [qRgba(0, 0, 0, 0)] * 256
        table[255] = qRgba(*MASK, 150)
        return self._indexed(passing, table)

    def _indexed(self, data: bytes, table: "list[int]") -> QImage:
        image = QImage(data, self.width, self.height, self.width, QImage.Format.Format_Indexed8)
        image.setColorTable(table)
        return image.convertToFormat(QImage.Format.Format_ARGB32)  # a copy: the bytes above may go


def all_of(masks: "Iterable[bytes]") -> bytes:
    """Return the logical AND of masks of one size, each 0 or 255 a pixel."""
    first, *others = masks
    number = int.from_bytes(first, "little")
    for other in others:
        number &= int.from_bytes(other, "little")
    return number.to_bytes(len(first), "little")


def share(mask: bytes) -> float:
    """Return how much of a mask is set, 0 to 1."""
    return mask.count(255) / len(mask)


def read_levels(pictures: "dict[str, str]") -> "dict[str, LevelImage]":
    """Return the scores among the pictures of a chip that can be read, by name.

    Args:
        pictures: name to path, as the engine's answer has them.
    """
    found: dict[str, LevelImage] = {}
    for name in SCORES:
        if name in pictures and Path(pictures[name]).is_file():
            found[name] = LevelImage(pictures[name])
    return found


def _heat(value: float) -> "tuple[int, int, int]":
    value = min(max(value, 0.0), 1.0)
    for (low, before), (high, after) in zip(HEAT, HEAT[1:]):
        if value <= high:
            part = (value - low) / (high - low)
            red, green, blue = (round(a + (b - a) * part) for a, b in zip(before, after))
            return red, green, blue
    return HEAT[-1][1]
