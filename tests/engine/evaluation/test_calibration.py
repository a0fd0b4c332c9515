"""Reliability by hand: equal-count bins, and the error as the mean distance of what is said and what is so."""

import numpy as np
import pytest

from engine.evaluation.calibration import calibration_error, fit_line, perfect_error, reliability


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


def test_two_scores_give_the_line_through_their_shares():
    score = np.repeat([0.6, 0.9], 10)
    right = np.concatenate([np.arange(10) < 2, np.arange(10) < 8])
    slope, offset = fit_line(score, right, spread=1e6)
    # log odds of 2 and 8 in ten against those of 0.6 and 0.9: (2 log 4) / log 6, and log 1/4 less its part at 0.6
    assert slope == pytest.approx(2 * np.log(4) / np.log(6), abs=1e-5)
    assert offset == pytest.approx(-np.log(4) - slope * np.log(1.5), abs=1e-5)


def test_answers_that_tell_nothing_leave_the_scores_as_they_are():
    assert fit_line(np.zeros(0), np.zeros(0, bool)) == (1, 0)
    slope, offset = fit_line(np.array([0.9, 0.8, 0.7]), np.array([True, True, False]))  # parted: endless without prior
    assert 1 < slope < 20
    assert np.isfinite(offset)


def test_the_error_that_chance_alone_makes():
    assert perfect_error(np.full(1, 0.5)) == (0.5, 0.5)  # right or wrong, it is a half away
    assert perfect_error(np.ones(30)) == (0, 0)
    # of two answers in one bin at a half: 1/2 off in half of the draws, none in the others
    assert perfect_error(np.full(2, 0.5), bins=1)[0] == pytest.approx(0.25, abs=0.02)
