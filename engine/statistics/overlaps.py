"""Ground that an inventory's polygons cover more than once: a landslide that was mapped twice, or one upon another."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.polygons.geodesic import GeodesicMeasure, Shape

LEAST_SHARE = 0.01
"""Share of the smaller polygon from which two overlap; less is how neighbours were drawn."""


AT_ONCE = 500
"""Pairs, or groups of polygons, between two looks at whether the user wants to stop: some hundredths of a second."""


def overlaps(shapes: Sequence[Shape], ground: GeodesicMeasure, check: Callable[[], None]) -> tuple[int, float]:
    """Return how many polygons overlap another one, and how much ground their areas count too often, square metres.

    Args:
        shapes: valid polygons.
        ground: measures them.
        check: raises where the user wants to stop.
    """
    polygons = np.array(shapes, object)
    tree = shapely.STRtree(polygons)
    pairs = []
    for start in range(0, len(polygons), AT_ONCE):
        check()
        one, other = tree.query(polygons[start : start + AT_ONCE], predicate="intersects")
        one, other = one[one + start < other] + start, other[one + start < other]
        for some in (slice(first, first + AT_ONCE) for first in range(0, len(one), AT_ONCE)):
            check()
            a, b = polygons[one[some]], polygons[other[some]]
            smaller = np.minimum(shapely.area(a), shapely.area(b))
            shared = shapely.area(shapely.intersection(a, b)) > LEAST_SHARE * smaller
            pairs.append(np.column_stack([one[some][shared], other[some][shared]]))
    involved = np.unique(np.concatenate(pairs)) if pairs else np.zeros(0, int)
    if not len(involved):
        return 0, 0.0
    together = shapely.get_parts(_union(polygons[involved], check))
    each, once = ([size[0] for size in ground.sizes(list(parts))] for parts in (polygons[involved], together))
    return len(involved), max(0.0, sum(each) - sum(once))


def _union(shapes: NDArray[Any], check: Callable[[], None]) -> Any:
    """Return the union of shapes, so many at once, from west to east."""
    centers = shapely.centroid(shapes)
    order = np.lexsort((shapely.get_y(centers), shapely.get_x(centers)))
    parts = []
    for start in range(0, len(shapes), AT_ONCE):
        check()
        parts.append(shapely.union_all(shapes[order[start : start + AT_ONCE]]))
    check()
    return shapely.union_all(np.array(parts, object))
