"""Confidences by the calibration of a run: the same figure wherever they are computed; an old run keeps its own."""

import json
import zipfile

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from engine.commands.registry import find_command
from engine.reporting import Silent
from engine.settings.calibration import Calibration

LINE = Calibration(2.0, -1.0)
BOX = [580040, 3009940, 580080, 3009970]
SETTINGS = {
    "device": "cpu",
    "tiles": {"size": 64, "overlap": 16},
    "method": "student",
    "thresholds": {"student": 0.53},
    "polygons": {"min_area_m2": 1},
}


@pytest.fixture(scope="module")
def calibrated_model(tiny_model, tmp_path_factory):
    """The tiny model, whose card says LINE."""
    path = tmp_path_factory.mktemp("calibrated") / "calibrated.lsmodel"
    with zipfile.ZipFile(tiny_model) as before, zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as after:
        for name in before.namelist():
            data = before.read(name)
            if name == "card.json":
                data = json.dumps({**json.loads(data), "calibration": {"student": [LINE.slope, LINE.offset]}}).encode()
            after.writestr(zipfile.ZipInfo(name), data)
    return path


@pytest.fixture
def runs(make_raster, tmp_path, tiny_model, calibrated_model):
    """Two runs over one scene: with the model that says nothing, and with the same networks calibrated."""
    scene = make_raster()
    for name, model in (("plain", tiny_model), ("calibrated", calibrated_model)):
        args = {"scene": str(scene), "out": str(tmp_path / name), "model": str(model), "settings": SETTINGS}
        find_command("segment")(args, Silent())
    return tmp_path / "plain", tmp_path / "calibrated"


def fields(path):
    meta, _, wkb, columns = pyogrio.raw.read(path)
    return {**dict(zip(meta["fields"], columns, strict=True)), "wkb": wkb}


def confidences(path):
    found = fields(path)
    return np.stack([found["conf_mean"], found["conf_max"]], axis=1)


def expected(raw):
    return np.array([[LINE.confidence(float(one)) for one in row] for row in raw])


def close(one):
    return pytest.approx(one, abs=2e-4)  # four decimals in files


def test_masks_and_scores_are_the_same_and_the_confidences_are_mapped(runs):
    plain, calibrated = runs
    for raster in ("scores.tif", "mask.tif"):
        with rasterio.open(plain / raster) as one, rasterio.open(calibrated / raster) as other:
            assert (one.read() == other.read()).all()
    raw, found = confidences(plain / "landslides.gpkg"), confidences(calibrated / "landslides.gpkg")
    assert len(raw) > 1
    assert found == close(expected(raw))
    assert np.abs(found - raw).max() > 0.05
    said = json.loads((calibrated / "run.json").read_text(encoding="utf-8"))["model"]
    assert said["calibration"] == {"student": [2.0, -1.0]}
    assert "calibration" not in json.loads((plain / "run.json").read_text(encoding="utf-8"))["model"]


def test_a_new_threshold_measuring_again_and_tracing_the_mask_give_the_same_figures(runs, tmp_path):
    plain, calibrated = runs
    for run in runs:
        find_command("threshold")({"run": str(run), "thresholds": {"student": 0.45}}, Silent())
    found = confidences(calibrated / "landslides.gpkg")
    assert found == close(expected(confidences(plain / "landslides.gpkg")))
    find_command("measure")({"layer": str(calibrated)}, Silent())
    assert confidences(calibrated / "landslides.gpkg") == close(found)
    rows = find_command("score_polygons")({"run": str(calibrated), "numbers": [1]}, Silent())["rows"]
    assert [[row["conf_mean"], row["conf_max"]] for row in rows] == [close(found[0])]
    args = {"mask": str(calibrated / "mask.tif"), "scores": str(calibrated / "scores.tif"), "band": "student"}
    args |= {"out": str(tmp_path / "traced.gpkg"), "polygons": {"min_area_m2": 1}}
    find_command("vectorize")(args, Silent())
    assert confidences(tmp_path / "traced.gpkg") == close(found)


def test_scores_beside_no_run_or_a_damaged_one_stay_as_they_are(runs, tmp_path):
    plain, calibrated = runs
    raw = confidences(plain / "landslides.gpkg")
    (calibrated / "run.json").write_text("{}", encoding="utf-8")
    said = []
    report = Silent()
    report.log = lambda text, level="info": said.append(text)
    args = {"mask": str(calibrated / "mask.tif"), "scores": str(calibrated / "scores.tif"), "band": "student"}
    args |= {"out": str(tmp_path / "traced.gpkg"), "polygons": {"min_area_m2": 1}}
    find_command("vectorize")(args, report)
    assert confidences(tmp_path / "traced.gpkg") == close(raw)
    assert any(text.endswith("The confidence is the mean score as it stands.") for text in said)


def test_a_run_without_an_entry_keeps_its_figures_whatever_its_model_says_now(runs):
    """The run was made by an older version; the file at its model's place is calibrated by now."""
    plain, calibrated = runs
    raw = confidences(plain / "landslides.gpkg")
    values = json.loads((calibrated / "run.json").read_text(encoding="utf-8"))
    del values["model"]["calibration"]
    (calibrated / "run.json").write_text(json.dumps(values), encoding="utf-8")
    find_command("polygons")({"run": str(calibrated)}, Silent())
    assert confidences(calibrated / "landslides.gpkg") == close(raw)
    find_command("outline")({"run": str(calibrated), "box": [BOX], "out": str(calibrated / "a.gpkg")}, Silent())
    find_command("outline")({"run": str(plain), "box": [BOX], "out": str(plain / "a.gpkg")}, Silent())
    assert confidences(calibrated / "a.gpkg") == close(confidences(plain / "a.gpkg"))


def test_a_box_compares_the_mean_score_with_the_threshold_and_writes_the_confidence(runs):
    plain, calibrated = runs
    find_command("outline")({"run": str(plain), "box": [BOX], "out": str(plain / "a.gpkg")}, Silent())
    [raw] = confidences(plain / "a.gpkg")
    for least, status in ((raw[0] - 0.01, "accepted"), (raw[0] + 0.01, "proposed")):
        find_command("threshold")({"run": str(calibrated), "thresholds": {"student": float(least)}}, Silent())
        out = calibrated / f"{status}.gpkg"
        find_command("outline")({"run": str(calibrated), "box": [BOX], "out": str(out)}, Silent())
        found = fields(out)
        assert found["status"].tolist() == [status]
        assert confidences(out) == close(expected([raw]))


def test_a_polygon_that_a_person_drew_is_measured_by_the_same_line(runs):
    for run in runs:
        values = fields(run / "landslides.gpkg")
        shape, columns = shapely.box(580050, 3009930, 580070, 3009950), {k: v for k, v in values.items() if k != "wkb"}
        pyogrio.raw.write(
            run / "landslides.gpkg",
            shapely.to_wkb(np.array([shape], object)),
            [np.array(["accepted"], object)],
            ["status"],
            layer="landslides",
            append=True,
            driver="GPKG",
            geometry_type="MultiPolygon",
            promote_to_multi=True,
            crs="EPSG:32648",
        )
        assert len(columns["id"])
        find_command("threshold")({"run": str(run), "thresholds": {"student": 0.6}}, Silent())
    found = [fields(run / "landslides.gpkg") for run in runs]
    rows = [list(one["status"]).index("accepted") for one in found]
    raw, now = (float(one["conf_mean"][row]) for one, row in zip(found, rows, strict=True))
    assert 0 < raw < 1
    assert now == close(LINE.confidence(raw))
