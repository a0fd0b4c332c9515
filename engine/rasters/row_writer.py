"""Bands of scores as they are finished: tiles blended, nodata marked, levels kept in the ledger."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.rasters.blending import Scores, StripBlender
from engine.rasters.grid import Tile
from engine.rasters.quantization import quantize, save_strip
from engine.rasters.tile_reader import Chips, SceneTiling


class ValidPixels:
    """Where one band after another holds data, from the tiles of its row.

    Args:
        cut: of the scene.
    """

    def __init__(self, cut: SceneTiling) -> None:
        self._cut = cut
        self._known = np.zeros((min(cut.grid.tile, cut.grid.height), cut.grid.width), bool)

    def begin(self) -> None:
        """Begin a row."""
        self._known[:] = False

    def add(self, tiles: Sequence[Tile], valids: Sequence[NDArray[np.bool_]]) -> None:
        """Note where tiles of this row hold data."""
        for tile, valid in zip(tiles, valids, strict=True):
            part = self._known[:, tile.x : tile.x + valid.shape[1]]
            part |= valid[: part.shape[0], : part.shape[1]]

    def unknown(self, row: int) -> NDArray[np.bool_]:
        """Return where the scene or the area leaves out the band of the row, (band height, width)."""
        start, stop = self._cut.grid.band(row)
        # The row's own tiles begin where its band does and are at least as high, so they have seen all of it.
        unknown = ~self._known[: stop - start]
        outside = self._cut.outside(start, stop)
        if outside is not None:
            unknown |= outside
        return unknown


COLUMNS = 2048
"""That are quantised at once: on a wide scene the floats of a whole band are most of the memory."""


class StripWriter:
    """Takes the tiles of one grid row after another and saves the bands that are wanted.

    Args:
        cut: of the scene.
        channels: number of score channels.
        folder: the ledger.
        wanted: the rows whose bands are saved; the others only reach into them.
        pair: channels that are known only where the earlier image is, and those that are known only where it also lies
            over the scene, in the same light or shade.
    """

    def __init__(
        self,
        cut: SceneTiling,
        channels: int,
        folder: Path,
        wanted: Iterable[int],
        pair: tuple[Sequence[int], Sequence[int]] = ((), ()),
    ) -> None:
        self._blender = StripBlender(cut.grid, channels)
        self._seen = [(list(numbers), ValidPixels(cut)) for numbers in pair if numbers]
        self._folder = folder
        self._wanted = frozenset(wanted)
        self._pixels = ValidPixels(cut)
        self._next = 0

    def begin(self, row: int) -> None:
        """Begin a row, the next or a later one."""
        if row != self._next:
            self._blender.start(row)
        self._pixels.begin()
        for _, pixels in self._seen:
            pixels.begin()

    def know(self, chips: Chips) -> None:
        """Note where tiles of this row hold data."""
        self._pixels.add(chips.tiles, chips.valid)
        if chips.parts:
            known = [part.known for part in chips.parts]
            clear = [part.known & ~part.unclear & ~part.shaded for part in chips.parts]
            for (_, pixels), seen in zip(self._seen, (known, clear), strict=False):
                pixels.add(chips.shown, seen)

    def add(self, tile: Tile, scores: Scores) -> None:
        """Add the scores of a tile of this row, (channels, side, side), after those left of it."""
        self._blender.add(tile, scores)

    def finish(self, row: int) -> None:
        """Finish the row, and save its band where it is wanted: 255 wherever the scene or the area has nothing.

        Raises:
            UserError: kind "disk" or "output".
        """
        if row in self._wanted:
            self._save(row)
        self._blender.slide(row)
        self._next = row + 1

    def _save(self, row: int) -> None:
        unknown = self._pixels.unknown(row)
        seen = [(numbers, pixels.unknown(row)) for numbers, pixels in self._seen]
        levels = np.empty((self._blender.channels, *unknown.shape), np.uint8)
        for left in range(0, unknown.shape[1], COLUMNS):
            right = min(left + COLUMNS, unknown.shape[1])
            part = self._blender.part(row, left, right)
            part[:, unknown[:, left:right]] = np.nan
            for numbers, unseen in seen:
                for number in numbers:
                    part[number, unseen[:, left:right]] = np.nan
            levels[:, :, left:right] = quantize(part)
        save_strip(self._folder, row, levels)
