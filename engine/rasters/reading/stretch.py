"""How stored values become [0, 1]: as they are where they are a picture's already, else between two percentiles."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import UserError
from engine.rasters.reading.options import Limits, Stretch

PERCENTILES = (2.0, 98.0)
"""Percentiles of the valid pixels that become 0 and 1."""
BYTE = 255.0
PERCENT = 100.0
BRIGHT, MOST_BRIGHT = 0.35, 0.8
"""What 2 % of a picture of 0 to 1 reach, and its brightest pixel; reflectances of the ground do not."""


def choose_stretch(
    sample: NDArray[Any], scales: Sequence[float], offsets: Sequence[float], given: Stretch | None
) -> tuple[Stretch | None, str]:
    """Return the stored values of each band that become 0 and 1, and where that comes from in words.

    Args:
        sample: (3, n) stored values of valid pixels, n at least 1.
        scales: of each band, from stored values to those that are meant.
        offsets: of each band, likewise.
        given: the caller's, in meant values.

    Returns:
        None for bytes that are divided by 255.
    """
    if given is not None:
        return _stored(given, scales, offsets), "as given"
    plain = all(scale == 1 for scale in scales) and not any(offsets)
    if sample.dtype == np.uint8 and plain:
        return None, "0 to 255, as stored"
    meant = sample.astype(np.float64) * np.reshape(scales, (3, 1)) + np.reshape(offsets, (3, 1))
    least, most = float(meant.min()), float(meant.max())
    if _is_bytes(meant, least, most):
        return _stored(((0.0, BYTE),) * 3, scales, offsets), "0 to 255, which its values are"
    if least >= 0 and MOST_BRIGHT <= most <= 1 and float(np.percentile(meant, PERCENTILES[1])) >= BRIGHT:
        return _stored(((0.0, 1.0),) * 3, scales, offsets), "0 to 1, which its values are"
    red, green, blue = (_limits(band) for band in meant)
    count = f"{sample.shape[1]:,} pixels of full resolution"
    return _stored((red, green, blue), scales, offsets), f"2 to 98 % of {count}"


def check_stretch(stretch: Stretch) -> None:
    """Refuse a stretch that a caller gave.

    Raises:
        UserError: kind "settings": it is empty or infinite.
    """
    if not np.isfinite(stretch).all() or any(low == high for low, high in stretch):
        raise UserError("The stretch is empty.", "Give the values that become black and white, such as 200,3000.")


def _is_bytes(meant: NDArray[np.float64], least: float, most: float) -> bool:
    """Return whether values of another type are those of a byte: 0 to 255, and bright enough for a picture.

    Fractions up to 100 are percent, such as reflectances: as bytes they would be a dark picture.
    """
    if most <= PERCENT and bool((meant % 1).any()):
        return False
    return least >= 0 and 64 <= most <= BYTE and float(np.percentile(meant, 99)) >= 64


def _stored(meant: Stretch, scales: Sequence[float], offsets: Sequence[float]) -> Stretch:
    red, green, blue = (
        ((low - offset) / scale, (high - offset) / scale)
        for (low, high), scale, offset in zip(meant, scales, offsets, strict=True)
    )
    return red, green, blue


def _limits(values: NDArray[np.float64]) -> Limits:
    low, high = (float(value) for value in np.percentile(values, PERCENTILES))
    if not high > low:
        high = low + max(1.0, abs(low) * 1e-6)  # a flat band becomes black instead of dividing by zero
    return low, high
