"""A filter of proposals that a few decisions teach: nearest shrunken centroids of what their ground looks like."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import UserError
from engine.inventory.proposals.features import FEATURES

SHRINK = 2.0
"""Standard errors by which the distance of the means of a feature counts less."""

LEAST_SPREAD = 0.1
"""Spread within a kind that is added, as a share of the whole spread: of few decisions it may be small by chance."""

LEAST_OF_EACH = 3
"""Accepted and rejected polygons from which a filter is fitted: of each kind two are left where one is held back."""

LEAST_MORE_RIGHT = 2
"""So many decisions more must be told right, each held back in turn: one more is chance."""

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class PolygonFilter:
    """What tells landslides apart from what was rejected.

    Args:
        middle: mean of each feature over the decisions.
        spread: its standard deviation, above 0.
        weights: of the scaled features.
        bias: added to their sum; what is below 0 is none.
    """

    middle: tuple[float, ...]
    spread: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float

    def passes(self, features: Floats) -> NDArray[np.bool_]:
        """Return which polygons look like landslides.

        Args:
            features: (N, FEATURES) of `polygon_features`.
        """
        scaled = (features - np.array(self.middle)) / np.array(self.spread)
        return np.asarray(scaled @ np.array(self.weights) + self.bias >= 0)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values that `from_json` reads back to an equal object."""
        return {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(self).items()}

    @classmethod
    def from_json(cls, values: Any) -> "PolygonFilter":
        """Build from JSON values.

        Raises:
            UserError: kind "run": they are no filter.
        """
        try:
            lists = [tuple(float(number) for number in values[key]) for key in ("middle", "spread", "weights")]
            built = cls(lists[0], lists[1], lists[2], float(values["bias"]))
        except (KeyError, TypeError, ValueError) as error:
            raise _unreadable() from error
        numbers = [*built.middle, *built.spread, *built.weights, built.bias]
        if any(len(each) != FEATURES for each in lists) or not all(map(math.isfinite, numbers)) or min(lists[1]) <= 0:
            raise _unreadable()
        return built


@dataclass(frozen=True)
class FilterVerdict:
    """What a filter tells of decisions that it was not taught.

    Args:
        fitted: the filter of all decisions; None where it is not to be used.
        decisions: how many were held back, one after the other.
        right_before: of these, how many are right where every proposal is a landslide.
        right_after: how many the filter tells right.
    """

    fitted: PolygonFilter | None
    decisions: int
    right_before: int
    right_after: int

    def message(self) -> str:
        """Return the figures in plain words."""
        return (
            f"Of {self.decisions} decisions held back one by one a filter by color, texture, size and shape tells "
            f"{self.right_after} right; without it {self.right_before} are."
        )


def enough_of_each(landslide: Sequence[bool]) -> bool:
    """Whether there are decisions of both kinds to fit a filter to."""
    return min(sum(landslide), len(landslide) - sum(landslide)) >= LEAST_OF_EACH


def judged_filter(features: Floats, landslide: Sequence[bool]) -> FilterVerdict:
    """Fit a filter to decisions, and hold back each of them in turn to see whether it is worth using.

    It is used where at least LEAST_MORE_RIGHT more are told right, and no accepted polygon is lost that was held back.

    Args:
        features: (N, FEATURES) of polygons that were decided on.
        landslide: N times whether it is one.
    """
    told = np.asarray(landslide, bool)
    before, count = int(told.sum()), len(told)
    if not enough_of_each(landslide):
        return FilterVerdict(None, count, before, before)
    right = lost = 0
    for i in range(count):
        others = np.arange(count) != i
        says = bool(fitted(features[others], told[others]).passes(features[i : i + 1])[0])
        right += says == bool(told[i])
        lost += bool(told[i]) and not says
    good = right - before >= LEAST_MORE_RIGHT and not lost
    return FilterVerdict(fitted(features, told) if good else None, count, before, right)


def fitted(features: Floats, landslide: NDArray[np.bool_]) -> PolygonFilter:
    """Return the filter of decisions by nearest shrunken centroids (Tibshirani et al. 2002).

    A feature counts by how far the means of both kinds lie apart in units of its spread within a kind, less SHRINK
    standard errors: what differs by chance alone does not count at all.

    Args:
        features: (N, FEATURES).
        landslide: (N,), both kinds at least once.
    """
    middle, spread = features.mean(axis=0), features.std(axis=0)
    spread = np.where(spread > 1e-9, spread, 1.0)
    x = (features - middle) / spread
    yes, no = x[landslide], x[~landslide]
    squares = ((yes - yes.mean(axis=0)) ** 2).sum(axis=0) + ((no - no.mean(axis=0)) ** 2).sum(axis=0)
    within = np.sqrt(squares / max(1, len(x) - 2)) + LEAST_SPREAD
    error = np.sqrt(1 / len(yes) + 1 / len(no))
    apart = (yes.mean(axis=0) - no.mean(axis=0)) / within
    shrunken = np.sign(apart) * np.maximum(np.abs(apart) - SHRINK * error, 0)
    weights = shrunken / within
    bias = -float(weights @ (yes.mean(axis=0) + no.mean(axis=0)) / 2)
    return PolygonFilter(tuple(middle.tolist()), tuple(spread.tolist()), tuple(weights.tolist()), bias)


def _unreadable() -> UserError:
    return UserError(
        "The filter of polygons in run.json cannot be read.", "Adapt the model again in a new folder.", "run"
    )
