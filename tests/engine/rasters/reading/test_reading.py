"""What is understood of single rasters: place, bands, stretch, and what is refused."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint

from engine.errors import UserError
from engine.rasters.reader import SceneReader, open_scene
from engine.rasters.reading.description import shared_stretch
from engine.rasters.reading.ground_pixel import datum_note
from engine.rasters.reading.options import Reading
from engine.rasters.reading.stacking import stack
from engine.rasters.reading.stretch import choose_stretch
from tests.engine.rasters.reading.test_forty_ways import GRID, PLAIN, REFLECTANCE, SIDE, UTM, write

SHARED = Path(__file__).resolve().parents[5] / "shared" / "data" / "geotiff"


def describe(path, **reading):
    with SceneReader(path, Reading(**reading)) as scene:
        return scene.info


# --- place


def test_a_world_file_and_the_layers_crs_place_a_scene(tmp_path):
    path = write(tmp_path / "ortho.tif", PLAIN, crs=None, transform=None)
    path.with_suffix(".tfw").write_text("0.8\n0\n0\n-0.8\n586000.4\n3011999.6\n")
    info = describe(path)
    assert (info.crs_wkt, info.crs_from, info.place_from) == (None, "none", "world file ortho.tfw")
    info = describe(path, crs=UTM)
    assert rasterio.crs.CRS.from_wkt(info.crs_wkt).to_epsg() == 32648
    assert info.crs_from == "layer"
    assert info.transform == pytest.approx(tuple(GRID)[:6])
    assert info.warnings == ()


def test_the_layers_crs_wins_over_the_files_and_it_is_said(tmp_path):
    info = describe(write(tmp_path / "a.tif", PLAIN, crs="EPSG:32647"), crs=UTM)
    assert rasterio.crs.CRS.from_wkt(info.crs_wkt).to_epsg() == 32648
    assert "EPSG:32648" in info.remarks[0]
    assert "EPSG:32647" in info.remarks[0]
    assert describe(write(tmp_path / "b.tif", PLAIN), crs=UTM).remarks == ()


def test_a_crs_that_is_none_is_refused(tmp_path):
    with pytest.raises(UserError, match="no CRS 'EPSG:0'"):
        describe(write(tmp_path / "a.tif", PLAIN), crs="EPSG:0")


def bent_points():
    places = [(r, c) for r in (0, 256, 512) for c in (0, 256, 512)]
    return [
        GroundControlPoint(r, c, GRID.c + 0.8 * c + 8e-6 * r * c, GRID.f - 0.8 * r + 1e-5 * c * c) for r, c in places
    ]


def test_control_points_that_bend_the_scene_warp_it_and_the_result_lies_there(tmp_path):
    info = describe(write(tmp_path / "gcp.tif", PLAIN, crs=None, transform=None, gcps=bent_points()))
    assert (info.crs_from, info.warp.by, info.warp.own) == ("gcps", "gcps", None)
    assert (info.own.width, info.own.height) == (info.width, info.height)
    middle = info.affine @ (info.width / 2, info.height / 2)
    assert middle == pytest.approx(GRID @ (SIDE / 2, SIDE / 2), abs=4)
    with SceneReader(tmp_path / "gcp.tif", info=info) as scene:
        rgb, known = scene.read(100, 100, 64, 64)
    assert known.all()
    assert rgb.std() > 0.05


def test_two_control_points_are_too_few_and_named(tmp_path):
    path = write(tmp_path / "gcp.tif", PLAIN, crs=None, transform=None, gcps=bent_points()[:2])
    with pytest.raises(UserError, match="2 ground control points"):
        describe(path)


def test_rpcs_without_an_elevation_model_are_refused(tmp_path):
    path = write(tmp_path / "rpc.tif", PLAIN, crs=None, transform=None)
    coefficients = {
        name: " ".join(["0"] * 20) for name in ("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF")
    }
    offsets = {f"{name}_{kind}": "1" for name in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT") for kind in ("OFF", "SCALE")}
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(ns="RPC", **coefficients, **offsets)
    with pytest.raises(UserError, match="RPCs") as caught:
        describe(path)
    assert "--dem" in caught.value.hint


def test_a_missing_grid_of_a_change_of_datum_states_the_accuracy():
    text = datum_note("EPSG:4267", "EPSG:4326", "The area")
    assert text == "" or (" m" in text and text.startswith("The area may be off"))
    assert datum_note(UTM, "EPSG:4326", "The area") == ""


# --- bands


def test_without_any_name_the_style_in_qgis_decides_else_it_is_a_guess(tmp_path):
    path = write(tmp_path / "a.tif", np.concatenate([REFLECTANCE, REFLECTANCE[:1]]))
    assert (describe(path).bands, describe(path).bands_guessed) == ((1, 2, 3), True)
    info = describe(path, style=(3, 2, 1))
    assert (info.bands, info.bands_from, info.bands_guessed) == ((3, 2, 1), "as QGIS shows the layer", False)
    assert describe(path, bands=(4, 2, 1), style=(3, 2, 1)).bands == (4, 2, 1)


@pytest.mark.parametrize(
    ("names", "bands"),
    [
        (("Band 1", "Band 2", "Band 3", "Band 4"), None),
        (("R", "G", "B", "N"), (1, 2, 3)),
        (("Blau", "Grün", "Rot", "NIR"), (3, 2, 1)),
        (("红", "绿", "蓝", "近红外"), (1, 2, 3)),
        (
            ("B4, central wavelength 665 nm", "B3, central wavelength 560 nm", "B2, central wavelength 490 nm", "B8"),
            (1, 2, 3),
        ),
        (("red edge", "Red", "green", "Blue"), (2, 3, 4)),
    ],
)
def test_names_of_bands(tmp_path, names, bands):
    info = describe(write(tmp_path / "a.tif", np.concatenate([REFLECTANCE, REFLECTANCE[:1]]), names=names))
    assert info.bands == (bands or (1, 2, 3))
    assert info.bands_guessed is (bands is None)


def test_landsat_5_counts_otherwise(tmp_path):
    values = np.repeat(REFLECTANCE[:1], 6, axis=0)
    names = tuple(f"SR_B{number}" for number in (1, 2, 3, 4, 5, 7))
    assert describe(write(tmp_path / "LT05_L2SP.tif", values, names=names)).bands == (3, 2, 1)


def test_one_of_three_files_names_the_command_that_joins_them(tmp_path, monkeypatch):
    files = [
        write(tmp_path / f"T48_{name}_10m.tif", PLAIN[band : band + 1])
        for band, name in enumerate(("B04", "B03", "B02"))
    ]
    with pytest.raises(UserError) as caught:
        describe(files[2])
    assert f"engine stack {files[0]} {files[1]} {files[2]} --out scene.vrt" in caught.value.hint
    assert "--bands 1,1,1" in caught.value.hint
    with SceneReader(stack([str(file) for file in files], tmp_path / "scene.vrt", open_scene)) as scene:
        rgb, _ = scene.read(0, 0, SIDE, SIDE)
        assert scene.info.bands == (1, 2, 3)
    np.testing.assert_allclose(rgb, PLAIN / 255, atol=1e-6)
    write(files[1], PLAIN[:1, :100])
    with pytest.raises(UserError, match="different sizes"):
        stack([str(file) for file in files], tmp_path / "other.vrt", open_scene)


def test_an_elevation_model_is_refused_and_may_be_shown_as_grey(tmp_path):
    path = write(tmp_path / "dem.tif", REFLECTANCE[:1].astype(np.float32))
    with pytest.raises(UserError, match="elevation") as caught:
        describe(path)
    assert "--bands 1,1,1" in caught.value.hint
    assert describe(path, bands=(1, 1, 1)).bands == (1, 1, 1)


# --- stretch


def test_an_overview_of_other_pixels_does_not_matter(tmp_path):
    values = np.tile(REFLECTANCE, (1, 3, 3))
    now = write(tmp_path / "now.tif", values, tiled=True)
    expected = describe(now)
    before = write(tmp_path / "before.tif", (values.astype(int) * 4 + 5000).astype(np.uint16), tiled=True)
    with rasterio.Env(TIFF_USE_OVR=True), rasterio.open(before, "r+") as dataset:
        dataset.build_overviews([2, 4])
    shutil.copy(f"{before}.ovr", f"{now}.ovr")
    assert describe(now).stretch == expected.stretch


def test_a_given_stretch_and_one_for_all_sheets(tmp_path):
    sheets = [write(tmp_path / "a.tif", REFLECTANCE), write(tmp_path / "b.tif", REFLECTANCE // 4)]
    low, high = describe(sheets[0], stretch=((200, 3000),) * 3).stretch[0]
    assert (low, high) == (200, 3000)
    shared = shared_stretch(sheets, open_scene, Reading())
    both = np.concatenate([REFLECTANCE.reshape(3, -1), (REFLECTANCE // 4).reshape(3, -1)], axis=1)
    for band, (low, high) in enumerate(np.percentile(both, (2, 98), axis=1).T):
        black, white = shared[band]
        dark, bright = ((0.04, 0.75), (0.12, 0.76), (0.09, 0.70))[band]
        assert ((low - black) / (white - black), (high - black) / (white - black)) == pytest.approx((dark, bright))


def test_reflectance_of_0_to_1_is_no_picture():
    values = np.random.default_rng(0).uniform(0.01, 0.3, (3, 5000)).astype(np.float32)
    chosen = choose_stretch(values, (1.0,) * 3, (0.0,) * 3, None)
    assert chosen.stretch[0] == pytest.approx((0.0, 0.392), abs=0.01)
    assert "full resolution" in chosen.words


# --- real files


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared files are not here")
@pytest.mark.parametrize(
    ("name", "reading", "pixel", "level"),
    [
        ("cogeo.tif", {}, 0.46, "green"),
        ("pix4d_alpha_nodata.tif", {}, 0.35, "green"),
        ("rmnp-rgb.tif", {}, 146, "amber"),
    ],
)
def test_real_files_are_understood(name, reading, pixel, level):
    info = describe(SHARED / name, **reading)
    assert info.bands == (1, 2, 3)
    assert not info.bands_guessed
    own = info.own
    assert info.pixel_size_m == pytest.approx(pixel, rel=0.35)
    assert (own.width, own.height) == tuple(rasterio.open(SHARED / name).shape[::-1])
    assert (level == "amber") == (not 0.2 <= info.pixel_size_m <= 3.2)
