"""Scenes, areas, boxes, run folders and exports in places of every name and kind."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import rasterio.shutil
import rasterio.vrt
import shapely
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from engine.cli.main import main
from engine.errors import UserError
from engine.inventory.export import export
from engine.rasters.layers.vectors import read_features
from engine.rasters.mask_reader import MaskReader
from engine.rasters.places import as_source, gdal_name, is_file_name, name_of, ogr_folder, ogr_name, stem_of
from engine.rasters.reader import SceneReader
from engine.windows.names import windows_fault

SIDE = 48
PLACE = rasterio.Affine(0.8, 0, 580000, 0, -0.8, 3010000)
FORBIDDEN = '<>:"|?*' if sys.platform == "win32" else ""
"""Letters that no name on Windows may hold; what is said of such a name is tested in tests/windows."""


def allowed(*names):
    """Return the names that a file may have on this system."""
    return [name for name in names if not set(name) & set(FORBIDDEN)]


NAMES = allowed(
    "Los Andes!",
    "a|b",
    "#1;2?3",
    "100%20",
    'it\'s "new" & so',
    "-out",
    "http:__x",
    "日本 ü $HOME ~",
    "x.gpkg|layername=y",
)
"""Each is the name of a folder, a scene, an area, a run and an export."""


def scene(path, crs="EPSG:32648"):
    """Write a small scene."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(1).integers(1, 255, (3, SIDE, SIDE), np.uint8)
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 3, "dtype": "uint8", "crs": crs}
    with rasterio.open(path, "w", transform=PLACE, photometric="RGB", **profile) as file:
        file.write(pixels)
    return path


def area(path, layers=("area",)):
    """Write the scene's left half as a polygon, in one layer or several."""
    half = shapely.box(580000, 3010000 - SIDE * 0.8, 580000 + SIDE * 0.4, 3010000)
    plain = Path(tempfile.mkdtemp()) / "plain.gpkg"  # pyogrio writes to no odd name
    for layer in layers:
        wkb = shapely.to_wkb(np.array([half], object))
        pyogrio.raw.write(
            plain, wkb, [np.array([1])], ["id"], layer=layer, driver="GPKG", geometry_type="Polygon", crs="EPSG:32648"
        )
    return Path(shutil.move(plain, path))


def run(capsys, *words):
    """Return the result of a command that works."""
    code = main([words[0], "--json", *map(str, words[1:])])
    out = capsys.readouterr()
    assert code == 0, out.err
    return json.loads(out.out.splitlines()[-1])["result"]


@pytest.mark.parametrize("name", NAMES)
def test_a_run_in_a_folder_of_any_name(tmp_path, monkeypatch, capsys, tiny_model, name):
    """Scene, area, run folder, boxes and exports, all in that folder and by that name."""
    folder = tmp_path / name
    raster = scene(folder / f"{name}.tif")
    inside = area(folder / f"{name}.gpkg")
    monkeypatch.chdir(folder)
    out = folder / "run" / name
    common = ("--model", tiny_model, "--tile", "48", "--overlap", "0", "--device", "cpu")
    values = run(
        capsys, "segment", raster, "--out", out, "--aoi", inside, *common,
        "--method", "student", "--student-threshold", "0", "--min-area", "0",
    )  # fmt: skip
    assert Path(values["polygons"]) == out / "landslides.gpkg"
    assert values["area_m2"] == pytest.approx(SIDE * 0.8 * SIDE * 0.4, rel=2e-3)
    info = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert info["scene"]["path"] == str(raster)
    run(capsys, "threshold", out, "--student-threshold", "0", "--min-area", "0")
    for kind, suffix in (("shapefile", ".shp"), ("geojson", ".geojson"), ("csv", ".csv"), ("gpkg", ".gpkg")):
        path = Path(run(capsys, "export", out, "--format", kind, "--out", folder / f"{name} out{suffix}")["path"])
        assert path.is_file()
    assert len(read_features(folder / f"{name} out.shp")) == len(read_features(out / "landslides.gpkg"))
    told = run(capsys, "agreement", out / "mask.tif", inside, "--out", folder / f"{name} agreement.tif")
    assert told["precision"] == 1
    assert [path.name for path in (folder / "run").iterdir()] == [name]


@pytest.mark.parametrize("name", allowed("a!b", "-box", "a;b?c#d", "a;b#d"))
def test_boxes_and_labels_of_any_name(tmp_path, capsys, tiny_model, name):
    raster = scene(tmp_path / name / f"{name}.tif")
    boxes = area(tmp_path / name / f"{name} boxes.gpkg", ("visited", "boxes"))
    out = tmp_path / name / f"{name}.gpkg"
    words = ("--out", out, "--model", tiny_model, "--tile", "48", "--device", "cpu")
    code = main(["outline", str(raster), "--boxes", str(boxes), *map(str, words)])
    assert code == 2
    assert "several layers: visited, boxes" in capsys.readouterr().err
    code = main(["outline", str(raster), "--boxes", f"{boxes}|layername=boxes", *map(str, words)])
    error = capsys.readouterr().err
    assert code == 0 or "Nothing in the box" in error, error
    chips = run(capsys, "chips", raster, f"{boxes}|layername=boxes", "--out", tmp_path / name / "chips", "--side", "24")
    assert chips["landslides"] == chips["others"] == 2


def test_names_with_a_dash_are_taken_as_names(tmp_path, monkeypatch, capsys, tiny_model):
    scene(tmp_path / "-scene.tif")
    monkeypatch.chdir(tmp_path)
    values = run(
        capsys, "segment", "-scene.tif", "--out=-run", "--model", tiny_model, "--tile", "48", "--overlap", "0",
        "--method", "student", "--device", "cpu",
    )  # fmt: skip
    assert (tmp_path / "-run" / "run.json").is_file()
    assert values["run"] == "-run"
    run(capsys, "threshold", "-run", "--student-threshold", "0.5")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(st.characters(codec="utf-8", exclude_characters=f"/\0\n\r{FORBIDDEN}"), min_size=1, max_size=12))
@example(name="a!b.zip")
@example(name="/vsizip".replace("/", ":"))
@example(name="s3:")
def test_a_table_of_any_name_is_written_and_read(tmp_path, name):
    assume(sys.platform != "win32" or not windows_fault(name))
    folder = tmp_path / (f"{name}_" if sys.platform == "win32" else f"{name}.")
    folder.mkdir(exist_ok=True)
    got = read_features(area(folder / f"{name}.gpkg"))
    assert (len(got), got.layer) == (1, "area")
    with ogr_folder(folder) as place:
        (place / "table.csv").write_text("a\n1\n")
    assert (folder / "table.csv").read_text() == "a\n1\n"


def test_a_shapefile_of_an_odd_name_is_read_with_its_attributes(tmp_path):
    source = area(tmp_path / "a.gpkg")
    path = export(source, tmp_path / "a!b;c.shp", "shapefile").path
    got = read_features(path)
    assert got.columns["id"].tolist() == [1]
    assert got.layer == "a!b;c"
    assert len(read_features(f"{path}|layername=a!b;c")) == 1
    with ogr_name(path) as name:
        assert "!" not in name or sys.platform == "win32"  # behind a drive's letter pyogrio takes it as it is


@pytest.fixture
def server(tmp_path):
    """A server of files on this computer, in a process of its own: GDAL waits for it with Python's lock in hand."""
    web = tmp_path / "web"
    web.mkdir()
    code = (
        "import functools, http.server as h\n"
        "site = h.ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(h.SimpleHTTPRequestHandler, directory='.'))\n"
        "print(site.server_address[1], flush=True)\n"
        "site.serve_forever()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=web, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        yield web, f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.kill()


@pytest.mark.parametrize("prefix", ["", "/vsicurl/"])
def test_a_scene_of_a_server_is_read(server, tmp_path, capsys, tiny_model, prefix, monkeypatch):
    monkeypatch.setenv("no_proxy", "*")
    web, address = server
    scene(web / "scene.tif")
    out = tmp_path / "run"
    values = run(
        capsys, "segment", f"{prefix}{address}/scene.tif", "--out", out, "--model", tiny_model, "--tile", "48",
        "--overlap", "0", "--method", "student", "--student-threshold", "0", "--min-area", "0", "--device", "cpu",
    )  # fmt: skip
    assert values["area_m2"] == pytest.approx((SIDE * 0.8) ** 2, rel=2e-3)
    assert read_features(out / "landslides.gpkg").columns["image"].tolist() == ["scene.tif"]
    run(capsys, "threshold", out, "--student-threshold", "0.5")
    code = main(["segment", f"{prefix}{address}/gone.tif", "--out", str(tmp_path / "b"), "--model", str(tiny_model)])
    assert code == 2
    assert "gone.tif" in capsys.readouterr().err


def test_a_member_of_an_archive_is_read(tmp_path):
    raster = scene(tmp_path / "scene.tif")
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(raster, "in/scene.tif")
    with SceneReader(raster) as plain:
        pixels, _ = plain.read(0, 0, SIDE, SIDE)
    starts = ["/vsizip/", "/vsizip//"][: 1 if sys.platform == "win32" else 2]  # a drive's letter stands behind one
    for source in (f"{start}{tmp_path}/z.zip/in/scene.tif" for start in starts):
        with SceneReader(as_source(source)) as reader:
            assert (reader.read(0, 0, SIDE, SIDE)[0] == pixels).all()
            assert name_of(reader.info.path) == "scene.tif"
    with zipfile.ZipFile(tmp_path / "v.zip", "w") as archive:
        archive.write(area(tmp_path / "a.gpkg"), "a.gpkg")
    assert len(read_features(f"/vsizip/{tmp_path}/v.zip/a.gpkg|layername=area")) == 1


def test_a_raster_in_a_geopackage_is_read(tmp_path):
    raster = scene(tmp_path / "scene.tif")
    path = tmp_path / "rasters.gpkg"
    rasterio.shutil.copy(raster, path, driver="GPKG", strict=False, raster_table="ortho", tile_format="PNG")
    with rasterio.open(path) as file:
        table = file.tags().get("IDENTIFIER", "rasters")
    for source in (f"GPKG:{path}:{table}", path):
        with SceneReader(as_source(str(source))) as reader, SceneReader(raster) as plain:
            assert (reader.read(0, 0, SIDE, SIDE)[0] == plain.read(0, 0, SIDE, SIDE)[0]).all()
    assert stem_of(f"GPKG:{path}:{table}") == table


def test_a_mosaic_names_the_sheet_that_is_missing(tmp_path):
    sheets = [scene(tmp_path / "sheets" / f"{number} & 2.tif") for number in (1, 2)]
    text = "".join(
        f"<VRTRasterBand dataType='Byte' band='{band}'><SimpleSource><SourceFilename relativeToVRT='1'>"
        f"sheets/{number} &amp; 2.tif</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
        for band, number in ((1, 1), (2, 2), (3, 1))
    )
    vrt = tmp_path / "mosaic.vrt"
    vrt.write_text(f"<VRTDataset rasterXSize='{SIDE}' rasterYSize='{SIDE}'>{text}</VRTDataset>")
    outer = tmp_path / "outer.vrt"
    outer.write_text(
        vrt.read_text().replace("sheets/1 &amp; 2.tif", "mosaic.vrt").replace("sheets/2 &amp; 2.tif", "mosaic.vrt")
    )
    for mosaic in (vrt, outer):
        with SceneReader(mosaic, (1, 2, 3)):
            pass
    sheets[1].unlink()
    for mosaic in (vrt, outer):
        with pytest.raises(UserError, match=r"lacks its sheet .*2 & 2.tif"):
            SceneReader(mosaic, (1, 2, 3))
        with pytest.raises(UserError, match=r"lacks its sheet .*2 & 2.tif"):
            MaskReader(mosaic)


@pytest.mark.parametrize(
    ("source", "is_file", "name"),
    [
        ("a.tif", True, "a.tif"),
        ("/x/Los Andes!/a|b.tif", True, "a|b.tif"),
        ("/vsizip//x/z.zip/in/a.tif", False, "a.tif"),
        ("http://host/a/b.tif?key=1/2", False, "b.tif"),
        ("GPKG:/x/y.gpkg:ortho", False, "ortho"),
        ("NETCDF:/x/y.nc:red", False, "red"),
        ("C:/x/y.tif", True, "y.tif"),
    ],
)
def test_what_a_source_is(source, is_file, name):
    assert is_file_name(source) is is_file
    assert name_of(source) == name
    assert isinstance(gdal_name(source), Path) is is_file


PANSHARPENED = """<VRTDataset subClass="VRTPansharpenedDataset"><PansharpeningOptions>
<PanchroBand><SourceFilename relativeToVRT="1">{0}</SourceFilename><SourceBand>1</SourceBand></PanchroBand>
{1}</PansharpeningOptions></VRTDataset>"""
SPECTRAL = """<SpectralBand dstBand="{1}"><SourceFilename relativeToVRT="1">{0}</SourceFilename>
<SourceBand>{1}</SourceBand></SpectralBand>"""


@pytest.mark.parametrize("kind", ["warped", "pansharpened"])
def test_a_derived_vrt_without_its_source_names_it(kind, tmp_path):
    source, vrt = scene(tmp_path / "source.tif"), tmp_path / "a.vrt"
    if kind == "warped":
        with rasterio.open(source) as file, rasterio.vrt.WarpedVRT(file, crs="EPSG:4326") as view:
            rasterio.shutil.copy(view, vrt, driver="VRT")
    else:
        scene(tmp_path / "pan.tif")
        vrt.write_text(PANSHARPENED.format("pan.tif", "".join(SPECTRAL.format(source.name, n) for n in (1, 2, 3))))
    with SceneReader(vrt) as read:
        assert read.info.bands == (1, 2, 3)
    source.unlink()
    with pytest.raises(UserError, match=r"lacks its sheet .*source.tif"):
        SceneReader(vrt)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is text")
def test_a_name_that_is_no_text_is_a_sentence(tmp_path, capsys):
    """As an archive of an old Windows leaves it: it was no raster, or the engine failed."""
    folder = Path(os.fsdecode(bytes(tmp_path) + b"/Gel\xe4nde"))
    path = scene(tmp_path / "scene.tif")
    folder.mkdir()
    for arguments in (
        ["inspect", shutil.copy(path, folder / "scene.tif")],
        ["measure", "a", "--dem", folder / "d.tif"],
    ):
        assert main([str(one) for one in arguments]) == 2
        said = capsys.readouterr().err
        if arguments[0] == "inspect":
            assert "Gel?nde/scene.tif holds letters that are not UTF-8" in said
            assert "Rename the file or folder" in said
    table = scene_polygons(folder / "a.gpkg")
    assert main(["statistics", str(table)]) in (0, 2)
    assert "failed" not in capsys.readouterr().err


def scene_polygons(path):
    """Write a layer of one polygon under a name that is no text."""
    plain = path.parent.parent / "plain.gpkg"
    shape = shapely.to_wkb(np.array([shapely.box(580000, 3009990, 580010, 3010000)], object))
    pyogrio.raw.write(plain, shape, [], [], geometry_type="Polygon", crs="EPSG:32648")
    shutil.move(plain, path)
    return path
