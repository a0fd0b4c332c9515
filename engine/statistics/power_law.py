"""The power law of large landslides: where it begins, how steep it is, and whether it holds.

Clauset, Shalizi and Newman (2009), Power-law distributions in empirical data. SIAM Review 51, 661-703,
https://doi.org/10.1137/070710111:

    p(A) = (alpha - 1) / x_min * (A / x_min)^(-alpha),  A >= x_min
    alpha = 1 + n / sum(ln(A_i / x_min))

`x_min` is where the greatest distance D between the two cumulative distributions (Kolmogorov and Smirnov's) is least.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Areas = NDArray[np.float64]

CANDIDATES = 60
"""How many areas are tried as the beginning of the tail."""
LEAST_IN_TAIL = 50
"""Fewer landslides tell no exponent."""


@dataclass(frozen=True)
class PowerLaw:
    """The tail.

    Args:
        alpha: the exponent of the density, as a positive number.
        start: x_min, where the tail begins, square metres.
        count: landslides in it.
        distance: D, of the data from the law.
    """

    alpha: float
    start: float
    count: int
    distance: float

    def density(self, areas: Areas) -> Areas:
        """Return the density of areas in the tail, per square metre."""
        return np.asarray((self.alpha - 1) / self.start * (areas / self.start) ** -self.alpha, np.float64)


def fit(areas: Areas) -> PowerLaw | None:
    """Return the tail of areas; None where fewer than LEAST_IN_TAIL landslides could be in it.

    Args:
        areas: (N,) square metres, positive.
    """
    x = np.sort(areas)
    starts = np.unique(np.searchsorted(x, x))  # the first of each size
    starts = starts[starts <= len(x) - LEAST_IN_TAIL]
    if len(starts) == 0 or x[0] <= 0:
        return None
    if len(starts) > CANDIDATES:
        starts = starts[np.unique(np.linspace(0, len(starts) - 1, CANDIDATES).round().astype(int))]
    logs = np.log(x)
    sums = np.cumsum(logs[::-1])[::-1]
    best: PowerLaw | None = None
    for first in starts.tolist():
        count = len(x) - first
        total = sums[first] - count * logs[first]
        if total <= 0:
            continue
        alpha = 1 + count / total
        distance = _distance(logs[first:], alpha)
        if best is None or distance < best.distance:
            best = PowerLaw(float(alpha), float(x[first]), count, distance)
    return best


def synthetic(areas: Areas, law: PowerLaw, rng: np.random.Generator) -> Areas:
    """Return areas as they would be if the law held: the tail by the law, the rest drawn from the data themselves."""
    below = areas[areas < law.start]
    in_tail = int(rng.binomial(len(areas), law.count / len(areas))) if len(below) else len(areas)
    tail = law.start * (1 - rng.uniform(size=in_tail)) ** (-1 / (law.alpha - 1))
    return np.concatenate([rng.choice(below, len(areas) - in_tail), tail]) if in_tail < len(areas) else tail


def _distance(logs: Areas, alpha: float) -> float:
    """Return Kolmogorov and Smirnov's distance of sorted logarithms of a tail from the law that begins at the first."""
    law = 1 - np.exp((1 - alpha) * (logs - logs[0]))
    steps = np.arange(len(logs) + 1) / len(logs)
    return float(max(np.abs(law - steps[:-1]).max(), np.abs(steps[1:] - law).max()))
