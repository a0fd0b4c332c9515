"""Points from one grid or map to another by an affine."""

import numpy as np
from affine import Affine
from numpy.typing import NDArray


def moved(points: NDArray[np.float64], by: Affine) -> NDArray[np.float64]:
    """Return where an affine takes points: from columns and rows to coordinates, or by its inverse back.

    Args:
        points: (..., 2) float64, x and y, or column and row.
        by: such as a raster's transform.

    Returns:
        (..., 2) float64.
    """
    x, y = points[..., 0], points[..., 1]
    return np.stack([by.a * x + by.b * y + by.c, by.d * x + by.e * y + by.f], axis=-1)
