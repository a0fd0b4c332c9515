"""One scene written in many ways is read as one and the same image, or refused in a sentence."""

import json
import math
import zipfile

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp
from rasterio.warp import Resampling, reproject

from engine.rasters.atomic import open_raster
from engine.rasters.reader import SceneInfo, SceneReader
from engine.rasters.reading.options import Reading

SIDE = 512
GRID = Affine(0.8, 0, 586000, 0, -0.8, 3012000)
UTM = "EPSG:32648"


def picture():
    rng = np.random.default_rng(3)
    coarse = rng.uniform(20, 230, (3, SIDE // 8, SIDE // 8))
    smooth = np.kron(coarse, np.ones((1, 8, 8)))
    return np.clip(smooth + rng.normal(0, 6, smooth.shape), 12, 243).round().astype(np.uint8)


PLAIN = picture()
REFLECTANCE = (PLAIN.astype(np.float64) * 12 + 100).astype(np.uint16)


def write(
    path, values, *, transform=GRID, crs=UTM, names=None, colors=None, gcps=None, mask=None, tags=None, **options
):
    count, height, width = values.shape
    profile = {"driver": "GTiff", **options, "count": count, "height": height, "width": width}
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        open_raster(path, "w", dtype=values.dtype.name, crs=crs, transform=transform, **profile) as dataset,
    ):
        if colors:
            dataset.colorinterp = colors
        if names:
            dataset.descriptions = names
        if tags:
            dataset.scales, dataset.offsets = tags
        if gcps:
            dataset.gcps = (gcps, rasterio.crs.CRS.from_string(UTM))
        dataset.write(values)
        if mask is not None:
            dataset.write_mask(mask)
    return path


def framed(value, dtype=np.uint8, inner=PLAIN):
    """The scene with a border of one value that no tag declares."""
    values = np.full((3, SIDE + 60, SIDE + 60), value, dtype)
    values[:, 30:-30, 30:-30] = inner
    return values


FRAMED_GRID = GRID @ Affine.translation(-30, -30)


def corners(grid=GRID):
    return [GroundControlPoint(r, c, *(grid @ (c, r))) for r in (0, SIDE) for c in (0, SIDE)]


def noisy_collar():
    values = framed(0)
    rng = np.random.default_rng(1)
    outside = np.ones(values.shape[1:], bool)
    outside[30:-30, 30:-30] = False
    values[:, outside] = rng.integers(0, 9, (3, int(outside.sum())))
    return values


def mixed():
    values = framed(-9999, np.float32)
    values[:, :10] = np.nan
    return values


INFRARED = np.clip(PLAIN[1:2] * 1.3, 0, 255).astype(np.uint8)
BYTE_WAYS = {
    "tiled": {"values": PLAIN, "tiled": True, "blockxsize": 128, "blockysize": 128},
    "strips of one row": {"values": PLAIN, "blockysize": 1},
    "planar": {"values": PLAIN, "interleave": "band", "compress": "deflate"},
    "four bands": {"values": np.concatenate([PLAIN, INFRARED]), "photometric": "RGB"},
    "alpha": {
        "values": np.concatenate([PLAIN, np.full((1, SIDE, SIDE), 255, np.uint8)]),
        "alpha": "YES",
        "photometric": "RGB",
    },
    "blue first, by name": {
        "values": np.concatenate([PLAIN[::-1], INFRARED]),
        "photometric": "MINISBLACK",
        "names": ("blue", "green", "red", "nir"),
    },
    "Sentinel-2's numbers": {
        "values": np.concatenate([PLAIN[::-1], INFRARED]),
        "photometric": "MINISBLACK",
        "names": ("B02", "B03", "B04", "B08"),
    },
    "Landsat 8's numbers": {
        "values": np.concatenate([INFRARED, PLAIN[::-1]]),
        "photometric": "MINISBLACK",
        "names": ("SR_B1", "SR_B2", "SR_B3", "SR_B4"),
    },
    "Planet's eight": {
        "values": np.concatenate([INFRARED, PLAIN[2:], INFRARED, PLAIN[1:2], INFRARED, PLAIN[:1], INFRARED, INFRARED]),
        "photometric": "MINISBLACK",
        "names": ("coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"),
    },
    "colors say blue first": {
        "values": PLAIN[::-1],
        "colors": [ColorInterp.blue, ColorInterp.green, ColorInterp.red],
    },
    "uint16 of 0 to 255": {"values": PLAIN.astype(np.uint16)},
    "int16 of 0 to 255": {"values": PLAIN.astype(np.int16)},
    "float of 0 to 255": {"values": PLAIN.astype(np.float32)},
    "float of 0 to 1": {"values": PLAIN.astype(np.float32) / 255},
    "float64 of 0 to 1": {"values": PLAIN.astype(np.float64) / 255},
    "scale and offset": {"values": (PLAIN.astype(np.int16) - 100) * 4, "tags": ((0.25,) * 3, (100.0,) * 3)},
    "negative scale": {"values": 255 - PLAIN, "tags": ((-1.0,) * 3, (255.0,) * 3)},
    "south up": {"values": PLAIN[:, ::-1], "transform": GRID @ Affine.translation(0, SIDE) @ Affine.scale(1, -1)},
    "mirrored": {"values": PLAIN[:, :, ::-1], "transform": GRID @ Affine.translation(SIDE, 0) @ Affine.scale(-1, 1)},
    "turned by 90": {
        "values": np.rot90(PLAIN, 1, (1, 2)),
        "transform": GRID @ Affine.translation(SIDE, 0) @ Affine.rotation(90),
    },
    "turned by 180": {
        "values": np.rot90(PLAIN, 2, (1, 2)),
        "transform": GRID @ Affine.translation(SIDE, SIDE) @ Affine.rotation(180),
    },
    "turned by 270": {
        "values": np.rot90(PLAIN, 3, (1, 2)),
        "transform": GRID @ Affine.translation(0, SIDE) @ Affine.rotation(270),
    },
    "rows and columns swapped": {"values": PLAIN.swapaxes(1, 2), "transform": GRID @ Affine(0, 1, 0, 1, 0, 0)},
    "control points": {"values": PLAIN, "transform": None, "crs": None, "gcps": corners()},
    "a local CRS": {"values": PLAIN, "crs": 'LOCAL_CS["site",UNIT["metre",1]]'},
    "PNG": {"values": PLAIN, "driver": "PNG"},
    "BigTIFF": {"values": PLAIN, "BIGTIFF": "YES"},
    "ENVI": {"values": PLAIN, "driver": "ENVI", "colors": None, "names": ("Red", "Green", "Blue")},
    "a mask in the file": {"values": PLAIN, "mask": np.full((SIDE, SIDE), 255, np.uint8)},
}


def read(path, reading=None, size=(SIDE, SIDE), origin=None):
    """Return the image on the plain grid, where it holds data, and the description."""
    with SceneReader(path, reading or Reading()) as scene:
        info = scene.info
        x, y = (0, 0) if origin is None else (round(v) for v in ~info.affine @ origin)
        rgb, valid = scene.read(y, x, *size)
    assert SceneInfo.from_json(json.loads(json.dumps(info.to_json()))) == info
    return rgb, valid, info


@pytest.mark.parametrize("way", BYTE_WAYS)
def test_a_scene_in_another_form_is_the_same_image(way, tmp_path):
    options = dict(BYTE_WAYS[way])
    path = write(tmp_path / "scene.img", options.pop("values"), **options)
    before = {file.name for file in tmp_path.iterdir()}
    rgb, valid, info = read(path)
    np.testing.assert_allclose(rgb, PLAIN / 255, atol=2e-6)
    assert valid.all()
    assert (
        not info.bands_guessed or way in {"uint16 of 0 to 255", "int16 of 0 to 255"} or "float" in way or "scale" in way
    )
    assert info.pixel_m == pytest.approx((0.8, 0.8), rel=1e-3)
    assert {file.name for file in tmp_path.iterdir()} == before  # nothing is left beside the user's file


FILL_WAYS = {
    "black": framed(0),
    "white": framed(255),
    "grey": framed(128),
    "65535": framed(65535, np.uint16, REFLECTANCE),
    "zero in uint16": framed(0, np.uint16, REFLECTANCE),
    "-9999": framed(-9999, np.float32),
    "-32768": framed(-32768, np.int16, REFLECTANCE.astype(np.int16)),
    "the least float": framed(np.finfo(np.float32).min, np.float32),
    "NaN and -9999": mixed(),
    "a JPEG's black": noisy_collar(),
    "three values": np.where(np.array([[[10]], [[20]], [[30]]]) * np.ones((1, 572, 572)) == 0, 0, framed(77)),
}


@pytest.mark.parametrize("way", FILL_WAYS)
def test_fill_is_found_left_out_and_named(way, tmp_path):
    values = FILL_WAYS[way]
    path = write(tmp_path / "scene.tif", values, transform=FRAMED_GRID)
    inner = values[:, 30:-30, 30:-30]
    plain, _, _ = read(write(tmp_path / "plain.tif", inner))
    rgb, valid, info = read(path, size=values.shape[1:])
    expected = np.zeros(values.shape[1:], bool)
    expected[30:-30, 30:-30] = True
    np.testing.assert_array_equal(valid, expected)
    np.testing.assert_allclose(rgb[:, 30:-30, 30:-30], plain, atol=2e-6)  # the fill is no part of the stretch
    assert info.fill.share == pytest.approx(1 - expected.mean() - np.isnan(values[0]).mean(), abs=1e-3)
    assert any("fill" in warning and "--keep-fill" in warning for warning in info.warnings)
    rgb, valid, info = read(path, Reading(keep_fill=True), size=values.shape[1:])
    assert info.fill is None
    np.testing.assert_array_equal(valid, np.isfinite(values).all(axis=0))


def test_fill_in_windows_is_the_fill_of_the_whole(tmp_path):
    path = write(tmp_path / "scene.tif", noisy_collar(), transform=FRAMED_GRID)
    with SceneReader(path) as scene:
        whole_rgb, whole = scene.read(0, 0, 572, 572)
        info = scene.info
    with SceneReader(path, info=SceneInfo.from_json(json.loads(json.dumps(info.to_json())))) as scene:
        for y, x in ((0, 0), (17, 400), (300, 13), (490, 490)):
            rgb, valid = scene.read(y, x, 80, 80)
            np.testing.assert_array_equal(valid, whole[y : y + 80, x : x + 80])
            np.testing.assert_array_equal(rgb[:, valid], whole_rgb[:, y : y + 80, x : x + 80][:, valid])


def test_fill_of_a_large_scene_is_found_by_cells(tmp_path):
    inner = np.tile(PLAIN, (1, 4, 8))  # 2048 x 4096: every second row and third column is sampled
    values = np.full((3, 2148, 4196), 255, np.uint8)
    values[:, 50:-50, 50:-50] = inner
    path = write(tmp_path / "scene.tif", values, tiled=True, compress="deflate", photometric="RGB")
    with SceneReader(path) as scene:
        assert max(scene.info.fill.step) > 1
        _, valid = scene.read(0, 0, 2148, 4196)
    expected = np.zeros(values.shape[1:], bool)
    expected[50:-50, 50:-50] = True
    np.testing.assert_array_equal(valid, expected)


def test_dark_ground_at_the_border_is_no_fill(tmp_path):
    ramp = np.linspace(0, 60, SIDE)[None, :, None] * np.ones((3, 1, SIDE))
    values = np.clip(ramp + np.random.default_rng(0).normal(0, 2, ramp.shape), 0, 255).astype(np.uint8)
    _, valid, info = read(write(tmp_path / "shadow.tif", values))
    assert info.fill is None
    assert valid.all()


def turned(angle, path):
    side = math.ceil(SIDE * (abs(math.cos(math.radians(angle))) + abs(math.sin(math.radians(angle)))))
    middle = Affine.translation(*(GRID @ (SIDE / 2, SIDE / 2)))
    grid = middle @ Affine.rotation(angle) @ Affine.scale(0.8, -0.8) @ Affine.translation(-side / 2, -side / 2)
    values = np.zeros((3, side, side), np.uint8)
    reproject(
        SMOOTH, values, src_transform=GRID, src_crs=UTM, dst_transform=grid, dst_crs=UTM, resampling=Resampling.cubic
    )
    return write(path, values, transform=grid, nodata=0), values


SMOOTH = np.kron(np.random.default_rng(5).uniform(40, 220, (3, 16, 16)), np.ones((1, 32, 32))).astype(np.uint8)


@pytest.mark.parametrize("angle", [30, 75, -12, 200])
def test_a_grid_that_stands_askew_is_read_upright_alike_in_every_window(angle, tmp_path):
    path, values = turned(angle, tmp_path / "scene.tif")
    with SceneReader(path) as scene:
        info = scene.info
        whole, known = scene.read(0, 0, info.height, info.width)
        part, part_known = scene.read(100, 120, 200, 150)
    np.testing.assert_array_equal(part, whole[:, 100:300, 120:270])
    np.testing.assert_array_equal(part_known, known[100:300, 120:270])
    assert (info.width, info.height) == (SIDE, SIDE)
    col, row = (round(value) for value in ~GRID @ (info.affine @ (0, 0)))
    assert (col, row) == (0, 0)  # a corner a pixel further out shifts every tile, which changes a mask
    inner = whole[:, 8 - row : SIDE - 8 - row, 8 - col : SIDE - 8 - col] * 255
    difference = np.abs(inner - SMOOTH[:, 8 : SIDE - 8, 8 : SIDE - 8])
    assert np.percentile(difference, 90) < 6  # apart from the edges between the squares
    own = info.own
    assert (own.width, own.height) == values.shape[:0:-1]


def test_pixels_that_are_not_square_are_read_square_on_the_ground(tmp_path):
    long = write(tmp_path / "long.tif", PLAIN[:, :, ::2], transform=GRID @ Affine.scale(2, 1))
    with SceneReader(long, Reading(pixel_m=0.8)) as scene:
        info = scene.info
    assert info.pixel_m == pytest.approx((0.8, 0.8), rel=1e-2)
    assert (info.own.width, info.own.height) == (SIDE // 2, SIDE)
    assert tuple(info.own.transform)[:6] == pytest.approx((1.6, 0, 586000, 0, -0.8, 3012000))


def test_a_zip_of_one_scene_is_read_where_it_lies(tmp_path):
    path = write(tmp_path / "scene.tif", PLAIN)
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(path, "scene.tif")
    rgb, _, _ = read(f"/vsizip/{tmp_path}/z.zip/scene.tif")
    np.testing.assert_allclose(rgb, PLAIN / 255, atol=2e-6)
