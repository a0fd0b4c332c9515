"""The live head: its preview follows the outlines, its cache is bounded and forgets a scene that has changed."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import shapely
import torch

from engine.commands import teaching
from engine.errors import UserError
from engine.inference.thread_pool import ChipPool
from engine.networks.local_head import FEATURES, LocalHead, head_features
from engine.rasters.quantization import quantize
from engine.rasters.reader import SceneReader
from engine.settings.tables import NODATA
from engine.teaching import feature_blocks
from engine.teaching.feature_blocks import BLOCK, Features
from engine.teaching.feature_store import FOLDER
from engine.teaching.figures import figures_of, forecast_of, too_few
from engine.teaching.labels import IGNORED, LANDSLIDE, Window, labels_of
from engine.teaching.live import drawn, labeled_pixels, predict
from engine.teaching.views import Outline
from tests.engine.adaptation.conftest import painted


def test_the_preview_shows_landslides_where_none_was_outlined(lesson, tmp_path):
    out = tmp_path / "preview.tif"
    assert lesson("teach_preview", rectangle=lesson.bounds, out=str(out))["preview"] == str(out)
    truth = painted()[1]
    with rasterio.open(out) as preview, rasterio.open(lesson.scene) as scene:
        assert preview.transform == scene.transform
        p, doubt = preview.read()
    unseen = np.zeros((176, 176), bool)
    unseen[:, 96:] = True
    drawn = p >= 125
    assert (drawn & truth & unseen).sum() / ((drawn | truth) & unseen).sum() > 0.6
    assert doubt[truth & unseen].mean() < 125


def test_the_preview_is_the_same_with_any_number_of_threads(lesson, tmp_path, monkeypatch):
    found = []
    for threads in (1, 3):
        torch.set_num_threads(threads)
        monkeypatch.setattr(teaching, "KEPT", Features())
        shutil.rmtree(lesson.run / FOLDER, ignore_errors=True)
        lesson("teach_preview", rectangle=lesson.bounds, out=str(tmp_path / "p.tif"), overwrite=True)
        found.append((tmp_path / "p.tif").read_bytes())
        assert teaching.KEPT.pool is None
    assert found[0] == found[1]


def test_without_an_outline_there_is_no_preview_and_no_file(lesson, tmp_path):
    out = tmp_path / "preview.tif"
    result = lesson("teach_preview", rectangle=lesson.bounds, out=str(out), decisions="review", checked="review")
    assert result["preview"] is None
    assert not out.exists()


@pytest.mark.parametrize(
    ("rectangle", "text"), [(None, "four numbers"), ([0, 0, 1], "four numbers"), ([0, 0, 1, 1], "does not show")]
)
def test_a_rectangle_beside_the_scene_is_one_sentence(lesson, tmp_path, rectangle, text):
    with pytest.raises(UserError, match=text):
        lesson("teach_preview", rectangle=rectangle, out=str(tmp_path / "p.tif"))


def test_the_figures_are_said_from_three_views_on(lesson):
    assert lesson("teach_figures", views=2) == {
        "views": 2,
        "figures": None,
        "message": "There are 2 checked views: check 1 more to learn how good the map is.",
    }
    found = lesson("teach_figures", views=4)
    assert found["figures"]["iou"] > 0.6
    assert found["message"].startswith("On views it was not taught it finds about 10 of 10 landslides, and 0 of 10")


def test_the_next_view_is_none_that_is_checked(lesson):
    west, south, east, north = lesson("teach_next", views=1)["view"]
    left, bottom, right, top = lesson.bounds
    assert left <= west < east <= right
    assert bottom <= south < north <= top
    assert west >= (left + right) / 2 - 1 or north <= (bottom + top) / 2 + 1


def test_blocks_are_bounded_and_a_changed_scene_is_read_again(make_raster):
    path = make_raster(height=300, width=700)
    features = Features(most=2)
    with SceneReader(path) as scene:
        values, known = features.of(scene, Window(10, 20, 280, 600))
        assert values.shape == (FEATURES, 280, 600)
        assert len(features.blocks) == 2
        rgb, _ = scene.read(0, 0, 300, 700)
        whole = head_features(torch.from_numpy(rgb)[None], shapes=True)[0].numpy()
        assert values[:, 40, 300] == pytest.approx(whole[:, 50, 320], abs=2e-3)
        assert known.any()
        outside, nothing = features.of(scene, Window(-BLOCK, -BLOCK, 20, 20))
        assert not nothing.any()
        assert np.isfinite(outside).all()
        before = features.of(scene, Window(0, 0, 8, 8))[0]
    with rasterio.open(path, "r+") as data:
        data.write(255 - data.read())
    with SceneReader(path) as scene:
        assert not np.allclose(features.of(scene, Window(0, 0, 8, 8))[0], before)


@pytest.mark.parametrize("step", [2, 3])
@pytest.mark.parametrize("place", [(-5, 249, 275, 309), (255, 1, 258, 3), (254, 255, 4, 2)])
def test_every_so_many_pixels_are_those_of_the_whole_window(make_raster, place, step):
    path = make_raster(height=300, width=700)
    features, window = Features(), Window(*place)
    with SceneReader(path) as scene:
        whole, known = features.of(scene, window)
        some, there = features.of(scene, window, step)
    assert np.array_equal(some, whole[:, ::step, ::step])
    assert np.array_equal(there, known[::step, ::step])


@pytest.mark.parametrize("pool", [None, 3])
def test_blocks_that_are_made_side_by_side_are_those_made_one_after_another(make_raster, monkeypatch, pool):
    path = make_raster(height=600, width=300)
    with SceneReader(path) as scene, ChipPool(pool or 1) as threads:
        one, other = Features(), Features(most=4, pool=threads if pool else None)
        other.make_ready(scene, [Window(0, 0, 600, 300), Window(10, 10, 5, 5)])
        assert [key[1:] for key in other.blocks] == [(0, 0), (0, 1), (1, 0), (1, 1)]
        values, known = one.of(scene, Window(5, 20, 580, 270), 2)
        again, known_again = other.of(scene, Window(5, 20, 580, 270), 2)
        assert len(other.blocks) == 4
        assert np.array_equal(values, again)
        assert np.array_equal(known, known_again)
        monkeypatch.setattr(feature_blocks, "head_features", lambda *_, **__: pytest.fail("made anew"))
        other.make_ready(scene, [Window(520, 10, 60, 250)])


def test_a_scene_that_cannot_be_read_is_told_and_no_thread_reads_on(make_raster, monkeypatch):
    def broken(self, *_):
        raise UserError("The scene is damaged there.", "Copy it again.", "scene")

    with SceneReader(make_raster(height=600, width=700)) as scene:
        with ChipPool(3) as threads:
            monkeypatch.setattr(SceneReader, "read", broken)
            with pytest.raises(UserError, match="damaged there"):
                Features(pool=threads).of(scene, Window(0, 0, 600, 700))
        monkeypatch.undo()
        assert Features().of(scene, Window(0, 0, 8, 8))[1].shape == (8, 8)


def test_what_is_drawn_block_by_block_is_what_the_head_says_of_the_whole(make_raster):
    torch.manual_seed(1)
    head, window = LocalHead().requires_grad_(requires_grad=False), Window(-3, 250, 290, 300)
    with SceneReader(make_raster(height=300, width=700)) as scene, ChipPool(2) as threads:
        features = Features(pool=threads)
        values, known = features.of(scene, window, 2)
        whole = quantize(np.stack(predict(head, values)))
        levels = drawn(head, scene, features, window, 2)
    assert levels.shape == (2, 145, 150)
    assert np.abs(levels[:, known].astype(int) - whole[:, known]).max() <= 1
    assert (levels[:, ~known] == NODATA).all()
    assert not known.all()


def test_outlines_that_cross_blocks_teach_the_pixels_that_they_cover(make_raster):
    with SceneReader(make_raster(height=300, width=700)) as scene:
        affine = scene.info.affine

        def ground(*corners):
            return shapely.Polygon([affine @ corner for corner in corners])

        view = ground((0, 0), (40, 0), (40, 40), (0, 40))
        inside, across = ground((5, 5), (9, 5), (9, 9), (5, 9)), ground((240, 240), (271, 245), (268, 277), (236, 270))
        none = ground((260, 250), (290, 250), (290, 262), (260, 262))
        outlines = [Outline(inside, True), Outline(across, True), Outline(none, False)]
        pixels = labeled_pixels(scene, Features(), [view], outlines)
        labels, number = labels_of(Window(230, 230, 60, 70), affine, [view], outlines, 3)
        values, _ = Features().of(scene, Window(236, 236, 41, 35))
    assert (number == 0).all()
    assert (labels == LANDSLIDE).any()
    assert (pixels.landslide & (pixels.view == 1)).sum() == 16
    here = labels[6:47, 6:41]  # the rectangle around the outline that crosses
    first = pixels.features[pixels.view == 0][: (here != IGNORED).sum()]
    assert np.array_equal(first, values[:, here != IGNORED].T)
    assert np.array_equal(pixels.landslide[pixels.view == 0][: len(first)], here[here != IGNORED] == LANDSLIDE)


def test_found_and_false_are_counted_by_hand():
    truth = np.zeros((20, 20), bool)
    truth[1:5, 1:5] = truth[10:14, 1:5] = True
    p = np.zeros((20, 20), np.float32)
    p[1:5, 1:4] = 0.9  # three quarters of the first
    p[1:5, 12:16] = 0.9  # nothing is there
    figures = figures_of([p], [truth], [np.ones((20, 20), bool)])
    assert (figures.found, figures.false) == (0.5, 0.5)
    assert figures.poor
    assert not replace(figures, iou=0.4).poor
    assert replace(figures, iou=0.9, false=0.6).poor
    assert figures.iou == pytest.approx(12 / (32 + 16), abs=1e-4)
    assert figures.message().startswith("On views it was not taught it finds about 5 of 10 landslides, and 5 of 10")


def test_each_view_is_measured_at_the_threshold_that_the_others_choose():
    truth = np.zeros((10, 10), bool)
    truth[:5] = True
    sharp, dim = (np.where(truth, p, 0.1).astype(np.float32) for p in (0.9, 0.3))
    dim[5:] = 0.25  # the dim view alone would choose a threshold between 0.25 and 0.3
    figures = figures_of([sharp, sharp, dim], [truth] * 3, [np.ones((10, 10), bool)] * 3)
    assert figures.iou == pytest.approx(100 / 150, abs=1e-4)  # nothing of the dim view is found at the others'
    assert figures.views == 3


def test_the_forecast_follows_the_curve_and_never_falls():
    assert forecast_of([2, 4], [0.2, 0.3], 6) == pytest.approx(0.4)  # a tenth for each doubling: 8 after 4
    assert forecast_of([2, 4], [0.4, 0.3], 6) == pytest.approx(0.3)
    assert forecast_of([4], [0.3], 6) is None
    assert too_few(0) == "There is no checked view: check 3 more to learn how good the map is."
    assert too_few(1) == "There is 1 checked view: check 2 more to learn how good the map is."


def test_the_cache_of_the_engine_is_bounded():
    assert teaching.KEPT.most * FEATURES * BLOCK * BLOCK * 2 < 300e6
