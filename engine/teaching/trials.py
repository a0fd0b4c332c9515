"""Leave-one-view-out: how network, quick head and their mean do on views that were held back from them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from engine.model_file.bundle import Model, open_model
from engine.networks.local_head import LocalHead
from engine.networks.taught import Taught, of_both
from engine.reporting import Reporter
from engine.teaching.choice import Overlaps, kept
from engine.teaching.figures import Counts, Figures, best_threshold, iou_at, measured, overlap
from engine.training.adaptation.loop import Outliner
from engine.training.adaptation.measure import probabilities
from engine.training.adaptation.pieces import Piece
from engine.training.adaptation.settings import AdaptationSettings
from engine.training.teaching.head_pixels import HeadPixels, head_pixels
from engine.training.teaching.loop import fine_tune

FOLDS = 3
"""Groups of views, each held back once; more would take as many times longer."""

KINDS = {"network": (True, False), "head": (False, True), "mean": (True, True)}
"""What can win: whether it has an outline network and a quick head."""

Map = NDArray[np.float32]
Bools = NDArray[np.bool_]


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


@dataclass(frozen=True)
class HeldBack:
    """Parts of views that were held back, N.

    Args:
        views: number of the view that each part is of.
        truths: (H, W) each, where landslides are.
        known: likewise, which pixels count.
        maps: by kind, the probabilities of what was taught without the view.
    """

    views: list[int]
    truths: list[Bools]
    known: list[Bools]
    maps: dict[str, list[Map]]

    def figures(self, kind: str) -> tuple[Figures, Counts]:
        """Return what was measured of a kind, and the pixels that it comes of."""
        return measured(self.maps[kind], self.truths, self.known, views=self.views)

    def overlaps(self, kind: str) -> Overlaps:
        """Return how a kind and the truth overlap on each view, at the threshold that is best for all of them."""
        maps = self.maps[kind]
        threshold, _ = best_threshold(maps, self.truths, self.known)
        found = []
        for n in sorted(set(self.views)):
            parts = [i for i, one in enumerate(self.views) if one == n]
            truths, known = ([values[i] for i in parts] for values in (self.truths, self.known))
            found.append(overlap([maps[i] for i in parts], truths, known, threshold))
        return np.array(found, np.int64).reshape(-1, 2)

    def by_view(self, kind: str, threshold: float) -> dict[int, float]:
        """Return the IoU of a kind on each view."""
        return by_view(self.maps[kind], self.truths, self.known, self.views, threshold)


@dataclass(frozen=True)
class Trial:
    """What one scale gave on views that were held back, and which of the three kinds is kept there."""

    factor: float
    kind: str
    figures: Figures
    counts: Counts
    held: HeldBack


def folds_of(views: int) -> list[frozenset[int]]:
    """Return which views are held back together."""
    groups = min(FOLDS, views)
    return [frozenset(n for n in range(1, views + 1) if (n - 1) % groups == group) for group in range(groups)]


def trial(
    start: Start,
    pieces: Sequence[Piece],
    factor: float,
    folds: Sequence[frozenset[int]],
    settings: AdaptationSettings,
    work: Path,
    device: str,
    report: Reporter,
) -> Trial:
    """Teach without each group of views in turn, and measure network, head and their mean on what was held back.

    Args:
        start: the network before.
        pieces: of all views, numbered from 1.
        factor: network pixels in one of the scene, as the pieces have them.
        folds: groups of views, every view in one of them.
        settings: of the fine-tuning; for half the steps.
        work: folder of the checkpoints.
        device: a torch device's name.
        report: listener.
    """
    half = replace(settings, steps=max(1, settings.steps // 2))
    pixels = pixels_of(start, pieces, factor, settings)
    held_back = HeldBack([], [], [], {kind: [] for kind in KINDS})
    for number, held in enumerate(folds, 1):
        name = f"without-{hundredths(factor)}-{number}"
        stage = f"held back {number} of {len(folds)}"
        network = fine_tune(start.outliner, pieces, half, work / name, name, report, device, stage, held)
        fitted = pixels.fit(held)
        shown = [piece for piece in pieces if np.isin(np.abs(piece.decided), list(held)).any()]
        nets = probabilities(network, shown, start.outliner.mean, start.outliner.std, device, report.check)
        heads = nets
        if fitted is not None:
            alone = assembled(start, factor, None, fitted)[0]
            heads = probabilities(alone, shown, start.outliner.mean, start.outliner.std, "cpu", report.check)
        for piece, by_net, by_head in zip(shown, nets, heads, strict=True):
            for n in sorted(held & set(np.unique(np.abs(piece.decided)).tolist())):
                inside = np.abs(piece.decided) == n
                part = box(inside)
                held_back.views.append(n)
                held_back.known.append(inside[part])
                held_back.truths.append((piece.decided == n)[part])
                for kind, p in (("network", by_net), ("head", by_head), ("mean", mean_of(by_net, by_head))):
                    held_back.maps[kind].append(p[part])
    scores = {kind: best_threshold(maps, held_back.truths, held_back.known)[1] for kind, maps in held_back.maps.items()}
    kind = kept({kind: held_back.overlaps(kind) for kind in KINDS}, "mean")
    figures, counts = held_back.figures(kind)
    figures = replace(figures, views=sum(map(len, folds)))
    report.log(
        f"Views held back, {factor:.2f} network pixels in one of the scene: "
        + ", ".join(f"{name} {score:.2f}" for name, score in scores.items())
        + "."
    )
    return Trial(factor, kind, figures, counts, held_back)


def assembled(
    start: Start, factor: float, network: nn.Module | None, head: LocalHead | None
) -> tuple[Taught, dict[str, Any]]:
    """Return what was taught as one network in eval mode, and its constructor's arguments.

    Args:
        start: what it began from.
        factor: network pixels in one of the scene.
        network: the outline network; None leaves it out.
        head: the quick head; likewise.
    """
    has = {"outline": network is not None, "head": head is not None}
    parts = {**has, "shapes": has["head"], "odds": all(has.values())}
    config = {**start.config, **parts, "magnified": hundredths(factor)}
    taught = Taught(**config)
    if network is not None:
        assert taught.outline is not None  # noqa: S101
        taught.outline.load_state_dict({name: value.float() for name, value in network.state_dict().items()})
    if head is not None:
        assert taught.head is not None  # noqa: S101
        taught.head.load_state_dict(head.state_dict())
    return taught.eval(), config


def mean_of(network: Map, head: Map) -> Map:
    """Return the probability by both, as `assembled` has it where neither is None."""
    return np.asarray(of_both(torch.from_numpy(network), torch.from_numpy(head)).sigmoid().numpy(), np.float32)


def by_view(
    maps: Sequence[Map],
    truths: Sequence[NDArray[np.bool_]],
    known: Sequence[NDArray[np.bool_]],
    numbers: Sequence[int],
    threshold: float,
) -> dict[int, float]:
    """Return the IoU of each view, of which each map is a part."""
    found = {}
    for n in set(numbers):
        parts = [i for i, one in enumerate(numbers) if one == n]
        found[n] = iou_at([maps[i] for i in parts], [truths[i] for i in parts], [known[i] for i in parts], threshold)
    return found


def pixels_of(start: Start, pieces: Sequence[Piece], factor: float, settings: AdaptationSettings) -> HeadPixels:
    """Return the labeled pixels of pieces for the quick head."""
    return head_pixels(pieces, start.outliner.mean, start.outliner.std, hundredths(factor) / 100, settings.seed)


def hundredths(factor: float) -> int:
    """Return a scale as the taught network's configuration keeps it."""
    return max(1, min(4096, round(100 * factor)))


def box(inside: Bools) -> tuple[slice, slice]:
    """Return the rectangle around what is true; something must be."""
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(cols[0]), int(cols[-1]) + 1)
