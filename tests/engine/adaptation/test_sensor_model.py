"""One model from the checked views of several runs: whole scenes are held back, and its card says for what it is."""

import shutil

import numpy as np
import pytest

from engine.adaptation_job import sensor_model
from engine.adaptation_job.sensor import Sensor, one_kind
from engine.adaptation_job.sensor_model import folds_of_scenes, pieces_of_scenes
from engine.cli.main import main
from engine.commands.registry import find_command
from engine.errors import Cancelled, UserError
from engine.inventory.export import read_table
from engine.model_file.bundle import describe, open_model
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Silent
from engine.training.adaptation.settings import AdaptationSettings

from .test_adapt import QUICK, files_of, same, weights
from .test_review import decide
from .test_teach import VIEWS, iou, layer, place_of


@pytest.fixture
def two(ran):
    """Two runs of blue scars, which the model does not know, each with four checked views and all scars outlined."""
    known = ran("known", shift=0)
    decide(known, ["accepted"] * len(read_table(known / "landslides.gpkg").wkb))
    runs = [ran("valley", shift=120), ran("ridge", shift=110)]
    for run in runs:
        shutil.copy(known / "landslides.gpkg", run / "landslides.gpkg")
        scene = RunFolder(run).read()["scene"]
        layer(run / "checked.gpkg", [place_of(scene, *view) for view in VIEWS], scene["crs_wkt"])
    return runs


def teach(runs, out, report=None, **args):
    told = {"runs": [str(run) for run in runs], "out": str(out), "settings": QUICK, "device": "cpu", **args}
    return find_command("adapt")({"checked": "review", **told}, report or Silent())


def test_the_views_of_two_scenes_make_a_model_that_maps_a_third_one(two, ran, tmp_path, capsys):
    before = [files_of(run) for run in two]
    result = teach(two, tmp_path / "dove.lsmodel", name="Our valleys", sensor="Dove  3 m")
    assert [files_of(run) for run in two] == before
    assert result["views"] == 8
    assert result["scenes"] == ["valley.tif", "ridge.tif"]
    assert result["messages"][0].startswith("On scenes it was not taught it finds about ")
    made = open_model(tmp_path / "dove.lsmodel")
    pixel = RunFolder(two[0]).read()["scene"]["pixel_size_m"]
    assert made.card["sensor"] == {"name": "Dove 3 m", "bands": 3, "dtype": "uint8", "pixel_m": round(pixel, 4)}
    assert made.card["name"] == "Our valleys"
    assert made.card["taught"]["figures"]["views"] == 8
    assert made.card["figures"]["On scenes held back"] == result["messages"][0]
    assert "taught by 8 checked views of 2 scenes: valley.tif, ridge.tif" in made.card["training_data"]
    assert "Made for: Dove 3 m, 3 bands of uint8" in describe(made)
    assert sorted(path.name for path in tmp_path.glob("dove*")) == ["dove.lsmodel"]
    third = ran("third", shift=115)
    assert iou(third) < 0.2
    settings = {"device": "cpu", "tiles": {"size": 64, "overlap": 16}, "polygons": {"min_area_m2": 10}}
    told = {"scene": str(tmp_path / "third.tif"), "out": str(tmp_path / "again"), "model": str(made.path)}
    find_command("segment")({**told, "settings": settings}, Silent())
    assert iou(tmp_path / "again") > 0.6
    assert main(["model", "show", str(made.path)]) == 0
    assert "Made for: Dove 3 m" in capsys.readouterr().out


def test_the_command_line_asks_for_the_same(two, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr("engine.commands.adaptation.teach_sensor", lambda request, _: asked.append(request) or {})
    out = tmp_path / "a.lsmodel"
    words = ["adapt", *map(str, two), "--checked", "review", "--out", str(out), "--sensor", "Dove", "--name", "Hills"]
    assert main(words) == 0
    [request] = asked
    assert (request.runs, request.out, request.sensor, request.name) == (tuple(two), out, "Dove", "Hills")
    assert request.settings.steps == 150


@pytest.mark.long
def test_stopped_it_goes_on_to_the_same_weights_and_cleans_up(two, tmp_path, stops_after):
    teach(two, tmp_path / "whole.lsmodel")
    with pytest.raises(Cancelled):
        teach(two, tmp_path / "a.lsmodel", stops_after(40))
    assert not (tmp_path / "a.lsmodel").exists()
    assert (tmp_path / "a.lsmodel.learning" / "job.json").is_file()
    teach(two, tmp_path / "a.lsmodel")
    assert same(*(weights(tmp_path / name) for name in ("whole.lsmodel", "a.lsmodel")))
    assert not (tmp_path / "a.lsmodel.learning").exists()


def test_what_cannot_teach_is_one_sentence_and_leaves_no_file(two, ran, tmp_path, monkeypatch):
    out = tmp_path / "a.lsmodel"
    with pytest.raises(UserError, match="by their own checked views"):
        teach(two, out, checked="layer.gpkg")
    with pytest.raises(UserError, match="by their own reviews"):
        teach(two, out, decisions="layer.gpkg")
    with pytest.raises(UserError, match="the output is none"):
        teach(two, tmp_path / "folder")
    bare = ran("bare", shift=120)
    with pytest.raises(UserError, match="No view is checked"):
        teach([two[0], bare], out)
    shutil.copy(two[0] / "checked.gpkg", bare / "checked.gpkg")
    with pytest.raises(UserError, match="No landslide is outlined"):
        teach([bare], out)
    kinds = iter([Sensor("", 3, "uint8", 2.0), Sensor("", 4, "uint16", 3.0)])
    monkeypatch.setattr(sensor_model, "sensor_of", lambda *_: next(kinds))
    with pytest.raises(UserError, match=r"valley.tif has 3 bands of uint8, pixels of 2.00 m, ridge.tif has 4 bands"):
        teach(two, out)
    out.write_text("mine")
    with pytest.raises(UserError) as told:
        teach(two, out)
    assert told.value.kind == "exists"
    assert out.read_text() == "mine"
    assert not (tmp_path / "a.lsmodel.learning").exists()


def test_views_of_several_scenes_are_numbered_through_and_what_lies_outside_comes_last(two):
    scenes = [sensor_model._scene(RunFolder(run), RunFolder(run).read(), "") for run in two]
    scenes[1].views[2:] = []  # half of the second scene lies outside its views, with outlines
    settings = AdaptationSettings(crop=48)
    pieces = pieces_of_scenes(scenes, 1.0, settings, Silent())
    numbers = {int(n) for piece in pieces for n in np.unique(np.abs(piece.decided))}
    assert numbers == {0, 1, 2, 3, 4, 5, 6, 7}  # four views, two, and what lies in none
    inside = sum((np.abs(piece.decided) == 5).sum() for piece in pieces)
    assert inside > 0.5 * 88 * 88


def test_whole_scenes_are_held_back():
    assert folds_of_scenes([4, 3]) == ([frozenset({1, 2, 3, 4}), frozenset({5, 6, 7})], "scenes")
    assert folds_of_scenes([1, 2, 1, 2]) == ([frozenset({1, 5, 6}), frozenset({2, 3}), frozenset({4})], "scenes")
    assert folds_of_scenes([4]) == ([frozenset({1, 4}), frozenset({2}), frozenset({3})], "views")


@pytest.mark.parametrize(
    ("other", "fits"),
    [
        (Sensor("", 3, "uint16", 3.0), True),
        (Sensor("", 3, "uint16", 3.3), True),
        (Sensor("", 3, "uint16", 3.4), False),
        (Sensor("", 4, "uint16", 3.0), False),
        (Sensor("", 3, "uint8", 3.0), False),
        (Sensor("", 3, "uint16", None), False),
    ],
)
def test_a_scene_of_the_same_bands_type_and_pixel_is_of_one_kind(other, fits):
    dove = Sensor("Dove", 3, "uint16", 3.0)
    assert dove.fits(other) is other.fits(dove) is fits
    if not fits:
        with pytest.raises(UserError, match="not of one kind"):
            one_kind([dove, other], ["a.tif", "b.tif"])
