"""Roads of a framed chip: strips that go on to its rim, where the landslide that it was framed around does not."""

import numpy as np
from numpy.typing import NDArray
from skimage.measure import label as connected

RIM = 2
"""Width of the rim that a strip has to reach, pixels."""

Mask = NDArray[np.bool_]


def rim_strips(mask: Mask, width: int) -> Mask:
    """Return the parts of a mask that hold no square of a width and hang together, by such parts, with the rim.

    Args:
        mask: (H, W) bool, ground that looks like a landslide.
        width: side of the square, pixels; where it goes beyond the rim, the mask goes on.

    Returns:
        (H, W) bool.
    """
    before, after = (width - 1) // 2, width // 2
    whole = _sums(np.pad(mask, (before, after), constant_values=True), width) == width**2  # by the squares' middles
    wide = _sums(np.pad(whole, (after, before)), width) > 0
    parts = connected(mask & ~wide, connectivity=2)  # type: ignore[no-untyped-call]
    inner = np.zeros_like(mask)
    inner[RIM:-RIM, RIM:-RIM] = True
    return np.isin(parts, np.setdiff1d(parts[~inner], 0))


def _sums(mask: Mask, width: int) -> NDArray[np.int64]:
    """Return how many pixels of each square of a mask are true, by the square's upper left corner."""
    sums = np.pad(mask, ((1, 0), (1, 0))).cumsum(axis=0, dtype=np.int64).cumsum(axis=1)
    down = sums[width:] - sums[:-width]
    return np.asarray(down[:, width:] - down[:, :-width])
