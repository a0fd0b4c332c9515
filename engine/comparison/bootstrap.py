"""From chips to the figures of a row, with intervals."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.evaluation.metrics import Confusion, roc_auc

RESAMPLINGS = 1000

Rows = NDArray[np.int64] | NDArray[np.float64]


@dataclass(frozen=True)
class ChipResult:
    """One row's answer to one chip.

    Args:
        chip: the file's stem.
        fold: that held it out.
        label: 1 = landslide.
        pixels: counts at native size.
        fair: the same without answers that nobody can judge (see `engine.evaluation.fair.chip_valid`).
        score: see `Method.chip_score`.
        said: whether the mask is large enough for a landslide.
    """

    chip: str
    fold: int
    label: int
    pixels: Confusion
    fair: Confusion
    score: float
    said: bool


@dataclass(frozen=True)
class Figure:
    """A value and its 95 % interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.low:.3f}-{self.high:.3f})"


def summarise(results: list[ChipResult]) -> dict[str, Figure]:
    """Return the figures of one row.

    Precision, recall, F1 and both IoUs are of the chips with a landslide, as in the dissertation; precision, recall
    and F1 are pooled over their pixels. The fair mean is of these chips as well, the fair pooled IoU of all: in a chip
    without a landslide each answer is certainly false. `mask on others` is the share of the other chips' pixels in the
    mask.
    `chip ...` judge the answer "this chip has a landslide" over all chips.

    Args:
        results: of one row, at least one with a landslide.
    """
    counts = _counts([r.pixels for r in results if r.label])
    figures = {"mean IoU": bootstrap(counts, _mean_iou)} | pooled_figures(counts) | _fair_figures(results)
    if all(r.label for r in results):
        return figures
    other = [r.pixels for r in results if not r.label]
    areas = np.array([(c.fp, c.fp + c.tn) for c in other], dtype=np.int64)
    chips = np.array([(r.label, r.said, r.score) for r in results])
    return figures | {
        "mask on others": bootstrap(areas, lambda a: float(a[:, 0].sum() / a[:, 1].sum())),
        "chip AUC": bootstrap(chips, lambda c: roc_auc(c[:, 2], c[:, 0]), by=chips[:, 0]),
        "chip precision": bootstrap(chips, lambda c: _chips(c).precision, by=chips[:, 0]),
        "chip recall": bootstrap(chips, lambda c: _chips(c).recall, by=chips[:, 0]),
    }


def _fair_figures(results: list[ChipResult]) -> dict[str, Figure]:
    labels = np.array([r.label for r in results])
    return {
        "fair mean IoU": bootstrap(_counts([r.fair for r in results if r.label]), _mean_iou),
        "fair pooled IoU": bootstrap(_counts([r.fair for r in results]), lambda c: _pooled(c).iou, by=labels),
    }


def _counts(each: list[Confusion]) -> NDArray[np.int64]:
    return np.array([(c.tp, c.fp, c.fn, c.tn) for c in each], dtype=np.int64)


def pooled_figures(counts: NDArray[np.int64]) -> dict[str, Figure]:
    """Return IoU, precision, recall and F1 of all pixels together, with intervals over the chips or squares drawn.

    Args:
        counts: (N, 4) int: tp, fp, fn and tn of each chip or square.
    """
    return {
        "pooled IoU": bootstrap(counts, lambda c: _pooled(c).iou),
        "precision": bootstrap(counts, lambda c: _pooled(c).precision),
        "recall": bootstrap(counts, lambda c: _pooled(c).recall),
        "F1": bootstrap(counts, lambda c: _pooled(c).f1),
    }


def bootstrap(rows: Rows, figure: Callable[[Rows], float], by: Rows | None = None) -> Figure:
    """Return a figure of the rows and its 95 % percentile interval (Efron 1979), over chips drawn with replacement.

    Args:
        rows: (N, k), one a chip.
        figure: of any number of rows.
        by: (N,) groups that are drawn from separately, so that each keeps its size; None is one group.
    """
    rng = np.random.default_rng(0)
    groups = [np.arange(len(rows))] if by is None else [np.flatnonzero(by == value) for value in np.unique(by)]
    values = []
    for _ in range(RESAMPLINGS):
        drawn = np.concatenate([rng.choice(group, len(group)) for group in groups])
        values.append(figure(rows[drawn]))
    low, high = np.quantile(values, (0.025, 0.975))
    return Figure(figure(rows), float(low), float(high))


def _pooled(counts: Rows) -> Confusion:
    return Confusion(*(int(total) for total in counts.sum(axis=0)))


def _mean_iou(counts: Rows) -> float:
    """Return `engine.evaluation.metrics.mean_iou` of chips that all have a landslide, without an object a chip."""
    return float((counts[:, 0] / np.maximum(counts[:, :3].sum(axis=1), 1)).mean())


def _chips(chips: Rows) -> Confusion:
    label, said = chips[:, 0].astype(bool), chips[:, 1].astype(bool)
    return Confusion(
        int((label & said).sum()), int((~label & said).sum()), int((label & ~said).sum()), int((~label & ~said).sum())
    )
