"""Teach a model a scene's imagery by checked views: leave-one-view-out decides the scale, the network and the gate."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from torch import nn

from engine.model_file.bundle import Model
from engine.reporting import Reporter
from engine.teaching.choice import kept, loses_outside, worth_keeping
from engine.teaching.figures import LEAST_VIEWS, USUAL, Counts, Figures, at_threshold, too_few
from engine.teaching.over_scene import over_scene
from engine.teaching.trials import KINDS, Trial, assembled, box, by_view, pixels_of, start_of, trial
from engine.training.adaptation.loop import Outliner
from engine.training.adaptation.measure import probabilities
from engine.training.adaptation.pieces import Piece
from engine.training.adaptation.settings import AdaptationSettings
from engine.training.teaching.loop import fine_tune

LEARNING_RATE = 1e-3
"""Of the decoder; the encoder has a tenth of it. Three times that of an adaptation: there is more to learn."""

WORDS = {"network": "The fine-tuned network", "head": "The quick head", "mean": "The mean of network and quick head"}

PiecesAt = Callable[[float], list[Piece]]


@dataclass(frozen=True)
class Lesson:
    """What the teaching gave.

    Args:
        network: in eval mode; None where the model before stays.
        config: of the network, as the card keeps it.
        factor: pixels of the network in one of the scene.
        threshold: of its probability.
        kind: of KINDS.
        steps: of the fine-tuning.
        figures: by leave-one-view-out; None with fewer than three views.
        before: IoU of the model before on the same views.
        messages: sentences for the user.
        trial: what the views that were held back gave; None with fewer than three.
    """

    network: nn.Module | None
    config: dict[str, Any]
    factor: float
    threshold: float
    kind: str
    steps: int
    figures: Figures | None
    before: float | None
    messages: list[str]
    trial: Trial | None = None


def teach(
    root: Model,
    pieces_at: PiecesAt,
    factors: Sequence[float],
    folds: Sequence[frozenset[int]],
    present: float,
    settings: AdaptationSettings,
    work: Path,
    device: str,
    report: Reporter,
    held: str = "views",
    ground_at: PiecesAt | None = None,
) -> Lesson:
    """Teach a model by the pieces of checked views.

    Args:
        root: the model before, of `root_of`.
        pieces_at: gives the pieces, their views numbered from 1, at so many network pixels in one of the scene.
        factors: scales to choose from, the model's own first.
        folds: groups of views that are held back together, every view in one of them.
        present: threshold of the model before.
        settings: of the fine-tuning.
        work: folder of the checkpoints.
        device: a torch device's name.
        report: listener.
        held: of what it is said to have been held back, "views" or "scenes".
        ground_at: gives pieces of the ground outside the views, on which is looked how much is drawn there.
    """
    start, views = start_of(root), sum(map(len, folds))
    messages: list[str] = []
    figures: Figures | None = None
    before: float | None = None
    best: Trial | None = None
    kind, factor, threshold = "mean", factors[0], USUAL
    if views < LEAST_VIEWS:
        messages.append(too_few(views))
    else:
        trials = {
            scale: trial(start, pieces_at(scale), scale, folds, settings, work, device, report) for scale in factors
        }
        best = trials[kept({scale: one.held.overlaps(one.kind) for scale, one in trials.items()}, factors[0])]
        kind, factor, figures = best.kind, best.factor, best.figures
        threshold = figures.threshold
        was = _against(root, pieces_at(factors[0]), present, views, best, device, report)
        before = was.figures.iou
        if not worth_keeping(was.gain, was.error):
            messages.append(figures.message(held))
            messages.append(
                f"The model before has an IoU of {before:.2f} on the same views, and what was taught is no better: "
                "it stays."
            )
            return Lesson(None, {}, factor, threshold, kind, 0, figures, before, messages, best)
        if was.compared < LEAST_VIEWS:
            messages.append(
                f"Of {views} checked views only {was.compared} "
                f"{'has' if was.compared == 1 else 'have'} ground that can be compared: check more."
            )
        messages.append(f"{WORDS[kind]} is kept; the model before has an IoU of {before:.2f} on the same views.")
    pieces = pieces_at(factor)
    outline, head = KINDS[kind]
    pixels = pixels_of(start, pieces, factor, settings) if head else None
    fitted = pixels.fit() if pixels is not None else None
    if head and fitted is None:
        kind, (outline, head) = "network", KINDS["network"]
    network: nn.Module | None = None
    if outline:
        name = f"whole at {factor:.4f}"
        network = fine_tune(start.outliner, pieces, settings, work / "whole", name, report, device)
    taught, config = assembled(start, factor, network, fitted)
    steps = settings.steps if outline else 0
    if figures is not None and best is not None:
        drawn = _drawn(taught, start.outliner, ground_at(factor) if ground_at else [], threshold, report)
        figures = over_scene(figures, best.counts, drawn) if drawn is not None else figures
        if drawn is not None and ground_at is not None:
            there = _over_scene_before(root, was, ground_at(factors[0]), present, report)
            if loses_outside(there, figures.iou):
                sentence = (
                    f"On ground outside the views it would have an IoU of about {figures.iou:.2f}, the model before "
                    f"about {there:.2f}: the model before stays. More views may change that."
                )
                return Lesson(None, {}, factor, threshold, kind, 0, figures, before, [sentence], best)
        messages.insert(0, figures.message(held))
    if figures is None or figures.poor or (best is not None and was.compared < LEAST_VIEWS):
        report.log("Do not trust this map yet: check more views, then teach again.", "warning")
    return Lesson(taught, config, factor, threshold, kind, steps, figures, before, messages, best)


@dataclass(frozen=True)
class _Before:
    """The model before, on the checked views.

    Args:
        figures: at its own threshold.
        counts: pixels of the same.
        gain: of IoU by what was taught, the mean over views.
        error: its standard error.
        compared: how many views that is of; one over ground without data cannot be compared.
    """

    figures: Figures
    counts: Counts
    gain: float
    error: float
    compared: int


def _over_scene_before(root: Model, was: _Before, ground: Sequence[Piece], threshold: float, report: Reporter) -> float:
    """Return the IoU of the model before outside the views, as that of the taught one is told; 0 where nothing is."""
    entry = root.card["networks"]["student"]
    outliner = Outliner(root.network("student"), tuple(entry["mean"]), tuple(entry["std"]))
    drawn = _drawn(outliner.network, outliner, ground, threshold, report)
    return over_scene(was.figures, was.counts, drawn).iou if drawn else 0.0


def _drawn(
    network: nn.Module, outliner: Outliner, ground: Sequence[Piece], threshold: float, report: Reporter
) -> float | None:
    """Return the share of pieces' undecided pixels that a network draws; None where there are none."""
    maps = probabilities(network, ground, outliner.mean, outliner.std, "cpu", report.check)
    outside = [piece.decided == 0 for piece in ground]
    count = sum(int(part.sum()) for part in outside)
    drawn = sum(int(((p >= threshold) & part).sum()) for p, part in zip(maps, outside, strict=True))
    return drawn / count if count else None


def _against(
    parent: Model,
    pieces: Sequence[Piece],
    threshold: float,
    views: int,
    best: Trial,
    device: str,
    report: Reporter,
) -> _Before:
    """Measure the model before on the checked views, and what a view gains by what was taught."""
    entry = parent.card["networks"]["student"]
    network = parent.network("student").to(device)
    maps = probabilities(network, pieces, tuple(entry["mean"]), tuple(entry["std"]), device, report.check)
    shown, truths, known, numbers = [], [], [], []
    for piece, p in zip(pieces, maps, strict=True):
        for n in np.unique(np.abs(piece.decided[piece.decided != 0])).tolist():
            if n <= views:
                inside = np.abs(piece.decided) == n
                part = box(inside)
                numbers.append(n)
                shown.append(p[part])
                known.append(inside[part])
                truths.append((piece.decided == n)[part])
    was = by_view(shown, truths, known, numbers, threshold)
    now = best.held.by_view(best.kind, best.figures.threshold)
    gains = np.array([now[n] - was[n] for n in sorted(set(was) & set(now))])
    error = float(gains.std(ddof=1) / math.sqrt(len(gains))) if len(gains) > 1 else math.inf
    figures, counts = at_threshold(shown, truths, known, threshold, views)
    gain = float(gains.mean()) if len(gains) else math.nan
    return _Before(figures, counts, gain, error, len(gains))
