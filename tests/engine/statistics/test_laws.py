"""Laws of landslide sizes, recovered from simulated inventories whose parameters are known."""

import numpy as np
import pytest
from scipy.integrate import quad

from engine.statistics.frequency_area import density_of, frequency_area
from engine.statistics.inverse_gamma import InverseGamma, fit
from engine.statistics.power_law import PowerLaw
from engine.statistics.power_law import fit as fit_tail
from engine.statistics.volume import LAWS, volume

MALAMUD = InverseGamma(1.40, 1.28e-3 * 1e6, -1.32e-4 * 1e6, 0.0)
"""The parameters that Malamud et al. (2004) publish, in square metres."""


def simulated(count, least, seed=0):
    law = InverseGamma(MALAMUD.rho, MALAMUD.a, MALAMUD.s, least)
    return law.sample(count, np.random.default_rng(seed))


@pytest.mark.parametrize("least", [50.0, 400.0, 5000.0])
def test_density_above_the_smallest_size_integrates_to_one(least):
    law = InverseGamma(1.4, 1280, -132, least)
    whole = quad(lambda log: float(law.density(np.array([np.exp(log)]))[0]) * np.exp(log), np.log(least), 40)[0]
    assert whole == pytest.approx(1, abs=1e-5)
    assert float(law.survival(np.array([least]))[0]) == pytest.approx(1)


def test_rollover_is_where_the_density_is_highest():
    x = np.linspace(300, 600, 3001)
    law = InverseGamma(1.4, 1280, -132, 1.0)
    assert x[law.density(x).argmax()] == pytest.approx(law.rollover, abs=0.2)


def test_published_parameters_are_within_the_intervals_of_a_simulated_inventory():
    found = frequency_area(simulated(1500, 100.0), 100.0)["inverse_gamma"]
    for name, true in (
        ("exponent", 2.4),
        ("rho", 1.4),
        ("a_m2", 1280),
        ("s_m2", -132),
        ("rollover_m2", MALAMUD.rollover),
    ):
        assert found[name]["low"] <= true <= found[name]["high"], name
    assert found["holds"]
    assert found["rollover_seen"]


def test_truncated_inventory_keeps_its_exponent_and_tells_of_no_rollover():
    found = frequency_area(simulated(1500, 1500.0, 1), 1500.0)["inverse_gamma"]
    assert found["exponent"]["low"] <= 2.4 <= found["exponent"]["high"]
    assert not found["rollover_seen"]
    assert found["rollover_m2"] is None


def test_ignoring_the_truncation_would_have_been_wrong():
    areas = simulated(4000, 1500.0, 2)
    assert fit(areas, 1500.0).exponent == pytest.approx(2.4, abs=0.15)
    assert fit(areas, 1.0).exponent > 2.7


def test_power_law_and_its_beginning_are_recovered():
    rng = np.random.default_rng(3)
    tail = 2000 * (1 - rng.uniform(size=600)) ** (-1 / 1.4)
    areas = np.concatenate([rng.uniform(100, 2000, 900), tail])
    found = frequency_area(areas, 100.0)["power_law"]
    assert found["exponent"]["low"] <= 2.4 <= found["exponent"]["high"]
    assert found["start_m2"]["low"] <= 2000 <= found["start_m2"]["high"]
    assert found["holds"]
    assert found["exponent"]["high"] - found["exponent"]["low"] < 0.6


def test_areas_of_another_law_are_rejected():
    areas = np.exp(np.random.default_rng(4).uniform(np.log(100), np.log(10_000), 1500))  # ends at a hectare
    found = frequency_area(areas, 100.0)
    assert not found["inverse_gamma"]["holds"]
    assert found["inverse_gamma"]["p"] < 0.1


def test_fit_is_the_formula_of_clauset():
    law = fit_tail(np.sort(5 * (1 - np.random.default_rng(5).uniform(size=80)) ** -1.0))
    assert isinstance(law, PowerLaw)
    assert law.count >= 50


@pytest.mark.parametrize("count", [0, 1, 99])
def test_few_landslides_are_counted_and_not_fitted(count):
    found = frequency_area(simulated(count, 100.0), 100.0)
    assert found["count"] == count
    assert sum(one["count"] for one in found["bins"]) == count
    assert found["inverse_gamma"] is None
    assert found["power_law"] is None
    assert f"{count} landslides are too few" in found["reason"]


def test_landslides_below_the_smallest_size_are_left_out_and_counted():
    areas = np.concatenate([simulated(200, 100.0), [10.0, 20.0, np.nan]])
    found = frequency_area(areas, 100.0, draws=10)
    assert (found["count"], found["below"]) == (200, 2)


def test_areas_all_alike_give_no_law():
    found = frequency_area(np.full(200, 400.0), 100.0, draws=10)
    assert found["inverse_gamma"] is None
    assert "too much alike" in found["reason"]


def test_density_counts_each_landslide_once():
    areas = simulated(300, 100.0)
    bins = density_of(areas, 100.0)
    assert sum(one.count for one in bins) == 300
    assert sum(one.density * (one.stop - one.start) for one in bins) == pytest.approx(1)
    assert bins[0].start == 100.0


def test_volume_follows_the_published_laws():
    guzzetti, bedrock, soil = (volume(np.array([10_000.0]), law) for law in LAWS)
    assert guzzetti.m3 == pytest.approx(0.074 * 10_000**1.450)
    assert guzzetti.low is None
    assert bedrock.m3 == pytest.approx(10**-0.63 * 10_000**1.41)
    assert soil.m3 == pytest.approx(10**-0.649 * 10_000**1.262)
    assert soil.low < soil.m3 < soil.high


def test_interval_of_a_volume_is_that_of_the_coefficients():
    """For one landslide log V is normal, so that its interval is known."""
    law = LAWS[1]
    found = volume(np.array([500_000.0]), law)
    error = np.hypot(law.log_alpha_error, np.log10(500_000) * law.gamma_error)
    assert np.log10(found.high / found.m3) == pytest.approx(1.96 * error, rel=0.06)
    assert np.log10(found.m3 / found.low) == pytest.approx(1.96 * error, rel=0.06)
