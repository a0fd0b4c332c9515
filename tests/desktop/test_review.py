"""Live thresholds, review and export in a real QGIS window, driven as a geologist would."""

import re
import struct
from pathlib import Path
from typing import Any

import pytest
from osgeo import osr

SCREENSHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"
SCENE_PX = 1024
LARGE_PX = 10_000

LARGE_RUN = """
import json, sys
from pathlib import Path
import numpy as np, rasterio
folder, side = Path(sys.argv[1]), int(sys.argv[2])
folder.mkdir()
chance = np.random.default_rng(0)
tile = np.kron(chance.integers(0, 251, (25, 25), np.uint8), np.ones((10, 10), np.uint8))
profile = dict(driver="GTiff", width=side, height=side, count=1, dtype="uint8", nodata=255, tiled=True, blockxsize=256,
               blockysize=256, compress="DEFLATE", crs="EPSG:32648",
               transform=rasterio.transform.from_origin(500000, 3000000, 0.8, 0.8))
with rasterio.open(folder / "scores.tif", "w", **profile) as scores:
    whole = np.tile(tile, (side // 250 + 1, side // 250 + 1))[:side, :side]
    scores.write(whole, 1)
    scores.set_band_description(1, "student")
    scores.scales, scores.offsets = (1 / 250,), (0.0,)
from engine.rasters.writer import _add_overviews
_add_overviews(folder / "scores.tif")
run = {"format": 1, "state": "finished", "scene": {"path": str(folder / "scene.tif")}, "model": {"name": "Large"},
       "settings": {"method": "student", "thresholds": {"rule": "manual", "student": 0.5}, "polygons": {}},
       "otsu": {"student": 0.5}, "result": {"count": 0, "area_m2": 0.0}}
(folder / "run.json").write_text(json.dumps(run))
"""


@pytest.fixture(scope="module")
def seen(drive, engine, tmp_path_factory) -> dict[str, Any]:
    """What the drive saw."""
    large = tmp_path_factory.mktemp("large") / "run"
    engine("-c", LARGE_RUN, str(large), str(LARGE_PX))
    return drive("drive_review.py", SCENE_PX, large=str(large))


def test_the_map_follows_the_slider_and_the_polygons_the_release(seen):
    assert seen["preview_visible"]
    assert not seen["asked_while_dragging"]
    assert seen["second"] != seen["first"]


def test_how_soon_the_preview_shows_on_a_large_scene(seen, record_property, capsys):
    """Measured, not asserted: a shared machine is no stopwatch."""
    for name in ("whole", "native"):
        record_property(f"{name}_ms", seen[f"{name}_ms"])
        assert len(seen[f"{name}_ms"]) == 5
    with capsys.disabled():
        side = f"{LARGE_PX:,} x {LARGE_PX:,}"
        print(f"\npreview over {side}: whole {seen['whole_ms']} ms, native {seen['native_ms']} ms")


def test_what_was_reviewed_is_untouched_by_a_new_threshold(seen):
    assert seen["progress"].startswith("5 of")
    assert len(seen["reviewed"]) == 5
    assert [words[0] for words in seen["reviewed"].values()].count("accepted") == 3
    assert {words[1] for words in seen["reviewed"].values()} == {"Ñandú"}
    assert seen["kept"] == seen["reviewed"]
    assert seen["progress_after"].startswith("5 of")
    assert seen["third"] != seen["second"]


def test_the_shapefile_reads_back_in_another_reader(seen):
    path = seen["folder"] / "out.shp"
    names, records = read_dbf(path.with_suffix(".dbf"), path.with_suffix(".cpg").read_text().strip())
    assert len(records) == count_shapes(path) == seen["exported"]
    assert {"id", "area_m2", "conf_mean", "status", "reviewer", "comment"} <= set(names)
    assert all(len(name) <= 10 for name in names)
    comments = [record["comment"] for record in records if record["comment"]]
    assert comments == ["Rotación, größer als 山崩"]
    reference = osr.SpatialReference(path.with_suffix(".prj").read_text())
    wanted = osr.SpatialReference()
    wanted.ImportFromEPSG(int(seen["crs"].split(":")[1]))
    assert reference.IsSame(wanted, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", "CRITERION=EQUIVALENT"])


def test_the_report_is_one_page(seen):
    pdf = (seen["folder"] / "report.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert re.findall(rb"/Type /Pages\s.*?/Count (\d+)", pdf, re.DOTALL) == [b"1"]
    assert (seen["folder"] / "report.png").stat().st_size > 50_000
    (SCREENSHOTS / "report.png").write_bytes((seen["folder"] / "report.png").read_bytes())


def test_every_panel_is_photographed(seen):
    for name in ("live-rest", "live-drag", "review", "export", "live-dark", "review-dark", "export-dark"):
        assert (SCREENSHOTS / f"dock-{name}.png").stat().st_size > 10_000


def read_dbf(path: Path, encoding: str) -> tuple[list[str], list[dict[str, str]]]:
    """Read a dBase table by its specification, without GDAL, which wrote it."""
    data = path.read_bytes()
    count, start, width = struct.unpack("<IHH", data[4:12])
    fields = []
    for place in range(32, start - 1, 32):
        if data[place] == 0x0D:
            break
        fields.append((data[place : place + 11].split(b"\0")[0].decode(), data[place + 16]))
    records = []
    for number in range(count):
        at, record = start + number * width + 1, {}
        for name, length in fields:
            record[name] = data[at : at + length].decode(encoding).strip()
            at += length
        records.append(record)
    return [name for name, _ in fields], records


def count_shapes(path: Path) -> int:
    """Count the polygons of a .shp by its specification."""
    data, at, count = path.read_bytes(), 100, 0
    while at < len(data):
        (words,) = struct.unpack(">i", data[at + 4 : at + 8])
        (kind,) = struct.unpack("<i", data[at + 8 : at + 12])
        assert kind == 5
        at, count = at + 8 + 2 * words, count + 1
    return count
