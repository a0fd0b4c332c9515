"""Figures of views brought to the whole scene, by hand-computed pixels; the sample of its ground."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import shapely

from engine.networks.local_head import FEATURES, LocalHead
from engine.rasters.reader import SceneReader
from engine.reporting import Silent
from engine.teaching.background import Background, places
from engine.teaching.figures import Counts, Figures, at_threshold, measured
from engine.teaching.over_scene import over_scene
from engine.teaching.pieces import ground_pieces

FOUR = Figures(views=4, threshold=0.5, iou=0.6, found=0.8, false=0.5, forecast=0.66)
COUNTS = Counts(both=80, missed=20, false=20, neither=880)
"""A tenth of the views is landslide, eight tenths of it found; of the empty ground a part in 45 is drawn."""


def test_what_is_drawn_beyond_the_views_false_alarms_is_partly_landslide():
    drawn, alarms, share, doubt = 0.06, 20 / 900, 0.1, 0.2  # 0.4 over the root of four views
    landslide = (1 - doubt) * (drawn - alarms) / (0.8 - alarms)
    right = 0.8 * landslide
    found = over_scene(FOUR, COUNTS, drawn)
    assert landslide > 0.33 * share
    assert found.iou == pytest.approx(right / (landslide + drawn - right), abs=1e-4)
    assert found.iou < FOUR.iou
    odds = (drawn - right) / right / (20 / 80)  # a half of the regions is none in the views: odds of one
    assert found.false == pytest.approx(odds / (1 + odds), abs=1e-4)
    assert found.forecast == pytest.approx(0.66 * found.iou / 0.6, abs=1e-4)
    assert (found.found, found.threshold, found.views) == (0.8, 0.5, 4)
    assert found.message().startswith("On ground it was not taught it finds about 8 of 10 landslides")


@pytest.mark.parametrize("drawn", [0, 0.001, 0.01, 0.02, 0.05, 0.1, 0.3, 1.0])
@pytest.mark.parametrize("counts", [COUNTS, Counts(80, 20, 0, 900), Counts(100, 0, 0, 10), Counts(1, 99, 300, 600)])
def test_it_never_promises_more_than_the_views_do(drawn, counts):
    before = replace(FOUR, iou=counts.both / (counts.both + counts.missed + counts.false))
    after = over_scene(before, counts, drawn)
    assert 0 <= after.iou <= before.iou + 1e-4  # rounded
    assert before.false <= after.false <= 1


def test_where_no_more_is_drawn_than_falsely_in_the_views_a_third_of_it_is_right():
    found = over_scene(FOUR, COUNTS, 0.01)
    landslide = 0.33 * 0.01 / 0.8
    assert found.iou == pytest.approx(0.8 * landslide / (landslide + 0.01 - 0.8 * landslide), abs=1e-4)
    assert over_scene(FOUR, COUNTS, 0.0).iou == FOUR.iou  # nothing is drawn, and nothing is known


def test_more_views_are_trusted_more():
    ious = [over_scene(replace(FOUR, views=views), COUNTS, 0.06).iou for views in (3, 6, 12, 48)]
    assert ious == sorted(ious)
    assert ious[0] < ious[-1]


def test_where_nothing_is_found_the_figures_stay():
    nothing = replace(FOUR, iou=0.0, found=0.0, forecast=None)
    assert over_scene(nothing, Counts(0, 100, 20, 880), 0.1) == replace(nothing, over="scene")


def test_pixels_are_counted_at_the_threshold_that_the_others_choose():
    truth = np.zeros((10, 10), bool)
    truth[:5] = True
    p = np.where(truth, 0.9, 0.1).astype(np.float32)
    known = np.ones((10, 10), bool)
    known[9] = False
    p[8, :4] = 0.95
    figures, counts = measured([p, p], [truth, truth], [known, known])
    assert counts == Counts(both=100, missed=0, false=8, neither=72)
    assert figures.iou == pytest.approx(100 / 108, abs=1e-4)


@pytest.mark.parametrize(("height", "width"), [(819, 819), (64, 5000), (5000, 64), (40, 30), (3000, 200), (1, 1)])
def test_windows_lie_in_the_scene_and_none_over_another(make_raster, height, width):
    with SceneReader(make_raster(height=min(height, 300), width=min(width, 300))) as scene:
        info = replace(scene.info, height=height, width=width)
    found = places(info, 64)
    assert 1 <= len(found) <= 64
    assert all(one.top >= 0 and one.left >= 0 for one in found)
    assert all(one.top + one.height <= height and one.left + one.width <= width for one in found)
    rows = sorted({one.top for one in found})
    assert all(b - a >= found[0].height for a, b in itertools.pairwise(rows))


@pytest.fixture
def half(make_raster):
    """A scene whose left half is dark and whose right half is bright, and a head that draws what is bright."""
    path = make_raster(height=256, width=256)
    with rasterio.open(path, "r+") as data:
        image = np.full((3, 256, 256), 60, np.uint8)
        image[:, :, 128:] = 200
        data.write(image)
    head = LocalHead(1, 2, 2)
    with np.errstate(all="ignore"):
        for weight in head.weights:
            weight.data.zero_()
        head.weights[0].data[0, 0, 0] = 1
        head.weights[1].data[0, 0, 0] = 1
        head.weights[2].data[0, 0, 0] = 100
        head.biases[2].data[0, 0, 0] = -50
    assert head.running_mean.shape == (FEATURES,)
    return path, head.eval()


def test_the_share_that_is_drawn_is_of_the_ground_outside_the_views(half):
    path, head = half
    with SceneReader(path) as scene:
        ground = Background()
        assert ground.drawn(scene, [], head, 0.5) == pytest.approx(0.5, abs=0.02)
        corner = scene.info.affine @ (0, 0)
        other = scene.info.affine @ (128, 256)
        left = shapely.box(min(corner[0], other[0]), min(corner[1], other[1]), max(corner[0], other[0]),
                           max(corner[1], other[1]))  # fmt: skip
        assert ground.drawn(scene, [left], head, 0.5) == pytest.approx(1.0)
        whole = left.buffer(1000)
        assert ground.drawn(scene, [whole], head, 0.5) is None
        [*pieces] = ground_pieces(scene.info, [left], 2.0, Silent())
    assert pieces
    assert all(piece.image.shape == (256, 256, 3) for piece in pieces)
    outside = np.concatenate([piece.image[piece.decided == 0] for piece in pieces])
    assert (outside > 170).mean() > 0.97  # but for the rim between both halves


def test_a_model_at_its_own_threshold_is_counted_by_hand():
    p = np.full((20, 20), 0.1, np.float32)
    p[:10, :10] = 0.7  # 100 px drawn at 0.6
    truth = np.zeros((20, 20), bool)
    truth[5:15, :10] = True  # 100 px there, 50 of them drawn
    figures, counts = at_threshold([p], [truth], [np.ones((20, 20), bool)], 0.6, views=3)
    assert (counts.both, counts.missed, counts.false, counts.neither) == (50, 50, 50, 250)
    assert (figures.views, figures.threshold, figures.iou) == (3, 0.6, round(50 / 150, 4))
    assert at_threshold([p], [truth], [np.ones((20, 20), bool)], 0.8, views=3)[0].iou == 0
