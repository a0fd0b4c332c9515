"""One whole job in QGIS' own window, every figure of its report recomputed from the outlines that were handed over."""

import contextlib
import csv
import io
import json
import math
import os
import re
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest

SCREENSHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"
SCENE_PX = 768
pytestmark = pytest.mark.long
TELLTALE = "zzyzxqa"
"""Of the home folder, of the login and of the project's author; nobody types it into the panel."""

READER = """
import json, sys
import numpy as np, pyogrio, pyproj, rasterio, shapely
from rasterio.features import geometry_mask
geod = pyproj.Geod(ellps="WGS84")
found = {}
for name, source, layer in json.loads(sys.argv[1]):
    meta, _, wkb, columns = pyogrio.raw.read(source, layer=layer)
    shapes = shapely.from_wkb(wkb)
    to = pyproj.Transformer.from_crs(meta["crs"], 4326, always_xy=True)
    globe = shapely.transform(shapes, to.transform, interleaved=False)
    fields = dict(zip(meta["fields"], columns))
    rows = []
    for place, shape in enumerate(globe):
        row = {key: (None if v[place] is None or v[place] != v[place] else str(v[place])) for key, v in fields.items()}
        row["true_m2"] = abs(geod.geometry_area_perimeter(shape)[0])
        rows.append(row)
    found[name] = rows
    if name == "shapefile":
        with rasterio.open(sys.argv[2]) as dem:
            heights, pixel = dem.read(1).astype(float), dem.res
            down, across = np.gradient(heights, pixel[1], pixel[0])
            slope = np.degrees(np.arctan(np.hypot(down, across)))
            way = pyproj.Transformer.from_crs(meta["crs"], dem.crs, always_xy=True)
            there = shapely.transform(shapes, way.transform, interleaved=False)
            for row, shape in zip(rows, there):
                inside = ~geometry_mask([shape], heights.shape, dem.transform)
                row["pixels"] = int(inside.sum())
                if row["pixels"] > 20:
                    row |= {"low": heights[inside].min(), "high": heights[inside].max(), "slope": slope[inside].mean()}
print(json.dumps(found, default=float))
"""


@pytest.fixture(scope="module")
def seen(drive, engine, tmp_path_factory) -> dict[str, Any]:
    """What the drive saw, and the files as another reader reads them."""
    home = tmp_path_factory.mktemp("home") / f"{TELLTALE}.mueller"
    engine("-m", "engine", "demo-scene", "--out", str(home / "scene"), "--size", str(SCENE_PX), "--landslides", "16")
    scene = home / "scene"
    before = {name: os.environ.get(name) for name in ("USER", "LOGNAME", "USERNAME")}
    os.environ.update(dict.fromkeys(before, TELLTALE))
    try:
        given = {"home": str(home), "raster": str(scene / "scene.tif"), "dem": str(scene / "dem.tif")}
        found = drive("drive_whole.py", 384, demo=("--landslides", "3"), known=str(scene / "truth.geojson"), **given)
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})
    out = home / "handed over"
    sources = [
        ("shapefile", str(out / "landslides.shp"), None),
        ("gpkg", str(out / "landslides.gpkg"), "landslides"),
        ("qfield", str(out / "landslides_qfield" / "landslides.gpkg"), "landslides"),
        ("geojson", str(out / "landslides.geojson"), None),
        ("parts", found["parts_layer"], "landslides"),
        ("compared", str(home / "run" / "compared.gpkg"), "landslides"),
    ]
    read = json.loads(engine("-c", READER, json.dumps(sources), str(scene / "dem.tif")))
    return {**found, "read": read, "out": out}


def number(text: str) -> tuple[float, float]:
    """Return what a figure with its unit says, square metres or plain, and half of its last digit."""
    value, unit = re.fullmatch(r"([\d,.]+) ?(m²|ha|km²|m³|million m³|landslides?)?.*", text).groups()
    factor = {"ha": 1e4, "km²": 1e6, "million m³": 1e6}.get(unit or "", 1.0)
    digits = len(value.partition(".")[2])
    return float(value.replace(",", "")) * factor, 0.5 * 10**-digits * factor


def value_of(page: list[str], name: str) -> str:
    return page[page.index(name) + 1]


def agrees(said: str, true: float) -> bool:
    value, half = number(said)
    return abs(value - true) <= half * 1.02 + 1e-6 * true


def test_the_job_was_done(seen):
    assert seen["found"] >= 12
    assert seen["decided"] == [8, 2]
    assert seen["after_split"] >= 1
    assert seen["boxed"] == 1


def test_every_format_holds_the_same_landslides_with_their_areas(seen):
    read = seen["read"]
    for name in ("shapefile", "gpkg", "qfield", "geojson"):
        assert len(read[name]) == len(read["shapefile"])
        assert not [row for row in read[name] if row["status"] == "rejected"]
        for row in read[name]:
            assert float(row["area_m2"]) == pytest.approx(row["true_m2"], rel=2e-4, abs=0.5)


def test_every_figure_of_the_report_is_that_of_the_outlines(seen):
    rows, page = seen["read"]["gpkg"], seen["page"]
    areas = sorted(row["true_m2"] for row in rows)
    middle = (areas[(len(areas) - 1) // 2] + areas[len(areas) // 2]) / 2
    assert value_of(page, "Landslides") == f"{len(rows)} landslides"
    sizes = {"Area in all": sum(areas), "Largest": areas[-1], "Median": middle, "Smallest": areas[0]}
    for name, true in sizes.items():
        places = [place for place, text in enumerate(page) if text == name]
        assert len(places) == 2, name  # on the first page and on the second
        for place in places:
            assert agrees(page[place + 1], true), (name, page[place + 1], true)
    volume = sum(0.074 * area**1.450 for area in areas)
    assert number(value_of(page, "Volume, Guzzetti et al. 2009"))[0] == pytest.approx(volume, rel=0.006)
    for title, status in (("Accepted", "accepted"), ("Edited", "edited"), ("Proposed", "proposed")):
        mine = [row["true_m2"] for row in rows if row["status"] == status]
        if mine:
            place = page.index(title)
            assert page[place + 1] == f"{len(mine)}"
            assert agrees(page[place + 2], sum(mine)), title
    decided = [row for row in rows if row["status"] != "proposed"]
    everything = len(rows) + 2  # the rejected ones are in no file
    assert value_of(page, "Reviewed") == f"{len(decided) + 2} of {everything}"
    second = page.index("Completeness")
    assert value_of(page[second:], "Reviewed") == f"{len(decided) + 2} of {everything} polygons"
    types = {row["ls_type"] for row in rows if row["ls_type"]}
    assert types == set(seen["types"])
    for one in types:
        mine = [row["true_m2"] for row in rows if row["ls_type"] == one]
        place = page.index(one)
        assert page[place + 1] == f"{len(mine)}"
        assert agrees(page[place + 2], sum(mine))


def test_terrain_cells_are_those_of_the_elevation_model(seen):
    checked = 0
    for row in seen["read"]["shapefile"]:
        cell = {name: value.replace(",", "") for name, value in seen["cells"][row["id"]].items()}
        if "low" not in row:
            continue
        checked += 1
        low, high, drop = (float(cell[name]) for name in ("elev_min", "elev_max", "drop_m"))
        assert low == pytest.approx(row["low"], abs=3)
        assert high == pytest.approx(row["high"], abs=3)
        assert drop == pytest.approx(high - low, abs=0.16)
        assert float(cell["slope_deg"]) == pytest.approx(row["slope"], abs=1.5)
        ratio, angle = float(cell["h_over_l"]), float(cell["travel_deg"])
        assert angle == pytest.approx(math.degrees(math.atan(ratio)), abs=0.1)
    assert checked >= 8


def test_parts_are_proposed_and_are_the_landslides(seen):
    whole = {row["id"]: row["true_m2"] for row in seen["read"]["gpkg"]}
    sums: dict[str, float] = {}
    for row in seen["read"]["parts"]:
        assert row["parts_rule"].startswith("proposed: ")
        sums[row["id"]] = sums.get(row["id"], 0) + row["true_m2"]
    assert len(sums) >= 8
    for one, total in sums.items():
        assert total == pytest.approx(whole[one], rel=1e-3)
    assert "check them" in seen["parts"]


def test_areas_of_parts_are_in_every_format_with_their_rule(seen):
    parts: dict[str, dict[str, float]] = {}
    for row in seen["read"]["parts"]:
        parts.setdefault(row["id"], {})[row["part"]] = row["true_m2"]
    fields = {"source": "src_m2", "transport": "trn_m2", "deposit": "dep_m2"}
    assert f"{len(parts)} landslides" in seen["part_areas"]
    for name in ("shapefile", "gpkg", "qfield", "geojson"):
        for row in seen["read"][name]:
            if row["id"] not in parts:
                assert not row["parts_rule"], name
                continue
            assert row["parts_rule"].startswith("proposed: ")
            for part, field in fields.items():
                true = parts[row["id"]].get(part, 0.0)
                assert float(row[field]) == pytest.approx(true, rel=2e-4, abs=0.5), (name, part)


def test_comparison_says_what_counts_and_offers_a_threshold(seen):
    assert "IoU above 0.1" in seen["compared"]
    assert "Best for this reference: " in seen["best"]
    assert "Now: " in seen["best"]
    rows = list(csv.DictReader(io.StringIO((seen["out"] / "thresholds.csv").read_text(encoding="utf-8-sig"))))
    assert len(rows) == 250
    best = max(rows, key=lambda row: float(row["iou"]))
    assert f"{float(best['student']):.2f}: IoU {float(best['iou']):.2f}" in seen["best"]
    table = list(csv.DictReader(io.StringIO((seen["out"] / "compared.csv").read_text(encoding="utf-8-sig"))))
    counts = {row["change"]: int(row["count"]) for row in table}
    layer = [row["change"] for row in seen["read"]["compared"]]
    assert counts == {kind: layer.count(kind) for kind in counts}
    assert sum(counts[kind] for kind in ("new", "grown", "old")) == len(seen["read"]["gpkg"])


def test_nothing_personal_is_handed_over(seen):
    """In no file, also not inside archives, streams of a PDF and chunks of a PNG, in no encoding."""
    files = [path for path in seen["out"].rglob("*") if path.is_file()]
    assert len(files) >= 14
    wanted = [TELLTALE.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    host = os.uname().nodename.lower()
    for path in files:
        for part in unpacked(path.read_bytes()):
            low = part.lower()
            assert not [one for one in wanted if one in low], path
            assert len(host) < 5 or host.encode() not in low, path


def unpacked(data: bytes) -> list[bytes]:
    """Return a file's bytes, and those of what is packed in it."""
    found = [data]
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                found += unpacked(archive.read(name))
    if data[:4] == b"%PDF":
        for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
            with contextlib.suppress(zlib.error):
                found.append(zlib.decompressobj().decompress(stream))
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        at = 8
        while at < len(data):
            length, kind = struct.unpack(">I4s", data[at : at + 8])
            if kind in {b"zTXt", b"iTXt", b"tEXt"}:
                found.append(data[at + 8 : at + 8 + length])
            at += length + 12
    return found


def test_every_step_is_photographed(seen):
    for name in ("mapped", "decided", "split", "merged", "box", "attributes", "parts", "compared", "two-results"):
        assert (SCREENSHOTS / f"dock-whole-{name}.png").stat().st_size > 10_000
    for ending in ("png", "pdf"):
        (SCREENSHOTS / f"report-whole.{ending}").write_bytes((seen["out"] / f"landslides.{ending}").read_bytes())
