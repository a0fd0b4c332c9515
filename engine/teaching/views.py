"""Checked views: rectangles in which a person has outlined every landslide, read from a layer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from engine.errors import UserError
from engine.rasters.layers.broken import refuse_broken
from engine.rasters.layers.heavy import Bound
from engine.rasters.layers.vectors import polygons_only, read_features_over
from engine.rasters.scene_info import SceneInfo

LAYER = "checked"
"""Name of the layer in a file that has others, too."""

FILE = "checked.gpkg"
"""In a run's folder: the views of the run."""

MOST = 500
"""Views; more is no work of a person's eyes."""

MOST_READ = 5000
"""Views of a file, of which many may be of one place."""

MOST_PX = 25_000_000
"""Pixels of all views together; bounds the memory at a gigabyte or two."""

LEAST_PX = 16
"""A view has at least as many pixels as a window of 4 x 4."""


@dataclass(frozen=True)
class Outline:
    """What a person said of a place.

    Args:
        shape: in the scene's CRS; valid and with an area.
        landslide: whether it is one; else it is none for sure.
    """

    shape: Any
    landslide: bool


def read_views(source: str, info: SceneInfo) -> list[Any]:
    """Return the checked views of a layer, cut to the scene, none over another: valid polygons in its CRS.

    Args:
        source: a vector file; "FILE|layername=NAME" names a layer.
        info: the scene, on the grid of its results.

    Raises:
        UserError: kind "vector": missing, unreadable, broken, without a CRS, nothing over the scene, or far too much.
    """
    corners = [info.affine @ at for at in ((0, 0), (info.width, 0), (info.width, info.height), (0, info.height))]
    xs, ys = zip(*corners, strict=True)
    place = (min(xs), min(ys), max(xs), max(ys))
    features = read_features_over(source, info.crs_wkt, place, LAYER, areas=True, bound=Bound(MOST_READ))
    if len(features) > MOST_READ:
        raise UserError(f"The layer {source} has more than {MOST_READ:,} views.", f"Choose at most {MOST}.", "vector")
    refuse_broken(features.broken, source)
    scene = shapely.Polygon(corners)
    found = [shape.intersection(scene) for shape in polygons_only(features.shapes) if shape is not None]
    found = [shape for shape in polygons_only(np.array(found, object)) if shape is not None] if found else []
    views = _apart(found)
    pixel = abs(info.affine.determinant)
    views = [view for view in views if view.area > 0.99 * LEAST_PX * pixel]
    if not views:
        raise UserError(
            f"The layer {source} has no checked view over the scene.",
            "Check a view of this scene first, or check the layer's CRS.",
            "vector",
        )
    if len(views) > MOST or sum(view.area for view in views) > MOST_PX * pixel:
        raise UserError(
            f"The layer {source} has {len(views)} checked views of together "
            f"{sum(view.area for view in views) / pixel / 1e6:.0f} million pixels.",
            f"Choose at most {MOST} views of together {MOST_PX / 1e6:.0f} million pixels.",
            "vector",
        )
    return views


NEW_SHARE = 0.2
"""Share of a view that no earlier one has, from which it is one of its own; less only makes the earlier one larger."""


def _apart(shapes: Sequence[Any]) -> list[Any]:
    """Return views of which none overlaps another: a later one is what no earlier one has.

    A person who moves the map by half a window has checked two views; who checks the same window twice, one.
    """
    views: list[Any] = []
    for shape in shapes:
        shared = [view.intersection(shape).area for view in views]
        if not views or max(shared) <= 1e-6 * shape.area:
            views.append(shape)
            continue
        rest = _area_of(shape.difference(shapely.union_all(views)))
        if rest is not None and rest.area >= NEW_SHARE * shape.area:
            views.append(rest)
        elif rest is not None:
            most = int(np.argmax(shared))
            views[most] = shapely.union_all([views[most], rest])
    return views


def _area_of(shape: Any) -> Any:
    """Return what of a shape has an area; None where nothing has."""
    return polygons_only(np.array([shape], object))[0]
