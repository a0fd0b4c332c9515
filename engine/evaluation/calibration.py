"""Whether a score means what it says: of what is scored 0.7, seven in ten should be right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

BINS = 10
SPREAD = 3.0
"""Standard deviation of the prior of slope and offset: weak, it keeps a handful of answers from an endless slope."""
LEAST = 1e-3
"""Scores nearer to 0 or 1 than this are taken for this, so that one of them does not decide alone."""
STEPS, TOLERANCE = 100, 1e-9


@dataclass(frozen=True)
class Bin:
    """One bin of a reliability diagram (Niculescu-Mizil and Caruana 2005).

    Args:
        count: answers in it.
        score: their mean score in [0, 1].
        right: the share of them that is right.
    """

    count: int
    score: float
    right: float


def reliability(score: NDArray[Any], right: NDArray[Any], bins: int = BINS) -> tuple[Bin, ...]:
    """Return the reliability diagram in bins that hold equally many answers, the lowest scores first.

    Args:
        score: (N,) float in [0, 1].
        right: (N,) bool, or the share of an answer that is right.
        bins: how many; with fewer answers, as many as there are.

    Raises:
        ValueError: the lengths differ.
    """
    if score.shape != right.shape:
        raise ValueError(f"{score.shape} scores and {right.shape} answers")
    order = np.argsort(score, kind="stable")
    parts = np.array_split(order, min(bins, len(order))) if len(order) else []
    return tuple(Bin(len(part), float(score[part].mean()), float(right[part].mean())) for part in parts)


def calibration_error(diagram: Sequence[Bin]) -> float:
    """Return the mean distance of score and share right (expected calibration error, Naeini et al. 2015); 0 of none."""
    total = sum(one.count for one in diagram)
    return sum(one.count * abs(one.score - one.right) for one in diagram) / total if total else 0.0


def perfect_error(score: NDArray[Any], bins: int = BINS, draws: int = 2000, seed: int = 0) -> tuple[float, float]:
    """Return the error that as many answers have where each score means what it says: its mean, its 95th percentile.

    With few answers the share right of a bin differs from its score by chance alone.

    Args:
        score: (N,) float in [0, 1].
        bins: of the diagram.
        draws: how often it is drawn which answers are right.
        seed: of the draws.
    """
    rng = np.random.default_rng(seed)
    errors = [calibration_error(reliability(score, rng.random(score.shape) < score, bins)) for _ in range(draws)]
    return float(np.mean(errors)), float(np.percentile(errors, 95))


def fit_line(score: NDArray[Any], right: NDArray[Any], spread: float = SPREAD) -> tuple[float, float]:
    """Return slope and offset of the log odds that make scores likely (Platt 1999), by Newton's method.

    Without answers, or with a tight prior, it is the line that changes nothing: slope 1, offset 0.

    Args:
        score: (N,) float in [0, 1].
        right: (N,) bool.
        spread: standard deviation of the normal prior around that line.
    """
    odds = np.clip(score.astype(np.float64), LEAST, 1 - LEAST)
    design = np.stack([np.log(odds / (1 - odds)), np.ones(len(odds))], axis=1)  # (N, 2)
    start = np.array([1.0, 0.0])
    line = start.copy()

    def loss(at: NDArray[np.float64]) -> float:
        said = design @ at
        return float((np.logaddexp(0, said) - right * said).sum() + ((at - start) ** 2).sum() / (2 * spread**2))

    for _ in range(STEPS):
        share = 0.5 * (1 + np.tanh(design @ line / 2))  # the sigmoid, without an overflow
        slope = design.T @ (share - right) + (line - start) / spread**2
        bend = (design * (share * (1 - share))[:, None]).T @ design + np.eye(2) / spread**2
        step = np.linalg.solve(bend, slope)
        while loss(line - step) > loss(line) and np.abs(step).max() > TOLERANCE:
            step = step / 2
        line = line - step
        if np.abs(step).max() <= TOLERANCE:
            break
    return float(line[0]), float(line[1])
