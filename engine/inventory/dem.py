"""An elevation model around a place: metres, whatever its CRS, pixel size and unit."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
from affine import Affine
from numpy.typing import NDArray
from pyproj.exceptions import ProjError
from rasterio.enums import Resampling
from rasterio.windows import Window

from engine.errors import UserError
from engine.inventory.heights import LIMITS, METRES, OTHER_WORDS, first_unit, other_map, undeclared_voids, unit_of
from engine.polygons.geodesic import WGS84
from engine.rasters.atomic import DAMAGED, OpenRaster, open_raster
from engine.rasters.places import Source, may_exist
from engine.rasters.points import moved
from engine.rasters.reading.georeference import Placement, place
from engine.rasters.reading.options import Reading
from engine.rasters.reading.view import alpha_bands, scale_of, with_one_mask
from engine.settings.tables import DEM_UNITS

MOST_PIXELS = 1 << 21
"""Pixels of a patch; what is larger is read coarser, which bounds the memory whatever the place's size."""
LOWEST_M, HIGHEST_M = -12_000.0, 9_500.0
"""Elevations on Earth; what lies outside is a nodata value that the file does not declare."""
USUAL_VOID = -9999.0

LOOK_PX, LOOKS = 128, 8
"""Side of the windows by which a model is looked at, and how many of them along each side of it."""


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


class ElevationModel(OpenRaster):
    """An open elevation model; a context manager.

    Args:
        path: any raster that GDAL reads; its first band counts.
        units: of the elevations: "auto" (as the file says, else metres), "m", "cm", "ft" or "us-ft".
        crs: of the raster, as the user sets it on its layer; wins over the file's own.

    Raises:
        UserError: kind "dem": missing, no raster, a picture, without a CRS, or of a unit that is not known.
    """

    def __init__(self, path: Source, units: str = "auto", crs: str | None = None) -> None:
        self.path = path
        self._file = _open(path)
        self._dataset = self._file
        self._masked: Any = None
        try:
            placed = _placed(self._file, path, crs)
            self.notes = placed.notes
            if placed.warp is not None:
                self._masked = with_one_mask(self._file, (1,), alpha_bands(self._file))
                self._dataset = (
                    placed.warp.open(self._masked, Resampling.bilinear, alpha=True)
                    if self._masked is not None
                    else placed.warp.with_nodata(self._file).open(self._file, Resampling.bilinear)
                )
            # of a file that is read as it is: GDAL takes an alpha band as a mask only where it has bytes
            self._alphas = alpha_bands(self._file) if self._dataset is self._file else []
            self.transform: Affine = placed.transform
            self.crs = pyproj.CRS.from_wkt(str(placed.crs_wkt))
            self.unit, self.warning, is_said = _unit(self._file, self.crs, units, path)
            self.voids: tuple[float, ...] = ()
            self.voids_met: set[float] = set()
            windows = self._look()
            if not is_said:
                self._doubt(windows)
            self._to_lonlat = pyproj.Transformer.from_crs(self.crs.to_2d(), "EPSG:4326", always_xy=True)
        except ProjError as error:
            self.close()
            raise _error(
                f"The CRS of the elevation model {path} leads to no place on Earth.", "Assign its CRS."
            ) from error
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the raster."""
        if self._dataset is not self._file:
            self._dataset.close()
        if self._masked is not None:
            self._masked.close()
        self._file.close()

    def touches(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Return whether a box of the model's pixels meets the raster."""
        return left < self._dataset.width and right > 0 and top < self._dataset.height and bottom > 0

    def holds(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Return whether a box of the model's pixels lies in the raster."""
        return left >= 0 and right <= self._dataset.width and top >= 0 and bottom <= self._dataset.height

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
        # the mean of a void and of heights is neither
        resampling = Resampling.nearest if coarse == 1 or self.voids else Resampling.average
        raw = self._raw(window, shape, resampling)
        for value in self.voids:
            void = raw == value
            if void.any():
                self.voids_met.add(value)
                raw[void] = np.nan
        metres = self._metres(raw)
        with np.errstate(invalid="ignore"):
            metres[(metres < LOWEST_M) | (metres > HIGHEST_M)] = np.nan
        return np.asarray(metres, np.float64)

    def _raw(self, window: Window, shape: tuple[int, int], resampling: Resampling) -> NDArray[np.float64]:
        """Return the stored values of a window, NaN where the file declares none."""
        try:
            read = self._dataset.read(1, window=window, out_shape=shape, masked=True, resampling=resampling)
            nearest = {"window": window, "out_shape": shape, "resampling": Resampling.nearest}
            shown = np.ones(shape, bool)
            for alpha in self._alphas:
                shown &= self._file.read(alpha, **nearest) > 0
        except DAMAGED as error:
            message = f"The elevation model {self.path} is damaged: a part of it cannot be read."
            raise _error(message, "Copy or download the file again.") from error
        raw: NDArray[np.float64] = np.ma.filled(read.astype(np.float64), np.nan)
        raw[(raw == USUAL_VOID) | ~shown] = np.nan
        return raw

    def _metres(self, raw: NDArray[np.float64]) -> NDArray[np.float64]:
        scale, offset = scale_of(self._file, 1)
        return np.asarray((raw * scale + offset) * METRES[self.unit], np.float64)

    def _doubt(self, windows: list[NDArray[np.float64]]) -> None:
        """Say where a raster that names no unit seems to show slopes, directions or shades in the place of heights.

        Raises:
            UserError: kind "dem": it surely does.
        """
        kind, sure = other_map(windows, f"{Path(self.path).stem} {self._file.descriptions[0] or ''}")
        if not kind:
            return
        low, high = (f"{limit:g}" for limit in LIMITS[kind])
        text = f"The elevation model {self.path} holds {low} to {high}, rough as {OTHER_WORDS[kind]}, not as heights"
        remedy = "Choose the raster of heights that it was made from; if these are heights, choose their unit."
        if sure:
            raise _error(f"{text}.", remedy)
        self.warning = f"{self.warning} {text}. {remedy}".strip()

    def _look(self) -> list[NDArray[np.float64]]:
        """Look at the whole model once: which values are voids, and whether its heights can be some.

        Returns:
            The windows that were looked at: what is meant, in metres, NaN where that is unknown.

        Raises:
            UserError: kind "dem": most of them lie nowhere on Earth, so that the unit is another one.
        """
        windows = [
            self._raw(window, (window.height, window.width), Resampling.nearest)
            for window in _windows(self._dataset.width, self._dataset.height)
        ]
        raw = np.concatenate([window.ravel() for window in windows])
        known = np.isfinite(raw) & (np.abs(raw) < 1e30)
        metres = self._metres(raw[known])
        good = (metres >= LOWEST_M) & (metres <= HIGHEST_M)
        if len(metres) and good.mean() < 0.5:
            most = metres[~good][np.abs(metres[~good]).argmax()]
            raise _error(
                f"Most heights of the elevation model {self.path} lie nowhere on Earth, such as {most:,.0f} m: "
                "they are of another unit, or an undeclared nodata value.",
                "Choose the unit, such as cm or ft, or correct the nodata value.",
            )
        self.voids = undeclared_voids(raw[known][good], metres[good])
        return [self._metres(np.where(np.isin(window, self.voids), np.nan, window)) for window in windows]

    def _step(self, to_crs: Affine, shape: tuple[int, ...]) -> NDArray[np.float64]:
        """Measure a column and a row on the ellipsoid, at the patch's middle."""
        x, y = shape[1] / 2, shape[0] / 2
        ends = np.array([(x - 0.5, y), (x + 0.5, y), (x, y - 0.5), (x, y + 0.5)])
        lon, lat = self._to_lonlat.transform(*moved(ends, to_crs).T)
        azimuth, _, metres = WGS84.inv(lon[::2], lat[::2], lon[1::2], lat[1::2])
        return np.array([metres * np.sin(np.radians(azimuth)), metres * np.cos(np.radians(azimuth))])


def _windows(width: int, height: int) -> list[Window]:
    """Return windows that are spread over a raster, or cover it where it is small."""
    tops, lefts = (_starts(length) for length in (height, width))
    return [Window(left, top, min(LOOK_PX, width - left), min(LOOK_PX, height - top)) for top in tops for left in lefts]


def _starts(length: int) -> list[int]:
    if length <= LOOK_PX * LOOKS:
        return list(range(0, length, LOOK_PX))
    return [round(start) for start in np.linspace(0, length - LOOK_PX, LOOKS)]


def _open(path: Source) -> Any:
    try:
        dataset = open_raster(path)
    except (*DAMAGED, ValueError, TypeError) as error:
        if not may_exist(path):
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


def _placed(dataset: Any, path: Source, crs: str | None) -> Placement:
    """Return where the model lies: its control points are taken where it has nothing else.

    Raises:
        UserError: kind "dem": nowhere, or by what cannot be used.
    """
    try:
        placed = place(dataset, str(path), Reading(role="elevation", crs=crs))
    except UserError as error:
        raise UserError(error.message, error.hint, "dem") from error
    if placed.crs_wkt is None:
        raise _error(f"The elevation model {path} has no CRS.", "Assign its CRS (`--dem-crs`), then choose it again.")
    if not placed.place_from:
        message = f"Nothing says where the elevation model {path} lies: it has no coordinates of its pixels."
        raise _error(message, "Georeference it in QGIS (Layer > Georeferencer) first.")
    return placed


def _unit(dataset: Any, crs: pyproj.CRS, wish: str, path: Source) -> tuple[str, str, bool]:
    """Return the vertical unit, a sentence where it had to be guessed against the odds, and whether it is said."""
    if wish not in DEM_UNITS:
        raise _error(f"There is no elevation unit '{wish}'.", f"Choose one of {', '.join(DEM_UNITS)}.")
    if wish != "auto":
        return wish, "", True
    known = [crs, *([pyproj.CRS.from_wkt(dataset.crs.to_wkt())] if dataset.crs else [])]  # of the layer and of the file
    vertical = [axis.unit_name for one in known for axis in one.axis_info if axis.direction.lower() in {"up", "down"}]
    words = [dataset.units[0] or "", dataset.tags(1).get("UNITTYPE", ""), dataset.tags(1).get("units", ""), *vertical]
    unit = first_unit(words)
    if unit is None:
        said = next(word for word in words if unit_of(word) is None)
        choices = ", ".join(name for name in DEM_UNITS if name != "auto")
        raise _error(f"The elevation model {path} counts in '{said}', which is not known.", f"Choose one of {choices}.")
    if unit:
        return unit, "", True
    if any("foot" in axis.unit_name.lower() for axis in crs.axis_info):
        return (
            "m",
            (
                "The elevation model does not say its unit, and metres are assumed, though its CRS counts in feet. "
                "Choose feet if its elevations are feet."
            ),
            False,
        )
    return "m", "", False


def _error(message: str, hint: str) -> UserError:
    return UserError(message, hint, "dem")
