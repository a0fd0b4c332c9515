"""From a continuous score to a mask: a value given, Otsu's, Niblack's or Sauvola's.

Every rule ends in `score >= value`. scikit-image's own rules mean `score > value`, so the values found here stand half
a level (1/500, half a step of the stored scores) above scikit-image's: the same pixels pass, and where the score
is flat none does.
"""

from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from skimage.filters import threshold_niblack, threshold_otsu, threshold_sauvola

LEVELS = 250
"""Stored scores are level / 250, with levels 0 to 250."""

HALF_LEVEL = 0.5 / LEVELS

SAUVOLA_RANGE = 0.5
"""Sauvola's R, the largest standard deviation that scores in [0, 1] can have."""


def otsu_value(histogram: NDArray[np.integer[Any]], *, skip_zero: bool = False) -> float:
    """Return Otsu's threshold: the one that best separates the score into two groups.

    Otsu 1979, "A Threshold Selection Method from Gray-Level Histograms". It is found from counts, so a scene of any
    size takes the same memory.

    Args:
        histogram: (251,) counts of the levels 0 to 250; nodata is left out by the caller.
        skip_zero: leave level 0 out, such as the CAM of gated chips.

    Returns:
        scikit-image's threshold plus half a level, in [0, 1.002]. Nothing passes where all pixels have one level.

    Raises:
        ValueError: the histogram is not of 251 counts.
    """
    counts = np.array(histogram)
    if counts.shape != (LEVELS + 1,):
        raise ValueError(f"a histogram of {LEVELS + 1} counts is needed, not one of shape {counts.shape}")
    if skip_zero:
        counts[0] = 0
    present = np.flatnonzero(counts)
    if not len(present):
        return 1.0 + HALF_LEVEL
    low, high = int(present[0]), int(present[-1])
    if low == high:
        return low / LEVELS + HALF_LEVEL
    centres = np.arange(low, high + 1)  # scikit-image's formula needs both ends to be present
    level = threshold_otsu(hist=(counts[low : high + 1].astype(np.float64), centres))  # type: ignore[no-untyped-call]
    return float(level) / LEVELS + HALF_LEVEL


def local_value(
    score: NDArray[np.float32], rule: Literal["niblack", "sauvola"], window: int = 101, k: float = 0.2
) -> NDArray[np.float32]:
    """Return a threshold per pixel from the mean m and standard deviation s of the window around it.

    Niblack 1986: m - k s. Sauvola and Pietikainen 2000: m (1 + k (s / R - 1)), R = 0.5. Beyond the edges the score
    is mirrored; nodata counts as the mean of all valid pixels.

    Args:
        score: (H, W) float32 in [0, 1], NaN where there is no data.
        rule: "niblack" or "sauvola".
        window: side of the window, odd, pixels.
        k: weight of the standard deviation.

    Returns:
        (H, W) float32: scikit-image's value plus half a level, at least half a level (so that a score of zero
        never passes), NaN where there is no data.
    """
    missing = np.isnan(score)
    if missing.all():
        return np.full_like(score, np.nan)
    filled = np.where(missing, np.nanmean(score, dtype=np.float64), score).astype(np.float64)
    if rule == "niblack":
        value = threshold_niblack(filled, window_size=window, k=k)  # type: ignore[no-untyped-call]
    else:
        value = threshold_sauvola(filled, window_size=window, k=k, r=SAUVOLA_RANGE)  # type: ignore[no-untyped-call]
    value = np.maximum(value, 0.0) + HALF_LEVEL
    return np.where(missing, np.nan, value).astype(np.float32)


def apply(score: NDArray[np.float32], value: float | NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return the mask `score >= value`; no data is never in it.

    Args:
        score: (H, W) float32 in [0, 1], NaN where there is no data.
        value: one threshold, or one per pixel (H, W).

    Returns:
        (H, W) bool.
    """
    return np.asarray(score >= value)
