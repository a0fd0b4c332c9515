"""How large a pixel is on the ground, across and along, and how sure a CRS is of its place."""

import math
import warnings

import numpy as np
import pyproj
from affine import Affine
from pyproj.exceptions import ProjError
from pyproj.transformer import TransformerGroup

from engine.rasters.points import moved

SQUARE = (1 / 1.05, 1.05)
"""Width by height of pixels that count as square."""

ASTRAY_KM = 800.0
"""How far from the ground that its CRS is meant for a raster may lie: whole countries are mapped in one zone."""


def astray_km(crs_wkt: str | None, middle: tuple[float, float]) -> float:
    """Return how far a place lies outside the ground that its CRS is meant for, km; 0 inside it, or where unknown.

    Args:
        crs_wkt: of the place; one that EPSG does not list says nothing of where it is meant for.
        middle: x and y in it.
    """
    try:
        crs = pyproj.CRS.from_wkt(crs_wkt) if crs_wkt else None
        code = crs.to_authority(min_confidence=90) if crs is not None else None
        area = pyproj.CRS.from_authority(*code).area_of_use if code else None
        if crs is None or area is None:
            return 0.0
        lon, lat = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform(*middle)
        if not (math.isfinite(lon) and math.isfinite(lat)):
            return 0.0
        wide = (area.east - area.west) % 360 or 360.0  # it may reach across the antimeridian
        beyond = (lon - area.west) % 360 - wide
        edge = lon if beyond <= 0 else area.east if beyond < (360 - wide) / 2 else area.west
        # northern zones of UTM are used south of the equator, too, with negative northings, as Landsat's are
        near = lat if crs.utm_zone else min(max(lat, area.south), area.north)
        return float(pyproj.Geod(ellps="WGS84").inv(lon, lat, edge, near)[2]) / 1000
    except (ProjError, ValueError):
        return 0.0


def ground_pixel(crs_wkt: str | None, transform: Affine, width: int, height: int) -> tuple[float, float] | None:
    """Return a pixel's width and height at the raster's centre, metres: on the ellipsoid, or in a local CRS' plane.

    Args:
        crs_wkt: of the raster; None gives None, as does a CRS without a unit of length.
        transform: from pixels to the CRS.
        width: of the raster, pixels.
        height: of the raster, pixels.
    """
    if crs_wkt is None:
        return None
    col = width / 2 + np.array([-0.5, 0.5, 0.0, 0.0])  # the middles of a pixel's left, right, upper
    row = height / 2 + np.array([0.0, 0.0, -0.5, 0.5])  # and lower edge
    x, y = moved(np.column_stack([col, row]), transform).T
    try:
        crs = pyproj.CRS.from_wkt(crs_wkt)
        unit = plane_unit_m(crs)
        if unit is not None:
            across, along = np.hypot(x[1] - x[0], y[1] - y[0]) * unit, np.hypot(x[3] - x[2], y[3] - y[2]) * unit
        else:
            ellipsoid, degrees = crs.get_geod(), crs.geodetic_crs
            if ellipsoid is None or degrees is None or crs.is_geocentric:
                return None
            places = pyproj.Transformer.from_crs(crs, degrees, always_xy=True).transform(x, y)
            lon, lat = np.degrees(degrees.axis_info[0].unit_conversion_factor * np.array(places))  # it may be in grads
            _, _, (across, along) = ellipsoid.inv(lon[[0, 2]], lat[[0, 2]], lon[[1, 3]], lat[[1, 3]])
    except (ProjError, ValueError):
        return None
    sizes = float(across), float(along)
    return sizes if all(math.isfinite(size) and size > 0 for size in sizes) else None


def plane_unit_m(crs: pyproj.CRS) -> float | None:
    """Return the unit of a local or engineering CRS, metres; None for a CRS that leads to places on the Earth."""
    if not crs.is_engineering and not crs.type_name.startswith("Local"):
        return None
    return float(crs.axis_info[0].unit_conversion_factor) if crs.axis_info else 1.0


def datum_note(source: str | None, target: str | None, what: str) -> str:
    """Return a sentence where PROJ lacks the grid for a change of datum, so that places are off; "" where it does not.

    Args:
        source: CRS as WKT.
        target: CRS as WKT, or a code.
        what: that is brought over, such as "The area".
    """
    if not source or not target:
        return ""
    try:
        crs = pyproj.CRS.from_user_input(source), pyproj.CRS.from_user_input(target)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # it is the sentence below
            group = TransformerGroup(*crs, always_xy=True)
    except (ProjError, ValueError):
        return ""
    if not group.transformers or group.best_available:
        return ""
    best, better = group.transformers[0], group.unavailable_operations
    grids = [grid.short_name for operation in better[:1] for grid in operation.grids if not grid.available]
    ballpark = "ballpark" in best.description.lower()
    off = "by up to some hundred metres" if ballpark or best.accuracy < 0 else f"by about {best.accuracy:g} m"
    missing = f" (missing here: {', '.join(grids)})" if grids else ""
    return f"{what} may be off {off}: the change of datum is done without its grid{missing}."
