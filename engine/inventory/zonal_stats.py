"""How sure the method was of each polygon: the scores of the pixels inside."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.windows import Window

from engine.polygons.geodesic import Shape
from engine.rasters.points import moved
from engine.settings.tables import LEVELS, NODATA

MOST_PIXELS = 1 << 22
"""Pixels that are read at once; bounds the memory, whatever the polygon's size."""

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Runs:
    """N stretches of pixels in a row that lie inside shapes, ascending by row.

    Args:
        shape: (N,) number of the shape.
        row: (N,) of the pixels.
        begin: (N,) first column.
        end: (N,) column after the last.
    """

    shape: Ints
    row: Ints
    begin: Ints
    end: Ints

    def only(self, chosen: Any) -> "Runs":
        """Return the runs of a slice or of numbers."""
        return Runs(self.shape[chosen], self.row[chosen], self.begin[chosen], self.end[chosen])


def confidences(
    scores: Any, band: int, shapes: Sequence[Shape], check: Callable[[], None] | None = None
) -> list[tuple[float, float] | None]:
    """Return the mean and the largest score of the pixels whose centres lie in each shape.

    A shape that holds no centre, as a simplified one may, takes every pixel that it touches. The scores are read
    once, from top to bottom, and only where shapes are.

    Args:
        scores: the opened scores.tif, uint8 levels, 255 is nodata.
        band: 1-based number of the score.
        shapes: in the CRS of the scores.
        check: called for each piece that is read; it raises Cancelled where the user wants to stop.

    Returns:
        For each shape mean and maximum in [0, 1]; None where all its pixels are nodata.
    """
    known, total, highest = (np.zeros(len(shapes), np.int64) for _ in range(3))
    inside = runs_inside(shapes, ~scores.transform, (scores.height, scores.width))
    for left, top, runs in pieces(inside, max(1, MOST_PIXELS // scores.width)):
        if check is not None:
            check()
        window = Window(left, top, int(runs.end.max()) - left, int(runs.row[-1]) - top + 1)
        levels = scores.read(band, window=window)
        inside_only, starts = _gathered(levels, runs, left, top)
        is_known = inside_only != NODATA
        at_zero = np.where(is_known, inside_only, np.uint8(0))
        np.add.at(known, runs.shape, np.add.reduceat(is_known, starts, dtype=np.int64))
        np.add.at(total, runs.shape, np.add.reduceat(at_zero, starts, dtype=np.int64))
        np.maximum.at(highest, runs.shape, np.maximum.reduceat(at_zero, starts))
    found: list[tuple[float, float] | None] = []
    for number, shape in enumerate(shapes):
        if known[number]:
            found.append((float(total[number] / known[number] / LEVELS), float(highest[number] / LEVELS)))
        else:
            found.append(_of_touched(scores, band, shape))
    return found


def confidence(scores: Any, band: int, shape: Shape) -> tuple[float, float] | None:
    """Return the mean and the largest score of the pixels inside one shape, as `confidences` does of many."""
    return confidences(scores, band, [shape])[0]


def runs_inside(shapes: Sequence[Shape], to_pixels: Affine, size: tuple[int, int]) -> Runs:
    """Return the pixels whose centres lie inside shapes, by the crossings of each row's middle with the outlines.

    Args:
        shapes: any number.
        to_pixels: from the shapes' coordinates to columns and rows.
        size: height and width of the raster; what lies outside is left out.
    """
    parts, of_part = shapely.get_parts(np.array(shapes, object), return_index=True)
    rings, of_ring = shapely.get_rings(parts, return_index=True)
    points, of_point = shapely.get_coordinates(rings, return_index=True)
    x, y = moved(points, to_pixels).T
    edge = np.flatnonzero(of_point[1:] == of_point[:-1])
    first = np.ceil(np.minimum(y[edge], y[edge + 1]) - 0.5).astype(np.int64)
    after = np.ceil(np.maximum(y[edge], y[edge + 1]) - 0.5).astype(np.int64)
    rows = after - first
    edge, row = np.repeat(edge, rows), np.repeat(first - np.cumsum(rows) + rows, rows) + np.arange(rows.sum())
    crossing = x[edge] + (row + 0.5 - y[edge]) * (x[edge + 1] - x[edge]) / (y[edge + 1] - y[edge])
    shape = of_part[of_ring[of_point[edge]]]
    order = np.lexsort((crossing, shape, row))
    column = np.clip(np.floor(crossing[order] + 0.5), 0, size[1]).astype(np.int64)
    runs = Runs(shape[order][::2], row[order][::2], column[::2], column[1::2])
    return runs.only((runs.begin < runs.end) & (runs.row >= 0) & (runs.row < size[0]))


def pieces(runs: Runs, rows: int) -> Iterator[tuple[int, int, Runs]]:
    """Yield the first column, the first row and the runs of each piece of so many rows that has any."""
    start = 0
    while start < len(runs.row):
        top = int(runs.row[start])
        stop = int(np.searchsorted(runs.row, top + rows))
        piece = runs.only(np.s_[start:stop])
        yield int(piece.begin.min()), top, piece
        start = stop


def _gathered(levels: NDArray[np.uint8], runs: Runs, left: int, top: int) -> tuple[NDArray[np.uint8], Ints]:
    """Return the levels of the pixels of all runs one after the other, and where each run starts."""
    lengths = runs.end - runs.begin
    starts = np.cumsum(lengths) - lengths
    place = (runs.row - top) * levels.shape[1] + runs.begin - left
    return levels.ravel()[np.repeat(place - starts, lengths) + np.arange(lengths.sum())], starts


def _of_touched(scores: Any, band: int, shape: Shape) -> tuple[float, float] | None:
    """Return mean and maximum over the pixels that a shape touches; None where all are nodata."""
    counts = np.zeros(NODATA + 1, np.int64)
    left, top, width, height = _window(scores, shape)
    rows = max(1, MOST_PIXELS // max(width, 1))
    for y in range(top, top + height, rows):
        size = (min(rows, top + height - y), width)
        place = scores.transform @ Affine.translation(left, y)
        inside = rasterize([(shape, 1)], size, transform=place, all_touched=True, dtype="uint8")
        levels = scores.read(band, window=Window(left, y, size[1], size[0]))
        counts += np.bincount(levels[inside == 1], minlength=NODATA + 1)
    counts = counts[:NODATA]
    total = int(counts.sum())
    if total == 0:
        return None
    levels = np.arange(counts.size)
    return float((counts * levels).sum() / total / LEVELS), float(levels[counts > 0].max() / LEVELS)


def _window(scores: Any, shape: Shape) -> tuple[int, int, int, int]:
    """Return left, top, width and height of the pixels around a shape, cut at the raster's edge."""
    x0, y0, x1, y1 = shape.bounds
    corners = [~scores.transform @ corner for corner in ((x0, y0), (x1, y0), (x0, y1), (x1, y1))]
    cols, rows = np.array(corners).T
    left, right = np.clip([np.floor(cols.min()), np.ceil(cols.max())], 0, scores.width).astype(int)
    top, bottom = np.clip([np.floor(rows.min()), np.ceil(rows.max())], 0, scores.height).astype(int)
    return int(left), int(top), int(right - left), int(bottom - top)
