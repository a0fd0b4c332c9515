"""What version 0.1.0 wrote opens: runs, a model, labels, trainings; thresholded again, the mask is the same."""

import hashlib
import json
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest

from engine.commands.registry import find_command
from engine.errors import Cancelled, UserError
from engine.model_file.bundle import open_model
from engine.rasters.atomic import open_raster
from engine.reporting import Silent
from engine.training.common.settings import ClassifierSettings, CycleGanSettings
from engine.training.segmentation.supervised_settings import UnetSettings
from engine.training.student.settings import StudentSettings

EXPECTED = json.loads((Path(__file__).parents[1] / "data" / "version_0_1_0" / "expected.json").read_text())
RUNS = ("run_student", "run_score_cam", "run_gates", "run_attention")
ASKED = {
    "--student-threshold": ("thresholds", "student"),
    "--gan-threshold": ("thresholds", "gan"),
    "--cam-threshold": ("thresholds", "cam"),
    "--simplify": ("polygons", "simplify_px"),
}


AS_IT_IS = {"keep_fill": True}
"""The little scene has blocks of one color at its corners, which later versions would take for undeclared fill."""


class StopsBefore(Silent):
    """Cancels once a stage begins."""

    def __init__(self, stage):
        self.stage, self.reached = stage, False

    def progress(self, stage, done, total):
        self.reached = self.reached or stage.startswith(self.stage)

    def check(self):
        if self.reached:
            raise Cancelled


def pixels(path):
    with open_raster(path) as data:
        return data.read()


def polygons(path):
    meta, _ids, _shapes, columns = pyogrio.raw.read(path, read_geometry=False)
    named = dict(zip(meta["fields"], columns, strict=True))
    rows = zip(*(named[name] for name in ("area_m2", "status", "reviewer", "comment")), strict=True)
    return sorted(rows, key=lambda row: (-row[0], row[1]))


def asked(options):
    told = {"thresholds": {}, "polygons": {}}
    for name, value in zip(options[::2], options[1::2], strict=True):
        group, key = ASKED[name]
        told[group][key] = float(value)
    return told


def outcome(student_settings):
    """Return what is read of settings, or the sentences that refuse them."""
    try:
        return StudentSettings.from_json(student_settings).to_json()
    except UserError as error:
        return {"message": error.message, "hint": error.hint}


def cut(chips):
    """Return how many chips of each kind a folder holds."""
    return {kind: len(list((chips / kind / "image").glob("*.png"))) for kind in ("landslide", "non-landslide")}


@pytest.mark.parametrize("how", ["same", "moved"])
@pytest.mark.parametrize("name", RUNS)
def test_run_thresholded_again_gives_the_same_mask_and_polygons(old_files, name, how):
    run, wanted = old_files / name, EXPECTED[name][how]
    result = find_command("threshold")({"run": str(run), **asked(wanted["options"])}, Silent())
    mask = pixels(run / "mask.tif")
    assert int((mask == 1).sum()) == wanted["mask"]["ones"]
    assert hashlib.sha256(mask.tobytes()).hexdigest() == wanted["mask"]["sha256"]
    assert result["thresholds"] == wanted["thresholds"]
    assert result["count"] == wanted["count"]
    got = polygons(run / "landslides.gpkg")
    assert [row[1:] for row in got] == [(p["status"], p["reviewer"], p["comment"]) for p in wanted["polygons"]]
    assert [row[0] for row in got] == pytest.approx([p["area_m2"] for p in wanted["polygons"]], abs=0.006)


@pytest.mark.parametrize("name", RUNS)
def test_run_traced_again_keeps_what_was_decided(old_files, name):
    run = old_files / name
    before = {row[1:]: row[0] for row in polygons(run / "landslides.gpkg") if row[3]}
    find_command("polygons")({"run": str(run), "polygons": {"min_area_m2": 30.0}}, Silent())
    after = {row[1:]: row[0] for row in polygons(run / "landslides.gpkg") if row[3]}
    assert before
    assert after == pytest.approx(before, abs=0.006)


def test_run_exported_has_its_decisions(old_files, tmp_path):
    for name, wanted in (("run_student", ["accepted"]), ("run_gates", ["accepted"])):
        out = tmp_path / f"{name}.gpkg"
        request = {"run": str(old_files / name), "format": "gpkg", "out": str(out), "statuses": ["accepted", "edited"]}
        find_command("export")(request, Silent())
        assert [row[1] for row in polygons(out)] == wanted


def test_model_has_its_networks_and_scores_the_same(old_files, tmp_path):
    model = open_model(old_files / "tiny.lsmodel")
    assert model.sha256 == EXPECTED["model_sha256"]
    model.verify()
    settings = {"device": "cpu", "tiles": {"size": 64, "overlap": 16}, "polygons": {"min_area_m2": 10}, **AS_IT_IS}
    request = {"scene": str(old_files / "scene.tif"), "model": str(model.path), "out": str(tmp_path / "new")}
    find_command("segment")({**request, "settings": settings}, Silent())
    old, new = (pixels(run / "scores.tif").astype(int) for run in (old_files / "run_student", tmp_path / "new"))
    assert np.abs(old - new).max() <= 1  # of 250 levels: other processors round otherwise
    old, new = (pixels(run / "mask.tif") for run in (old_files / "run_student", tmp_path / "new"))
    assert (old != new).mean() < 1e-3


def test_mask_of_a_gated_run_is_that_of_a_run_without_gates(old_files, tmp_path):
    settings = {
        "method": "score-cam+cyclegan",
        "device": "cpu",
        "gate": 0.3,
        "tiles": {"size": 64, "overlap": 16},
        "polygons": {"min_area_m2": 10},
        **AS_IT_IS,
    }
    request = {"scene": str(old_files / "scene.tif"), "model": str(old_files / "tiny.lsmodel")}
    find_command("segment")({**request, "out": str(tmp_path / "new"), "settings": settings}, Silent())
    old, new = (pixels(run / "mask.tif") for run in (old_files / "run_gates", tmp_path / "new"))
    assert (old != new).mean() < 1e-3


def test_interrupted_run_is_finished_and_its_finished_rows_stay(old_files_at_home):
    run = old_files_at_home / "run_interrupted"
    begun = json.loads((run / "run.json").read_text())
    first = (run / "rows" / "row-000000.npz").read_bytes()
    request = {"scene": begun["scene"]["path"], "model": begun["model"]["path"], "settings": begun["settings"]}
    find_command("segment")({**request, "out": str(run), "resume": True}, Silent())
    assert (run / "rows" / "row-000000.npz").read_bytes() == first
    whole = pixels(old_files_at_home / "run_student" / "scores.tif").astype(int)
    got = pixels(run / "scores.tif").astype(int)
    assert (np.abs(got - whole) <= 1).mean() > 0.999, "the missing rows are read as the finished ones were"


def test_labels_become_chips(old_files, tmp_path):
    request = {
        "scene": str(old_files / "scene.tif"),
        "labels": f"{old_files / 'labels.gpkg'}|layername=labels",
        "out": str(tmp_path / "chips"),
        "settings": {"mode": "each", "side": 16, "label_field": "label", **AS_IT_IS},
    }
    find_command("chips")(request, Silent())
    count = {
        kind: len(list((tmp_path / "chips" / kind).glob("image/*.png"))) for kind in ("landslide", "non-landslide")
    }
    assert count == {"landslide": 10, "non-landslide": 10}


def test_paused_training_goes_on_with_its_settings(old_files_at_home):
    job = old_files_at_home / "job"
    (job / "start.lsmodel").write_bytes((old_files_at_home / "tiny.lsmodel").read_bytes())
    with pytest.raises(Cancelled):
        find_command("make_model")({"out": str(job)}, StopsBefore("classifier"))
    told = json.loads((job / "job.json").read_text())
    assert (told["state"], told["landslides"], told["others"]) == ("paused", 10, 10)
    assert told["request"]["settings"]["name"] == "Valley"
    assert cut(job / "chips") == {"landslide": 10, "non-landslide": 10}


NEW = {"road_width": 0}
"""Settings that came later, and what they were as if by then."""


def test_training_settings_are_read_with_their_values(old_files):
    stored = json.loads((old_files / "training_settings.json").read_text())
    kinds = {"classifier": ClassifierSettings, "cyclegan": CycleGanSettings, "student": StudentSettings}
    for name, kind in {**kinds, "unet": UnetSettings}.items():
        read = kind.from_json(stored[name]).to_json()
        assert {key: stored[name].get(key, NEW.get(key)) for key in read} == read
        assert set(stored[name]) - set(read) <= {"rounds", "unrefined"}


def test_training_settings_of_two_rounds_are_read_or_refused_in_one_sentence(old_files):
    stored = json.loads((old_files / "training_settings.json").read_text())["student_of_two_rounds"]
    told = outcome(stored)
    assert (told.get("rounds"), told.get("unrefined")) == (2, True) or ("rounds" in told["message"] and told["hint"])
