"""What the plugin measures of a polygon is what the engine measures of it."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from landslide_wsss_plugin.inventory.ground import Ground, fingerprint

ROOT = Path(__file__).resolve().parents[3]
ENGINE = Path(os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", ROOT / ".venv" / "bin" / "python"))

SHAPES = {
    "EPSG:32648": "POLYGON((500000 3000000,500120 2999960,500090 2999800,499980 2999910,500000 3000000),"
    "(500030 2999950,500060 2999940,500040 2999910,500030 2999950))",
    "EPSG:4326": "MULTIPOLYGON(((105 27.1,105.002 27.1005,105.001 27.098,105 27.1)),((105.01 27.1,105.011 27.1,"
    "105.011 27.101,105.01 27.1)))",
    "EPSG:3857": "POLYGON((1100000 6000000,1100200 6000050,1100190 5999960,1100020 5999900,1100000 6000000))",
    "EPSG:3031": "POLYGON((200000 1500000,200500 1500100,200480 1499950,200050 1499900,200000 1500000))",
    "": "POLYGON((10 -10,40 -20,35 -60,10 -10))",
}
"""A polygon in each of some CRS; without one the pixel is 0.5 wide and 0.5 high."""

ASKED = """
import json, sys
import shapely
from affine import Affine
from engine.inventory.merge import fingerprint
from engine.polygons.geodesic import GeodesicMeasure
found = {}
for crs, (wkt, text) in json.load(sys.stdin).items():
    shape = shapely.from_wkt(text)
    ground = GeodesicMeasure.of(wkt or None, Affine(0.5, 0, 0, 0, -0.5, 0))
    [box], [place] = ground.boxes([shape]), ground.lonlats([shape])
    sides = [box.length_m, box.width_m, box.orient_deg]
    found[crs] = [[*ground.size(shape), *sides, *(place or [None, None])], fingerprint(shape)]
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def engine_says():
    asked = {
        name: (QgsCoordinateReferenceSystem(name).toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED), text)
        for name, text in SHAPES.items()
    }
    ran = subprocess.run(
        [ENGINE, "-c", ASKED], input=json.dumps(asked), capture_output=True, text=True, cwd=ROOT, check=True
    )
    return json.loads(ran.stdout)


@pytest.mark.parametrize("crs", SHAPES)
def test_ground_measures_as_the_engine_does(qgis, engine_says, crs):
    shape = QgsGeometry.fromWkt(SHAPES[crs])
    found = Ground(QgsCoordinateReferenceSystem(crs), (0.5, 0.5)).measures(shape)
    measures, outline = engine_says[crs]
    mine = [found.area_m2, found.perim_m, found.length_m, found.width_m, found.orient_deg, found.lon, found.lat]
    assert mine[:4] == pytest.approx(measures[:4], rel=2e-5)
    assert mine[4] == pytest.approx(measures[4], abs=0.02)  # degrees
    assert mine[5:] == (pytest.approx(measures[5:], abs=1e-9) if crs else [None, None])
    assert fingerprint(shape) == outline


def test_ground_of_a_shape_without_area_measures_nothing(qgis):
    ground = Ground(QgsCoordinateReferenceSystem("EPSG:32648"))
    assert ground.measures(QgsGeometry()) is None
    assert ground.measures(QgsGeometry.fromWkt("POLYGON((0 0,1 1,2 2,0 0))")) is None


def test_fingerprint_of_a_shape_with_heights_is_that_of_the_flat_one(qgis):
    flat = fingerprint(QgsGeometry.fromWkt("POLYGON((0 0,5 0,5 5,0 0))"))
    assert fingerprint(QgsGeometry.fromWkt("POLYGONZ((0 0 7,5 0 7,5 5 7,0 0 7))")) == flat
