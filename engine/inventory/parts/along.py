"""Where a landslide's parts begin, by its elevations along the line from crown to toe.

Two rules. Where the slope breaks clearly, as at the foot of a scarp, what lies below the break is proposed as the
deposit. Elsewhere the lowest third of the drop is. The uppermost third of the drop is proposed as the source. Both are
conventions that a program can follow from the elevations alone; only a person sees what is source and what is deposit.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

THIRDS, BREAK = "thirds of the drop", "break in slope"
MOST_STEPS = 24
"""Steps of the profile along the line."""
LEAST_STEPS = 6
"""A landslide of fewer pixels of the elevation model along the line has no profile."""
LEAST_BEND_DEG = 10.0
"""A break in slope is clear where it is gentler by so much below."""
MOST_LEFT = 0.25
"""Share of the squares that one straight line leaves over, which two lines may leave at a clear break."""
ENDS = 0.2
"""Share of the length at each end where no break is looked for."""

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Limits:
    """Where the parts begin.

    Args:
        rule: THIRDS or BREAK.
        transport: metres along the line at which the source ends.
        deposit: metres along the line at which the deposit begins; not before `transport`.
    """

    rule: str
    transport: float
    deposit: float


def limits(along: Values, heights: Values, pixel_m: float) -> Limits | None:
    """Return where the parts of a landslide begin; None where it has no profile.

    Args:
        along: (N,) metres along the line from crown to toe.
        heights: (N,) metres.
        pixel_m: side of a pixel of the elevation model, metres.
    """
    length = float(np.ptp(along)) if len(along) else 0.0
    steps = min(MOST_STEPS, int(length / pixel_m)) if pixel_m > 0 else 0
    drop = float(np.ptp(heights)) if len(heights) else 0.0
    if steps < LEAST_STEPS or drop <= 0:
        return None
    place, height = _profile(along, heights, steps)
    falling = np.minimum.accumulate(height)  # a bulge on the way lies in no part twice
    if len(place) < LEAST_STEPS or falling[0] <= falling[-1]:
        return None
    upper, lower = (_first_below(place, falling, heights.max() - share * drop) for share in (1 / 3, 2 / 3))
    bend = _break(place, height)
    if bend is None:
        return Limits(THIRDS, upper, max(upper, lower))
    return Limits(BREAK, min(upper, bend), bend)


def _profile(along: Values, heights: Values, steps: int) -> tuple[Values, Values]:
    """Return the mean place and the mean height in steps of one length, without those that hold no point."""
    span = np.linspace(along.min(), along.max(), steps + 1)
    step = np.clip(np.searchsorted(span, along, side="right") - 1, 0, steps - 1)
    count = np.bincount(step, minlength=steps)
    there = count > 0
    return tuple(  # type: ignore[return-value]
        np.bincount(step, values, minlength=steps)[there] / count[there] for values in (along, heights)
    )


def _first_below(place: Values, falling: Values, level: float) -> float:
    """Return where a falling profile passes a height, between its steps."""
    return float(np.interp(-level, -falling, place))


def _break(place: Values, height: Values) -> float | None:
    """Return where two straight lines fit the profile much better than one, and the lower is gentler; else None."""
    start, span = place[0], float(place[-1] - place[0])
    one = _left_over(np.column_stack([np.ones_like(place), place]), height)[1]
    best, left, slopes = None, np.inf, (0.0, 0.0)
    for at in np.linspace(start + ENDS * span, start + (1 - ENDS) * span, 4 * MOST_STEPS):
        basis = np.column_stack([np.ones_like(place), place, np.maximum(place - at, 0)])
        found, over = _left_over(basis, height)
        if over < left:
            best, left, slopes = float(at), over, (float(-found[1]), float(-found[1] - found[2]))
    above, below = np.degrees(np.arctan(slopes))
    clear = left <= MOST_LEFT * one and above - below >= LEAST_BEND_DEG and one > 1e-9 * len(place)
    return best if clear else None


def _left_over(basis: Values, height: Values) -> tuple[Values, float]:
    found = np.asarray(np.linalg.lstsq(basis, height, rcond=None)[0], np.float64)
    return found, float(((height - basis @ found) ** 2).sum())
