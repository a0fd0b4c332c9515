"""The scores of a scene, row of chips by row: read ahead, compute, blend and save behind.

Three threads hand batches on, in order and a few at a time: the reader decodes and scales, the caller's runs the
networks, the keeper blends and saves. So the networks wait for no disk, and the memory is that of a band, whatever the
scene's size.
"""

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.inference.predictor import ChipPredictor
from engine.inference.prefetch import WriteBehind, prefetch, ready_for
from engine.inference.resample import resize
from engine.rasters.grid import Tile
from engine.rasters.row_writer import StripWriter
from engine.rasters.tile_reader import Chips, SceneTiling, TileReader
from engine.reporting import Reporter
from engine.settings.tables import BEFORE

CHIPS_PER_BATCH = 4
BATCHES_AHEAD = 3
BATCHES_BEHIND = 3


def score_rows(
    cut: SceneTiling,
    chip: int,
    scorer: ChipPredictor,
    rows: Collection[int],
    folder: Path,
    report: Reporter,
    threads: int = 1,
) -> None:
    """Compute the bands of some rows of chips and keep each in the ledger.

    A band is the same to the last bit whichever others are computed along with it.

    Args:
        cut: of the scene.
        chip: side of a chip as the networks see it, pixels.
        scorer: the networks.
        rows: grid rows whose bands are wanted.
        folder: the ledger.
        report: the listener; asked before each batch.
        threads: that read.

    Raises:
        UserError: the scene is damaged or has changed, or the disk is full; finished rows are kept.
        Cancelled: the user stopped; likewise.
    """
    needed = sorted({row for band in rows for row in cut.grid.rows_touching(band)})
    batches = {row: list(batches_of(cut.tiles(row))) for row in needed}
    total, done = sum(len(batch) for of_row in batches.values() for batch in of_row), 0
    numbers = {name: number for number, name in enumerate(scorer.names)}
    known, clear = ([numbers[name] for name in names if name in numbers] for names in (("change", BEFORE), (BEFORE,)))
    nothing_new = [numbers[name] for name in ("change", "earlier") if name in numbers]
    keeper = StripWriter(cut, len(scorer.names), folder, rows, (known, clear))
    with (
        TileReader(cut, preparing(chip, scorer.device)) as reader,
        closing(prefetch(_reads(reader, batches), BATCHES_AHEAD, threads)) as read,
        WriteBehind(BATCHES_BEHIND) as behind,
    ):
        for row in needed:
            behind.do(keeper.begin, row)
            for batch in batches[row]:
                report.check()
                report.progress("chips", done, total)
                chips = next(read)
                scores = _score(scorer, chips, chip, report) if chips.shown else None
                behind.do(_keep, keeper, chips, scores, cut.grid.shape, nothing_new)
                done += len(batch)
            if cut.watch is not None:
                cut.watch.check()  # before the row is kept: what was read may be of two images
            behind.do(keeper.finish, row)
    report.progress("chips", total, total)


def reading_threads(device: torch.device) -> int:
    """Return how many threads read: a GPU wants more than one decodes; a processor has the networks to run, too."""
    return min(4, max(1, (os.cpu_count() or 2) // 2)) if device.type == "cuda" else 1


def _reads(reader: TileReader, batches: dict[int, list[list[Tile]]]) -> Iterator[Callable[[], Chips]]:
    return (partial(reader.read, batch) for of_row in batches.values() for batch in of_row)


def _keep(
    keeper: StripWriter,
    chips: Chips,
    scores: Callable[[], NDArray[np.float32]] | None,
    shape: tuple[int, int],
    nothing_new: Sequence[int],
) -> None:
    keeper.know(chips)
    if scores is None:
        return
    for number, (tile, score) in enumerate(zip(chips.shown, scores(), strict=True)):
        resized = resize(score, shape)
        if chips.parts and nothing_new:
            resized = resized.copy() if resized is score else resized
            for channel in nothing_new:
                resized[channel][chips.parts[number].unclear] = 0.0
        keeper.add(tile, resized)


def _score(scorer: ChipPredictor, chips: Chips, side: int, report: Reporter) -> Callable[[], NDArray[np.float32]]:
    """Begin to score a batch, of a pair with where the earlier image shows the ground."""
    if not chips.parts:
        return scorer.score(chips.images, report.check)
    scorer.is_grey = chips.parts[0].is_grey
    known, clear = _resized([part.known for part in chips.parts], side), None
    if "earlier" in scorer.names:
        clear = _resized([part.known & ~part.shaded for part in chips.parts], side)
    return scorer.score(chips.images, report.check, chips.before, known, clear)


def _resized(shown: list[NDArray[np.bool_]], side: int) -> Tensor:
    """Return masks as the networks' chips are, (B, side, side) bool: where all that a pixel depends on is shown."""
    return torch.from_numpy(np.stack([resize(one[None].astype(np.float32), (side, side))[0] > 0.999 for one in shown]))


def preparing(chip: int, device: torch.device) -> Callable[[list[NDArray[np.float32]]], Tensor]:
    """Return what becomes of a batch of images as they are read: (B, 3, chip, chip), ready for the device."""
    return partial(_chips, chip=chip, ready=ready_for(device))


def _chips(images: list[NDArray[np.float32]], chip: int, ready: Callable[[Tensor], Tensor]) -> Tensor:
    """Return (B, 3, chip, chip), ready for the device."""
    return ready(torch.from_numpy(np.stack([resize(image, (chip, chip)) for image in images])))


def batches_of(tiles: list[Tile]) -> Iterator[list[Tile]]:
    """Cut a row into batches; never across rows, so that a resumed run computes the very same batches."""
    for start in range(0, len(tiles), CHIPS_PER_BATCH):
        yield tiles[start : start + CHIPS_PER_BATCH]
