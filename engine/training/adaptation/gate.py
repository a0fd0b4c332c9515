"""Whether decisions have taught a network something: asked on decisions that it was not told, neighbours together."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.training.adaptation.measure import Measured

LEAST_DECISIONS = 8
"""With fewer decisions the network does not learn from them: a threshold alone may change."""

FOLDS = 3
"""Groups of neighbouring decisions, each held back once."""

TOLERANCE = 0.03
"""By so much the log loss of the replay may grow beyond its standard error."""


@dataclass(frozen=True)
class Verdict:
    """What the gate says.

    Args:
        accepted: whether the new model is better beyond the standard error, and has forgotten nothing.
        decisions: how many were held back, one group after the other.
        right_before: of these, how many the model before tells right.
        right_after: how many the adapted ones do that had not been told.
        gain: mean fall of the log loss on what was held back, beyond what being less sure gives.
        error: its standard error.
        replay_before: log loss of the sure answers at the beginning.
        replay_after: the highest of the adapted models'.
    """

    accepted: bool
    decisions: int
    right_before: int
    right_after: int
    gain: float
    error: float
    replay_before: float
    replay_after: float

    def message(self, things: str = "decisions", so: str = "the model before stays") -> str:
        """Return the figures in plain words.

        Args:
            things: what was held back, in the plural.
            so: what follows where the new model is not accepted.
        """
        figures = (
            f"Of {self.decisions} {things} held back the model before tells {self.right_before} right, the adapted "
            f"one {self.right_after}."
        )
        if self.accepted:
            return figures
        if self.gain <= self.error or self.right_after < self.right_before:
            return f"{figures} That is no improvement beyond chance: {so}."
        return f"{figures} But it has forgotten what was sure before: {so}."

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)


def groups_of(places: NDArray[np.float64], folds: int = FOLDS) -> NDArray[np.int64]:
    """Return the group of each decision, neighbours together: stripes across the longer extent, of equal numbers.

    Args:
        places: (N, 2) of the decisions, any unit.
        folds: groups; fewer where there are fewer decisions.
    """
    count = len(places)
    folds = max(1, min(folds, count))
    longer = int(np.argmax(np.ptp(places, axis=0))) if count else 0
    order = np.argsort(places[:, longer], kind="stable")
    groups = np.empty(count, np.int64)
    groups[order] = np.arange(count) * folds // max(count, 1)
    return groups


def judged(
    before: Measured, after: Mapping[int, float], replays: Sequence[Measured], groups: Mapping[int, int]
) -> Verdict:
    """Compare the model before with adapted ones on decisions that those were not told.

    A model that has only become less sure of everything has learned nothing: the model before counts with the loss of
    its answers drawn towards a half as far as the other groups' decisions ask for.

    Args:
        before: of the model before, with every decision.
        after: decision to its log loss by the model that it was held back from.
        replays: of the adapted models, one a group.
        groups: decision to its group.
    """
    numbers = sorted(set(after) & set(before.decisions))
    losses = np.array([before.decisions[n] for n in numbers])
    group = np.array([groups[n] for n in numbers])
    gains = _less_sure(losses, group) - np.array([after[n] for n in numbers])
    gain = float(gains.mean()) if len(gains) else 0.0
    error = float(gains.std(ddof=1) / math.sqrt(len(gains))) if len(gains) > 1 else math.inf
    replay = max(one.replay for one in replays) if replays else before.replay
    kept = replay <= before.replay + before.replay_error + TOLERANCE
    half = math.log(2)
    right_before = sum(before.decisions[n] < half for n in numbers)
    right_after = sum(after[n] < half for n in numbers)
    return Verdict(
        accepted=bool(len(gains) >= LEAST_DECISIONS and gain > error and right_after >= right_before and kept),
        decisions=len(gains),
        right_before=right_before,
        right_after=right_after,
        gain=round(gain, 4),
        error=round(error, 4) if math.isfinite(error) else 0.0,
        replay_before=round(before.replay, 4),
        replay_after=round(replay, 4),
    )


TEMPERATURES = np.linspace(1.0, 8.0, 15)
"""By so much the logits of the model before are divided to see what being less sure of everything gives."""


def _less_sure(losses: NDArray[np.float64], groups: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the losses of the same answers drawn towards a half, each group as the others ask for."""
    logits = -np.log(np.expm1(np.maximum(losses, 1e-6)))  # of being right, a decision
    drawn = np.log1p(np.exp(-logits[None] / TEMPERATURES[:, None]))  # (temperatures, decisions)
    result = losses.copy()
    for group in np.unique(groups):
        others = groups != group
        if others.any():
            result[~others] = drawn[int(np.argmin(drawn[:, others].mean(axis=1)))][~others]
    return result


def better_threshold(scores: Sequence[float], landslide: Sequence[bool], present: float) -> float:
    """Return the least mean score of a landslide that tells decisions apart best; the present one unless another wins.

    Each decision is told by the threshold that the others choose; these must be right more often than the present one.

    Args:
        scores: mean score of each decision's polygon, in [0, 1].
        landslide: what was said of it.
        present: the threshold as it is.
    """
    values, is_landslide = np.asarray(scores, float), np.asarray(landslide, bool)
    right_now = int(((values >= present) == is_landslide).sum())
    left_out = 0
    for i in range(len(values)):
        others = np.arange(len(values)) != i
        chosen = _best(values[others], is_landslide[others], present)
        left_out += bool((values[i] >= chosen) == is_landslide[i])
    return _best(values, is_landslide, present) if left_out > right_now else present


def _best(values: NDArray[np.float64], is_landslide: NDArray[np.bool_], present: float) -> float:
    levels = np.unique(values)
    middles = [*((levels[:-1] + levels[1:]) / 2), present]
    right = [int(((values >= t) == is_landslide).sum()) for t in middles]
    best = max(right)
    return float(min((t for t, r in zip(middles, right, strict=True) if r == best), key=lambda t: abs(t - present)))
