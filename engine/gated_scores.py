"""The scores of a scene where a mask needs two views to agree: neither network is asked in vain.

First a coarse pass of the classifier over every chip: P(landslide). A chip below the model's gate has a CAM of zero,
as in every run; so where all chips that cover a pixel are below it, the fused mask is empty whatever the GAN says.
The generator therefore translates only the chips that reach into one that matters. Then the CAM is computed for those
that matter, but only where the blended GAN difference reaches the floor somewhere in the chip.

With a GAN threshold of at least the floor and a CAM threshold above zero the mask is the same, pixel by pixel, as
without the gates: where a CAM was left out, the GAN difference is below the threshold. Where nothing was computed
the scores are zero, so rules that look at the whole scene, and single scores, need a run without gates.
"""

from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine.gates import Gates
from engine.rasters.bands import KnownPixels
from engine.rasters.blending import BandBlender
from engine.rasters.grid import Tile
from engine.rasters.levels import LEVELS, NODATA, Levels, encode, save_band
from engine.rasters.tiles import Chips, Cut, TileReader
from engine.reporting import Reporter
from engine.scene_scores import BATCHES_AHEAD, batches_of, preparing, resize
from engine.scoring import ChipScorer
from engine.streaming import ahead
from engine.transfer import on_its_way

Probabilities = NDArray[np.float32]
"""P(landslide) of every chip, (grid rows, grid columns); NaN where nothing was read or the chip holds no data."""


@dataclass
class Counts:
    """What the gates left of a scene: for the log and run.json."""

    chips: int = 0
    matter: int = 0
    translated: int = 0
    explained: int = 0

    def to_json(self) -> dict[str, int]:
        """Return what run.json keeps."""
        return asdict(self)

    def words(self) -> str:
        """Return one sentence."""
        return (
            f"Of {self.chips} chips {self.matter} may hold a landslide: {self.translated} were translated, "
            f"{self.explained} explained."
        )


def score_rows_gated(
    cut: Cut, chip: int, scorer: ChipScorer, gates: Gates, rows: Collection[int], folder: Path, report: Reporter
) -> tuple[Probabilities, Counts]:
    """Compute the bands of some rows as `score_rows` does, without what the fused mask does not need.

    Args:
        cut: of the scene.
        chip: side of a chip as the networks see it, pixels.
        scorer: whose scores are the GAN difference and the CAM.
        gates: see above.
        rows: grid rows whose bands are wanted.
        folder: the ledger.
        report: the listener.

    Returns:
        The coarse pass, and what was left out.

    Raises:
        UserError, Cancelled: as `score_rows`.
    """
    reach = (cut.grid.tile - 1) // cut.grid.stride  # grid steps within which tiles overlap
    last = cut.grid.n_rows - 1
    counts = Counts()
    everywhere = np.full((cut.grid.n_rows, cut.grid.n_cols), np.nan, np.float32)
    for first, stop in _runs(rows):
        explained = range(min(cut.grid.rows_touching(first)), stop)
        translated = range(min(cut.grid.rows_touching(explained[0])), min(stop - 1 + reach, last) + 1)
        seen = range(max(0, translated[0] - reach), min(translated[-1] + reach, last) + 1)
        with TileReader(cut, preparing(chip, scorer.device)) as reader:
            coarse = _coarse_pass(cut, reader, scorer, seen, report)
            work = _GatedRows(cut, reader, scorer, gates, coarse, counts)
            for row, levels in work.bands(translated, explained, report):
                if row >= first:
                    save_band(folder, row, levels)
        everywhere[seen] = coarse[seen]
    counts.chips = int(np.isfinite(everywhere).sum())
    counts.matter = int((everywhere >= gates.probability).sum())
    return everywhere, counts


def _coarse_pass(
    cut: Cut, reader: TileReader, scorer: ChipScorer, rows: Collection[int], report: Reporter
) -> Probabilities:
    found = np.full((cut.grid.n_rows, cut.grid.n_cols), np.nan, np.float32)
    batches = [batch for row in rows for batch in batches_of(cut.tiles(row))]
    with closing(ahead((partial(reader.read, batch) for batch in batches), BATCHES_AHEAD)) as read:
        for number, chips in enumerate(read):
            report.check()
            report.progress("coarse", number, len(batches))
            if chips.shown:
                for tile, value in zip(chips.shown, on_its_way(scorer.chances(chips.images))(), strict=True):
                    found[tile.row, tile.col] = value
    report.progress("coarse", len(batches), len(batches))
    return found


class _GatedRows:
    """The bands of consecutive rows: the generator runs ahead of the explanation by the rows that a chip covers."""

    def __init__(
        self, cut: Cut, reader: TileReader, scorer: ChipScorer, gates: Gates, coarse: Probabilities, counts: Counts
    ) -> None:
        self._cut, self._reader, self._scorer, self._counts = cut, reader, scorer, counts
        self._coarse = coarse
        self._floor = np.float32(gates.floor)
        self._reach = (cut.grid.tile - 1) // cut.grid.stride
        self._matters = coarse >= gates.probability
        self._near = _dilated(self._matters, self._reach)
        self._gan: dict[int, Levels] = {}  # of the rows that the explanation still looks at

    def bands(self, translated: range, explained: range, report: Reporter) -> Iterator[tuple[int, Levels]]:
        """Yield (row, levels (2, band height, width)) of the rows `explained`."""
        cams = BandBlender(self._cut.grid, 1)
        cams.start(explained[0])
        following = explained[0]
        for row in self._translated(translated, explained[0], report):
            while following <= min(row - self._reach, explained[-1]):
                yield following, self._explained(cams, following, report)
                following += 1
        while following <= explained[-1]:  # the scene's last rows: nothing lies below them
            yield following, self._explained(cams, following, report)
            following += 1

    def _translated(self, rows: range, keep_from: int, report: Reporter) -> Iterator[int]:
        """Compute the GAN levels of rows, and yield each when it is there."""
        grid, known = self._cut.grid, KnownPixels(self._cut)
        blender = BandBlender(grid, 1)
        blender.start(rows[0])
        batches = {row: list(batches_of(self._cut.tiles(row))) for row in rows}
        tasks = (partial(self._reader.read, batch) for row in rows for batch in batches[row])
        with closing(ahead(tasks, BATCHES_AHEAD)) as read:
            for row in rows:
                report.progress("chips", row - rows[0], len(rows))
                known.begin()
                for _ in batches[row]:
                    report.check()
                    chips = next(read)
                    known.add(chips)
                    self._translate(blender, chips, report.check)
                band = blender.finish(row)[0]
                if row >= keep_from:
                    band[~self._covered(row)] = 0.0
                    levels = encode(np.nan_to_num(band, nan=0.0))
                    levels[known.unknown(row)] = NODATA
                    self._gan[row] = levels
                yield row
        report.progress("chips", len(rows), len(rows))

    def _translate(self, blender: BandBlender, chips: Chips, check: Callable[[], None]) -> None:
        wanted = [number for number, tile in enumerate(chips.shown) if self._near[tile.row, tile.col]]
        if wanted:
            maps = on_its_way(self._scorer.differences(chips.images[wanted], check))()  # (B, S, S)
            for number, found in zip(wanted, maps, strict=True):
                blender.add(chips.shown[number], resize(found[None], self._cut.grid.tile))
            self._counts.translated += len(wanted)

    def _covered(self, row: int) -> NDArray[np.bool_]:
        """Return where a chip that matters covers the band of a row, (band height, width)."""
        grid = self._cut.grid
        start, stop = grid.band(row)
        covered = np.zeros((stop - start, grid.width), bool)
        for above in range(max(0, row - self._reach), row + 1):
            for col in np.flatnonzero(self._matters[above]):
                tile = grid.tile_at(above, int(col))
                covered[: max(0, tile.y + grid.tile - start), tile.x : tile.x + grid.tile] = True
        return covered

    def _explained(self, cams: BandBlender, row: int, report: Reporter) -> Levels:
        grid, nothing = self._cut.grid, np.zeros((1, self._cut.grid.tile, self._cut.grid.tile), np.float32)
        for tile in self._cut.tiles(row):
            chance = self._coarse[tile.row, tile.col]
            if np.isnan(chance):
                continue
            cam = nothing
            if self._matters[tile.row, tile.col] and self._strongest(tile) >= self._floor:
                report.check()
                image = self._reader.read([tile]).images  # again: a chip is read in far less time than it is explained
                cam = on_its_way(self._scorer.explanations(image, torch.tensor([chance]), report.check))()
                cam = resize(cam, grid.tile)
                self._counts.explained += 1
            cams.add(tile, cam)
        gan = self._gan.pop(row)
        band = encode(np.nan_to_num(cams.finish(row)[0], nan=0.0))
        band[gan == NODATA] = NODATA
        return np.stack([gan, band])

    def _strongest(self, tile: Tile) -> np.float32:
        """Return the largest blended GAN difference within a tile, as it is stored."""
        grid, most = self._cut.grid, 0
        for row in range(tile.row, min(tile.row + self._reach, grid.n_rows - 1) + 1):
            start, _ = grid.band(row)
            part = self._gan[row][: max(0, tile.y + grid.tile - start), tile.x : tile.x + grid.tile]
            most = max(most, int(part[part != NODATA].max(initial=0)))
        return np.float32(most) / np.float32(LEVELS)


def _runs(rows: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield (first, stop) of each run of consecutive rows."""
    ordered = sorted(rows)
    starts = [row for row in ordered if row - 1 not in rows]
    stops = [row + 1 for row in ordered if row + 1 not in rows]
    yield from zip(starts, stops, strict=True)


def _dilated(mask: NDArray[np.bool_], steps: int) -> NDArray[np.bool_]:
    """Return where any cell within so many rows and columns is true."""
    padded = np.pad(mask, steps)
    shifts = range(2 * steps + 1)
    wide = np.logical_or.reduce([padded[:, x : x + mask.shape[1]] for x in shifts])
    return np.asarray(np.logical_or.reduce([wide[y : y + mask.shape[0]] for y in shifts]))
