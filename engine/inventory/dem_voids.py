"""What stands for "unknown" in an elevation model that does not say so: 0, -999, 9999 far from every height."""

import numpy as np
from numpy.typing import NDArray

SEA_M = 30.0
"""Where no height lies nearer to a repeated value than this, that is a void: a coast has all heights between."""
LEAST = 16
"""How often a value below the ground occurs at least."""
ABOVE = (9999.0, 32767.0, 65535.0)
"""Stored values above the ground that stand for nothing."""


def undeclared_voids(stored: NDArray[np.float64], metres: NDArray[np.float64]) -> tuple[float, ...]:
    """Return the stored values that are voids, though the file does not declare them.

    Args:
        stored: (N,) values of heights that can be some, as stored.
        metres: (N,) the same in metres.
    """
    values, first, counts = np.unique(stored, return_index=True, return_counts=True)
    order = np.argsort(metres[first], kind="stable")
    values, heights, counts = values[order], metres[first][order], counts[order]
    voids: list[float] = []
    while len(values) > 1 and _is_below(values[0], heights, int(counts[0])):
        voids.append(float(values[0]))
        values, heights, counts = values[1:], heights[1:], counts[1:]
    while len(values) > 1 and values[-1] in ABOVE and heights[-1] - heights[-2] > SEA_M:
        voids.append(float(values[-1]))
        values, heights, counts = values[:-1], heights[:-1], counts[:-1]
    zero = (values == 0) & (heights == 0)
    if zero.any() and not zero.all() and np.abs(heights[~zero]).min() > SEA_M:
        voids.append(0.0)
    return tuple(voids)


def _is_below(value: float, heights: NDArray[np.float64], count: int) -> bool:
    """Return whether the lowest value is a void: whole, repeated, not above the sea and far below all others."""
    return bool(value == round(value) and count >= LEAST and heights[0] <= 0 and heights[1] - heights[0] > SEA_M)
