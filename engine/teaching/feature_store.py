"""Features of what was looked at, kept with the run: the next session reads them instead of making them anew.

A block takes 0.1 s of a processor to make and a hundredth of that to read. A file that is cut off, of another scene or
of another version is none; the folder is bounded, and what was looked at longest ago goes first.
"""

import contextlib
import hashlib
import os
import re
import shutil
import stat
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.files import clear_way
from engine.networks.local_head import EDGES, FEATURES, FORMS, REACH, SIGMAS
from engine.windows.replacing import move_over, remove

FOLDER = "features"
"""Of a run's folder."""
MOST_BYTES = 512 << 20
"""Of the folder: three maps of 1600 x 1000 px."""
FREE_BYTES = 4 << 30
"""What is left on the disk, below which nothing is kept."""
DIGEST = 32
"""Bytes at the beginning of a file, by which the rest is known to be whole."""
NAME = re.compile(r"([0-9a-f]{16})_(-?\d{1,7})_(-?\d{1,7})\.features")

Block = tuple[NDArray[np.float16], NDArray[np.bool_]]


class FeatureStore:
    """The blocks of one run.

    Args:
        run: folder of the run.
        side: of a block, pixels.
        most: bytes of the folder.
    """

    def __init__(self, run: Path, side: int, most: int = MOST_BYTES) -> None:
        self.folder, self._side, self._most = run / FOLDER, side, most

    def read(self, key: Any, row: int, col: int) -> Block | None:
        """Return a block that was kept; None where it was not, or is not whole.

        Args:
            key: what the features depend on beside the place.
            row: of the block.
            col: likewise.
        """
        path = self._path(key, row, col)
        pixels = self._side**2
        try:
            if self.folder.is_symlink() or not stat.S_ISREG(path.lstat().st_mode):
                return None  # a link, a pipe or a device of somebody's
            with path.open("rb") as file:
                told = file.read(DIGEST)
                data = file.read(pixels * (2 * FEATURES + 1) + 1)
        except OSError:
            return None
        if len(data) != pixels * (2 * FEATURES + 1) or told != _digest(path.name, data):
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        values = np.frombuffer(data, np.float16, FEATURES * pixels).reshape(FEATURES, self._side, self._side)
        known = np.frombuffer(data, np.uint8, pixels, 2 * FEATURES * pixels).reshape(self._side, self._side)
        return values, known == 1

    def write(self, key: Any, row: int, col: int, block: Block) -> None:
        """Keep a block, where there is room; nothing depends on it, so that what cannot be written is left.

        Args:
            key: as of `read`; blocks of another one are dropped.
            row: of the block.
            col: likewise.
            block: its features and where it has data.
        """
        path = self._path(key, row, col)
        values, known = block
        data = np.ascontiguousarray(values, np.float16).tobytes() + known.astype(np.uint8).tobytes()
        with contextlib.suppress(OSError):
            if self.folder.is_symlink() or shutil.disk_usage(self.folder.parent).free < FREE_BYTES:
                return
            self.folder.mkdir(exist_ok=True)
            self._make_room(path.name[:16], len(data) + DIGEST)
            part = path.with_name(f"{path.name}.{os.getpid()}.part")
            try:
                with clear_way(part).open("xb") as file:
                    file.write(_digest(path.name, data) + data)
                move_over(part, path)
            finally:
                remove(part)

    def _path(self, key: Any, row: int, col: int) -> Path:
        return self.folder / f"{_name(key, self._side)}_{row}_{col}.features"

    def _make_room(self, name: str, size: int) -> None:
        """Drop blocks of another scene or version, and the oldest ones until another one fits."""
        kept = []
        for path in self.folder.iterdir():
            known = NAME.fullmatch(path.name)
            if known is None or path.is_symlink() or not path.is_file():
                continue  # not ours
            if known[1] != name:
                remove(path)
            else:
                found = path.stat()
                kept.append((found.st_mtime_ns, path.name, found.st_size))
        total = sum(one[2] for one in kept)
        for _, oldest, freed in sorted(kept):
            if total + size <= self._most:
                break
            remove(self.folder / oldest)
            total -= freed


def _name(key: Any, side: int) -> str:
    """Return what a scene's blocks are named by: what they depend on, and how they are made."""
    made = (key, side, FEATURES, SIGMAS, EDGES, FORMS, REACH)
    return hashlib.sha256(repr(made).encode()).hexdigest()[:16]


def _digest(name: str, data: bytes) -> bytes:
    return hashlib.sha256(name.encode() + data).digest()
