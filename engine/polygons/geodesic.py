"""How large a shape is on the ground: sizes on the ellipsoid, never in planar degrees or Web Mercator."""

import contextlib
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import pyproj
import shapely
from affine import Affine
from numpy.typing import NDArray
from pyproj.exceptions import ProjError
from shapely.geometry import MultiPolygon, Polygon

from engine.errors import UserError
from engine.rasters.points import moved

Shape: TypeAlias = Polygon | MultiPolygon
Points = NDArray[np.float64]

NORTH_POLE = 90 + 1e-6
"""Degrees; what a file's rounding may add to a pole stays on Earth."""
WGS84 = pyproj.Geod(ellps="WGS84")


Size: TypeAlias = tuple[float, float]
"""Area and perimeter, holes' edges included: square metres and metres; pixels where there is no CRS."""


@dataclass(frozen=True)
class RotatedRectangle:
    """The smallest rectangle around a shape.

    Args:
        length_m: its longer side, metres.
        width_m: its shorter side, metres.
        orient_deg: the longer side's direction, degrees clockwise from north in [0, 180).
    """

    length_m: float
    width_m: float
    orient_deg: float


@dataclass(frozen=True)
class GeodesicMeasure:
    """From the coordinates of a raster to sizes on the ground.

    With a CRS that leads to places on the Earth, sizes are geodesic on WGS 84; with one of the Moon or another planet
    on its ellipsoid. A CRS that leads to no places (a building site's own grid) is a plane in its unit of length.
    Without a CRS the unit is the pixel.

    Args:
        to_lonlat: from the CRS to longitude and latitude, of WGS 84 on the Earth; None where there is no way.
        to_plane: from coordinates to a plane in metres, or pixels with y upwards; with `to_lonlat` from its unit to
            degrees.
        elsewhere: the ellipsoid of another body than the Earth; None on the Earth.
    """

    to_lonlat: pyproj.Transformer | None
    to_plane: Affine
    elsewhere: pyproj.Geod | None = None

    @classmethod
    def of(cls, crs_wkt: str | None, transform: Affine) -> "GeodesicMeasure":
        """Build from a CRS, as WKT or by its number ("EPSG:32648"), and the transform from pixels to coordinates."""
        if crs_wkt is None:
            return cls(None, Affine.scale(1, -1) @ ~transform)
        try:
            crs = pyproj.CRS.from_user_input(crs_wkt)  # a table that was read names its CRS by number
        except ProjError:
            return cls(None, Affine.scale(1, -1) @ ~transform)
        try:
            return cls(pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True), Affine.identity())
        except ProjError:
            return cls._off_the_earth(crs)

    @classmethod
    def _off_the_earth(cls, crs: pyproj.CRS) -> "GeodesicMeasure":
        """Return how a CRS without a way to WGS 84 is measured: of another body, or of no place at all."""
        ellipsoid, degrees = crs.get_geod(), crs.geodetic_crs
        if ellipsoid is not None and degrees is not None and not crs.is_engineering and not crs.is_geocentric:
            with contextlib.suppress(ProjError):
                unit = math.degrees(degrees.axis_info[0].unit_conversion_factor)
                way = pyproj.Transformer.from_crs(crs, degrees, always_xy=True)
                return cls(way, Affine.scale(unit), ellipsoid)
        unit = crs.axis_info[0].unit_conversion_factor if crs.axis_info else 1.0
        return cls(None, Affine.scale(unit))

    @property
    def ellipsoid(self) -> pyproj.Geod:
        """On which longitudes and latitudes are measured."""
        return self.elsewhere or WGS84

    def size(self, shape: Shape) -> Size:
        """Return the area and the perimeter of a shape in CRS coordinates.

        Raises:
            UserError: the shape lies where its CRS has no ground.
        """
        return self.sizes([shape])[0]

    def sizes(self, shapes: Iterable[Shape]) -> list[Size]:
        """Return the area and the perimeter of each of many shapes, as `size` does of one."""
        shapes = list(shapes)
        parts, of_part = shapely.get_parts(np.array(shapes, object), return_index=True)
        rings, of_ring = shapely.get_rings(parts, return_index=True)
        points, of_point = shapely.get_coordinates(rings, return_index=True)
        if len(points) == 0:
            return [(0.0, 0.0)] * len(shapes)
        places = self._project(points)
        ends = np.cumsum(np.bincount(of_point, minlength=len(rings)))
        measure = _plane_size if self.to_lonlat is None else self.ellipsoid.polygon_area_perimeter
        each = [measure(*ring.T) for ring in np.split(places, ends[:-1])]
        area, length = np.abs(np.array(each, np.float64)).T
        hole = np.append(False, of_ring[1:] == of_ring[:-1])  # the first ring of a part is its outline
        shape = of_part[of_ring]
        sums = [np.bincount(shape, values, len(shapes)).tolist() for values in (np.where(hole, -area, area), length)]
        return list(zip(*sums, strict=True))

    def lonlats(self, shapes: Iterable[Shape]) -> list[tuple[float, float] | None]:
        """Return each centroid's longitude in [-180, 180) and latitude on WGS 84; None without a way there."""
        # those of another planet would lie in a wrong country
        centroids = shapely.get_coordinates(shapely.centroid(np.array(list(shapes), object)))
        if self.to_lonlat is None or self.elsewhere or len(centroids) == 0:
            return [None] * len(centroids)
        lon, lat = self._project(centroids).T
        return list(zip(((lon + 180) % 360 - 180).tolist(), lat.tolist(), strict=True))

    def boxes(self, shapes: Iterable[Shape]) -> list[RotatedRectangle]:
        """Return the smallest rectangle around each of many shapes in CRS coordinates.

        The rectangle is fitted in the azimuthal equidistant plane around the shape's centroid, so that lengths
        and angles are the ground's whatever the CRS does to them.
        """
        whole = np.array(list(shapes), object)
        if len(whole) == 0:
            return []
        corners, of_corner = shapely.get_coordinates(shapely.convex_hull(whole), return_index=True)
        corners = self._project(corners)
        if self.to_lonlat is not None:
            centres = self._project(shapely.get_coordinates(shapely.centroid(whole)))
            corners = _around(self.ellipsoid, centres[of_corner], corners)
        rectangles = shapely.oriented_envelope(shapely.multipoints(corners, indices=of_corner))
        points, of_point = shapely.get_coordinates(rectangles, return_index=True)
        starts = np.searchsorted(of_point, np.arange(len(whole)))
        return [_box(points[start : start + 3]) for start in starts.tolist()]

    def _project(self, points: Points) -> Points:
        """Return longitude and latitude, or the plane's coordinates, of (N, 2) points in CRS coordinates."""
        if self.to_lonlat is None:
            return moved(points, self.to_plane)
        places = np.column_stack(self.to_lonlat.transform(points[:, 0], points[:, 1]))
        if self.elsewhere:
            places = moved(places, self.to_plane)
        # A transformer from degrees to degrees lets any number through, such as metres that a file calls degrees.
        if not np.isfinite(places).all() or (np.abs(places[:, 1]) > NORTH_POLE).any():
            raise UserError(
                "The scene's coordinates lie outside the area of its CRS.",
                "Assign the CRS that the scene was made in, and run again.",
                "scene",
            )
        return places


def _plane_size(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, float]:
    """Return the area, of either sign, and the length of a closed ring in a plane."""
    x, y = x - x[0], y - y[0]  # far from the origin digits are lost
    return float(x[:-1] @ y[1:] - x[1:] @ y[:-1]) / 2, float(np.hypot(np.diff(x), np.diff(y)).sum())


def _box(corners: Points) -> RotatedRectangle:
    """Return the box of a rectangle's first three corners, (3, 2) east and north, metres."""
    sides = np.diff(corners, axis=0)  # (2, 2) two neighbouring sides
    lengths = np.hypot(*sides.T)
    east, north = sides[np.argmax(lengths)]
    return RotatedRectangle(
        float(lengths.max()), float(lengths.min()), float(np.degrees(np.arctan2(east, north)) % 180)
    )


def _around(ellipsoid: pyproj.Geod, centres: Points, places: Points) -> Points:
    """Return how far east and north of its centre each place is, (N, 2) metres.

    Args:
        ellipsoid: of the places.
        centres: (N, 2) longitudes and latitudes.
        places: (N, 2) likewise.
    """
    lon, lat = centres.T
    azimuth, _, distance = ellipsoid.inv(lon, lat, places[:, 0], places[:, 1])
    return np.column_stack([distance * np.sin(np.radians(azimuth)), distance * np.cos(np.radians(azimuth))])
