"""A run's model learns its scene: what changes, what stays, and how it goes on after a pause and a kill."""

import hashlib
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import rasterio
import torch
from safetensors.torch import load

from engine.adaptation_job.begun import read_job
from engine.commands.registry import find_command
from engine.errors import Cancelled, UserError
from engine.model_file.bundle import open_model
from engine.networks.registry import build
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Silent
from tests.warm_engine import KILL_CODE

ROOT = Path(__file__).parents[3]
QUICK = {"steps": 12, "measure_every": 4, "crop": 48, "batch": 4, "precision": "float32", "threads": 1}


def adapt(run, out, report=None, **args):
    settings = {**QUICK, **args.pop("settings", {})}
    return find_command("adapt")({"run": str(run), "out": str(out), "settings": settings, **args}, report or Silent())


def files_of(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def weights(model):
    with zipfile.ZipFile(model) as archive:
        return load(archive.read("student.safetensors"))


def same(one, other):
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


@pytest.fixture(autouse=True)
def _little_is_enough(monkeypatch):
    monkeypatch.setattr("engine.training.adaptation.enough.LEAST_SURE_PX", 100)


class Heard(Silent):
    def __init__(self):
        self.stages = {}

    def progress(self, stage, done, total):
        self.stages.setdefault(stage, []).append((done, total))


def test_the_second_run_is_whole_and_its_own_while_the_first_stays(ran, tmp_path, knowing):
    run = ran()
    before, heard = files_of(run), Heard()
    result = adapt(run, tmp_path / "run2", heard)
    assert files_of(run) == before
    assert result["adapted"] is True
    assert result["steps"] > 0
    made = RunFolder(tmp_path / "run2").read()
    model = open_model(tmp_path / "run2" / "model.lsmodel")
    assert made["state"] == "finished"
    assert made["model"]["sha256"] == model.sha256 != open_model(knowing).sha256
    assert made["scene"] == RunFolder(run).read()["scene"]
    assert model.card["parent"]["sha256"] == open_model(knowing).sha256
    assert model.card["adapted"]["scene"] == "run.tif"
    assert model.card["adapted"]["steps"] == result["steps"]
    assert not same(weights(model.path), weights(knowing))
    assert heard.stages["adapt"][0] == (0, 12)
    assert heard.stages["adapt"][-1] == (12, 12)
    with rasterio.open(run / "mask.tif") as one, rasterio.open(tmp_path / "run2" / "mask.tif") as other:
        a, b = one.read(1) == 1, other.read(1) == 1
    assert result["changes"]["agreement"] == pytest.approx((a & b).sum() / (a | b).sum(), abs=1e-4)
    assert result["changes"]["gained_px"] == (b & ~a).sum()
    assert any("landslide area changed" in text for text in result["messages"])
    assert find_command("threshold")({"run": str(tmp_path / "run2")}, Silent())["count"] == result["count"]


def test_statistics_of_normalizations_stay_and_everything_is_a_number(ran, tmp_path, knowing):
    adapt(ran(), tmp_path / "run2")
    before, after = weights(knowing), weights(tmp_path / "run2" / "model.lsmodel")
    assert all(torch.isfinite(tensor).all() for tensor in after.values())
    for name in before:
        if "running" in name:
            assert torch.equal(before[name], after[name]), name


def test_the_same_adaptation_twice_gives_the_same_weights_and_another_seed_others(ran, tmp_path):
    run = ran()
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        adapt(run, tmp_path / name, settings={"seed": seed})
    a, b, c = (weights(tmp_path / name / "model.lsmodel") for name in "abc")
    assert same(a, b)
    assert not same(a, c)


def test_a_paused_adaptation_goes_on_to_the_same_weights(ran, tmp_path, stops_after):
    run = ran()
    adapt(run, tmp_path / "whole")
    with pytest.raises(Cancelled):
        adapt(run, tmp_path / "paused", stops_after(40))
    assert not (tmp_path / "paused" / "run.json").exists()
    with pytest.raises(UserError, match="already stands"):
        adapt(run, tmp_path / "paused")
    with pytest.raises(UserError, match="holds another run"):
        adapt(run, tmp_path / "paused", resume=True, settings={"seed": 5})
    adapt(run, tmp_path / "paused", resume=True)
    assert same(*(weights(tmp_path / name / "model.lsmodel") for name in ("whole", "paused")))


def test_an_adaptation_that_was_moved_with_its_run_and_scene_goes_on_to_the_same_weights(ran, tmp_path, stops_after):
    """As to another computer: nothing is left where it began, and the model file is given anew."""
    home = tmp_path / "home"
    scene = Path(RunFolder(ran()).read()["scene"]["path"])
    for name in ("run", scene.name):
        home.mkdir(exist_ok=True)
        Path(scene if name != "run" else tmp_path / "run").rename(home / name)
    move_scene(home / "run", home / scene.name)
    adapt(home / "run", home / "whole")
    with pytest.raises(Cancelled):
        adapt(home / "run", home / "paused", stops_after(40))
    away = home.rename(tmp_path / "away")
    with pytest.raises(UserError, match="started with another seed"):
        adapt(away / "run", away / "paused", resume=True, settings={"seed": 5})
    with pytest.raises(UserError, match="started with another decisions"):
        adapt(away / "run", away / "paused", resume=True, decisions="review")
    adapt(away / "run", away / "paused", resume=True)
    assert same(*(weights(away / name / "model.lsmodel") for name in ("whole", "paused")))
    assert json.loads((away / "paused" / "run.json").read_text())["adapted_from"]["run"] == "../run"
    assert RunFolder(away / "paused").read()["adapted_from"]["run"] == str(away / "run")


def test_an_adaptation_of_another_run_is_not_gone_on_with(ran, tmp_path, stops_after):
    with pytest.raises(Cancelled):
        adapt(ran(), tmp_path / "paused", stops_after(40))
    with pytest.raises(UserError, match="started with another scene"):
        adapt(ran("other", shift=20), tmp_path / "paused", resume=True)


LEARNED = {"threshold": None, "messages": [], "decisions": 0, "steps": 0}


@pytest.mark.parametrize(
    "learned",
    [
        [], "x", {}, {**LEARNED, "threshold": "0.5"}, {**LEARNED, "threshold": float("nan")}, {**LEARNED, "steps": 0.5},
        {**LEARNED, "messages": [1]}, {**LEARNED, "polygon_filter": [1]}, {**LEARNED, "decisions": True},
    ],
)  # fmt: skip
def test_what_a_folder_of_somebodys_says_was_learned_is_read_or_refused(tmp_path, learned):
    (tmp_path / "job.json").write_text(json.dumps({"identity": {}, "learned": learned}))
    with pytest.raises(UserError, match="is damaged"):
        read_job(tmp_path)
    (tmp_path / "job.json").write_text(json.dumps({"identity": {}, "learned": LEARNED}))
    assert read_job(tmp_path)["learned"] == LEARNED


def move_scene(folder, scene):
    run = RunFolder(folder).read()
    RunFolder(folder).write({**run, "scene": {**run["scene"], "path": str(scene)}})


def test_a_killed_adaptation_goes_on_to_the_same_weights(ran, tmp_path):
    run = ran()
    adapt(run, tmp_path / "whole")
    code = (
        "import json, sys\n"
        "from tests import warm_engine\n"
        "from engine.training.adaptation import enough, loop\n"
        "from engine.commands.registry import find_command\n"
        "from engine.reporting import Silent\n"
        "enough.LEAST_SURE_PX = 100\n"
        "class Dies(Silent):\n"
        "    def progress(self, stage, done, total):\n"
        "        if (stage, done) == ('adapt', 9): warm_engine.die()\n"
        "find_command('adapt')(json.loads(sys.argv[1]), Dies())\n"
    )
    args = json.dumps({"run": str(run), "out": str(tmp_path / "killed"), "settings": QUICK})
    env = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, "-c", code, args], cwd=ROOT, env=env, check=False)
    assert done.returncode == KILL_CODE
    assert sorted((tmp_path / "killed" / "adapt" / "whole" / "checkpoints").iterdir())
    adapt(run, tmp_path / "killed", resume=True)
    assert same(*(weights(tmp_path / name / "model.lsmodel") for name in ("whole", "killed")))


def test_a_scene_without_a_landslide_teaches_nothing_and_gets_no_new_polygon(ran, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.training.adaptation.enough.LEAST_SURE_PX", 2000)
    run = ran("empty", scars=False)
    result = adapt(run, tmp_path / "run2")
    assert result["adapted"] is False
    assert any("too few to learn from" in text for text in result["messages"])
    assert "no second run is made" in result["messages"][-1]
    assert not (tmp_path / "run2").exists()
    assert result["mask"] == str(run / "mask.tif")


def test_a_users_folder_and_his_files_stay_where_no_second_run_is_made(ran, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.training.adaptation.enough.LEAST_SURE_PX", 2_000_000)
    run = ran()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    before = files_of(run)
    result = adapt(run, tmp_path / "mine")
    assert result["run"] == str(run)
    assert result["count"] == RunFolder(run).read()["result"]["count"]
    assert files_of(tmp_path / "mine") == {Path("notes.txt"): b"mine"}
    assert files_of(run) == before
    (tmp_path / "empty").mkdir()
    adapt(run, tmp_path / "empty")
    assert list((tmp_path / "empty").iterdir()) == []


def test_what_cannot_be_adapted_is_one_sentence(ran, tmp_path, knowing):
    run = ran()
    with pytest.raises(UserError, match="cannot replace the run"):
        adapt(run, run)
    with pytest.raises(UserError, match="no run in"):
        adapt(tmp_path / "nowhere", tmp_path / "b")
    with pytest.raises(UserError, match="Nothing is decided"):
        adapt(run, tmp_path / "c", decisions="review")
    values = RunFolder(run).read()
    RunFolder(run).write({**values, "state": "cancelled"})
    with pytest.raises(UserError, match="is not finished"):
        adapt(run, tmp_path / "d")
    RunFolder(run).write({**values, "model": {**values["model"], "sha256": "0" * 64}})
    with pytest.raises(UserError, match="not the one that the run was made with"):
        adapt(run, tmp_path / "e")
    assert not (tmp_path / "e").exists()


def test_an_adapted_model_is_a_file_that_the_version_before_opens(ran, tmp_path, knowing):
    """That version read format 1, the fields below, and every tensor by `.float()` into the network of the card."""
    adapt(ran(), tmp_path / "run2")
    with zipfile.ZipFile(tmp_path / "run2" / "model.lsmodel") as archive:
        card = json.loads(archive.read("card.json"))
        assert all(info.compress_type == zipfile.ZIP_STORED for info in archive.infolist())
        entry = card["networks"]["student"]
        data = archive.read(entry["file"])
    assert card["format_version"] == 1
    assert {"name", "version", "licence", "pixel_size_m", "chip_px", "thresholds", "gate"} <= card.keys()
    assert hashlib.sha256(data).hexdigest() == entry["sha256"]
    network = build(entry["architecture"], entry["config"])
    network.load_state_dict({name: tensor.float() for name, tensor in load(data).items()})


def test_a_second_run_is_overwritten_only_on_request_and_no_foreign_file_ever(ran, tmp_path):
    run = ran()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "model.lsmodel").write_text("mine")
    with pytest.raises(UserError, match=r"holds model\.lsmodel"):
        adapt(run, tmp_path / "mine", overwrite=True)
    assert (tmp_path / "mine" / "model.lsmodel").read_text() == "mine"
    adapt(run, tmp_path / "run2")
    first = files_of(tmp_path / "run2")
    with pytest.raises(UserError, match="Nothing is decided"):
        adapt(run, tmp_path / "run2", overwrite=True, decisions="review")
    assert files_of(tmp_path / "run2") == first
    (tmp_path / "run2" / "notes.txt").write_text("mine")
    adapt(run, tmp_path / "run2", overwrite=True, settings={"seed": 3})
    assert (tmp_path / "run2" / "notes.txt").read_text() == "mine"
    assert (tmp_path / "run2" / "landslides-before-adapting.gpkg").is_file()
    assert (tmp_path / "run2" / "model.lsmodel").read_bytes() != first[Path("model.lsmodel")]
