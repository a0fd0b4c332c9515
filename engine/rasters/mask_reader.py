"""Read a mask of any origin: where it says landslide, where none, and where nothing, on its own grid or on another.

1 is a landslide, 0 is none. 255 is nodata, but where nothing else is declared and no pixel is 1 it is a landslide, as
programs that draw masks for the eye write it. A declared nodata value, an alpha band and a mask band say nothing, too.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import array_bounds
from rasterio.warp import reproject, transform_bounds
from rasterio.windows import Window

from engine.errors import UserError
from engine.rasters.atomic import DAMAGED, open_raster
from engine.rasters.places import Source, may_exist

NONE, LANDSLIDE, UNKNOWN = 0, 1, 255
ROWS, PIXELS = 512, 1 << 26
"""Rows and pixels that are read at once, at most."""
MARGIN = 2
"""Pixels around what is read for another grid."""

Classes = NDArray[np.uint8]
"""NONE, LANDSLIDE or UNKNOWN of each pixel."""


@dataclass(frozen=True)
class PixelGrid:
    """Which pixels a raster has.

    Args:
        width: pixels.
        height: pixels.
        transform: from pixels to coordinates.
        crs_wkt: of the coordinates; None without one.
    """

    width: int
    height: int
    transform: Affine
    crs_wkt: str | None


class MaskReader:
    """An open mask; a context manager.

    Args:
        source: the raster; its first band counts.
        grid: on which it is read; None is its own. Another grid, or another CRS, takes the nearest pixel.
        judged: whether it must also say where no landslide is, as it does where it is compared with another.

    Raises:
        UserError: kind "scene": no raster, no mask, or it cannot be brought onto the grid.
    """

    def __init__(self, source: Source, grid: PixelGrid | None = None, *, judged: bool = False) -> None:
        self.source = source
        self._dataset = _open(source)
        try:
            self.own = _grid_of(self._dataset)
            self.grid = grid or self.own
            self.is_warped = _differs(self.own, self.grid, source)
            with _damaged(source):
                self.landslide = _landslide_value(self._dataset, source, judged=judged)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "MaskReader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the raster."""
        self._dataset.close()

    def rows(self, y: int, height: int) -> Classes:
        """Return (height, width) classes of rows of the grid; UNKNOWN outside the mask."""
        with _damaged(self.source):
            if not self.is_warped:
                return self._classes(Window(0, y, self.own.width, height))
            classes = np.full((height, self.grid.width), UNKNOWN, np.uint8)
            place = self.grid.transform @ Affine.translation(0, y)
            window = self._window(array_bounds(height, self.grid.width, place))
            if window is not None:
                reproject(
                    self._classes(window),
                    classes,
                    src_transform=self.own.transform @ Affine.translation(window.col_off, window.row_off),
                    src_crs=CRS.from_wkt(self.own.crs_wkt),
                    src_nodata=UNKNOWN,
                    dst_transform=place,
                    dst_crs=CRS.from_wkt(self.grid.crs_wkt),
                    dst_nodata=UNKNOWN,
                    resampling=Resampling.nearest,
                )
            return classes

    def read(self) -> Classes:
        """Return the classes of the whole grid, (H, W)."""
        return self.rows(0, self.grid.height)

    def _classes(self, window: Window) -> Classes:
        values, known = _values(self._dataset, window)
        classes = np.full(values.shape, UNKNOWN, np.uint8)
        classes[known & (values == 0)] = NONE
        classes[known & (values == self.landslide)] = LANDSLIDE
        return classes

    def _window(self, bounds: tuple[float, float, float, float]) -> Window | None:
        """Return the pixels of the mask around a place of the grid's CRS; None where there are none."""
        box = transform_bounds(CRS.from_wkt(self.grid.crs_wkt), CRS.from_wkt(self.own.crs_wkt), *bounds)
        if not np.isfinite(box).all():
            return None
        west, south, east, north = box
        corners = [
            ~self.own.transform @ corner for corner in ((west, south), (west, north), (east, south), (east, north))
        ]
        xs, ys = zip(*corners, strict=True)
        left, right = max(0, int(min(xs)) - MARGIN), min(self.own.width, int(max(xs)) + MARGIN + 1)
        top, bottom = max(0, int(min(ys)) - MARGIN), min(self.own.height, int(max(ys)) + MARGIN + 1)
        return Window(left, top, right - left, bottom - top) if left < right and top < bottom else None


def strips(height: int, width: int, rows: int = ROWS) -> Iterator[tuple[int, int]]:
    """Yield first row and number of rows of each strip; fewer rows of a wide raster, which bounds the memory."""
    rows = max(1, min(rows, PIXELS // max(width, 1)))
    for y in range(0, height, rows):
        yield y, min(rows, height - y)


def _landslide_value(dataset: Any, source: Source, *, judged: bool) -> int:
    """Return the value of landslides: 1, or 255 where no 1 is there and nothing else is declared.

    Raises:
        UserError: kind "scene": other values are there.
    """
    seen: set[float] = set()
    for y, height in strips(dataset.height, dataset.width):
        values, known = _values(dataset, Window(0, y, dataset.width, height))
        seen |= set(np.unique(values[known]).tolist())
        others = seen - {NONE, LANDSLIDE, UNKNOWN}
        if others:
            raise _error(
                f"The raster {source} holds {min(others):g}, so it is no mask.",
                "Give one of 1 (landslide), 0 (none) and 255 or another declared nodata value.",
            )
    landslide = UNKNOWN if UNKNOWN in seen and LANDSLIDE not in seen else LANDSLIDE
    if judged and landslide in seen and NONE not in seen and dataset.nodata == NONE:
        raise _error(
            f"The mask {source} declares 0 as nodata, so that it nowhere says that there is no landslide.",
            "Take the declaration away: gdal_edit.py -unsetnodata FILE.",
        )
    return landslide


def _values(dataset: Any, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Return the first band, and where it says anything."""
    values = dataset.read(1, window=window)
    known: NDArray[np.bool_] = np.isfinite(values) & (dataset.read_masks(1, window=window) != 0)
    return values, known


def _grid_of(dataset: Any) -> PixelGrid:
    return PixelGrid(dataset.width, dataset.height, dataset.transform, dataset.crs.to_wkt() if dataset.crs else None)


def _differs(own: PixelGrid, grid: PixelGrid, source: Source) -> bool:
    """Return whether a mask has to be brought onto another grid.

    Raises:
        UserError: kind "scene": it has to, and cannot be.
    """
    pixels = (own.width, own.height) == (grid.width, grid.height)
    same = pixels and own.transform.almost_equals(grid.transform, 1e-6)
    if own.crs_wkt and grid.crs_wkt:
        return not (same and CRS.from_wkt(own.crs_wkt) == CRS.from_wkt(grid.crs_wkt))
    if not same:
        raise _error(
            f"The mask {source} has another grid, and without a CRS on both sides it cannot be brought over.",
            "Assign the CRS, or give masks of one scene.",
        )
    return False


def _open(source: Source) -> Any:
    try:
        dataset = open_raster(source)
    except (*DAMAGED, ValueError, TypeError) as error:
        wrong = "is not a raster that can be read" if may_exist(source) else "does not exist"
        raise _error(f"The mask {source} {wrong}.", "Choose a mask such as mask.tif.") from error
    if dataset.count < 1 or np.dtype(dataset.dtypes[0]).kind not in "uif":
        dataset.close()
        raise _error(f"The raster {source} holds no mask.", "Choose a mask such as mask.tif.")
    return dataset


@contextmanager
def _damaged(source: Source) -> Iterator[None]:
    try:
        yield
    except DAMAGED as error:
        message = f"The mask {source} is damaged: a part of it cannot be read."
        raise _error(message, "Copy or download the file again.") from error


def _error(message: str, hint: str) -> UserError:
    return UserError(message, hint, "scene")


def landslide_value(source: Source) -> int:
    """Return the value of landslides in a mask of any origin; see `MaskReader`."""
    with MaskReader(source) as mask:
        return mask.landslide
