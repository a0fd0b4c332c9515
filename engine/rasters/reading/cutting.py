"""A warped grid, cut to where it has data: to the pixel, as the grid of the same scene without a border would begin.

Networks see a scene by tiles that begin at its corner. A corner that lies a pixel further out shifts all of them, which
changes a mask as much as another interpolation does.
"""

import dataclasses
from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window

from engine.rasters.reading.georeference import Warp, six
from engine.rasters.reading.options import Bands
from engine.rasters.reading.sampling import Sample
from engine.rasters.reading.view import View

Counts: TypeAlias = Callable[[int, int], NDArray[np.int64]]

RAGGED_PX = 2
"""By how many pixels the edge of a warped image is ragged: rows and columns with little data there are left out."""


def cut_to_data(view: View, warp: Warp, looked: Sample, bands: Bands) -> Warp:
    """Return a warped grid cut to its data.

    Args:
        view: of the warped grid.
        warp: the grid.
        looked: at the whole of it.
        bands: of the image.
    """
    rows, cols = (np.flatnonzero(looked.valid.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return warp
    down, across = looked.step
    top, bottom = _around(rows, down, view.height)
    left, right = _around(cols, across, view.width)

    def counts(axis: int, start: int, stop: int) -> NDArray[np.int64]:
        """Return how many pixels hold data in each row (axis 0) or column (axis 1)."""
        rows = Window(left, start, right - left, stop - start)
        cols = Window(start, top, stop - start, bottom - top)
        _, valid = view.read(bands, cols if axis else rows)
        return np.asarray(np.count_nonzero(valid, axis=1 - axis), np.int64)

    tops = _edges(lambda start, stop: counts(0, start, stop), top, bottom, down)
    lefts = _edges(lambda start, stop: counts(1, start, stop), left, right, across)
    grid = Affine(*warp.transform) @ Affine.translation(lefts[0], tops[0])
    return dataclasses.replace(warp, transform=six(grid), width=lefts[1] - lefts[0], height=tops[1] - tops[0])


def _around(found: NDArray[np.intp], step: int, length: int) -> tuple[int, int]:
    """Return the pixels between which all data lies, from the samples that hold some."""
    return max(0, (int(found[0]) - 1) * step + 1), min(length, (int(found[-1]) + 1) * step)


def _edges(counts: Counts, start: int, stop: int, step: int) -> tuple[int, int]:
    """Return the first pixel of the data along an axis, and the one after the last."""
    reach = min(stop - start, step + 2 * RAGGED_PX + 1)
    first = start + _first(counts(start, start + reach))
    last = stop - _first(counts(stop - reach, stop)[::-1])
    return (first, last) if first < last else (start, stop)


def _first(counts: NDArray[np.int64]) -> int:
    """Return where data begins: at most RAGGED_PX behind the first pixel, where the edge is no longer ragged."""
    begins = int(np.argmax(counts > 0))
    inside = counts[begins : begins + 2 * RAGGED_PX + 1]
    solid = int(np.argmax(inside >= inside.max() / 2))
    return begins + (solid if solid <= RAGGED_PX else 0)
