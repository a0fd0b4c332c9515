"""The whole pipeline over small rasters of every kind, by every method, broken off and gone on with."""

import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from rasterio.crs import CRS

from engine.cli.main import main
from engine.commands.segmentation import threshold
from engine.errors import Cancelled, UserError
from engine.model_file.bundle import open_model
from engine.model_file.defaults import default_method, with_defaults
from engine.pipeline import segment as pipeline
from engine.reporting import Silent
from engine.settings.run import RunSettings, ThresholdSettings, TileSettings
from engine.settings.tables import METHODS, is_pair
from tests.warm_engine import KILL, KILL_CODE

UTM = CRS.from_epsg(32648)
NORTH_UP = Affine(0.8, 0, 580000, 0, -0.8, 3010000)
TILES = TileSettings(64, 16)


def write(path: Path, data, *, crs=UTM, transform=NORTH_UP, **more) -> Path:
    profile = {"driver": "GTiff", "count": data.shape[0], "height": data.shape[1], "width": data.shape[2]}
    with rasterio.open(path, "w", **profile, dtype=data.dtype, crs=crs, transform=transform, **more) as file:
        file.write(data)
    return path


def picture(bands=3, height=100, width=130, dtype="uint8", scale=1):
    rng = np.random.default_rng(0)
    return (rng.integers(1, 250, (bands, height, width)) * scale).astype(dtype)


def run(scene, out, model, method="student", **more):
    settings = RunSettings(method=method, device="cpu", tiles=TILES, thresholds=ThresholdSettings(student=0.5))
    request = pipeline.Request(scene, out, open_model(model), settings, **more)
    return pipeline.segment(request, Silent())


def bordered():
    data = picture()
    data[:, :20] = 0
    return data


KINDS = {
    "three bands": {"data": picture()},
    "four bands": {"data": picture(4)},
    "uint16": {"data": picture(dtype="uint16", scale=40)},
    "float32": {"data": picture(dtype="float32", scale=0.004)},
    "degrees": {
        "data": picture(),
        "crs": CRS.from_epsg(4326),
        "transform": Affine(8e-6, 0, 105.5, 0, -7e-6, 27.2),
    },
    "rotated": {"data": picture(), "transform": NORTH_UP @ Affine.rotation(30)},
    "nodata border": {"data": bordered(), "nodata": 0},
    "smaller than a tile": {"data": picture(height=40, width=33)},
    "no CRS": {"data": picture(), "crs": None},
}


@pytest.mark.parametrize("kind", KINDS)
def test_any_raster_comes_back_on_its_own_grid(kind, tmp_path, tiny_model):
    scene = write(tmp_path / "scene.tif", **KINDS[kind])
    result = run(scene, tmp_path / "run", tiny_model)
    with rasterio.open(scene) as a, rasterio.open(result["mask"]) as b, rasterio.open(result["scores"]) as c:
        assert a.shape == b.shape == c.shape
        assert a.crs == b.crs == c.crs
        for corner in ((0, 0), (a.width, 0), (0, a.height), (a.width, a.height)):
            for other in (b, c):
                assert np.hypot(*np.subtract(~a.transform @ (other.transform @ corner), corner)) < 1e-6
        assert set(np.unique(b.read(1))) <= {0, 1, 255}
        nothing = a.read(1) == 0 if a.nodata == 0 else np.zeros(a.shape, bool)
        assert ((b.read(1) == 255) == nothing).all()


def test_one_band_is_shown_as_grey(tmp_path, tiny_model):
    grey = picture(1)
    one = write(tmp_path / "grey.tif", grey)
    settings = RunSettings(method="student", device="cpu", tiles=TILES, bands=(1, 1, 1))
    request = pipeline.Request(one, tmp_path / "one", open_model(tiny_model), settings)
    three = write(tmp_path / "three.tif", np.repeat(grey, 3, axis=0))
    assert same(pipeline.segment(request, Silent())["scores"], run(three, tmp_path / "three", tiny_model)["scores"])


@pytest.mark.parametrize("method", [name for name in METHODS if not is_pair(name)])
def test_every_method_thresholds_its_own_scores(method, tmp_path, tiny_model):
    scene = write(tmp_path / "scene.tif", picture(height=64, width=64))
    result = run(scene, tmp_path / "run", tiny_model, method)
    with rasterio.open(result["scores"]) as scores:
        assert list(scores.descriptions) == list(METHODS[method].scores)


def test_student_is_the_networks_own_probability(tmp_path, tiny_model):
    data = picture(height=64, width=64)
    result = run(write(tmp_path / "scene.tif", data), tmp_path / "run", tiny_model)
    model = open_model(tiny_model)
    entry = model.card["networks"]["student"]
    mean, std = (torch.tensor(entry[key]).view(1, 3, 1, 1) for key in ("mean", "std"))
    with torch.inference_mode():
        wanted = model.network("student")((torch.from_numpy(data)[None] / 255 - mean) / std).sigmoid()[0, 0].numpy()
    with rasterio.open(result["scores"]) as scores:
        got = scores.read(1) * scores.scales[0] + scores.offsets[0]
    assert np.abs(got - wanted).max() < 1 / 200


def test_explained_student_can_be_thresholded_as_another_method(tmp_path, tiny_model):
    scene = write(tmp_path / "scene.tif", picture())
    settings = RunSettings(method="student", explain=True, device="cpu", tiles=TILES)
    request = pipeline.Request(scene, tmp_path / "run", open_model(tiny_model), settings)
    explained = pipeline.segment(request, Silent())
    with rasterio.open(explained["scores"]) as scores:
        assert scores.descriptions == ("gan", "cam", "student")
    plain = run(scene, tmp_path / "plain", tiny_model)
    assert same(explained["mask"], plain["mask"])
    again = threshold({"run": str(tmp_path / "run"), "method": "cyclegan", "thresholds": {"gan": 0.3}}, Silent())
    alone = run(scene, tmp_path / "gan", tiny_model, "cyclegan")
    assert again["thresholds"] == {"gan": 0.3}
    with rasterio.open(explained["scores"]) as a, rasterio.open(alone["scores"]) as b:
        assert (a.read(1) == b.read(1)).all()


@pytest.mark.parametrize(
    ("named", "roles", "method"),
    [
        ("cyclegan", ("classifier", "generator", "student"), "cyclegan"),
        (None, ("classifier", "generator", "student"), "score-cam+cyclegan"),
        ("student", ("classifier",), "grad-cam"),
        (None, ("student",), "student"),
        ("student", (), "student"),
    ],
)
def test_default_method_is_the_cards_where_its_networks_can_do_it(named, roles, method):
    assert default_method({"default_method": named, "networks": dict.fromkeys(roles)}) == method


def test_cards_default_method_is_taken(tmp_path, tiny_model):
    model = open_model(tiny_model)
    assert with_defaults(RunSettings(), model).method == "score-cam+cyclegan"
    model.card["default_method"] = "student"
    filled = with_defaults(RunSettings(), model)
    assert filled.method == "student"
    assert filled.thresholds.student == 0.5


@pytest.mark.parametrize("checks", [3, 9, 14])
def test_cancelled_run_goes_on_to_the_same_pixels(checks, tmp_path, tiny_model, stops_after):
    scene = write(tmp_path / "scene.tif", picture(height=200))
    whole = run(scene, tmp_path / "whole", tiny_model)
    settings = RunSettings(method="student", device="cpu", tiles=TILES, thresholds=ThresholdSettings(student=0.5))
    request = pipeline.Request(scene, tmp_path / "run", open_model(tiny_model), settings)
    with pytest.raises(Cancelled):
        pipeline.segment(request, stops_after(checks))
    resumed = run(scene, tmp_path / "run", tiny_model, resume=True)
    assert same(whole["scores"], resumed["scores"])
    assert same(whole["mask"], resumed["mask"])


def test_killed_process_goes_on_to_the_same_pixels(tmp_path, tiny_model, warm_engine, capfd):
    scene = write(tmp_path / "scene.tif", picture(height=400, width=64))
    arguments = ["segment", str(scene), "--model", str(tiny_model), "--method", "score-cam+cyclegan", "--tile", "64"]
    command = [*arguments, "--overlap", "16", "--device", "cpu", "--out"]
    assert main([*command, str(tmp_path / "whole")]) == 0
    victim = warm_engine.start("-m", "engine", *command, tmp_path / "run")
    rows, end = tmp_path / "run" / "rows", time.monotonic() + 120
    while len(list(rows.glob("*"))) < 3 and victim.poll() is None and time.monotonic() < end:
        time.sleep(0.005)
    assert victim.poll() is None, "the run was over before it could be killed"
    victim.kill(KILL)
    assert victim.wait() == KILL_CODE
    assert not (tmp_path / "run" / "mask.tif").exists()
    assert main([*command, str(tmp_path / "run"), "--resume"]) == 0
    assert "Goes on from row" in "".join(capfd.readouterr())
    for name in ("scores.tif", "mask.tif"):
        assert same(tmp_path / "whole" / name, tmp_path / "run" / name)


@pytest.mark.parametrize(
    ("bad", "words"),
    [("missing", "missing.tif"), ("text", "text.tif"), ("two bands", "band"), ("empty", "nodata")],
)
def test_bad_scenes_are_one_sentence(bad, words, tmp_path, tiny_model):
    scene = tmp_path / f"{bad.split()[0]}.tif"
    if bad == "text":
        scene.write_text("no raster")
    elif bad == "two bands":
        write(scene, picture(2))
    elif bad == "empty":
        write(scene, np.zeros((3, 40, 40), np.uint8), nodata=0)
    with pytest.raises(UserError, match=words) as error:
        run(scene, tmp_path / "run", tiny_model)
    assert error.value.hint


def same(one, other) -> bool:
    with rasterio.open(one) as a, rasterio.open(other) as b:
        return a.transform == b.transform and bool((a.read() == b.read()).all())
