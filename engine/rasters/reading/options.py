"""How a raster is to be read: its role, and what the caller says of it where the file is wrong or silent."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

import pyproj
from pyproj.exceptions import ProjError

from engine.errors import UserError

Role: TypeAlias = Literal["image", "mask", "elevation", "scores"]
Bands: TypeAlias = tuple[int, int, int]
Limits: TypeAlias = tuple[float, float]
Stretch: TypeAlias = tuple[Limits, Limits, Limits]


@dataclass(frozen=True)
class Reading:
    """How a raster is to be read; every value may be left to the file.

    Args:
        role: bands, fill and stretch are those of an "image"; georeference, paths and grids of every raster.
        bands: 1-based numbers of the red, green and blue band, which may repeat.
        style: the bands by which QGIS shows the layer, taken where the file does not say.
        crs: of the raster, in any form that PROJ reads; wins over the file's own.
        keep_fill: take an undeclared fill around the image as data.
        stretch: the stored values of each band that become 0 and 1, as of another sheet of the same mosaic.
        dem: elevation model for rasters that are placed by RPCs.
        pixel_m: side of a ground pixel that is wanted where the raster has to be resampled anyway, metres.
        upright: read rows that do not run north to south as if they did, as the networks want them.
    """

    role: Role = "image"
    bands: tuple[int, ...] | None = None
    style: tuple[int, ...] | None = None
    crs: str | None = None
    keep_fill: bool = False
    stretch: Stretch | None = None
    dem: str | None = None
    pixel_m: float | None = None
    upright: bool = True

    @property
    def crs_wkt(self) -> str | None:
        """The caller's CRS as WKT.

        Raises:
            UserError: kind "scene": there is no such CRS.
        """
        if self.crs is None:
            return None
        try:
            return str(pyproj.CRS.from_user_input(self.crs).to_wkt())
        except ProjError as error:
            name = self.crs if len(self.crs) < 60 else self.crs[:57] + "..."
            raise UserError(f"There is no CRS '{name}'.", "Give one such as EPSG:32648.", "scene") from error
