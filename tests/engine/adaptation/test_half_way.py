"""What the model learns by itself goes half way, and draws nothing where the map before shows nothing."""

import json

import pytest
import rasterio
import rasterio.features
import shapely
import torch

from engine.commands.registry import find_command
from engine.inventory.export import read_table
from engine.inventory.proposals import support
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Silent

from .test_adapt import adapt, weights


@pytest.fixture(autouse=True)
def _little_is_enough(monkeypatch):
    monkeypatch.setattr("engine.training.adaptation.enough.LEAST_SURE_PX", 100)


def test_the_weights_lie_half_way_between_the_model_before_and_the_one_that_has_learned(ran, tmp_path, knowing):
    run = ran()
    half, whole = (adapt(run, tmp_path / name, settings={"share": share}) for name, share in (("h", 0.5), ("w", 1.0)))
    assert half["steps"] == whole["steps"] > 0
    before, after, learned = (weights(path) for path in (knowing, half["model"], whole["model"]))
    moved = 0
    for name, was in before.items():
        torch.testing.assert_close(after[name].float(), (was.float() + learned[name].float()) / 2, atol=2e-3, rtol=1e-2)
        moved += not torch.equal(was, after[name])
    assert moved > 10


def without(run, row):
    """Take a polygon out of a run's map, as if its model had not seen it; return its shape."""
    shape = shapely.from_wkb(read_table(RunFolder(run).polygons).wkb[row])
    with rasterio.open(run / "mask.tif") as mask:
        values, profile = mask.read(1), {**mask.profile, "driver": "GTiff"}
    values[rasterio.features.rasterize([shape.buffer(3)], values.shape, transform=profile["transform"]) == 1] = 0
    (run / "mask.tif").unlink()  # a Cloud Optimized GeoTIFF is not written into
    with rasterio.open(run / "mask.tif", "w", **profile) as mask:
        mask.write(values, 1)
    return shape


def touching(folder, shape):
    return int(shapely.intersects(shapely.from_wkb(read_table(RunFolder(folder).polygons).wkb), shape).sum())


def test_a_place_where_the_map_before_shows_nothing_is_left_out_and_said_so(ran, tmp_path):
    run = ran()
    gone = without(run, 2)
    result = adapt(run, tmp_path / "run2")
    assert result["adapted"] is True
    assert touching(tmp_path / "run2", gone) == 0
    assert any("1 new place is left out" in text for text in result["messages"])
    lower = find_command("threshold")({"run": str(tmp_path / "run2"), "thresholds": {"student": 0.4}}, Silent())
    assert lower["count"] >= 3
    assert touching(tmp_path / "run2", gone) == 0
    (tmp_path / "run2" / support.FILE).unlink()
    find_command("threshold")({"run": str(tmp_path / "run2")}, Silent())  # it says so, and leaves nothing out
    assert touching(tmp_path / "run2", gone) == 1


def test_a_layer_of_known_landslides_is_not_left_out(ran, tmp_path):
    run = ran()
    layer = tmp_path / "known.geojson"
    find_command("export")({"run": str(run), "out": str(layer), "format": "geojson"}, Silent())
    told = json.loads(layer.read_text())
    for feature in told["features"]:
        feature["properties"] = {}
    layer.write_text(json.dumps(told))
    gone = without(run, 2)
    result = adapt(run, tmp_path / "run2", decisions=str(layer), settings={"share": 1.0})
    if result["adapted"]:  # else the gate says that the model before tells them as well
        assert touching(tmp_path / "run2", gone) == 1
    assert not any("left out" in text for text in result["messages"])
