"""Squares in the place of a run's polygons, and what stands in the file and the list."""

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from landslide_wsss_plugin.dock.review.inventory_table import AREA
from landslide_wsss_plugin.inventory.ground import fingerprint


def square(x, y, side=10):
    x, y = 500_000 + x, 2_999_900 + y
    return f"MULTIPOLYGON((({x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y})))"


def rows(layer):
    fresh = QgsVectorLayer(layer.source(), "fresh", "ogr")
    return {one["id"]: one for one in fresh.getFeatures()}


def outlines(layer):
    return {number: one.geometry().asWkt(3) for number, one in rows(layer).items()}


def choose(review, number):
    table = review.table
    review.go_to(next(row for row in range(table.rowCount()) if table.polygon(row).number == number))


def cell(review, number):
    table = review.table
    [row] = [row for row in range(table.rowCount()) if table.polygon(row).number == number]
    return table.data(table.index(row, AREA))


def points(*pairs):
    return [QgsPointXY(500_000 + x, 2_999_900 + y) for x, y in pairs]


def add(layer, number, wkt, status="proposed"):
    feature = QgsFeature(layer.fields())
    shape = QgsGeometry.fromWkt(wkt)
    feature.setGeometry(shape)
    for name, value in {"id": number, "status": status, "area_m2": shape.area(), "outline": fingerprint(shape)}.items():
        feature[name] = value
    layer.dataProvider().addFeatures([feature])
