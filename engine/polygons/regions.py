"""From strips of a mask to its regions: which corners belong together, and when a region is complete."""

from collections.abc import Iterable, Iterator

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from engine.polygons.corners import NONE, CornerFinder, Corners, Ints
from engine.polygons.rings import Geometries, rings_to_polygons, rings_to_valid_polygons

WAITING = 1 << 19
"""Corners that wait before those of complete regions are taken out."""


def regions_of(
    strips: Iterable[NDArray[np.bool_]],
    width: int,
    transform: Affine,
    least_px: int = 0,
    waiting: int = WAITING,
    *,
    valid: bool = False,
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
        valid: a region whose parts meet at corners only is a MultiPolygon of them, as a valid polygon may not meet
            itself. False gives each region as one polygon, whose rings may touch themselves and each other at corners.

    Returns:
        Arrays of shapely polygons, each array from top to bottom by the region's first pixel.
    """
    finder = CornerFinder(width)
    limit = waiting
    for strip in strips:
        finder.add(strip)
        if len(finder.corners) > limit:
            yield _polygons(_complete(finder), transform, least_px, valid=valid)
            limit = 2 * len(finder.corners) + waiting  # one region all over the mask is not gone through every time
    finder.finish()
    yield _polygons(_complete(finder), transform, least_px, valid=valid)


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
    # of 32 bits: SciPy before 1.12 leaves a graph of 64-bit numbers unlabelled, without an error
    pairs = (np.concatenate(begin).astype(np.int32), np.concatenate(end).astype(np.int32))
    graph = coo_array((np.ones(len(pairs[0]), np.int8), pairs), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1], np.int64)


def _large(corners: Corners, least_px: int) -> Corners:
    """Leave out the regions of fewer pixels."""
    label = _labels(corners)
    area = np.bincount(label, corners.areas())
    return corners.split((area >= max(least_px, 1))[label])[0]


def _polygons(corners: Corners, transform: Affine, least_px: int, *, valid: bool) -> Geometries:
    """Return the polygons of whole regions."""
    corners = _large(corners, least_px)
    if len(corners) == 0:
        return np.empty(0, object)
    return (rings_to_valid_polygons if valid else rings_to_polygons)(corners, _labels(corners), transform)
