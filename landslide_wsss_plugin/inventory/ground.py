"""How large a shape is on the ground: geodesic on WGS 84, as the engine measures (`engine.polygons.geodesic`)."""

import hashlib
import math
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsUnitTypes,
)

WGS84 = "EPSG:7030"
GLOBE = "EPSG:4326"

Place = tuple[float, float]


@dataclass(frozen=True)
class Measures:
    """What the outline alone tells of a polygon; the names are those of the inventory's fields.

    Args:
        area_m2: square metres; pixels where there is no CRS, as all lengths.
        perim_m: of the outline and its holes, metres.
        length_m: longer side of the smallest rectangle around, metres.
        width_m: shorter side, metres.
        orient_deg: the longer side's direction, degrees clockwise from north in [0, 180).
        lon: of the centroid on WGS 84, degrees; None without a CRS.
        lat: as `lon`.
    """

    area_m2: float
    perim_m: float
    length_m: float
    width_m: float
    orient_deg: float
    lon: Optional[float]
    lat: Optional[float]


class Ground:
    """From the coordinates of a layer to sizes on the ground.

    Args:
        crs: of the layer; an invalid one makes the pixel the unit.
        pixel: width and height of a pixel in the layer's coordinates; used without a CRS.
    """

    def __init__(self, crs: QgsCoordinateReferenceSystem, pixel: Place = (1.0, 1.0)) -> None:
        self.on_globe = crs.isValid()
        self._pixel = pixel
        context = QgsProject.instance().transformContext()
        self._measure = QgsDistanceArea()
        self._measure.setSourceCrs(crs, context)
        if self.on_globe:
            self._measure.setEllipsoid(WGS84)
            self._to_globe = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(GLOBE), context)

    def measures(self, shape: QgsGeometry) -> Optional[Measures]:
        """Return the measures of a polygon; None where it has no area, or lies where its CRS has no ground."""
        if shape.isNull() or shape.isEmpty() or not shape.area() > 0:
            return None
        if not self.on_globe:
            return self._plane(shape)
        try:
            area = self._measure.convertAreaMeasurement(self._measure.measureArea(shape), QgsUnitTypes.AreaSquareMeters)
            perimeter = self._metres(self._measure.measurePerimeter(shape))
            centre = shape.centroid().asPoint()
            place = self._to_globe.transform(centre)
            box = _sides([self._east_north(centre, corner) for corner in _corners(shape.convexHull())])
        except QgsCsException:
            return None
        found = Measures(area, perimeter, *box, (place.x() + 180) % 360 - 180, place.y())
        return found if all(math.isfinite(value) for value in (area, perimeter, *box)) else None

    def distance(self, start: Place, end: Place) -> Optional[float]:
        """Return the distance between two places, metres; None where there is no ground."""
        if not self.on_globe:
            return None
        try:
            return self._metres(self._measure.measureLine(QgsPointXY(*start), QgsPointXY(*end)))
        except QgsCsException:
            return None

    def _metres(self, length: float) -> float:
        return float(self._measure.convertLengthMeasurement(length, QgsUnitTypes.DistanceMeters))

    def _east_north(self, centre: QgsPointXY, corner: QgsPointXY) -> Place:
        """Return how far east and north of a centre a place is, metres: the azimuthal equidistant plane."""
        length = self._metres(self._measure.measureLine(centre, corner))
        if length == 0:
            return 0.0, 0.0
        azimuth = self._measure.bearing(centre, corner)
        return length * math.sin(azimuth), length * math.cos(azimuth)

    def _plane(self, shape: QgsGeometry) -> Measures:
        """Measure in pixels."""
        wide, high = self._pixel
        area = shape.area() / (wide * high)
        flat = QgsGeometry(shape)
        perimeter = 0.0
        for ring in _rings(flat):
            steps = zip(ring, ring[1:])
            perimeter += sum(math.hypot((b.x() - a.x()) / wide, (b.y() - a.y()) / high) for a, b in steps)
        box = _sides([(corner.x() / wide, corner.y() / high) for corner in _corners(flat.convexHull())])
        return Measures(area, perimeter, *box, None, None)


def fingerprint(shape: QgsGeometry) -> str:
    """Return ten characters that tell one outline from another, the same as `engine.inventory.merge.fingerprint`."""
    if shape.isNull():
        return ""
    whole = QgsGeometry(shape)
    whole.convertToMultiType()
    flat = whole.get()
    flat.dropZValue()
    flat.dropMValue()
    return hashlib.sha256(bytes(whole.asWkb())).hexdigest()[:10]


def _corners(hull: QgsGeometry) -> "list[QgsPointXY]":
    return [QgsPointXY(vertex) for vertex in hull.vertices()]


def _rings(shape: QgsGeometry) -> "list[list[Any]]":
    parts = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
    return [ring for part in parts for ring in part]


def _sides(corners: "list[Place]") -> "tuple[float, float, float]":
    """Return length, width and direction of the smallest rectangle around places of a plane."""
    around, _area, _angle, _width, _height = QgsGeometry.fromMultiPointXY(
        [QgsPointXY(*corner) for corner in corners]
    ).orientedMinimumBoundingBox()
    ring = around.asPolygon()[0][:3]
    sides = [(b.x() - a.x(), b.y() - a.y()) for a, b in zip(ring, ring[1:])]
    lengths = [math.hypot(*side) for side in sides]
    east, north = sides[lengths.index(max(lengths))]
    return max(lengths), min(lengths), math.degrees(math.atan2(east, north)) % 180
