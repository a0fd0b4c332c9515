"""Which of network, quick head and their mean is kept, on views counted by hand."""

import numpy as np
import pytest

from engine.teaching.choice import gained, kept, loses_outside, worth_keeping
from engine.teaching.trials import HeldBack


def views(*both, either=10):
    return np.array([(n, either) for n in both])


def test_what_is_as_much_better_on_every_view_is_kept():
    assert gained(views(5, 5, 5), views(8, 8, 8)) == (pytest.approx(0.3), pytest.approx(0))
    assert kept({"mean": views(5, 5, 5), "network": views(5, 5, 5), "head": views(8, 8, 8)}, "mean") == "head"


def test_what_is_better_on_one_view_and_worse_on_another_is_chance():
    mean, head = views(5, 5, 5), views(10, 5, 3)
    # without each view in turn the gain is -2/20, 3/20, 5/20: their variance is 0.13 / 6, times 3 - 1
    assert gained(mean, head) == (pytest.approx(0.1), pytest.approx((2 * 0.13 / 6) ** 0.5))
    assert kept({"mean": mean, "network": views(5, 5, 5), "head": head}, "mean") == "mean"


def test_of_both_that_are_clearly_better_the_better_one_is_kept():
    assert kept({"mean": views(2, 3, 2), "network": views(8, 9, 8), "head": views(5, 6, 5)}, "mean") == "network"


def test_a_view_with_little_landslide_has_little_to_say():
    # one stray pixel in an empty view makes its IoU 0 in place of 1; of all landslide ground it is next to nothing
    mean, head = np.array([(60, 100), (70, 100), (0, 1)]), np.array([(60, 100), (70, 100), (0, 0)])
    gain, error = gained(mean, head)
    assert gain == pytest.approx(130 / 200 - 130 / 201)
    assert gain < 2 * error
    assert kept({"mean": mean, "network": mean, "head": head}, "mean") == "mean"


def test_what_is_the_same_everywhere_leaves_the_mean():
    same = views(4, 4, 4)
    assert kept({"mean": same, "network": same, "head": same}, "mean") == "mean"


def test_one_view_says_nothing():
    assert kept({"mean": views(1), "network": views(9), "head": views(9)}, "mean") == "mean"


def test_parts_of_one_view_count_as_one():
    whole, half = np.ones((1, 2), bool), np.array([[True, False]])
    map_ = np.array([[0.9, 0.1]], np.float32)
    held = HeldBack([2, 1, 2], [half, whole, half], [whole] * 3, {"mean": [map_, map_, map_]})
    # the left pixel is drawn: half of view 1, all of both parts of view 2
    assert held.overlaps("mean").tolist() == [[1, 2], [2, 2]]


def test_the_model_before_stays_only_where_it_is_better_on_the_views_by_more_than_chance():
    assert not worth_keeping(*gained(views(8, 8, 8), views(5, 5, 5)))
    gain, error = gained(views(0, 0, 0, either=100), views(17, 0, 0, either=100))
    assert 0 < gain <= error  # one view alone speaks for it
    assert worth_keeping(gain, error)
    gain, error = gained(views(10, 5, 5), views(2, 6, 6))
    assert -error < gain < 0  # two views of three do
    assert worth_keeping(gain, error)


def test_of_a_single_view_what_was_taught_must_be_better_outright():
    assert not worth_keeping(*gained(views(8), views(5)))
    assert worth_keeping(*gained(views(5), views(8)))
    assert not worth_keeping(float("nan"), float("inf"))  # no view can be compared


def test_another_scale_must_be_clearly_better_than_the_models_own():
    own = views(5, 5, 5)
    assert kept({3.75: own, 1.88: views(6, 7, 4)}, 3.75) == 3.75  # better in all, worse on one view of three
    assert kept({3.75: own, 1.88: views(7, 8, 7)}, 3.75) == 1.88
    # at half the scale the same views have a quarter of the pixels: shares count, not pixels
    assert kept({3.75: own, 1.88: np.array([(2, 3), (2, 3), (2, 3)])}, 3.75) == 1.88


def test_the_model_before_stays_only_where_it_is_told_to_be_clearly_better_outside():
    assert loses_outside(0.25, 0.08)
    assert not loses_outside(0.39, 0.31)  # measured there: 0.21 and 0.56
    assert not loses_outside(0.2, 0.3)
