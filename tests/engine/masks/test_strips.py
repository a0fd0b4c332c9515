"""Strips that reach a chip's rim, on masks whose answer can be drawn."""

import numpy as np
import pytest

from engine.masks.strips import rim_strips


def meadow_with(*parts):
    mask = np.zeros((60, 80), bool)
    for rows, columns in parts:
        mask[rows, columns] = True
    return mask


ROAD = (slice(28, 34), slice(0, 80))
SCAR = (slice(20, 42), slice(30, 52))


def test_road_across_a_chip_is_found_and_the_landslide_beside_it_is_not():
    found = rim_strips(meadow_with(ROAD, SCAR), 9)
    road = meadow_with(ROAD) & ~meadow_with(SCAR)
    assert (found == road).all()


@pytest.mark.parametrize("width", [6, 7])
def test_only_what_is_narrower_than_the_width_is_a_strip(width):
    assert rim_strips(meadow_with(ROAD), width).any() == (width == 7)


def test_narrow_landslide_within_the_chip_stays():
    narrow = (slice(28, 34), slice(10, 70))
    assert not rim_strips(meadow_with(narrow), 9).any()


def test_strip_is_whole_where_it_turns():
    bent = meadow_with((slice(28, 33), slice(0, 40)), (slice(28, 50), slice(35, 40)))
    assert (rim_strips(bent, 9) == bent).all()
