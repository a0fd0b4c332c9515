"""Write scores and masks as GeoTIFFs on the scene's own grid, from top to bottom, in bounded memory."""

import os
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio.shutil
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from engine.errors import UserError
from engine.rasters.atomic import open_raster, part_of, publish, remove, writing
from engine.rasters.grid import Grid
from engine.rasters.mask_reader import MASK_BAND
from engine.rasters.quantization import (
    SCALE,
    Levels,
    dequantize,
    finished_rows,
    load_strip,
    quantize,
    save_strip,
)
from engine.rasters.reading.turning import MIRROR_Y, own_window, to_own, turned_size
from engine.rasters.reading.unwarping import unwarp
from engine.rasters.scene_info import OwnGrid, SceneInfo
from engine.rasters.score_reader import ScoreReader
from engine.settings.tables import LEVELS, NODATA

__all__ = [
    "LEVELS",
    "NODATA",
    "SCALE",
    "MaskWriter",
    "ScoreReader",
    "assemble_scores",
    "dequantize",
    "finished_rows",
    "load_strip",
    "quantize",
    "save_strip",
]

_BLOCK = 256  # side of a GeoTIFF's blocks, pixels


def assemble_scores(
    folder_of_rows: Path, grid: Grid, info: SceneInfo, names: Sequence[str], path: Path, tags: dict[str, str]
) -> None:
    """Join the finished bands to one tiled, compressed GeoTIFF on the scene's grid, band by band.

    Args:
        folder_of_rows: where `save_strip` kept every row of the grid.
        grid: of the run.
        info: the scene.
        names: of the score channels, such as ["gan", "cam"].
        path: of the GeoTIFF; replaced only when the new one is whole.
        tags: written into the file's metadata.

    Raises:
        UserError: kind "disk" or "output"; a row is missing or of another run.
    """
    path = Path(path)
    part = part_of(path)
    with writing(path):
        try:
            warped = part.with_name(f"{path.name}.warped.part")
            unwarps = info.warp is not None and info.warp.own is not None
            grid_of_rows = OwnGrid(info.width, info.height, info.affine) if unwarps else info.own
            with _create(warped if unwarps else part, info, len(names), grid=grid_of_rows) as dataset:
                _describe(dataset, names, tags)
                stream = _RowStream(dataset, info.turn)
                for row in range(grid.n_rows):
                    stream.write(_row_of(folder_of_rows, grid, row, len(names)))
                stream.finish()
            if unwarps:
                with _create(part, info, len(names)) as dataset:
                    _describe(dataset, names, tags)
                    unwarp(warped, dataset, info)
                _forget(warped)
            _add_overviews(part)
            _verify(part, info)
            publish(part, path)
        except BaseException:
            _forget(part, part.with_name(f"{path.name}.warped.part"))
            raise


def _describe(dataset: Any, names: Sequence[str], tags: dict[str, str]) -> None:
    dataset.scales = (SCALE,) * len(names)
    dataset.offsets = (0.0,) * len(names)
    dataset.update_tags(**tags)
    for number, name in enumerate(names, 1):
        dataset.set_band_description(number, name)


def _row_of(folder: Path, grid: Grid, row: int, channels: int) -> Levels:
    start, stop = grid.band(row)
    levels = load_strip(folder, row)
    if levels.shape != (channels, stop - start, grid.width):
        message = f"Row {row} in {folder} belongs to another scene or other settings."
        raise UserError(message, "Start the run afresh with overwrite.", "output")
    return levels


class MaskWriter:
    """Write a mask from top to bottom; it becomes a cloud-optimised GeoTIFF when the last row is in.

    A context manager: leaving it by an exception deletes what was written and keeps an older mask.

    Args:
        path: of the mask.
        info: the scene, whose size, CRS and transform the mask gets.
        tags: written into the file's metadata.

    Raises:
        UserError: kind "disk" or "output".
    """

    def __init__(self, path: Path, info: SceneInfo, tags: dict[str, str] | None = None) -> None:
        self.path = Path(path)
        self._info = info
        self._plain = self.path.with_name(self.path.name + ".rows.part")
        with writing(self.path):
            self._dataset = _create(self._plain, info, 1, "PACKBITS")  # only the copy counts: a mask is long runs
            self._dataset.set_band_description(1, MASK_BAND)
            self._dataset.update_tags(**(tags or {}))
        self._stream = _RowStream(self._dataset)

    def __enter__(self) -> "MaskWriter":
        return self

    def write_rows(self, y: int, mask: Levels) -> None:
        """Write the rows that follow those written before.

        Args:
            y: first row of the file's own grid, as that of the scores.
            mask: (h, width) uint8: 0, 1, or 255 where nothing is known.

        Raises:
            ValueError: not the next rows.
            UserError: kind "disk" or "output".
        """
        if y != self._stream.received:
            raise ValueError(f"Row {y} does not follow the {self._stream.received} rows written before.")
        with writing(self.path):
            self._stream.write(mask[np.newaxis])

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        part = part_of(self.path)
        with writing(self.path):
            try:
                try:
                    if kind is None:
                        self._stream.finish()
                finally:
                    self._dataset.close()
                if kind is None:
                    _verify(self._plain, self._info)
                    _copy_to_cog(self._plain, part)
                    _verify(part, self._info)
                    publish(part, self.path)
            except (OSError, RasterioError):
                if kind is None:  # else the first error is the one to tell
                    raise
            finally:
                _forget(self._plain, part)


class _RowStream:
    """Passes rows on in whole block rows: a block written twice is compressed twice and leaves a hole.

    Args:
        dataset: that is written, on the file's own grid.
        turn: of `turning`, from that grid to the one whose rows come; where it swaps rows and columns, each batch of
            rows is one of columns.
    """

    def __init__(self, dataset: Any, turn: int = 0) -> None:
        self._dataset = dataset
        self._turn = turn
        self._width, self._height = turned_size(turn, dataset.width, dataset.height)
        self._waiting: Levels = np.empty((dataset.count, 0, self._width), np.uint8)
        self._written = 0

    @property
    def received(self) -> int:
        return self._written + int(self._waiting.shape[1])

    def write(self, rows: Levels) -> None:
        """Take (C, h, width) uint8, the rows after those received."""
        if (rows.shape[0], rows.shape[2]) != (self._dataset.count, self._width):
            raise ValueError(f"Rows of shape {rows.shape} do not fit {self._dataset.count} x {self._width}.")
        if self.received + rows.shape[1] > self._height:
            raise ValueError(f"There are more rows than {self._height}.")
        self._waiting = np.concatenate([self._waiting, rows], axis=1)
        # From the far end the first batch is what is left over, so that the others are whole blocks.
        first = self._height % _BLOCK if self._turn & MIRROR_Y else 0
        self._pass_on((self.received - first) // _BLOCK * _BLOCK + first - self._written)

    def finish(self) -> None:
        """Write what waits.

        Raises:
            ValueError: rows are missing.
        """
        if self.received != self._height:
            raise ValueError(f"Only {self.received} of {self._height} rows were written.")
        self._pass_on(self._waiting.shape[1])

    def _pass_on(self, count: int) -> None:
        if count > 0:
            window = own_window(Window(0, self._written, self._width, count), self._turn, self._width, self._height)
            self._dataset.write(np.ascontiguousarray(to_own(self._waiting[:, :count], self._turn)), window=window)
            self._waiting = self._waiting[:, count:]
            self._written += count


def _create(path: Path, info: SceneInfo, count: int, compress: str = "DEFLATE", grid: OwnGrid | None = None) -> Any:
    own = grid or info.own
    return open_raster(
        path,
        "w",
        driver="GTiff",
        width=own.width,
        height=own.height,
        count=count,
        dtype="uint8",
        nodata=NODATA,
        crs=CRS.from_wkt(info.crs_wkt) if info.crs_wkt else None,
        transform=own.transform,
        tiled=True,
        blockxsize=_BLOCK,
        blockysize=_BLOCK,
        compress=compress,
        interleave="BAND",
        photometric="MINISBLACK",  # three scores are no RGB
        bigtiff="IF_SAFER",
        num_threads="ALL_CPUS",  # compresses; the bytes are the same
    )


def _add_overviews(path: Path) -> None:
    """Add smaller copies, so that a map of the whole scene need not read all of it.

    Every n-th pixel as it is: thresholds and histograms of a view then hold for what the scene has.
    """
    with open_raster(path, "r+") as dataset:
        factors: list[int] = []
        while max(dataset.width, dataset.height) > _BLOCK * 2 ** len(factors):
            factors.append(2 ** (len(factors) + 1))
        if factors:
            dataset.build_overviews(factors, Resampling.nearest)


def _copy_to_cog(plain: Path, path: Path) -> None:
    _forget(path)  # GDAL would write through a link that somebody laid there
    rasterio.shutil.copy(
        plain,
        path,
        driver="COG",
        compress="DEFLATE",
        overview_resampling="MODE",
        overview_compress="DEFLATE",
        bigtiff="IF_SAFER",
        num_threads="ALL_CPUS",
    )


def _verify(path: Path, info: SceneInfo) -> None:
    """Read every block back: GDAL may report a full disk only on closing, where it is not raised."""
    with open_raster(path) as dataset:
        if (dataset.width, dataset.height) != (info.own.width, info.own.height):
            raise OSError(f"{os.fspath(path)} has another size than the scene")
        for y in range(0, dataset.height, _BLOCK):
            dataset.read(window=Window(0, y, dataset.width, min(_BLOCK, dataset.height - y)))


def _forget(*paths: Path) -> None:
    """Delete unfinished files and what GDAL may have put beside them."""
    for path in paths:
        remove(path, *(path.with_name(path.name + end) for end in (".aux.xml", ".msk", ".ovr.tmp", ".msk.ovr.tmp")))
