"""What the panel says of a raster before Run, as the real engine understands it."""

import json
import os
import re
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from landslide_wsss_plugin.common.text import DASH, TIMES
from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.layers import outputs
from landslide_wsss_plugin.runtime import model_store, settings
from tests.plugin.conftest import crs

ROOT = Path(__file__).resolve().parents[4]
ENGINE = Path(os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", ROOT / ".venv" / "bin" / "python"))
pytestmark = pytest.mark.skipif(not ENGINE.is_file(), reason="the engine's environment is not there")
SIDE = 96
SOUND = "Pixel of 0.8 m: on test tiles the model kept 100 % of its accuracy at this pixel."


@pytest.fixture
def dock(iface, clean_qgis, until):
    settings.remember("engine_python", str(ENGINE))
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.show()
    until(panel.model.about_device.text)  # the first look at the engine is over
    yield panel
    panel.shut_down()


@pytest.fixture
def understood(dock, until, tmp_path):
    """Return a function that opens a raster and waits for what is said of it."""

    def look(name, pixels, **how):
        path = written(tmp_path / name, pixels, **how)
        layer = QgsRasterLayer(str(path), path.stem)
        QgsProject.instance().addMapLayer(layer)
        dock.scene.raster.setLayer(layer)
        settled(dock, until)
        return layer

    return look


def settled(dock, until):
    until(lambda: not dock.reading.busy)


def written(path, pixels, *, georeferenced=True, side_m=0.8, names=(), photometric="RGB", tags=None,
            corner=(500_000, 3_000_000)):  # fmt: skip
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}[pixels.dtype.name]
    count, height, width = pixels.shape
    options = [f"PHOTOMETRIC={photometric}"] if count >= 3 else []
    data = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, kind, options=options)
    data.SetGeoTransform((corner[0], side_m, 0, corner[1], 0, -side_m))
    if georeferenced:
        data.SetProjection(crs().ExportToWkt())
    data.SetMetadata(tags or {})
    for number in range(count):
        data.GetRasterBand(number + 1).WriteArray(pixels[number])
        if names:
            data.GetRasterBand(number + 1).SetDescription(names[number])
    data.FlushCache()
    return path


def ground(count=3, dtype="uint8", most=200):
    rng = np.random.default_rng(0)
    return rng.integers(20, most, (count, SIDE, SIDE)).astype(dtype)


def facts(dock):
    """Return the table as a person reads it."""
    cells = re.findall(r"<td>(?:<b>)?(.*?)(?:</b>&nbsp;&nbsp;)?</td>", dock.scene.facts.text())
    return dict(zip(cells[::2], cells[1::2], strict=True))


def doubts(dock):
    return re.sub("<.*?>", " ", dock.scene.doubts.text.text()).strip() if dock.scene.doubts.isVisible() else ""


def test_sound_scene_is_described_without_a_doubt(dock, understood):
    understood("sound.tif", ground(), tags={"EXIF_DateTimeOriginal": "2021:08:04 10:31:00"})
    told = facts(dock)
    assert told["Size"] == f"96 {TIMES} 96 px of 0.8 m on the ground"
    assert told["CRS"] == "WGS 84 / UTM zone 48N (EPSG:32648), as the file says"
    assert told["Bands"] == "1, 2, 3 as red, green, blue: by the file&#x27;s colors"
    assert told["Values"] == f"20{DASH}199, used as stored"
    assert told["No data"] == "nothing declared, none found"
    assert told["Taken on"] == "2021-08-04 (EXIF_DateTimeOriginal)"
    assert dock.scene.date.placeholderText() == "2021-08-04, as the file says"
    assert (dock.scene.doubts.kind, doubts(dock)) == ("success", SOUND)
    assert not dock.scene.keep_fill.isVisible()


@pytest.mark.parametrize(("light", "words"), [("hazy", "pale as through haze"), ("dark", "a dark image")])
def test_haze_and_darkness_that_are_taken_off_are_told(dock, understood, light, words):
    values = ground().astype(float)
    changed = 0.5 * values + np.array([90, 100, 110]).reshape(3, 1, 1) if light == "hazy" else 0.4 * values
    understood(f"{light}.tif", changed.round().astype(np.uint8))
    told = facts(dock)["Values"]
    assert re.fullmatch(rf"\d+{DASH}\d+, {words}; from dark to bright [\d.-]+.*", told), told


def test_one_band_without_form_is_no_scene_of_one_value(dock, understood):
    values = ground()
    values[2] = 90
    understood("flat.tif", values)
    assert "All pixels that were looked at are the same in band 3 (90)." in doubts(dock)
    assert "nothing in it to map" not in doubts(dock)
    understood("constant.tif", np.full_like(values, 90))
    assert "All its pixels are the same: there is nothing in it to map." in doubts(dock)


def test_ground_that_clouds_leave_almost_black_is_told(dock, understood):
    values = ground(dtype="uint16") * 10
    values[:, 30:50, 20:60] = 9000 + values[:, 30:50, 20:60]
    understood("clouds.tif", values)
    assert "At least half of the image is read almost black. If that is ground, not water or shadow," in doubts(dock)
    assert "export the layer in QGIS as a rendered image" in doubts(dock)


def test_what_was_measured_of_one_model_is_not_said_of_another(dock, understood, until, tmp_path, monkeypatch):
    monkeypatch.setenv("LANDSLIDE_WSSS_DATA", str(tmp_path / "data"))
    understood("sound.tif", ground())
    assert (dock.scene.doubts.kind, doubts(dock)) == ("success", SOUND)
    shipped, own = ROOT / "resources" / "models" / "default.lsmodel", tmp_path / "own.lsmodel"
    with zipfile.ZipFile(shipped) as whole, zipfile.ZipFile(own, "w") as other:
        for name in whole.namelist():
            card = json.loads(whole.read(name)) if name == "card.json" else {}
            card.pop("measured_pixels", None)
            other.writestr(name, json.dumps({**card, "name": "Upper valley"}) if card else whole.read(name))
    dock.model.set_path(str(model_store.add(own)))
    assert doubts(dock) == ""  # at once
    settled(dock, until)
    assert facts(dock)["Bands"] == "1, 2, 3 as red, green, blue: by the file&#x27;s colors"
    assert doubts(dock) == ""
    dock.model.set_path("")
    settled(dock, until)
    assert doubts(dock) == SOUND


def test_layers_of_a_result_leave_what_was_said_and_typed(dock, understood, until, tmp_path):
    understood("sound.tif", ground())
    dock.scene.date.setText("2021-08-04")
    dock.scene.date.editingFinished.emit()
    settled(dock, until)
    mask = QgsRasterLayer(str(written(tmp_path / "mask.tif", ground(1))), "mask")
    mask.setCustomProperty(outputs.RESULT, "yes")
    QgsProject.instance().addMapLayer(mask)
    QgsProject.instance().removeMapLayer(mask)
    settled(dock, until)
    assert dock.scene.layer().name() == "sound"
    assert facts(dock)["Taken on"] == "2021-08-04, as typed below"
    assert dock.scene.date.text() == "2021-08-04"
    dock.scene.raster.setLayer(None)  # as QGIS does for a moment where it lists its layers anew
    dock.scene.raster.setLayer(QgsProject.instance().mapLayersByName("sound")[0])
    settled(dock, until)
    assert facts(dock)["Taken on"] == "2021-08-04, as typed below"


def test_scene_without_crs_is_amber_until_the_layer_has_one(dock, understood, until):
    layer = understood("lost.tif", ground(), georeferenced=False)
    assert facts(dock)["CRS"] == "none"
    assert dock.scene.doubts.kind == "warning"
    assert doubts(dock) == (
        "The scene has no CRS: areas would be in pixels. Set it with a right-click on the layer, Layer CRS."
    )
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32648"))
    settled(dock, until)
    assert facts(dock)["CRS"] == "WGS 84 / UTM zone 48N (EPSG:32648), as set on the layer"
    assert "no CRS" not in doubts(dock)


KEPT = "on test tiles the model kept {} of its accuracy at {}"


@pytest.mark.parametrize(
    ("side_m", "kind", "words"),
    [
        (2.0, "success", f"Pixel of 2 m: {KEPT.format('96 %', 'this pixel.')}"),
        (3.0, "warning", f"Pixel of 3 m: {KEPT.format('73 %', 'this pixel.')}"),
        (5.0, "error", f"Pixel of 5 m: {KEPT.format('35 %', 'this pixel.')}"),
        (146.0, "error", f"Pixel of 146 m: {KEPT.format('35 %', '5 m, and no coarser pixel was tried.')}"),
        (0.05, "warning", "The pixel of 5 cm is far from the model&#x27;s 0.8 m: expect poor results."),
        (0.3, "info", ""),
    ],
)
def test_a_pixel_is_green_amber_or_red_by_what_was_measured_at_it(dock, understood, side_m, kind, words):
    understood("pixel.tif", ground(), side_m=side_m)
    said = doubts(dock)
    assert dock.scene.doubts.kind == kind
    assert words in said
    remedy = "Use imagery of 0.2 m to 2 m, or check the scene&#x27;s CRS."
    assert (remedy in said) == (kind in {"warning", "error"})
    assert said.startswith("Do not rely on a map of this scene.") == (kind == "error")


def test_a_scene_in_red_is_described_and_not_refused(dock, understood):
    understood("coarse.tif", ground(), side_m=5.0)
    assert dock.scene.is_described
    assert dock.scene.facts.isVisible()
    assert facts(dock)["Size"] == f"96 {TIMES} 96 px of 5 m on the ground"


def test_border_that_nobody_declared_is_said_and_can_be_kept(dock, understood, until):
    pixels = ground(dtype="uint16", most=3000)
    pixels[:, :, :24] = 65535
    understood("collar.tif", pixels)
    assert facts(dock)["No data"] == "a border of 65535 (25.0 %), left out"
    assert "25.0 % of the scene is a border of 65535" in doubts(dock)
    assert dock.scene.keep_fill.isVisible()
    dock.scene.keep_fill.click()
    settled(dock, until)
    assert facts(dock)["No data"] == "nothing declared, none found"
    assert "65,535" in facts(dock)["Values"]
    assert "border" not in doubts(dock)
    assert "At least half of the image is read almost black." in doubts(dock)  # the border took the range of values
    assert dock.scene.keep_fill.isVisible()  # to take it back
    assert dock._choices.settings()["keep_fill"] is True
    understood("next.tif", ground())
    assert dock._choices.settings()["keep_fill"] is False  # it was the other scene's


def test_bands_that_the_engine_chose_stand_in_the_boxes(dock, understood):
    understood("bgrn.tif", ground(4), names=("blue", "green", "red", "nir"), photometric="MINISBLACK")
    assert [combo.value for combo in dock.scene.bands] == ["3", "2", "1"]
    assert facts(dock)["Bands"] == "3, 2, 1 as red, green, blue: by their names"
    assert dock.scene.chosen_bands() is None  # they are the engine's own


def test_guessed_bands_are_amber_until_they_are_chosen(dock, understood, until):
    understood("grey.tif", ground(4), photometric="MINISBLACK")
    assert "Nothing says which bands are red, green and blue: 1, 2, 3 are taken." in doubts(dock)
    red = dock.scene.bands[0]
    red.choose("4")
    red.activated.emit(red.currentIndex())
    settled(dock, until)
    assert facts(dock)["Bands"] == "4, 2, 3 as red, green, blue: as chosen below"
    assert doubts(dock) == SOUND


def test_elevation_model_is_refused_before_run_until_its_band_is_chosen(dock, understood, until):
    understood("dem.tif", ground(1, "float32", 2000))
    assert dock.scene.doubts.kind == "error"
    assert doubts(dock).startswith("The scene dem has 1 band")  # the layer, not where its file lies
    assert "1 band, as elevation models have, but three are needed." in doubts(dock)
    assert "Choose below which band stands for red, green and blue, if it is an image." in doubts(dock)
    assert dock._choices.settings()["bands"] is None  # Run is refused likewise
    for combo in dock.scene.bands:
        combo.choose("1")
        combo.activated.emit(combo.currentIndex())
    settled(dock, until)
    assert facts(dock)["Bands"] == "1, 1, 1 as red, green, blue: as chosen below"


def test_elevation_model_reaches_the_run_and_is_no_scene_of_its_own(dock, understood, until, tmp_path):
    assert dock._choices.settings()["terrain"] is None
    heights = written(tmp_path / "heights.tif", ground(1, "float32", 2000))
    model = QgsRasterLayer(str(heights), "heights")
    QgsProject.instance().addMapLayer(model)
    understood("hills.tif", ground())
    assert dock.scene.elevation.currentLayer() is None  # nothing is chosen for the user
    dock.scene.elevation.setLayer(model)
    settled(dock, until)
    assert dock._choices.settings()["terrain"] == {"dem": str(heights), "crs": "EPSG:32648"}
    assert facts(dock)["Bands"].startswith("1, 2, 3")
    assert dock.scene.least_slope.isEnabled()
    dock.scene.least_slope.setValue(15)
    assert dock._choices.settings()["terrain"] == {"dem": str(heights), "crs": "EPSG:32648", "min_slope_deg": 15.0}
    dock.scene.elevation.setLayer(None)
    assert not dock.scene.least_slope.isEnabled()
    assert dock._choices.settings()["terrain"] is None


def test_day_that_was_typed_is_shown_and_no_day_is_refused(dock, understood, until):
    understood("day.tif", ground())
    assert facts(dock)["Taken on"] == "not said"
    dock.scene.date.setText("2021-08-04")
    dock.scene.date.editingFinished.emit()
    settled(dock, until)
    assert facts(dock)["Taken on"] == "2021-08-04, as typed below"
    dock.scene.date.setText("2021-13-45")
    dock.scene.date.editingFinished.emit()
    settled(dock, until)
    assert dock.scene.doubts.kind == "error"
    assert "2021-13-45" in doubts(dock)
