"""Labels from what is known already: points, polygons, or an inventory with its review."""

from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsProject, QgsWkbTypes

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers.label_cells import GridError
from landslide_wsss_plugin.layers.label_grid import LANDSLIDE, NONE, OPEN, SKIP, LabelGrid

LEAST_COVER = 0.02
"""Share of a square that landslides must cover; less shows neither clearly."""

REJECTED = "rejected"


def labels_from(grid: LabelGrid, layer: Any, *, rest_is_none: bool) -> "dict[int, str]":
    """Return labels for the squares that are still open; what a person has said stays.

    Args:
        grid: the squares.
        layer: points, or polygons, in any CRS. Where it has a field "status", what was rejected there is no landslide.
        rest_is_none: squares that no feature touches show no landslide.

    Raises:
        GridError: lines, or features that cannot be brought into the grid's CRS.
    """
    if layer.geometryType() not in {QgsWkbTypes.PointGeometry, QgsWkbTypes.PolygonGeometry}:
        raise GridError(
            tr("The layer “{}” holds neither points nor polygons.").format(layer.name()),
            tr("Choose a layer of points or polygons."),
        )
    covered: dict[int, float] = {}
    rejected: set[int] = set()
    transform = QgsCoordinateTransform(layer.crs(), grid.layer.crs(), QgsProject.instance())
    status = layer.fields().lookupField("status")
    for feature in layer.getFeatures():
        shape = QgsGeometry(feature.geometry())
        if shape.isEmpty():
            continue
        try:
            shape.transform(transform)
        except QgsCsException as error:
            raise GridError(
                tr("The layer “{}” cannot be brought into the CRS of the tiles.").format(layer.name()),
                tr("Check its CRS."),
            ) from error
        said_no = status >= 0 and str(feature.attribute(status)).strip().lower() == REJECTED
        for number, share in _shares(grid, shape).items():
            if said_no:
                rejected.add(number)
            else:
                covered[number] = covered.get(number, 0.0) + share
    return _decided(grid, covered, rejected, rest_is_none=rest_is_none)


def _decided(
    grid: LabelGrid, covered: "dict[int, float]", rejected: "set[int]", *, rest_is_none: bool
) -> "dict[int, str]":
    found = {}
    for number in grid.numbers():
        if grid.label(number) != OPEN:
            continue
        share = covered.get(number, 0.0)
        if share >= LEAST_COVER:
            found[number] = LANDSLIDE
        elif share > 0:
            found[number] = SKIP
        elif number in rejected or rest_is_none:
            found[number] = NONE
    return found


def _shares(grid: LabelGrid, shape: QgsGeometry) -> "dict[int, float]":
    """Return the squares that a shape touches with the share of each that it covers; a point covers all of its own."""
    if shape.type() == QgsWkbTypes.PointGeometry:
        points = [point for part in shape.asGeometryCollection() for point in [part.asPoint()]]
        squares = [grid.at(point) for point in points]
        return {number: 1.0 for number in squares if number is not None}
    valid = shape.makeValid()
    shares = {}
    for number in grid.near(valid.boundingBox()):
        square = grid.place(number)
        area = valid.intersection(square).area()
        if area > 0:
            shares[number] = area / square.area()
    return shares
