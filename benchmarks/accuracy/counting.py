"""From an answer and the truth to counts: pixels by measure and square, and polygons by the one criterion."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation, binary_erosion

from benchmarks.accuracy.scores import PIXEL_M, Mask, Place, Scored
from engine.evaluation.detection import overlaps
from engine.evaluation.fair import AROUND, BOUNDARY_M, OUTLINE_PX, fair_valid, inner_band
from engine.evaluation.matching import LEAST_IOU
from engine.evaluation.metrics import confusion
from engine.evaluation.scene import LEAST_M2

MEASURES = ("strict", "fair", "boundary", "tighter", "wider")
"""What pixels are counted by: all of them; without answers that nobody can judge; the bands along the outlines; all,
with the truth drawn OUTLINE_PX tighter and wider."""
POSSIBLE = 0.1
"""Pixels above this score stand in the reliability diagram."""

Counts = NDArray[np.int64]


def unit_counts(mask: Mask, place: Place) -> Counts:
    """Return (U, 5, 4) int: of each square of the place, by MEASURES, tp, fp, fn and tn.

    Args:
        mask: (H, W) bool, the answer.
        place: the truth.
    """
    truth, valid = place.truth, place.valid
    mask = mask & valid
    width = max(1, round(BOUNDARY_M / PIXEL_M))
    planes = (
        (mask, truth, valid),
        (mask, truth, fair_valid(mask, truth, valid, place.incomplete)),
        (inner_band(mask, width), inner_band(truth, width), valid),
        (mask, binary_erosion(truth, AROUND, iterations=OUTLINE_PX, border_value=1), valid),
        (mask, binary_dilation(truth, AROUND, iterations=OUTLINE_PX), valid),
    )
    counts = np.zeros((len(place.units), len(planes), 4), np.int64)
    for number, unit in enumerate(place.units):
        for measure, plane in enumerate(planes):
            c = confusion(*(one[unit] for one in plane))
            counts[number, measure] = c.tp, c.fp, c.fn, c.tn
    return counts


@dataclass(frozen=True)
class Objects:
    """Polygons and landslides of one place or of many.

    Args:
        score: (P,) float in [0, 1], mean score of each polygon.
        right: (P,) bool, whether it matches a landslide (IoU above LEAST_IOU).
        judged: (P,) bool, whether anybody can say so: not where it touches no landslide of a place that is marked
            incompletely.
        area_m2: (L,) of each landslide that is marked.
        iou: (L,) float in [0, 1], with the polygon that fits best.
        touched: (L,) bool, whether the mask has a pixel in it.
        best_score: (L,) float, the highest mean score of a polygon that finds it; -1 where none does.
    """

    score: NDArray[np.float64]
    right: Mask
    judged: Mask
    area_m2: NDArray[np.float64]
    iou: NDArray[np.float64]
    touched: Mask
    best_score: NDArray[np.float64]

    @property
    def found(self) -> Mask:
        """Whether a polygon finds each landslide."""
        return np.asarray(self.iou > LEAST_IOU)

    def with_polygons(self, kept: Mask) -> "Objects":
        """Return the same landslides beside some of the polygons."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        return Objects(**{**values, **{name: values[name][kept] for name in ("score", "right", "judged")}})


def objects(mask: Mask, score: NDArray[Any], place: Place) -> Objects:
    """Return the polygons of an answer and the landslides of a place, matched.

    Regions that a run leaves out as too small are no polygons.
    """
    mask = mask & place.valid
    pairs = overlaps(mask, place.truth)
    said, count = pairs.polygons, len(pairs.polygon_area)
    large = pairs.polygon_area >= math.ceil(LEAST_M2 / PIXEL_M**2)
    mean = np.bincount(said.ravel(), score.ravel(), minlength=count) / np.maximum(pairs.polygon_area, 1)
    fair = fair_valid(mask, place.truth, place.valid, place.incomplete)
    judged = np.bincount(said[fair & mask], minlength=count) > 0
    match = large[pairs.polygon]
    iou, best = np.zeros(len(pairs.landslide_area)), np.full(len(pairs.landslide_area), -1.0)
    np.maximum.at(iou, pairs.landslide[match], pairs.iou[match])
    match &= pairs.iou > LEAST_IOU
    np.maximum.at(best, pairs.landslide[match], mean[pairs.polygon[match]])
    right = np.zeros(count, bool)
    right[pairs.polygon[match]] = True
    touched = np.isin(np.arange(len(iou)), pairs.landslide)
    area = pairs.landslide_area * PIXEL_M**2
    return Objects(mean[large], right[large], judged[large], area[1:], iou[1:], touched[1:], best[1:])


def together(parts: Sequence[Objects]) -> Objects:
    """Return the polygons and landslides of many places."""
    return Objects(*(np.concatenate([getattr(part, one.name) for part in parts]) for one in fields(Objects)))


def average_precision(found: Objects) -> float:
    """Return the area under precision and recall of the judged polygons, the surest first, without interpolation.

    Recall is the share of the landslides that a polygon of at least that mean score finds.
    """
    if not len(found.area_m2) or not found.judged.any():
        return 0.0
    cuts = np.unique(found.best_score[found.best_score >= 0])[::-1]
    area = before = 0.0
    for cut in cuts:
        kept = found.judged & (found.score >= cut)
        recall = float((found.best_score >= cut).mean())
        area += (recall - before) * float(found.right[kept].mean())
        before = recall
    return area


def pixels(scored: Scored) -> tuple[NDArray[np.float32], Mask]:
    """Return scores above POSSIBLE and whether each pixel is landslide, without those that nobody can judge."""
    place = scored.place
    possible = (scored.score > POSSIBLE) & place.valid
    kept = possible & fair_valid(possible, place.truth, place.valid, place.incomplete)
    return scored.score[kept], place.truth[kept]


Answer = Callable[[Scored], Mask]
"""From a place and its scores to the mask that is counted."""


def at(threshold: float) -> Answer:
    """Return the answer of a threshold."""
    return lambda scored: np.asarray(scored.score >= threshold)
