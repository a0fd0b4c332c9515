"""One value a chip as a raster: a coarse map under the scene."""

from pathlib import Path

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from engine.rasters.files import open_raster, part_of, publish, remove, writing
from engine.rasters.grid import Grid
from engine.rasters.scene import SceneInfo


def write_coarse(path: Path, info: SceneInfo, grid: Grid, values: NDArray[np.float32]) -> None:
    """Write a value for each chip; cells are as far apart as chips, each in the middle of its own.

    Args:
        path: of the GeoTIFF. Where one stands, cells that are NaN now keep what it holds.
        info: the scene.
        grid: its chips.
        values: (grid rows, grid columns) float32, NaN where nothing is known.

    Raises:
        UserError: kind "disk" or "output".
    """
    part = part_of(path)
    middle = (grid.tile - grid.stride) / 2
    place = info.affine @ Affine.translation(middle, middle) @ Affine.scale(grid.stride)
    with writing(path):
        try:
            profile = {"driver": "GTiff", "height": grid.n_rows, "width": grid.n_cols, "count": 1, "dtype": "float32"}
            crs = CRS.from_wkt(info.crs_wkt) if info.crs_wkt else None
            with open_raster(part, "w", **profile, nodata=np.nan, crs=crs, transform=place) as dataset:
                dataset.write(np.where(np.isnan(values), _standing(path, values), values), 1)
                dataset.set_band_description(1, "P(landslide)")
            publish(part, path)
        except BaseException:
            remove(part)
            raise


def _standing(path: Path, like: NDArray[np.float32]) -> NDArray[np.float32]:
    try:
        with open_raster(path) as dataset:
            values: NDArray[np.float32] = dataset.read(1)
    except RasterioError:
        return np.full_like(like, np.nan)
    return values if values.shape == like.shape else np.full_like(like, np.nan)
