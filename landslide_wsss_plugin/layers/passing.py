"""The stored level from which a threshold lets a pixel pass."""

import math

from landslide_wsss_plugin.common.tables import LEVELS


def first_level(threshold: float) -> int:
    """Return the lowest level that passes `score >= threshold`; LEVELS + 1 where no pixel passes.

    Whole numbers decide, as in the engine's `least_level`: 0.06 is level 15, whatever the last bit of 15 / 250 is.

    Args:
        threshold: 0 to a little above 1.
    """
    return min(max(math.ceil(round(threshold * LEVELS, 4)), 0), LEVELS + 1)
