"""One model from the decisions of several runs: what its card says, what refuses it, and what is left beside it."""

import numpy as np
import pytest

from engine.adaptation_job import across
from engine.cli.main import main
from engine.commands.registry import find_command
from engine.errors import Cancelled, UserError
from engine.model_file.bundle import describe, open_model
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Silent
from engine.training.adaptation.gate import Verdict

from .test_adapt import QUICK, files_of, same, weights
from .test_review import decide


@pytest.fixture
def passes(monkeypatch):
    """Let every network through the gate, with figures of its own."""
    monkeypatch.setattr(across, "gate", lambda *_: Verdict(True, 10, 8, 9, 0.2, 0.1, 0.1, 0.1))


@pytest.fixture
def two(ran):
    runs = [ran("valley"), ran("ridge", shift=30)]
    for run in runs:
        decide(run, ["accepted"] * 4 + ["rejected"])
    return runs


def learn(runs, out, report=None, **args):
    told = {"runs": [str(run) for run in runs], "out": str(out), "settings": QUICK, "device": "cpu", **args}
    return find_command("adapt")(told, report or Silent())


def test_two_reviews_make_one_model_whose_card_says_so_in_plain_words(two, tmp_path, knowing, passes, capsys):
    before = [files_of(run) for run in two]
    result = learn(two, tmp_path / "general.lsmodel", name="Ridges")
    assert [files_of(run) for run in two] == before
    made, parent = open_model(tmp_path / "general.lsmodel"), open_model(knowing)
    assert not same(weights(made.path), weights(knowing))
    assert made.card["name"] == "Ridges"
    assert "learned from your 10 decisions on 2 scenes (valley.tif, ridge.tif)" in made.card["training_data"]
    figures = made.card["figures"]
    assert figures["On decisions held back"].startswith("Of 10 decisions held back the model before tells 8 right")
    assert figures["On scenes that it did not learn from"] == result["elsewhere"]["sentence"]
    assert made.card["lineage"] == [{"name": parent.title, "sha256": parent.sha256}]
    assert f"Made from: {parent.title} ({parent.sha256[:12]})" in describe(made)
    assert sorted(path.name for path in tmp_path.glob("general*")) == ["general.lsmodel"]
    assert main(["model", "show", str(made.path)]) == 0
    assert "Made from:" in capsys.readouterr().out


def test_a_model_that_is_worse_elsewhere_says_so_first(two, tmp_path, passes, monkeypatch):
    worse = {"before": 0.6, "after": 0.3, "worse": True, "sentence": "IoU 0.60 by the model before, 0.30 by this one."}
    monkeypatch.setattr(across, "measured_elsewhere", lambda *_: worse)
    result = learn(two, tmp_path / "a.lsmodel")
    limit = open_model(tmp_path / "a.lsmodel").card["limits"][0]
    assert limit.startswith("Worse than the model before")
    assert limit in result["messages"]


def test_decisions_by_a_coin_make_no_model(two, tmp_path, knowing):
    rng = np.random.default_rng(0)
    for run in two:
        decide(run, rng.permutation(["accepted", "rejected"] * 4).tolist())
    with pytest.raises(UserError, match="the model before stays") as told:
        learn(two, tmp_path / "a.lsmodel")
    assert told.value.kind == "gate"
    assert list(tmp_path.glob("a.lsmodel*")) == []


def test_stopped_it_goes_on_to_the_same_weights_and_cleans_up(two, tmp_path, passes, stops_after):
    learn(two, tmp_path / "whole.lsmodel")
    with pytest.raises(Cancelled):
        learn(two, tmp_path / "a.lsmodel", stops_after(30))
    assert not (tmp_path / "a.lsmodel").exists()
    assert (tmp_path / "a.lsmodel.learning" / "job.json").is_file()
    (tmp_path / "a.lsmodel.learning" / "mine.txt").write_text("mine")
    learn(two, tmp_path / "a.lsmodel")
    assert same(*(weights(tmp_path / name) for name in ("whole.lsmodel", "a.lsmodel")))
    left = [path.name for path in (tmp_path / "a.lsmodel.learning").iterdir()]
    assert left == ["mine.txt"]  # a user's file is nobody else's to delete


def test_what_cannot_teach_is_one_sentence(two, ran, tmp_path):
    with pytest.raises(UserError, match=r"ends in \.lsmodel|output is none"):
        learn(two, tmp_path / "folder")
    with pytest.raises(UserError, match="by their own reviews"):
        learn(two, tmp_path / "a.lsmodel", decisions="none")
    with pytest.raises(UserError, match="Nothing is decided"):
        learn([two[0], ran("fresh")], tmp_path / "a.lsmodel")
    with pytest.raises(UserError, match="There are 5 decisions in 1 runs"):
        learn([two[0], two[0]], tmp_path / "a.lsmodel")
    (tmp_path / "a.lsmodel").write_text("mine")
    with pytest.raises(UserError) as told:
        learn(two, tmp_path / "a.lsmodel")
    assert told.value.kind == "exists"
    assert (tmp_path / "a.lsmodel").read_text() == "mine"
    (tmp_path / "b.lsmodel.learning").mkdir()
    (tmp_path / "b.lsmodel.learning" / "job.json").write_text('{"mine": 1}')
    with pytest.raises(UserError, match="holds something else"):
        learn(two, tmp_path / "b.lsmodel")
    values = RunFolder(two[1]).read()
    RunFolder(two[1]).write({**values, "model": {**values["model"], "sha256": "0" * 64}})
    with pytest.raises(UserError, match="not the one that the run was made with"):
        learn(two, tmp_path / "c.lsmodel")
