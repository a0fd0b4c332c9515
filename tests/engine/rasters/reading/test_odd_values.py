"""Odd values: few bits, 0 for white, one value alone, holes inside an image, and an image lost in a huge empty file."""

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from engine.cli.main import main
from engine.rasters.mask_reader import LANDSLIDE, MaskReader
from engine.rasters.reader import SceneReader
from engine.rasters.reading.fill import Fill, FillValue
from engine.rasters.reading.options import Reading
from tests.engine.rasters.reading.test_forty_ways import FRAMED_GRID, GRID, PLAIN, REFLECTANCE, UTM, framed, write

SIDE = PLAIN.shape[1]


def read(path, bands=None):
    with SceneReader(path, Reading(bands=bands)) as scene:
        rgb, valid = scene.read(0, 0, scene.info.height, scene.info.width)
        return rgb, valid, scene.info


@pytest.mark.parametrize("bits", [1, 2, 4])
def test_few_bits_reach_from_black_to_white(bits, tmp_path):
    levels = (PLAIN >> (8 - bits)).astype(np.uint8)
    rgb, _, info = read(write(tmp_path / "a.tif", levels, nbits=bits, photometric="RGB"))
    np.testing.assert_allclose(rgb, levels / (2**bits - 1), atol=1e-6)
    assert info.bands == (1, 2, 3)


@pytest.mark.parametrize(("dtype", "most"), [(np.uint8, 255), (np.uint16, 65535)])
def test_a_band_whose_0_is_white_is_read_as_qgis_shows_it(dtype, most, tmp_path):
    level = PLAIN[:1].astype(dtype) * (1 if dtype == np.uint8 else 20)
    plain, _, _ = read(write(tmp_path / "a.tif", level), (1, 1, 1))
    rgb, _, _ = read(write(tmp_path / "b.tif", (most - level).astype(dtype), photometric="MINISWHITE"), (1, 1, 1))
    np.testing.assert_allclose(rgb, plain, atol=1e-5)


def test_a_scene_of_one_value_is_amber(tmp_path, capsys):
    path = write(tmp_path / "a.tif", np.full_like(PLAIN, 90))
    assert main(["inspect", str(path)]) == 0
    assert "Amber: All pixels that were looked at are the same (90)." in capsys.readouterr().out


def test_a_hole_of_0_inside_an_image_of_many_levels_is_left_out(tmp_path):
    values = REFLECTANCE.copy()
    values[:, 200:260, 100:180] = 0
    plain, _, _ = read(write(tmp_path / "plain.tif", REFLECTANCE))
    rgb, valid, info = read(write(tmp_path / "hole.tif", values))
    expected = np.ones((SIDE, SIDE), bool)
    expected[200:260, 100:180] = False
    np.testing.assert_array_equal(valid, expected)
    assert info.fill.text == "0"
    np.testing.assert_allclose(rgb[:, valid], plain[:, valid], atol=0.02)  # the stretch is that of the image


def test_a_hole_of_the_borders_value_is_left_out_and_a_black_shadow_is_not(tmp_path):
    values = framed(255)
    values[:, 230:290, 130:210] = 255
    _, valid, _ = read(write(tmp_path / "white.tif", values, transform=FRAMED_GRID))
    assert not valid[230:290, 130:210].any()
    assert valid[30:-30, 30:-30].sum() == SIDE**2 - 60 * 80
    rows, cols = np.indices((SIDE, SIDE))
    far = np.clip((np.hypot(rows - 230, cols - 140) - 30) / 60, 0, 1)  # darker and darker to the middle
    shaded = (REFLECTANCE * far).astype(np.uint16)
    _, valid, info = read(write(tmp_path / "shadow.tif", shaded))
    assert valid.all()
    assert info.fill is None


@pytest.mark.parametrize("compress", ["deflate", None])
def test_an_image_lost_in_a_huge_sparse_file_is_found(compress, tmp_path):
    side = 60_000
    options = {"SPARSE_OK": True, "bigtiff": "YES", **({"compress": compress} if compress else {})}
    with rasterio.open(
        tmp_path / "a.tif", "w", driver="GTiff", count=3, height=side, width=side, dtype="uint16", crs=UTM,
        transform=GRID, tiled=True, blockxsize=512, blockysize=512, **options,
    ) as file:  # fmt: skip
        file.write(REFLECTANCE, window=Window(33_000, 21_000, SIDE, SIDE))
    with SceneReader(tmp_path / "a.tif") as scene:
        assert scene.info.fill.text == "0"
        assert scene.info.fill.share > 0.99
        _, valid = scene.read(21_000 - 40, 33_000 - 40, SIDE + 80, SIDE + 80)
        stretch = scene.info.stretch
    assert valid[40:-40, 40:-40].all()
    assert valid.sum() == SIDE**2
    with SceneReader(write(tmp_path / "plain.tif", REFLECTANCE)) as scene:
        np.testing.assert_allclose(stretch, scene.info.stretch, atol=250)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("photometric", ["RGB", "MINISBLACK"])
def test_a_fourth_band_that_is_a_mask_counts_as_one(photometric, dtype, tmp_path):
    """What it hides is garbage, as some programs leave it there."""
    values = PLAIN.astype(dtype) * (1 if dtype == np.uint8 else 100)
    inside = np.zeros((SIDE, SIDE), bool)
    inside[40:-40, 60:-60] = True
    garbage = np.random.default_rng(1).integers(0, values.max(), values.shape).astype(dtype)
    hidden = np.concatenate([np.where(inside, values, garbage), (inside * np.iinfo(dtype).max).astype(dtype)[None]])
    path = write(tmp_path / "a.tif", hidden, photometric=photometric)
    _, valid, info = read(path)
    np.testing.assert_array_equal(valid, inside)
    assert info.alpha_band == 4
    assert any("Band 4" in remark for remark in info.remarks)
    with SceneReader(path, None, info) as again:  # as a run that goes on
        np.testing.assert_array_equal(again.read(0, 0, SIDE, SIDE)[1], inside)
    with SceneReader(path, Reading(keep_fill=True)) as scene:
        assert scene.read(0, 0, SIDE, SIDE)[1].all()


def test_a_fourth_band_of_infrared_is_no_mask(tmp_path):
    infrared = np.where(PLAIN[:1] > 128, 255, 0).astype(np.uint8)
    infrared[0, 300, 300] = 7
    _, valid, info = read(write(tmp_path / "a.tif", np.concatenate([PLAIN, infrared]), photometric="RGB"))
    assert valid.all()
    assert info.alpha_band is None


@pytest.mark.parametrize(("driver", "ending"), [("MRF", "mrf"), ("HFA", "img"), ("ERS", "ers"), ("PCIDSK", "pix")])
def test_files_of_other_programs_are_read(driver, ending, tmp_path):
    rgb, valid, info = read(write(tmp_path / f"a.{ending}", PLAIN, driver=driver))
    np.testing.assert_allclose(rgb, PLAIN / 255, atol=1e-6)
    assert valid.all()
    assert info.pixel_m == pytest.approx((0.8, 0.8), rel=1e-3)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("a.ecw", "save it as a GeoTIFF"),
        ("a.sid", "save it as a GeoTIFF"),
        ("a.kmz", "save it as a GeoTIFF"),
        ("a.zip", "/vsizip/"),
        ("a.hdr", "choose the file beside it that holds the pixels"),
        ("a.shp", "no image"),
        ("folder", "It is a folder"),
    ],
)
def test_what_is_often_taken_for_a_raster_says_what_to_do(name, hint, tmp_path, capsys):
    path = tmp_path / name
    path.mkdir() if name == "folder" else path.write_bytes(b"no raster")
    assert main(["inspect", str(path)]) == 2
    assert hint in capsys.readouterr().err


def test_the_same_fill_at_two_corners_is_named_once():
    color = (237.0, 240.0, 242.0)
    fill = Fill(
        (FillValue(color, color), FillValue(color, color), FillValue((0.0,) * 3, (0.0,) * 3)),
        (),
        0.03,
        (1, 1),
        (1, 1),
        "",
    )
    assert fill.text == "(237, 240, 242), 0"


@pytest.mark.parametrize("scale", [0.0, float("nan"), float("inf")])
def test_a_scale_that_means_nothing_leaves_values_as_they_are(scale, tmp_path):
    """A scale that was no number made every pixel none, in image and mask."""
    rgb, valid, _ = read(write(tmp_path / "a.tif", PLAIN, photometric="RGB", tags=((scale,) * 3, (float("nan"),) * 3)))
    np.testing.assert_allclose(rgb, PLAIN / 255, atol=1e-6)
    assert valid.all()
    mask = write(tmp_path / "mask.tif", (PLAIN[:1] > 100).astype(np.uint8), tags=((scale,), (0.0,)))
    with MaskReader(mask) as opened:
        np.testing.assert_array_equal(opened.read() == LANDSLIDE, PLAIN[0] > 100)


def test_alpha_that_is_no_number_hides_a_pixel(tmp_path):
    alpha = np.ones((1, SIDE, SIDE), np.float32)
    alpha[0, :, :100] = np.nan
    colors = [ColorInterp.alpha, ColorInterp.red, ColorInterp.green, ColorInterp.blue]
    _, valid, _ = read(write(tmp_path / "a.tif", np.concatenate([alpha, PLAIN.astype("f4")]), colors=colors))
    assert not valid[:, :100].any()
    assert valid[:, 100:].all()
