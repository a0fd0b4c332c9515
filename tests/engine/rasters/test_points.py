"""Points from one grid to another by an affine."""

import numpy as np
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st

from engine.rasters.points import moved

NUMBERS = st.floats(-1e6, 1e6)


def test_a_turned_grid_by_hand():
    by = Affine(0, 2, 10, -3, 0, 20)  # east by row, south by column
    np.testing.assert_array_equal(moved(np.array([[1.0, 2.0], [0.0, 0.0]]), by), [[14, 17], [10, 20]])


@given(st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1), NUMBERS, NUMBERS, st.floats(0.1, 30), st.floats(0, 360))
def test_the_inverse_leads_back_and_shapes_are_kept(places, east, north, pixel, angle):
    by = Affine.translation(east, north) @ Affine.rotation(angle) @ Affine.scale(pixel, -pixel)
    points = np.array(places).reshape(1, -1, 2)
    back = moved(moved(points, by), ~by)
    assert back.shape == points.shape
    np.testing.assert_allclose(back, points, atol=1e-3)
