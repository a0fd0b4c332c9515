"""A run that was broken off goes on where folder and scene were moved together, and never with another scene."""

import json
import shutil

import numpy as np
import pytest
import rasterio
from affine import Affine

from engine.errors import Cancelled, UserError
from engine.model_file.bundle import open_model
from engine.pipeline import segment as pipeline
from engine.pipeline.same_scene import changed_since, digest_of, scene_identity
from engine.reporting import Silent
from engine.settings.run import RunSettings, ThresholdSettings, TileSettings


def write(path, seed):
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {"driver": "GTiff", "count": 3, "height": 200, "width": 130, "dtype": "uint8", "crs": "EPSG:32648"}
    with rasterio.open(path, "w", transform=Affine(0.8, 0, 580000, 0, -0.8, 3010000), **profile) as file:
        file.write(np.random.default_rng(seed).integers(1, 250, (3, 200, 130), dtype=np.uint8))
    return path


def segment(scene, out, model, reporter=None, **more):
    settings = RunSettings(
        method="student", device="cpu", tiles=TileSettings(64, 16), thresholds=ThresholdSettings(student=0.5)
    )
    return pipeline.segment(pipeline.Request(scene, out, open_model(model), settings, **more), reporter or Silent())


def mask_of(folder):
    with rasterio.open(folder / "mask.tif") as file:
        return file.read(1)


@pytest.fixture
def broken_off(tmp_path, tiny_model, stops_after):
    """A scene with a run beside it, of which some rows are finished."""
    scene = write(tmp_path / "old" / "scene.tif", 1)
    with pytest.raises(Cancelled):
        segment(scene, tmp_path / "old" / "run", tiny_model, stops_after(9))
    rows = list((tmp_path / "old" / "run" / "rows").glob("row-*.npz"))
    assert rows
    assert not (tmp_path / "old" / "run" / "scores.tif").exists()
    return tmp_path / "old"


def test_run_moved_with_its_scene_goes_on_to_the_same_mask(broken_off, tmp_path, tiny_model):
    segment(broken_off / "scene.tif", tmp_path / "whole", tiny_model)
    shutil.move(broken_off, tmp_path / "new")
    segment(tmp_path / "new" / "scene.tif", tmp_path / "new" / "run", tiny_model, resume=True)
    assert (mask_of(tmp_path / "new" / "run") == mask_of(tmp_path / "whole")).all()
    run = json.loads((tmp_path / "new" / "run" / "run.json").read_text())
    assert run["state"] == "finished"
    assert str(tmp_path / "new" / "scene.tif") in run["identity"]["scene"]


def test_run_moved_beside_another_scene_of_that_name_and_size_is_refused(broken_off, tmp_path, tiny_model):
    other = write(tmp_path / "site b" / "scene.tif", 2)
    assert other.stat().st_size == (broken_off / "scene.tif").stat().st_size
    shutil.move(broken_off / "run", tmp_path / "site b" / "run")
    with pytest.raises(UserError, match="started with another scene"):
        segment(other, tmp_path / "site b" / "run", tiny_model, resume=True)


def test_scene_whose_pixels_were_changed_in_its_place_is_refused(broken_off, tiny_model):
    write(broken_off / "scene.tif", 3)
    with pytest.raises(UserError, match="started with another scene content"):
        segment(broken_off / "scene.tif", broken_off / "run", tiny_model, resume=True)


def test_run_that_an_older_version_began_goes_on_in_its_place(broken_off, tiny_model):
    path = broken_off / "run" / "run.json"
    run = json.loads(path.read_text())
    del run["identity"]["scene content"]
    path.write_text(json.dumps(run))
    assert segment(broken_off / "scene.tif", broken_off / "run", tiny_model, resume=True)["mask"]


def test_identity_of_a_moved_scene_differs_in_nothing_and_of_a_renamed_one_in_the_scene(tmp_path):
    begun = scene_identity(write(tmp_path / "a" / "scene.tif", 1))
    assert changed_since(begun, scene_identity(write(tmp_path / "b" / "scene.tif", 1))) == []
    assert changed_since(begun, scene_identity(write(tmp_path / "b" / "other.tif", 1))) == ["scene"]
    assert changed_since(begun, scene_identity(write(tmp_path / "c" / "scene.tif", 2))) == ["scene", "scene content"]
    windows = {**begun, "scene": f"C:\\data\\scene.tif, {(tmp_path / 'a' / 'scene.tif').stat().st_size} bytes"}
    assert changed_since(windows, begun) == []
    assert changed_since(scene_identity("/vsicurl/https://x/scene.tif"), begun) == ["scene", "scene content"]


@pytest.mark.parametrize("size", [0, 1, 65536, 65537, 3 << 20])
def test_digest_covers_the_first_and_the_last_byte_of_a_file_of_any_size(tmp_path, size):
    path = tmp_path / "a"
    path.write_bytes(bytes(size))
    plain = digest_of(path)
    for at in {0, size - 1} if size else ():
        path.write_bytes(bytes(at) + b"x" + bytes(size - at - 1))
        assert digest_of(path) != plain
