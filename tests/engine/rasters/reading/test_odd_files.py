"""Odd images of each kind are read right, or refused in a sentence; `inspect` states what was understood."""

import json

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from PIL import Image

from engine.cli.main import main
from engine.errors import UserError
from engine.rasters.reader import SceneReader
from engine.rasters.reading.options import Reading
from tests.engine.rasters.reading.test_forty_ways import FRAMED_GRID, GRID, PLAIN, REFLECTANCE, UTM, framed, write

SIGNED = REFLECTANCE.astype(np.int16)
UNIT = (PLAIN / 255).astype(np.float32)
FILLS = {
    "1 in bytes": framed(1),
    "254 in bytes": framed(254),
    "32767": framed(32767, np.int16, SIGNED),
    "-1 in int16": framed(-1, np.int16, SIGNED),
    "1 in int16": framed(1, np.int16, SIGNED),
    "-3.4e38": framed(-3.4e38, np.float32, UNIT),
    "1e38": framed(1e38, np.float32, UNIT),
    "-1 beside 0 to 1": framed(-1, np.float32, UNIT),
    "2047 of 11 bits": framed(2047, np.uint16, PLAIN.astype(np.uint16) * 7),
    "65535 beside bytes": framed(65535, np.uint16, PLAIN.astype(np.uint16)),
}


@pytest.mark.parametrize("way", FILLS)
def test_other_fills_are_found_to_the_pixel(way, tmp_path):
    values = FILLS[way]
    with SceneReader(write(tmp_path / "scene.tif", values, transform=FRAMED_GRID)) as scene:
        rgb, known = scene.read(0, 0, *values.shape[1:])
    inside = np.zeros(values.shape[1:], bool)
    inside[30:-30, 30:-30] = True
    np.testing.assert_array_equal(known, inside)
    with SceneReader(write(tmp_path / "plain.tif", values[:, 30:-30, 30:-30])) as scene:
        np.testing.assert_allclose(rgb[:, 30:-30, 30:-30], scene.read(0, 0, 512, 512)[0], atol=2e-6)


@pytest.mark.parametrize(("level", "share"), [(0, "0 to 8"), (255, "247 to 255")])
def test_the_collar_of_a_real_jpeg_goes_but_for_the_blocks_that_it_shares(level, share, tmp_path):
    Image.fromarray(framed(level).transpose(1, 2, 0)).save(tmp_path / "scene.jpg", quality=75)
    with SceneReader(tmp_path / "scene.jpg") as scene:
        _, known = scene.read(0, 0, 572, 572)
        assert scene.info.fill.text == share
    assert known[30:-30, 30:-30].mean() > 0.999
    outside = known.copy()
    outside[30:-30, 30:-30] = False
    assert outside.sum() < 0.13 * (572**2 - 512**2)  # what is mixed with the image within a block of 8 pixels


NAMES = {
    "blue-475, green-560, red-668, red edge-717, nir-842": (3, 2, 1),
    "Coastal, Blue, Green, Yellow, Red, Red Edge, NIR1, NIR2": (5, 3, 2),
    "Band 1 - Blue, Band 2 - Green, Band 3 - Red, Band 4 - NIR": (3, 2, 1),
    "MUL_B, MUL_G, MUL_R, MUL_N": (3, 2, 1),
    "BAND_C, BAND_B, BAND_G, BAND_Y, BAND_R, BAND_RE, BAND_N, BAND_N2": (5, 3, 2),
    "sur_refl_b01, sur_refl_b02, sur_refl_b03, sur_refl_b04": (1, 4, 3),
    "842 nm, 665 nm, 560 nm, 490 nm": (2, 3, 4),
    "Band 1 (480.0 Nanometers), Band 2 (560.0 Nanometers), Band 3 (0.66 Micrometers)": (3, 2, 1),
    "Band 1 (490 Nanometers), Band 2 (560 Nanometers), Band 3 (665 Nanometers), Band 4 (842 Nanometers)": (3, 2, 1),
    "Panchromatic, Blue, Green, Red": (4, 3, 2),
    "B01, B02, B03, B04, B05, B06, B07": (4, 3, 2),
    "Mavi, Yeşil, K\u0131rm\u0131z\u0131, K\u0131rm\u0131z\u0131 kenar, NIR": (3, 2, 1),
    "Inframerah dekat, Merah tepi, Merah, Hijau, Biru": (3, 4, 5),
    "파랑, 초록, 빨강, 근적외선": (3, 2, 1),
    "podczerwień, niebieski, zielony, czerwony": (4, 3, 2),
    "B1, B2, B3, B4": None,  # anybody's
    "B8, B4, B3": None,  # infrared, red and green: no blue
}


@pytest.mark.parametrize("names", NAMES)
def test_names_of_bands_of_sensors_and_cameras(names, tmp_path):
    listed = tuple(names.split(", "))
    values = np.repeat(REFLECTANCE[:1, :64, :64], len(listed), axis=0)
    with SceneReader(write(tmp_path / "a.tif", values, names=listed, photometric="MINISBLACK")) as scene:
        assert scene.info.bands == (NAMES[names] or (1, 2, 3))
        assert scene.info.bands_guessed is (NAMES[names] is None)


FALSE_COLORS = ("NIR, Red, Green", "B8, Red, Green", "842 nm, 665 nm, 560 nm", "Green, Blue, NIR")


@pytest.mark.parametrize("names", FALSE_COLORS)
def test_false_colors_stored_as_red_green_and_blue_are_a_guess(names, tmp_path):
    path = write(tmp_path / "a.tif", REFLECTANCE[:, :64, :64], names=tuple(names.split(", ")), photometric="RGB")
    for reading in (Reading(), Reading(style=(1, 2, 3))):
        with SceneReader(path, reading) as scene:
            assert scene.info.bands == (1, 2, 3)
            assert scene.info.bands_guessed


def test_true_names_and_the_files_colors_agree(tmp_path):
    path = write(tmp_path / "a.tif", REFLECTANCE[:, :64, :64], names=("ortho red", "", "blue"), photometric="RGB")
    with SceneReader(path) as scene:
        assert (scene.info.bands, scene.info.bands_guessed) == ((1, 2, 3), False)


def test_a_color_table_is_no_brightness(tmp_path):
    path = tmp_path / "palette.tif"
    for colors, refused in (((lambda i: (i, 0, 255 - i)), True), ((lambda i: (i, i, i)), False)):
        with rasterio.open(
            path, "w", driver="GTiff", count=1, height=512, width=512, dtype="uint8", crs=UTM, transform=GRID
        ) as file:
            file.write(PLAIN[:1])
            file.write_colormap(1, {level: colors(level) for level in range(256)})
        if refused:
            with pytest.raises(UserError, match="numbers of colors") as caught:
                SceneReader(path, Reading(bands=(1, 1, 1)))
            assert "gdal_translate -expand rgb" in caught.value.hint
        else:
            with SceneReader(path, Reading(bands=(1, 1, 1))) as scene:
                assert scene.info.bands == (1, 1, 1)


def test_a_crs_without_any_place_gives_no_square_metres(tmp_path):
    with SceneReader(write(tmp_path / "a.tif", PLAIN, transform=None)) as scene:
        info = scene.info
    assert (info.crs_wkt, info.pixel_size_m) == (None, None)
    assert any("names a CRS" in text and "32648" in text for text in info.remarks)
    assert any("no CRS" in text for text in info.warnings)


PLACES = {
    "across the dateline": ("EPSG:4326", Affine(1e-5, 0, 179.998, 0, -1e-5, 10), (1.096, 1.106)),
    "near the pole": ("EPSG:3413", Affine(1, 0, 100_000, 0, -1, -100_000), (1.031, 1.031)),
    "Antarctica": ("EPSG:3031", Affine(1, 0, 100_000, 0, -1, -100_000), (1.028, 1.028)),
    "US survey feet": ("EPSG:2227", Affine(2.62, 0, 6e6, 0, -2.62, 2e6), (0.799, 0.799)),
    "local centimetres": ('LOCAL_CS["mine",UNIT["centimetre",0.01]]', Affine(80, 0, 5, 0, -80, 5), (0.8, 0.8)),
    "Web Mercator at 60 N": ("EPSG:3857", Affine(0.8, 0, 0, 0, -0.8, 8_399_737), (0.401, 0.4)),
    "negative in both axes": (UTM, Affine(-0.8, 0, 586_400, 0, 0.8, 3_011_000), (0.8, 0.8)),
    "a compound CRS": ("EPSG:32648+5773", GRID, (0.8, 0.8)),
    "grads, read square": ("EPSG:4807", Affine(8e-6, 0, 3, 0, -8e-6, 50), (0.674, 0.674)),
    "metres from a datum in grads": ("EPSG:27571", Affine(0.8, 0, 600_000, 0, -0.8, 1_200_000), (0.8, 0.8)),
    "geocentric": ("EPSG:4978", Affine(1e-5, 0, 105, 0, -1e-5, 27), None),
    "metres called degrees": ("EPSG:4326", GRID, None),
}


@pytest.mark.parametrize("way", PLACES)
def test_pixels_are_measured_on_the_ground_wherever_it_is(way, tmp_path):
    crs, transform, pixel = PLACES[way]
    with SceneReader(write(tmp_path / "a.tif", PLAIN, crs=crs, transform=transform)) as scene:
        info = scene.info
    assert info.pixel_m == (pixel if pixel is None else pytest.approx(pixel, rel=2e-3))
    if pixel is None:
        assert any("does not lead to places" in text or "has no CRS" in text for text in info.warnings)


def test_scales_of_sensors_are_honored(tmp_path):
    plain = write(tmp_path / "plain.tif", REFLECTANCE)
    later = write(tmp_path / "later.tif", REFLECTANCE + 1000, tags=((1e-4,) * 3, (-0.1,) * 3))  # Sentinel-2 since 2022
    with SceneReader(plain) as one, SceneReader(later) as other:
        np.testing.assert_allclose(one.read(0, 0, 99, 99)[0], other.read(0, 0, 99, 99)[0], atol=1e-5)


def test_percent_is_stretched_and_is_no_dark_picture(tmp_path):
    percent = (PLAIN.astype(np.float32) / 255 * 99).astype(np.float32)
    with SceneReader(write(tmp_path / "percent.tif", percent)) as scene:
        assert "2 to 98 %" in scene.info.stretch_from
    whole = np.minimum(PLAIN, 150).astype(np.float32)
    with SceneReader(write(tmp_path / "whole.tif", whole)) as scene:
        assert scene.info.stretch_from == "0 to 255, which its values are"


def test_inspect_states_what_was_understood(tmp_path, capsys):
    values = np.concatenate([framed(65535, np.uint16, REFLECTANCE)[::-1], framed(65535, np.uint16, REFLECTANCE)[:1]])
    path = write(
        tmp_path / "scene.tif", values, transform=FRAMED_GRID, names=("blue", "green", "red", "nir"),
        photometric="MINISBLACK",
    )  # fmt: skip
    assert main(["inspect", str(path), "--crs", "EPSG:32649"]) == 0
    text = capsys.readouterr().out
    for line in (
        "Size: 572 x 572 px, uint16",
        "EPSG:32649 (as given for the layer)",
        "Pixel on the ground: 0.8 m",
        "Bands: 3, 2, 1 as red, green, blue (by the bands' names)",
        "2 to 98 % of 262,144 pixels of full resolution",
        "undeclared fill of the value 65535, 19.9 % of the scene",
        "Date: not said",
        "Choose to keep it",
        "EPSG:32648",
    ):
        assert line in text
    assert main(["inspect", str(path), "--image-date", "2021-08-04"]) == 0
    assert "Date: 2021-08-04 (as given)" in capsys.readouterr().out
    assert main(["inspect", "--json", str(path)]) == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])["result"]
    assert (result["level"], result["info"]["bands"]) == ("amber", [3, 2, 1])
    assert [(note["kind"], note["level"]) for note in result["notes"]] == [("fill", "amber"), ("pixel", "green")]
    assert main(["inspect", str(path), "--role", "mask"]) == 0
    assert "4 bands of uint16" in capsys.readouterr().out
    assert main(["inspect", str(write(tmp_path / "dem.tif", REFLECTANCE[:1]))]) == 2
    assert "--bands 1,1,1" in capsys.readouterr().err


@pytest.mark.usefixtures("feholdexcept")
def test_bands_inside_a_netcdf_are_listed_and_joined(tmp_path):
    source, inside = write(tmp_path / "a.tif", PLAIN[:, :64, :64]), tmp_path / "a.nc"
    rasterio.shutil.copy(source, inside, driver="netCDF")
    with pytest.raises(UserError) as caught:
        SceneReader(inside)
    names = [f"netcdf:{inside}:Band{number}" for number in (1, 2, 3)]
    assert all(name in caught.value.hint for name in names)
    assert main(["stack", *names, "--out", str(tmp_path / "scene.vrt")]) == 0
    with SceneReader(tmp_path / "scene.vrt") as scene:
        assert scene.info.crs_wkt is not None
        np.testing.assert_allclose(scene.read(0, 0, 64, 64)[0], PLAIN[:, :64, :64] / 255, atol=1e-6)


def test_the_bands_of_a_safe_folder_name_the_command_that_joins_them(tmp_path):
    folder = tmp_path / "S2A_MSIL2A_20210804.SAFE" / "GRANULE" / "L2A" / "IMG_DATA" / "R10m"
    folder.mkdir(parents=True)
    files = []
    for band, name in enumerate(("B04", "B03", "B02")):
        source = write(tmp_path / f"{name}.tif", REFLECTANCE[band : band + 1, :128, :128])
        files.append(folder / f"T48RXS_20210804T033541_{name}_10m.jp2")
        rasterio.shutil.copy(source, files[-1], driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES")
    with pytest.raises(UserError) as caught:
        SceneReader(files[2])
    assert f"engine stack {files[0]} {files[1]} {files[2]} --out scene.vrt" in caught.value.hint
    assert main(["stack", *map(str, files), "--out", str(tmp_path / "scene.vrt")]) == 0
    with SceneReader(tmp_path / "scene.vrt") as scene, SceneReader(write(tmp_path / "all.tif", REFLECTANCE)) as whole:
        assert scene.info.bands_from == "by the bands' names"
        assert scene.info.stretch[0] == pytest.approx(whole.info.stretch[0], rel=0.1)
