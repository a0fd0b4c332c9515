"""One chip looked at closely gives what a run gives there, and says so where it cannot."""

import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from PIL import Image

from engine.commands.registry import find_command
from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.reporting import Silent

TILES = {"size": 64, "overlap": 16}


def look(scene, out, model, place, **settings):
    settings = {"device": "cpu", "tiles": TILES, "method": "grad-cam+cyclegan", **settings}
    args = {"scene": str(scene), "place": place, "out": str(out), "model": str(model), "settings": settings}
    return find_command("explain_chip")(args, Silent())


def centre(path):
    with rasterio.open(path) as scene:
        return list(scene.transform @ (scene.width / 2, scene.height / 2))


def picture(told, name):
    return np.asarray(Image.open(told["pictures"][name]))


def test_scores_are_those_of_a_run_over_the_same_chip(make_raster, tmp_path, tiny_model):
    scene = make_raster(height=64, width=64)
    told = look(scene, tmp_path / "chip", tiny_model, centre(scene))
    settings = {"device": "cpu", "tiles": TILES, "method": "grad-cam+cyclegan", "explain": True}
    args = {"scene": str(scene), "out": str(tmp_path / "run"), "model": str(tiny_model), "settings": settings}
    run = find_command("segment")(args, Silent())
    with rasterio.open(run["scores"]) as scores:
        assert list(scores.descriptions) == ["gan", "cam", "student"]
        for band, name in enumerate(scores.descriptions, 1):
            assert np.abs(scores.read(band).astype(int) - picture(told, name)).max() <= 1


def test_pictures_and_words_say_what_was_seen(make_raster, tmp_path, tiny_model):
    scene = make_raster(height=100, width=150)
    told = look(scene, tmp_path / "chip", tiny_model, centre(scene))
    assert told == json.loads((tmp_path / "chip" / "chip.json").read_text()) | {"corners": told["corners"]}
    with rasterio.open(scene) as data:
        wanted = data.read()[:, 18:82, 43:107].transpose(1, 2, 0)
    assert (picture(told, "image")[..., :3] == wanted).all()
    assert (picture(told, "image")[..., 3] == 255).all()
    assert picture(told, "translated").shape == (64, 64, 4)
    assert 0 <= told["p_landslide"] <= 1
    assert set(told["methods"]) == {"student", "grad-cam", "cyclegan", "grad-cam+cyclegan", "score-cam+cyclegan"}
    assert told["thresholds"] == {"gan": 0.08, "cam": 0.4, "student": 0.5}
    assert told["corners"][0] == pytest.approx((580000 + 43 * 0.8, 3010000 - 18 * 0.8))
    assert told["corners"][2] == pytest.approx((580000 + 107 * 0.8, 3010000 - 82 * 0.8))


def test_a_scene_of_another_scale_is_shown_at_the_models_scale(make_raster, tmp_path, tiny_model):
    fine = make_raster(transform=Affine(0.4, 0, 580000, 0, -0.4, 3010000), height=200, width=200)
    told = look(fine, tmp_path / "chip", tiny_model, centre(fine))
    assert (told["scene_px"], told["chip_px"]) == (128, 64)
    assert picture(told, "student").shape == (64, 64)


def test_no_data_stays_no_data(make_raster, tmp_path, tiny_model):
    scene = make_raster(border=20, nodata=0, height=64, width=64)
    told = look(scene, tmp_path / "chip", tiny_model, centre(scene))
    inside = np.zeros((64, 64), bool)
    inside[20:-20, 20:-20] = True
    assert ((picture(told, "student") == 255) == ~inside).all()
    assert ((picture(told, "image")[..., 3] == 0) == ~inside).all()


def test_a_gate_that_the_chip_misses_leaves_nothing_to_explain(make_raster, tmp_path, tiny_model):
    scene = make_raster()
    told = look(scene, tmp_path / "chip", tiny_model, centre(scene), gate=1.0)
    assert told["gate"] == 1.0 > told["p_landslide"]
    assert not picture(told, "cam").any()


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_rows_of_a_raster_without_georeference_may_be_counted_qgis_way(make_raster, tmp_path, tiny_model):
    plain = make_raster(crs=None, transform=Affine.identity(), height=100, width=100)
    down = look(plain, tmp_path / "a", tiny_model, [50, 40])
    up = look(plain, tmp_path / "b", tiny_model, [50, -40])
    assert (picture(down, "image") == picture(up, "image")).all()


@pytest.mark.parametrize("place", [[0, 0], [580060.0, 3010001.0], [float("nan"), 1.0], [1], None, "here"])
def test_a_place_that_cannot_be_is_one_sentence(make_raster, tmp_path, tiny_model, place):
    with pytest.raises(UserError) as caught:
        look(make_raster(), tmp_path / "chip", tiny_model, place)
    assert caught.value.hint


def test_a_place_without_data_is_one_sentence(make_raster, tmp_path, tiny_model):
    scene = make_raster(border=70, nodata=0, height=200, width=200)
    with pytest.raises(UserError, match="no data"):
        look(scene, tmp_path / "chip", tiny_model, [580000 + 1, 3010000 - 1])


def test_a_folder_that_cannot_be_written_is_one_sentence(make_raster, tmp_path, tiny_model):
    (tmp_path / "file").touch()
    scene = make_raster()
    with pytest.raises(UserError, match="cannot be written"):
        look(scene, tmp_path / "file" / "chip", tiny_model, centre(scene))
    assert open_model(tiny_model).title
