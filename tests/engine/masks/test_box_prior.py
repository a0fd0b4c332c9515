"""The outline in a box against maths in float64, and against pictures whose landslide is known."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.masks import box_prior as boxed
from engine.masks.box_prior import OrientedBox, frame_odds, segment_in_box

UPRIGHT = OrientedBox((40.0, 50.0), (0.0, 60.0), (40.0, 0.0))


def iou(a, b):
    return (a & b).sum() / (a | b).sum()


def picture(shape, where, seed=0):
    """A hillside of green with something brown where a mask says so, with grain."""
    grain = np.random.default_rng(seed).normal(0, 8, (*shape, 3))
    colours = np.where(where[..., None], (150, 110, 80), (60, 110, 50)) + grain
    return colours.clip(0, 255).astype(np.uint8)


def blob(shape, middle, radii):
    row, col = np.indices(shape) + 0.5
    return ((row - middle[0]) / radii[0]) ** 2 + ((col - middle[1]) / radii[1]) ** 2 <= 1


def scene(seed=0):
    """Known landslide, its picture, and a student that knows nothing."""
    truth = blob((80, 100), (40, 50), (15, 24))
    return truth, picture(truth.shape, truth, seed), np.full(truth.shape, 0.5, np.float32)


def test_the_frame_is_even_on_the_inscribed_ellipse_and_falls_outwards():
    angle = np.linspace(0, 2 * np.pi, 50)
    edge = frame_odds((0.5 * np.cos(angle)).astype(np.float32), (0.5 * np.sin(angle)).astype(np.float32))
    assert np.abs(edge).max() < 1e-5
    along = frame_odds(np.linspace(0, 2, 100, dtype=np.float32), np.zeros(100, np.float32))
    assert (np.diff(along) <= 0).all()
    assert along[0] == pytest.approx(np.log(0.99 / 0.01), abs=1e-4)
    assert along[-1] == pytest.approx(-np.log(0.99 / 0.01), abs=1e-4)


@settings(deadline=None, max_examples=50)
@given(st.floats(0, 360), st.floats(8, 90), st.floats(8, 90), st.floats(-20, 100), st.floats(-20, 100))
def test_places_are_those_of_the_linear_equations(angle, wide, high, row, col):
    turn = np.radians(angle)
    across = (wide * np.sin(turn), wide * np.cos(turn))
    down = (high * np.cos(turn), -high * np.sin(turn))
    u, v = OrientedBox((row, col), across, down).places(30, 40)
    sides = np.array([across, down]).T  # from (u, v) to (rows, cols)
    points = np.indices((30, 40)).reshape(2, -1) + 0.5 - np.array([[row], [col]])
    wanted = np.linalg.solve(sides, points)
    assert np.allclose(u.ravel(), wanted[0], atol=1e-4)
    assert np.allclose(v.ravel(), wanted[1], atol=1e-4)


def test_what_the_frame_and_the_student_say_is_the_formula():
    rng = np.random.default_rng(1)
    u, v = (rng.uniform(-0.7, 0.7, (9, 9)) for _ in range(2))
    p = rng.uniform(0.001, 0.999, (9, 9))
    frame = np.exp(-(u**2 + v**2) / (0.25 / np.log(2))).clip(0.01, 0.99)
    wanted = 0.5 * np.log(p / (1 - p)) + np.log(frame / (1 - frame))
    got = boxed.STUDENT * boxed._odds(p, boxed.LEAST) + frame_odds(u, v)
    assert np.allclose(got, wanted, atol=1e-5)


def test_colours_find_the_landslide_where_the_student_knows_nothing():
    truth, image, unsure = scene()
    found = segment_in_box(unsure, image, np.ones(truth.shape, bool), UPRIGHT)
    u, v = UPRIGHT.places(*truth.shape)
    assert iou(found, truth) > 0.85
    assert iou(found, truth) > iou(u**2 + v**2 <= 0.25, truth)


def test_the_student_finds_it_where_the_colours_know_nothing():
    truth, _, _ = scene()
    grey = np.full((*truth.shape, 3), 128, np.uint8)
    sure = np.where(truth, 0.999, 0.001).astype(np.float32)
    found = segment_in_box(sure, grey, np.ones(truth.shape, bool), UPRIGHT)
    u, v = UPRIGHT.places(*truth.shape)
    assert iou(found, truth) > iou(u**2 + v**2 <= 0.25, truth)


def test_it_stays_in_the_box_in_one_piece_without_holes():
    truth, _, unsure = scene()
    hole = blob(truth.shape, (40, 62), (3, 3))
    apart = blob(truth.shape, (24, 28), (3, 3))
    beyond = blob(truth.shape, (40, 90), (15, 20))
    image = picture(truth.shape, (truth & ~hole) | apart | beyond)
    found = segment_in_box(unsure, image, np.ones(truth.shape, bool), UPRIGHT)
    u, v = UPRIGHT.places(*truth.shape)
    assert not found[(np.abs(u) > 0.5) | (np.abs(v) > 0.5)].any()
    assert found[hole].all()
    assert not found[apart].any()


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_turned_picture_has_a_turned_outline(turns):
    truth, image, unsure = scene()
    known = np.ones(truth.shape, bool)
    before = segment_in_box(unsure, image, known, UPRIGHT)
    frame, height, width = UPRIGHT, *truth.shape
    for _ in range(turns):  # counterclockwise: the last column becomes the first row
        (row, col), (a, b), (c, d) = frame.middle, frame.across, frame.down
        frame, height, width = OrientedBox((width - col, row), (-b, a), (-d, c)), width, height
    after = segment_in_box(np.rot90(unsure, turns), np.rot90(image, turns).copy(), np.rot90(known, turns), frame)
    assert iou(after, np.rot90(before, turns)) > 0.99


def test_a_moved_grid_has_a_moved_outline():
    truth, image, unsure = scene()
    known = np.ones(truth.shape, bool)
    whole = segment_in_box(unsure, image, known, UPRIGHT)
    part = np.s_[4:, 6:]
    moved = segment_in_box(unsure[part], image[part], known[part], UPRIGHT.moved(-4, -6))
    assert iou(moved, whole[part]) > 0.97


def test_nothing_is_found_where_nothing_is_known():
    truth, image, unsure = scene()
    known = ~blob(truth.shape, (40, 56), (8, 8))
    found = segment_in_box(np.where(known, unsure, np.nan), image, known, UPRIGHT)
    assert found.any()
    assert not found[~known].any()
    assert not segment_in_box(unsure, image, np.zeros(truth.shape, bool), UPRIGHT).any()


def test_a_large_box_is_looked_at_smaller_for_its_colours(monkeypatch):
    truth, image, unsure = scene()
    known = np.ones(truth.shape, bool)
    whole = segment_in_box(unsure, image, known, UPRIGHT)
    monkeypatch.setattr(boxed, "COLOUR_PX", 50)
    assert iou(segment_in_box(unsure, image, known, UPRIGHT), whole) > 0.85
