"""Where the map before shows a landslide: what an adapted model draws elsewhere, nobody has vouched for."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from engine.errors import UserError
from engine.inventory.zonal_stats import confidences
from engine.polygons.geodesic import Shape
from engine.rasters.atomic import open_raster

FILE = Path("adapt", "before.tif")
"""In the folder of the second run: the raw mask of the run before, crumbs that are too small for a polygon included."""


def supported(path: Path, shapes: Sequence[Shape], check: Callable[[], None] | None = None) -> NDArray[np.bool_]:
    """Return which polygons hold a pixel of the map before, (N,).

    Args:
        path: the mask of the map before.
        shapes: N polygons in its CRS.
        check: called for each piece that is read; it raises Cancelled where the user wants to stop.

    Raises:
        UserError: kind "run": it is missing or unreadable.
    """
    try:
        with open_raster(path, driver="GTiff") as mask:
            found = confidences(mask, 1, shapes, check)
    except (RasterioError, OSError) as error:
        raise UserError(
            f"The map before in {path} cannot be read.", "Adapt again in a new folder to leave them out.", "run"
        ) from error
    return np.array([one is not None and one[1] > 0 for one in found], bool)
