"""Read windows of any raster as RGB in [0, 1] with a mask of the pixels that hold data."""

import math
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.windows import Window

from engine.errors import UserError
from engine.rasters.atomic import DAMAGED, open_raster
from engine.rasters.scene_info import Bands, SceneInfo, ground_pixel_size, stretch_of

__all__ = ["SceneInfo", "SceneReader", "mirrored"]

SAMPLE_PX = 1024
"""Longest side of the decimated read from which the stretch is taken, pixels."""
NO_CRS = (
    "The scene has no CRS: masks and polygons lie on its pixel grid, and areas are in pixels. "
    "Assign a CRS to the layer for areas in square metres."
)


class SceneReader:
    """An open scene; a context manager.

    Args:
        path: any raster that GDAL reads.
        bands: 1-based numbers of the red, green and blue band, which may repeat; None takes the bands whose
            colour interpretation says so, else the first three that are not alpha.
        info: a stored description, whose bands and stretch are taken as they are.

    Raises:
        UserError: kind "scene": missing, not a raster, too few bands, no such band, no data at all, or not
            the scene that `info` describes.
    """

    def __init__(self, path: str | Path, bands: Sequence[int] | None = None, info: SceneInfo | None = None) -> None:
        self._dataset = _open(path)
        self._tables: dict[int, NDArray[np.float32]] = {}
        try:
            chosen = info.bands if info else _choose_bands(self._dataset, path, bands)
            _check(self._dataset, path, chosen)
            self._alpha = _alpha_band(self._dataset)
            self._bands = chosen
            if info is not None:
                _check_same(self._dataset, path, self._dtype, info)
            self.info = info or self._describe(path)
        except DAMAGED as error:
            self.close()
            raise _unreadable(path) from error
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "SceneReader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the raster."""
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

    @property
    def _dtype(self) -> str:
        return str(np.result_type(*(self._dataset.dtypes[band - 1] for band in self._bands)))

    def _raw(self, window: Window, shape: tuple[int, int] | None = None) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Read the three bands as stored, and where all of them hold data; `shape` decimates."""
        unique = sorted(set(self._bands))
        shape = shape or (int(window.height), int(window.width))
        dataset = self._dataset
        try:
            read = dataset.read(unique, window=window, out_shape=(len(unique), *shape), out_dtype=self._dtype)
            valid = np.ones(shape, bool)
            for band, values in zip(unique, read, strict=True):
                valid &= _holds_data(values, dataset.nodatavals[band - 1])
                flags = dataset.mask_flag_enums[band - 1]
                if MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags:
                    valid &= dataset.read_masks(band, window=window, out_shape=shape) != 0
            if self._alpha:
                valid &= dataset.read(self._alpha, window=window, out_shape=shape) != 0
        except DAMAGED as error:
            message = f"The scene {dataset.name} is damaged: rows {int(window.row_off)} and following cannot be read."
            raise UserError(message, "Copy or download the file again.", "scene") from error
        return read[[unique.index(band) for band in self._bands]], valid

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
                scaled[band] = _stretched(values[band], low, high)
        return scaled

    def _table(self, band: int, dtype: np.dtype[Any]) -> NDArray[np.float32]:
        """Return the stretched value of each value of a small integer type; negative ones count from the end."""
        if band not in self._tables:
            assert self.info.stretch is not None  # noqa: S101
            kinds = np.arange(1 << (8 * dtype.itemsize)).astype(dtype)  # wraps around to the negative values
            self._tables[band] = _stretched(kinds, *self.info.stretch[band])
        return self._tables[band]

    def _describe(self, path: str | Path) -> SceneInfo:
        dataset = self._dataset
        sample = self._sample(path)
        nodata = dataset.nodatavals[self._bands[0] - 1]
        crs_wkt = dataset.crs.to_wkt() if dataset.crs else None
        pixel_size = ground_pixel_size(crs_wkt, dataset.transform, dataset.width, dataset.height)
        notes = [] if crs_wkt else [NO_CRS]
        if crs_wkt and pixel_size is None:
            notes.append("The scene's CRS does not lead to places on the ground: its pixel size is unknown.")
        a, b, c, d, e, f = (float(value) for value in dataset.transform[:6])
        return SceneInfo(
            path=str(Path(path).absolute()) if Path(path).exists() else str(path),
            width=dataset.width,
            height=dataset.height,
            crs_wkt=crs_wkt,
            transform=(a, b, c, d, e, f),
            bands=self._bands,
            dtype=self._dtype,
            nodata=float(nodata) if nodata is not None and math.isfinite(nodata) else None,
            alpha_band=self._alpha,
            pixel_size_m=pixel_size,
            stretch=None if self._dtype == "uint8" else stretch_of(sample),
            warnings=tuple(notes),
        )

    def _sample(self, path: str | Path) -> NDArray[Any]:
        """Return (3, n) values of valid pixels of a decimated read."""
        height, width = self._dataset.height, self._dataset.width
        step = max(1.0, max(height, width) / SAMPLE_PX)
        shape = (max(1, int(height / step)), max(1, int(width / step)))
        values, valid = self._raw(Window(0, 0, width, height), shape)
        rows = max(1, SAMPLE_PX * SAMPLE_PX // width)
        top = 0
        while not valid.any() and top < height:  # decimation may step over the little data there is
            values, valid = self._raw(Window(0, top, width, min(rows, height - top)))
            top += rows
        if not valid.any():
            message = f"The scene {path} holds no data: every pixel is nodata."
            raise UserError(message, "Choose another raster, or correct its nodata value.", "scene")
        return values[:, valid]


def _stretched(values: NDArray[Any], low: float, high: float) -> NDArray[np.float32]:
    with np.errstate(invalid="ignore", over="ignore"):  # nodata values, which `read` replaces
        return np.clip((values.astype(np.float64) - low) / (high - low), 0, 1).astype(np.float32)


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


def _open(path: str | Path) -> Any:
    try:
        return open_raster(path)
    except (*DAMAGED, ValueError, TypeError) as error:
        if not Path(path).exists():
            message = f"The scene {path} does not exist."
            raise UserError(message, "Check the path.", "scene") from error
        raise _unreadable(path) from error


def _unreadable(path: str | Path) -> UserError:
    message = f"The scene {path} is not a raster that can be opened."
    return UserError(message, "Choose a GeoTIFF or another raster format, and check that it is whole.", "scene")


def _choose_bands(dataset: Any, path: str | Path, bands: Sequence[int] | None) -> Bands:
    if bands is not None:
        if len(bands) != 3:
            message = f"{len(bands)} band numbers were given for the scene {path}."
            raise UserError(message, "Give the red, green and blue band, such as 3,2,1.", "scene")
        return int(bands[0]), int(bands[1]), int(bands[2])
    meanings = list(dataset.colorinterp)
    colours = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    if all(colour in meanings for colour in colours):
        red, green, blue = (meanings.index(colour) + 1 for colour in colours)
        return red, green, blue
    opaque = [number for number, meaning in enumerate(meanings, 1) if meaning != ColorInterp.alpha]
    if len(opaque) >= 3:
        return opaque[0], opaque[1], opaque[2]
    count = f"{len(opaque)} band" + ("" if len(opaque) == 1 else "s") + (" and alpha" if _alpha_band(dataset) else "")
    hint = "Say which band stands for red, green and blue, such as `--bands 1,1,1`."
    if ColorInterp.palette in meanings:
        hint = "It has a colour table: convert it with `gdal_translate -expand rgb` first."
    elif not opaque and dataset.subdatasets:
        hint = f"Choose one of the rasters inside, such as {dataset.subdatasets[0]}."
    raise UserError(f"The scene {path} has {count}, but three are needed.", hint, "scene")


def _check(dataset: Any, path: str | Path, bands: Bands) -> None:
    for band in bands:
        if not 1 <= band <= dataset.count:
            message = f"The scene {path} has no band {band}."
            raise UserError(message, f"Choose bands from 1 to {dataset.count}.", "scene")
        if np.dtype(dataset.dtypes[band - 1]).kind not in "uif":
            message = f"Band {band} of the scene {path} holds {dataset.dtypes[band - 1]} values."
            raise UserError(message, "Convert it to real numbers, such as float32, first.", "scene")
    if dataset.width < 1 or dataset.height < 1:
        raise UserError(f"The scene {path} has no pixels.", "Choose another raster.", "scene")


def _check_same(dataset: Any, path: str | Path, dtype: str, info: SceneInfo) -> None:
    grid = (info.width, info.height, info.transform, info.dtype)
    if grid != (dataset.width, dataset.height, tuple(dataset.transform[:6]), dtype):
        message = f"The scene {path} has changed since the run began (its size, place or data type)."
        raise UserError(message, "Start the run afresh with overwrite.", "scene")


def _alpha_band(dataset: Any) -> int | None:
    meanings = list(dataset.colorinterp)
    return meanings.index(ColorInterp.alpha) + 1 if ColorInterp.alpha in meanings else None


def _holds_data(values: NDArray[Any], nodata: float | None) -> NDArray[np.bool_]:
    """Return where a band holds data: finite and not the nodata value (as QGIS shows it: band by band)."""
    valid: NDArray[np.bool_] = np.isfinite(values)
    if nodata is None or not math.isfinite(nodata):
        return valid
    if values.dtype.kind == "f":
        with np.errstate(over="ignore"):
            value = values.dtype.type(nodata)
    elif nodata == int(nodata) and np.iinfo(values.dtype).min <= nodata <= np.iinfo(values.dtype).max:
        value = values.dtype.type(int(nodata))
    else:
        return valid  # a value that the type cannot hold marks nothing
    valid &= values != value
    return valid
