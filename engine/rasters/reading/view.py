"""An open raster on the grid on which it is read: its own, turned upright, or warped."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.windows import Window

from engine.errors import UserError
from engine.rasters.atomic import DAMAGED
from engine.rasters.reading.georeference import Warp
from engine.rasters.reading.turning import SWAP, own_window, to_upright, turned_size

LOSSY = {"JPEG", "WEBP", "JPEG2000", "JXL", "LERC", "LERC_DEFLATE", "LERC_ZSTD"}
LOSSY_DRIVERS = {"JPEG", "JP2OpenJPEG", "WEBP", "ECW", "MrSID", "JP2ECW", "JP2KAK"}


class View:
    """An open raster on the grid on which it is read.

    Args:
        dataset: of rasterio; stays open, for its owner to close.
        path: for the sentences.
        turn: of `turning`.
        warp: where it is warped.
        resampling: of the warp.
        alpha: 1-based number of a band that says where there is data, though the file does not call it so.
    """

    def __init__(
        self,
        dataset: Any,
        path: str | Path,
        turn: int,
        warp: Warp | None,
        resampling: Resampling = Resampling.lanczos,
        alpha: int | None = None,
    ) -> None:
        self._file = dataset
        self.path = path
        self.turn = turn
        self.warped = warp is not None
        self._dataset = dataset if warp is None else warp.open(dataset, resampling)
        self._shown = None if warp is None else warp.open(dataset, Resampling.nearest, alpha=True)
        self.width, self.height = turned_size(turn, self._dataset.width, self._dataset.height)
        if alpha is not None and alpha > dataset.count:  # as a stored description of another file may say
            alpha = None
        self.alpha = alpha_band(self._dataset) or (alpha if warp is None else None)
        self._mask_band = alpha if warp is not None else None

    def close(self) -> None:
        """Close the warped view; the raster itself stays open."""
        if self._shown is not None:
            self._shown.close()
            self._dataset.close()

    @property
    def block(self) -> tuple[int, int]:
        """Height and width of the blocks in which the raster is stored."""
        high, wide = self._dataset.block_shapes[0]
        return (wide, high) if self.turn & SWAP else (high, wide)

    @property
    def lossy(self) -> bool:
        """Whether its compression changes values."""
        try:
            compression = self._file.compression  # a word of rasterio's list, or any other that a driver uses
        except ValueError:  # rasterio 1.4.0 stumbles over others
            compression = self._file.tags(ns="IMAGE_STRUCTURE").get("COMPRESSION", "")
        name = str(getattr(compression, "value", compression)).upper()
        return name in LOSSY or self._file.driver in LOSSY_DRIVERS

    def stored_bytes(self, window: Window) -> int:
        """Return how many bytes the block in the middle of a window takes in the file; 0 for one that is not there.

        Only GeoTIFFs say it; of others every block counts 2, as if all were alike.
        """
        if self.warped or self._file.driver != "GTiff":
            return 2
        own = own_window(window, self.turn, self.width, self.height)
        high, wide = self._dataset.block_shapes[0]
        row, col = int(own.row_off + own.height // 2) // high, int(own.col_off + own.width // 2) // wide
        said = self._dataset.get_tag_item(f"BLOCK_SIZE_{col}_{row}", "TIFF", bidx=1)
        return int(said or 0)

    def dtype(self, bands: Sequence[int]) -> str:
        """Return the type that holds the values of some bands."""
        return str(np.result_type(*(self._dataset.dtypes[band - 1] for band in bands)))

    def read(self, bands: Sequence[int], window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Read bands as stored, and where all of them hold data as far as the file says.

        Args:
            bands: 1-based numbers, which may repeat.
            window: of the view's grid, inside it.

        Returns:
            (bands, h, w) of their own type, and (h, w) bool.

        Raises:
            UserError: kind "scene": the file is damaged there.
        """
        unique = sorted(set(bands))
        own = own_window(window, self.turn, self.width, self.height)
        dataset = self._dataset
        try:
            read = self._bands(unique, own)
            valid = np.ones(read.shape[1:], bool)
            for band, values in zip(unique, read, strict=True):
                valid &= has_data(values, dataset.nodatavals[band - 1])
                flags = dataset.mask_flag_enums[band - 1]
                if MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags:
                    valid &= dataset.read_masks(band, window=own) != 0
            if self._shown is not None:
                valid &= self._shown.read(self._shown.count, window=own) != 0
                if self._mask_band:
                    valid &= self._shown.read(self._mask_band, window=own) > 0
            elif self.alpha:
                valid &= dataset.read(self.alpha, window=own) > 0  # NaN hides, too
        except DAMAGED as error:
            row = int(window.row_off)
            message = f"The scene {self.path} is damaged: rows {row} and following cannot be read."
            raise UserError(message, "Copy or download the file again.", "scene") from error
        upright = to_upright(read, self.turn)
        return upright[[unique.index(band) for band in bands]], np.asarray(to_upright(valid, self.turn), bool)

    def _bands(self, bands: list[int], window: Window) -> NDArray[Any]:
        """Return (bands, h, w) of one type, also of bands that a VRT takes from files of several."""
        dataset, dtype = self._dataset, self.dtype(bands)
        if len({dataset.dtypes[band - 1] for band in bands}) == 1:
            return np.asarray(dataset.read(bands, window=window, out_dtype=dtype))
        return np.stack([dataset.read(band, window=window).astype(dtype) for band in bands])  # rasterio refuses them


def alpha_band(dataset: Any) -> int | None:
    """Return the number of the band that the file calls alpha; None where there is none."""
    meanings = list(dataset.colorinterp)
    return meanings.index(ColorInterp.alpha) + 1 if ColorInterp.alpha in meanings else None


LOOK = 256
"""Side of the windows in which a band is looked at for being a mask, pixels."""


def undeclared_alpha(dataset: Any, bands: Sequence[int]) -> int | None:
    """Return a fourth band that holds 0 and its type's largest value alone, though nothing calls it alpha; or None.

    Programs that export orthophotos often leave out what says that it is one.

    Args:
        dataset: of rasterio.
        bands: that are read as red, green and blue.
    """
    last = dataset.count
    dtype = np.dtype(dataset.dtypes[last - 1])
    called = dataset.colorinterp[last - 1] != ColorInterp.undefined
    if last != 4 or last in bands or dtype.kind != "u" or called or dataset.descriptions[last - 1]:
        return None
    top, seen = np.iinfo(dtype).max, set()
    for row in np.linspace(0, max(0, dataset.height - LOOK), 5).astype(int):
        for col in np.linspace(0, max(0, dataset.width - LOOK), 5).astype(int):
            window = Window(col, row, min(LOOK, dataset.width - col), min(LOOK, dataset.height - row))
            try:
                seen |= set(np.unique(dataset.read(last, window=window)).tolist())
            except DAMAGED:
                return None  # reading the image will say so
            if seen - {0, top}:
                return None
    return last if seen == {0, top} else None


def scale_of(dataset: Any, band: int) -> tuple[float, float]:
    """Return what stored values are multiplied by, and what is added then.

    A scale of 0, or one that is no number, means nothing: values are then taken as they are, as QGIS does.

    Args:
        dataset: of rasterio.
        band: 1-based number.
    """
    scale, offset = float(dataset.scales[band - 1]), float(dataset.offsets[band - 1])
    usable = math.isfinite(scale) and scale != 0
    return scale if usable else 1.0, offset if math.isfinite(offset) else 0.0


def has_data(values: NDArray[Any], nodata: float | None) -> NDArray[np.bool_]:
    """Return where a band holds data: finite and not the nodata value (as QGIS shows it: band by band)."""
    valid: NDArray[np.bool_] = np.isfinite(values)
    if nodata is None or not np.isfinite(nodata):
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
