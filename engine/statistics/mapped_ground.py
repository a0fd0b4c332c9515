"""How much ground a mask tells of: its pixels that are not nodata, on the ellipsoid."""

from pathlib import Path

import numpy as np
import shapely
from rasterio.windows import Window
from shapely.geometry import Polygon

from engine.polygons.geodesic import GeodesicMeasure
from engine.polygons.polygonize import opened
from engine.rasters.mask_reader import UNKNOWN

ROWS = 256
"""Rows of a strip, within which every pixel is taken to be as large as another."""


def mapped_m2(mask: Path) -> float | None:
    """Return the ground that a run's mask covers, square metres; None without a CRS.

    Raises:
        UserError: kind "run": the mask cannot be read.
    """
    with opened(mask, own=True) as dataset:
        if not dataset.crs:
            return None
        ground = GeodesicMeasure.of(dataset.crs.to_wkt(), dataset.transform)
        total = 0.0
        for top in range(0, dataset.height, ROWS):
            rows = min(ROWS, dataset.height - top)
            known = int((dataset.read(1, window=Window(0, top, dataset.width, rows)) != UNKNOWN).sum())
            if not known:
                continue
            total += known / (rows * dataset.width) * ground.size(_box(dataset, top, rows))[0]
    return total


def _box(dataset: object, top: int, rows: int) -> Polygon:
    """Return the outline of a strip in the raster's CRS, with corners along its long sides to bend at."""
    width, place = dataset.width, dataset.transform  # type: ignore[attr-defined]
    along = np.linspace(0, width, 33)
    ring = np.concatenate(
        [np.column_stack([along, np.full(33, top)]), np.column_stack([along[::-1], np.full(33, top + rows)])]
    )
    return Polygon(shapely.linearrings(np.column_stack(place @ ring.T)))
