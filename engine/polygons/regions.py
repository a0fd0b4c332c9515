"""From corners to regions: rings in order, holes with the region that they are in."""

from collections.abc import Iterable, Iterator

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from engine.polygons.corners import NONE, CornerFinder, Corners, Ints

WAITING = 1 << 19
"""Corners that wait before those of complete regions are taken out."""

Geometries = NDArray[np.object_]


def regions_of(
    strips: Iterable[NDArray[np.bool_]], width: int, transform: Affine, least_px: int = 0, waiting: int = WAITING
) -> Iterator[Geometries]:
    """Yield the regions of a mask as polygons, in batches; pixels that touch at a corner are one region.

    Memory grows with the outlines of the regions that are not complete, not with the mask. The polygons are those
    of the whole mask at once, wherever the strips are cut.

    Args:
        strips: the mask's rows from top to bottom, (h, width) bool each.
        width: of the mask, pixels.
        transform: from pixels to coordinates.
        least_px: regions of fewer pixels are left out.
        waiting: corners that wait before complete regions are looked for.

    Returns:
        Arrays of shapely polygons, each array from top to bottom by the region's first pixel; their rings may touch
        themselves and each other at corners.
    """
    finder = CornerFinder(width)
    limit = waiting
    for strip in strips:
        finder.add(strip)
        if len(finder.corners) > limit:
            yield _polygons(_complete(finder), transform, least_px)
            limit = 2 * len(finder.corners) + waiting  # one region all over the mask is not gone through every time
    finder.finish()
    yield _polygons(_complete(finder), transform, least_px)


def _complete(finder: CornerFinder) -> Corners:
    """Take the corners of the regions that have no open edge."""
    label = _labels(finder.corners)
    unfinished = np.zeros(label.max(initial=-1) + 1, bool)
    unfinished[label[finder.open[finder.open != NONE]]] = True
    return finder.take(~unfinished[label])


def _labels(corners: Corners) -> Ints:
    """Return the number of each corner's region, as far as it is known."""
    count = len(corners)
    own = np.arange(count)
    begin, end = [], []
    for other in (corners.across, corners.along, corners.west):
        once = (other != NONE) & (other < own)
        begin.append(own[once])
        end.append(other[once])
    pairs = (np.concatenate(begin), np.concatenate(end))
    graph = coo_array((np.ones(len(pairs[0]), np.int8), pairs), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1], np.int64)


def _polygons(corners: Corners, transform: Affine, least_px: int) -> Geometries:
    """Return the polygons of whole regions."""
    label = _labels(corners)
    area = np.bincount(label, corners.areas())
    corners, _ = corners.split((area >= max(least_px, 1))[label])
    if len(corners) == 0:
        return np.empty(0, object)
    label = _labels(corners)
    order, lengths = _rings(corners.follow())
    ring = np.repeat(np.arange(len(lengths)), lengths)  # of each corner in `order`
    hole = np.bincount(ring, corners.areas()[order]) < 0
    first = order[np.cumsum(lengths) - lengths]  # each ring's first corner is its uppermost, of those the leftmost
    region = label[first]
    # The outer ring of a region holds its first corner of all, so sorting by that number brings regions in order.
    rank = np.full(region.max() + 1, len(corners))
    np.minimum.at(rank, region, first)
    ring_order = np.lexsort((hole, rank[region]))
    position = np.empty_like(ring_order)
    position[ring_order] = np.arange(len(ring_order))
    by_ring = np.argsort(position[ring], kind="stable")
    order = order[by_ring]
    x, y = corners.x[order].astype(np.float64), corners.y[order].astype(np.float64)
    t = transform
    places = np.column_stack([t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f])
    rings = shapely.linearrings(places, indices=position[ring][by_ring])
    starts = np.append(0, np.cumsum(np.diff(rank[region][ring_order]) != 0))
    polygons: Geometries = shapely.polygons(rings, indices=starts)
    return polygons


def _rings(follow: Ints) -> tuple[Ints, Ints]:
    """Return the numbers of all corners ring by ring, and the length of each ring."""
    successors = follow.tolist()
    seen = bytearray(len(successors))
    order: list[int] = []
    lengths: list[int] = []
    for first, following in enumerate(successors):
        if seen[first]:
            continue
        before = len(order)
        order.append(first)
        corner = following
        while corner != first:
            seen[corner] = 1
            order.append(corner)
            corner = successors[corner]
        lengths.append(len(order) - before)
    return np.array(order, np.int64), np.array(lengths, np.int64)
