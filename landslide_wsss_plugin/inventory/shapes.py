"""What the polygon tools make of outlines: pieces, unions, fewer corners, rounder ones; no layer."""

from typing import Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)

from landslide_wsss_plugin.inventory.outlines import polygons_of

ROUNDS, OFFSET = 2, 0.25
"""Chaikin's corner cutting: how often, and how far from a corner."""


def split(shape: QgsGeometry, line: "list[QgsPointXY]") -> "list[QgsGeometry]":
    """Return the pieces of a polygon on both sides of a line, the largest first; one where it is not crossed.

    Parts that the line does not cross stay with the largest piece.

    Args:
        shape: a polygon or several.
        line: two points or more, in its coordinates.
    """
    cut = QgsGeometry.fromPolylineXY(line)
    pieces: list[QgsGeometry] = []
    whole: list[QgsGeometry] = []
    for part in shape.asGeometryCollection():
        boundary = QgsGeometry(part.constGet().boundary())
        noded = QgsGeometry.unaryUnion([boundary, cut])
        made = QgsGeometry.polygonize([noded]).asGeometryCollection()
        inside = [one for one in made if one.area() > 0 and part.contains(one.pointOnSurface())]
        if len(inside) > 1:
            pieces += inside
        else:
            whole.append(part)
    if not pieces:
        return [QgsGeometry(shape)]
    pieces.sort(key=lambda piece: -piece.area())
    return [as_multi([pieces[0], *whole]), *(as_multi([piece]) for piece in pieces[1:])]


def merged(shapes: "list[QgsGeometry]") -> Optional[QgsGeometry]:
    """Return the union of polygons; None where they have no area."""
    union = polygons_of(QgsGeometry.unaryUnion([valid(shape) for shape in shapes]))
    return as_multi(union.asGeometryCollection()) if union is not None else None


def without(shape: QgsGeometry, others: "list[QgsGeometry]") -> Optional[QgsGeometry]:
    """Return what of a polygon lies on none of others; None for nothing."""
    rest: Optional[QgsGeometry] = valid(shape)
    for other in others:
        if rest is not None:
            rest = polygons_of(rest.difference(valid(other)))
    return as_multi(rest.asGeometryCollection()) if rest is not None else None


def simplified(shape: QgsGeometry, metres: float, crs: QgsCoordinateReferenceSystem) -> Optional[QgsGeometry]:
    """Return an outline with fewer corners, none of them further from the old outline than so many metres.

    Args:
        shape: the outline.
        metres: the tolerance; in coordinates where there is no CRS.
        crs: of the outline.
    """
    plane, back = _to_plane(shape, crs)
    fewer = back(plane.simplify(metres)) if plane is not None else None
    found = polygons_of(valid(fewer)) if fewer is not None else None
    return as_multi(found.asGeometryCollection()) if found is not None else None


def smoothed(shape: QgsGeometry) -> Optional[QgsGeometry]:
    """Return an outline with its corners cut off, which leaves every outline a little smaller than its corners."""
    found = polygons_of(valid(shape.smooth(ROUNDS, OFFSET)))
    return as_multi(found.asGeometryCollection()) if found is not None else None


def valid(shape: QgsGeometry) -> QgsGeometry:
    """Return the same area with a boundary that does not cross itself."""
    return shape if shape.isGeosValid() else shape.makeValid()


def as_multi(parts: "list[QgsGeometry]") -> QgsGeometry:
    """Return polygons as one geometry of the kind that an inventory has."""
    whole = QgsGeometry.collectGeometry([part for part in parts if part.area() > 0])
    whole.convertToMultiType()
    return whole


def _to_plane(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem):  # type: ignore[no-untyped-def]  # noqa: ANN202
    """Return a shape in the azimuthal equidistant plane around it, metres, and the way back."""
    copy = QgsGeometry(shape)
    if not crs.isValid():
        return copy, lambda moved: moved
    context = QgsProject.instance().transformContext()
    try:
        globe = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), context)
        centre = globe.transform(shape.centroid().asPoint())
        words = f"+proj=aeqd +lat_0={centre.y()} +lon_0={centre.x()} +datum=WGS84 +units=m"
        there = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem.fromProj(words), context)
        copy.transform(there)
    except QgsCsException:
        return None, lambda moved: moved

    def back(moved: QgsGeometry) -> QgsGeometry:
        moved.transform(there, Qgis.TransformDirection.Reverse)
        return moved

    return copy, back
