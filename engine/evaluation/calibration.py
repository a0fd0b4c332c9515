"""Whether a score means what it says: of what is scored 0.7, seven in ten should be right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

BINS = 10


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
