"""From the corners of regions to polygons: rings in order, each hole with the outline that it is in.

Where two pixels of a mask meet at a corner only, an outline passes twice. Turning around the pixel that is none there,
a region is one outline, which then touches itself (`drawn`). Turning around the pixels of the mask instead, an outline
touches itself only where it comes back to one and the same part; cut there into rings that pass each corner once, it
gives polygons that are valid as they are, one a part (`apart`). That is what a general repair would find, in a
hundredth of its time.
"""

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from engine.polygons.corners import NONE, Corners, Ints
from engine.rasters.points import moved

Geometries = NDArray[np.object_]


def rings_to_polygons(corners: Corners, region: Ints, transform: Affine) -> Geometries:
    """Return each region as one polygon, ordered by first corner; its rings may touch themselves and each other.

    Args:
        corners: of whole regions.
        region: (N,) number of each corner's region.
        transform: from pixels to coordinates.
    """
    order, lengths = _rings(corners.follow(), np.full(len(corners), NONE))
    hole, first = _holes(corners, order, lengths)
    return _assembled(corners, order, lengths, hole, _first_of(region)[region[first]], transform)


def rings_to_valid_polygons(corners: Corners, region: Ints, transform: Affine) -> Geometries:
    """Return each region as a valid polygon, or as a MultiPolygon of its parts that meet at corners only.

    Args:
        corners: of whole regions.
        region: (N,) number of each corner's region.
        transform: from pixels to coordinates.
    """
    follow, twin = corners.follow(), _twins(corners)
    order, lengths = _rings(np.where(twin == NONE, follow, follow[twin]), twin)
    hole, first = _holes(corners, order, lengths)
    ring = np.empty(len(corners), np.int64)
    ring[order] = np.repeat(np.arange(len(lengths)), lengths)  # in which the edge lies that arrives at a corner
    # Left of a hole's first corner the mask begins at an edge of the hole's part: of its outline or of a hole before.
    outline = np.arange(len(lengths))
    outline[hole] = ring[corners.west[first[hole]]]
    while hole[outline].any():
        outline = outline[outline]
    parts = _assembled(corners, order, lengths, hole, first[outline], transform)
    whole = _first_of(region)[region[np.sort(first[~hole])]]  # of each part, in their order
    return _together(parts, whole)


def _twins(corners: Corners) -> Ints:
    """Return the number of the other corner at the same place; NONE where there is no other."""
    twin = np.full(len(corners), NONE)
    one = np.flatnonzero((corners.y[1:] == corners.y[:-1]) & (corners.x[1:] == corners.x[:-1]))
    twin[one], twin[one + 1] = one + 1, one
    return twin


def _first_of(region: Ints) -> Ints:
    """Return the number of each region's first corner."""
    first = np.full(region.max() + 1, len(region))
    np.minimum.at(first, region, np.arange(len(region)))
    return first


def _rings(follow: Ints, twin: Ints) -> tuple[Ints, Ints]:
    """Return the numbers of all corners ring by ring, and the length of each ring.

    Args:
        follow: (N,) number of each corner's successor.
        twin: (N,) the corner at the same place; a ring that comes to both is cut into two there.
    """
    successors, twins = follow.tolist(), twin.tolist()
    seen = bytearray(len(successors))
    order: list[int] = []
    lengths: list[int] = []
    for first, following in enumerate(successors):
        if seen[first]:
            continue
        ring = [first]
        place = {first: 0} if twins[first] >= 0 else {}  # of corners in the ring whose twin may still come
        corner = following
        while corner != first:
            seen[corner] = 1
            ring.append(corner)
            other = twins[corner]
            if other >= 0:
                at = place.pop(other, NONE)
                if at == NONE:
                    place[corner] = len(ring) - 1
                else:
                    order += ring[at + 1 :]
                    lengths.append(len(ring) - at - 1)
                    del ring[at + 1 :]
            corner = successors[corner]
        order += ring
        lengths.append(len(ring))
    return np.array(order, np.int64), np.array(lengths, np.int64)


def _holes(corners: Corners, order: Ints, lengths: Ints) -> tuple[NDArray[np.bool_], Ints]:
    """Return which rings are holes, and each ring's first corner: its uppermost, of those the leftmost."""
    starts = np.cumsum(lengths) - lengths
    x, y = corners.x[order], corners.y[order]
    before = np.arange(-1, len(order) - 1)
    before[starts] = starts + lengths - 1
    area = np.add.reduceat((x[before] - x) * y, starts)  # only edges across count
    return area < 0, np.minimum.reduceat(order, starts)


def _assembled(
    corners: Corners, order: Ints, lengths: Ints, hole: NDArray[np.bool_], polygon: Ints, transform: Affine
) -> Geometries:
    """Return the polygons of rings.

    Args:
        corners: of whole regions.
        order: (N,) numbers of the corners, ring by ring.
        lengths: (R,) of the rings.
        hole: (R,) which are holes; the others are outlines, one a polygon.
        polygon: (R,) to which polygon each belongs; polygons are ordered by this number.
        transform: from pixels to coordinates.
    """
    ring_order = np.lexsort((hole, polygon))
    position = np.empty_like(ring_order)
    position[ring_order] = np.arange(len(ring_order))
    position = np.repeat(position, lengths)  # of each corner in `order`
    by_ring = np.argsort(position, kind="stable")
    order = order[by_ring]
    pixels = np.column_stack([corners.x[order], corners.y[order]]).astype(np.float64)
    places = moved(pixels, transform)
    rings = shapely.linearrings(places, indices=position[by_ring])
    starts = np.append(0, np.cumsum(np.diff(polygon[ring_order]) != 0))
    polygons: Geometries = shapely.polygons(rings, indices=starts)
    return polygons


def _together(parts: Geometries, whole: Ints) -> Geometries:
    """Join the parts of each region, ordered by its number in `whole`; a region of one part stays a polygon."""
    by_whole = np.argsort(whole, kind="stable")
    parts, whole = parts[by_whole], whole[by_whole]
    starts = np.flatnonzero(np.append(True, whole[1:] != whole[:-1]))
    several = np.diff(np.append(starts, len(parts))) > 1
    regions = parts[starts]
    if several.any():
        number = np.cumsum(several) - 1  # of each region among those of several parts
        of_part = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(parts))))
        chosen = several[of_part]
        regions[several] = shapely.multipolygons(parts[chosen], indices=number[of_part[chosen]])
    return regions
