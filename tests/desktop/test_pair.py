"""Before and after in a real window: both rasters chosen, run, swipe and blink, colors, what is new, the report."""

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

SCREENSHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"
DPI = 100
pytestmark = pytest.mark.long  # about two minutes

READER = """
import json, sys
import pyogrio, pyproj, shapely
geod = pyproj.Geod(ellps="WGS84")
found = {}
for name in ("landslides", "landslides_added"):
    meta, _, wkb, columns = pyogrio.raw.read(f"{sys.argv[1]}/{name}.gpkg", layer="landslides")
    to = pyproj.Transformer.from_crs(meta["crs"], 4326, always_xy=True)
    globe = shapely.transform(shapely.from_wkb(wkb), to.transform, interleaved=False)
    fields = dict(zip(meta["fields"], columns))
    found[name] = [
        {"id": int(fields["id"][row]), "change": fields["change"][row], "added_m2": float(fields["added_m2"][row]),
         "status": str(fields["status"][row]) if "status" in fields else "",
         "true_m2": abs(geod.geometry_area_perimeter(shape)[0])}
        for row, shape in enumerate(globe)
    ]
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def seen(drive, engine) -> dict[str, Any]:
    """What the drive saw, and the polygons as another reader reads them."""
    found = drive("drive_pair.py", 768, demo=("--before", "--seed", "7", "--landslides", "8"))
    return {**found, **json.loads(engine("-c", READER, str(found["folder"] / "run")))}


def area(text: str) -> tuple[float, float]:
    """Return square metres of a text of the report, and half of its last digit."""
    value, unit = re.fullmatch(r"([\d,.]+) (m²|ha|km²)", text).groups()
    factor = {"m²": 1, "ha": 1e4, "km²": 1e6}[unit]
    return float(value.replace(",", "")) * factor, 0.5 * 10.0 ** -len(value.partition(".")[2]) * factor


def test_the_earlier_image_is_described_before_the_run(seen):
    plain = re.sub("<[^>]*>", " ", seen["facts"])
    assert "of the scene" in plain
    assert "0.864 m" in plain  # its own pixels, 8 % larger
    assert "day" not in seen["doubts"][1]  # both are typed
    assert seen["doubts"][0] != "error"


def test_the_result_has_a_layer_of_what_is_new_below_the_polygons(seen):
    assert seen["tree"] == [
        ["landslides.gpkg", True], ["landslides_added.gpkg", False], ["mask_final.tif", False], ["mask.tif", False],
        ["scores.tif", False],
    ]  # fmt: skip


def test_what_is_new_grown_and_old_has_its_color_on_the_map(seen):
    assert set(seen["colors"]) == {"new", "grown", "old"}
    for kind, (hits, corners) in seen["colors"].items():
        assert hits >= 0.8 * corners, kind


def test_the_list_shows_the_new_grown_or_old_ones_alone(seen):
    words = {"new": "New", "grown": "Grown", "old": "Old"}
    kinds = [one["change"] for one in seen["landslides"]]
    assert sorted(seen["cells"][""]) == sorted(f"Not reviewed · {words[kind]}" for kind in kinds)
    for kind, word in words.items():
        assert seen["cells"][kind] == [f"Not reviewed · {word}"] * kinds.count(kind)


def test_swipe_shows_the_earlier_image_on_the_left_and_blink_all_over_the_map(seen):
    assert seen["swipe"]["left before"] > 0.7  # what lies between two pixels is the one or the other
    assert seen["swipe"]["left scene"] < 0.2
    assert seen["swipe"]["right scene"] > 0.5  # and an outline with its label lies over it
    assert seen["swipe"]["right before"] < 0.2
    assert seen["blink"][0] > 0.7
    assert seen["blink"][1] < 0.2


def test_what_is_new_follows_thresholds_undo_and_the_review(seen):
    added = seen["added"]
    assert set(seen["kinds"]) <= {"new", "grown"}
    assert len(added["high"]) < len(added["change"])
    assert added["undone"] == added["student"]
    assert added["rejected"] == [one for one in added["student"] if one != seen["rejected"]]
    assert [one["id"] for one in seen["landslides_added"]] == added["rejected"]
    for one in seen["landslides_added"]:
        assert one["true_m2"] == pytest.approx(one["added_m2"], rel=1e-3)


def test_the_report_says_dates_numbers_and_areas_of_the_outlines(seen):
    page = seen["page"]
    assert "Before: 2020-11-02" in page
    assert "After: 2021-08-04" in page
    parts = {one["id"]: one["true_m2"] for one in seen["landslides_added"]}
    assert not any("rejected" in line.lower() for line in page)
    for kind, word in (("new", "New"), ("grown", "Grown"), ("old", "Old")):
        mine = [one for one in seen["landslides"] if one["change"] == kind and one["status"] != "rejected"]
        count, total, new = page[page.index(word) + 1 : page.index(word) + 4]
        assert count == f"{len(mine)}"
        for said, true in (
            (total, sum(one["true_m2"] for one in mine)),
            (new, sum(parts.get(m["id"], 0) for m in mine)),
        ):
            value, half = area(said)
            assert abs(value - true) <= 1.02 * half + 1e-3 * true, (kind, said, true)


def test_the_report_shows_both_images(seen):
    """Each map has the colors of its image: the mean over the map against that over the raster."""
    page = gdal.Open(str(seen["folder"] / "page_2.png")).ReadAsArray()[:3].astype(float)
    means = {}
    for name in ("before", "scene"):
        pixels = gdal.Open(str(seen["folder"] / "scene" / f"{name}.tif")).ReadAsArray()[:3].astype(float)
        means[name] = pixels[:, pixels.max(0) > 0].mean(axis=1)
    for left, mine, other in ((12, "before", "scene"), (108, "scene", "before")):
        x, y, side = (round(length * DPI / 25.4) for length in (left + 15, 34 + 15, 60))
        shown = page[:, y : y + side, x : x + side].reshape(3, -1).mean(axis=1)
        assert np.abs(shown - means[mine]).sum() < np.abs(shown - means[other]).sum(), mine


def test_every_step_is_photographed(seen):
    for name in ("chosen", "found", "by-change", "new-alone", "swipe", "added", "threshold"):
        assert (SCREENSHOTS / f"dock-pair-{name}.png").stat().st_size > 10_000
