"""Which landslides of two maps are one: the one rule of `evaluate`, `agreement`, `compare`, the panel and Processing.

Two outlines are one landslide where their IoU is above LEAST_IOU. So a crumb inside a large landslide does not find it,
and one polygon over a whole slope finds nothing. Maps of two dates, or two results of one scene, ask another question:
what became of a landslide. There two outlines are one as well where the smaller lies in the larger by INSIDE of its
area, so that a landslide that has grown tenfold is neither gone nor new. The rule is the same both ways.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

LEAST_IOU = 0.1
"""Two outlines are one landslide at an IoU above this."""
INSIDE = 0.5
"""Share of the smaller outline in the larger from which both are one landslide of two dates, whatever their IoU."""

Shapes = NDArray[Any]
Areas = NDArray[Any]


@dataclass(frozen=True)
class Pairs:
    """The landslides of two maps that lie over each other.

    Args:
        first: (K,) number of the landslide of the first map, from 0.
        second: (K,) number of that of the second map.
        shared: (K,) area of both, in the unit of the other two.
        first_area: (N,) of each landslide of the first map.
        second_area: (M,) of each landslide of the second map.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    shared: Areas
    first_area: Areas
    second_area: Areas


@dataclass(frozen=True)
class Match:
    """Outlines of two maps that are one landslide.

    Args:
        first: (K,) number of the outline of the first map.
        second: (K,) number of that of the second map.
        first_is_matched: (N,) bool of each outline of the first map.
        second_is_matched: (M,) bool of each outline of the second map.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    first_is_matched: NDArray[np.bool_]
    second_is_matched: NDArray[np.bool_]


def match_landslides(pairs: Pairs, *, contained: bool, least_iou: float = LEAST_IOU) -> Match:
    """Pair the landslides of two maps by the rule above.

    Args:
        pairs: those that lie over each other.
        contained: whether one that lies in the other by INSIDE is the same landslide, too.
        least_iou: in [0, 1).
    """
    a, b = pairs.first_area[pairs.first], pairs.second_area[pairs.second]
    shared = pairs.shared
    same = shared > least_iou * (a + b - shared)
    if contained:
        same |= (shared > 0) & (shared >= INSIDE * np.minimum(a, b))
    first, second = pairs.first[same], pairs.second[same]
    is_matched = [
        np.isin(np.arange(len(areas)), of) for areas, of in ((pairs.first_area, first), (pairs.second_area, second))
    ]
    return Match(first, second, is_matched[0], is_matched[1])


def pairs_of_polygons(first: Shapes, second: Shapes) -> Pairs:
    """Return the polygons that lie over each other.

    Args:
        first: (N,) valid polygons.
        second: (M,) valid polygons in the same CRS.
    """
    b, a = shapely.STRtree(first).query(second, predicate="intersects")
    shared = shapely.area(shapely.intersection(first[a], second[b]))
    return Pairs(a, b, shared, shapely.area(first), shapely.area(second))
