"""Write scores and masks: rows of tiles as they finish, then whole GeoTIFFs on the scene's own grid."""

import os
import re
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.windows import Window

from engine.errors import UserError
from engine.rasters.files import part_of, publish, remove, writing
from engine.rasters.grid import Grid
from engine.rasters.reader import SceneInfo

LEVELS = 250
"""A score of 1 as a stored level, so that 0.08 and 0.4 are whole levels."""
SCALE = 1 / LEVELS
"""Score of one level."""
NODATA = 255
"""Level of a pixel without a score."""

_BLOCK = 256  # side of a GeoTIFF's blocks, pixels
_ROW_NAME = re.compile(r"row-(\d{6,})\.npz")

Levels = NDArray[np.uint8]


def encode(scores: NDArray[np.float32]) -> Levels:
    """Return stored levels: round(250 * score), 255 for NaN.

    Args:
        scores: any shape, float32, clipped to [0, 1].
    """
    known = np.isfinite(scores)
    levels = np.rint(np.clip(np.where(known, scores, 0), 0, 1) * LEVELS)
    return np.where(known, levels, NODATA).astype(np.uint8)


def decode(levels: Levels) -> NDArray[np.float32]:
    """Return scores in [0, 1], float32, NaN for level 255.

    Args:
        levels: any shape, uint8.
    """
    # Divided, not multiplied by SCALE: level 100 is then float32(0.4), which a threshold of 0.4 lets pass.
    scores = levels.astype(np.float32) / np.float32(LEVELS)
    return np.where(levels == NODATA, np.float32(np.nan), scores)


def save_band(folder: Path, row: int, levels: Levels) -> None:
    """Keep a finished band in a file of its own, which appears whole or not at all.

    Args:
        folder: made where it is not there.
        row: grid row of the band.
        levels: (C, band height, width) uint8.

    Raises:
        UserError: kind "disk" or "output".
    """
    path = _row_path(folder, row)
    part = part_of(path)
    with writing(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                np.savez_compressed(file, levels=levels)
            publish(part, path)
        except BaseException:
            _forget(part)
            raise


def load_band(folder: Path, row: int) -> Levels:
    """Return a finished band, (C, band height, width) uint8.

    Raises:
        UserError: kind "output": it is missing or damaged.
    """
    path = _row_path(folder, row)
    levels = _load(path)
    if levels is None:
        raise UserError(f"The finished row {path} is missing or damaged.", "Run again with resume.", "output")
    return levels


def finished_rows(folder: Path) -> list[int]:
    """Return the rows, ascending, whose files read back whole; a truncated or foreign file is none."""
    matches = [_ROW_NAME.fullmatch(path.name) for path in Path(folder).glob("row-*.npz")]
    rows = sorted(int(match[1]) for match in matches if match)
    return [row for row in rows if _load(_row_path(folder, row)) is not None]


def assemble_scores(
    folder_of_rows: Path, grid: Grid, info: SceneInfo, names: Sequence[str], path: Path, tags: dict[str, str]
) -> None:
    """Join the finished bands to one tiled, compressed GeoTIFF on the scene's grid, band by band.

    Args:
        folder_of_rows: where `save_band` kept every row of the grid.
        grid: of the run.
        info: the scene.
        names: of the score channels, such as ["gan", "cam"].
        path: of the GeoTIFF; replaced only when the new one is whole.
        tags: written into the file's metadata.

    Raises:
        UserError: kind "disk" or "output"; a row is missing.
    """
    path = Path(path)
    part = part_of(path)
    with writing(path):
        try:
            with _create(part, info, len(names)) as dataset:
                dataset.scales = (SCALE,) * len(names)
                dataset.offsets = (0.0,) * len(names)
                dataset.update_tags(**tags)
                for number, name in enumerate(names, 1):
                    dataset.set_band_description(number, name)
                stream = _RowStream(dataset)
                for row in range(grid.n_rows):
                    stream.write(load_band(folder_of_rows, row))
                stream.finish()
            _verify(part, info)
            publish(part, path)
        except BaseException:
            _forget(part)
            raise


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
            self._dataset = _create(self._plain, info, 1)
            self._dataset.set_band_description(1, "landslide")
            self._dataset.update_tags(**(tags or {}))
        self._stream = _RowStream(self._dataset)

    def __enter__(self) -> "MaskWriter":
        return self

    def write_rows(self, y: int, mask: Levels) -> None:
        """Write the rows that follow those written before.

        Args:
            y: first row, scene pixels.
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
                if kind is None:
                    self._stream.finish()
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


class ScoreReader:
    """The scores of a run; a context manager.

    Args:
        path: of scores.tif.

    Raises:
        UserError: kind "output": missing, damaged, or not written by a run.
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(path)
        try:
            self._dataset: Any = rasterio.open(self.path)
        except (RasterioError, OSError) as error:
            wrong = "cannot be opened" if self.path.exists() else "does not exist"
            raise UserError(f"The scores {self.path} {wrong}.", "Run the segmentation again.", "output") from error
        dataset = self._dataset
        self.width: int = dataset.width
        self.height: int = dataset.height
        self.names: tuple[str, ...] = tuple(name or "" for name in dataset.descriptions)
        self.crs_wkt: str | None = dataset.crs.to_wkt() if dataset.crs else None
        self.transform: tuple[float, ...] = tuple(float(value) for value in dataset.transform[:6])
        self.tags: dict[str, str] = dataset.tags()
        ours = set(dataset.dtypes) == {"uint8"} and dataset.nodata == NODATA and all(self.names)
        if not ours or any(abs(scale - SCALE) > 1e-12 for scale in dataset.scales):
            self.close()
            message = f"{self.path} holds no landslide scores."
            raise UserError(message, "Choose the scores.tif of a run folder.", "output")

    def __enter__(self) -> "ScoreReader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._dataset.close()

    def read_levels(self, y0: int, y1: int) -> Levels:
        """Return the rows y0 to y1 as stored, (C, y1 - y0, width) uint8.

        Raises:
            UserError: kind "output": the file is damaged.
        """
        try:
            levels: Levels = self._dataset.read(window=Window(0, y0, self.width, y1 - y0))
        except (RasterioError, OSError) as error:
            raise UserError(f"The scores {self.path} are damaged.", "Run the segmentation again.", "output") from error
        return levels

    def read_rows(self, y0: int, y1: int) -> NDArray[np.float32]:
        """Return the rows y0 to y1 as scores, (C, y1 - y0, width) float32 in [0, 1], NaN where there is none.

        Raises:
            UserError: kind "output": the file is damaged.
        """
        return decode(self.read_levels(y0, y1))


class _RowStream:
    """Passes rows on in whole block rows: a block written twice is compressed twice and leaves a hole."""

    def __init__(self, dataset: Any) -> None:
        self._dataset = dataset
        self._waiting: Levels = np.empty((dataset.count, 0, dataset.width), np.uint8)
        self._written = 0

    @property
    def received(self) -> int:
        return self._written + self._waiting.shape[1]

    def write(self, rows: Levels) -> None:
        """Take (C, h, width) uint8, the rows after those received."""
        if (rows.shape[0], rows.shape[2]) != (self._dataset.count, self._dataset.width):
            raise ValueError(f"Rows of shape {rows.shape} do not fit {self._dataset.count} x {self._dataset.width}.")
        if self.received + rows.shape[1] > self._dataset.height:
            raise ValueError(f"There are more rows than {self._dataset.height}.")
        self._waiting = np.concatenate([self._waiting, rows], axis=1)
        self._pass_on(self._waiting.shape[1] // _BLOCK * _BLOCK)

    def finish(self) -> None:
        """Write what waits.

        Raises:
            ValueError: rows are missing.
        """
        if self.received != self._dataset.height:
            raise ValueError(f"Only {self.received} of {self._dataset.height} rows were written.")
        self._pass_on(self._waiting.shape[1])

    def _pass_on(self, count: int) -> None:
        if count:
            window = Window(0, self._written, self._dataset.width, count)
            self._dataset.write(self._waiting[:, :count], window=window)
            self._waiting = self._waiting[:, count:]
            self._written += count


def _row_path(folder: Path, row: int) -> Path:
    return Path(folder) / f"row-{row:06d}.npz"


def _load(path: Path) -> Levels | None:
    try:
        with np.load(path, allow_pickle=False) as stored:  # the archive's checksums find a truncated file
            levels: Levels = stored["levels"]
    except (
        OSError,
        ValueError,
        EOFError,
        KeyError,
        TypeError,
        IndexError,
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
    ):
        return None
    return levels if levels.dtype == np.uint8 and levels.ndim == 3 else None


def _create(path: Path, info: SceneInfo, count: int) -> Any:
    return rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=info.width,
        height=info.height,
        count=count,
        dtype="uint8",
        nodata=NODATA,
        crs=CRS.from_wkt(info.crs_wkt) if info.crs_wkt else None,
        transform=Affine(*info.transform),
        tiled=True,
        blockxsize=_BLOCK,
        blockysize=_BLOCK,
        compress="DEFLATE",
        interleave="BAND",
        photometric="MINISBLACK",  # three scores are no RGB
        bigtiff="IF_SAFER",
    )


def _copy_to_cog(plain: Path, path: Path) -> None:
    rasterio.shutil.copy(
        plain,
        path,
        driver="COG",
        compress="DEFLATE",
        overview_resampling="MODE",
        overview_compress="DEFLATE",
        bigtiff="IF_SAFER",
    )


def _verify(path: Path, info: SceneInfo) -> None:
    """Read every block back: GDAL may report a full disk only on closing, where it is not raised."""
    with rasterio.open(path) as dataset:
        if (dataset.width, dataset.height) != (info.width, info.height):
            raise OSError(f"{os.fspath(path)} has another size than the scene")
        for y in range(0, dataset.height, _BLOCK):
            dataset.read(window=Window(0, y, dataset.width, min(_BLOCK, dataset.height - y)))


def _forget(*paths: Path) -> None:
    """Delete unfinished files and what GDAL may have put beside them."""
    for path in paths:
        remove(path, *(path.with_name(path.name + end) for end in (".aux.xml", ".msk", ".ovr.tmp", ".msk.ovr.tmp")))
