"""Ground that an inventory's polygons cover more than once: a landslide that was mapped twice, or one upon another."""

from collections.abc import Sequence

import numpy as np
import shapely

from engine.polygons.geodesic import GeodesicMeasure, Shape

LEAST_SHARE = 0.01
"""Share of the smaller polygon from which two overlap; less is how neighbours were drawn."""


def overlaps(shapes: Sequence[Shape], ground: GeodesicMeasure) -> tuple[int, float]:
    """Return how many polygons overlap another one, and how much ground their areas count too often, square metres.

    Args:
        shapes: valid polygons.
        ground: measures them.
    """
    polygons = np.array(shapes, object)
    one, other = shapely.STRtree(polygons).query(polygons, predicate="intersects")
    one, other = one[one < other], other[one < other]
    smaller = np.minimum(shapely.area(polygons[one]), shapely.area(polygons[other]))
    shared = shapely.area(shapely.intersection(polygons[one], polygons[other])) > LEAST_SHARE * smaller
    involved = np.unique([one[shared], other[shared]])
    if not len(involved):
        return 0, 0.0
    together = shapely.get_parts(shapely.union_all(polygons[involved]))
    each, once = ([size[0] for size in ground.sizes(list(parts))] for parts in (polygons[involved], together))
    return len(involved), max(0.0, sum(each) - sum(once))
