"""Read windows of any image as RGB in [0, 1] with a mask of the pixels that hold data."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window

from engine.errors import UserError
from engine.rasters.atomic import DAMAGED, OpenRaster, open_raster
from engine.rasters.places import may_exist, noted
from engine.rasters.reading.band_choice import bands_below, stack_command
from engine.rasters.reading.description import describe_image
from engine.rasters.reading.options import Reading
from engine.rasters.reading.stretch import stretched
from engine.rasters.reading.view import View
from engine.rasters.scene_info import SceneInfo

__all__ = ["SceneInfo", "SceneReader", "mirrored"]


class SceneReader(OpenRaster):
    """An open scene; a context manager.

    Args:
        path: any raster that GDAL reads.
        reading: what the caller says of it; or 1-based numbers of the red, green and blue band alone.
        info: a stored description, by which the scene is read as it was then.

    Raises:
        UserError: kind "scene": missing, not a raster, too few bands, no such band, no data at all, placed by what
            cannot be used, or not the scene that `info` describes.
    """

    def __init__(
        self, path: str | Path, reading: Reading | Sequence[int] | None = None, info: SceneInfo | None = None
    ) -> None:
        if not isinstance(reading, Reading):
            reading = Reading(bands=None if reading is None else tuple(reading))
        self._dataset = open_scene(path)
        self._view: View | None = None
        self._tables: dict[int, NDArray[np.float32]] = {}
        try:
            if info is None:
                self._view, self.info = describe_image(self._dataset, path, reading)
            else:
                self._view = View(self._dataset, path, info.turn, info.warp, alpha=info.alpha_band, bands=info.bands)
                self.info = replace(info, path=noted(path))
                _check_same(self._view, path, info, self._dataset.transform)
        except DAMAGED as error:
            self.close()
            raise _unreadable(path) from error
        except BaseException:
            self.close()
            raise
        self._bands = self.info.bands

    @property
    def files(self) -> list[str]:
        """The files that it is made of, such as the sheets of a mosaic."""
        return list(self._dataset.files)

    def close(self) -> None:
        """Close the raster."""
        if self._view is not None:
            self._view.close()
        self._dataset.close()

    def read(self, y: int, x: int, height: int, width: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Read a window, which may lie partly or wholly outside the scene.

        Outside, the scene is mirrored at its edges, as often as it takes. Pixels without data get the mean
        per band of the pixels shown that have some (0.5 if none has), so no network sees a nodata value.

        Args:
            y: top of the window, scene pixels.
            x: left of the window, scene pixels.
            height: pixels, at least 1.
            width: pixels, at least 1.

        Returns:
            rgb (3, height, width) float32 in [0, 1] and valid (height, width) bool, False outside the scene.

        Raises:
            UserError: kind "scene": the file is damaged there.
        """
        rows, rows_inside = mirrored(y, height, self.info.height)
        cols, cols_inside = mirrored(x, width, self.info.width)
        # Mirroring never lengthens a run of indices, so this box is no larger than the window.
        top, left = int(rows.min()), int(cols.min())
        values, valid = self._raw(Window(left, top, int(cols.max()) - left + 1, int(rows.max()) - top + 1))
        rgb = self._scaled(values)
        if not valid.all():
            for band in rgb:
                band[~valid] = band[valid].mean(dtype=np.float64) if valid.any() else 0.5
        if rows_inside.all() and cols_inside.all():
            return rgb, valid
        place = np.ix_(rows - top, cols - left)
        return rgb[:, place[0], place[1]], valid[place] & np.outer(rows_inside, cols_inside)

    def _raw(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Read the three bands as stored, and where all of them hold data."""
        assert self._view is not None  # noqa: S101
        values, valid = self._view.read(self._bands, window)
        if self.info.fill is not None:
            valid &= ~self.info.fill.mask(values, window)
        return values, valid

    def _scaled(self, values: NDArray[Any]) -> NDArray[np.float32]:
        stretch = self.info.stretch
        if stretch is None:
            unit: NDArray[np.float32] = np.divide(values, np.float32(255), dtype=np.float32)
            return unit
        scaled = np.empty(values.shape, np.float32)
        for band, (low, high) in enumerate(stretch):
            if values.dtype.kind in "ui" and values.dtype.itemsize <= 2:
                np.take(self._table(band, values.dtype), values[band].astype(np.intp), out=scaled[band], mode="wrap")
            else:
                scaled[band] = stretched(values[band], low, high)
        return scaled

    def _table(self, band: int, dtype: np.dtype[Any]) -> NDArray[np.float32]:
        """Return the stretched value of each value of a small integer type; negative ones count from the end."""
        if band not in self._tables:
            assert self.info.stretch is not None  # noqa: S101
            kinds = np.arange(1 << (8 * dtype.itemsize)).astype(dtype)  # wraps around to the negative values
            self._tables[band] = stretched(kinds, *self.info.stretch[band])
        return self._tables[band]


def mirrored(start: int, length: int, size: int) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return the indices of a run, mirrored into [0, size) with the edge repeated, and which lay inside.

    Args:
        start: first index of the run, possibly negative.
        length: of the run.
        size: of the axis.
    """
    run = np.arange(start, start + length)
    folded = run % (2 * size)
    return np.minimum(folded, 2 * size - 1 - folded), (run >= 0) & (run < size)


def open_scene(path: str | Path) -> Any:
    """Open a raster for reading.

    Raises:
        UserError: kind "scene": it does not exist, or cannot be opened.
    """
    try:
        return open_raster(path)
    except (*DAMAGED, ValueError, TypeError) as error:
        if not may_exist(path):
            message = f"The scene {path} does not exist."
            raise UserError(message, "Check the path.", "scene") from error
        raise _unreadable(path) from error


CONVERT = "GDAL here cannot read this format: open it in QGIS and save it as a GeoTIFF (Export > Save As)."
HINTS = {
    **dict.fromkeys((".ecw", ".sid", ".pdf", ".kmz", ".kml"), CONVERT),
    ".hdr": "It describes a raster: choose the file beside it that holds the pixels, such as NAME.img or NAME.bil.",
    ".zip": "Name the raster in the archive, such as /vsizip/FILE.zip/NAME.tif, or unpack it.",
    **dict.fromkeys((".shp", ".geojson", ".gpx"), "It holds a layer of shapes, no image: choose the raster."),
}
"""What to do about files that are often taken for a raster, by their endings."""


def _unreadable(path: str | Path) -> UserError:
    message = f"The scene {path} is not a raster that can be opened."
    hint = "Choose a GeoTIFF or another raster format, and check that it is whole."
    if Path(path).is_dir():
        hint = "It is a folder: choose the raster in it."
    if bands := bands_below(Path(path)):
        hint = f"Join three of its bands first: {stack_command([str(band) for band in bands])}."
    return UserError(message, HINTS.get(Path(path).suffix.lower(), hint), "scene")


def _alike(one: Affine, other: Affine) -> bool:
    return bool(one.almost_equals(other, 1e-6 * (abs(one.a) + abs(one.b))))


def _check_same(view: View, path: str | Path, info: SceneInfo, transform: Any) -> None:
    same = (view.width, view.height, view.dtype(info.bands)) == (info.width, info.height, info.dtype)
    own = info.warp is not None or transform.is_identity or _alike(transform, info.own.transform)
    if not (same and own):
        message = f"The scene {path} has changed since the run began (its size, place or data type)."
        raise UserError(message, "Start the run afresh with overwrite.", "scene")
