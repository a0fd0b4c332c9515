"""What version 0.1.0 wrote opens: a project with its runs, labels and preset, and the folders of its runs."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsProject

from landslide_wsss_plugin.dock.thresholds.threshold_set import ThresholdSet, read_presets
from landslide_wsss_plugin.layers import label_grid
from landslide_wsss_plugin.layers.label_grid import LabelGrid
from landslide_wsss_plugin.layers.run_layers import mask_of, polygons_of, runs_of
from landslide_wsss_plugin.records.finished_runs import read_finished
from landslide_wsss_plugin.records.run_folders import standing_run

EXPECTED = json.loads((Path(__file__).parents[2] / "data" / "version_0_1_0" / "expected.json").read_text())
RUNS = ("run_attention", "run_gates", "run_score_cam", "run_student")
METHODS = {
    "run_attention": "cyclegan",
    "run_gates": "score-cam+cyclegan",
    "run_score_cam": "score-cam+cyclegan",
    "run_student": "student",
}


@pytest.fixture
def project(old_files):
    project = QgsProject.instance()
    assert project.read(str(old_files / "landslides.qgz"))
    return project


def test_project_opened_has_its_layers_and_runs(project, old_files):
    layers = project.mapLayers().values()
    assert [layer.name() for layer in layers if not layer.isValid()] == []
    assert len(layers) == 3 * len(RUNS) + 2
    assert {folder.name for folder in runs_of(project)} == set(RUNS)
    for name in RUNS:
        wanted = EXPECTED[name]["same"]["polygons"]
        told = {f["comment"]: f["status"] for f in polygons_of(project, old_files / name).getFeatures() if f["comment"]}
        assert told == {row["comment"]: row["status"] for row in wanted if row["comment"]}
        assert mask_of(project, old_files / name).crs().authid() == "EPSG:32648"


def test_project_opened_has_its_preset_and_labels(project):
    kept = ThresholdSet(method="student", gan=0.1, student=0.6, min_area_m2=50.0, fill_holes_m2=20.0, simplify_px=1.0)
    assert read_presets(project) == {"wet season": kept}
    (labels,) = (layer for layer in project.mapLayers().values() if label_grid.is_grid(layer))
    assert LabelGrid(labels).counts() == {"landslide": 10, "none": 10, "skip": 5, "": 5}


@pytest.mark.parametrize("name", RUNS)
def test_run_folder_is_read_as_a_finished_run(old_files, name):
    run = read_finished(old_files / name)
    assert run.method == METHODS[name]
    used = {score: run.thresholds[score] for score in EXPECTED[name]["same"]["thresholds"]}
    assert used == EXPECTED[name]["same"]["thresholds"]
    assert run.own == {"gan": 0.08, "cam": 0.3, "student": 0.5}


def test_interrupted_run_is_offered_to_go_on(old_files):
    standing = standing_run(old_files / "run_interrupted")
    assert (standing.finished, standing.rows) == (False, 1)
    assert standing.request["settings"]["tiles"] == {"size": 64, "overlap": 16}
