"""Whether a layer lies where its CRS says, and whether that is where it is wanted."""

from typing import Any

import numpy as np
import pyproj
import shapely
from pyproj.exceptions import ProjError

from engine.rasters.layers.layer_names import choose_layer, crs_of, layer_error
from engine.rasters.layers.vectors import Bounds, read_features
from engine.rasters.places import Source
from engine.rasters.reading.ground_pixel import datum_note

NORTH_POLE, MOST_LON = 90.0 + 1e-6, 540.0
"""Degrees beyond which a latitude or longitude is none, however it counts."""


def check_places(shapes: Any, crs_wkt: str | None, source: Source) -> None:
    """Refuse shapes whose coordinates lead nowhere in their CRS: metres called degrees, swapped axes.

    Args:
        shapes: (N,) shapely geometries.
        crs_wkt: of them; without one any coordinates do.
        source: for the sentence.

    Raises:
        UserError: kind "vector".
    """
    points = shapely.get_coordinates(shapes)
    points = points[np.isfinite(points).all(axis=1)]  # of others `broken` tells
    if crs_wkt is None or not len(points):
        return
    good = True
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    try:
        crs = pyproj.CRS.from_user_input(crs_wkt)
        if crs.is_geographic:
            good = max(abs(south), abs(north)) <= NORTH_POLE and max(abs(west), abs(east)) <= MOST_LON
        elif crs.geodetic_crs is not None:
            there = pyproj.Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
            good = bool(np.isfinite(there.transform([west, east], [south, north])).all())
    except ProjError:
        good = False
    if not good:
        raise layer_error(
            f"Coordinates of the layer {source} lie outside the area of its CRS.",
            "Assign the CRS that its coordinates are in (a GeoJSON without one counts as longitude and latitude).",
        )


def lies_elsewhere(source: Source, crs_wkt: str | None, bounds: Bounds, layer: str | None = None) -> bool:
    """Return whether a layer has features, and all of them lie outside a place, as those of a wrong CRS do.

    Args:
        source: as in `read_features`.
        crs_wkt: of the bounds.
        bounds: of the place.
        layer: as in `read_features`.
    """
    features = read_features(source, layer, areas=True)
    whole = shapely.total_bounds(features.shapes) if len(features) else np.full(4, np.nan)
    if np.isnan(whole).all():
        return False
    if crs_wkt is not None and features.crs_wkt is not None:
        try:
            there = pyproj.Transformer.from_crs(features.crs_wkt, crs_wkt, always_xy=True)
            whole = np.array(there.transform_bounds(*whole))
        except ProjError:
            return True
    west, south, east, north = whole
    meets = west <= bounds[2] and east >= bounds[0] and south <= bounds[3] and north >= bounds[1]
    return not (np.isfinite(whole).all() and meets)


def datum_note_of(source: Source, crs_wkt: str | None, what: str, layer: str | None = None) -> str:
    """Return a sentence where a layer cannot be brought exactly into a CRS; "" where it can, or there is no CRS.

    Args:
        source: as in `read_features`.
        crs_wkt: where the layer is brought to.
        what: that is brought over, such as "The area".
        layer: as in `read_features`.
    """
    return datum_note(crs_of(*choose_layer(source, layer, areas=True)), crs_wkt, what)
