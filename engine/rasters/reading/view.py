"""An open raster on the grid on which it is read: its own, turned upright, or warped."""

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
    """

    def __init__(
        self, dataset: Any, path: str | Path, turn: int, warp: Warp | None, resampling: Resampling = Resampling.lanczos
    ) -> None:
        self._file = dataset
        self.path = path
        self.turn = turn
        self.warped = warp is not None
        self._dataset = dataset if warp is None else warp.open(dataset, resampling)
        self._shown = None if warp is None else warp.open(dataset, Resampling.nearest, alpha=True)
        self.width, self.height = turned_size(turn, self._dataset.width, self._dataset.height)
        self.alpha = _alpha_band(self._dataset)

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
        compression = self._file.compression
        return (compression is not None and compression.value in LOSSY) or self._file.driver in LOSSY_DRIVERS

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
            read = dataset.read(unique, window=own, out_dtype=self.dtype(unique))
            valid = np.ones(read.shape[1:], bool)
            for band, values in zip(unique, read, strict=True):
                valid &= has_data(values, dataset.nodatavals[band - 1])
                flags = dataset.mask_flag_enums[band - 1]
                if MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags:
                    valid &= dataset.read_masks(band, window=own) != 0
            if self._shown is not None:
                valid &= self._shown.read(self._shown.count, window=own) != 0
            elif self.alpha:
                valid &= dataset.read(self.alpha, window=own) != 0
        except DAMAGED as error:
            row = int(window.row_off)
            message = f"The scene {self.path} is damaged: rows {row} and following cannot be read."
            raise UserError(message, "Copy or download the file again.", "scene") from error
        upright = to_upright(read, self.turn)
        return upright[[unique.index(band) for band in bands]], np.asarray(to_upright(valid, self.turn), bool)


def _alpha_band(dataset: Any) -> int | None:
    meanings = list(dataset.colorinterp)
    return meanings.index(ColorInterp.alpha) + 1 if ColorInterp.alpha in meanings else None


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
