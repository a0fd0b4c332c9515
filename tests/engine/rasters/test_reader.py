import json

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from rasterio.enums import ColorInterp

from engine.errors import UserError
from engine.rasters.reader import SceneInfo, SceneReader, mirrored

RNG = np.random.default_rng(7)
ROTATED = Affine(0.8 * 0.6, 0.8 * 0.8, 500000, 0.8 * 0.8, -0.8 * 0.6, 3000000)
BYTES = RNG.integers(1, 255, (3, 30, 40), dtype=np.uint8)


def read_all(path, **options):
    with SceneReader(path, **options) as scene:
        return *scene.read(0, 0, scene.info.height, scene.info.width), scene.info


def fails(path, *words, **options):
    with pytest.raises(UserError) as caught:
        read_all(path, **options)
    assert caught.value.kind == "scene"
    assert caught.value.hint
    for word in (*words, str(path)):
        assert word in str(caught.value)


# --- values


def test_uint8_is_divided_by_255(make_scene):
    rgb, valid, info = read_all(make_scene(BYTES))
    assert rgb.dtype == np.float32
    assert valid.dtype == bool
    assert valid.all()
    np.testing.assert_array_equal(rgb, BYTES.astype(np.float32) / np.float32(255))
    assert (info.dtype, info.stretch, info.bands, info.warnings) == ("uint8", None, (1, 2, 3), ())


def limits_of(values, band):
    """Return what becomes 0 and 1, so that 2 and 98 % become what they are in clear pictures."""
    low, high = np.percentile(values.astype(np.float64), (2, 98))
    dark, bright = ((0.04, 0.75), (0.12, 0.76), (0.09, 0.70))[band]
    unit = (high - low) / (bright - dark)
    return low - dark * unit, low + (1 - dark) * unit


@pytest.mark.parametrize("dtype", ["int8", "uint16", "int16", "int32", "float32", "float64"])
def test_other_types_are_stretched_once_for_the_scene(make_scene, dtype):
    low = -100 if dtype == "int8" else 3000 if dtype.startswith("u") else -3000
    span = 200 if dtype == "int8" else 6000
    values = (low + span * RNG.random((3, 30, 40))).astype(dtype)
    with SceneReader(make_scene(values)) as scene:
        rgb, valid = scene.read(0, 0, 30, 40)
        part, _ = scene.read(7, 9, 11, 13)
    assert valid.all()
    for band in range(3):
        lo, hi = limits_of(values[band], band)
        assert scene.info.stretch[band] == pytest.approx((lo, hi))
        np.testing.assert_allclose(
            rgb[band], np.clip((values[band].astype(np.float64) - lo) / (hi - lo), 0, 1), atol=1e-6
        )
    np.testing.assert_array_equal(part, rgb[:, 7:18, 9:22])  # never per tile


def test_flat_band_is_dark_not_a_division_by_zero(make_scene):
    rgb, valid, _ = read_all(make_scene(np.full((3, 8, 8), 1e30, np.float32)))
    assert valid.all()
    np.testing.assert_allclose(rgb, (0.04 + 0.12 + 0.09) / 3, atol=1e-3)


@pytest.mark.parametrize("dtype", ["int8", "uint16", "int16"])
def test_the_table_of_a_small_type_is_the_formula_to_the_last_bit(make_scene, dtype):
    limits = np.iinfo(dtype)
    values = RNG.integers(limits.min, limits.max, (3, 24, 30), dtype=dtype, endpoint=True)
    values[:, 0, :2] = limits.min, limits.max
    with SceneReader(make_scene(values)) as scene:
        rgb, _ = scene.read(0, 0, 24, 30)
        for band, (low, high) in enumerate(scene.info.stretch):
            want = np.clip((values[band].astype(np.float64) - low) / (high - low), 0, 1).astype(np.float32)
            assert rgb[band].tobytes() == want.tobytes()


def test_stretch_of_a_large_scene_is_that_of_its_pixels(make_scene):
    values = np.zeros((3, 4, 4000), np.uint16)
    values[:] = np.arange(4000)
    values[1] = values[1, :, ::-1]  # three bands that are alike are grey
    _, _, info = read_all(make_scene(values))
    for band, found in enumerate(info.stretch):
        assert found == pytest.approx(limits_of(np.arange(4000), band), abs=20)


def test_a_stored_description_keeps_its_stretch(make_scene):
    path = make_scene(RNG.integers(0, 60000, (3, 20, 20), dtype=np.uint16))
    with SceneReader(path) as scene:
        first = scene.info
    stored = SceneInfo.from_json({**first.to_json(), "stretch": [[0, 100], [0, 100], [0, 100]], "bands": [3, 1, 2]})
    rgb, _, info = read_all(path, info=stored)
    assert info == stored
    assert set(np.unique(rgb)) <= set(np.unique(np.clip(np.arange(60000) / 100, 0, 1).astype(np.float32)))


# --- what holds data


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [("uint8", 0), ("uint16", 65535), ("int16", -32768), ("float32", -9999), ("float32", -3.4028234663852886e38)],
)
def test_nodata_value(make_scene, dtype, nodata):
    values = (BYTES.astype(np.float64) * 20 if dtype != "uint8" else BYTES).astype(dtype)
    values[:, :5, :6] = nodata
    values[1, 20, 20] = nodata  # one band is enough, as QGIS shows it
    rgb, valid, info = read_all(make_scene(values, nodata=nodata))
    expected = np.ones((30, 40), bool)
    expected[:5, :6] = expected[20, 20] = False
    np.testing.assert_array_equal(valid, expected)
    assert info.nodata == pytest.approx(nodata)
    for band in rgb:
        np.testing.assert_allclose(band[~valid], band[valid].mean(dtype=np.float64), rtol=1e-5)
    if info.stretch:
        assert all(-1500 < low < high < 8000 for low, high in info.stretch)  # nodata is no part of the stretch


def test_nodata_that_the_type_cannot_hold_marks_nothing(make_scene, tmp_path):
    path = make_scene(BYTES)
    vrt = tmp_path / "scene.vrt"
    rasterio.shutil.copy(path, vrt, driver="VRT")
    bands = vrt.read_text().replace("<ColorInterp>", "<NoDataValue>-9999</NoDataValue><ColorInterp>")
    vrt.write_text(bands)
    rgb, valid, _ = read_all(vrt)
    assert valid.all()
    np.testing.assert_array_equal(rgb, BYTES / np.float32(255))


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("nodata", [None, np.nan, -9999])
def test_nan_and_infinity_are_never_data(make_scene, bad, nodata):
    values = BYTES.astype(np.float32)
    values[2, 3, 4] = bad
    rgb, valid, info = read_all(make_scene(values, nodata=nodata))
    assert np.isfinite(rgb).all()
    assert not valid[3, 4]
    assert valid.sum() == valid.size - 1
    assert info.nodata == (None if nodata is None or np.isnan(nodata) else nodata)
    assert all(np.isfinite(info.stretch).ravel())


def test_alpha(make_scene):
    alpha = np.full((1, 30, 40), 255, np.uint8)
    alpha[0, 10:, 30:] = 0
    alpha[0, 0, 0] = 1  # nearly transparent is still data
    _, valid, info = read_all(make_scene(np.concatenate([BYTES, alpha]), alpha=True))
    np.testing.assert_array_equal(valid, alpha[0] != 0)
    assert (info.bands, info.alpha_band) == ((1, 2, 3), 4)


def test_mask_band(make_scene):
    mask = np.full((30, 40), 255, np.uint8)
    mask[:3] = 0
    _, valid, info = read_all(make_scene(BYTES, mask=mask))
    np.testing.assert_array_equal(valid, mask != 0)
    assert info.alpha_band is None


def test_nodata_counts_beside_a_mask_band(make_scene):
    mask = np.full((30, 40), 255, np.uint8)
    mask[:3] = 0
    values = BYTES.copy()
    values[:, 29] = 255
    _, valid, _ = read_all(make_scene(values, mask=mask, nodata=255))
    np.testing.assert_array_equal(valid, (mask != 0) & (np.arange(30) != 29)[:, None])


def test_little_data_between_the_samples_is_found(make_scene):
    values = np.full((3, 3000, 3000), 9, np.uint16)
    values[:, 1501, 1502] = 500
    _, valid, info = read_all(make_scene(values, nodata=9, compress="DEFLATE"))
    assert valid.sum() == 1
    assert info.stretch[0][0] == pytest.approx(500, abs=1)


# --- bands


def test_colour_interpretation_chooses_the_bands(make_scene):
    path = make_scene(np.concatenate([BYTES, BYTES[:1]]), photometric="MINISBLACK")
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.undefined, ColorInterp.blue, ColorInterp.green, ColorInterp.red]
    _, _, info = read_all(path)
    assert info.bands == (4, 3, 2)


def test_without_colours_the_first_three_that_are_not_alpha(make_scene):
    path = make_scene(np.concatenate([BYTES, BYTES[:1]]), photometric="MINISBLACK")
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.gray, ColorInterp.alpha, ColorInterp.undefined, ColorInterp.undefined]
    _, _, info = read_all(path)
    assert (info.bands, info.alpha_band) == ((1, 3, 4), 2)


@pytest.mark.parametrize("bands", [(3, 2, 1), (2, 2, 2), [1, 3, 1]])
def test_bands_by_hand_may_repeat(make_scene, bands):
    rgb, _, info = read_all(make_scene(BYTES), reading=bands)
    assert info.bands == tuple(bands)
    np.testing.assert_allclose(rgb, BYTES[[band - 1 for band in bands]] / 255, atol=1e-7)


def test_one_band_works_when_it_is_named(make_scene):
    path = make_scene(BYTES[:1])
    fails(path, "has 1 band", "--bands 1,1,1")
    rgb, _, _ = read_all(path, reading=(1, 1, 1))
    np.testing.assert_array_equal(rgb[0], rgb[2])


# --- place


def test_georeference_is_exact(make_scene):
    _, _, info = read_all(make_scene(BYTES))
    assert info.transform == (0.8, 0.0, 500000.3, 0.0, -0.8, 3000000.7)
    assert rasterio.crs.CRS.from_wkt(info.crs_wkt) == rasterio.crs.CRS.from_epsg(32648)


@pytest.mark.parametrize(
    ("crs", "transform", "expected"),
    [
        ("EPSG:32648", Affine(0.8, 0, 500000, 0, -0.8, 3000000), 0.8 / 0.9996),
        (
            "EPSG:32648",
            Affine.translation(500000, 3000000) @ Affine.rotation(30) @ Affine.scale(0.8, -0.8),
            0.8 / 0.9996,
        ),
        ("EPSG:4326", Affine(1e-5, 0, 105, 0, -1e-5, 60), 111320 * 1e-5 * np.sqrt(0.5)),
        ("EPSG:3857", Affine(1, 0, 0, 0, -1, 8399738), 0.5),  # latitude 60: Web Mercator doubles lengths
        ("EPSG:2263", Affine(2, 0, 984250, 0, -2, 200000), 2 * 0.3048),  # US feet
    ],
)
def test_pixel_size_on_the_ground(make_scene, crs, transform, expected):
    _, _, info = read_all(make_scene(BYTES, crs=crs, transform=transform))
    assert info.pixel_size_m == pytest.approx(expected, rel=5e-3)


def test_without_crs_it_warns_and_works(make_scene, recwarn):
    rgb, valid, info = read_all(make_scene(BYTES, crs=None, transform=Affine.identity()))
    np.testing.assert_allclose(rgb, BYTES / 255, atol=1e-7)
    assert valid.all()
    assert (info.crs_wkt, info.pixel_size_m) == (None, None)
    assert "no CRS" in info.warnings[0]
    assert not recwarn.list


@pytest.mark.parametrize(("unit", "metres"), [('"metre",1', 0.8), ('"foot",0.3048', 0.8 * 0.3048)])
def test_a_local_crs_counts_in_its_unit(make_scene, unit, metres):
    _, _, info = read_all(make_scene(BYTES, crs=f'LOCAL_CS["site",UNIT[{unit}]]'))
    assert info.pixel_size_m == pytest.approx(metres)
    assert info.warnings == ()


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_description_survives_json(make_scene, dtype):

    _, _, info = read_all(make_scene(BYTES.astype(dtype), nodata=7))
    text = json.dumps(info.to_json(), allow_nan=False)
    assert SceneInfo.from_json(json.loads(text)) == info


@pytest.mark.parametrize("change", [{"bands": None}, {"stretch": [1, 2, 3]}, {"colour": 1}])
def test_damaged_description(make_scene, change):
    _, _, info = read_all(make_scene(BYTES))
    with pytest.raises(UserError):
        SceneInfo.from_json({**info.to_json(), **change})


# --- windows


@given(st.integers(-40, 40), st.integers(1, 50), st.integers(1, 12))
def test_mirrored_is_symmetric_padding(start, length, size):
    indices, inside = mirrored(start, length, size)
    reach = abs(start) + length + size
    padded = np.pad(np.arange(size), reach, mode="symmetric")
    np.testing.assert_array_equal(indices, padded[start + reach : start + reach + length])
    np.testing.assert_array_equal(inside, [0 <= i < size for i in range(start, start + length)])
    assert indices.max() - indices.min() < length  # what has to be read is no larger than the window


@given(st.integers(-30, 30), st.integers(-30, 30), st.integers(1, 40), st.integers(1, 40))
def test_any_window_is_the_mirrored_scene(small_scene, y, x, height, width):
    path, values = small_scene
    with SceneReader(path) as scene:
        rgb, valid = scene.read(y, x, height, width)
    padded = np.pad(values, ((0, 0), (80, 80), (80, 80)), mode="symmetric")
    expected = padded[:, y + 80 : y + 80 + height, x + 80 : x + 80 + width]
    np.testing.assert_allclose(rgb, expected / 255, atol=1e-7)
    inside = np.zeros((160 + 6, 160 + 9), bool)
    inside[80:86, 80:89] = True
    np.testing.assert_array_equal(valid, inside[y + 80 : y + 80 + height, x + 80 : x + 80 + width])


@pytest.fixture(scope="module")
def small_scene(tmp_path_factory):
    path = tmp_path_factory.mktemp("small") / "scene.tif"
    values = BYTES[:, :6, :9]
    with rasterio.open(
        path, "w", driver="GTiff", width=9, height=6, count=3, dtype="uint8", transform=Affine.scale(2, -2)
    ) as dataset:
        dataset.write(values)
    return path, values


def test_nodata_is_filled_before_mirroring_and_grey_without_any_data(make_scene):
    values = BYTES.copy()
    values[:, :, :20] = 0
    with SceneReader(make_scene(values, nodata=0)) as scene:
        rgb, valid = scene.read(0, -10, 30, 30)  # all nodata
        np.testing.assert_array_equal(rgb, 0.5)
        assert not valid.any()
        rgb, valid = scene.read(0, -10, 30, 40)
    assert valid.sum() == 30 * 10
    mean = (values[:, :, 20:30] / 255).mean((1, 2))
    np.testing.assert_allclose(rgb[:, :, :30], np.broadcast_to(mean[:, None, None], (3, 30, 30)), rtol=1e-5)


def test_a_window_reads_no_more_than_its_size(make_scene, monkeypatch):
    sizes = []
    raw = SceneReader._raw

    def spy(self, window):
        sizes.append((window.height, window.width))
        return raw(self, window)

    with SceneReader(make_scene(BYTES)) as scene:
        monkeypatch.setattr(SceneReader, "_raw", spy)
        scene.read(25, 1000, 8, 12)
    assert sizes
    assert all(height <= 8 and width <= 12 for height, width in sizes)


# --- bad input


def test_missing_file(tmp_path):
    fails(tmp_path / "none.tif", "does not exist")


@pytest.mark.parametrize("content", [b"", b"hello", b"II*\0" + b"\1" * 40])
def test_not_a_raster(tmp_path, content):
    path = tmp_path / "scene.tif"
    path.write_bytes(content)
    fails(path, "not a raster")


def test_folder(tmp_path):
    fails(tmp_path, "not a raster")


def test_two_bands(make_scene):
    fails(make_scene(BYTES[:2]), "has 2 bands", "--bands")


def test_grey_with_alpha_is_one_band(make_scene):
    fails(make_scene(BYTES[:2], alpha=True), "has 1 band and alpha")


def test_colour_table(make_scene):
    path = make_scene(BYTES[:1])
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {1: (255, 0, 0, 255)})
    fails(path, "has 1 band", "expand rgb")


@pytest.mark.parametrize("bands", [(1, 2, 4), (0, 1, 2)])
def test_no_such_band(make_scene, bands):
    fails(make_scene(BYTES), "no band", "1 to 3", reading=bands)


def test_not_three_bands(make_scene):
    fails(make_scene(BYTES), "2 band numbers", reading=(1, 2))


def test_complex_values(make_scene):
    fails(make_scene(BYTES.astype(np.complex64)), "complex64")


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_all_nodata(make_scene, dtype):
    fails(make_scene(np.zeros((3, 9, 9), dtype), nodata=0), "every pixel is nodata")


def test_all_nan(make_scene):
    fails(make_scene(np.full((3, 9, 9), np.nan, np.float32)), "every pixel is nodata")


def test_truncated_raster(make_scene):
    path = make_scene(BYTES)
    whole = path.read_bytes()
    with SceneReader(path) as scene:
        info = scene.info
    path.write_bytes(whole[: len(whole) - 2000])
    fails(path, "damaged", info=info)


def test_another_scene_than_the_stored_one(make_scene):
    _, _, info = read_all(make_scene(BYTES))
    fails(make_scene(BYTES[:, :20], name="cut.tif"), "has changed", info=info)
    fails(make_scene(BYTES, name="moved.tif", transform=Affine.scale(2, -2)), "has changed", info=info)
    fails(make_scene(BYTES.astype(np.float32), name="float.tif"), "has changed", info=info)


def test_container_of_rasters(tmp_path):
    with rasterio.open(
        tmp_path / "c.gpkg",
        "w",
        driver="GPKG",
        width=40,
        height=30,
        count=3,
        dtype="uint8",
        crs="EPSG:32648",
        transform=Affine(1, 0, 5e5, 0, -1, 3e6),
        raster_table="one",
    ) as dataset:
        dataset.write(BYTES // 4)
    with rasterio.open(
        tmp_path / "c.gpkg",
        "w",
        driver="GPKG",
        width=40,
        height=30,
        count=3,
        dtype="uint8",
        crs="EPSG:32648",
        transform=Affine(1, 0, 5e5, 0, -1, 3e6),
        raster_table="two",
        append_subdataset=True,
    ) as dataset:
        dataset.write(BYTES)
    fails(tmp_path / "c.gpkg", "rasters inside")
    rgb, valid, _ = read_all(f"GPKG:{tmp_path / 'c.gpkg'}:two")
    assert valid.all()
    assert rgb.mean() == pytest.approx(BYTES.mean() / 255, rel=0.05)  # of the table that was named, JPEG apart


def test_a_stored_description_of_a_relative_path_names_the_file_in_any_folder(make_scene, monkeypatch):
    path = make_scene(BYTES)
    with SceneReader(path) as scene:
        stored = scene.info
    monkeypatch.chdir(path.parent)
    _, _, info = read_all(path.name, info=stored)
    assert info.path == str(path)
