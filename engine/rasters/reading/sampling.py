"""A decimated look at a whole raster, from blocks of full resolution: overviews may be those of other pixels."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

Mask: TypeAlias = NDArray[np.bool_]
ReadWindow: TypeAlias = Callable[[Window], tuple[NDArray[Any], Mask]]
StoredBytes: TypeAlias = Callable[[Window], int]

SIDE = 1536
"""Most samples along a side."""
MOST_PIXELS = 200_000_000
"""Pixels that are decoded at most; of a larger raster the border and evenly spread blocks."""
PIECE_BYTES = 16_000_000
MOST_LOOKED_UP = 400_000
"""Windows whose size in the file is looked up at most."""
MOST_OTHERS = 4096
"""Windows that are looked through for an image, where all others are of one color."""
RICH, LEAST_RICH = 4, 64
"""How many times an empty window's bytes one with an image takes at least, and how many of these are read."""
EXTRA = 4096
"""Pixels that are kept of a block whose little data lies between the samples."""


@dataclass(frozen=True)
class Sample:
    """Every n-th pixel of a raster.

    Args:
        values: (3, rows, cols) as stored.
        valid: (rows, cols) where they hold data, as far as the file says.
        seen: (rows, cols) where they were read; elsewhere they are those of a block nearby.
        step: (down, across) pixels between samples.
        extra: (3, n) values of data between the samples, where no sample of their block holds any.
    """

    values: NDArray[Any]
    valid: Mask
    seen: Mask
    step: tuple[int, int]
    extra: NDArray[Any]


def pieces(width: int, height: int, block: tuple[int, int], bands: int) -> tuple[int, int]:
    """Return the height and width of the windows in which a raster is read: whole blocks of its file.

    Args:
        width: of the raster, pixels.
        height: of the raster, pixels.
        block: height and width of the file's blocks.
        bands: bytes a pixel takes over all bands that are read.
    """
    high, wide = (max(1, side) for side in block)
    wide = min(width, wide * max(1, 512 // wide))
    most = max(1, PIECE_BYTES // (wide * bands))
    high = min(height, high * max(1, min(512, most) // high))
    return high, wide


def sample(
    read: ReadWindow, width: int, height: int, piece: tuple[int, int], stored: StoredBytes | None = None
) -> Sample:
    """Look at a whole raster.

    Args:
        read: returns (3, h, w) values and (h, w) where they hold data, of a window.
        width: of the raster, pixels.
        height: of the raster, pixels.
        piece: of `pieces`.
        stored: returns the bytes that a window takes in the file; None where it is not known.
    """
    down, across = math.ceil(height / SIDE), math.ceil(width / SIDE)
    rows, cols = math.ceil(height / down), math.ceil(width / across)
    windows = [list(row) for row in _windows(width, height, piece)]
    wanted = _wanted(len(windows), len(windows[0]), width * height)
    if stored is not None and not wanted.all() and wanted.size <= MOST_LOOKED_UP:
        wanted |= _rich(np.array([[stored(window) for window in row] for row in windows]), wanted)
    values: NDArray[Any] | None = None
    valid, seen = np.zeros((rows, cols), bool), np.zeros((rows, cols), bool)
    extra: list[NDArray[Any]] = []

    def look(window: Window) -> None:
        nonlocal values
        read_values, read_valid = read(window)
        if values is None:
            values = np.zeros((3, rows, cols), read_values.dtype)
        place, first = _samples_in(window, down, across)
        part = np.s_[..., first[0] :: down, first[1] :: across]
        values[:, place[0], place[1]] = read_values[part]
        valid[place], seen[place] = read_valid[part], True
        if not read_valid[part].any() and read_valid.any():
            extra.append(read_values[:, read_valid][:, :EXTRA])

    for y, x in zip(*np.nonzero(wanted), strict=True):
        look(windows[y][x])
    if not wanted.all() and _is_empty(values, valid, extra):
        others = np.argwhere(~wanted)
        if valid.any():  # one color: it may be the whole scene
            others = others[:: math.ceil(len(others) / MOST_OTHERS)]
        for y, x in others.tolist():
            look(windows[y][x])
            wanted[y, x] = True
            if not _is_empty(values, valid & _at(windows[y][x], valid.shape, (down, across)), extra):
                break
    assert values is not None  # noqa: S101  (a raster has a window)
    _fill_in(values, valid, windows, wanted, (down, across))
    none = np.zeros((3, 0), values.dtype)
    return Sample(values, valid, seen, (down, across), np.concatenate([none, *extra], axis=1))


def _windows(width: int, height: int, piece: tuple[int, int]) -> Iterator[Iterator[Window]]:
    high, wide = piece
    for y in range(0, height, high):
        yield (Window(x, y, min(wide, width - x), min(high, height - y)) for x in range(0, width, wide))


def _wanted(rows: int, cols: int, pixels: int) -> Mask:
    """Return which windows are read: all, or of a large raster the border and every n-th inside."""
    every = math.ceil(math.sqrt(pixels / MOST_PIXELS))
    wanted = np.zeros((rows, cols), bool)
    wanted[::every, ::every] = True
    if cols > 1:
        wanted[[0, -1]] = True
        wanted[:, [0, -1]] = True
    return wanted


def _rich(size: NDArray[np.int64], wanted: Mask) -> Mask:
    """Return windows that hold more than an empty one, where few of those that are wanted do.

    Args:
        size: (rows, cols) bytes of each window in the file.
        wanted: (rows, cols) those that are read anyway.
    """
    rich = size > RICH * size.min()
    lacking = LEAST_RICH - int((rich & wanted).sum())
    others = np.argwhere(rich & ~wanted)
    chosen = np.zeros_like(wanted)
    if lacking > 0 and len(others):
        picked = others[np.unique(np.linspace(0, len(others) - 1, lacking).round().astype(int))]
        chosen[picked[:, 0], picked[:, 1]] = True
    return chosen


def _is_empty(values: NDArray[Any] | None, valid: Mask, extra: list[NDArray[Any]]) -> bool:
    """Return whether nothing was seen but nodata, or one color."""
    if extra or values is None or not valid.any():
        return not extra
    seen = values[:, valid]
    return bool((seen == seen[:, :1]).all())


def _at(window: Window, shape: tuple[int, ...], step: tuple[int, int]) -> Mask:
    """Return the samples of a window, and one of those before it for comparison."""
    part = np.zeros(shape, bool)
    part[_samples_in(window, *step)[0]] = True
    part[0, 0] = True
    return part


def _samples_in(window: Window, down: int, across: int) -> tuple[tuple[slice, slice], tuple[int, int]]:
    """Return the samples that a window holds, and the place of the first one in it."""
    starts, firsts = [], []
    for offset, length, step in ((window.row_off, window.height, down), (window.col_off, window.width, across)):
        start, stop = math.ceil(offset / step), math.ceil((offset + length) / step)
        starts.append(slice(start, stop))
        firsts.append(start * step - offset)
    return (starts[0], starts[1]), (firsts[0], firsts[1])


def _fill_in(
    values: NDArray[Any], valid: Mask, windows: list[list[Window]], wanted: Mask, step: tuple[int, int]
) -> None:
    """Give the windows that were not read the samples of the nearest one that was."""
    if wanted.all():
        return
    rows, cols = np.nonzero(wanted)
    for y, x in zip(*np.nonzero(~wanted), strict=True):
        nearest = int(np.argmin((rows - y) ** 2 + (cols - x) ** 2))
        place, _ = _samples_in(windows[y][x], *step)
        other, _ = _samples_in(windows[rows[nearest]][cols[nearest]], *step)
        high = [part.stop - part.start for part in place]
        index = [
            part.start + np.minimum(np.arange(count), part.stop - part.start - 1)
            for part, count in zip(other, high, strict=True)
        ]
        values[:, place[0], place[1]] = values[:, index[0][:, None], index[1][None]]
        valid[place] = valid[index[0][:, None], index[1][None]]
