"""New polygons beside those that a person has decided on."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon

from engine.polygons.geodesic import GeodesicMeasure, Shape, Size

KNOWN = 0.25
"""Share of a new polygon that lies on decided ones from which it is nothing new."""


def drop_reviewed_overlaps(
    sized: Iterable[tuple[Shape, Size | None]], decided: Sequence[Shape], least_m2: float, ground: GeodesicMeasure
) -> Iterator[tuple[Shape, Size | None]]:
    """Yield what is new of some polygons, each with its size where that is known.

    A polygon of which a quarter or more lies on decided ones is left out: it is the same landslide, or the same false
    alarm, seen with another threshold. From any other the decided part is cut, and what remains counts where it is
    large enough.

    Args:
        sized: valid polygons, each with its size or None.
        decided: polygons that a person has accepted, rejected or edited, in the same CRS; may be invalid or empty.
        least_m2: remainders smaller than this are left out, square metres.
        ground: from the CRS to sizes.
    """
    whole = shapely.make_valid(np.array(list(decided), object))
    whole = whole[~(shapely.is_missing(whole) | shapely.is_empty(whole))]
    tree = shapely.STRtree(whole)
    for shape, size in sized:
        near = whole[tree.query(shape, predicate="intersects")]
        taken = shapely.union_all(near) if len(near) else None
        common = 0.0 if taken is None else float(shapely.area(shapely.intersection(shape, taken)))
        if common == 0.0:
            yield shape, size
        elif common < KNOWN * shape.area:
            rest = shapely.get_parts(shapely.make_valid(shapely.difference(shape, taken)))
            parts = [part for part in shapely.get_parts(rest) if isinstance(part, Polygon)]
            left = zip(parts, ground.sizes(parts), strict=True)
            yield from ((part, size_left) for part, size_left in left if size_left[0] >= least_m2)


def fingerprint(shape: Shape | None) -> str:
    """Return ten characters that tell one outline from another; "" for none."""
    if shape is None:
        return ""
    whole = MultiPolygon([shape]) if isinstance(shape, Polygon) else shape
    return hashlib.sha256(shapely.to_wkb(whole, output_dimension=2, byte_order=1)).hexdigest()[:10]
