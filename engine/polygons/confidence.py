"""How sure the method was of a polygon: the scores of the pixels inside."""

from typing import Any

import numpy as np
from affine import Affine
from rasterio.features import rasterize
from rasterio.windows import Window

from engine.polygons.ground import Shape
from engine.rasters.levels import LEVELS, NODATA

MOST_PIXELS = 1 << 22
"""Pixels that are read at once; bounds the memory, whatever the polygon's size."""


def confidence(scores: Any, band: int, shape: Shape) -> tuple[float, float] | None:
    """Return the mean and the largest score of the pixels whose centres lie in a shape.

    A shape that holds no centre, as a simplified one may, takes every pixel that it touches.

    Args:
        scores: the opened scores.tif, uint8 levels, 255 is nodata.
        band: 1-based number of the score.
        shape: in the CRS of the scores.

    Returns:
        Mean and maximum in [0, 1]; None where all pixels are nodata.
    """
    counts = _histogram(scores, band, shape, touched=False)
    if not counts.any():
        counts = _histogram(scores, band, shape, touched=True)
    total = int(counts.sum())
    if total == 0:
        return None
    levels = np.arange(counts.size)
    return float((counts * levels).sum() / total / LEVELS), float(levels[counts > 0].max() / LEVELS)


def _histogram(scores: Any, band: int, shape: Shape, *, touched: bool) -> Any:
    """Return how many pixels of the shape have each level, (255,) int64; nodata is not counted."""
    counts = np.zeros(NODATA + 1, np.int64)
    left, top, width, height = _window(scores, shape)
    rows = max(1, MOST_PIXELS // max(width, 1))
    for y in range(top, top + height, rows):
        size = (min(rows, top + height - y), width)
        place = scores.transform * Affine.translation(left, y)
        inside = rasterize([(shape, 1)], size, transform=place, all_touched=touched, dtype="uint8")
        levels = scores.read(band, window=Window(left, y, size[1], size[0]))
        counts += np.bincount(levels[inside == 1], minlength=NODATA + 1)
    return counts[:NODATA]


def _window(scores: Any, shape: Shape) -> tuple[int, int, int, int]:
    """Return left, top, width and height of the pixels around a shape, cut at the raster's edge."""
    x0, y0, x1, y1 = shape.bounds
    corners = [~scores.transform * corner for corner in ((x0, y0), (x1, y0), (x0, y1), (x1, y1))]
    cols, rows = np.array(corners).T
    left, right = np.clip([np.floor(cols.min()), np.ceil(cols.max())], 0, scores.width).astype(int)
    top, bottom = np.clip([np.floor(rows.min()), np.ceil(rows.max())], 0, scores.height).astype(int)
    return int(left), int(top), int(right - left), int(bottom - top)
