"""The live head: its preview follows the outlines, its cache is bounded and forgets a scene that has changed."""

from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch

from engine.commands import teaching
from engine.commands.registry import find_command
from engine.errors import UserError
from engine.networks.local_head import FEATURES, head_features
from engine.rasters.reader import SceneReader
from engine.reporting import Silent
from engine.teaching.figures import figures_of, forecast_of, too_few
from engine.teaching.labels import Window
from engine.teaching.live import BLOCK, Features
from tests.engine.adaptation.conftest import SCARS, painted
from tests.engine.adaptation.test_teach import VIEWS, layer


@pytest.fixture
def lesson(make_raster, tiny_model, tmp_path):
    """Return what asks a command of a run with brown scars on green ground and so many checked views."""
    scene = make_raster(height=176, width=176)
    with rasterio.open(scene, "r+") as data:
        data.write(painted()[0])
        place, crs = data.transform, data.crs.to_wkt()
    settings = {"device": "cpu", "method": "student", "tiles": {"size": 64, "overlap": 16}}
    run = tmp_path / "run"
    given = {"scene": str(scene), "out": str(run), "model": str(tiny_model), "settings": settings}
    find_command("segment")(given, Silent())

    def box(top, left, bottom, right):
        import shapely  # noqa: PLC0415

        return shapely.Polygon([place @ at for at in ((left, top), (right, top), (right, bottom), (left, bottom))])

    decisions = layer(tmp_path / "outlines.gpkg", [box(row, col, row + 24, col + 16) for row, col in SCARS], crs)

    def ask(command, views=1, **more):
        checked = layer(tmp_path / "views.gpkg", [box(*view) for view in VIEWS[:views]], crs)
        values = {"run": str(run), "decisions": decisions, "checked": checked, **more}
        return find_command(command)(values, Silent())

    ask.bounds = list(box(0, 0, 176, 176).bounds)
    ask.run, ask.scene = run, scene
    return ask


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
