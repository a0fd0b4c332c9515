"""The figures of each table, with 95 % bootstrap intervals over chips or over the cells of the scenes."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from benchmarks.accuracy.counting import MEASURES, Answer, Counts, Objects, objects, together, unit_counts
from benchmarks.accuracy.scores import PIXEL_M, Scored
from engine.comparison.bootstrap import Figure, Rows, bootstrap
from engine.evaluation.metrics import Confusion

CLASSES_M2 = (0.0, 1000.0, 3000.0, 10000.0, np.inf)
"""Edges of the size classes of landslides, square metres."""

Values = dict[str, Figure]
Of = Callable[[Rows], float]


@dataclass(frozen=True)
class Row:
    """What one method says of all chips or of all scenes.

    Args:
        counts: (U, 5, 4), of each chip or cell (see `unit_counts`).
        places: (U,) int, number of the chip or scene that each belongs to.
        objects: all polygons and landslides.
        by_place: those of each chip or scene.
    """

    counts: Counts
    places: np.ndarray
    objects: Objects
    by_place: tuple[Objects, ...]

    @property
    def km2(self) -> float:
        """Ground that counts, square kilometres."""
        return float(self.counts[:, 0].sum()) * PIXEL_M**2 / 1e6


def row(scored: list[Scored], answer: Answer) -> Row:
    """Count the answer of one method to every place."""
    masks = [answer(one) for one in scored]
    counts = [unit_counts(mask, one.place) for mask, one in zip(masks, scored, strict=True)]
    found = tuple(objects(mask, one.score, one.place) for mask, one in zip(masks, scored, strict=True))
    places = np.repeat(np.arange(len(scored)), [len(one) for one in counts])
    return Row(np.concatenate(counts), places, together(found), found)


def _pooled(rows: Rows, measure: str) -> Confusion:
    return Confusion(*(int(count) for count in rows[:, MEASURES.index(measure)].sum(axis=0)))


def _marked(rows: Rows) -> Rows:
    """Return the chips or cells with a landslide: true positives and false negatives."""
    return rows[(rows[:, 0, 0] + rows[:, 0, 2]) > 0]


def _mean(rows: Rows, measure: str) -> float:
    counts = _marked(rows)[:, MEASURES.index(measure)]
    return float((counts[:, 0] / np.maximum(counts[:, :3].sum(axis=1), 1)).mean()) if len(counts) else 0.0


def _beside(rows: Rows) -> float:
    """Return the share of the mask among the pixels of chips without a landslide."""
    counts = rows[(rows[:, 0, 0] + rows[:, 0, 2]) == 0][:, 0].sum(axis=0)
    return float(counts[1] / max(1, counts.sum()))


CHIP_FIGURES: dict[str, Of] = {
    "mean IoU": lambda r: _mean(r, "strict"),
    "pooled IoU": lambda r: _pooled(_marked(r), "strict").iou,
    "precision": lambda r: _pooled(_marked(r), "strict").precision,
    "recall": lambda r: _pooled(_marked(r), "strict").recall,
    "fair mean IoU": lambda r: _mean(r, "fair"),
    "fair pooled IoU": lambda r: _pooled(r, "fair").iou,
    "fair precision": lambda r: _pooled(r, "fair").precision,
    "boundary IoU": lambda r: _pooled(_marked(r), "boundary").iou,
    "outlines 2 px tighter": lambda r: _mean(r, "tighter"),
    "outlines 2 px wider": lambda r: _mean(r, "wider"),
    "mask on others": _beside,
}
"""Strict figures are of the chips with a landslide; `fair pooled` and `fair precision` of all chips, for an answer in a
chip without a landslide is certainly false."""

SCENE_FIGURES: dict[str, Of] = {
    "IoU": lambda r: _pooled(r, "strict").iou,
    "precision": lambda r: _pooled(r, "strict").precision,
    "recall": lambda r: _pooled(r, "strict").recall,
    "fair IoU": lambda r: _pooled(r, "fair").iou,
    "fair precision": lambda r: _pooled(r, "fair").precision,
    "boundary IoU": lambda r: _pooled(r, "boundary").iou,
    "outlines 2 px tighter": lambda r: _pooled(r, "tighter").iou,
    "outlines 2 px wider": lambda r: _pooled(r, "wider").iou,
}
"""All pixels of all scenes together."""


def summary(counts: Counts, figures: dict[str, Of]) -> Values:
    """Return each figure with its interval; chips (or cells) with and without a landslide keep their numbers."""
    by = (counts[:, 0, 0] + counts[:, 0, 2]) > 0
    return {name: bootstrap(counts, figure, by) for name, figure in figures.items()}


def differences(before: Counts, after: Counts, figures: dict[str, Of]) -> Values:
    """Return how much each figure grows from one model to another, by a paired bootstrap over the same chips or cells.

    Args:
        before: (U, 5, 4).
        after: (U, 5, 4) of the same chips or cells in the same order.
        figures: by name.
    """
    by = (before[:, 0, 0] + before[:, 0, 2]) > 0
    pairs = np.stack([before, after], axis=1)  # (U, 2, 5, 4)

    def gain(figure: Of) -> Of:
        return lambda drawn: figure(drawn[:, 1]) - figure(drawn[:, 0])

    return {name: bootstrap(pairs, gain(figure), by) for name, figure in figures.items()}


def by_size(found: Objects) -> list[tuple[str, int, int, int, float]]:
    """Return of each size class its name, how many landslides, how many found and touched, and the mean best IoU."""
    lines = []
    for low, high in pairwise(CLASSES_M2):
        of_class = (found.area_m2 >= low) & (found.area_m2 < high)
        name = f"{low:g} to {high:g} m2" if np.isfinite(high) else f"from {low:g} m2"
        iou = float(found.iou[of_class].mean()) if of_class.any() else 0.0
        touched = int(found.touched[of_class].sum())
        lines.append((name, int(of_class.sum()), int(found.found[of_class].sum()), touched, iou))
    return lines
