"""Scores as stored levels, and the rows of them that a run has finished: one file each, whole or absent."""

import math
import re
import struct
import zipfile
import zlib
from collections.abc import Collection
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import UserError
from engine.files import clear_way, open_archive
from engine.rasters.atomic import own_part_of, publish, remove, writing
from engine.settings.tables import LEVELS, NODATA

SCALE = 1 / LEVELS
"""Score of one level."""

LONGEST_HEADER, PIECE, MOST_BYTES = 1 << 12, 1 << 20, 1 << 30
"""Of a row of chips: three scores of 512 rows of 700,000 pixels."""
_ROW_NAME = re.compile(r"row-(\d{6,})\.npz")

# What reading a damaged archive raises; RuntimeError where a flipped bit says that it is encrypted.
_DAMAGED = (
    OSError, ValueError, EOFError, KeyError, TypeError, IndexError, RuntimeError, MemoryError,
    struct.error, zipfile.BadZipFile, zlib.error,
)  # fmt: skip

Levels = NDArray[np.uint8]


def quantize(scores: NDArray[np.float32]) -> Levels:
    """Return stored levels: round(250 * score), 255 for NaN.

    Args:
        scores: any shape, float32, clipped to [0, 1].
    """
    known = np.isfinite(scores)
    scaled = np.clip(scores, 0, 1)
    scaled *= LEVELS
    np.rint(scaled, out=scaled)
    np.copyto(scaled, NODATA, where=~known)
    return scaled.astype(np.uint8)


def dequantize(levels: Levels) -> NDArray[np.float32]:
    """Return scores in [0, 1], float32, NaN for level 255.

    Args:
        levels: any shape, uint8.
    """
    # Divided, not multiplied by SCALE: level 100 is then float32(0.4), which a threshold of 0.4 lets pass.
    scores = levels.astype(np.float32) / np.float32(LEVELS)
    return np.where(levels == NODATA, np.float32(np.nan), scores)


def save_strip(folder: Path, row: int, levels: Levels) -> None:
    """Keep a finished band in a file of its own, which appears whole or not at all.

    Args:
        folder: made where it is not there.
        row: grid row of the band.
        levels: (C, band height, width) uint8.

    Raises:
        UserError: kind "disk" or "output".
    """
    path = _row_path(folder, row)
    part = own_part_of(path)
    with writing(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with (
                # as np.savez, but quick
                zipfile.ZipFile(clear_way(part), "x", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
                archive.open("levels.npy", "w", force_zip64=True) as member,
            ):
                np.lib.format.write_array(member, np.ascontiguousarray(levels), allow_pickle=False)
            publish(part, path)
        except BaseException:
            remove(part)
            raise


def load_strip(folder: Path, row: int, shape: tuple[int, int, int] | None = None) -> Levels:
    """Return a finished strip, (C, strip height, width) uint8.

    Args:
        folder: of the rows.
        row: of the grid.
        shape: that it must have, asked before it is unpacked; None takes any.

    Raises:
        UserError: kind "output": it is missing or damaged.
    """
    path = _row_path(folder, row)
    levels = _load(path, shape)
    if levels is None:
        raise UserError(f"The finished row {path} is missing or damaged.", "Run again with resume.", "output")
    return levels


def valid_rows(folder: Path) -> set[int]:
    """Return the rows that have a file, whole or not; `finished_rows` reads them, which takes longer."""
    matches = [_ROW_NAME.fullmatch(path.name) for path in Path(folder).glob("row-*.npz")]
    return {int(match[1]) for match in matches if match}


def finished_rows(folder: Path, among: Collection[int] | None = None) -> list[int]:
    """Return the rows, ascending, whose files read back whole; a truncated or foreign file is none.

    Args:
        folder: of the rows.
        among: only these; None takes all.
    """
    rows = sorted(row for row in valid_rows(folder) if among is None or row in among)
    return [row for row in rows if _is_whole(_row_path(folder, row))]


def _row_path(folder: Path, row: int) -> Path:
    return Path(folder) / f"row-{row:06d}.npz"


def _is_row(path: Path, shape: tuple[int, ...] | None = None) -> bool:
    """Return whether a file says that it holds a row, of a shape where one is given; none of its pixels is unpacked."""
    with open_archive(path) as archive, archive.open("levels.npy") as member:
        np.lib.format.read_magic(member)
        stored, _, dtype = np.lib.format.read_array_header_1_0(member)
        size = archive.getinfo("levels.npy").file_size
    fits = len(stored) == 3 and dtype == np.uint8 and 0 < size - math.prod(stored) <= LONGEST_HEADER
    return fits and size <= MOST_BYTES and shape in {None, stored}


def _is_whole(path: Path) -> bool:
    """Return whether a row reads back whole, a piece at a time: the archive's checksum finds what is damaged."""
    try:
        if not _is_row(path):
            return False
        with open_archive(path) as archive, archive.open("levels.npy") as member:
            while member.read(PIECE):
                pass
    except _DAMAGED:
        return False
    return True


def _load(path: Path, shape: tuple[int, ...] | None = None) -> Levels | None:
    try:
        if not _is_row(path, shape):
            return None
        with np.load(path, allow_pickle=False) as stored:  # the archive's checksums find a truncated file
            levels: Levels = stored["levels"]
    except _DAMAGED:
        return None
    return levels if levels.dtype == np.uint8 and levels.ndim == 3 else None
