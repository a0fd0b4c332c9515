"""Runs that version 0.1.0 made with gates: what their scores allow still works, what they lack is refused."""

import json

import pytest
import rasterio

from engine.cli.main import main
from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.pipeline.plan import Request
from engine.pipeline.run_folder import RunFolder
from engine.pipeline.segment import segment
from engine.reporting import Silent
from engine.settings.retired import check_gates
from engine.settings.run import RunSettings, ThresholdSettings, TileSettings

GATED = {"probability": 0.2, "floor": 0.04, "chips": 4, "matter": 4, "translated": 4, "explained": 4}
BOTH = ("gan", "cam")


def gated(**thresholds):
    return {"gates": GATED, "settings": {"thresholds": {"rule": "manual", "gan": 0.08, "cam": 0.4, **thresholds}}}


def test_check_gates_within_the_range_of_the_scores_passes():
    check_gates(gated(), BOTH)
    check_gates(gated(gan=0.04), BOTH)
    for without in ({}, {"gates": None}):
        check_gates(without, ("cam",))


@pytest.mark.parametrize(
    ("thresholds", "scores"),
    [
        ({}, ("gan",)),
        ({}, ("student",)),
        ({"rule": "otsu"}, BOTH),
        ({"gan": 0.03}, BOTH),
        ({"gan": None}, BOTH),
        ({"cam": 0.0}, BOTH),
    ],
)
def test_check_gates_where_the_mask_would_be_wrong_raises(thresholds, scores):
    with pytest.raises(UserError, match="gates") as error:
        check_gates(gated(**thresholds), scores)
    assert error.value.kind == "run"
    assert error.value.hint


def test_threshold_of_a_run_with_gates_reads_it_and_keeps_its_range(make_raster, tiny_model, tmp_path, capsys):
    settings = RunSettings(
        method="grad-cam+cyclegan",
        device="cpu",
        tiles=TileSettings(64, 16),
        thresholds=ThresholdSettings(gan=0.08, cam=0.2),
    )
    scene, model = make_raster(height=64, width=64), open_model(tiny_model)
    segment(Request(scene, tmp_path / "run", model, settings), Silent())
    folder = RunFolder(tmp_path / "run")
    run = json.loads((folder.root / "run.json").read_text())
    run["settings"]["gates"], run["gates"], run["identity"]["gates"] = True, GATED, 0.04
    (folder.root / "run.json").write_text(json.dumps(run))
    before = folder.mask.read_bytes()
    words = ["threshold", str(folder.root), "--gan-threshold"]
    assert main([*words, "0.03"]) == 2
    assert "GAN thresholds from 0.04" in capsys.readouterr().err
    assert folder.mask.read_bytes() == before
    assert main([*words, "0.06"]) == 0
    with rasterio.open(folder.scores) as scores, rasterio.open(folder.mask) as mask:
        gan, cam = scores.read()
        assert ((mask.read(1) == 1) == ((gan >= 15) & (cam >= 50))).all()
    with pytest.raises(UserError, match="another gates"):
        segment(Request(scene, folder.root, model, settings, resume=True), Silent())


def test_settings_with_gates_are_refused_and_without_read():
    assert RunSettings.from_json({"gates": False}) == RunSettings()
    with pytest.raises(UserError, match="no longer there"):
        RunSettings.from_json({"gates": True})
