"""From labelled squares over a raster to a model that a run takes; paused, killed and gone on with."""

import json

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely

from engine.commands.registry import find_command
from engine.errors import Cancelled, UserError
from engine.model_file.bundle import open_model
from engine.reporting import Silent
from engine.training_job import job
from engine.training_job.model_card import doubts_of
from engine.training_job.recipe import TrainingRecipe, trainings

SIDE, CELLS = 32, 6
TINY = {
    "classifier": {"bottleneck": 4, "crop": 32, "batch": 4, "epochs": 2, "threads": 1},
    "generator": {"width": 4, "blocks": 1, "discriminator_width": 4, "crop": 32, "batch": 1, "iterations": 4,
                  "checkpoint_every": 2, "threads": 1},
    "student": {"width": 4, "crop": 32, "batch": 2, "iterations": 4, "checkpoint_every": 2, "threads": 1},
}  # fmt: skip


@pytest.fixture
def labelled(tmp_path, make_raster):
    """A raster of 6 x 6 squares and a layer of labels: scars in the left three columns, one skipped, one empty."""
    scene = make_raster(height=SIDE * CELLS, width=SIDE * CELLS)
    with rasterio.open(scene, "r+") as data:
        pixels = data.read()
        for row in range(CELLS):
            for col in range(3):
                y, x = row * SIDE + 8, col * SIDE + 8
                pixels[:, y : y + 16, x : x + 16] = np.array([220, 180, 120])[:, None, None]
        data.write(pixels)
        place = data.transform
    boxes, words = [], []
    for row in range(CELLS):
        for col in range(CELLS):
            (west, north), (east, south) = (place @ ((col + i) * SIDE, (row + i) * SIDE) for i in (0, 1))
            boxes.append(shapely.box(west, south, east, north))
            words.append("landslide" if col < 3 else "none")
    words[0], words[-1] = "skip", ""
    path = tmp_path / "labels.gpkg"
    geometry = shapely.to_wkb(np.array(boxes, object))
    fields = [np.array(words, object)]
    pyogrio.raw.write(
        path, geometry, fields, ["label"], layer="labels", driver="GPKG", geometry_type="Polygon", crs="EPSG:32648"
    )
    return {"scene": str(scene), "labels": f"{path}|layername=labels"}


@pytest.fixture(autouse=True)
def _few_are_enough(monkeypatch):
    monkeypatch.setattr("engine.training_job.recipe.LEAST_FROM_SCRATCH", 4)


def ask(labelled, out, report=None, **settings):
    told = {"name": "Small", "chip_px": SIDE, "device": "cpu", "details": TINY, "start": None, **settings}
    return find_command("make_model")({**labelled, "out": str(out), "settings": told}, report or Silent())


class Listener(Silent):
    """Remembers the stages, and pauses at the n-th step of one of them."""

    def __init__(self, stage="", steps=0):
        self.stages, self.stage, self.left = [], stage, steps
        self.told = []

    def log(self, text, level="info"):
        self.told.append((text, level))

    def progress(self, stage, done, total):
        self.stages += [stage] if stage not in self.stages else []
        self.left -= stage == self.stage

    def check(self):
        if self.stage and self.left < 0:
            raise Cancelled


def test_labels_become_a_model_that_a_run_takes(labelled, tmp_path):
    heard = Listener()
    result = ask(labelled, tmp_path / "job", heard, generator=True)
    assert (result["landslides"], result["others"]) == (17, 17)
    order = [stage for stage in heard.stages if " " not in stage]
    assert order == ["cut", "classifier", "generator", "student", "model"]
    card = open_model(result["model"]).card
    assert set(card["networks"]) == {"classifier", "generator", "student"}
    assert card["pixel_size_m"] == pytest.approx(0.8, rel=0.01)
    assert "17 landslide and 17 other chips" in card["training_data"]
    assert len(card["figures"]) == 3
    assert all("held out" in name for name in card["figures"])
    assert any("first try" in limit for limit in card["limits"])
    told = {role: json.loads((tmp_path / "job" / role / "training.json").read_text()) for role in card["networks"]}
    assert result["warnings"] == doubts_of(told)
    assert set(result["warnings"]) <= {text for text, level in heard.told if level == "warning"}
    assert set(result["warnings"]) <= set(card["limits"])
    assert list((tmp_path / "job" / "generator" / "samples").glob("*.png"))
    settings = {"device": "cpu", "tiles": {"size": 64, "overlap": 16}}
    run = {"scene": labelled["scene"], "out": str(tmp_path / "run"), "model": result["model"], "settings": settings}
    assert find_command("segment")(run, Silent())["count"] >= 0


def test_the_layers_crs_places_the_labels_of_a_training(labelled, tmp_path):
    """The scene says another zone than it lies in; the user has set the right one on the layer."""
    with rasterio.open(labelled["scene"], "r+") as data:
        data.crs = "EPSG:32647"
    with pytest.raises(UserError):
        ask(labelled, tmp_path / "wrong")
    result = ask(labelled, tmp_path / "right", crs="EPSG:32648")
    assert (result["landslides"], result["others"]) == (CELLS * 3 - 1, CELLS * 3 - 1)


def test_a_job_paused_in_each_part_goes_on_to_the_same_model(labelled, tmp_path):
    whole = ask(labelled, tmp_path / "whole")
    pauses = [("cut", 5), ("classifier", 3), ("student", 2)]
    for number, (stage, steps) in enumerate(pauses):
        begin = ask if number == 0 else lambda _labelled, out, report: job.resume(out, report)
        with pytest.raises(Cancelled):
            begin(labelled, tmp_path / "broken", Listener(stage, steps))
        told = json.loads((tmp_path / "broken" / "job.json").read_text())
        assert (told["state"], told["part"]) == ("paused", "chips" if stage == "cut" else stage)
    again = find_command("make_model")({"out": str(tmp_path / "broken")}, Silent())
    assert open_model(again["model"]).sha256 == open_model(whole["model"]).sha256
    assert json.loads((tmp_path / "broken" / "job.json").read_text())["state"] == "finished"


def test_going_on_from_a_model_keeps_its_shape_and_what_is_not_trained(labelled, tmp_path, tiny_model):
    details = {role: {k: v for k, v in told.items() if k not in {"bottleneck", "width"}} for role, told in TINY.items()}
    result = ask(labelled, tmp_path / "job", start=str(tiny_model), student=False, details=details)
    before, after = open_model(tiny_model), open_model(result["model"])
    assert after.card["networks"]["classifier"]["config"]["bottleneck"] == 4
    assert "Tiny test model" in after.card["training_data"]
    assert "generator and student it keeps" in after.card["training_data"]
    for role in ("generator", "student"):
        assert after.card["networks"][role]["sha256"] == before.card["networks"][role]["sha256"]
    assert after.card["networks"]["classifier"]["sha256"] != before.card["networks"]["classifier"]["sha256"]


def test_chips_come_at_the_pixel_size_that_is_asked_for(labelled, tmp_path):
    result = ask(labelled, tmp_path / "job", student=False, pixel_size_m=0.4, chip_px=64)
    assert open_model(result["model"]).card["pixel_size_m"] == 0.4


def test_what_cannot_be_is_said_at_once(labelled, tmp_path):
    with pytest.raises(UserError, match="no name"):
        ask(labelled, tmp_path / "a", name=" ")
    with pytest.raises(UserError, match="does not exist"):
        ask(labelled, tmp_path / "b", start="/nowhere.lsmodel")
    with pytest.raises(UserError, match="no training"):
        find_command("make_model")({"out": str(tmp_path / "c")}, Silent())
    with pytest.raises(UserError, match="cannot be read"):
        ask(labelled, tmp_path / "d", colour="red")
    with pytest.raises(UserError, match="no field"):
        find_command("make_model")({**labelled, "label_field": "kind", "out": str(tmp_path / "e"),
                                    "settings": {"name": "Small", "chip_px": SIDE}}, Silent())  # fmt: skip
    assert json.loads((tmp_path / "e" / "job.json").read_text())["error"]["hint"]
    with pytest.raises(UserError, match="stands in"):
        ask(labelled, tmp_path / "e")


def test_too_few_labels_and_more_labels_choose_the_trainings(tiny_model):
    settings = TrainingRecipe("Few")
    with pytest.raises(UserError, match="3 chips with a landslide"):
        trainings(settings, 3, 50)
    few, many = trainings(settings, 10, 10), trainings(settings, 300, 600)
    assert few.classifier.folds == many.classifier.folds == 5
    assert few.classifier.batch < many.classifier.batch
    assert few.classifier.epochs > many.classifier.epochs
    assert few.student.centre == 0  # the squares of a grid are not framed around their landslide
    tuned = trainings(TrainingRecipe("On", start=str(tiny_model)), 10, 10)
    assert (tuned.classifier.bottleneck, tuned.student.width) == (4, 4)
    assert tuned.classifier.start == tuned.student.start == str(tiny_model)


def test_a_job_of_another_version_or_without_its_chips_is_refused(labelled, tmp_path):
    with pytest.raises(Cancelled):
        ask(labelled, tmp_path / "job", Listener("classifier", 1))
    path = tmp_path / "job" / "job.json"
    (tmp_path / "job" / "chips" / "landslide").rename(tmp_path / "moved")
    with pytest.raises(UserError, match="are gone"):
        job.resume(tmp_path / "job", Silent())
    path.write_text(json.dumps(json.loads(path.read_text()) | {"format": 99}))
    with pytest.raises(UserError, match="another version"):
        job.resume(tmp_path / "job", Silent())


def test_a_model_that_tells_nothing_apart_says_so_on_its_card_and_in_the_result(labelled, tmp_path):
    still = {"lr": 1e-9}
    details = {role: {**told, **still} for role, told in TINY.items()}
    heard = Listener()
    result = ask(labelled, tmp_path / "job", heard, details=details)
    assert any("new outline model is not fit for use" in words for words in result["warnings"])
    assert any("new outline model is not fit for use" in words for words in open_model(result["model"]).card["limits"])
    assert any("new outline model is not fit for use" in text for text, level in heard.told if level == "warning")
