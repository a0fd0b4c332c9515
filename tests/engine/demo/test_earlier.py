"""The earlier image of the demo pair: what it lacks, what it has, and how it differs."""

import argparse
import json

import numpy as np
import pytest
import rasterio
from scipy.ndimage import map_coordinates

from engine.cli import demo as cli
from engine.demo.earlier import LARGER, SHIFT_PX
from engine.demo.scene import DemoScene, make_scene


@pytest.fixture(scope="module")
def pair(tmp_path_factory) -> DemoScene:
    return make_scene(tmp_path_factory.mktemp("pair"), size=384, seed=5, landslides=4, before=True)


def read(path):
    with rasterio.open(path) as raster:
        return raster.read()


def on_scene_pixels(pair):
    """The earlier image where the scene's pixels are, its wrong place put right, and where it has data."""
    image, size = read(pair.before).astype(float), read(pair.scene).shape[-1]
    along = [(np.arange(size) + 0.5 - shift) / LARGER - 0.5 for shift in SHIFT_PX]
    grid = np.meshgrid(*along, indexing="ij")
    bands = [map_coordinates(band, grid, order=1, cval=np.nan) for band in image]
    known = map_coordinates((image.max(0) > 0).astype(float), grid, order=1, cval=0) > 0.99
    return np.stack(bands), known


def test_scene_without_a_pair_is_the_same_and_has_no_earlier_image(pair, tmp_path):
    alone = make_scene(tmp_path, size=384, seed=5, landslides=4)
    assert alone.before is None
    assert np.array_equal(read(alone.scene), read(pair.scene))
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "dem.tif", "scene.json", "scene.tif", "truth.geojson", "truth.tif",
    ]  # fmt: skip


def test_new_and_old_truth_are_the_whole_truth_and_each_has_landslides(pair):
    truth, new, old = (read(path)[0] for path in (pair.truth, pair.truth_new, pair.truth_old))
    assert ((new == 1) | (old == 1))[truth != 255].sum() == (truth == 1).sum()
    assert not ((new == 1) & (old == 1)).any()
    assert min((new == 1).sum(), (old == 1).sum()) > 100
    assert np.array_equal(new == 255, truth == 255)


def test_earlier_pixels_are_larger_and_its_season_and_shift_are_told(pair):
    with rasterio.open(pair.scene) as scene, rasterio.open(pair.before) as before:
        assert before.res[0] == pytest.approx(scene.res[0] * 1.08)
        assert before.crs == scene.crs
        assert (before.bounds.left, before.bounds.top) == (scene.bounds.left, scene.bounds.top)
    recipe = json.loads(pair.recipe.read_text())["before"]
    assert (recipe["look"], recipe["new"], recipe["old"]) == ("autumn", [1, 3], [2, 4])
    assert np.hypot(*recipe["shift_px"]) == pytest.approx(1.5)
    assert 0.01 < recipe["cloud_share"] < 0.2


def test_new_scars_changed_more_than_old_ones_and_the_rest(pair):
    now, (before, known) = read(pair.scene).astype(float), on_scene_pixels(pair)
    clear = known & (before.min(0) < 200)
    grey = [image.mean(0) - np.median(image.mean(0)[clear]) for image in (now, before)]
    change = np.abs(grey[0] - grey[1])
    new, old = (read(path)[0] == 1 for path in (pair.truth_new, pair.truth_old))
    rest = (read(pair.truth)[0] == 0) & clear
    assert change[new & clear].mean() > 1.5 * change[old & clear].mean()
    assert change[new & clear].mean() > 1.5 * change[rest].mean()


def test_the_command_makes_the_pair(tmp_path):
    parser = argparse.ArgumentParser()
    cli.add(parser.add_subparsers())
    words = ["demo-scene", "--out", str(tmp_path), "--size", "192", "--seed", "2", "--landslides", "1", "--before"]
    args = parser.parse_args(words)
    made = args.run(args, None)
    assert {"before", "truth_new", "truth_old"} < set(made)
    assert read(made["before"]).shape == (3, 177, 177)
