import argparse
import json

import numpy as np
import pytest
import rasterio
from rasterio.features import rasterize

from engine.cli import demo as cli
from engine.demo.scene import DemoScene, make_scene
from engine.demo.terrain import slope_deg
from engine.errors import UserError


@pytest.fixture(scope="module")
def demo(tmp_path_factory) -> DemoScene:
    return make_scene(tmp_path_factory.mktemp("demo"), size=256, seed=5, landslides=2)


def read(path):
    with rasterio.open(path) as raster:
        return raster.read()


def test_the_same_seed_gives_the_same_scene(demo, tmp_path):
    again = make_scene(tmp_path, size=256, seed=5, landslides=2)
    for name in ("scene", "dem", "truth"):
        np.testing.assert_array_equal(read(getattr(demo, name)), read(getattr(again, name)))
    assert demo.polygons.read_text() == again.polygons.read_text()
    assert demo.recipe.read_text() == again.recipe.read_text()


def test_another_seed_gives_another_scene(demo, tmp_path):
    other = make_scene(tmp_path, size=256, seed=6, landslides=2)
    assert (read(demo.scene) != read(other.scene)).mean() > 0.5


def test_the_files_share_corner_extent_and_crs(demo):
    with rasterio.open(demo.scene) as scene, rasterio.open(demo.truth) as truth, rasterio.open(demo.dem) as dem:
        assert scene.crs.to_epsg() == truth.crs.to_epsg() == dem.crs.to_epsg() == 32648
        assert scene.transform == truth.transform
        assert scene.bounds == truth.bounds
        assert dem.bounds == pytest.approx(scene.bounds)
        assert scene.res == (0.8, 0.8)
        assert dem.res == (1.6, 1.6)
        assert (scene.count, scene.dtypes[0], scene.nodata) == (3, "uint8", 0)
        assert (truth.dtypes[0], truth.nodata) == ("uint8", 255)
        assert dem.dtypes[0] == "float32"
        assert scene.block_shapes[0] == (256, 256)
        assert [band.name for band in scene.colorinterp] == ["red", "green", "blue"]


def test_nodata_is_the_same_small_wedge_in_scene_and_truth(demo):
    scene, truth = read(demo.scene), read(demo.truth)[0]
    missing = truth == 255
    np.testing.assert_array_equal((scene == 0).all(0), missing)
    np.testing.assert_array_equal((scene == 0).any(0), missing)
    assert 0.001 < missing.mean() < 0.05
    assert set(np.unique(truth)) == {0, 1, 255}


def test_the_truth_raster_equals_the_polygons(demo):
    collection = json.loads(demo.polygons.read_text())
    outlines = [(feature["geometry"], 1) for feature in collection["features"]]
    with rasterio.open(demo.truth) as truth:
        burnt = rasterize(outlines, out_shape=truth.shape, transform=truth.transform)
        np.testing.assert_array_equal(burnt == 1, truth.read(1) == 1)
    assert len(outlines) == 2
    assert collection["crs"]["properties"]["name"].endswith("32648")


def test_the_recipe_tells_what_made_the_scene(demo):
    recipe = json.loads(demo.recipe.read_text())
    truth = read(demo.truth)
    assert (recipe["seed"], recipe["size"], recipe["landslides"]) == (5, 256, 2)
    assert sum(scar["area_m2"] for scar in recipe["scars"]) == pytest.approx((truth == 1).sum() * 0.64, abs=0.2)


def test_landslides_lie_on_slopes_of_the_elevation_model(demo):
    slopes = slope_deg(read(demo.dem)[0], 1.6)
    landslide = read(demo.truth)[0][::2, ::2] == 1
    assert np.median(slopes[landslide]) > 20


def test_landslides_are_brighter_than_their_surroundings(demo):
    scene, truth = read(demo.scene).astype(float), read(demo.truth)[0]
    assert scene[0][truth == 1].mean() > scene[0][truth == 0].mean() + 30


def test_the_command_makes_the_files(tmp_path):
    parser = argparse.ArgumentParser()
    cli.add(parser.add_subparsers())
    args = parser.parse_args(
        ["demo-scene", "--out", str(tmp_path / "new"), "--size", "192", "--seed", "2", "--landslides", "1"]
    )
    made = args.run(args, None)
    assert sorted(made) == ["dem", "polygons", "recipe", "scene", "truth"]
    assert read(made["scene"]).shape == (3, 192, 192)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"size": 100}, "100 px"),
        ({"size": 258}, "258 px"),
        ({"landslides": -1}, "-1 landslides"),
        ({"look": "mars"}, "no look"),
        ({"seed": -1}, "-1"),
    ],
)
def test_values_out_of_range_are_refused(tmp_path, wrong, said):
    with pytest.raises(UserError, match=said):
        make_scene(tmp_path, **wrong)


def test_a_folder_that_cannot_be_written_is_a_user_error(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError, match="cannot be written") as refused:
        make_scene(tmp_path / "file", size=192, landslides=1)
    assert refused.value.kind == "output"


def test_a_look_changes_the_image_and_not_the_ground(demo, tmp_path):
    other = make_scene(tmp_path, size=256, seed=5, landslides=2, look="infrared")
    for name in ("truth", "dem"):
        with rasterio.open(getattr(demo, name)) as one, rasterio.open(getattr(other, name)) as two:
            assert np.array_equal(one.read(), two.read())
    with rasterio.open(demo.scene) as one, rasterio.open(other.scene) as two:
        plain, infrared = one.read().astype(float), two.read().astype(float)
    assert np.array_equal(plain.max(0) == 0, infrared.max(0) == 0)
    seen = plain.max(0) > 0
    assert (infrared[1] - infrared[2])[seen].mean() < (plain[1] - plain[2])[seen].mean() - 10  # green is the blue band
    assert json.loads(other.recipe.read_text())["look"] == "infrared"


def test_a_scene_without_landslides_has_none(tmp_path):
    made = make_scene(tmp_path, size=192, seed=2, landslides=0)
    with rasterio.open(made.truth) as truth:
        assert set(np.unique(truth.read())) <= {0, 255}
    assert json.loads(made.polygons.read_text())["features"] == []
