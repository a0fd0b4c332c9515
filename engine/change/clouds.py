"""Which pixels of an earlier image are clouds, by a stated rule: bright, grey and smooth, and large enough."""

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter, minimum_filter, uniform_filter

from engine.rasters.scene_info import SceneInfo

BRIGHT = 0.72
"""Least mean of red, green and blue."""
GREY = 0.12
"""Most by which the largest of the three lies above the smallest."""
SMOOTH = 0.04
"""Largest standard deviation of the brightness in the window around a pixel."""
WINDOW = 7
"""Side of that window, pixels."""
LEAST = 9
"""Side of the smallest square that is a cloud, pixels: smaller spots are roofs and rocks."""
RIM = 10
"""Pixels around a cloud that are left out with it: its thin edge."""
HALO = WINDOW // 2 + 2 * (LEAST // 2) + RIM
"""Pixels around a window that its clouds depend on."""


def clouds(rgb: NDArray[np.float32], known: NDArray[np.bool_], info: SceneInfo) -> NDArray[np.bool_]:
    """Return where clouds are, (H, W) bool.

    They are told by the values before these are brought to those of a clear picture: there the brightest of a cloud
    are no brighter than bare ground, and bare ground of a pale picture is as bright as they.

    Args:
        rgb: (3, H, W) float32 in [0, 1], before its colors are matched.
        known: (H, W) bool, where it holds data.
        info: the image.
    """
    rgb = info.as_plain(rgb)
    mean = rgb.mean(axis=0)
    maybe = (mean > BRIGHT) & (rgb.max(axis=0) - rgb.min(axis=0) < GREY) & known
    if not maybe.any():
        return np.zeros(known.shape, bool)
    spread = uniform_filter(mean * mean, WINDOW) - uniform_filter(mean, WINDOW) ** 2
    core = (maybe & (spread < SMOOTH**2)).astype(np.uint8)
    large = maximum_filter(minimum_filter(core, LEAST, mode="nearest"), LEAST, mode="nearest")
    return np.asarray(maximum_filter(large, 2 * RIM + 1, mode="nearest") > 0)
