"""Polygons of two dates: which are new, which are gone, which have grown, and by how much."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.windows import Window

from engine.evaluation.matching import match_landslides, pairs_of_polygons
from engine.polygons.geodesic import GeodesicMeasure
from engine.polygons.polygonize import opened
from engine.rasters.layers.vectors import Features, reprojected
from engine.rasters.mask_reader import UNKNOWN as NO_DATA
from engine.rasters.points import moved

NEW, GONE, GROWN, OLD, UNKNOWN = "new", "gone", "grown", "old", "unknown"
KINDS = (NEW, GROWN, OLD, GONE, UNKNOWN)
HARDLY = 0.15
"""Share of a landslide's area below which what was added makes it no grown one."""
SEEN = 0.5
"""Share of a polygon that the other date must show for it to be new or gone."""
MOST_SIDE = 256
"""Pixels along a side at which a mask is read under a polygon."""

Shapes = NDArray[Any]


@dataclass(frozen=True)
class Change:
    """What became of one landslide.

    Args:
        kind: one of KINDS.
        id: of the polygon in its own inventory; its place, from 1, where it has none.
        area_m2: of the polygon: the later one, or the earlier one of what is gone.
        before_m2: of the earlier polygons that are the same landslide.
        added_m2: what no earlier polygon covers; None of an unknown one.
        geometry: the polygon.
    """

    kind: str
    id: int
    area_m2: float
    before_m2: float
    added_m2: float | None
    geometry: Any


def changes_between(
    earlier: Features, later: Features, masks: tuple[Path | None, Path | None], check: Callable[[], None]
) -> list[Change]:
    """Return what became of the landslides of one date by the other, the later ones first.

    Args:
        earlier: polygons alone, with a CRS.
        later: likewise; its CRS is that of the result.
        masks: of the earlier and of the later run, which say what ground each knows; None knows all of it.
        check: called for each polygon that is looked up in a mask.
    """
    old, new = reprojected(earlier, str(later.crs_wkt)).shapes, later.shapes
    match = match_landslides(pairs_of_polygons(old, new), contained=True)
    ground = GeodesicMeasure.of(later.crs_wkt, Affine.identity())
    area_old, area_new = (np.array([size[0] for size in ground.sizes(shapes)]) for shapes in (old, new))
    seen_new = _seen(new, str(later.crs_wkt), masks[0], check)
    seen_old = _seen(old, str(later.crs_wkt), masks[1], check)
    ids_old, ids_new = _ids(earlier), _ids(later)
    found = []
    cover = shapely.STRtree(old)
    for number, shape in enumerate(new):
        area, number_id = float(area_new[number]), ids_new[number]
        if not match.second_is_matched[number]:
            kind = NEW if seen_new[number] >= SEEN else UNKNOWN
            found.append(Change(kind, number_id, area, 0.0, area if kind == NEW else None, shape))
            continue
        partners = match.first[match.second == number]
        left = shapely.difference(shape, shapely.union_all(old[cover.query(shape, predicate="intersects")]))
        added = ground.size(left)[0] if left.area > 0 else 0.0
        kind = GROWN if added >= HARDLY * area else OLD
        found.append(
            Change(kind, number_id, area, float(area_old[partners].sum()), added if kind == GROWN else 0.0, shape)
        )
    for lost in np.flatnonzero(~match.first_is_matched):
        kind = GONE if seen_old[lost] >= SEEN else UNKNOWN
        area = float(area_old[lost])
        found.append(Change(kind, ids_old[lost], area, area, 0.0 if kind == GONE else None, old[lost]))
    return found


def meet(earlier: Features, later: Features, masks: tuple[Path | None, Path | None]) -> bool:
    """Return whether two dates are of one place, as far as it is known: by the runs' masks, else by their polygons.

    Args:
        earlier: polygons alone, with a CRS.
        later: likewise.
        masks: of the earlier and of the later run.
    """
    boxes = []
    for features, mask in zip((earlier, later), masks, strict=True):
        crs_wkt = features.crs_wkt
        if None not in masks:
            with opened(Path(str(mask)), own=True) as dataset:
                corners = ((0, 0), (dataset.width, 0), (dataset.width, dataset.height), (0, dataset.height))
                shape = shapely.Polygon([dataset.transform @ corner for corner in corners])
                crs_wkt = dataset.crs.to_wkt() if dataset.crs else crs_wkt
        elif not len(features):
            return True
        else:
            shape = shapely.box(*shapely.total_bounds(features.shapes))
        boxes.append(Features(np.array([shape], object), {}, crs_wkt, features.layer))
    return bool(reprojected(boxes[0], str(boxes[1].crs_wkt)).shapes[0].intersects(boxes[1].shapes[0]))


def _ids(features: Features) -> list[int]:
    given = features.columns.get("id")
    if given is None or np.asarray(given).dtype.kind not in "iuf" or not np.isfinite(given).all():
        return list(range(1, len(features) + 1))
    return [int(value) for value in given]


def _seen(shapes: Shapes, crs_wkt: str, mask: Path | None, check: Callable[[], None]) -> NDArray[np.float64]:
    """Return of each polygon the share that a mask knows, (N,) in [0, 1]."""
    if mask is None or not len(shapes):
        return np.ones(len(shapes))
    with opened(mask, own=True) as dataset:
        there = reprojected(Features(shapes, {}, crs_wkt, ""), dataset.crs.to_wkt()).shapes if dataset.crs else shapes
        t = ~dataset.transform
        pixels = shapely.transform(there, lambda points: moved(points, t))
        shares = np.zeros(len(shapes))
        for number, shape in enumerate(pixels):
            check()
            shares[number] = _share(dataset, shape)
    return shares


def _share(dataset: Any, shape: Any) -> float:
    inside = shapely.intersection(shape, shapely.box(0, 0, dataset.width, dataset.height))
    if inside.area <= 0:
        return 0.0
    west, north, right, bottom = inside.bounds
    left, top = int(west), int(north)
    wide = max(1, min(int(np.ceil(right)), dataset.width) - left)
    high = max(1, min(int(np.ceil(bottom)), dataset.height) - top)
    size = (min(high, MOST_SIDE), min(wide, MOST_SIDE))
    levels = dataset.read(1, window=Window(left, top, wide, high), out_shape=size)
    place = Affine.translation(left, top) @ Affine.scale(wide / size[1], high / size[0])
    within = rasterize([inside], size, transform=place, all_touched=True, dtype="uint8") == 1
    known = float((levels[within] != NO_DATA).mean()) if within.any() else 0.0
    return known * float(inside.area / shape.area)
