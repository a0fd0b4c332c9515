"""Teach a model a scene's imagery by checked views: leave-one-view-out decides the scale, the network and the gate."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from engine.model_file.bundle import Model, open_model
from engine.networks.taught import Taught
from engine.reporting import Reporter
from engine.teaching.figures import LEAST_VIEWS, Figures, best_threshold, figures_of, iou_at, too_few
from engine.training.adaptation.loop import Outliner
from engine.training.adaptation.measure import probabilities
from engine.training.adaptation.pieces import Piece
from engine.training.adaptation.settings import AdaptationSettings
from engine.training.teaching.head_pixels import HeadPixels, head_pixels
from engine.training.teaching.loop import fine_tune

FOLDS = 3
"""Groups of views, each held back once; more would take as many times longer."""

LEARNING_RATE = 1e-3
"""Of the decoder; the encoder has a tenth of it. Three times that of an adaptation: there is more to learn."""

WITHOUT_FIGURES = 0.5
"""Threshold where nothing could be measured."""

KINDS = {"network": (True, False), "head": (False, True), "mean": (True, True)}
"""What can win: whether it has an outline network and a quick head."""

WORDS = {"network": "The fine-tuned network", "head": "The quick head", "mean": "The mean of network and quick head"}

Map = NDArray[np.float32]
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


@dataclass(frozen=True)
class Start:
    """Where the fine-tuning begins.

    Args:
        outliner: the outline network.
        config: its constructor's.
    """

    outliner: Outliner
    config: dict[str, Any]


def start_of(parent: Model) -> Start:
    """Return the outline network to begin from: of a model that no view or decision of a scene has changed.

    What has seen a view cannot be measured on it: where the parent was adapted or taught, the shipped model begins.
    """
    root = root_of(parent)
    entry = root.card["networks"]["student"]
    config = {key: value for key, value in entry.get("config", {}).items() if key in ("width", "fine", "twice")}
    return Start(Outliner(root.network("student"), tuple(entry["mean"]), tuple(entry["std"])), config)


def root_of(parent: Model) -> Model:
    """Return the model whose network the teaching begins from."""
    plain = parent.card["networks"]["student"]["architecture"] == "student"
    return parent if plain and "parent" not in parent.card else open_model()


def teach(
    root: Model,
    pieces_at: PiecesAt,
    factors: Sequence[float],
    views: int,
    present: float,
    settings: AdaptationSettings,
    work: Path,
    device: str,
    report: Reporter,
) -> Lesson:
    """Teach a model by the pieces of checked views.

    Args:
        root: the model before, of `root_of`.
        pieces_at: gives the pieces, their views numbered from 1, at so many network pixels in one of the scene.
        factors: scales to choose from, the model's own first.
        views: how many there are.
        present: threshold of the model before.
        settings: of the fine-tuning.
        work: folder of the checkpoints.
        device: a torch device's name.
        report: listener.
    """
    start = start_of(root)
    messages: list[str] = []
    figures: Figures | None = None
    before: float | None = None
    kind, factor, threshold = "mean", factors[0], WITHOUT_FIGURES
    if views < LEAST_VIEWS:
        messages.append(too_few(views))
    else:
        trials = [_trial(start, pieces_at(scale), scale, views, settings, work, device, report) for scale in factors]
        best = max(trials, key=lambda one: one.score)
        kind, factor, figures = best.kind, best.factor, best.figures
        threshold = figures.threshold
        before, gain, error = _against(root, pieces_at(factors[0]), present, views, best, device, report)
        messages.append(figures.message())
        if gain <= error:
            messages.append(
                f"The model before has an IoU of {before:.2f} on the same views, and what it would gain is no more "
                "than chance: it stays."
            )
            return Lesson(None, {}, factor, threshold, kind, 0, figures, before, messages)
        messages.append(f"{WORDS[kind]} did best; the model before has an IoU of {before:.2f} on the same views.")
    if figures is None or figures.poor:
        report.log("Do not trust this map yet: check more views, then teach again.", "warning")
    pieces = pieces_at(factor)
    outline, head = KINDS[kind]
    pixels = _pixels(start, pieces, factor, settings) if head else None
    fitted = pixels.fit() if pixels is not None else None
    if head and fitted is None:
        kind, (outline, head) = "network", KINDS["network"]
    network: nn.Module | None = None
    if outline:
        name = f"whole at {factor:.4f}"
        network = fine_tune(start.outliner, pieces, settings, work / "whole", name, report, device)
    config = {**start.config, "outline": outline, "head": head, "magnified": _hundredths(factor)}
    taught = Taught(**config)
    if network is not None:
        assert taught.outline is not None  # noqa: S101
        taught.outline.load_state_dict({name: value.float() for name, value in network.state_dict().items()})
    if fitted is not None:
        assert taught.head is not None  # noqa: S101
        taught.head.load_state_dict(fitted.state_dict())
    steps = settings.steps if outline else 0
    return Lesson(taught.eval(), config, factor, threshold, kind, steps, figures, before, messages)


@dataclass(frozen=True)
class _Trial:
    """What one scale gave on views that were held back, and the best of the three kinds there."""

    factor: float
    kind: str
    score: float
    figures: Figures
    by_view: dict[int, float]


def _trial(
    start: Start,
    pieces: Sequence[Piece],
    factor: float,
    views: int,
    settings: AdaptationSettings,
    work: Path,
    device: str,
    report: Reporter,
) -> _Trial:
    """Teach without each group of views in turn, and measure network, head and their mean on what was held back."""
    half = replace(settings, steps=max(1, settings.steps // 2))
    pixels = _pixels(start, pieces, factor, settings)
    groups = min(FOLDS, views)
    found: dict[str, list[Map]] = {kind: [] for kind in KINDS}
    truths: list[NDArray[np.bool_]] = []
    known: list[NDArray[np.bool_]] = []
    numbers: list[int] = []
    for group in range(groups):
        held = frozenset(n for n in range(1, views + 1) if (n - 1) % groups == group)
        name = f"without-{_hundredths(factor)}-{group + 1}"
        stage = f"held back {group + 1} of {groups}"
        network = fine_tune(start.outliner, pieces, half, work / name, name, report, device, stage, held)
        fitted = pixels.fit(held)
        shown = [piece for piece in pieces if np.isin(np.abs(piece.decided), list(held)).any()]
        nets = probabilities(network, shown, start.outliner.mean, start.outliner.std, device, report.check)
        if fitted is None:
            heads = nets
        else:
            alone = Taught(**start.config, outline=False, magnified=_hundredths(factor))
            assert alone.head is not None  # noqa: S101
            alone.head.load_state_dict(fitted.state_dict())
            heads = probabilities(alone, shown, start.outliner.mean, start.outliner.std, "cpu", report.check)
        for piece, by_net, by_head in zip(shown, nets, heads, strict=True):
            for n in sorted(held & set(np.unique(np.abs(piece.decided)).tolist())):
                inside = np.abs(piece.decided) == n
                box = _box(inside)
                numbers.append(n)
                known.append(inside[box])
                truths.append((piece.decided == n)[box])
                for kind, p in (("network", by_net), ("head", by_head), ("mean", np.float32(0.5) * (by_net + by_head))):
                    found[kind].append(p[box])
    scores = {kind: best_threshold(maps, truths, known)[1] for kind, maps in found.items()}
    kind = max(("mean", "network", "head"), key=lambda one: scores[one])
    figures = replace(figures_of(found[kind], truths, known, views=numbers), views=views)
    report.log(
        f"Views held back, {factor:.2f} network pixels in one of the scene: "
        + ", ".join(f"{name} {score:.2f}" for name, score in scores.items())
        + "."
    )
    by_view = _by_view(found[kind], truths, known, numbers, figures.threshold)
    return _Trial(factor, kind, scores[kind], figures, by_view)


def _against(
    parent: Model,
    pieces: Sequence[Piece],
    threshold: float,
    views: int,
    best: _Trial,
    device: str,
    report: Reporter,
) -> tuple[float, float, float]:
    """Return the IoU of the model before on the checked views, the mean gain of a view, and its standard error."""
    entry = parent.card["networks"]["student"]
    network = parent.network("student").to(device)
    maps = probabilities(network, pieces, tuple(entry["mean"]), tuple(entry["std"]), device, report.check)
    shown, truths, known, numbers = [], [], [], []
    for piece, p in zip(pieces, maps, strict=True):
        for n in np.unique(np.abs(piece.decided[piece.decided != 0])).tolist():
            if n <= views:
                inside = np.abs(piece.decided) == n
                box = _box(inside)
                numbers.append(n)
                shown.append(p[box])
                known.append(inside[box])
                truths.append((piece.decided == n)[box])
    was = _by_view(shown, truths, known, numbers, threshold)
    gains = np.array([best.by_view[n] - was[n] for n in sorted(set(was) & set(best.by_view))])
    error = float(gains.std(ddof=1) / math.sqrt(len(gains))) if len(gains) > 1 else math.inf
    return iou_at(shown, truths, known, threshold), float(gains.mean()), error


def _by_view(
    maps: Sequence[Map],
    truths: Sequence[NDArray[np.bool_]],
    known: Sequence[NDArray[np.bool_]],
    numbers: Sequence[int],
    threshold: float,
) -> dict[int, float]:
    found = {}
    for n in set(numbers):
        parts = [i for i, one in enumerate(numbers) if one == n]
        found[n] = iou_at([maps[i] for i in parts], [truths[i] for i in parts], [known[i] for i in parts], threshold)
    return found


def _pixels(start: Start, pieces: Sequence[Piece], factor: float, settings: AdaptationSettings) -> HeadPixels:
    return head_pixels(pieces, start.outliner.mean, start.outliner.std, _hundredths(factor) / 100, settings.seed)


def _hundredths(factor: float) -> int:
    return max(1, min(4096, round(100 * factor)))


def _box(inside: NDArray[np.bool_]) -> tuple[slice, slice]:
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(cols[0]), int(cols[-1]) + 1)
