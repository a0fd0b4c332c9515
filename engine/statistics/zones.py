"""Landslides by zone, such as a catchment: how many, and how much of its ground they cover."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from engine.errors import UserError
from engine.polygons.geodesic import GeodesicMeasure
from engine.rasters.layers.broken import refuse_broken
from engine.rasters.layers.vectors import polygons_only, read_features, reprojected


@dataclass(frozen=True)
class Zone:
    """A zone and the landslides in it.

    Args:
        name: of the zone.
        area_m2: of the zone, square metres.
        count: landslides of which the largest part lies in it.
        landslide_m2: area of landslides inside, square metres; one that crosses a border counts with its parts.
    """

    name: str
    area_m2: float
    count: int
    landslide_m2: float


def by_zone(shapes: Any, crs_wkt: str, ground: GeodesicMeasure, source: str, field: str | None) -> list[Zone]:
    """Count landslides by zone, in the order of the file; those in no zone come last, without an area of a zone.

    Args:
        shapes: (N,) valid polygons.
        crs_wkt: of the shapes.
        ground: of that CRS.
        source: a layer of polygons.
        field: that names the zones; None numbers them.

    Raises:
        UserError: kind "vector": no polygons, broken ones, no CRS, or no such field.
    """
    features = read_features(source, areas=True)
    if features.crs_wkt is None:
        raise UserError(f"The layer {source} has no CRS.", "Assign its CRS, then choose it again.", "vector")
    refuse_broken(features.broken, source)
    if field is not None and field not in features.columns:
        known = ", ".join(features.columns) or "none"
        raise UserError(f"The layer {source} has no field '{field}'.", f"Its fields are: {known}.", "vector")
    polygons = polygons_only(reprojected(features, crs_wkt).shapes)
    kept = [row for row, shape in enumerate(polygons) if shape is not None]
    if not kept:
        raise UserError(f"The layer {source} holds no polygons.", "Choose a layer of polygons.", "vector")
    names = [str(features.columns[field][row]) if field else str(row + 1) for row in kept]
    zones = np.array([polygons[row] for row in kept], object)
    sizes = [size[0] for size in ground.sizes(list(zones))]
    tree = shapely.STRtree(shapes)
    best = np.full(len(shapes), -1)
    most = np.zeros(len(shapes))
    covered = np.zeros(len(zones))
    for place, zone in enumerate(zones):
        near = tree.query(zone, predicate="intersects")
        parts = shapely.intersection(shapes[near], zone)
        inside = _areas(parts, ground)
        covered[place] = inside.sum()
        larger = inside > most[near]
        best[near[larger]], most[near[larger]] = place, inside[larger]
    found = [
        Zone(name, float(size), int((best == place).sum()), float(covered[place]))
        for place, (name, size) in enumerate(zip(names, sizes, strict=True))
    ]
    outside = best < 0
    if outside.any():
        found.append(Zone("", 0.0, int(outside.sum()), float(_areas(shapes[outside], ground).sum())))
    return found


def _areas(shapes: Any, ground: GeodesicMeasure) -> Any:
    """Return the areas of geometries, 0 of what is none; of a collection its polygons count."""
    whole = polygons_only(np.asarray(shapes, object))
    rows = [row for row, shape in enumerate(whole) if shape is not None]
    areas = np.zeros(len(whole))
    if rows:
        areas[rows] = [size[0] for size in ground.sizes([whole[row] for row in rows])]
    return areas
