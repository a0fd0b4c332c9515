"""The part of a polygon in which pixels hold something, as a polygon again."""

from collections.abc import Callable
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import geometry_mask, shapes
from rasterio.windows import Window

from engine.polygons.geodesic import Shape
from engine.rasters.points import moved

Holds = Callable[[NDArray[Any]], NDArray[np.bool_]]

MOST_PIXELS = 1 << 22
"""Pixels that are looked at at once; bounds the memory, whatever the polygon's size."""


def part_where(raster: Any, bands: list[int], shape: Shape, holds: Holds) -> Shape:
    """Return the part of a polygon whose pixels hold something, along their edges; empty where none does.

    Args:
        raster: opened, north up or not.
        bands: 1-based numbers of those that are looked at.
        shape: in the CRS of the raster.
        holds: from (B, h, w) values to (h, w) bool.
    """
    nothing = shapely.MultiPolygon()
    if shape.is_empty:
        return nothing
    cols, rows = moved(shapely.get_coordinates(shape), ~raster.transform).T
    left, top = max(0, int(np.floor(cols.min()))), max(0, int(np.floor(rows.min())))
    right, bottom = min(raster.width, int(np.ceil(cols.max()))), min(raster.height, int(np.ceil(rows.max())))
    if right <= left or bottom <= top:
        return nothing
    step = max(1, MOST_PIXELS // (right - left))
    found = []
    for row in range(top, bottom, step):
        window = Window(left, row, right - left, min(step, bottom - row))
        place = raster.window_transform(window)
        size = (int(window.height), int(window.width))
        inside = geometry_mask([shape], size, place, all_touched=True, invert=True)
        there = inside & holds(raster.read(bands, window=window))
        traced = shapes(there.astype(np.uint8), mask=there, connectivity=4, transform=place)
        found += [shapely.geometry.shape(outline) for outline, _ in traced]
    whole = shapely.intersection(shapely.union_all(found), shape) if found else nothing
    return shapely.MultiPolygon([one for one in shapely.get_parts(whole) if one.geom_type == "Polygon"])
