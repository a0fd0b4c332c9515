"""Fill around an image that the file does not declare: a constant border, a white collar, the noise of a JPEG's."""

import base64
import math
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import scipy.ndimage
from numpy.typing import NDArray
from rasterio.windows import Window

from engine.rasters.reading.holes import NEIGHBOURS, SOLID, is_abrupt, solid
from engine.rasters.reading.sampling import Mask, Sample

NOISE = 8
"""By how much a lossy compression changes black and white, stored levels."""
JPEG_BLOCK = 8
"""Side of the blocks in which a JPEG mixes what is collar and what is image, pixels."""
CONTRAST = 16
"""By how many levels more the image beside a noisy collar differs from it."""
BLOCK = 512
"""Side of the windows of a large raster, pixels: those that were not looked at may hold the fill beside them."""
LEAST_SHARE = 5e-4
"""Of the raster that is fill; less is left as it is."""
LEAST_PIXELS = 64
MOST_VALUES = 4
"""Different fills that are told apart."""
COLORS = 8
"""Least number of colors of what is left of an image without its fill."""
VOIDS = (-9999.0, -99999.0, -32768.0, -32767.0, -3.4028234663852886e38, 3.4028234663852886e38)
"""What stands for "nothing" in signed and floating rasters, wherever it lies."""

Color = tuple[float, float, float]


@dataclass(frozen=True)
class FillValue:
    """One kind of fill.

    Args:
        low: stored values of the three bands, at least.
        high: at most.
        anywhere: whether no pixel of the image can have it, so that it counts inside the image, too.
    """

    low: Color
    high: Color
    anywhere: bool = False

    def matches(self, values: NDArray[Any]) -> Mask:
        """Return where (3, ...) values are this fill, in all bands."""
        hit = np.ones(values.shape[1:], bool)
        for band, low, high in zip(values, self.low, self.high, strict=True):
            hit &= (band == low) if low == high else (band >= low) & (band <= high)
        return hit

    @property
    def text(self) -> str:
        """The value in words."""
        if self.low != self.high:
            return f"{self.low[0]:g} to {self.high[0]:g}"
        return f"{self.low[0]:g}" if len(set(self.low)) == 1 else "(" + ", ".join(f"{v:g}" for v in self.low) + ")"


@dataclass(frozen=True)
class Fill:
    """The fill of a raster: which values, and near which of its cells.

    Args:
        values: kinds of fill.
        voids: values that count as none in any band, anywhere.
        share: of the raster that is fill, [0, 1], as far as was sampled.
        step: (down, across) pixels of a cell.
        shape: (rows, cols) of cells.
        cells: the cells near the border's fill, packed.
    """

    values: tuple[FillValue, ...]
    voids: tuple[float, ...]
    share: float
    step: tuple[int, int]
    shape: tuple[int, int]
    cells: str
    _map: list[Mask] = field(default_factory=list, repr=False, compare=False)

    @property
    def text(self) -> str:
        """The values in words."""
        texts = [*(value.text for value in self.values), *(f"{void:g}" for void in self.voids)]
        return ", ".join(dict.fromkeys(texts))  # at two corners alike

    def mask(self, values: NDArray[Any], window: Window) -> Mask:
        """Return which pixels of a window are fill.

        Args:
            values: (3, h, w) as stored.
            window: of the raster, (h, w).
        """
        found = np.zeros(values.shape[1:], bool)
        near = self._near(window) if any(not value.anywhere for value in self.values) else found
        for value in self.values:
            if value.anywhere:
                found |= value.matches(values)
            elif near.any():
                found |= near & value.matches(values)
        for void in self.voids:
            found |= (values == values.dtype.type(void)).any(axis=0)
        return found

    def to_json(self) -> dict[str, Any]:
        """Return plain values for run.json."""
        return {
            "values": [[list(value.low), list(value.high), value.anywhere] for value in self.values],
            "voids": list(self.voids),
            "share": self.share,
            "step": list(self.step),
            "shape": list(self.shape),
            "cells": self.cells,
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Fill":
        """Build from JSON values.

        Raises:
            ValueError, TypeError, KeyError: they are none.
        """
        values = tuple(FillValue(_color(low), _color(high), bool(any_)) for low, high, any_ in stored["values"])
        voids = tuple(_number(void) for void in stored["voids"])
        (down, across), (rows, cols) = stored["step"], stored["shape"]
        if not all(type(number) is int and number > 0 for number in (down, across, rows, cols)):
            raise ValueError("its fill has no cells")
        fill = cls(values, voids, _number(stored["share"]), (down, across), (rows, cols), str(stored["cells"]))
        fill.near_cells()
        return fill

    def near_cells(self) -> Mask:
        """Return (rows, cols) the cells near the border's fill.

        Raises:
            ValueError: they are not those of a fill.
        """
        if not self._map:
            rows, cols = self.shape
            size = math.ceil(rows * cols / 8)
            unpack = zlib.decompressobj()
            try:
                packed = unpack.decompress(base64.b64decode(self.cells, validate=True), size + 1)
            except zlib.error as error:
                raise ValueError("its fill cannot be read") from error
            if len(packed) != size:
                raise ValueError("its fill is of another raster")
            bits = np.unpackbits(np.frombuffer(packed, np.uint8), count=rows * cols)
            self._map.append(bits.reshape(rows, cols).astype(bool))
        near: Mask = self._map[0]
        return near

    def _near(self, window: Window) -> Mask:
        rows = np.minimum(np.arange(window.row_off, window.row_off + window.height) // self.step[0], self.shape[0] - 1)
        cols = np.minimum(np.arange(window.col_off, window.col_off + window.width) // self.step[1], self.shape[1] - 1)
        return self.near_cells()[np.ix_(rows.astype(int), cols.astype(int))]


def find_fill(looked: Sample, *, lossy: bool) -> Fill | None:
    """Find the fill of an image: what the border shows over a large part that is all the same.

    Args:
        looked: at the whole raster; NaN and declared nodata are not valid.
        lossy: whether its compression changes values.
    """
    values, valid = looked.values, looked.valid
    if not valid.any():
        return None
    rim = _rim(valid)
    voids = _voids(values, valid)
    left = valid.copy()
    for void in voids:
        left &= ~(values == values.dtype.type(void)).any(axis=0)
    found: list[tuple[FillValue, Mask]] = []
    for value in [*_noisy(values, left, rim, lossy=lossy), *_constants(values, left, rim)]:
        connected = _connected(value.matches(values) & left, rim)
        if not _is_fill(connected, looked.step):
            continue
        ringing = JPEG_BLOCK // max(looked.step) if lossy else 0
        if value.low != value.high and not _stands_out(values, left, connected, value, ringing):
            continue
        found.append((value, connected))
        left &= ~connected
        if len(found) == MOST_VALUES:
            break
    for value in _hole_values(values, [value for value, _ in found]):
        holes = solid(value.matches(values) & left)
        if _is_fill(holes, looked.step) and (value.low != value.high or is_abrupt(values, left & ~holes, holes)):
            found.append((value, holes))
            left &= ~holes
    if not (found or voids) or not _is_image(values[:, left]):  # flat colors are drawn, and the border is one of them
        return None
    kinds = tuple(_anywhere(value, values, left) for value, _ in found)
    near = _near_fill(looked, [region for _, region in found])
    cells = base64.b64encode(zlib.compress(np.packbits(near).tobytes(), 9)).decode()
    share = round(float((valid & ~left).mean()), 4)
    rows, cols = (int(side) for side in valid.shape)
    return Fill(kinds, voids, share, looked.step, (rows, cols), cells)


def _near_fill(looked: Sample, regions: Sequence[Mask]) -> Mask:
    """Return the samples in whose cells the fill of some regions may lie."""
    near: Mask = np.logical_or.reduce([np.zeros_like(looked.valid), *regions])
    if max(looked.step) == 1 or not near.any():
        return near
    reach = math.ceil(2 * BLOCK / max(looked.step))
    grown = near if looked.seen.all() else scipy.ndimage.binary_dilation(near, NEIGHBOURS, iterations=reach)
    return np.asarray(scipy.ndimage.binary_dilation(near, NEIGHBOURS) | (grown & ~looked.seen))


def _is_image(values: NDArray[Any]) -> bool:
    """Return whether (3, n) values are of as many colors as an image has."""
    return values.shape[1] > 0 and len(np.unique(values[:, :100_000], axis=1).T) >= COLORS


def _rim(valid: Mask) -> Mask:
    """Return the samples with data at the raster's edge, or beside some without."""
    inside = scipy.ndimage.binary_erosion(valid, NEIGHBOURS, border_value=0)
    return np.asarray(valid & ~inside)


def _voids(values: NDArray[Any], valid: Mask) -> tuple[float, ...]:
    """Return those of VOIDS that occur, apart from the values of the image."""
    if values.dtype.kind not in "fi" or values.dtype.itemsize < 2:
        return ()
    limits = np.iinfo(values.dtype) if values.dtype.kind == "i" else np.finfo(values.dtype)
    fitting = [void for void in VOIDS if limits.min <= void <= limits.max]
    is_void = {void: (values == values.dtype.type(void)).any(axis=0) & valid for void in fitting}
    rest = valid & ~np.logical_or.reduce([np.zeros_like(valid), *is_void.values()])
    if not rest.any():
        return ()
    low, high = (float(limit) for limit in np.percentile(values[:, rest].astype(np.float64), (1, 99)))
    apart = [void for void in fitting if (void < 0 <= low) or not low - (high - low) / 2 <= void <= high + high - low]
    return tuple(void for void in apart if is_void[void].any())


def _constants(values: NDArray[Any], valid: Mask, rim: Mask) -> list[FillValue]:
    """Return the colors that the rim shows most often."""
    shown = values[:, rim & valid].T
    if not len(shown):
        return []
    colors, counts = np.unique(shown, axis=0, return_counts=True)
    often = np.argsort(-counts, kind="stable")[: 2 * MOST_VALUES]
    least = max(SOLID, len(shown) // 500)
    picked = [tuple(float(level) for level in colors[index]) for index in often if counts[index] >= least]
    return [FillValue((r, g, b), (r, g, b)) for r, g, b in picked]


def _noisy(values: NDArray[Any], valid: Mask, rim: Mask, *, lossy: bool) -> list[FillValue]:
    """Return near-black and near-white, where a collar is not all the same; each in the place of its exact value."""
    if values.dtype.kind != "u":
        return []
    top = float(np.iinfo(values.dtype).max)
    ends = [((0.0,) * 3, (float(NOISE),) * 3), ((top - NOISE,) * 3, (top,) * 3)]
    found = []
    for low, high in ends if values.dtype.itemsize == 1 or lossy else ends[:1]:
        near = _connected(FillValue(_color(low), _color(high)).matches(values) & valid, rim)
        if not near.any():
            continue
        exact = (0.0,) * 3 if low[0] == 0 else high
        same = near & FillValue(_color(exact), _color(exact)).matches(values)
        if lossy or same.sum() < 0.95 * near.sum():
            found.append(FillValue(_color(low), _color(high)))
    return found


def _connected(mask: Mask, rim: Mask) -> Mask:
    """Return the regions of a mask that reach the rim."""
    labels, count = scipy.ndimage.label(mask, NEIGHBOURS)
    if not count:
        return mask
    reached = np.zeros(count + 1, bool)
    reached[np.unique(labels[rim & mask])] = True
    reached[0] = False
    return np.asarray(reached[labels])


def _hole_values(values: NDArray[Any], found: list[FillValue]) -> list[FillValue]:
    """Return what a hole inside an image may hold: the fill of the border, and 0 where values have levels to spare."""
    exact = [value for value in found if value.low == value.high and not value.anywhere]
    zero = FillValue((0.0,) * 3, (0.0,) * 3)
    return exact if values.dtype.itemsize == 1 or zero in exact else [*exact, zero]


def _is_fill(region: Mask, step: tuple[int, int]) -> bool:
    """Return whether a region is large and solid, or runs along most of a side."""
    pixels = int(region.sum()) * step[0] * step[1]
    if pixels < max(LEAST_PIXELS, LEAST_SHARE * region.size * step[0] * step[1]):
        return False
    edges = (region[0], region[-1], region[:, 0], region[:, -1])
    if any(len(edge) > 2 * SOLID and edge.mean() > 0.5 for edge in edges):
        return True
    square = np.ones((min(SOLID, region.shape[0]), min(SOLID, region.shape[1])), bool)
    return bool(scipy.ndimage.binary_erosion(region, square).any())


def _stands_out(values: NDArray[Any], valid: Mask, region: Mask, value: FillValue, ringing: int) -> bool:
    """Return whether the image beside a noisy collar is of quite another brightness, as that beside a shadow is not.

    Args:
        values: (3, rows, cols) as stored.
        valid: (rows, cols) where they hold data.
        region: (rows, cols) of the collar.
        value: of the collar.
        ringing: samples beside it in which a lossy compression mixes collar and image.
    """
    collar = scipy.ndimage.binary_dilation(region, NEIGHBOURS, iterations=ringing) if ringing else region
    beside = scipy.ndimage.binary_dilation(collar, NEIGHBOURS, iterations=4) & valid & ~collar
    if not beside.any():
        return True
    middle = float(np.median(values[:, beside].astype(np.float64).mean(axis=0)))
    return middle > value.high[0] + CONTRAST if value.low[0] == 0 else middle < value.low[0] - CONTRAST


def _anywhere(value: FillValue, values: NDArray[Any], left: Mask) -> FillValue:
    """Say of a fill whether it lies so far from the image's values that no pixel of it can have it."""
    if values.dtype.itemsize == 1:
        return value
    for band, low, high in zip(values, value.low, value.high, strict=True):
        least, most = (float(limit) for limit in np.percentile(band[left].astype(np.float64), (0, 100)))
        reach = most - least
        if not (high < least - reach or low > most + reach):
            return value
    return FillValue(value.low, value.high, anywhere=True)


def _color(levels: Sequence[Any]) -> Color:
    red, green, blue = (_number(level) for level in levels)
    return red, green, blue


def _number(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number) or isinstance(value, bool):
        raise ValueError("a number is none")
    return number
