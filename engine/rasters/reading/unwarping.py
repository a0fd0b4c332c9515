"""Scores of a scene that was warped upright, back on the grid of its file, which stands askew."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import scipy.ndimage
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from engine.rasters.atomic import DAMAGED, open_raster
from engine.rasters.quantization import Levels
from engine.rasters.reading.georeference import NO_ERROR
from engine.rasters.reading.view import View
from engine.rasters.scene_info import SceneInfo
from engine.settings.tables import LEVELS, NODATA

Rows: TypeAlias = Callable[[int, int], NDArray[np.bool_] | None]

ROWS = 256
"""That are brought back at once."""
EDGE = 9
"""Side of the neighbourhood from which pixels at the edge get the nearest score, pixels: the upright grid ends where
the data's edge is no longer ragged, and between pixels of which some have no score there is none."""


def unwarp(warped: Path, target: Any, info: SceneInfo) -> None:
    """Bring scores back to the file's own grid, between their pixels; what the file calls no data stays none.

    Args:
        warped: the scores on the upright grid.
        target: the opened GeoTIFF on the file's own grid.
        info: the scene.
    """
    own = info.own
    with open_raster(warped) as dataset, _known_rows(info) as known:
        crs = CRS.from_wkt(info.crs_wkt)
        grid = {"transform": own.transform, "width": own.width, "height": own.height}
        with WarpedVRT(dataset, crs=crs, resampling=Resampling.lanczos, tolerance=NO_ERROR, **grid) as back:
            for y in range(0, own.height, ROWS):
                top, bottom = max(0, y - EDGE), min(own.height, y + ROWS + EDGE)
                levels: Levels = back.read(window=Window(0, top, own.width, bottom - top))
                levels[(levels > LEVELS) & (levels != NODATA)] = LEVELS  # the kernel overshoots
                levels = _with_edges(levels, known(top, bottom), (top > 0, bottom < own.height))
                stop = min(own.height, y + ROWS)
                target.write(levels[:, y - top : stop - top], window=Window(0, y, own.width, stop - y))


def _with_edges(levels: Levels, known: NDArray[np.bool_] | None, goes_on: tuple[bool, bool]) -> Levels:
    """Return scores exactly where the file has data: those at its edge from the pixels beside them."""
    if known is None:
        return levels
    padded = np.pad(known, 1)
    if goes_on[0]:
        padded[0] = padded[1]
    if goes_on[1]:
        padded[-1] = padded[-2]
    edge = ~scipy.ndimage.binary_erosion(padded, np.ones((EDGE, EDGE), bool), border_value=1)[1:-1, 1:-1]
    for band in levels:
        nothing = band == NODATA
        if (known & edge & nothing).any() and not nothing.all():
            far, nearest = scipy.ndimage.distance_transform_edt(nothing, return_indices=True)
            missing = known & edge & nothing & (far <= EDGE)
            band[missing] = band[nearest[0][missing], nearest[1][missing]]
        band[~known] = NODATA
    return levels


@contextmanager
def _known_rows(info: SceneInfo) -> Iterator[Rows]:
    """Yield where the file has data, by its own rows; None for all where it has gone: a merge needs no scene."""
    own = info.own
    try:
        dataset = open_raster(info.path)
    except DAMAGED:
        yield lambda _top, _bottom: None
        return
    with dataset:
        view = View(dataset, info.path, 0, None)

        def rows(top: int, bottom: int) -> NDArray[np.bool_] | None:
            if (view.width, view.height) != (own.width, own.height):
                return None
            return view.read(info.bands, Window(0, top, own.width, bottom - top))[1]

        yield rows
