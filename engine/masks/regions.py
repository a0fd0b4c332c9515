"""Which part of a mask belongs to a place. This module needs no torch."""

import numpy as np
from numpy.typing import NDArray
from skimage.measure import label as connected

Mask = NDArray[np.bool_]


def touching(mask: Mask, place: Mask) -> Mask:
    """Return the regions (4-connected) of a mask that reach into a place, (H, W) bool; nowhere true where none does.

    Args:
        mask: (H, W) bool.
        place: (H, W) bool.
    """
    regions = connected(mask, connectivity=1)  # type: ignore[no-untyped-call]
    return np.isin(regions, np.unique(regions[place & mask]))
