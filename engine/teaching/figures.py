"""How good a taught model is on views that it was not taught, in numbers and in words."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import find_objects, label

LEAST_VIEWS = 3
"""With fewer nothing is said: one view left out of two says next to nothing of a third."""

GOOD_IOU, MOST_FALSE = 0.4, 0.5
"""A model with a smaller IoU on views that were held back, or of which more is none, is not to be trusted yet."""

COVERED, RIGHT = 0.3, 0.3
"""A landslide is found where so much of it is drawn; what is drawn is one where so much of it is outlined."""

LEAST_REGION = 8
"""Smaller regions are no polygon and are not counted, pixels."""

THRESHOLDS = np.round(np.arange(0.2, 0.96, 0.05), 2)

USUAL = 0.5
"""Threshold without any view. Views hold more landslides than other ground, and the threshold that is best on few of
them is best elsewhere by chance alone: what is kept lies half-way to this one (docs/research/TEACHING.md)."""

Maps = Sequence[NDArray[np.float32]]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Figures:
    """What was measured on views that were held back.

    Args:
        views: how many.
        threshold: half-way between the usual one and that with the best IoU of all of them together.
        iou: of their landslide area at that threshold.
        found: share of the outlined landslides that are found.
        false: share of the drawn regions that are none.
        forecast: IoU with two more views, from the curve so far; None where there is no curve.
        over: "views", or "scene" where iou and false are brought to the ground outside the views.
    """

    views: int
    threshold: float
    iou: float
    found: float
    false: float
    forecast: float | None = None
    over: str = "views"

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)

    @property
    def poor(self) -> bool:
        """Whether a map with these figures is not to be trusted."""
        return self.iou < GOOD_IOU or self.false > MOST_FALSE

    def message(self, held: str = "views") -> str:
        """Return the figures in plain words.

        Args:
            held: of what was held back, "views" or "scenes".
        """
        held = "ground" if held == "views" and self.over == "scene" else held
        text = (
            f"On {held} it was not taught it finds about {round(10 * self.found)} of 10 landslides, and "
            f"{round(10 * self.false)} of 10 that it draws are none (IoU {self.iou:.2f})."
        )
        if self.forecast is None:
            return text
        if self.forecast <= self.iou + 0.005:
            return f"{text} Two more views would hardly change that."
        return f"{text} Two more views would bring the IoU to about {self.forecast:.2f}."


@dataclass(frozen=True)
class Counts:
    """Pixels of views that were held back.

    Args:
        both: landslide and drawn.
        missed: landslide and not drawn.
        false: drawn and none.
        neither: all other known pixels.
    """

    both: int
    missed: int
    false: int
    neither: int


def too_few(views: int) -> str:
    """Return what is said where there are too few views to say how good a model is."""
    left = LEAST_VIEWS - views
    have = (
        "There is no checked view"
        if views == 0
        else f"There {'is' if views == 1 else 'are'} {views} checked " + ("view" if views == 1 else "views")
    )
    return f"{have}: check {left} more to learn how good the map is."


def overlap(maps: Maps, truths: Sequence[Bools], known: Sequence[Bools], threshold: float) -> tuple[int, int]:
    """Return the pixels of all maps together that are landslide and drawn, and those that are either.

    Args:
        maps: of probabilities.
        truths: where landslides are.
        known: which pixels count.
        threshold: from which a pixel is drawn.
    """
    both = either = 0
    for p, truth, counts in zip(maps, truths, known, strict=True):
        drawn = (p >= threshold) & counts
        both += int((drawn & truth).sum())
        either += int((drawn | (truth & counts)).sum())
    return both, either


def iou_at(maps: Maps, truths: Sequence[Bools], known: Sequence[Bools], threshold: float) -> float:
    """Return the IoU of all maps together at a threshold, 1 where nothing is drawn and nothing is there."""
    both, either = overlap(maps, truths, known, threshold)
    return both / either if either else 1.0


def best_threshold(maps: Maps, truths: Sequence[Bools], known: Sequence[Bools]) -> tuple[float, float]:
    """Return the threshold of THRESHOLDS with the best IoU, the middle of several that are, and that IoU."""
    scores = np.array([iou_at(maps, truths, known, float(t)) for t in THRESHOLDS])
    best = np.flatnonzero(scores >= scores.max() - 1e-9)
    return float(THRESHOLDS[best[len(best) // 2]]), float(scores.max())


def cautious_threshold(maps: Maps, truths: Sequence[Bools], known: Sequence[Bools]) -> float:
    """Return the threshold half-way between the best one and the usual one."""
    return round((best_threshold(maps, truths, known)[0] + USUAL) / 2, 2)


def figures_of(
    maps: Maps,
    truths: Sequence[Bools],
    known: Sequence[Bools],
    forecast: float | None = None,
    views: Sequence[int] | None = None,
) -> Figures:
    """Measure maps of views that were held back.

    Each view is measured at the threshold that the others choose: that which it chooses itself flatters it. The
    threshold that is returned is the one that all of them choose together (see `cautious_threshold`).

    Args:
        maps: of probabilities.
        truths: where landslides are.
        known: which pixels count.
        forecast: as it is returned.
        views: the view that each map is of; default: each is one of its own.
    """
    return measured(maps, truths, known, forecast, views)[0]


def measured(
    maps: Maps,
    truths: Sequence[Bools],
    known: Sequence[Bools],
    forecast: float | None = None,
    views: Sequence[int] | None = None,
) -> tuple[Figures, Counts]:
    """Return what `figures_of` does, and the pixels that it comes of."""
    threshold = cautious_threshold(maps, truths, known)
    of = list(views) if views is not None else list(range(len(maps)))
    thresholds = {view: _chosen_by_others(view, of, maps, truths, known) for view in set(of)}
    return _counted(maps, truths, known, of, thresholds, threshold, forecast)


def at_threshold(
    maps: Maps, truths: Sequence[Bools], known: Sequence[Bools], threshold: float, views: int
) -> tuple[Figures, Counts]:
    """Return what `measured` does of maps that are drawn from a threshold on, which no view has chosen.

    Args:
        maps: of probabilities.
        truths: where landslides are.
        known: which pixels count.
        threshold: from which a pixel is drawn.
        views: how many views the maps are of.
    """
    figures, counts = _counted(
        maps, truths, known, range(len(maps)), dict.fromkeys(range(len(maps)), threshold), threshold
    )
    return replace(figures, views=views), counts


def _counted(
    maps: Maps,
    truths: Sequence[Bools],
    known: Sequence[Bools],
    of: Sequence[int],
    thresholds: Mapping[int, float],
    threshold: float,
    forecast: float | None = None,
) -> tuple[Figures, Counts]:
    """Return figures and pixels of maps, each drawn from the threshold of its view on."""
    both = missed = wrong = neither = there = found = drawn = false = 0
    for view, p, truth, counts in zip(of, maps, truths, known, strict=True):
        mask = (p >= thresholds[view]) & counts
        both += int((mask & truth).sum())
        missed += int((truth & counts & ~mask).sum())
        wrong += int((mask & ~truth).sum())
        neither += int((counts & ~truth & ~mask).sum())
        for region, inside in _regions(truth & counts):
            there += 1
            found += bool((mask[region] & inside).sum() >= COVERED * inside.sum())
        near = truth | ~counts  # what reaches into the ring or out of the view is not known to be wrong
        for region, inside in _regions(mask):
            drawn += 1
            false += bool((near[region] & inside).sum() < RIGHT * inside.sum())
    either = both + missed + wrong
    figures = Figures(
        len(thresholds),
        threshold,
        round(both / either, 4) if either else 1.0,
        round(found / there, 4) if there else 0.0,
        round(false / drawn, 4) if drawn else 0.0,
        round(forecast, 4) if forecast is not None else None,
    )
    return figures, Counts(both, missed, wrong, neither)


def _chosen_by_others(
    view: int, of: Sequence[int], maps: Maps, truths: Sequence[Bools], known: Sequence[Bools]
) -> float:
    others = [i for i, one in enumerate(of) if one != view]
    if not others:
        return cautious_threshold(maps, truths, known)
    return cautious_threshold([maps[i] for i in others], [truths[i] for i in others], [known[i] for i in others])


def forecast_of(counts: Sequence[int], ious: Sequence[float], views: int, more: int = 2) -> float | None:
    """Return the IoU to expect with more views: a line through the IoU over the logarithm of the number of views.

    The line never falls, for more views do not harm, and what it gains is at most as much again as is there.

    Args:
        counts: views that a model was taught with, at least two different numbers.
        ious: what it had on others.
        views: how many there are.
        more: how many come.
    """
    x, y = np.log2(np.asarray(counts, float)), np.asarray(ious, float)
    if len(np.unique(x)) < 2 or not len(y):
        return None
    slope = max(0.0, float(np.polyfit(x, y, 1)[0]))
    last = float(y[x == x.max()].mean())
    gain = slope * (math.log2(views + more) - float(x.max()))
    return min(1.0, last + min(gain, last))


def _regions(mask: Bools) -> list[tuple[Any, Bools]]:
    """Return the regions of a mask, each as the rectangle that it lies in and its pixels there."""
    numbers, _ = label(mask, np.ones((3, 3)))
    found = [(box, numbers[box] == n) for n, box in enumerate(find_objects(numbers), 1) if box is not None]
    return [(box, inside) for box, inside in found if inside.sum() >= LEAST_REGION]
