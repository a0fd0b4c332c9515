"""What a scene is: its grid and bands, how its values become [0, 1], how large a pixel is on the ground."""

import dataclasses
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyproj
from affine import Affine
from numpy.typing import NDArray
from pyproj.exceptions import ProjError
from rasterio.crs import CRS

from engine.errors import UserError

Bands = tuple[int, int, int]
Stretch = tuple[tuple[float, float], tuple[float, float], tuple[float, float]]

PERCENTILES = (2.0, 98.0)
"""Percentiles of the valid pixels that become 0 and 1."""


@dataclass(frozen=True)
class SceneInfo:
    """What a scene is and how it is read; stored in run.json, so that a resumed run reads it the same way.

    Args:
        path: the raster.
        width: pixels.
        height: pixels.
        crs_wkt: the CRS, None where the raster has none.
        transform: a, b, c, d, e, f of x = a col + b row + c, y = d col + e row + f.
        bands: 1-based numbers of the red, green and blue band.
        dtype: numpy's name of the bands' type.
        nodata: the red band's nodata value; None also for NaN, which never counts as data.
        alpha_band: 1-based number of the alpha band, None where there is none.
        pixel_size_m: geometric mean of a pixel's width and height on the ellipsoid at the scene's centre,
            metres; None without a CRS.
        stretch: per band the values that become 0 and 1; None for uint8, which is divided by 255.
        warnings: sentences for the user.
    """

    path: str
    width: int
    height: int
    crs_wkt: str | None
    transform: tuple[float, float, float, float, float, float]
    bands: Bands
    dtype: str
    nodata: float | None
    alpha_band: int | None
    pixel_size_m: float | None
    stretch: Stretch | None
    warnings: tuple[str, ...] = ()

    @property
    def affine(self) -> Affine:
        """The transform as rasterio takes it."""
        return Affine(*self.transform)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values that `from_json` reads back to an equal object."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "SceneInfo":
        """Build from JSON values.

        Raises:
            UserError: a value is missing or of the wrong kind.
        """
        try:
            values = dict(values)
            for name in ("transform", "bands", "warnings"):
                values[name] = tuple(values[name])
            if values["stretch"] is not None:
                values["stretch"] = tuple((float(low), float(high)) for low, high in values["stretch"])
            info = cls(**values)
            _check(info)
        except (TypeError, ValueError, KeyError, OverflowError) as error:
            message = f"The stored description of the scene cannot be read ({error})."
            raise UserError(message, "Start the run afresh with overwrite.", "scene") from error
        return info


def _check(info: SceneInfo) -> None:
    """Raise ValueError where a stored description is none: a run folder may come from anywhere."""
    texts, counts = (info.path, info.dtype), (info.width, info.height, *info.bands)
    numbers = [*info.transform, *(value for value in (info.nodata, info.pixel_size_m) if value is not None)]
    numbers += [value for pair in info.stretch or () for value in pair]
    if not all(isinstance(text, str) for text in (*texts, *info.warnings)):
        raise ValueError("a text is none")
    if info.crs_wkt is not None:
        CRS.from_wkt(info.crs_wkt)  # its CRSError is a ValueError
    if len(info.bands) != 3 or len(info.transform) != 6 or (info.stretch is not None and len(info.stretch) != 3):
        raise ValueError("a list has another length")
    if not all(type(count) is int and count > 0 for count in counts) or np.dtype(info.dtype).kind not in "uif":
        raise ValueError("its size or its bands cannot be")
    if not all(type(number) in {int, float} and math.isfinite(number) for number in numbers):
        raise ValueError("a number is none")
    if any(high <= low for low, high in info.stretch or ()):
        raise ValueError("its stretch is empty")


def stretch_of(sample: NDArray[Any]) -> Stretch:
    """Return the values of each band that become 0 and 1.

    Args:
        sample: (3, n) values of valid pixels, n at least 1.
    """
    red, green, blue = (_limits(values) for values in sample.astype(np.float64))
    return red, green, blue


def ground_pixel_size(crs_wkt: str | None, transform: Affine, width: int, height: int) -> float | None:
    """Return the geometric mean of a pixel's width and height on the ellipsoid at the scene's centre, metres.

    Args:
        crs_wkt: of the scene; None gives None, as does a CRS that does not lead to places on the ground.
        transform: from pixels to the CRS.
        width: of the scene, pixels.
        height: of the scene, pixels.
    """
    if crs_wkt is None:
        return None
    col = width / 2 + np.array([-0.5, 0.5, 0.0, 0.0])  # the middles of a pixel's left, right, upper
    row = height / 2 + np.array([0.0, 0.0, -0.5, 0.5])  # and lower edge
    x = transform.a * col + transform.b * row + transform.c
    y = transform.d * col + transform.e * row + transform.f
    try:
        crs = pyproj.CRS.from_wkt(crs_wkt)
        ellipsoid, degrees = crs.get_geod(), crs.geodetic_crs
        if ellipsoid is None or degrees is None or crs.is_geocentric:
            return None
        lon, lat = pyproj.Transformer.from_crs(crs, degrees, always_xy=True).transform(x, y)
        _, _, (across, along) = ellipsoid.inv(lon[[0, 2]], lat[[0, 2]], lon[[1, 3]], lat[[1, 3]])
    except (ProjError, ValueError):
        return None
    size = math.sqrt(across * along)
    return size if math.isfinite(size) and size > 0 else None


def _limits(values: NDArray[np.float64]) -> tuple[float, float]:
    low, high = (float(value) for value in np.percentile(values, PERCENTILES))
    if not high > low:
        high = low + max(1.0, abs(low) * 1e-6)  # a flat band becomes black instead of dividing by zero
    return low, high
