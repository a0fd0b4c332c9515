"""The fused mask: where both the translation and the explanation see a landslide."""

import numpy as np
from numpy.typing import NDArray


def fuse(gan: NDArray[np.bool_], cam: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the logical AND of the two masks, the dissertation's fusion.

    Args:
        gan: (H, W) bool, the thresholded GAN difference.
        cam: (H, W) bool, the thresholded explanation.

    Returns:
        (H, W) bool.

    Raises:
        ValueError: the masks differ in shape.
    """
    if gan.shape != cam.shape:
        raise ValueError(f"masks of shapes {gan.shape} and {cam.shape} cannot be fused")
    return np.logical_and(gan, cam)
