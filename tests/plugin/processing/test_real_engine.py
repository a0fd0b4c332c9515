"""The algorithm with the real engine: a run, and every bad input as one sentence of its own."""

import os
from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)

from landslide_wsss_plugin.processing.provider import Provider
from landslide_wsss_plugin.runtime import paths, settings

ROOT = Path(__file__).resolve().parents[3]
ENGINE = Path(os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", ROOT / ".venv" / "bin" / "python"))
pytestmark = pytest.mark.skipif(not ENGINE.is_file(), reason="the engine's environment is not there")


@pytest.fixture
def algorithm(clean_qgis):
    settings.remember("engine_python", str(ENGINE))
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield QgsApplication.processingRegistry().algorithmById("landslide_wsss:segment")
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def run(algorithm, tmp_path, scene_path):
    def go(**values):
        values = {"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "run"), "TILE": 64, "OVERLAP": 16, **values}
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        good, why = algorithm.checkParameterValues(values, context)
        if not good:
            raise QgsProcessingException(why)
        result, _ok = algorithm.create().run(values, context, feedback, {}, False)
        return result, feedback.textLog()

    return go


def test_a_run_and_what_stands_there_afterwards(run, tmp_path, cold_engine):
    settings.remember("engine_python", cold_engine)
    result, log = run()
    assert "CRS: WGS 84 / UTM zone 48N, EPSG:32648 (from the file)" in log  # what was understood of the scene
    assert "Pixel on the ground: 0.8 m" in log
    assert "Bands: 1, 2, 3 as red, green, blue" in log
    assert QgsRasterLayer(result["MASK"]).isValid()
    assert QgsRasterLayer(result["SCORES"]).isValid()
    assert QgsVectorLayer(result["POLYGONS"]).isValid()
    before = {path: path.read_bytes() for path in (tmp_path / "run").rglob("*") if path.is_file()}
    with pytest.raises(QgsProcessingException, match="already stands"):
        run()
    assert {path: path.read_bytes() for path in (tmp_path / "run").rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(("own", "way"), [(None, "a world file"), (32647, "a wrong CRS")])
def test_the_crs_set_on_the_layer_places_the_result(own, way, run, tmp_path, scene_path):
    plain, _ = run(OUTPUT=str(tmp_path / "plain"))
    source, path = gdal.Open(str(scene_path)), tmp_path / "ortho.tif"
    made = gdal.GetDriverByName("GTiff").CreateCopy(str(path), source, options=["TFW=YES", "PROFILE=BASELINE"])
    made = None  # closed, and so written
    if own:
        made = gdal.Open(str(path), gdal.GA_Update)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(own)
        made.SetProjection(reference.ExportToWkt())
        made = None
    layer = QgsRasterLayer(str(path), way)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32648"))
    result, _ = run(INPUT=layer)
    one, other = gdal.Open(result["MASK"]), gdal.Open(plain["MASK"])
    assert one.GetGeoTransform() == other.GetGeoTransform()
    assert one.ReadAsArray().tolist() == other.ReadAsArray().tolist()
    for name in ("MASK", "POLYGONS"):
        kind = QgsRasterLayer if name == "MASK" else QgsVectorLayer
        assert kind(result[name]).crs().authid() == "EPSG:32648"
    areas = [sum(one["area_m2"] for one in QgsVectorLayer(run["POLYGONS"]).getFeatures()) for run in (result, plain)]
    assert areas[0] == areas[1]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"GAN_THRESHOLD": "nan"}, "GAN threshold is not a finite number"),
        ({"CAM_THRESHOLD": -0.1}, "CAM_THRESHOLD"),  # QGIS' own words
        ({"OVERLAP": 64}, "overlap of 64 px does not fit"),
        ({"DEVICE": "cuda:99"}, "cuda:99 cannot be used"),
        ({"EXTENT": "700000,700010,2999990,3000000 [EPSG:32648]"}, "outside the scene"),
        ({"INPUT": "mask"}, "1 band, but three are needed"),
        ({"MODEL": "half"}, "damaged"),
        ({"OUTPUT": "file"}, "is a file"),
    ],
)
def test_bad_input_is_one_sentence(run, files, tmp_path, values, words):
    whole = (paths.home() / "resources" / "models" / "default.lsmodel").read_bytes()
    (tmp_path / "half.lsmodel").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "file").write_text("a letter")
    named = {"mask": files / "mask.tif", "half": tmp_path / "half.lsmodel", "file": tmp_path / "file"}
    with pytest.raises(QgsProcessingException, match=words) as caught:
        run(**{name: str(named.get(value, value)) for name, value in values.items()})
    said = str(caught.value)
    assert "\n" not in said.strip()
    assert "Traceback" not in said
    assert not (tmp_path / "run" / "mask.tif").exists()
    assert (tmp_path / "file").read_text() == "a letter"
