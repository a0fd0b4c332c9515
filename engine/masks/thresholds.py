"""From a continuous score to a mask: a value given, Otsu's, Niblack's or Sauvola's.

Every rule ends in `score >= value`. scikit-image's own rules mean `score > value`, so the values found here stand half
a level (1/500, half a step of the stored scores) above scikit-image's: the same pixels pass, and where the score
is flat none does.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from skimage.filters import threshold_niblack, threshold_otsu, threshold_sauvola

from engine.settings.tables import LEVELS

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


def local_value(score: NDArray[np.float32], rule: str, window: int = 101, k: float = 0.2) -> NDArray[np.float32]:
    """Return a threshold per pixel from the mean m and standard deviation s of the window around it.

    Niblack 1986: m - k s. Sauvola and Pietikainen 2000: m (1 + k (s / R - 1)), R = 0.5. Beyond the edges the score
    is mirrored; nodata counts as the mean of all valid pixels.

    Args:
        score: (H, W) float32 in [0, 1], NaN where there is no data.
        rule: one of PIXEL_RULES.
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
    value = np.maximum(PIXEL_RULES[rule](filled, window, k), 0.0) + HALF_LEVEL
    return np.where(missing, np.nan, value).astype(np.float32)


def _niblack(score: NDArray[np.float64], window: int, k: float) -> NDArray[np.float64]:
    return np.asarray(threshold_niblack(score, window_size=window, k=k))  # type: ignore[no-untyped-call]


def _sauvola(score: NDArray[np.float64], window: int, k: float) -> NDArray[np.float64]:
    return np.asarray(threshold_sauvola(score, window_size=window, k=k, r=SAUVOLA_RANGE))  # type: ignore[no-untyped-call]


SCENE_RULES: dict[str, Callable[..., float]] = {"otsu": otsu_value}
"""Of each rule whose kind is "scene": from the counts of a score's levels to its value, as `otsu_value`."""

PIXEL_RULES: dict[str, Callable[[NDArray[np.float64], int, float], NDArray[np.float64]]] = {
    "niblack": _niblack,
    "sauvola": _sauvola,
}
"""Of each rule whose kind is "pixel": from (H, W) scores, the window's side and k to scikit-image's values."""


def apply(score: NDArray[np.float32], value: float | NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return the mask `score >= value`; no data is never in it.

    Args:
        score: (H, W) float32 in [0, 1], NaN where there is no data.
        value: one threshold, or one per pixel (H, W).

    Returns:
        (H, W) bool.
    """
    # in single precision whatever the version of numpy: 0.06 as a float64 lies above 15 / 250 as a float32
    return np.asarray(score >= np.asarray(value, np.float32))
