"""Volumes of landslides by published laws V = alpha * A^gamma, cubic and square metres.

Guzzetti, Ardizzone, Cardinali, Rossi and Valigi (2009), Landslide volumes and landslide mobilization rates in Umbria,
central Italy. Earth and Planetary Science Letters 279, 222-229: V = 0.074 A^1.450.

Larsen, Montgomery and Korup (2010), Landslide erosion controlled by hillslope material. Nature Geoscience 3, 247-251,
https://doi.org/10.1038/ngeo776, table S1, the fits of source areas (scars): log10(alpha) -0.63 +- 0.06 and gamma
1.41 +- 0.02 in bedrock; -0.649 +- 0.021 and 1.262 +- 0.009 in soil. The coefficients were checked in another program
that cites the table; the paper's own text was not at hand. They hold for scars: an outline with its deposit gives more
than there is.

The interval is that of the law's coefficients. A single landslide may differ from its law by a factor of two to three.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DRAWS = 4000
SEED = 20100301


@dataclass(frozen=True)
class VolumeLaw:
    """A law and what is known of its coefficients.

    Args:
        name: who published it, and for what.
        log_alpha: decimal logarithm of alpha, metres.
        gamma: exponent.
        log_alpha_error: standard error; None where none could be checked.
        gamma_error: likewise.
    """

    name: str
    log_alpha: float
    gamma: float
    log_alpha_error: float | None = None
    gamma_error: float | None = None


LAWS = (
    VolumeLaw("Guzzetti et al. 2009", float(np.log10(0.074)), 1.450),
    VolumeLaw("Larsen et al. 2010, bedrock scars", -0.63, 1.41, 0.06, 0.02),
    VolumeLaw("Larsen et al. 2010, soil scars", -0.649, 1.262, 0.021, 0.009),
)


@dataclass(frozen=True)
class Volume:
    """A sum of volumes.

    Args:
        law: its name.
        m3: the sum, cubic metres.
        low: 2.5 % of the draws of the coefficients lie below; None where their errors are not known.
        high: 2.5 % lie above.
    """

    law: str
    m3: float
    low: float | None
    high: float | None


def volume(areas: NDArray[np.float64], law: VolumeLaw) -> Volume:
    """Return the sum of the volumes of landslides.

    Args:
        areas: (N,) square metres.
        law: from area to volume.
    """
    known = areas[np.isfinite(areas) & (areas > 0)]
    total = float((10**law.log_alpha * known**law.gamma).sum())
    if law.log_alpha_error is None or law.gamma_error is None or not len(known):
        return Volume(law.name, total, None, None)
    rng = np.random.default_rng(SEED)
    alphas = 10 ** rng.normal(law.log_alpha, law.log_alpha_error, DRAWS)
    gammas = rng.normal(law.gamma, law.gamma_error, DRAWS)
    # one exponent for all landslides: the law errs in one direction for each of them
    grid = np.linspace(gammas.min(), gammas.max(), 65)
    logs = np.log(known)
    sums = np.array([np.exp(gamma * logs).sum() for gamma in grid])
    totals = alphas * np.exp(np.interp(gammas, grid, np.log(sums)))
    low, high = np.quantile(totals, (0.025, 0.975))
    return Volume(law.name, total, float(low), float(high))
