"""A polygon of the review on the map, and what of the map is in a layer's CRS."""

from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsMapLayer, QgsProject, QgsRectangle, QgsVectorLayer

ROOM = 3.0
"""How much larger than a polygon the map's view of it is."""


def is_ground(box: QgsRectangle) -> bool:
    """Return whether a rectangle covers ground; that of a map that was not drawn yet, or of no feature, does not."""
    return not box.isEmpty() and box.isFinite()


def show(canvas: Any, layer: QgsVectorLayer, fid: int) -> None:
    """Bring a polygon onto the map, and flash it."""
    feature = layer.getFeature(fid)
    if not feature.hasGeometry():
        return
    box = QgsRectangle(feature.geometry().boundingBox())
    to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    try:
        box = to_map.transformBoundingBox(box)
    except QgsCsException:
        return
    box.scale(ROOM)
    canvas.setExtent(box)
    canvas.refresh()
    canvas.flashFeatureIds(layer, [fid])


def show_layer(canvas: Any, layer: QgsMapLayer) -> None:
    """Bring a whole layer onto the map."""
    to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    try:
        box = to_map.transformBoundingBox(layer.extent())
    except QgsCsException:
        return
    if is_ground(box):
        box.scale(1.05)
        canvas.setExtent(box)
        canvas.refresh()


def view_in(canvas: Any, layer: QgsVectorLayer) -> QgsRectangle:
    """Return what the map shows in a layer's CRS; the whole layer where that cannot be told."""
    shown = canvas.mapSettings().destinationCrs()
    try:
        box = QgsCoordinateTransform(shown, layer.crs(), QgsProject.instance()).transformBoundingBox(canvas.extent())
    except QgsCsException:
        return QgsRectangle(layer.extent())
    return QgsRectangle(box) if is_ground(box) else QgsRectangle(layer.extent())
