"""The statistics of a layer and of a run: each number is that of the polygons."""

import csv
import json

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine

from engine.cli.main import main
from engine.commands.statistics import statistics
from engine.errors import Cancelled, UserError
from engine.pipeline.run_folder import RunFolder
from engine.polygons.geodesic import GeodesicMeasure
from engine.reporting import Silent
from engine.statistics.overlaps import overlaps

CRS = "EPSG:32648"
EAST, NORTH = 580_000, 3_010_000


def squares(path, sides, crs=CRS, **columns):
    """Squares in a row, from west to east, 1 km apart."""
    shapes = [shapely.box(EAST + 1000 * n, NORTH, EAST + 1000 * n + side, NORTH + side) for n, side in enumerate(sides)]
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array(shapes, object)), [np.array(values, object) for values in columns.values()],
        list(columns), layer="landslides", driver="GPKG", geometry_type="Polygon", crs=crs,
    )  # fmt: skip
    return shapes


def true_m2(shapes):
    ground = GeodesicMeasure.of(rasterio.CRS.from_string(CRS).to_wkt(), Affine.identity())
    return [size[0] for size in ground.sizes(shapes)]


def test_sums_leave_the_rejected_out_and_are_of_the_outlines_themselves(tmp_path):
    path = tmp_path / "a.gpkg"
    shapes = squares(path, (10, 20, 30, 40), status=["accepted", "rejected", None, "edited"], area_m2=["1"] * 4)
    found = statistics({"run": str(path)}, Silent())
    kept = true_m2([shapes[0], shapes[2], shapes[3]])
    assert found["count"] == 3
    assert found["area_m2"] == pytest.approx(sum(kept))
    assert found["median_m2"] == pytest.approx(kept[1])
    assert (found["reviewed"], found["polygons"]) == (3, 4)
    assert found["by_status"]["rejected"]["area_m2"] == pytest.approx(true_m2([shapes[1]])[0])
    assert found["volumes"][0]["m3"] == pytest.approx(sum(0.074 * area**1.450 for area in kept))
    only = statistics({"run": str(path), "statuses": ["accepted"]}, Silent())
    assert only["count"] == 1


def test_what_is_mapped_twice_is_told_and_how_much_ground_counts_too_often(tmp_path):
    path, out = tmp_path / "a.gpkg", tmp_path / "out.csv"
    west = shapely.box(EAST, NORTH, EAST + 100, NORTH + 100)
    half = shapely.box(EAST + 50, NORTH, EAST + 150, NORTH + 100)  # half of it lies on the first
    apart = shapely.box(EAST + 150, NORTH, EAST + 250, NORTH + 100)  # shares an edge only
    shapes = [west, half, apart, west]
    for status, many, too_much in ((["", "", "", ""], 3, 150 * 100), (["", "", "", "rejected"], 2, 50 * 100)):
        pyogrio.raw.write(
            path, shapely.to_wkb(np.array(shapes, object)), [np.array(status, object)], ["status"],
            layer="landslides", driver="GPKG", geometry_type="Polygon", crs=CRS,
        )  # fmt: skip
        found = statistics({"run": str(path), "out": str(out), "overwrite": True}, Silent())
        assert (found["count"], found["overlapping"]) == (len(shapes) - status.count("rejected"), many)
        assert found["overlap_m2"] == pytest.approx(too_much, rel=2e-3)
        assert f"{many} polygons overlap others: {too_much / 1e4:.2f} ha count more than once" in found["words"]
        rows = {row["table"]: row for row in csv.DictReader(out.open(encoding="utf-8-sig"))}
        assert float(rows["overlap_m2"]["value"]) == pytest.approx(found["overlap_m2"])
    assert "overlap" not in statistics({"run": str(apart_alone(tmp_path))}, Silent())["words"]


def apart_alone(folder):
    path = folder / "apart.gpkg"
    squares(path, (10, 20))
    return path


def test_sums_by_type(tmp_path):
    path = tmp_path / "a.gpkg"
    shapes = squares(path, (10, 20, 30), ls_type=["slide", "debris flow", "slide"])
    groups = statistics({"run": str(path)}, Silent())["groups"]
    assert [(group["value"], group["count"]) for group in groups] == [("slide", 2), ("debris flow", 1)]
    assert groups[0]["area_m2"] == pytest.approx(sum(true_m2([shapes[0], shapes[2]])))
    assert statistics({"run": str(path), "group_by": "nothing"}, Silent())["groups"] is None


def test_sums_by_catchment_split_what_crosses_the_border(tmp_path):
    path, zones = tmp_path / "a.gpkg", tmp_path / "zones.gpkg"
    shapes = squares(path, (100, 100, 100))
    edge = EAST + 1000 + 30  # through the second landslide: the larger part lies in the east
    halves = [
        shapely.box(EAST - 500, NORTH - 500, edge, NORTH + 500),
        shapely.box(edge, NORTH - 500, edge + 400, NORTH + 500),
    ]
    pyogrio.raw.write(
        zones, shapely.to_wkb(np.array(halves, object)), [np.array(["West", "東"], object)], ["name"], layer="z",
        driver="GPKG", geometry_type="Polygon", crs=CRS,
    )  # fmt: skip
    west, east, outside = statistics({"run": str(path), "zones": str(zones), "zone_field": "name"}, Silent())["zones"]
    first, second, third = true_m2(shapes)
    assert (west["name"], west["count"]) == ("West", 1)
    assert west["landslide_m2"] == pytest.approx(first + 0.3 * second, rel=1e-4)
    assert (east["name"], east["count"]) == ("東", 1)
    assert east["landslide_m2"] == pytest.approx(0.7 * second, rel=1e-4)
    assert east["area_m2"] == pytest.approx(true_m2([halves[1]])[0])
    assert (outside["count"], outside["landslide_m2"]) == (1, pytest.approx(third))
    with pytest.raises(UserError, match="no field 'basin'"):
        statistics({"run": str(path), "zones": str(zones), "zone_field": "basin"}, Silent())


def test_layer_without_a_crs_is_refused_in_a_sentence(tmp_path):
    path = tmp_path / "a.gpkg"
    squares(path, (10,), crs=None)
    with pytest.raises(UserError, match="Without a CRS"):
        statistics({"run": str(path)}, Silent())


@pytest.fixture
def run(tmp_path, monkeypatch):
    """A run whose mask holds 60 x 80 pixels of 2 m, the upper half of them nodata."""
    folder = tmp_path / "run"
    folder.mkdir()
    mask = np.zeros((60, 80), np.uint8)
    mask[:30] = 255
    profile = {"driver": "GTiff", "height": 60, "width": 80, "count": 1, "dtype": "uint8", "nodata": 255, "crs": CRS}
    with rasterio.open(folder / "mask.tif", "w", transform=Affine(2, 0, EAST, 0, -2, NORTH), **profile) as file:
        file.write(mask, 1)
    dates = {"image_date": ["2024-07-20", "2024-07-20"], "event_date": ["2024-07-16", None]}
    squares(folder / "landslides.gpkg", (10, 20), status=["accepted", "proposed"], **dates)
    settings = {"method": "student", "polygons": {"min_area_m2": 150.0}}
    values = {"scene": {"path": "scene.tif"}, "model": {"name": "Hills 1"}, "settings": settings, "result": {}}
    monkeypatch.setattr(RunFolder, "read", lambda _self: values)
    return folder


def test_completeness_of_a_run_says_what_was_looked_at(run):
    said = statistics({"run": str(run)}, Silent())["completeness"]
    assert said["mapped_m2"] == pytest.approx(30 * 80 * 4, rel=2e-3)  # UTM's scale is not 1
    assert (said["reviewed"], said["polygons"]) == (1, 2)
    assert said["least_m2"] == 150.0
    assert (said["images"], said["events"]) == (["2024-07-20"], ["2024-07-16"])
    assert (said["model"], said["method"]) == ("Hills 1", "student")
    assert said["looked_share"] is None
    (run / "looked_at.json").write_text(json.dumps({"format": 1, "side": 64, "seen": [*range(1024), 1, -5, "x", 9999]}))
    found = statistics({"run": str(run)}, Silent())
    assert found["completeness"]["looked_share"] == 0.25
    assert "Shown near enough in the map: 25 % of the scene" in found["words"]


def test_command_line_writes_a_table_whose_numbers_are_those_it_says(run, tmp_path, capsys):
    out = tmp_path / "statistics.csv"
    assert main(["statistics", str(run), "--out", str(out)]) == 0
    said = capsys.readouterr().out
    assert "2 landslides" in said
    assert "2 landslides are too few" not in said
    assert "1 landslides are too few" in said  # the smaller one is below the run's minimum area
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    found = statistics({"run": str(run)}, Silent())
    assert float(rows[0]["area_m2"]) == pytest.approx(found["area_m2"])
    assert [float(row["value"]) for row in rows if row["table"] == "volume_m3"] == [
        pytest.approx(one["m3"]) for one in found["volumes"]
    ]
    assert main(["statistics", str(run), "--out", str(out)]) == 2
    assert "exists already" in capsys.readouterr().err


class StopsAt(Silent):
    """A listener whose user stops at the so many-th look."""

    def __init__(self, looks):
        self.looks = looks

    def check(self):
        self.looks -= 1
        if self.looks < 0:
            raise Cancelled


def test_polygons_that_overlap_by_the_thousand_can_be_cancelled_and_count_as_before():
    rng = np.random.default_rng(4)
    corners = rng.uniform(0, 3000, (1600, 2)) + np.array([EAST, NORTH])
    shapes = np.array([shapely.box(x, y, x + 90, y + 90) for x, y in corners])
    ground = GeodesicMeasure.of(rasterio.CRS.from_string(CRS).to_wkt(), Affine.identity())
    heard = StopsAt(10_000)
    many, too_much = overlaps(shapes, ground, heard.check)
    looks = 10_000 - heard.looks
    assert looks > 8
    common = shapely.area(shapely.intersection(shapes[:, None], shapes[None])) - np.diag(shapely.area(shapes))
    upon = shapes[(common > 81).any(axis=0)]  # a hundredth of 90 m x 90 m
    assert many == len(upon)
    assert too_much == pytest.approx(sum(true_m2(upon)) - sum(true_m2([shapely.union_all(upon)])), rel=1e-6)
    for least in (0, looks // 2, looks - 1):
        with pytest.raises(Cancelled):
            overlaps(shapes, ground, StopsAt(least).check)
