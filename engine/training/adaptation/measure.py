"""What is measured without any truth: how far a network agrees with the sure answers and with the decisions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from engine.training.adaptation.pieces import LANDSLIDE, NONE, UNKNOWN, Piece, held_back

SURE = 0.02
"""Probabilities count from here to 1 - this, so that one pixel that is surely wrong does not outweigh all others."""

Map = NDArray[np.float32]


@dataclass(frozen=True)
class Measured:
    """What a network gives on pieces.

    Args:
        replay: mean log loss on held-back sure answers, landslide and none weighing the same; the lower the better.
        replay_error: its standard error over pieces.
        area: share of pixels with a probability of at least a half.
        decisions: decision's number to the mean log loss of its pixels.
    """

    replay: float
    replay_error: float
    area: float
    decisions: dict[int, float]


def probabilities(
    network: nn.Module,
    pieces: Sequence[Piece],
    mean: Sequence[float],
    std: Sequence[float],
    device: str,
    check: Callable[[], None],
) -> list[Map]:
    """Return a network's probability of a landslide on pieces, (S, S) each, as a run would ask it (eval mode)."""
    scale = [torch.tensor(values).view(3, 1, 1) for values in (mean, std)]
    training = [(module, module.training) for module in network.modules()]
    network.eval()
    found = []
    with torch.inference_mode():
        for piece in pieces:
            check()
            x: Tensor = torch.from_numpy(piece.image.transpose(2, 0, 1).copy()).float() / 255
            x = ((x - scale[0]) / scale[1])[None].to(device).contiguous(memory_format=torch.channels_last)
            found.append(network(x)[0, 0].float().sigmoid().cpu().numpy())
    for module, was in training:
        module.training = was
    return found


def measured(pieces: Sequence[Piece], maps: Sequence[Map]) -> Measured:
    """Measure probabilities against the held-back sure answers and against every decision.

    Args:
        pieces: N.
        maps: (S, S) each, their probabilities.
    """
    losses: dict[int, list[tuple[float, int]]] = {}
    area = total = 0
    held = [held_back(len(p), number) for number, p in enumerate(maps)]
    replay, error = replay_loss(pieces, maps, held)
    for piece, p in zip(pieces, maps, strict=True):
        known = piece.replay != UNKNOWN
        area, total = area + int((p[known] >= 0.5).sum()), total + int(known.sum())
        for said in np.unique(piece.decided[piece.decided != 0]):
            inside = piece.decided == said
            loss = _log_loss(p[inside], LANDSLIDE if said > 0 else NONE)
            losses.setdefault(abs(int(said)), []).append((float(loss.sum()), int(inside.sum())))
    return Measured(
        replay=replay,
        replay_error=error,
        area=area / max(1, total),
        decisions={n: sum(s for s, _ in parts) / sum(c for _, c in parts) for n, parts in sorted(losses.items())},
    )


def replay_loss(
    pieces: Sequence[Piece], maps: Sequence[Map], within: Sequence[NDArray[np.bool_]] | None = None
) -> tuple[float, float]:
    """Return the mean log loss of sure answers, landslide and none weighing the same, and its standard error.

    Args:
        pieces: N.
        maps: (S, S) each, probabilities; NaN nowhere.
        within: (S, S) each, where answers count; None counts all of them.
    """
    sums = {LANDSLIDE: [], NONE: []}  # type: dict[int, list[tuple[float, int]]]
    for number, (piece, p) in enumerate(zip(pieces, maps, strict=True)):
        counted = (piece.decided == 0) & ~piece.ring
        for label in (LANDSLIDE, NONE):
            inside = counted & (piece.replay == label) & (within[number] if within is not None else True)
            sums[label].append((float(_log_loss(p[inside], label).sum()), int(inside.sum())))
    there = [label for label in (LANDSLIDE, NONE) if any(n for _, n in sums[label])]
    means = [sum(s for s, _ in sums[label]) / sum(n for _, n in sums[label]) for label in there]
    error = _error([[s / n for s, n in sums[label] if n] for label in there])
    return (float(np.mean(means)) if means else 0.0), error


def _log_loss(p: Map, label: int) -> NDArray[np.float64]:
    q = np.clip(p.astype(np.float64), SURE, 1 - SURE)
    return np.asarray(-np.log(q if label == LANDSLIDE else 1 - q))


def _error(by_label: list[list[float]]) -> float:
    """Return the standard error of the mean over labels of the means over pieces."""
    parts = [np.var(values, ddof=1) / len(values) for values in by_label if len(values) > 1]
    return float(np.sqrt(np.sum(parts)) / max(1, len(by_label))) if parts else 0.0
