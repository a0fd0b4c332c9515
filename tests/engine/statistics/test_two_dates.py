"""Two dates: each polygon says what became of it, its area, and where nobody knows."""

import csv
import json

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from engine.adaptation_job.decisions import decisions_of_layer
from engine.cli.main import main
from engine.commands.two_dates import compare
from engine.errors import UserError
from engine.evaluation.agreement import agreement
from engine.pipeline.run_folder import RunFolder
from engine.rasters.layers.vectors import read_features
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Silent
from engine.statistics.two_dates import changes_between

CRS = "EPSG:32648"
EAST, NORTH = 580_000, 3_010_000


def box(x, y, width, height):
    return shapely.box(EAST + x, NORTH + y, EAST + x + width, NORTH + y + height)


def layer(path, shapes, crs=CRS, **columns):
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array(shapes, object)), [np.array(values, object) for values in columns.values()],
        list(columns), layer="landslides", driver="GPKG", geometry_type="Polygon", crs=crs,
    )  # fmt: skip
    return str(path)


@pytest.fixture
def dates(tmp_path):
    """One stays, one grows from 400 to 1600 m2, one is gone, one is new; a rejected one is none."""
    stays, gone, new = box(0, 0, 20, 20), box(200, 0, 30, 10), box(300, 0, 10, 50)
    earlier = layer(tmp_path / "1.gpkg", [stays, box(100, 0, 20, 20), gone])
    later = layer(
        tmp_path / "2.gpkg", [stays, box(100, 0, 40, 40), new, box(400, 0, 10, 10)],
        status=["proposed", "accepted", "edited", "rejected"],
    )  # fmt: skip
    return earlier, later


def rows(path):
    meta, _, _, columns = pyogrio.raw.read(path)
    return sorted(zip(*(dict(zip(meta["fields"], columns, strict=True))[name] for name in
                        ("change", "area_m2", "before_m2", "added_m2")), strict=True))  # fmt: skip


def test_each_landslide_says_what_became_of_it(dates, tmp_path, capsys):
    assert main(["compare", *dates, "--out", str(tmp_path / "c.gpkg"), "--table", str(tmp_path / "c.csv")]) == 0
    found = rows(tmp_path / "c.gpkg")
    assert [row[0] for row in found] == ["gone", "grown", "new", "old"]
    near = [
        pytest.approx(values, rel=2e-3) for values in ((300, 300, 0), (1600, 400, 1200), (500, 0, 500), (400, 400, 0))
    ]
    assert [row[1:] for row in found] == near
    page = capsys.readouterr().out
    assert "New: 1, 500 m2." in page
    assert "Gone: 1, 300 m2." in page
    assert "of which 1,201 m2 are new" in page
    table = list(csv.DictReader((tmp_path / "c.csv").read_text(encoding="utf-8-sig").splitlines()))
    counts = {one["change"]: int(one["count"]) for one in table}
    assert counts == {"new": 1, "grown": 1, "old": 1, "gone": 1, "unknown": 0}


def test_dates_swapped_make_the_new_one_gone_and_the_grown_one_no_new_ground(dates, tmp_path):
    compare({"earlier": dates[1], "later": dates[0], "out": str(tmp_path / "c.gpkg")}, Silent())
    assert [row[0] for row in rows(tmp_path / "c.gpkg")] == ["gone", "new", "old", "old"]
    areas = {row[0]: row[1] for row in rows(tmp_path / "c.gpkg")}
    assert areas["gone"] == pytest.approx(500, rel=2e-3)
    assert areas["new"] == pytest.approx(300, rel=2e-3)


def test_one_that_grew_twentyfold_is_neither_new_nor_gone(tmp_path):
    earlier, later = layer(tmp_path / "1.gpkg", [box(10, 10, 10, 10)]), layer(tmp_path / "2.gpkg", [box(0, 0, 50, 50)])
    compare({"earlier": earlier, "later": later, "out": str(tmp_path / "c.gpkg")}, Silent())
    assert [row[0] for row in rows(tmp_path / "c.gpkg")] == ["grown"]


def test_identical_layers_have_nothing_new(dates, tmp_path):
    result = compare({"earlier": dates[1], "later": dates[1], "out": str(tmp_path / "c.geojson")}, Silent())
    assert (result["new"], result["gone"], result["grown"], result["old"]) == (0, 0, 0, 3)


def test_another_crs_of_one_place_is_the_same_place(dates, tmp_path):
    frame = pyogrio.raw.read(dates[0])
    shapes = shapely.from_wkb(frame[2])
    to = pyproj.Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)
    moved = shapely.transform(shapes, to.transform, interleaved=False)
    other = layer(tmp_path / "3.gpkg", list(moved), "EPSG:4326")
    result = compare({"earlier": other, "later": dates[1], "out": str(tmp_path / "c.gpkg")}, Silent())
    assert (result["new"], result["gone"], result["grown"], result["old"]) == (1, 1, 1, 1)


def test_ground_that_the_other_date_does_not_show_is_neither_new_nor_gone(dates, tmp_path):
    mask = tmp_path / "mask.tif"
    levels = np.zeros((60, 250), np.uint8)
    levels[:, 190:] = 255
    with rasterio.open(mask, "w", driver="GTiff", width=250, height=60, count=1, dtype="uint8", nodata=255, crs=CRS,
                       transform=from_origin(EAST, NORTH + 60, 1, 1)) as file:  # fmt: skip
        file.write(levels, 1)
    pair = [read_features(source) for source in dates]
    pair = [type(one)(one.shapes, {}, rasterio.CRS.from_string(CRS).to_wkt(), "") for one in pair]
    kinds = [one.kind for one in changes_between(*pair, (mask, mask), lambda: None)]
    assert kinds == ["old", "grown", "unknown", "unknown", "unknown"]  # new, the rejected and the gone one


def test_layer_without_crs_is_refused_and_nothing_is_written(dates, tmp_path):
    bare = layer(tmp_path / "3.gpkg", [box(0, 0, 20, 20)], None)
    with pytest.raises(UserError, match="CRS"):
        compare({"earlier": bare, "later": dates[1], "out": str(tmp_path / "c.gpkg")}, Silent())
    assert not (tmp_path / "c.gpkg").exists()


def run_of(folder, shapes, place=(EAST, NORTH + 60), crs=CRS):
    """A run's folder, as far as `compare` reads it."""
    folder.mkdir()
    layer(folder / "landslides.gpkg", shapes, crs)
    (folder / "run.json").write_text(json.dumps(RUN))
    with rasterio.open(folder / "mask.tif", "w", driver="GTiff", width=450, height=60, count=1, dtype="uint8",
                       nodata=255, crs=crs, transform=from_origin(*place, 1, 1)) as file:  # fmt: skip
        file.write(np.zeros((60, 450), np.uint8), 1)
    return folder


RUN = {"format": 1, "settings": {}, "scene": {}, "state": "finished"}


def test_runs_of_different_places_are_refused_and_layers_that_lie_apart_are_doubted(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(RunFolder, "read", lambda self: RUN)
    one = str(run_of(tmp_path / "1", [box(0, 0, 20, 20)]))
    out = ["--out", str(tmp_path / "c.gpkg"), "--overwrite"]
    for number, far in enumerate(({"place": (EAST + 5000, NORTH)}, {"crs": "EPSG:32647"})):
        other = str(run_of(tmp_path / f"far{number}", [box(5000, 0, 20, 20)], **far))
        assert main(["compare", one, other, *out]) == 2
        assert f"The runs in {one} and {other} are of different places" in capsys.readouterr().err
        assert not (tmp_path / "c.gpkg").exists()
    apart = layer(tmp_path / "apart.gpkg", [box(0, 0, 20, 20)], "EPSG:32647")
    assert main(["compare", one, apart, *out]) == 0
    assert "The polygons of the two lie apart" in capsys.readouterr().err
    (tmp_path / "1" / "mask.tif").unlink()
    assert main(["compare", one, one, *out]) == 0
    assert "all ground counts as shown by that run" in capsys.readouterr().err


def test_what_is_no_run_and_no_layer_is_one_sentence(dates, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.xlsx").write_bytes(b"no")
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "run.json").write_text("{")
    for odd, words in (
        (tmp_path / "empty", "There is no run in"),
        (broken, "run.json cannot be read"),
        (tmp_path / "nothing", "does not exist"),
        (tmp_path / "a.xlsx", "is not a vector file that can be read"),
        (broken / "run.json", "is not a vector file that can be read"),
    ):
        for pair in ((str(odd), dates[0]), (dates[0], str(odd))):
            assert main(["compare", *pair, "--out", str(tmp_path / "c.gpkg")]) == 2
            said = capsys.readouterr().err
            assert words in said
            assert said.count("\n") == 1


def test_a_geodatabase_is_a_layer_for_every_command(dates, tmp_path):
    columns = pyogrio.raw.read(dates[0])
    pyogrio.raw.write(tmp_path / "a.gdb", columns[2], [], [], layer="a", driver="OpenFileGDB", crs=CRS,
                      geometry_type="MultiPolygon", promote_to_multi=True)  # fmt: skip
    source = str(tmp_path / "a.gdb")
    for words in (
        ["compare", source, dates[0], "--out", str(tmp_path / "c.gpkg")],
        ["statistics", source],
        ["measure", source, "--out", str(tmp_path / "m.gpkg")],
    ):
        assert main(words) == 0


def test_a_status_in_capitals_or_with_blanks_counts(tmp_path, capsys):
    shapes = [box(0, 0, 20, 20), box(100, 0, 20, 20), box(200, 0, 20, 20), box(300, 0, 20, 20)]
    path = layer(tmp_path / "1.gpkg", shapes, status=["Rejected", " REJECTED ", "Accepted", "seen"])
    one = layer(tmp_path / "2.gpkg", shapes)
    assert compare({"earlier": path, "later": one, "out": str(tmp_path / "c.gpkg")}, Silent())["new"] == 2
    assert main(["export", path, "--format", "csv", "--out", str(tmp_path / "a.csv")]) == 0
    assert "2 left out for their status" in capsys.readouterr().err
    assert agreement(path, one, tmp_path / "a.tif", Silent())["recall"] == pytest.approx(0.5, abs=0.02)
    decided = decisions_of_layer(path, SceneInfo.from_json(SCENE))
    assert [one.landslide for one in decided] == [False, False, True, True]


SCENE = {
    "path": "a.tif", "width": 450, "height": 60, "crs_wkt": pyproj.CRS(CRS).to_wkt(), "bands": [1, 2, 3],
    "transform": [1, 0, EAST, 0, -1, NORTH + 60], "dtype": "uint8", "nodata": None, "alpha_band": None,
    "pixel_size_m": 1.0, "stretch": None, "warnings": [],
}  # fmt: skip


def test_no_landslide_at_one_date_makes_all_new(dates, tmp_path):
    empty = layer(tmp_path / "3.gpkg", [])
    result = compare({"earlier": empty, "later": dates[1], "out": str(tmp_path / "c.gpkg")}, Silent())
    assert (result["new"], result["gone"]) == (3, 0)
