"""Whether an outline model that goes on from another one has learned from its tiles: asked on those held out."""

import math
from pathlib import Path

import numpy as np
from torch import nn

from engine.data.dataset import ChipSet, load_chips
from engine.data.folds import split
from engine.model_file.bundle import Model
from engine.reporting import Reporter
from engine.training.adaptation.gate import FOLDS, Verdict, judged
from engine.training.adaptation.measure import Measured, probabilities, replay_loss
from engine.training.adaptation.pieces import Piece, replay_of
from engine.training.adaptation.settings import AdaptationSettings
from engine.training.common.load_training import load_finished
from engine.training.segmentation.trainer import chip_scores

LEAST = 0.02
"""Scores count from here to 1 - this, so that one tile that is surely wrong does not outweigh all others."""


def judged_on_tiles(start: Model, folder: Path, dataset: ChipSet, report: Reporter) -> Verdict:
    """Compare the outline model of a finished training with the one that it went on from, on the tiles held out.

    Args:
        start: the model file that the training went on from.
        folder: of the training.
        dataset: its tiles.
        report: listener.

    Raises:
        UserError: unreadable tiles or weights.
    """
    network, seen, _ = load_finished(folder)
    before = start.network("student")
    held = split(dataset.labels, seen.fold, seen.folds, seen.seed).validation
    chips = load_chips(dataset, report)
    tiles, labels = [chips[i] for i in held], [dataset.labels[i] for i in held]
    mean, std = (tuple(start.card["networks"]["student"][key]) for key in ("mean", "std"))

    def look(at: nn.Module) -> Measured:
        losses = [_log_loss(score, label) for score, label in zip(chip_scores(at, tiles, "cpu"), labels, strict=True)]
        loss, error = replay_loss(
            pieces, [probabilities(at, [one], mean, std, "cpu", report.check)[0] for one in pieces]
        )
        return Measured(loss, error, 0.0, dict(enumerate(losses)))

    pieces = []
    for tile in tiles:
        nothing = np.zeros(tile.shape[:2], np.int32)
        piece = Piece(tile, nothing.astype(np.uint8), nothing, nothing > 0)
        p = probabilities(before, [piece], mean, std, "cpu", report.check)[0]
        pieces.append(Piece(tile, replay_of(p, AdaptationSettings()), nothing, nothing > 0))
    was, now = look(before), look(network)
    return judged(was, now.decisions, [now], {n: n % FOLDS for n in range(len(held))})


def _log_loss(score: float, label: int) -> float:
    p = min(max(score, LEAST), 1 - LEAST)
    return -math.log(p if label else 1 - p)
