"""A calibration by hand, and what a card may say of one."""

import itertools
import math

import pytest

from engine.settings.calibration import IDENTITY, Calibration, calibration_of, calibration_of_run, is_calibration


def test_a_line_in_log_odds_by_hand():
    line = Calibration(2.0, -1.0)
    assert line.confidence(0.8) == pytest.approx(16 / (16 + math.e))  # odds of 4, squared, over e
    assert line.confidence(0.5) == pytest.approx(1 / (1 + math.e))
    assert (line.confidence(0.0), line.confidence(1.0)) == (0.0, 1.0)
    assert line.pair((0.5, 1.0)) == (pytest.approx(1 / (1 + math.e)), 1.0)
    assert line.pair(None) is None


def test_without_a_word_a_score_stays_to_the_last_bit():
    assert IDENTITY.confidence(0.1 + 0.2) == 0.1 + 0.2
    assert calibration_of(None, "student") == calibration_of({}, "student") == IDENTITY
    assert calibration_of({"student": [2, -1]}, "cam") == IDENTITY


@pytest.mark.parametrize("line", [Calibration(0.2, -5.0), Calibration(5.0, 5.0), Calibration(5.0, -5.0)])
def test_at_the_bounds_the_order_stays_and_every_confidence_is_a_share(line):
    said = [line.confidence(level / 10000) for level in range(10001)]
    assert all(after >= before - 1e-15 for before, after in itertools.pairwise(said))
    assert (said[0], said[-1]) == (0, 1)
    assert 0 <= line.confidence(5e-324) <= line.confidence(1 - 2**-53) <= 1


@pytest.mark.parametrize(
    ("value", "good"),
    [
        ({}, True),
        ({"student": [2.1, -2.4]}, True),
        ({"student": [0.2, 5]}, True),
        ({"student": [0.19, 0]}, False),
        ({"student": [5.1, 0]}, False),
        ({"student": [1, 5.1]}, False),
        ({"student": [0, 0]}, False),
        ({"student": [-1, 0]}, False),
        ({"student": [math.nan, 0]}, False),
        ({"student": [1, math.inf]}, False),
        ({"student": [True, 0]}, False),
        ({"student": [1]}, False),
        ({"student": [1, 0, 0]}, False),
        ({"student": "10"}, False),
        ({"student": None}, False),
        ({"another": [1, 0]}, False),
        ([1, 0], False),
        (None, False),
    ],
)
def test_what_a_card_may_say(value, good):
    assert is_calibration(value) is good


def test_a_run_is_calibrated_by_the_score_that_is_the_confidence_of_its_method():
    model = {"calibration": {"student": [2, -1]}}
    assert calibration_of_run({"model": model, "settings": {"method": "student"}}) == Calibration(2, -1)
    assert calibration_of_run({"model": model, "settings": {"method": "grad-cam"}}) == IDENTITY
    assert calibration_of_run({"model": {}, "settings": {"method": "student"}}) == IDENTITY
