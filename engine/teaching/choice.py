"""Which of network, quick head and mean is kept, and at which scale: the usual one unless another is clearly better.

A mean of two models that err in different places is better than either for most ground, and the model has learned at
its own scale. The views are few: that another choice has the larger IoU on them is chance more often than not. So it
must be better by more than views of another draw would change.
"""

import math
from collections.abc import Mapping
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Name = TypeVar("Name")

CLEARLY = 2.0
"""So many standard errors one alone must be better: with three views chance gives that in one case of eleven."""

LOSES = 0.1
"""IoU by which the model before must be told to be better outside the views to stay where the views speak for what was
taught: what is told of that ground is off by about as much."""

Overlaps = NDArray[np.int64]
"""(V, 2): of each view the pixels that are landslide and drawn, and those that are either."""


def kept(overlaps: Mapping[Name, Overlaps], usual: Name) -> Name:
    """Return which of several choices is kept.

    Args:
        overlaps: by choice, of the same views in the same order.
        usual: the choice that is kept unless another one is clearly better.
    """
    best, most = usual, 0.0
    for name, found in overlaps.items():
        gain, error = gained(overlaps[usual], found)
        if gain > max(most, CLEARLY * error):
            best, most = name, gain
    return best


def worth_keeping(gain: float, error: float) -> bool:
    """Return whether what was taught is kept: where the model before is not better on the views by more than chance.

    What is measured on a view was taught without a third of the views and for half of the steps: what is kept is the
    better one of both. Outside the views it was better than the model before in 31 of 36 lessons; the views
    said so by more than the error in 24 (docs/research/TEACHING.md). Of a single view nobody knows what chance does:
    there what was taught must be better outright, and where no view can be compared the model before stays.

    Args:
        gain: of IoU by what was taught; NaN where no view can be compared.
        error: its standard error; infinite with a single view.
    """
    return gain > (-error if math.isfinite(error) else 0.0)


def loses_outside(before: float, after: float) -> bool:
    """Return whether what was taught is told to do clearly worse on the ground outside the views.

    Args:
        before: IoU that is told of the model before.
        after: of what was taught.
    """
    return before > after + LOSES


def gained(before: Overlaps, after: Overlaps) -> tuple[float, float]:
    """Return how much larger the IoU of all views together is, and the standard error of that over views.

    The error is the jackknife's: how much the gain changes as each view in turn is left out. With one view it is
    infinite.

    Args:
        before: of one kind.
        after: of another one on the same views.
    """
    count = len(before)
    gain = _iou(after) - _iou(before)
    if count < 2:
        return gain, math.inf
    without = np.array([_iou(np.delete(after, i, 0)) - _iou(np.delete(before, i, 0)) for i in range(count)])
    return gain, float(math.sqrt((count - 1) * without.var()))


def _iou(overlaps: Overlaps) -> float:
    both, either = overlaps.sum(axis=0)
    return float(both / either) if either else 1.0
