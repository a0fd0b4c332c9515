"""Frequency and area: the density of landslide areas, two laws fitted to it, their intervals and tests.

Nothing is fitted below LEAST landslides. The run's minimum area is the truncation that it is: smaller landslides were
left out by the program, and the density is that of the landslides above.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.statistics import inverse_gamma, power_law
from engine.statistics.profile_likelihood import Profile

Areas = NDArray[np.float64]

LEAST = 100
"""Landslides below which nothing is fitted: their exponent would be known no better than to a half."""
BINS_A_DECADE = 5
DRAWS = 100
"""Draws of the bootstrap, for the interval of the power law and for the tests."""
MOST_IN_A_DRAW = 2000
"""Landslides of which a draw is made for the test of the inverse gamma."""
SEEN_ABOVE = 1.002
"""A roll-over is seen where its interval begins so much above the smallest mapped size."""
CURVE_POINTS = 60
HOLDS = 0.1
"""Probability below which a law is rejected, Clauset et al.'s."""
SEED = 20041104


@dataclass(frozen=True)
class Bin:
    """A bar of the density.

    Args:
        start: square metres.
        stop: square metres.
        count: landslides in it.
        density: their share per square metre.
        low: of the count's 95 % interval, as a density.
        high: likewise.
    """

    start: float
    stop: float
    count: int
    density: float
    low: float
    high: float


@dataclass(frozen=True)
class Estimate:
    """A number with its interval.

    Args:
        value: of the data.
        low: lower end of its 95 % interval.
        high: upper end.
    """

    value: float
    low: float
    high: float


def density_of(areas: Areas, least: float) -> list[Bin]:
    """Return the density in bins of equal width in the logarithm, BINS_A_DECADE in a power of ten, empty ones too.

    Args:
        areas: (N,) square metres, none below `least`.
        least: where the first bin begins, square metres; positive.
    """
    if not len(areas):
        return []
    number = max(1, int(np.ceil((np.log10(areas.max() / least) + 1e-9) * BINS_A_DECADE)))
    edges = least * 10 ** (np.arange(number + 1) / BINS_A_DECADE)
    edges[-1] = max(edges[-1], areas.max() * (1 + 1e-12))
    counts = np.histogram(areas, edges)[0]
    bins = []
    for start, stop, count in zip(edges[:-1].tolist(), edges[1:].tolist(), counts.tolist(), strict=True):
        unit = 1 / (len(areas) * (stop - start))
        error = 1.96 * np.sqrt(count)
        bins.append(Bin(start, stop, count, count * unit, max(0.0, count - error) * unit, (count + error) * unit))
    return bins


def frequency_area(
    areas: Areas, least: float | None, check: Callable[[], None] | None = None, draws: int = DRAWS
) -> dict[str, Any]:
    """Return the density of landslide areas and what can be fitted to it, as plain values.

    Args:
        areas: (N,) square metres.
        least: the smallest size that was mapped, square metres; None takes the smallest area as it.
        check: called now and then; it raises Cancelled where the user wants to stop.
        draws: of the bootstrap.

    Returns:
        least_m2, given (whether `least` was), count, below (landslides smaller than that, left out), bins, and
        `inverse_gamma` and `power_law`, each None where `reason` says why.
    """
    sizes = areas[np.isfinite(areas) & (areas > 0)]
    truncation = float(least) if least and least > 0 else float(sizes.min()) if len(sizes) else 0.0
    seen = sizes[sizes >= truncation]
    result: dict[str, Any] = {
        "least_m2": truncation,
        "given": bool(least and least > 0),
        "count": len(seen),
        "below": len(sizes) - len(seen),
        "bins": [asdict(one) for one in density_of(seen, truncation)] if len(seen) else [],
        "inverse_gamma": None,
        "power_law": None,
        "reason": "",
    }
    if len(seen) < LEAST:
        result["reason"] = f"{len(seen)} landslides are too few for a fit, which asks for {LEAST}."
        return result
    rng = np.random.default_rng(SEED)
    check = check or (lambda: None)
    result["inverse_gamma"] = _inverse_gamma(seen, truncation, draws, rng, check)
    result["power_law"] = _power_law(seen, draws, rng, check)
    if result["inverse_gamma"] is None:
        result["reason"] = "No inverse-gamma distribution could be fitted: the areas are too much alike."
    return result


def _inverse_gamma(
    areas: Areas, least: float, draws: int, rng: np.random.Generator, check: Callable[[], None]
) -> dict[str, Any] | None:
    law = inverse_gamma.fit(areas, least)
    if law is None:
        return None
    distance = _distance(np.sort(areas), law)
    used = min(len(areas), MOST_IN_A_DRAW)
    farther = 0
    part = distance * np.sqrt(len(areas) / used)  # what as great a misfit is worth among fewer landslides
    for _ in range(draws):
        check()
        made = law.sample(used, rng)
        refit = inverse_gamma.fit(made, least, law)
        farther += refit is None or bool(_distance(np.sort(made), refit) >= part)
    estimates = _by_profile(areas, law, check)
    seen = estimates["rollover_m2"]["low"] > least * SEEN_ABOVE
    if not seen:  # an extrapolation to sizes that nobody mapped
        estimates |= dict.fromkeys(("rollover_m2", "a_m2", "s_m2"))
    curve = np.geomspace(least, areas.max(), CURVE_POINTS)
    return {
        **estimates,
        "rollover_seen": bool(seen),
        "distance": distance,
        **_verdict(farther, draws),
        "curve": np.column_stack([curve, law.density(curve)]).tolist(),
    }


def _by_profile(areas: Areas, law: inverse_gamma.InverseGamma, check: Callable[[], None]) -> dict[str, Any]:
    """Return the parameters of the distribution with their intervals."""
    profile = Profile.of(areas, law)
    parts = {
        "exponent": (law.exponent, profile.exponent),
        "rollover_m2": (law.rollover, profile.rollover),
        "a_m2": (law.a, profile.scale),
        "s_m2": (law.s, profile.shift),
    }
    result: dict[str, Any] = {}
    for name, (value, interval) in parts.items():
        check()
        result[name] = asdict(Estimate(value, *interval()))
    result["rho"] = {end: number - 1 for end, number in result["exponent"].items()}
    return result


def _power_law(areas: Areas, draws: int, rng: np.random.Generator, check: Callable[[], None]) -> dict[str, Any] | None:
    law = power_law.fit(areas)
    if law is None:
        return None
    found, farther = [], 0
    for _ in range(draws):
        check()
        again = power_law.fit(rng.choice(areas, len(areas)))
        if again is not None:
            found.append((again.alpha, again.start))
        made = power_law.fit(power_law.synthetic(areas, law, rng))
        farther += made is None or made.distance >= law.distance
    return {
        **_estimates(("exponent", "start_m2"), (law.alpha, law.start), found),
        "count": law.count,
        "distance": law.distance,
        **_verdict(farther, draws),
    }


def _verdict(farther: int, draws: int) -> dict[str, Any]:
    """Return the share of draws of the law itself that lie as far from it as the data, and whether it holds."""
    probability = farther / draws if draws else 0.0
    return {"p": probability, "holds": probability >= HOLDS}


def _estimates(names: tuple[str, ...], values: tuple[float, ...], found: Sequence[tuple[float, ...]]) -> dict[str, Any]:
    """Return each value with the interval of its draws."""
    result = {}
    for place, (name, value) in enumerate(zip(names, values, strict=True)):
        drawn = np.array([one[place] for one in found])
        low, high = np.quantile(drawn, (0.025, 0.975)) if len(drawn) else (np.nan, np.nan)
        result[name] = asdict(Estimate(float(value), float(min(low, value)), float(max(high, value))))
    return result


def _distance(x: Areas, law: inverse_gamma.InverseGamma) -> float:
    """Return Kolmogorov and Smirnov's distance of sorted areas from a law."""
    below = 1 - law.survival(x)
    steps = np.arange(len(x) + 1) / len(x)
    return float(max(np.abs(below - steps[:-1]).max(), np.abs(steps[1:] - below).max()))
