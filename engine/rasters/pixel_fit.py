"""How good a model is at a scene's ground pixel: by what its card says was measured, else by a factor alone."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

FAR = 4.0
"""A pixel so many times larger or smaller than the model's shows it nothing that it knows."""
GOOD, HALF = 0.9, 0.5
"""Share of its accuracy that a model keeps at a pixel from which the pixel is green, and below which it is red."""
SAME = 0.01
"""A pixel is that of an end of the table where it differs by no more than this share of it."""

Measured = Sequence[Sequence[float]]
"""Ground pixel in metres, ascending, and what was measured on test chips brought to it, such as the mean IoU."""


@dataclass(frozen=True)
class PixelFit:
    """What is known of a model at a pixel.

    Args:
        level: "green", "amber" or "red"; "" where nothing speaks against the pixel and nothing was measured at it.
        least: finest pixel that a user should look for, metres.
        most: coarsest one.
        kept: share of its accuracy that the model keeps, in [0, 1]; None where nothing was measured.
        at: pixel of that figure, metres: the scene's, or the coarsest that was tried where the scene's is coarser.
    """

    level: str
    least: float
    most: float
    kept: float | None = None
    at: float | None = None


def pixel_fit(actual: float, trained: float, measured: Measured = ()) -> PixelFit:
    """Return how well a pixel suits a model.

    Without a table, and for pixels finer than its finest, which are brought to the model's own, FAR decides alone.
    What is coarser than its coarsest is at best as good as that, and never green.

    Args:
        actual: the scene's ground pixel, metres.
        trained: the model's, metres.
        measured: of its card; empty where it has none.
    """
    own = _at(trained, measured)
    if own is None or own <= 0:
        far = not 1 / FAR <= actual / trained <= FAR
        return PixelFit("amber" if far else "", trained / FAR, trained * FAR)
    good = [pixel for pixel, figure in measured if figure >= GOOD * own]
    least, most = trained / FAR, max([trained, *good])
    figure = _at(actual, measured)
    if figure is not None:
        kept = min(1.0, figure / own)
        return PixelFit(_level(kept), least, most, kept, actual)
    if actual < measured[0][0]:
        return PixelFit("amber" if actual < least else "", least, most)
    kept = min(1.0, measured[-1][1] / own)
    level = "red" if _level(kept) == "red" else "amber"
    return PixelFit(level, least, most, kept, measured[-1][0])


def _level(kept: float) -> str:
    kept = round(kept, 9)  # 0.45 of 0.5 is nine tenths, whatever its last bit says
    return "green" if kept >= GOOD else "red" if kept < HALF else "amber"


def _at(pixel: float, measured: Measured) -> float | None:
    """Return the figure at a pixel, between two that were tried along the logarithm; None outside of the table."""
    if not measured or not measured[0][0] * (1 - SAME) <= pixel <= measured[-1][0] * (1 + SAME):
        return None
    sizes, figures = [math.log(row[0]) for row in measured], [row[1] for row in measured]
    return float(np.interp(math.log(pixel), sizes, figures))
