"""A raster that is placed by RPCs, read over an elevation model: window by window of the upright grid.

rasterio's WarpedVRT writes its options in capitals, the path of an elevation model as well, so that GDAL finds none.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.warp import calculate_default_transform, reproject
from rasterio.windows import Window

from engine.errors import UserError
from engine.rasters.atomic import DAMAGED, open_raster
from engine.rasters.places import Source, as_source, gdal_name

RPC_CRS = CRS.from_epsg(4326)
HEIGHTS = (
    "The heights of the elevation model count as heights above the ellipsoid, as RPCs want them; heights above the "
    "sea shift an image that was taken at a slant by up to some tens of metres."
)
BLOCK = 512
"""Side of the blocks in which such a raster is best read, pixels."""


class Orthorectified:
    """What of a WarpedVRT the reading step uses, of a raster that RPCs place.

    Args:
        dataset: of rasterio; stays open.
        grid: on which it is read: transform, width, height and CRS.
        dem: path of the elevation model.
        resampling: between pixels.
        nodata: stored value that counts as none, beside what the file says.
        alpha: add a band that says where the raster has data.
    """

    def __init__(
        self,
        dataset: Any,
        grid: tuple[Affine, int, int, CRS],
        dem: str,
        resampling: Resampling,
        *,
        nodata: float | None = None,
        alpha: bool = False,
    ) -> None:
        self.transform, self.width, self.height, self.crs = grid
        self._dataset, self._dem, self._resampling = dataset, dem, resampling
        added = 1 if alpha else 0
        self.count = dataset.count + added
        self.dtypes = (*dataset.dtypes, *(dataset.dtypes[:1] * added))
        own = dataset.nodatavals if nodata is None else (nodata,) * dataset.count
        self.nodatavals = (*own, *((None,) * added))
        self.colorinterp = (*dataset.colorinterp, *((ColorInterp.alpha,) * added))
        self.block_shapes = ((BLOCK, BLOCK),) * self.count
        flags = MaskFlags.all_valid if nodata is None and dataset.nodata is None else MaskFlags.nodata
        self.mask_flag_enums = ([flags],) * self.count

    def read(
        self, indexes: int | Sequence[int], window: Window, out_dtype: str | None = None, **_: Any
    ) -> NDArray[Any]:
        """Return bands of a window, (bands, h, w), or (h, w) of one; the last band of `alpha` is 255 where data is."""
        wanted = [indexes] if isinstance(indexes, int) else list(indexes)
        height, width = int(window.height), int(window.width)
        stored = [band for band in wanted if band <= self._dataset.count]
        bands = stored or [1]
        read = np.zeros((len(bands) + 1, height, width), out_dtype or self.dtypes[bands[0] - 1])
        nodata = self.nodatavals[bands[0] - 1]
        reproject(
            rasterio.band(self._dataset, bands),
            read,
            src_crs=RPC_CRS,
            rpcs=self._dataset.rpcs,
            src_nodata=nodata,
            dst_nodata=nodata,
            dst_transform=self.transform @ Affine.translation(window.col_off, window.row_off),
            dst_crs=self.crs,
            dst_alpha=len(bands) + 1,
            resampling=self._resampling,
            RPC_DEM=self._dem,
        )
        layers = [read[stored.index(band)] if band in stored else read[-1] for band in wanted]
        return layers[0] if isinstance(indexes, int) else np.stack(layers)

    def close(self) -> None:
        """Leave the raster open, for its owner to close."""


def ortho_grid(dataset: Any, path: Source, model: str) -> tuple[Affine, int, int, CRS, str]:
    """Return the grid in the UTM zone of a raster that RPCs place, and the name by which GDAL finds the model.

    Args:
        dataset: of rasterio.
        path: of the raster, for the sentences.
        model: elevation model.

    Raises:
        UserError: kind "dem": it cannot be opened, or lies nowhere; kind "scene": it does not cover the raster.
    """
    rpcs, dem = dataset.rpcs, str(gdal_name(as_source(model)))
    _check_model(dem)
    target = CRS.from_epsg(_utm(float(rpcs.long_off), float(rpcs.lat_off)))
    try:
        grid, width, height = calculate_default_transform(
            RPC_CRS, target, dataset.width, dataset.height, rpcs=rpcs, RPC_DEM=dem
        )
    except (RasterioError, CPLE_BaseError, ValueError) as error:
        raise UserError(
            f"The raster {path} cannot be warped by its RPCs over the elevation model {dem}.",
            "Give an elevation model that covers the image, or choose the orthorectified image.",
            "scene",
        ) from error
    return grid, int(width), int(height), target, dem


def _utm(lon: float, lat: float) -> int:
    return (32600 if lat >= 0 else 32700) + int((lon + 180) // 6) % 60 + 1


def _check_model(dem: str) -> None:
    """Refuse an elevation model that GDAL would silently pass over."""
    try:
        with open_raster(as_source(dem)) as model:
            is_placed = model.crs is not None and not model.transform.is_identity
    except (*DAMAGED, ValueError, TypeError) as error:
        raise UserError(f"The elevation model {dem} cannot be opened.", "Check the path.", "dem") from error
    if not is_placed:
        raise UserError(f"The elevation model {dem} has no CRS or no place.", "Assign its CRS first.", "dem")
