import pytest

from engine.errors import UserError
from engine.pipeline.run_schema import checked
from engine.settings.run import RunSettings

SCENE = {
    "path": "scene.tif", "width": 70, "height": 90, "crs_wkt": None, "transform": [1, 0, 0, 0, -1, 0],
    "bands": [1, 2, 3],
    "dtype": "uint8", "nodata": None, "alpha_band": None, "pixel_size_m": None, "stretch": None, "warnings": [],
}  # fmt: skip
GOOD = {
    "format": 1,
    "scene": SCENE,
    "model": {"name": "Alps 1", "sha256": "0" * 64},
    "settings": {"method": "student"},
    "grid": {"height": 90, "width": 70, "tile": 64, "overlap": 16},
    "scores": ["student"],
    "device": "CPU",
    "warnings": [],
}


def test_a_good_run_file_has_complete_settings(tmp_path):
    kept = checked(GOOD, tmp_path / "run.json")
    assert kept["settings"] == {**RunSettings(method="student").to_json()}
    assert {**kept, "settings": GOOD["settings"]} == GOOD


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"model": "Alps"}, "which model"),
        ({"model": {"name": "Alps"}}, "which model"),
        ({"model": {**GOOD["model"], "calibration": {"student": [0, 1]}}}, "the calibration of its model"),
        ({"model": {**GOOD["model"], "calibration": None}}, "the calibration of its model"),
        ({"settings": {}}, "which method"),
        ({"settings": {"method": ["student"]}}, "which method"),
        ({"settings": {"method": "student", "thresholds": {"student": 7}}}, "damaged"),
        ({"scene": None}, "which scene"),
        ({"scene": {**SCENE, "width": -1}}, "stored description of the scene"),
        ({"scene": {**SCENE, "crs_wkt": []}}, "stored description of the scene"),
        ({"scene": {**SCENE, "width": 71}}, "grid is not that of its scene"),
        ({"grid": {"height": 90}}, "its grid"),
        ({"grid": {**GOOD["grid"], "tile": 0}}, "its grid"),
        ({"grid": {**GOOD["grid"], "tile": 64.5}}, "its grid"),
        ({"otsu": {"student": "x"}}, "its otsu"),
        ({"otsu": {"student": float("nan")}}, "its otsu"),
        ({"gates": {"floor": None}}, "its otsu or its gates"),
        ({"scores": [1]}, "its scores"),
        ({"result": []}, "its result cannot be read"),
    ],
)
def test_a_damaged_one_is_refused_with_what_is_wrong(tmp_path, changes, words):
    with pytest.raises(UserError, match=words) as caught:
        checked({**GOOD, **changes}, tmp_path / "run.json")
    assert caught.value.kind == "run"
    assert caught.value.hint


@pytest.mark.parametrize("name", ["scene", "model", "settings", "grid", "scores", "device", "warnings"])
def test_one_that_lacks_something_is_refused(tmp_path, name):
    with pytest.raises(UserError, match="damaged"):
        checked({key: value for key, value in GOOD.items() if key != name}, tmp_path / "run.json")
