"""One rule for pixels and for polygons: the same landslides are one, whichever way the maps come."""

import numpy as np
import pytest
import shapely

from engine.evaluation.detection import overlaps
from engine.evaluation.matching import match_landslides, pairs_of_polygons


def rectangles(places):
    return np.array([shapely.box(x, y, x + width, y + height) for x, y, width, height in places], object)


def drawn(places):
    mask = np.zeros((60, 80), bool)
    for x, y, width, height in places:
        mask[y : y + height, x : x + width] = True
    return mask


FIRST = [(2, 2, 10, 10), (30, 2, 4, 4), (50, 2, 10, 10)]
SECOND = [(5, 2, 10, 10), (28, 2, 20, 20), (70, 40, 5, 5)]
"""An IoU of 70 / 130; 16 of 400 inside; nothing in common."""


@pytest.mark.parametrize(("contained", "matched"), [(False, [True, False, False]), (True, [True, True, False])])
def test_polygons_and_pixels_are_matched_alike_and_both_ways(contained, matched):
    for one, other in ((FIRST, SECOND), (SECOND, FIRST)):
        polygons = match_landslides(pairs_of_polygons(rectangles(one), rectangles(other)), contained=contained)
        regions = overlaps(drawn(one), drawn(other))
        pixels = match_landslides(regions.pairs(np.ones(len(one) + 1, bool)), contained=contained)
        assert polygons.first_is_matched.tolist() == matched
        assert polygons.second_is_matched.tolist() == matched
        assert sorted(zip(polygons.first, polygons.second, strict=True)) == sorted(
            zip(pixels.first - 1, pixels.second - 1, strict=True)
        )


def test_nothing_matches_nothing():
    none = match_landslides(pairs_of_polygons(rectangles([]), rectangles(FIRST)), contained=True)
    assert not none.second_is_matched.any()
    regions = overlaps(drawn([]), drawn([]))
    assert not match_landslides(regions.pairs(np.zeros(1, bool)), contained=False).first.size
