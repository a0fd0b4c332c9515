"""Intervals of an inverse-gamma distribution by the profile of its likelihood.

Of each value of a quantity, such as the roll-over, the likelihood is the greatest that the other two parameters allow.
The interval holds the values whose likelihood is not below the greatest by more than half the 95 % quantile of
chi-square with one degree of freedom (Wilks 1938, https://doi.org/10.1214/aoms/1177732360). Unlike the percentiles of a
bootstrap it follows the likelihood where it is lopsided, as it is for a roll-over near the smallest mapped size.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from engine.statistics.inverse_gamma import InverseGamma

Areas = NDArray[np.float64]

DROP = 3.841458820694124 / 2
"""How far the logarithm of the likelihood may lie below its greatest."""
MOST = 2000
"""Of more landslides so many groups of neighbouring sizes stand for all, which changes no digit that is told."""
STEP = 0.02
"""First step outward, in the logarithm; each is half as long again as the one before."""
WIDEST = 6.0
"""How far is looked, in the logarithm: a factor of 400."""
EXACT = 1e-3


@dataclass(frozen=True)
class Profile:
    """The likelihood of the landslides, for intervals.

    Args:
        areas: (K,) square metres; of many landslides the means of groups of equal number.
        weight: landslides that each stands for.
        law: the distribution of the greatest likelihood.
    """

    areas: Areas
    weight: float
    law: InverseGamma

    @staticmethod
    def of(areas: Areas, law: InverseGamma) -> "Profile":
        """Return the likelihood of areas, (N,) square metres, whose best distribution is `law`."""
        if len(areas) <= MOST:
            return Profile(areas, 1.0, law)
        groups = np.array_split(np.log(np.sort(areas)), MOST)
        return Profile(np.exp([group.mean() for group in groups]), len(areas) / MOST, law)

    def exponent(self) -> tuple[float, float]:
        """Return the 95 % interval of the exponent of the tail."""
        least = self.law.least

        def at(value: float, point: Areas) -> InverseGamma:
            a, below = np.exp(np.clip(point, -30, 30))
            return InverseGamma(value, float(a), least - float(below), least)

        start = np.log([self.law.a, max(least - self.law.s, 1e-6 * self.law.a)])
        low, high = self._ends(self.law.rho, at, start, 1e-3)
        return low + 1, high + 1

    def rollover(self) -> tuple[float, float]:
        """Return the 95 % interval of the roll-over, square metres; it begins at `least` where none is seen.

        What lies below `least` is no part of it: nobody mapped such landslides.
        """
        least = self.law.least

        def at(value: float, point: Areas) -> InverseGamma:
            rho, a = np.exp(np.clip(point, -30, 30))
            return InverseGamma(float(rho), float(a), value - float(a / (rho + 1)), least)

        if self.law.rollover > least:
            return self._ends(self.law.rollover, at, np.log([self.law.rho, self.law.a]), least)
        # Where none is seen the best law may be a bare power law, with a scale of 0 from which no way leads back up.
        return self._ends(least, at, np.log([self.law.rho, least * (self.law.rho + 1)]), least)

    def scale(self) -> tuple[float, float]:
        """Return the 95 % interval of the scale a, square metres."""
        least = self.law.least

        def at(value: float, point: Areas) -> InverseGamma:
            rho, below = np.exp(np.clip(point, -30, 30))
            return InverseGamma(float(rho), value, least - float(below), least)

        start = np.log([self.law.rho, max(least - self.law.s, 1e-6 * self.law.a)])
        return self._ends(self.law.a, at, start, 1e-6 * self.law.a)

    def shift(self) -> tuple[float, float]:
        """Return the 95 % interval of the shift s, square metres."""
        least = self.law.least

        def at(value: float, point: Areas) -> InverseGamma:
            rho, a = np.exp(np.clip(point, -30, 30))
            return InverseGamma(float(rho), float(a), least - value, least)

        start = np.log([self.law.rho, self.law.a])
        low, high = self._ends(max(least - self.law.s, 1e-6 * self.law.a), at, start, 1e-6 * self.law.a)
        return least - high, least - low

    def _ends(
        self, best: float, at: Callable[[float, Areas], InverseGamma], start: Areas, least: float
    ) -> tuple[float, float]:
        """Return between which values the likelihood is near its greatest; both positive, none below `least`."""
        top = -self._loss(self.law)
        ends = []
        for sign in (-1.0, 1.0):
            point, inside, step = start, np.log(best), STEP
            limit = max(np.log(least), inside - WIDEST) if sign < 0 else inside + WIDEST
            while True:
                outside = inside + sign * step
                beyond = outside <= limit if sign < 0 else outside >= limit
                outside = limit if beyond else outside
                value, there = self._best(float(np.exp(outside)), at, point)
                if top - value > DROP:
                    ends.append(self._crossing(inside, outside, at, point, top))
                    break
                if beyond:
                    ends.append(float(np.exp(limit)))
                    break
                top, inside, point, step = max(top, value), outside, there, 1.5 * step
        return ends[0], ends[1]

    def _crossing(
        self, inside: float, outside: float, at: Callable[[float, Areas], InverseGamma], point: Areas, top: float
    ) -> float:
        """Return where the likelihood has dropped, between two logarithms of the quantity."""
        while abs(outside - inside) > EXACT:
            middle = (inside + outside) / 2
            value, there = self._best(float(np.exp(middle)), at, point)
            if top - value > DROP:
                outside = middle
            else:
                inside, point = middle, there
        return float(np.exp((inside + outside) / 2))

    def _best(self, value: float, at: Callable[[float, Areas], InverseGamma], start: Areas) -> tuple[float, Areas]:
        """Return the greatest log likelihood where the quantity has a value, and the other two parameters there."""
        options = {"xatol": 1e-3, "fatol": 1e-4, "maxfev": 600, "initial_simplex": _simplex(start)}
        found = minimize(lambda point: self._loss(at(value, point)), start, method="Nelder-Mead", options=options)
        return -float(found.fun), np.asarray(found.x, np.float64)

    def _loss(self, law: InverseGamma) -> float:
        if not (law.s < law.least and 1e-3 <= law.rho <= 50 and law.a > 0):
            return 1e300
        with np.errstate(all="ignore"):
            value = -self.weight * float(law.log_density(self.areas).sum())
        return value if np.isfinite(value) else 1e300


def _simplex(start: Areas) -> Areas:
    return np.asarray(start + np.array([[0.0, 0.0], [0.1, 0.0], [0.0, 0.1]]), np.float64)
