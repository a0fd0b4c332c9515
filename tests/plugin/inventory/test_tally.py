"""How many landslides there are and how large they are, counted once and kept up with each decision."""

import math
import random

import pytest

from landslide_wsss_plugin.inventory.tally import LANDSLIDES, Tally, tally

ROWS = [("proposed", 10.5), (None, 20.0), ("accepted", 30.25), ("rejected", 40.0), ("of another program", 1.5)]


def test_a_decision_moves_one_polygon_and_counts_as_if_all_were_counted_anew():
    before = tally(ROWS)
    after = before.moved(20.0, None, "rejected")
    assert (
        after.in_words()
        == tally([*ROWS[:1], ("rejected", 20.0), *ROWS[2:]]).in_words()
        == "3 landslides, 42 m² (2 rejected)"
    )
    assert before.in_words() == "4 landslides, 62 m² (1 rejected)"
    assert after.moved(20.0, "rejected", "accepted").area_m2 == pytest.approx(before.area_m2)


@pytest.mark.parametrize("size", [math.nan, float("nan"), float("inf"), None])
def test_a_polygon_of_unknown_area_is_moved_too(size):
    moved = tally([("proposed", size), ("proposed", 5.0)]).moved(size, "proposed", "accepted")
    assert (moved.number("accepted"), moved.number("proposed"), moved.area_m2) == (1, 1, 5.0)


def test_an_area_that_nobody_knows_is_no_area_of_zero():
    found = tally([("proposed", None), ("rejected", None)])
    assert found.area_m2 is None
    assert found.area("rejected") is None
    assert found.area("accepted") == 0.0  # there is none
    assert Tally().area_m2 == 0.0
    assert found.in_words() == "1 landslide, area not known without a CRS (1 rejected)"


def test_areas_add_up_to_the_same_in_whichever_order():
    rows = [(status, random.Random(n).uniform(1, 1e6)) for n in range(500) for status in LANDSLIDES]
    assert len({tally(random.Random(n).sample(rows, len(rows))).area_m2 for n in range(5)}) == 1
