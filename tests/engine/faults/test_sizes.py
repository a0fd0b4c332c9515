"""Files that claim to be huge are refused in one sentence before the memory that they ask for is taken."""

import json
import sqlite3
import struct
import subprocess
import sys
import time
import zipfile
from contextlib import closing

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from safetensors.torch import save
from torch import zeros

from engine.errors import UserError
from engine.files import open_archive
from engine.model_file.bundle import open_model
from engine.rasters.layers.vectors import read_features
from engine.rasters.quantization import finished_rows, load_strip, save_strip
from engine.rasters.sheets import check_bands
from engine.version import ROOT

MOST_MB, MOST_READ_MB, MOST_PROCESSOR_S = 200, 64, 30
"""Of a refusal: memory beside what the program takes anyway, bytes beside the file's own, and a very wide margin."""

MEASURED = """
import json, resource, sys
from pathlib import Path
from pyproj import CRS
from engine.adaptation_job.decisions import decisions_of_layer
from engine.data import raster_chips
from engine.errors import UserError
from engine.evaluation.agreement import is_agreement
from engine.inventory.dem import ElevationModel
from engine.model_file.bundle import open_model
from engine.pipeline.run_folder import RunFolder
from engine.rasters.acquisition_date import acquired
from engine.rasters.mask_reader import MaskReader
from engine.rasters.quantization import finished_rows
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo
from engine.rasters.layers.layer_names import layers_of
from engine.rasters.layers.vectors import read_features
from engine.teaching.views import read_views
from engine.training.common.load_training import UNREADABLE, load_finished

SCENE = SceneInfo(
    path="a.tif", width=1000, height=1000, crs_wkt=CRS.from_epsg(32648).to_wkt(), transform=(1, 0, 0, 0, -1, 1000),
    bands=(1, 2, 3), dtype="uint8", nodata=None, alpha_band=None, pixel_size_m=1.0, stretch=None,
)

def rows(path):
    if not finished_rows(path):
        raise UserError("no row", "")

def training(path):
    try:
        load_finished(path)
    except UNREADABLE as error:
        raise UserError(type(error).__name__, "") from error

ROLES = {
    "model": lambda path: open_model(path).verify(), "run": lambda path: RunFolder(path).read(), "rows": rows,
    "scene": SceneReader, "dem": ElevationModel, "mask": MaskReader, "chip": raster_chips._opened, "date": acquired,
    "agreement": is_agreement, "table": read_features, "training": training,
    "views": lambda path: read_views(str(path), SCENE), "decisions": lambda path: decisions_of_layer(str(path), SCENE),
}

def read_bytes():
    try:
        return int(Path("/proc/self/io").read_text().split()[1])
    except OSError:
        return 0

role, path = sys.argv[1], Path(sys.argv[2])
used = resource.getrusage(resource.RUSAGE_SELF)
before, seen = used.ru_maxrss, read_bytes()
said = ""
try:
    ROLES[role](path)
except UserError as error:
    said = str(error)
now = resource.getrusage(resource.RUSAGE_SELF)
seconds = now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime
print(json.dumps([said, (now.ru_maxrss - before) / 1024, (read_bytes() - seen) / (1 << 20), seconds]))
"""

RASTERS = ["scene", "dem", "mask", "chip", "date", "agreement"]
"""What a raster may be to the program."""


def measured(role, path):
    """Let a process of its own open a file, and return what it said, having seen what that took."""
    pytest.importorskip("resource", reason="Windows does not say in this way what a process took")
    told = subprocess.run(
        [sys.executable, "-c", MEASURED, role, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    said, megabytes, read, seconds = json.loads(told.stdout)
    own = path.stat().st_size / (1 << 20) if path.is_file() else 0
    assert megabytes < MOST_MB
    assert read < MOST_READ_MB + 2 * own
    assert seconds < MOST_PROCESSOR_S
    assert "\n" not in said
    return said


def refused(role, path):
    """Return the one sentence of a refusal."""
    said = measured(role, path)
    assert said
    return said


def row_of(path, shape, pieces):
    path.parent.mkdir(parents=True, exist_ok=True)
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("levels.npy", "w", force_zip64=True) as member,
    ):
        np.lib.format.write_array_header_1_0(member, {"descr": "|u1", "fortran_order": False, "shape": shape})
        for _ in range(pieces):
            member.write(bytes(1 << 20))


@pytest.mark.long
def test_a_row_that_unpacks_to_gigabytes_is_none(tmp_path):
    row_of(tmp_path / "rows" / "row-000000.npz", (3, 1 << 10, (1 << 20) // 3), 1100)
    assert (tmp_path / "rows" / "row-000000.npz").stat().st_size < 2 << 20
    refused("rows", tmp_path / "rows")


def test_a_row_that_lies_about_its_shape_is_none_and_a_true_one_is_read(tmp_path):
    row_of(tmp_path / "row-000000.npz", (1, 1, 1 << 40), 1)
    save_strip(tmp_path, 1, np.ones((2, 3, 4), np.uint8))
    assert finished_rows(tmp_path) == [1]
    assert load_strip(tmp_path, 1, (2, 3, 4)).shape == (2, 3, 4)
    with pytest.raises(UserError):
        load_strip(tmp_path, 1, (2, 3, 5))


@pytest.mark.long
def test_a_model_whose_card_asks_for_more_than_its_bytes_hold_is_refused(tmp_path, tiny_model):
    with zipfile.ZipFile(tiny_model) as archive:
        card = json.loads(archive.read("card.json"))
    data = save({"a": zeros(4)})
    import hashlib  # noqa: PLC0415

    entry = {"architecture": "generator", "config": {"width": 900, "blocks": 9}, "file": "generator.safetensors"}
    card["networks"] = {"generator": {**entry, "sha256": hashlib.sha256(data).hexdigest()}}
    path = tmp_path / "a.lsmodel"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("card.json", json.dumps(card))
        archive.writestr("generator.safetensors", data)
    assert "parameters" in refused("model", path)


@pytest.mark.long
@pytest.mark.parametrize(
    "text", ["[" * 200_000, '{"a":' * 100_000, '{"format": 1, "n": ' + "9" * 100_000 + "}", "9" * (9 << 20)]
)
def test_a_run_file_of_any_depth_or_length_is_refused(tmp_path, text):
    (tmp_path / "run.json").write_text(text)
    refused("run", tmp_path)


def vrt(path, size, bands=3):
    width, height = size
    listed = "".join(f"<VRTRasterBand dataType='Byte' band='{number}'/>" for number in range(1, bands + 1))
    crs = "<SRS>EPSG:32648</SRS><GeoTransform>0, 1, 0, 0, 0, -1</GeoTransform>"
    path.write_text(f"<VRTDataset rasterXSize='{width}' rasterYSize='{height}'>{crs}{listed}</VRTDataset>")
    return path


@pytest.mark.long
@pytest.mark.parametrize("role", RASTERS)
@pytest.mark.parametrize("size", [(2**31 - 1, 1), (1, 2**31 - 1), (2**31 - 1, 2**31 - 1)])
def test_a_raster_of_two_billion_pixels_a_side_is_refused(tmp_path, role, size):
    assert "says that it is" in refused(role, vrt(tmp_path / "a.vrt", size, bands=1 if role == "dem" else 3))


@pytest.mark.long
@pytest.mark.parametrize("role", RASTERS)
@pytest.mark.parametrize("bands", [20_000, 1_000_000])
def test_a_raster_of_very_many_bands_is_refused(tmp_path, role, bands):
    assert "says that it has" in refused(role, vrt(tmp_path / "a.vrt", (9, 9), bands))


def test_a_band_whose_name_lies_over_two_pieces_of_the_text_counts_once(tmp_path):
    path = vrt(tmp_path / "a.vrt", (9, 9), 12_000)
    assert path.read_text().count("<VRTRasterBand") == 12_000
    with pytest.raises(UserError, match="says that it has 12,000 bands"):
        check_bands(path)
    check_bands(vrt(path, (9, 9), 10_000))


@pytest.mark.long
@pytest.mark.parametrize("role", ["mask", "dem"])
def test_a_wide_raster_is_read_in_few_rows_at_once(tmp_path, role):
    """Two million pixels a row, the widest that is taken: 512 such rows at once would be a gigabyte."""
    path = tmp_path / "a.tif"
    profile = {"driver": "GTiff", "width": 2_000_000, "height": 140, "count": 1, "dtype": "uint8", "tiled": True}
    with rasterio.open(path, "w", compress="DEFLATE", SPARSE_OK=True, crs="EPSG:32648", **profile):
        pass
    assert measured_or_done(role, path) < 500


def measured_or_done(role, path):
    told = subprocess.run(
        [sys.executable, "-c", MEASURED, role, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return json.loads(told.stdout)[1]


@pytest.mark.parametrize(
    ("ending", "says"),
    [("gpkg", says) for says in (0, 2, 5, 10**8, 2**31 - 1, 2**31, 2**32 + 2, 2**40)]
    + [("fgb", says) for says in (5, 10**8, 2**31 - 1, 2**40)],  # FlatGeobuf's number is where its rows end
)
def test_a_table_that_lies_about_its_length_is_read_whole_in_little_memory(tmp_path, ending, says):
    """A number that is too low left rows out, without a word; one too high took memory for rows that are not there."""
    path = tmp_path / f"a.{ending}"
    shapes = shapely.to_wkb(np.array([shapely.box(n, 0, n + 1, 1) for n in range(3)], object))
    options = {"layer": "a", "geometry_type": "Polygon", "crs": "EPSG:32648"}
    if ending == "fgb":
        options |= {"driver": "FlatGeobuf", "SPATIAL_INDEX": "NO"}
    pyogrio.raw.write(path, shapes, [np.arange(3)], ["n"], **options)
    if ending == "gpkg":
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("UPDATE gpkg_ogr_contents SET feature_count = ?", (says,))
    else:
        content = bytearray(path.read_bytes())
        at = content.find((3).to_bytes(8, "little"))
        content[at : at + 8] = says.to_bytes(8, "little")
        path.write_bytes(content)
    before = memory_mb()
    try:
        assert read_features(path).columns["n"].tolist() == [0, 1, 2]
    except UserError:
        assert ending == "fgb"
    assert memory_mb() - before < MOST_MB


def memory_mb():
    """Return the most memory that this process has had; 0 on Windows, which does not say."""
    try:
        import resource  # noqa: PLC0415
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@pytest.mark.long
@pytest.mark.parametrize("text", ["[" * 200_000, "9" * (9 << 20), '{"state": ' + "[" * 100_000])
def test_a_training_whose_card_is_of_any_depth_or_length_is_refused(tmp_path, text):
    (tmp_path / "training.json").write_text(text)
    refused("training", tmp_path)


def test_json_of_a_folder_is_read_with_a_limit_everywhere():
    """Only lines of the protocol and members of archives, which have limits of their own, are parsed without."""
    free = {"ownership.py", "server.py", "bundle.py", "checkpoints.py"}
    texts = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "engine").rglob("*.py")}
    assert {name for name, text in texts.items() if "json.load" in text} <= {*free, "foreign_json.py"}
    assert {name for name, text in texts.items() if "foreign_json import" in text} <= free


def heavy(path, shapes, texts=("a",)):
    """Write a layer of views or decisions that is far from what a person draws."""
    columns = [np.resize(np.array(texts, object), len(shapes))]
    options = {"driver": "GPKG", "crs": "EPSG:32648", "geometry_type": "Polygon"}
    pyogrio.raw.write(path, shapely.to_wkb(np.asarray(shapes, object)), columns, ["status"], layer="checked", **options)
    return path


def circle(corners):
    angles = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    return shapely.Polygon(np.c_[500 + 400 * np.cos(angles), 500 + 400 * np.sin(angles)])


@pytest.mark.parametrize("role", ["views", "decisions"])
@pytest.mark.parametrize("corners", [pytest.param(10_000_000, marks=pytest.mark.long), 2_500_000])
def test_a_shape_of_millions_of_corners_is_refused(tmp_path, role, corners):
    assert "over the scene takes" in refused(role, heavy(tmp_path / "a.gpkg", [circle(corners)]))


@pytest.mark.long
@pytest.mark.parametrize(("role", "most"), [("views", "5,000 views"), ("decisions", "20,000 polygons")])
@pytest.mark.parametrize("indexed", [True, False])
def test_a_million_features_over_the_scene_are_refused(tmp_path, role, most, indexed):
    side = np.arange(1000)
    x, y = (grid.ravel() for grid in np.meshgrid(side, side))
    path = heavy(tmp_path / "a.gpkg", shapely.box(x, y, x + 0.9, y + 0.9))
    if not indexed:
        with closing(sqlite3.connect(path)) as database:
            database.execute("DELETE FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'")
            database.commit()
    assert f"more than {most}" in refused(role, path)


@pytest.mark.long
def test_an_attribute_of_hundreds_of_megabytes_is_left_in_the_file(tmp_path):
    path = heavy(tmp_path / "a.gpkg", [shapely.box(100, 100, 200, 200)], ["a" * 300_000_000])
    assert measured("views", path) == ""
    assert "over the scene takes 300 MB" in refused("decisions", path)  # which read it


@pytest.mark.long
@pytest.mark.parametrize(
    "card", ["[" * 200_000, '{"name": ' * 100_000, '{"lineage": ' + "[" * 100_000, "9" * (9 << 20)]
)
def test_a_card_of_any_depth_or_length_is_refused(tmp_path, card):
    path = tmp_path / "a.lsmodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("card.json", card)
    refused("model", path)


def crowded(path, members):
    """Write a zip that lists very many members, with nothing in them: Python would list each."""
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\1\2", 20, 3, 20, 0, 0, 0, 0, 33, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0)
    listed = b"".join(entry + b"%09d" % number for number in range(members))
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, members, members, len(listed), 0)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, len(listed), 1)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(listed + record + locator + end)
    return path


@pytest.mark.parametrize("role", ["model", "rows"])
def test_an_archive_that_lists_very_many_members_is_refused_before_they_are_listed(tmp_path, role):
    path = crowded(tmp_path / "rows" / "row-000000.npz", 300_000)
    began = time.process_time()
    if role == "rows":
        assert finished_rows(path.parent) == []
    else:
        with pytest.raises(UserError, match="is damaged"):
            open_model(path)
    assert time.process_time() - began < 1


def test_an_archive_with_a_comment_and_one_of_a_few_members_are_opened(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a", "b")
        archive.comment = b"made by hand " * 1000
    with open_archive(path) as archive:
        assert archive.namelist() == ["a"]
    with pytest.raises(zipfile.BadZipFile):
        open_archive(crowded(tmp_path / "b.zip", 100_000))
