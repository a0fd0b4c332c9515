"""An elevation model around a place: metres, whatever its CRS, pixel size and unit."""

import math
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import pyproj
from affine import Affine
from numpy.typing import NDArray
from pyproj.exceptions import ProjError
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from engine.errors import UserError
from engine.polygons.geodesic import WGS84, Points
from engine.rasters.atomic import open_raster
from engine.settings.run import DEM_UNITS

MOST_PIXELS = 1 << 21
"""Pixels of a patch; what is larger is read coarser, which bounds the memory whatever the place's size."""
LOWEST_M, HIGHEST_M = -12_000.0, 9_500.0
"""Elevations on Earth; what lies outside is a nodata value that the file does not declare."""
USUAL_VOID = -9999.0

METRES = {"m": 1.0, "ft": 0.3048, "us-ft": 1200 / 3937}
"""Metres in each vertical unit that can be chosen."""
_UNIT_WORDS = {
    "m": ("m", "metre", "metres", "meter", "meters"),
    "ft": ("ft", "foot", "feet", "international foot", "foot_international"),
    "us-ft": ("us-ft", "ftus", "us survey foot", "us survey feet", "foot_us", "us_survey_foot", "survey foot"),
}


@dataclass(frozen=True)
class Patch:
    """A window of the elevation model.

    Args:
        height: (h, w) float64, metres; NaN where unknown.
        to_crs: from the patch's pixel corners to coordinates.
        step: (2, 2) metres east (first row) and north of one column and of one row.
    """

    height: NDArray[np.float64]
    to_crs: Affine
    step: NDArray[np.float64]


class ElevationModel:
    """An open elevation model; a context manager.

    Args:
        path: any raster that GDAL reads; its first band counts.
        units: of the elevations: "auto" (as the file says, else metres), "m", "ft" or "us-ft".

    Raises:
        UserError: kind "dem": missing, no raster, a picture, or without a CRS.
    """

    def __init__(self, path: Path, units: str = "auto") -> None:
        self.path = path
        self._dataset = _open(path)
        try:
            self.crs = _crs(self._dataset, path)
            self.unit, self.warning = _unit(self._dataset, self.crs, units)
            self._to_lonlat = pyproj.Transformer.from_crs(self.crs.to_2d(), "EPSG:4326", always_xy=True)
        except ProjError as error:
            self._dataset.close()
            raise _error(
                f"The CRS of the elevation model {path} leads to no place on Earth.", "Assign its CRS."
            ) from error
        except BaseException:
            self._dataset.close()
            raise
        self.transform: Affine = self._dataset.transform

    def __enter__(self) -> "ElevationModel":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._dataset.close()

    def touches(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Return whether a box of the model's pixels meets the raster."""
        return left < self._dataset.width and right > 0 and top < self._dataset.height and bottom > 0

    def patch(self, left: float, top: float, right: float, bottom: float) -> Patch:
        """Return the elevations of a box with a margin of two pixels.

        Args:
            left: pixels of the model, as the other three; the box may lie partly outside, which is unknown.
            top: smaller than `bottom`.
            right: larger than `left`.
            bottom: of the box.

        Raises:
            UserError: kind "dem": the file is damaged there.
        """
        coarse = max(1, math.ceil(math.sqrt((right - left + 5) * (bottom - top + 5) / MOST_PIXELS)))
        x0, y0 = math.floor(left / coarse) - 2, math.floor(top / coarse) - 2  # in pixels of `coarse`
        x1, y1 = math.ceil(right / coarse) + 2, math.ceil(bottom / coarse) + 2
        height = np.full((y1 - y0, x1 - x0), np.nan)
        inner_x = (max(x0, 0), min(x1, self._dataset.width // coarse))
        inner_y = (max(y0, 0), min(y1, self._dataset.height // coarse))
        if inner_x[0] < inner_x[1] and inner_y[0] < inner_y[1]:
            place = (slice(inner_y[0] - y0, inner_y[1] - y0), slice(inner_x[0] - x0, inner_x[1] - x0))
            height[place] = self._read(inner_x, inner_y, coarse)
        to_crs = self.transform @ Affine.scale(coarse) @ Affine.translation(x0, y0)
        return Patch(height, to_crs, self._step(to_crs, height.shape))

    def distance(self, one: tuple[float, float], other: tuple[float, float]) -> float:
        """Return the metres between two places given in the model's CRS, on the ellipsoid."""
        (lon0, lon1), (lat0, lat1) = self._to_lonlat.transform([one[0], other[0]], [one[1], other[1]])
        return float(WGS84.inv(lon0, lat0, lon1, lat1)[2])

    def _read(self, columns: tuple[int, int], rows: tuple[int, int], coarse: int) -> NDArray[np.float64]:
        shape = (rows[1] - rows[0], columns[1] - columns[0])
        window = Window(columns[0] * coarse, rows[0] * coarse, shape[1] * coarse, shape[0] * coarse)
        resampling = Resampling.nearest if coarse == 1 else Resampling.average
        try:
            read = self._dataset.read(1, window=window, out_shape=shape, masked=True, resampling=resampling)
        except (RasterioError, OSError) as error:
            message = f"The elevation model {self.path} is damaged: a part of it cannot be read."
            raise _error(message, "Copy or download the file again.") from error
        raw = np.ma.filled(read.astype(np.float64), np.nan)
        raw[raw == USUAL_VOID] = np.nan
        metres = (raw * self._dataset.scales[0] + self._dataset.offsets[0]) * METRES[self.unit]
        with np.errstate(invalid="ignore"):
            metres[(metres < LOWEST_M) | (metres > HIGHEST_M)] = np.nan
        return np.asarray(metres, np.float64)

    def _step(self, to_crs: Affine, shape: tuple[int, ...]) -> NDArray[np.float64]:
        """Measure a column and a row on the ellipsoid, at the patch's middle."""
        x, y = shape[1] / 2, shape[0] / 2
        ends = np.array([(x - 0.5, y), (x + 0.5, y), (x, y - 0.5), (x, y + 0.5)])
        lon, lat = self._to_lonlat.transform(*_moved(ends, to_crs).T)
        azimuth, _, metres = WGS84.inv(lon[::2], lat[::2], lon[1::2], lat[1::2])
        return np.array([metres * np.sin(np.radians(azimuth)), metres * np.cos(np.radians(azimuth))])


def _moved(points: Points, by: Affine) -> Points:
    x, y = points[:, 0], points[:, 1]
    return np.column_stack([by.a * x + by.b * y + by.c, by.d * x + by.e * y + by.f])


def _open(path: Path) -> Any:
    try:
        dataset = open_raster(path)
    except (RasterioError, OSError, ValueError, TypeError) as error:
        if not Path(path).exists():
            raise _error(f"The elevation model {path} does not exist.", "Check the path.") from error
        hint = "Choose a GeoTIFF or another raster format, and check that it is whole."
        raise _error(f"The elevation model {path} is not a raster that can be opened.", hint) from error
    if dataset.count >= 3 and set(dataset.dtypes) == {"uint8"}:
        dataset.close()
        raise _error(f"The raster {path} is a picture, not an elevation model.", "Choose a raster of elevations.")
    if dataset.count < 1 or np.dtype(dataset.dtypes[0]).kind not in "uif":
        dataset.close()
        raise _error(f"The raster {path} holds no elevations.", "Choose a raster of elevations.")
    return dataset


def _crs(dataset: Any, path: Path) -> pyproj.CRS:
    if not dataset.crs:
        raise _error(f"The elevation model {path} has no CRS.", "Assign its CRS, then choose it again.")
    return pyproj.CRS.from_wkt(dataset.crs.to_wkt())


def _unit(dataset: Any, crs: pyproj.CRS, wish: str) -> tuple[str, str]:
    """Return the vertical unit, and a sentence where it had to be guessed against the odds."""
    if wish not in DEM_UNITS:
        raise _error(f"There is no elevation unit '{wish}'.", f"Choose one of {', '.join(DEM_UNITS)}.")
    if wish != "auto":
        return wish, ""
    said = (dataset.units[0] or "").strip().lower()
    vertical = [axis for axis in crs.axis_info if axis.direction.lower() in {"up", "down"}]
    for word in (said, *(axis.unit_name.lower() for axis in vertical)):
        for unit, words in _UNIT_WORDS.items():
            if word in words:
                return unit, ""
    if any("foot" in axis.unit_name.lower() for axis in crs.axis_info):
        return "m", (
            "The elevation model does not say its unit, and metres are assumed, though its CRS counts in feet. "
            "Choose feet if its elevations are feet."
        )
    return "m", ""


def _error(message: str, hint: str) -> UserError:
    return UserError(message, hint, "dem")
