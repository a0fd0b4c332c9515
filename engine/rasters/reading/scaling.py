"""What stored values mean, by the scale and offset of their band."""

import math
from typing import Any


def scale_of(dataset: Any, band: int) -> tuple[float, float]:
    """Return what stored values are multiplied by, and what is added then.

    A scale of 0, or one that is no number, means nothing: values are then taken as they are, as QGIS does.

    Args:
        dataset: of rasterio.
        band: 1-based number.
    """
    scale, offset = float(dataset.scales[band - 1]), float(dataset.offsets[band - 1])
    usable = math.isfinite(scale) and scale != 0
    return scale if usable else 1.0, offset if math.isfinite(offset) else 0.0
