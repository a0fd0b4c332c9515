"""Reliability by hand: equal-count bins, and the error as the mean distance of what is said and what is so."""

import numpy as np
import pytest

from engine.evaluation.calibration import calibration_error, reliability


def test_bins_hold_equally_many_answers_and_tell_score_and_share():
    score, right = np.array([0.9, 0.1, 0.3, 0.7]), np.array([True, False, False, False])
    low, high = reliability(score, right, bins=2)
    assert (low.count, low.score, low.right) == (2, pytest.approx(0.2), 0)
    assert (high.count, high.score, high.right) == (2, pytest.approx(0.8), 0.5)
    assert calibration_error((low, high)) == pytest.approx((0.2 + 0.3) / 2)


def test_a_score_that_means_what_it_says_has_no_error():
    score = np.repeat([0.25, 0.75], 40)
    right = np.concatenate([np.arange(40) < 10, np.arange(40) < 30])
    assert calibration_error(reliability(score, right, bins=2)) == pytest.approx(0)


def test_few_answers_have_few_bins_and_none_has_no_error():
    assert len(reliability(np.array([0.5, 0.6]), np.array([True, False]))) == 2
    assert calibration_error(reliability(np.zeros(0), np.zeros(0, bool))) == 0
    with pytest.raises(ValueError, match="1"):
        reliability(np.zeros(1), np.zeros(2, bool))
