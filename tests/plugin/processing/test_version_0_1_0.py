"""What version 0.1.0 left in Processing runs: a saved model, and the history's parameters and lines of Python."""

import ast
import csv
import json
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsVectorLayer,
)


@pytest.fixture
def history(old_files_at_home):
    (old_files_at_home / "out" / "chips").mkdir(parents=True)
    return json.loads((old_files_at_home / "history.json").read_text())


def table(path):
    """Return the rows of a CSV."""
    return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))


def test_saved_model_runs(provider, old_files, tmp_path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(old_files / "segment_and_threshold.model3"))
    values = {
        "scene": str(old_files / "scene.tif"),
        "model": str(old_files / "tiny.lsmodel"),
        "segment:Run": str(tmp_path / "run"),
        "vectorize:Traced": str(tmp_path / "traced.gpkg"),
        "export:Table": str(tmp_path / "table.csv"),
    }
    context = QgsProcessingContext()
    good, why = model.checkParameterValues(values, context)
    assert good, why
    _result, ok = model.create().run(values, context, QgsProcessingFeedback(), {}, False)
    assert ok
    ran = json.loads((tmp_path / "run" / "run.json").read_text())
    assert (ran["settings"]["method"], ran["result"]["thresholds"]) == ("student", {"student": 0.6})
    mask = gdal.Open(str(tmp_path / "run" / "mask.tif")).ReadAsArray()
    levels = gdal.Open(str(tmp_path / "run" / "scores.tif")).ReadAsArray()
    known = levels <= 250  # the blocks of one color at its corners are fill, which is left out today
    assert ((mask == 1) == ((levels >= 150) & known)).all()
    assert known.mean() > 0.8
    rows = table(tmp_path / "table.csv")
    assert len(rows) == QgsVectorLayer(str(tmp_path / "traced.gpkg")).featureCount() == ran["result"]["count"] > 0


def test_history_has_only_parameters_that_there_are_and_may_have_these_values(provider, history):
    for name, kept in history.items():
        algorithm = QgsApplication.processingRegistry().algorithmById(kept["algorithm"])
        assert algorithm is not None, name
        known = {definition.name() for definition in algorithm.parameterDefinitions()}
        line = kept["python_command"]
        assert set(kept["parameters"]) <= known, name
        assert set(ast.literal_eval(line[line.index("{") : line.rindex("}") + 1])) <= known, name
        good, why = algorithm.checkParameterValues(kept["parameters"], QgsProcessingContext())
        assert good, (name, why)


def test_history_thresholds_and_exports_as_it_did(run, history):
    told = run("threshold", **history["threshold"]["parameters"])
    ran = json.loads((Path(told["OUTPUT"]) / "run.json").read_text())
    assert ran["result"]["thresholds"] == {"student": 0.6}
    assert (ran["settings"]["polygons"], ran["settings"]["thresholds"]["window"]) == (
        {"min_area_m2": 10.0, "fill_holes_m2": 5.0, "simplify_px": 1.0, "min_confidence": 0.0},  # 0 leaves none out
        51,
    )
    told = run("export", **history["export"]["parameters"])
    rows = table(Path(told["OUTPUT"]))
    assert [(row["status"], row["comment"]) for row in rows] == [("accepted", "fresh scarp, seen in the field")]
