"""Checked views teach a run's model its imagery: the second run, its model file, and how it goes on after a stop."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely

from engine.commands.registry import find_command
from engine.errors import Cancelled, UserError
from engine.model_file.bundle import open_model
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Silent
from engine.teaching.trials import HeldBack, by_view
from tests.engine.adaptation.conftest import SCARS, painted
from tests.engine.adaptation.test_adapt import QUICK, ROOT, files_of, same, weights
from tests.warm_engine import KILL_CODE

VIEWS = [(0, 0, 88, 88), (88, 0, 176, 88), (0, 88, 88, 176), (88, 88, 176, 176)]
"""Top, left, bottom, right: four that cover the scene."""


def layer(path, shapes, crs, **columns):
    wkb = shapely.to_wkb(np.array(shapes, object))
    fields = list(columns)
    values = [np.array(columns[name], object) for name in fields]
    pyogrio.raw.write(path, wkb, values, fields, layer=path.stem, driver="GPKG", geometry_type="Polygon", crs=crs)
    return str(path)


def place_of(scene, top, left, bottom, right):
    """Return rows and columns of a run's scene as a polygon of its CRS."""
    a, b, c, d, e, f = scene["transform"]
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return shapely.Polygon([(a * x + b * y + c, d * x + e * y + f) for x, y in corners])


@pytest.fixture
def taught(ran, tmp_path):
    """Return what teaches the run of a scene of blue scars by so many of the four views."""
    run = ran(shift=120)
    scene = RunFolder(run).read()["scene"]

    def place(*sides):
        return place_of(scene, *sides)

    scars = [place(row, col, row + 24, col + 16) for row, col in SCARS]

    def teach(out="run2", views=4, report=None, **args):
        decisions = layer(tmp_path / "outlines.gpkg", scars, scene["crs_wkt"])
        checked = layer(tmp_path / "checked.gpkg", [place(*v) for v in VIEWS[:views]], scene["crs_wkt"])
        settings = {**QUICK, **args.pop("settings", {})}
        values = {"run": str(run), "out": str(tmp_path / out), "decisions": decisions, "checked": checked}
        return find_command("adapt")({**values, "settings": settings, **args}, report or Silent())

    teach.run, teach.place = run, place
    return teach


def iou(run):
    with rasterio.open(run / "mask.tif") as mask:
        drawn = mask.read(1) == 1
    truth = painted()[1]
    return (drawn & truth).sum() / (drawn | truth).sum()


def test_the_map_is_right_where_it_was_not_and_the_run_before_stays(taught, tmp_path):
    before = files_of(taught.run)
    assert iou(taught.run) < 0.2
    result = taught()
    assert files_of(taught.run) == before
    assert result["adapted"] is True
    assert iou(tmp_path / "run2") > 0.6
    assert re.match(r"On views it was not taught it finds about (9|10) of 10 landslides, and ", result["messages"][0])
    assert result["taught"]["views"] == 4
    assert result["taught"]["before"] < 0.2
    made = RunFolder(tmp_path / "run2").read()
    model = open_model(tmp_path / "run2" / "model.lsmodel")
    assert made["model"]["sha256"] == model.sha256
    assert model.card["taught"]["scene"] == "run.tif"
    assert model.card["thresholds"]["student"] == made["settings"]["thresholds"]["student"] == result["threshold"]
    assert pyogrio.raw.read(tmp_path / "run2" / "checked.gpkg")[2].shape == (4,)
    assert find_command("threshold")({"run": str(tmp_path / "run2")}, Silent())["count"] == result["count"]


def test_what_would_be_worse_than_the_model_before_outside_the_views_is_not_taken(taught, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.teaching.teach._over_scene_before", lambda *_: 0.99)  # as if it knew the rest well
    result = taught(views=3)
    assert result["adapted"] is False
    assert re.search(r"it would have an IoU of about 0\.\d\d, the model before about 0\.99", result["messages"][0])
    assert not (tmp_path / "run2").exists()


@pytest.mark.long
def test_the_same_views_twice_give_the_same_weights(taught, tmp_path):
    for name in "ab":
        taught(name)
    assert same(*(weights(tmp_path / name / "model.lsmodel") for name in "ab"))


class Heard(Silent):
    def __init__(self):
        self.warnings = []

    def log(self, text, level="info"):
        if level == "warning":
            self.warnings.append(text)


def test_with_two_views_it_says_that_it_does_not_know_how_good_it_is(taught):
    heard = Heard()
    result = taught(views=2, report=heard)
    assert "Do not trust this map yet: check more views, then teach again." in heard.warnings
    assert result["messages"][0] == "There are 2 checked views: check 1 more to learn how good the map is."
    assert result["taught"]["figures"] is None
    assert result["adapted"] is True


def test_the_runs_own_views_are_taken_and_without_any_it_says_so(taught, tmp_path):
    with pytest.raises(UserError, match="No view is checked in the run"):
        taught(checked="review")
    assert not (tmp_path / "run2").exists()
    crs = RunFolder(taught.run).read()["scene"]["crs_wkt"]
    layer(taught.run / "checked.gpkg", [taught.place(*VIEWS[0])], crs)
    assert taught(checked="review")["taught"]["views"] == 1


@pytest.mark.long
def test_a_stopped_teaching_goes_on_to_the_same_weights(taught, tmp_path, stops_after):
    taught("whole")
    with pytest.raises(Cancelled):
        taught("paused", report=stops_after(60))
    taught("paused", resume=True)
    assert same(*(weights(tmp_path / name / "model.lsmodel") for name in ("whole", "paused")))
    with pytest.raises(UserError, match="holds another run"):
        taught("whole", resume=True, checked="none")


@pytest.mark.long
def test_a_killed_teaching_goes_on_to_the_same_weights(taught, tmp_path):
    taught("whole")
    values = {"run": str(taught.run), "out": str(tmp_path / "killed"), "settings": QUICK}
    values |= {"decisions": str(tmp_path / "outlines.gpkg"), "checked": str(tmp_path / "checked.gpkg")}
    code = (
        "import json, sys\n"
        "from tests import warm_engine\n"
        "from engine.commands.registry import find_command\n"
        "from engine.reporting import Silent\n"
        "class Dies(Silent):\n"
        "    def progress(self, stage, done, total):\n"
        "        if (stage, done) == ('held back 2 of 3', 4): warm_engine.die()\n"
        "find_command('adapt')(json.loads(sys.argv[1]), Dies())\n"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, "-c", code, json.dumps(values)], cwd=ROOT, env=env, check=False)
    assert done.returncode == KILL_CODE
    taught("killed", resume=True)
    assert same(*(weights(tmp_path / name / "model.lsmodel") for name in ("whole", "killed")))


@pytest.mark.long
def test_overwriting_keeps_the_views_that_a_person_has_changed(taught, tmp_path):
    taught(views=1)
    changed = Path(tmp_path / "run2" / "checked.gpkg")
    before = changed.read_bytes()
    taught(views=4, overwrite=True)
    assert changed.read_bytes() == before


def test_of_views_over_ground_without_data_it_says_that_they_say_nothing(taught, monkeypatch):
    """Of four views one alone can be compared, and there the model before is better: it stays."""
    heard = Heard()

    def seen(*args, known=by_view, **more):
        return dict(list(known(*args, **more).items())[:1])

    monkeypatch.setattr("engine.teaching.teach.by_view", seen)
    monkeypatch.setattr(HeldBack, "by_view", lambda held, *_: {1: -1.0})
    assert taught(report=heard)["adapted"] is False
    monkeypatch.setattr(HeldBack, "by_view", lambda held, *_: {1: 1.0})
    result = taught(out="run3", report=heard)
    assert result["adapted"] is True
    assert "Of 4 checked views only 1 has ground that can be compared: check more." in result["messages"]
    assert "Do not trust this map yet: check more views, then teach again." in heard.warnings
