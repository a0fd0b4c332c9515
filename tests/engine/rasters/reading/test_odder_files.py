"""More odd images: grids that lead nowhere, bands of several types, other colors, a product's description."""

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp

from engine.cli.main import main
from engine.errors import UserError
from engine.rasters.places import is_plain_local
from engine.rasters.reader import SceneReader
from tests.engine.rasters.reading.test_forty_ways import GRID, PLAIN, REFLECTANCE, SIDE, corners, read, write

NOWHERE = {
    "no size": Affine(0, 0, 586000, 0, 0, 3012000),
    "both axes in one line": Affine(0.8, 0.8, 586000, 0.8, 0.8, 3012000),
    "no number": Affine(float("nan"), 0, 586000, 0, -0.8, 3012000),
}


@pytest.mark.parametrize("role", ["image", "mask", "elevation"])
@pytest.mark.parametrize("way", NOWHERE)
def test_a_georeference_that_leads_nowhere_is_one_sentence(way, role, tmp_path, capsys):
    path = write(tmp_path / "a.tif", PLAIN[:, :32, :32], transform=NOWHERE[way])
    assert main(["inspect", str(path), "--role", role]) == 2
    assert "leads nowhere: its pixels have no width or height" in capsys.readouterr().err


def test_control_points_of_no_numbers_or_on_one_line_are_one_sentence(tmp_path):
    torn = corners()
    torn[3] = GroundControlPoint(SIDE, SIDE, float("nan"), 3.0)
    line = [GroundControlPoint(at, at, *(GRID @ (at, at))) for at in (0, 100, 300)]
    for points, words in ((torn, "a control point is no number"), (line, "may all lie on one line")):
        path = write(tmp_path / "a.tif", PLAIN, crs=None, transform=None, gcps=points)
        with pytest.raises(UserError, match=words):
            SceneReader(path)


def test_bands_of_several_types_are_one_image(tmp_path):
    sources = [
        write(tmp_path / f"{n}.tif", PLAIN[n : n + 1].astype(t)) for n, t in enumerate(("uint8", "uint16", "f4"))
    ]
    assert main(["stack", *map(str, sources), "--out", str(tmp_path / "a.vrt")]) == 0
    rgb, valid, _ = read(tmp_path / "a.vrt")
    np.testing.assert_allclose(rgb, PLAIN / 255, atol=1e-6)
    assert valid.all()


def test_bytes_written_twice_are_the_picture_and_signed_bytes_no_dark_one(tmp_path):
    rgb, _, info = read(write(tmp_path / "a.tif", PLAIN.astype("uint16") * 257))
    np.testing.assert_allclose(rgb, PLAIN / 255, atol=1e-6)
    assert "written twice" in info.stretch_from
    _, _, info = read(write(tmp_path / "b.tif", (PLAIN // 2).astype("int8")))
    assert "2 to 98 %" in info.stretch_from


OTHERS = {
    "hue, saturation, lightness": [ColorInterp.hue, ColorInterp.saturation, ColorInterp.lightness],
    "cyan, magenta, yellow": [ColorInterp.cyan, ColorInterp.magenta, ColorInterp.yellow, ColorInterp.black],
    "Y, Cb, Cr": [ColorInterp.Y, ColorInterp.Cb, ColorInterp.Cr],
}


@pytest.mark.parametrize("words", OTHERS)
def test_colors_that_are_not_red_green_and_blue_are_refused_but_for_a_choice(words, tmp_path, capsys):
    values = np.concatenate([PLAIN, PLAIN[:1]])[: len(OTHERS[words])]
    path = write(tmp_path / "a.tif", values, colors=OTHERS[words], photometric="MINISBLACK")
    assert main(["inspect", str(path)]) == 2
    assert f"are {words}, not red, green and blue" in capsys.readouterr().err
    assert main(["inspect", str(path), "--bands", "3,2,1"]) == 0


def test_one_flat_band_is_amber(tmp_path, capsys):
    values = PLAIN.copy()
    values[2] = 0
    assert main(["inspect", str(write(tmp_path / "a.tif", values))]) == 0
    assert "Amber: All pixels that were looked at are the same in band 3 (0)." in capsys.readouterr().out


@pytest.mark.parametrize("level", ["L1C", "L2A"])
@pytest.mark.parametrize("given", ["MTD_MSI{}.xml", ""])
def test_a_sentinel_2_product_names_the_command_that_reads_it(given, level, tmp_path, capsys):
    """Given by its description or its folder; of an L2A product the bands of 10 m and not those of 20."""
    safe = tmp_path / f"S2A_MSI{level}_20210804.SAFE"
    folders = ["R20m", "R10m"] if level == "L2A" else [""]
    wanted = []
    for folder in folders:
        at = safe / "GRANULE" / f"{level}_T48RXS" / "IMG_DATA" / folder
        at.mkdir(parents=True)
        for band, name in enumerate(("B04", "B03", "B02")):
            source = write(tmp_path / f"{name}.tif", REFLECTANCE[band : band + 1, :64, :64])
            file = at / f"T48RXS_20210804T033541_{name}{folder and '_' + folder[1:]}.jp2"
            rasterio.shutil.copy(source, file, driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES")
            wanted = [*wanted[-2:], str(file)]
    (safe / f"MTD_MSI{level}.xml").write_text("<n1:User_Product xmlns:n1='x'><General_Info/></n1:User_Product>")
    assert main(["inspect", str(safe / given.format(level))]) == 2
    assert f"engine stack {' '.join(wanted)} --out scene.vrt" in capsys.readouterr().err
    assert main(["stack", *wanted, "--out", str(tmp_path / "scene.vrt")]) == 0
    with SceneReader(tmp_path / "scene.vrt") as scene:
        assert (scene.info.width, scene.info.bands) == (64, (1, 2, 3))


def test_landsats_description_names_the_command_that_reads_it(tmp_path, capsys):
    names = [f"LC08_L1TP_130041_20210804_B{number}.TIF" for number in (4, 3, 2)]
    for band, name in enumerate(names):
        write(tmp_path / name, REFLECTANCE[band : band + 1, :64, :64])
    (tmp_path / "LC08_L1TP_130041_20210804_MTL.txt").write_text("GROUP = LANDSAT_METADATA_FILE\nEND\n")
    assert main(["inspect", str(tmp_path / "LC08_L1TP_130041_20210804_MTL.txt")]) == 2
    assert f"engine stack {' '.join(str(tmp_path / name) for name in names)} --out" in capsys.readouterr().err


def test_names_of_bands_without_blanks_between_their_words(tmp_path):
    path = write(
        tmp_path / "a.tif", np.concatenate([PLAIN[::-1], PLAIN[:1]]), photometric="MINISBLACK",
        names=("蓝波段", "绿波段", "红波段", "近红外波段"),
    )  # fmt: skip
    rgb, _, info = read(path)
    assert (info.bands, info.bands_guessed) == ((3, 2, 1), False)
    np.testing.assert_allclose(rgb, PLAIN / 255, atol=1e-6)


def test_a_crs_that_counts_west_and_southwards_is_seen_with_north_above(tmp_path):
    """South Africa's, with a grid whose first row is the northernmost, and one turned by half."""
    west = Affine(-0.8, 0, 50_000, 0, 0.8, 3_000_000)
    rgb, _, info = read(write(tmp_path / "a.tif", PLAIN, crs="EPSG:2053", transform=west))
    np.testing.assert_allclose(rgb, PLAIN / 255, atol=1e-6)
    assert (info.turn, info.warp) == (0, None)
    turned = west @ Affine.translation(SIDE, SIDE) @ Affine.rotation(180)
    rgb, _, _ = read(write(tmp_path / "b.tif", PLAIN[:, ::-1, ::-1], crs="EPSG:2053", transform=turned))
    np.testing.assert_allclose(rgb, PLAIN / 255, atol=1e-6)


def raw_mosaic(path, name):
    """A VRT over bytes without a header, with the names of its elements as GDAL's own documentation has them."""
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}" subClass="VRTRawRasterBand"><ColorInterp>{color}</ColorInterp>'
        f'<{name} relativetoVRT="1">raw.bin</{name}><ImageOffset>{(band - 1) * SIDE**2}</ImageOffset>'
        f"<PixelOffset>1</PixelOffset><LineOffset>{SIDE}</LineOffset></VRTRasterBand>"
        for band, color in enumerate(("Red", "Green", "Blue"), 1)
    )
    grid = ", ".join(map(str, GRID.to_gdal()))
    path.write_text(
        f'<VRTDataset rasterXSize="{SIDE}" rasterYSize="{SIDE}"><SRS>EPSG:32648</SRS>'
        f"<GeoTransform>{grid}</GeoTransform>{bands}</VRTDataset>"
    )
    return path


@pytest.mark.parametrize("name", ["SourceFilename", "sourcefilename"])
def test_a_mosaic_in_any_case_is_read_and_hides_no_other_computer(name, tmp_path):
    path = raw_mosaic(tmp_path / "a.vrt", name)
    assert not is_plain_local(path)
    (tmp_path / "raw.bin").write_bytes(PLAIN.tobytes())
    rgb, _, _ = read(path)
    np.testing.assert_allclose(rgb, PLAIN / 255, atol=1e-6)
    assert is_plain_local(path)
    (tmp_path / "raw.bin").write_text(
        "<VRTDataset><SourceFilename>http://127.0.0.1/a.tif</SourceFilename></VRTDataset>"
    )
    assert not is_plain_local(path)
