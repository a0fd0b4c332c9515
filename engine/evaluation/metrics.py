"""How good a mask is, pixel by pixel and chip by chip."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class Confusion:
    """Counts of pixels (or chips) by what was said and what is true; landslide is positive.

    Args:
        tp: said landslide, is landslide.
        fp: said landslide, is not.
        fn: said not, is landslide.
        tn: said not, is not.
    """

    tp: int
    fp: int
    fn: int
    tn: int

    def __add__(self, other: "Confusion") -> "Confusion":
        """Return the counts of both."""
        return Confusion(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn, self.tn + other.tn)

    @property
    def precision(self) -> float:
        """TP / (TP + FP); 0 where nothing was said to be a landslide."""
        return _ratio(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float:
        """TP / (TP + FN); 0 where there is no landslide."""
        return _ratio(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float:
        """2 TP / (2 TP + FP + FN), the harmonic mean of precision and recall; 0 where undefined."""
        return _ratio(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    @property
    def iou(self) -> float:
        """TP / (TP + FP + FN) of the landslide class; 0 where undefined."""
        return _ratio(self.tp, self.tp + self.fp + self.fn)


def confusion(mask: NDArray[Any], truth: NDArray[Any], valid: NDArray[np.bool_] | None = None) -> Confusion:
    """Count pixels.

    Args:
        mask: bool or 0/1, any shape.
        truth: bool or 0/1, the mask's shape.
        valid: bool of that shape; pixels that are False do not count. None counts all.

    Raises:
        ValueError: the shapes differ.
    """
    if mask.shape != truth.shape or (valid is not None and valid.shape != mask.shape):
        raise ValueError(f"mask {mask.shape} and truth {truth.shape} (and valid) must have one shape")
    mask, truth = mask.astype(bool), truth.astype(bool)
    keep = np.ones(mask.shape, bool) if valid is None else valid
    counts = np.bincount((2 * mask + truth)[keep].ravel(), minlength=4)  # 0 tn, 1 fn, 2 fp, 3 tp
    tn, fn, fp, tp = (int(count) for count in counts)
    return Confusion(tp, fp, fn, tn)


def mean_iou(chips: Iterable[Confusion]) -> float:
    """Return the mean of the chips' IoU: each chip weighs the same.

    Chips with a landslide neither in the mask nor in the truth have no IoU and are left out; 0 where none is left.
    """
    values = [c.iou for c in chips if c.tp + c.fp + c.fn]
    return float(np.mean(values)) if values else 0.0


def roc_auc(scores: ArrayLike, labels: ArrayLike) -> float:
    """Return the area under the ROC curve: how often a positive scores above a negative, ties counting half.

    Mann and Whitney's U / (positives x negatives), Hanley and McNeil 1982.

    Args:
        scores: (N,) float, large for positive.
        labels: (N,) bool or 0/1.

    Raises:
        ValueError: only one class is there, or the lengths differ.
    """
    scores, positive = np.asarray(scores).ravel(), np.asarray(labels).ravel().astype(bool)
    if scores.shape != positive.shape:
        raise ValueError(f"{len(scores)} scores and {len(positive)} labels")
    n_positive = int(positive.sum())
    n_negative = len(positive) - n_positive
    if not n_positive or not n_negative:
        raise ValueError("the area under the ROC curve needs both classes")
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)  # rank of the last of each group of equal scores, from 1
    ranks = (last - (counts - 1) / 2)[place]  # equal scores share their mean rank
    u = float(ranks[positive].sum()) - n_positive * (n_positive + 1) / 2
    return u / (n_positive * n_negative)


def constant_disc(height: int, width: int, radius_fraction: float = 40 / 224) -> NDArray[np.bool_]:
    """Return a disc in the middle, the answer of one who looks at no pixel: the first row of every table.

    Args:
        height: pixels.
        width: pixels.
        radius_fraction: the disc's radius as a share of the shorter side; METHOD's best on Bijie is 40 of 224 px.

    Returns:
        (height, width) bool.
    """
    y, x = np.ogrid[:height, :width]
    radius = radius_fraction * min(height, width)
    return np.asarray((y - (height - 1) / 2) ** 2 + (x - (width - 1) / 2) ** 2 <= radius**2)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
