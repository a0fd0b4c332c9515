"""Two dates: each polygon says what became of it, its area, and where nobody knows."""

import csv

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from engine.cli.main import main
from engine.commands.two_dates import compare
from engine.errors import UserError
from engine.rasters.layers.vectors import read_features
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


def test_no_landslide_at_one_date_makes_all_new(dates, tmp_path):
    empty = layer(tmp_path / "3.gpkg", [])
    result = compare({"earlier": empty, "later": dates[1], "out": str(tmp_path / "c.gpkg")}, Silent())
    assert (result["new"], result["gone"]) == (3, 0)
