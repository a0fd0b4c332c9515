"""The three-parameter inverse-gamma distribution of landslide areas, seen only above the smallest mapped size.

Malamud, Turcotte, Guzzetti and Reichenbach (2004), Landslide inventories and their statistical properties. Earth
Surface Processes and Landforms 29, 687-711, https://doi.org/10.1002/esp.1064:

    p(A) = 1 / (a Gamma(rho)) * (a / (A - s))^(rho + 1) * exp(-a / (A - s)),  A > s

Large landslides follow a power law of the exponent -(rho + 1); the most frequent area, the roll-over, is
a / (rho + 1) + s. An inventory without its smallest landslides holds A >= m alone, so that the density there is
p(A) / P(A >= m), which is what is fitted.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import gammainc, gammaincinv, gammaln

Areas = NDArray[np.float64]

MOST_EVALUATIONS = 4000


@dataclass(frozen=True)
class InverseGamma:
    """The distribution, truncated from below.

    Args:
        rho: exponent; the tail falls with -(rho + 1).
        a: scale, square metres.
        s: shift, square metres; negative in published inventories.
        least: the smallest mapped area m, square metres.
    """

    rho: float
    a: float
    s: float
    least: float

    @property
    def rollover(self) -> float:
        """The most frequent area, square metres; below `least` it is not seen, but extrapolated."""
        return self.a / (self.rho + 1) + self.s

    @property
    def exponent(self) -> float:
        """The exponent of the tail's density, as a positive number."""
        return self.rho + 1

    def density(self, areas: Areas) -> Areas:
        """Return the density of areas above `least`, per square metre."""
        return np.exp(self.log_density(areas))

    def survival(self, areas: Areas) -> Areas:
        """Return the share of landslides that are larger, of those above `least`."""
        return np.asarray(gammainc(self.rho, self.a / (areas - self.s)) / self._seen, np.float64)

    def sample(self, count: int, rng: np.random.Generator) -> Areas:
        """Return random areas above `least`, square metres, (count,)."""
        share = rng.uniform(0.0, self._seen, count)
        return np.asarray(self.s + self.a / gammaincinv(self.rho, share), np.float64)

    @property
    def _seen(self) -> float:
        """The share of all landslides that are larger than `least`."""
        return float(gammainc(self.rho, self.a / (self.least - self.s)))

    def log_density(self, areas: Areas) -> Areas:
        """Return the logarithm of the density of areas above `least`."""
        ratio = self.a / (areas - self.s)
        whole = -np.log(self.a) - gammaln(self.rho) + (self.rho + 1) * np.log(ratio) - ratio
        return np.asarray(whole - np.log(self._seen), np.float64)


def fit(areas: Areas, least: float, start: InverseGamma | None = None) -> InverseGamma | None:
    """Return the distribution of the greatest likelihood; None where there is none.

    Args:
        areas: (N,) square metres, none below `least`.
        least: the smallest mapped area, square metres.
        start: where the search begins.
    """
    middle = float(np.median(areas))
    if not middle > 0 or areas.max() <= areas.min() * (1 + 1e-9):
        return None
    x = np.asarray(areas / middle, np.float64)
    m = least / middle

    def loss(point: Areas) -> float:
        found = _at(point, m)
        with np.errstate(all="ignore"):
            value = -float(found.log_density(x).sum())
        return value if np.isfinite(value) else 1e300

    starts = [np.log([1.4, 1.5, 0.3]), np.log([1.0, 0.5, 0.05])]
    if start is not None:
        starts = [np.log([start.rho, start.a / middle, max((least - start.s) / middle, 1e-6)])]
    best, value = None, np.inf
    for point in starts:
        options = {"xatol": 1e-3, "fatol": 1e-3, "maxfev": MOST_EVALUATIONS}
        found = minimize(loss, point, method="Nelder-Mead", options=options)
        if found.fun < value:
            best, value = found.x, float(found.fun)
    if best is None or value >= 1e300:
        return None
    result = _at(best, m)
    return InverseGamma(result.rho, result.a * middle, result.s * middle, least)


def _at(point: Areas, least: float) -> InverseGamma:
    """Return the distribution at a point of the search: logarithms of rho, a, and how far s lies below `least`."""
    rho, a, below = np.exp(np.clip(point, -12, 12))
    return InverseGamma(float(np.clip(rho, 1e-3, 50)), float(a), least - float(below), least)
