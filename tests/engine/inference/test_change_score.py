"""The score of change: a polygon changes as one, and what the earlier image does not show is no change."""

import pytest
import torch

from engine.inference.change_score import AROUND, _mean, of_surroundings

SIDE = 120


def maps():
    """Return change, probability of a landslide (one of 40 x 40 px in the middle) and what is known, all (1, H, W)."""
    change, probability, known = torch.zeros(1, SIDE, SIDE), torch.zeros(1, SIDE, SIDE), torch.ones(1, SIDE, SIDE)
    probability[0, 40:80, 40:80] = 0.9
    return change, probability, known


def test_flicker_along_the_rim_of_an_old_landslide_is_no_change():
    change, probability, known = maps()
    change[0, 40:80, 40:44] = 1  # 4 px of its 40
    found = of_surroundings(change, probability, known)[0, 40:80, 40:80]
    assert found.max() < 0.3
    assert found[:, 30:].max() == 0


def test_new_landslide_keeps_the_parts_that_look_as_before():
    change, probability, known = maps()
    change[0, 40:80, 40:80] = 0.9
    change[0, 55:60, 55:60] = 0.1
    found = of_surroundings(change, probability, known)
    assert found[0, 40:80, 40:80].min() > 0.8
    assert found[0, 57, 57] > 0.8


def test_the_slope_around_does_not_count_where_a_landslide_is_near():
    change, probability, known = maps()
    change[:] = 0.8
    change[0, 40:80, 40:80] = 0.2  # an old landslide on a slope of another season
    assert of_surroundings(change, probability, known)[0, 40:80, 40:80].max() < 0.21


def test_what_the_earlier_image_does_not_show_does_not_reach_into_the_rest():
    change, probability, known = maps()
    change[:, :, 60:] = 1
    known[:, :, 60:] = 0
    found = of_surroundings(change, probability, known)
    assert found[:, :, :60].max() == 0
    nothing = of_surroundings(change, probability, torch.zeros_like(known))
    assert torch.isfinite(nothing).all()
    assert nothing.max() == 0


def test_the_window_reaches_no_further_than_its_half():
    change, probability, known = maps()
    change[0, 60, 60] = 1
    found = of_surroundings(change, probability, known)[0]
    reached = torch.nonzero(found > 0)
    assert reached.min(dim=0).values.tolist() == [60 - AROUND // 2] * 2
    assert reached.max(dim=0).values.tolist() == [60 + AROUND // 2] * 2


@pytest.mark.parametrize("side", [1, 3, 9, 31])
def test_window_sums_are_those_of_a_mean_in_float64(side: int):
    image = torch.rand(2, 3, 40, 37, generator=torch.Generator().manual_seed(side))
    half = side // 2
    wide = torch.nn.functional.pad(image.double(), (half, half, half, half), mode="replicate")
    expected = torch.nn.functional.avg_pool2d(wide, side, stride=1)
    torch.testing.assert_close(_mean(image, side).double(), expected, atol=1e-6, rtol=0)
