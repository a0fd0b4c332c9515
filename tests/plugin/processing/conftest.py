"""The provider with the real engine behind it, and a hillside for its algorithms."""

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from landslide_wsss_plugin.engine_client.client import EngineClient
from landslide_wsss_plugin.processing.provider import Provider
from landslide_wsss_plugin.runtime import settings

ROOT = Path(__file__).resolve().parents[3]
ENGINE = os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python"))
WEST, NORTH, PX, SIDE = 500_000, 3_000_000, 0.8, 128
SLOPE = 30.0


@pytest.fixture
def provider(clean_qgis, monkeypatch):
    """The provider in QGIS' registry, with the real engine, which may take its time on a busy machine."""
    monkeypatch.setattr(EngineClient.__init__, "__defaults__", (600.0, 600.0))
    settings.remember("engine_python", ENGINE)
    added = Provider()
    QgsApplication.processingRegistry().addProvider(added)
    yield added
    QgsApplication.processingRegistry().removeProvider(added)


@pytest.fixture
def run(provider):
    """Return a function that runs an algorithm as qgis_process does: every number is text."""

    def go(name, feedback=None, context=None, **values):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"landslide_wsss:{name}")
        context = context or QgsProcessingContext()
        good, why = algorithm.checkParameterValues(values, context)
        assert good, why
        result, ok = algorithm.create().run(values, context, feedback or QgsProcessingFeedback(), {}, False)
        assert ok
        return result

    return go


class Notes(QgsProcessingFeedback):
    """Keeps what it is told."""

    def __init__(self):
        super().__init__()
        self.said, self.warned, self.stages = [], [], []

    def pushInfo(self, info):  # noqa: N802
        self.said.append(info)

    def setProgressText(self, text):  # noqa: N802
        self.stages.append(text)

    def pushWarning(self, warning):  # noqa: N802
        self.warned.append(warning)


@pytest.fixture
def notes(qgis):
    return Notes()


def _square(x, y, side):
    """A square on the ground as WKT, given in pixels of the scene."""
    left, top, size = WEST + x * PX, NORTH - y * PX, side * PX
    right, bottom = left + size, top - size
    return f"POLYGON(({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}))"


def write_raster(path, data, kind=gdal.GDT_Byte, nodata=None):
    bands = data if data.ndim == 3 else data[None]
    made = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], bands.shape[0], kind)
    made.SetGeoTransform((WEST, PX, 0, NORTH, 0, -PX))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32648)
    made.SetProjection(reference.ExportToWkt())
    for number, band in enumerate(bands, 1):
        made.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            made.GetRasterBand(number).SetNoDataValue(nodata)
    made.FlushCache()
    return str(path)


def _write_layer(path, shapes, **columns):
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32648)
    layer = made.CreateLayer("shapes", reference, ogr.wkbUnknown)
    for name in columns:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for number, wkt in enumerate(shapes):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        for name, values in columns.items():
            feature[name] = values[number]
        layer.CreateFeature(feature)
    return str(path)


@pytest.fixture
def hill(tmp_path):
    """scene.tif, dem.tif (a plane of 30 degrees that falls to the east) and mask.tif with two landslides."""
    rng = np.random.default_rng(0)
    write_raster(tmp_path / "scene.tif", rng.integers(1, 250, (3, SIDE, SIDE)).astype(np.uint8))
    east = (np.arange(SIDE) + 0.5) * PX
    plane = np.broadcast_to(900 - np.tan(np.radians(SLOPE)) * east, (SIDE, SIDE)).astype(np.float32)
    write_raster(tmp_path / "dem.tif", plane, gdal.GDT_Float32)
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[10:30, 10:40] = 1
    mask[60:100, 60:90] = 1
    write_raster(tmp_path / "mask.tif", mask, nodata=255)
    return tmp_path


@pytest.fixture
def square():
    """Return a function that gives a square of the scene as WKT: left, top and side in pixels."""
    return _square


@pytest.fixture
def write_layer():
    """Return a function that writes WKT shapes with text attributes as a GeoPackage, and gives its path."""
    return _write_layer
