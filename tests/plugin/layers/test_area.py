import sqlite3
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsVectorLayer

from landslide_wsss_plugin.layers import area

UTM = QgsCoordinateReferenceSystem("EPSG:32648")
WORLD = QgsCoordinateReferenceSystem("EPSG:4326")


def read(path: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername=area", "area", "ogr")
    assert layer.isValid()
    return layer


def box(x, y, side):
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))


def test_the_file_has_the_polygons_in_the_scenes_crs(squares, tmp_path):
    shapes = area.in_crs((f.geometry() for f in squares.getFeatures()), squares.crs(), UTM)
    layer = read(area.write(shapes, UTM, tmp_path / "area.gpkg"))
    assert layer.crs() == UTM
    assert layer.featureCount() == 2
    sizes = [feature.geometry().area() for feature in layer.getFeatures()]
    assert sizes == pytest.approx([100, 100], rel=1e-6)
    first = next(layer.getFeatures()).geometry().boundingBox()
    assert (first.xMinimum(), first.yMaximum()) == pytest.approx((500_005, 2_999_995), abs=1e-3)


def test_the_bytes_depend_on_nothing_but_the_area(clean_qgis, tmp_path):
    twice = [area.write([box(0, 0, 10)], UTM, tmp_path / f"{name}.gpkg").read_bytes() for name in "ab"]
    other = area.write([box(0, 0, 11)], UTM, tmp_path / "c.gpkg").read_bytes()
    assert twice[0] == twice[1] != other


def test_an_older_file_is_replaced(clean_qgis, tmp_path):
    path = tmp_path / "area.gpkg"
    area.write([box(0, 0, 10), box(20, 0, 10)], UTM, path)
    assert read(area.write([box(0, 0, 5)], UTM, path)).featureCount() == 1


def test_a_rectangle_bends_with_the_crs(clean_qgis):
    view = area.rectangle(box(100, 26, 10))
    (bent,) = area.in_crs([view], WORLD, UTM)
    assert len(bent.asPolygon()[0]) > 80
    (stiff,) = area.in_crs([box(100, 26, 10)], WORLD, UTM)
    assert bent.area() != pytest.approx(stiff.area(), rel=1e-4)


def test_without_a_crs_the_coordinates_stay(clean_qgis):
    (kept,) = area.in_crs([box(1, 2, 3)], QgsCoordinateReferenceSystem(), UTM)
    assert kept.boundingBox() == QgsRectangle(1, 2, 4, 5)


def test_an_empty_area_and_an_unwritable_file_are_one_sentence(clean_qgis, tmp_path):
    with pytest.raises(area.AreaError, match="no polygons"):
        area.write([], UTM, tmp_path / "area.gpkg")
    with pytest.raises(area.AreaError, match="cannot be written"):
        area.write([box(0, 0, 1)], UTM, tmp_path / "absent" / "area.gpkg")


def test_an_area_off_the_map_is_one_sentence(clean_qgis):
    with pytest.raises(area.AreaError, match="cannot be brought"):
        area.in_crs([box(1e9, 1e9, 10)], UTM, QgsCoordinateReferenceSystem("EPSG:3035"))


def test_only_an_area_of_ours_is_known_as_one(clean_qgis, tmp_path):
    assert area.is_area(area.write([box(0, 0, 10)], UTM, tmp_path / "area.gpkg"))
    (tmp_path / "text.gpkg").write_text("mine")
    assert not area.is_area(tmp_path / "text.gpkg")
    with sqlite3.connect(tmp_path / "area.gpkg") as database:
        database.execute("ALTER TABLE area ADD COLUMN notes TEXT")
    database.close()
    assert not area.is_area(tmp_path / "area.gpkg")
