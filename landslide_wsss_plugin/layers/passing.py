"""Scores as the engine stores them: whole levels, and the level from which a threshold lets a pixel pass."""

import struct

LEVELS = 250
"""A score of 1 as a stored level; scores.tif holds level / 250."""

NOTHING_PASSES = LEVELS + 1


def first_level(threshold: float) -> int:
    """Return the lowest level that passes `score >= threshold`, compared in single precision as the engine does.

    Args:
        threshold: 0 to a little above 1.

    Returns:
        0 to 250; 251 where no pixel passes.
    """
    limit = _single(threshold)
    level = min(max(int(threshold * LEVELS) - 1, 0), LEVELS)
    while level <= LEVELS and _single(level / LEVELS) < limit:
        level += 1
    return level


def _single(value: float) -> float:
    """Return the nearest number in single precision."""
    return float(struct.unpack("f", struct.pack("f", value))[0])
