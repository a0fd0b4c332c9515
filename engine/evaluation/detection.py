"""How many landslides were found: what `evaluate`, `agreement`, the dock and the tables of every method count.

A landslide is a connected region (8 neighbours) of the reference, a polygon one of the map. A landslide is *found*, and
a polygon is right, where both are one landslide by the rule of `matching`. Regions of a mask that a run would leave out
as too small are no polygons; what a layer of polygons holds is one, however small.
"""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from skimage.measure import label

from engine.evaluation.matching import LEAST_IOU, Pairs, match_landslides


@dataclass(frozen=True)
class Detection:
    """Counts of objects.

    Args:
        landslides: connected regions of the truth.
        found: those of them that a polygon matches.
        polygons: connected regions of the mask.
        false_polygons: those of them that match no landslide.
    """

    landslides: int
    found: int
    polygons: int
    false_polygons: int


def found_landslides(mask: NDArray[Any], truth: NDArray[Any], pixel_m2: float, least_m2: float) -> Detection:
    """Count landslides found and polygons that are none, by the rule above.

    Args:
        mask: (H, W) bool or 0/1, only where both sides know something.
        truth: (H, W) likewise.
        pixel_m2: ground area of a pixel.
        least_m2: smaller regions of the mask are no polygons, square metres.
    """
    return detection(mask, truth, math.ceil(least_m2 / pixel_m2))


def in_words(counts: Detection) -> str:
    """Return the two sentences that every command says of the counts."""
    return (
        f"Landslides: {counts.found} of {counts.landslides} found, at an IoU above {LEAST_IOU:g}.\n"
        f"Polygons: {counts.false_polygons} of {counts.polygons} are no landslide"
    )


def detection(
    mask: NDArray[Any], truth: NDArray[Any], least_pixels: int = 0, least_iou: float = LEAST_IOU
) -> Detection:
    """Count landslides found and polygons that are none; regions are 8-connected.

    A polygon and a landslide match where their IoU is above `least_iou`. So a crumb inside a large landslide does not
    find it, and one polygon over a whole slope finds nothing.

    Args:
        mask: (H, W) bool or 0/1.
        truth: (H, W) bool or 0/1.
        least_pixels: smaller regions of the mask are no polygons.
        least_iou: in [0, 1).

    Raises:
        ValueError: the shapes differ.
    """
    found = overlaps(mask, truth)
    large = found.polygon_area >= max(1, least_pixels)
    match = match_landslides(found.pairs(large), contained=False, least_iou=least_iou)
    polygons, right = int(large.sum()), int(match.first_is_matched.sum())
    return Detection(len(found.landslide_area) - 1, int(match.second_is_matched.sum()), polygons, polygons - right)


@dataclass(frozen=True)
class Overlaps:
    """The regions of a mask and of the truth, and each pair of them that shares a pixel.

    Args:
        polygons: (H, W) int, number of the mask's region that a pixel belongs to; 0 is outside.
        landslides: (H, W) int, likewise of the truth.
        polygon_area: (1 + P,) pixels by number; that of 0 is 0.
        landslide_area: (1 + L,) likewise.
        polygon: (N,) number of each pair's polygon.
        landslide: (N,) number of its landslide.
        shared: (N,) pixels of both.
        iou: (N,) float in (0, 1] of the pair.
    """

    polygons: NDArray[Any]
    landslides: NDArray[Any]
    polygon_area: NDArray[np.int64]
    landslide_area: NDArray[np.int64]
    polygon: NDArray[np.int64]
    landslide: NDArray[np.int64]
    shared: NDArray[np.int64]
    iou: NDArray[np.float64]

    def pairs(self, counted: NDArray[np.bool_]) -> Pairs:
        """Return the pairs as `matching` takes them, polygons first; numbers stay, 0 is no region.

        Args:
            counted: (1 + P,) which polygons count.
        """
        kept = counted[self.polygon]
        sides = (self.polygon[kept], self.landslide[kept], self.shared[kept])
        return Pairs(*sides, self.polygon_area, self.landslide_area)


def overlaps(mask: NDArray[Any], truth: NDArray[Any]) -> Overlaps:
    """Return what of a mask lies on what of the truth; regions are 8-connected.

    Args:
        mask: (H, W) bool or 0/1.
        truth: (H, W) bool or 0/1.

    Raises:
        ValueError: the shapes differ.
    """
    if mask.shape != truth.shape:
        raise ValueError(f"mask {mask.shape} and truth {truth.shape} must have one shape")
    said, said_area = _regions(mask.astype(bool))
    actual, actual_area = _regions(truth.astype(bool))
    both = (said > 0) & (actual > 0)
    pairs, shared = np.unique(np.stack([said[both], actual[both]]), axis=1, return_counts=True)
    iou = shared / (said_area[pairs[0]] + actual_area[pairs[1]] - shared)
    return Overlaps(said, actual, said_area, actual_area, pairs[0], pairs[1], shared, iou)


def _regions(mask: NDArray[np.bool_]) -> tuple[NDArray[Any], NDArray[np.int64]]:
    """Return the number of each pixel's region, 0 outside, and each number's area; that of 0 is 0."""
    regions = label(mask, connectivity=2)  # type: ignore[no-untyped-call]
    area = np.bincount(regions.ravel(), minlength=1)
    area[0] = 0
    return regions, area
