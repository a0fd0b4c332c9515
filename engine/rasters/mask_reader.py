"""Read a mask of any origin: where it says landslide, where none, and where nothing, on its own grid or on another.

1 is a landslide, 0 is none. 255 is nodata, but where nothing else is declared and no pixel is 1 it is a landslide, as
programs that draw masks for the eye write it. A declared nodata value, an alpha band and a mask band say nothing, too.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from rasterio.transform import array_bounds
from rasterio.warp import reproject, transform_bounds
from rasterio.windows import Window

from engine.errors import UserError
from engine.rasters.atomic import DAMAGED, OpenRaster, open_raster
from engine.rasters.places import Source, may_exist
from engine.rasters.reading.georeference import same_crs
from engine.rasters.reading.placed import PixelGrid, grid_of, placed_view
from engine.rasters.reading.view import View, scale_of

NONE, LANDSLIDE, UNKNOWN = 0, 1, 255
MASK_BAND = "landslide"
"""Name of the band of a mask that this engine wrote."""
ROWS, PIXELS = 512, 1 << 26
"""Rows and pixels that are read at once, at most."""
MARGIN = 2
"""Pixels around what is read for another grid."""

HIDDEN = (
    "The mask {0} shows no landslide: no pixel that counts is 1. Its pixels of {1} do not count, as its nodata value, "
    "alpha or mask band says; if they are landslides, take that away, such as by gdal_edit.py -unsetnodata FILE."
)

Classes = NDArray[np.uint8]
"""NONE, LANDSLIDE or UNKNOWN of each pixel."""


class MaskReader(OpenRaster):
    """An open mask; a context manager.

    Args:
        source: the raster; its first band counts.
        grid: on which it is read; None is its own. Another grid, or another CRS, takes the nearest pixel.
        judged: whether it must also say where no landslide is, as it does where it is compared with another.
        crs: of the mask, as the user sets it on its layer; wins over the file's own.

    Raises:
        UserError: kind "scene": no raster, no mask, or it cannot be brought onto the grid.
    """

    def __init__(
        self, source: Source, grid: PixelGrid | None = None, *, judged: bool = False, crs: str | None = None
    ) -> None:
        self.source = source
        self._dataset = _open(source)
        self._view: View | None = None
        try:
            self._view, placed = placed_view(self._dataset, source, "mask", crs)
            self.own, self.notes = grid_of(placed), list(placed.notes)
            self.grid = grid or self.own
            self.is_warped = _differs(self.own, self.grid, source)
            with _damaged(source):
                self.landslide, hidden = _landslide_value(self, judged=judged)
            if hidden:
                self.notes.append(HIDDEN.format(source, f"{hidden[0]:g}"))
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the raster."""
        if self._view is not None:
            self._view.close()
        self._dataset.close()

    def rows(self, y: int, height: int) -> Classes:
        """Return (height, width) classes of rows of the grid; UNKNOWN outside the mask."""
        with _damaged(self.source):
            if not self.is_warped:
                return self.classes(Window(0, y, self.own.width, height))
            classes = np.full((height, self.grid.width), UNKNOWN, np.uint8)
            place = self.grid.transform @ Affine.translation(0, y)
            window = self._window(array_bounds(height, self.grid.width, place))
            if window is not None:
                reproject(
                    self.classes(window),
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

    def classes(self, window: Window) -> Classes:
        """Return the classes of a window of the mask's own grid."""
        values, known = self.values(window)
        classes = np.full(values.shape, UNKNOWN, np.uint8)
        classes[known & (values == NONE)] = NONE
        classes[known & (values == self.landslide)] = LANDSLIDE
        return classes

    def values(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Return what the first band means in a window of the mask's own grid, and where it says anything."""
        assert self._view is not None  # noqa: S101
        read, known = self._view.read([1], window)
        scale, offset = scale_of(self._dataset, 1)
        values: NDArray[Any] = read[0] if scale == 1 and offset == 0 else np.round(read[0] * scale + offset, 6)
        return values, known

    @property
    def is_own(self) -> bool:
        """Whether this engine wrote it: then 0 stands wherever nothing has slid, and nodata where nobody looked."""
        return bool(self._dataset.descriptions[0] == MASK_BAND)

    @property
    def declares_none(self) -> bool:
        """Whether 0, which says that no landslide is there, is declared as nodata."""
        return bool(self._dataset.nodata == NONE)

    def shows_as_paper(self, value: int) -> bool:
        """Return whether a color table shows a value white or clear, and 0 in a color."""
        if self._dataset.colorinterp[0] != ColorInterp.palette:
            return False
        table = self._dataset.colormap(1)
        (*color, opaque), (*none, _) = table.get(value, (0, 0, 0, 255)), table.get(NONE, (0, 0, 0, 255))
        return bool((min(color) == 255 or opaque == 0) and max(none) - min(none) > 0)

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


def _landslide_value(mask: MaskReader, *, judged: bool) -> tuple[int, list[float]]:
    """Return the value of landslides: 1, or 255 where no 1 is there and nothing else is declared.

    And, where no landslide is there, which values that could be some lie where the file says that nothing is known.

    Raises:
        UserError: kind "scene": other values are there.
    """
    seen: set[float] = set()
    hidden: set[float] = set()
    unknown = False
    for y, height in strips(mask.own.height, mask.own.width):
        values, known = mask.values(Window(0, y, mask.own.width, height))
        seen |= set(np.unique(values[known]).tolist())
        unknown |= not known.all()
        hidden |= {LANDSLIDE, UNKNOWN} & set(np.unique(values[~known]).tolist())
        others = seen - {NONE, LANDSLIDE, UNKNOWN}
        if others:
            raise _error(
                f"The raster {mask.source} holds {min(others):g}, so it is no mask.",
                "Give one of 1 (landslide), 0 (none) and 255 or another declared nodata value.",
            )
    landslide = UNKNOWN if UNKNOWN in seen and LANDSLIDE not in seen else LANDSLIDE
    if landslide == UNKNOWN and mask.shows_as_paper(UNKNOWN):
        raise _error(
            f"The raster {mask.source} has the values 0 and 255, and its colors show 255 as the paper, not 0.",
            "Give a mask of 1 (landslide) and 0 (none).",
        )
    silent = landslide in seen and NONE not in seen and (unknown or UNKNOWN in seen - {landslide})
    if judged and silent and not mask.is_own:
        what = "declares 0 as nodata" if mask.declares_none else "holds landslides and nodata alone"
        raise _error(
            f"The mask {mask.source} {what}, so that it nowhere says that there is no landslide.",
            "Take the declaration away: gdal_edit.py -unsetnodata FILE."
            if mask.declares_none
            else "Give the ground without landslides the value 0, in QGIS by Fill NoData cells.",
        )
    return landslide, sorted(hidden) if landslide not in seen else []


def _differs(own: PixelGrid, grid: PixelGrid, source: Source) -> bool:
    """Return whether a mask has to be brought onto another grid.

    Raises:
        UserError: kind "scene": it has to, and cannot be.
    """
    same = own.same_pixels(grid)
    if own.crs_wkt and grid.crs_wkt:
        return not (same and same_crs(own.crs_wkt, grid.crs_wkt))
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
    colors = [number for number, meaning in enumerate(dataset.colorinterp, 1) if meaning != ColorInterp.alpha]
    if len(colors) > 1 and not _alike(dataset, colors):
        dataset.close()
        raise _error(f"The raster {source} has {len(colors)} bands, so it is no mask.", "Choose a mask of one band.")
    if dataset.count < 1 or np.dtype(dataset.dtypes[0]).kind not in "uif":
        dataset.close()
        raise _error(f"The raster {source} holds no mask.", "Choose a mask such as mask.tif.")
    return dataset


def _alike(dataset: Any, bands: list[int]) -> bool:
    """Return whether bands hold the same, as those of a mask that was saved as a picture do."""
    for y, height in strips(dataset.height, dataset.width * len(bands)):
        read = dataset.read(bands, window=Window(0, y, dataset.width, height))
        if (read != read[:1]).any():
            return False
    return True


@contextmanager
def _damaged(source: Source) -> Iterator[None]:
    try:
        yield
    except DAMAGED as error:
        message = f"The mask {source} is damaged: a part of it cannot be read."
        raise _error(message, "Copy or download the file again.") from error


def _error(message: str, hint: str) -> UserError:
    return UserError(message, hint, "scene")
