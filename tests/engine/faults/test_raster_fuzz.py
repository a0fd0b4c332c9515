"""A scene may be any file: it is read, or refused with a sentence; nothing in it is executed."""

import shutil

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import UserError
from engine.rasters.grid import Grid
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo

from .conftest import ask, refused_or_done, times, tried
from .test_bundle_fuzz import JSON

PLACE = {"crs": "EPSG:32648", "transform": Affine(0.8, 0, 580000, 0, -0.8, 3010000)}


def use(path, bands=None):
    """Open a scene and read it whole, as a run does."""
    with SceneReader(path, bands) as reader:
        step = 64
        for y in range(0, min(reader.info.height, 512), step):
            for x in range(0, min(reader.info.width, 512), step):
                rgb, valid = reader.read(y, x, step, step)
                assert rgb.shape == (3, step, step)
                assert np.isfinite(rgb).all()
                assert valid.dtype == bool
        assert SceneInfo.from_json(reader.info.to_json()) == reader.info


def tiff(path, **more):
    rng = np.random.default_rng(1)
    path.unlink(missing_ok=True)  # rasterio looks into what it overwrites
    profile = {"driver": "GTiff", "count": 3, "height": 90, "width": 70, "dtype": "uint8", **PLACE, **more}
    with rasterio.open(path, "w", **profile) as file:
        file.write(rng.integers(0, 255, (3, profile["height"], profile["width"])).astype(profile["dtype"]))
    return path


@tried(150, 5000)
@given(
    st.sampled_from(["DEFLATE", "LZW", "JPEG", "NONE"]),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=8),
    st.sampled_from([16, 512, 10**6]),
)
def test_a_tiff_whose_bytes_changed(tmp_path, compress, edits, reach):
    path = tiff(tmp_path / "scene.tif", compress=compress)
    data = bytearray(path.read_bytes())
    for place, value in edits:
        data[place % min(reach, len(data))] = value
    path.write_bytes(data)
    refused_or_done(lambda: use(path))


@tried(60, 2000)
@given(st.integers(0, 100_000), st.binary(max_size=64))
def test_a_tiff_that_is_cut_or_goes_on(tmp_path, place, more):
    path = tiff(tmp_path / "scene.tif", compress="DEFLATE")
    data = path.read_bytes()
    path.write_bytes(data[: place % len(data)] + more)
    refused_or_done(lambda: use(path))


@tried(40, 500)
@given(st.binary(max_size=300), st.sampled_from(["tif", "vrt", "png", "jp2", "img", "asc"]))
def test_any_bytes_under_any_name(tmp_path, data, suffix):
    path = tmp_path / f"scene.{suffix}"
    path.write_bytes(data)
    refused_or_done(lambda: use(path))


@tried(60, 1000)
@given(st.one_of(st.none(), st.lists(st.integers(-(10**9), 10**9), max_size=5)))
def test_any_band_numbers(tmp_path, bands):
    refused_or_done(lambda: use(tiff(tmp_path / "scene.tif"), bands))


@tried(60, 1000)
@given(st.sampled_from(["path", "width", "transform", "bands", "nodata", "stretch", "crs_wkt", "dtype"]), JSON)
def test_a_stored_description_of_any_values(tmp_path, name, value):
    path = tiff(tmp_path / "scene.tif")
    with SceneReader(path) as reader:
        stored = {**reader.info.to_json(), name: value}

    def read():
        with SceneReader(path, info=SceneInfo.from_json(stored)) as reader:
            reader.read(0, 0, 64, 64)

    refused_or_done(read)


@pytest.mark.parametrize("shape", [(1, 1), (1, 70), (70, 1), (2, 3)])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_a_scene_of_a_pixel(tmp_path, tiny_model, shape, dtype):
    path = tiff(tmp_path / "scene.tif", height=shape[0], width=shape[1], dtype=dtype)
    result = ask(path, tmp_path / "run", tiny_model)
    with rasterio.open(result["mask"]) as mask:
        assert mask.shape == shape
        assert set(np.unique(mask.read(1))) <= {0, 1}  # each pixel has data, so none may be "no data"


def test_a_scene_200_000_pixels_wide(tmp_path, tiny_model):
    width = times(20_000, 200_000)
    path = tmp_path / "scene.tif"
    profile = {"driver": "GTiff", "count": 3, "height": 20, "width": width, "dtype": "uint8", **PLACE}
    with rasterio.open(path, "w", tiled=True, compress="DEFLATE", **profile) as file:
        file.write(np.tile(np.arange(width, dtype=np.uint32) % 251, (3, 20, 1)).astype(np.uint8))
    result = ask(path, tmp_path / "run", tiny_model)
    with rasterio.open(result["mask"]) as mask:
        assert mask.shape == (20, width)
        assert (mask.read(1)[:, -1] != 255).all()


@tried(100, 5000)
@given(st.integers(1, 200_000), st.integers(1, 200_000), st.integers(1, 600), st.integers(0, 599))
def test_the_grid_covers_a_scene_of_any_size(height, width, tile, overlap):
    if overlap >= tile:
        with pytest.raises((ValueError, UserError)):
            Grid(height, width, tile, overlap)
        return
    grid = Grid(height, width, tile, overlap)
    assert grid.band(0)[0] == 0
    assert grid.band(grid.n_rows - 1)[1] == height


VRT = """<VRTDataset rasterXSize="70" rasterYSize="90">{bands}</VRTDataset>"""
BAND = (
    '<VRTRasterBand dataType="Byte" band="{n}"><ColorInterp>{c}</ColorInterp><SimpleSource>'
    '<SourceFilename relativeToVRT="{rel}">{f}</SourceFilename><SourceBand>{n}</SourceBand>'
    "</SimpleSource></VRTRasterBand>"
)
PYTHON = (
    '<VRTRasterBand dataType="Byte" band="{n}" subClass="VRTDerivedRasterBand"><PixelFunctionType>f</PixelFunctionType>'
    "<PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionCode><![CDATA[\n"
    "def f(in_ar, out_ar, *args, **kwargs):\n    open('{trap}', 'w').close()\n    out_ar[:] = 1\n"
    "]]></PixelFunctionCode></VRTRasterBand>"
)


def vrt(path, source, relative=0):
    bands = "".join(
        BAND.format(n=number, c=colour, rel=relative, f=source)
        for number, colour in enumerate(("Red", "Green", "Blue"), 1)
    )
    path.write_text(VRT.format(bands=bands))
    return path


@pytest.mark.parametrize("target", ["/etc/passwd", "../../../../etc/passwd", "/dev/zero", "nowhere.tif", "scene.vrt"])
def test_a_vrt_that_points_at_what_is_no_raster(tmp_path, target):
    assert not refused_or_done(lambda: use(vrt(tmp_path / "scene.vrt", target, int(target == "scene.vrt"))))


def test_a_vrt_that_points_at_a_raster_elsewhere_is_read(tmp_path):
    (tmp_path / "a").mkdir()
    source = tiff(tmp_path / "source.tif")
    assert refused_or_done(lambda: use(vrt(tmp_path / "a" / "scene.vrt", "../source.tif", 1)))
    assert refused_or_done(lambda: use(vrt(tmp_path / "a" / "scene.vrt", source)))


def test_python_in_a_vrt_is_never_executed(tmp_path, monkeypatch):
    monkeypatch.setenv("GDAL_VRT_ENABLE_PYTHON", "YES")  # what a careless user may have set
    trap = tmp_path / "executed"
    bands = "".join(PYTHON.format(n=number, trap=trap) for number in (1, 2, 3))
    (tmp_path / "scene.vrt").write_text(VRT.format(bands=bands))
    assert not refused_or_done(lambda: use(tmp_path / "scene.vrt", (1, 2, 3)))
    assert not trap.exists()


def test_links_are_followed_for_reading_and_never_for_deleting(tmp_path, tiny_model):
    source = tiff(tmp_path / "source.tif")
    (tmp_path / "scene.tif").symlink_to(source)
    if not (tmp_path / "scene.tif").exists():
        pytest.skip("a link that Wine makes leads nowhere")
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "work.txt").write_text("mine")
    out = tmp_path / "run"
    out.mkdir()
    for name in ("scores.tif", "mask.tif", "landslides.gpkg"):
        (out / name).symlink_to(mine / "work.txt")
    (out / "rows").symlink_to(mine, target_is_directory=True)
    refused_or_done(lambda: ask(tmp_path / "scene.tif", out, tiny_model, overwrite=True))
    refused_or_done(lambda: ask(tmp_path / "scene.tif", out, tiny_model, overwrite=True))
    assert (mine / "work.txt").read_text() == "mine"
    shutil.rmtree(out)
    (tmp_path / "link").symlink_to(tmp_path / "there", target_is_directory=True)
    (tmp_path / "there").mkdir()
    assert refused_or_done(lambda: ask(tmp_path / "scene.tif", tmp_path / "link" / "run", tiny_model))


NAMES = [
    'it\'s "quoted"',
    "two\nlines",
    "100 % of $HOME `id` ;",
    "-x --overwrite",
    "滑坡 Murenabgänge",
    " spaces at both ends ",
    "a|layername=b",
    "x" * 200,
    "dots...",
    "\\back\\slash",
]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_of_scene_and_folder(name, tmp_path, tiny_model, nameable):
    nameable(name)
    scene = tiff(tmp_path / "plain.tif").rename(tmp_path / f"{name}.tif")
    if "\n" in name:  # no database can be there
        with pytest.raises(UserError, match="line break"):
            ask(scene, tmp_path / name, tiny_model)
        name = "plain"
    result = ask(scene, tmp_path / name, tiny_model)
    for kind in ("mask", "scores"):
        with rasterio.open(result[kind]) as file:
            assert file.shape == (90, 70)
    assert ask(scene, tmp_path / name, tiny_model, resume=True)["count"] == result["count"]
