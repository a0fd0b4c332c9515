"""The best threshold is the one that a loop over all of them finds, and it is offered, not applied."""

import csv
import json

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from engine.cli.main import main
from engine.commands.best_threshold import best_threshold
from engine.errors import UserError
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Silent

CRS, EAST, NORTH = "EPSG:32648", 580_000, 3_010_000
SIDE = 60


def run(folder, method="student", **bands):
    """A run's folder with these scores, (60, 60) uint8 levels, of 1 m pixels."""
    folder.mkdir()
    profile = {"driver": "GTiff", "height": SIDE, "width": SIDE, "dtype": "uint8", "nodata": 255, "crs": CRS}
    place = from_origin(EAST, NORTH + SIDE, 1, 1)
    with rasterio.open(folder / "scores.tif", "w", count=len(bands), transform=place, **profile) as file:
        file.scales = [1 / 250] * len(bands)
        for number, (name, levels) in enumerate(bands.items(), 1):
            file.write(levels, number)
            file.set_band_description(number, name)
    said = {
        "settings": {"method": method, "polygons": {"min_area_m2": 4.0}},
        "result": {"thresholds": dict.fromkeys(bands, 0.6)},
    }
    (folder / "run.json").write_text(json.dumps(said))
    return str(folder)


@pytest.fixture(autouse=True)
def _short(monkeypatch):
    """What a whole run.json says beside is not read here."""
    monkeypatch.setattr(RunFolder, "read", lambda self: json.loads((self.root / "run.json").read_text()))


def reference(path, *boxes):
    shapes = [shapely.box(EAST + x, NORTH + y, EAST + x + w, NORTH + y + h) for x, y, w, h in boxes]
    pyogrio.raw.write(path, shapely.to_wkb(np.array(shapes, object)), [], [], layer="known", driver="GPKG",
                      geometry_type="Polygon", crs=CRS)  # fmt: skip
    return str(path)


def noisy(rng, truth):
    return np.clip(rng.normal(90 + 60 * truth, 40), 0, 250).astype(np.uint8)


def iou(mask, truth):
    return (mask & truth).sum() / (mask | truth).sum()


def test_it_is_that_of_a_loop_and_the_run_stays(tmp_path):
    rng, truth = np.random.default_rng(1), np.zeros((SIDE, SIDE), bool)
    truth[40:50, 10:30] = True
    levels = noisy(rng, truth)
    levels[:, 55:] = 255
    folder = run(tmp_path / "run", student=levels)
    before = (tmp_path / "run" / "run.json").read_bytes()
    known = reference(tmp_path / "r.gpkg", (10, 10, 20, 10))
    found = best_threshold({"run": folder, "reference": known, "table": str(tmp_path / "t.csv")}, Silent())
    valid = levels != 255
    loop = {level: iou((levels >= level) & valid, truth & valid) for level in range(1, 251)}
    best = max(loop, key=lambda level: (loop[level], level))
    assert found["best"]["thresholds"] == {"student": pytest.approx(best / 250)}
    assert found["best"]["iou"] == pytest.approx(loop[best], abs=1e-4)
    assert found["now"]["iou"] == pytest.approx(loop[150], abs=1e-4)
    assert found["best"]["landslides"] == 1
    rows = list(csv.DictReader((tmp_path / "t.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 250
    assert float(rows[99]["student"]) == pytest.approx(0.4)
    assert float(rows[99]["iou"]) == pytest.approx(loop[100], abs=1e-4)
    assert (tmp_path / "run" / "run.json").read_bytes() == before


def test_two_scores_are_searched_together(tmp_path):
    rng, truth = np.random.default_rng(2), np.zeros((SIDE, SIDE), bool)
    truth[20:50, 10:40] = True
    gan, cam = noisy(rng, truth), noisy(rng, truth)
    folder = run(tmp_path / "run", "score-cam+cyclegan", gan=gan, cam=cam)
    found = best_threshold({"run": folder, "reference": reference(tmp_path / "r.gpkg", (10, 10, 30, 30))}, Silent())
    first, second = (round(found["best"]["thresholds"][name] * 250) for name in ("gan", "cam"))
    best = iou((gan >= first) & (cam >= second), truth)
    assert found["best"]["iou"] == pytest.approx(best, abs=1e-4)
    loop = max(iou((gan >= a) & (cam >= b), truth) for a in range(1, 200, 3) for b in range(1, 200, 3))
    assert best >= loop
    assert found["best"]["iou"] > found["now"]["iou"]


def test_where_the_earlier_image_shows_nothing_the_scene_decides(tmp_path):
    student, change = np.full((2, SIDE, SIDE), 20, np.uint8)
    student[30:40, 10:20] = 200
    change[30:40, 10:20] = 255
    folder = run(tmp_path / "run", "student+change", student=student, change=change)
    found = best_threshold({"run": folder, "reference": reference(tmp_path / "r.gpkg", (10, 20, 10, 10))}, Silent())
    assert found["best"]["iou"] == 1


def test_only_the_area_counts_and_words_say_both(tmp_path, capsys):
    levels = np.zeros((SIDE, SIDE), np.uint8)
    levels[40:50, 10:30] = 100
    levels[5:25, 40:60] = 240  # outside of the area
    folder = run(tmp_path / "run", student=levels)
    known = reference(tmp_path / "r.gpkg", (10, 10, 20, 10))
    area = reference(tmp_path / "a.gpkg", (0, 0, 60, 30))
    assert main(["best-threshold", folder, known, "--area", area]) == 0
    page = capsys.readouterr().out
    assert "Best for this reference: student 0.400: IoU 1.000" in page
    assert "1 of 1 landslides found" in page
    assert "Now: student 0.600: IoU 0.000" in page


def test_a_reference_elsewhere_is_refused_and_writes_nothing(tmp_path):
    folder = run(tmp_path / "run", student=np.zeros((SIDE, SIDE), np.uint8))
    known = reference(tmp_path / "r.gpkg", (1000, 1000, 20, 10))
    with pytest.raises(UserError, match="lies wholly outside the map"):
        best_threshold({"run": folder, "reference": known, "table": str(tmp_path / "t.csv")}, Silent())
    assert not (tmp_path / "t.csv").exists()
