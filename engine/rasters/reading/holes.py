"""Holes inside an image: solid regions of one value, with the image going on around them."""

from typing import Any

import numpy as np
import scipy.ndimage
from numpy.typing import NDArray

from engine.rasters.reading.sampling import Mask

SOLID = 5
"""Side of the square of samples that lies in a fill: pixels of an image are not that equal."""
NEIGHBOURS = np.ones((3, 3), bool)


def solid(mask: Mask) -> Mask:
    """Return the regions of a mask that hold a solid square."""
    labels, count = scipy.ndimage.label(mask, NEIGHBOURS)
    if not count:
        return mask
    kept = np.zeros(count + 1, bool)
    kept[np.unique(labels[scipy.ndimage.binary_erosion(mask, np.ones((SOLID, SOLID), bool))])] = True
    kept[0] = False
    return np.asarray(kept[labels])


def is_abrupt(values: NDArray[Any], image: Mask, holes: Mask) -> bool:
    """Return whether the image beside holes is as anywhere, as that beside the black of a shadow is not."""
    beside = scipy.ndimage.binary_dilation(holes, NEIGHBOURS, iterations=2) & image
    if not beside.any():
        return False
    darkest = np.percentile(values[:, image].astype(np.float64), 5, axis=1)
    return bool((np.median(values[:, beside].astype(np.float64), axis=1) > darkest).all())
