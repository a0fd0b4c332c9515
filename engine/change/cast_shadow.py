"""Where the ground lies in the shade: slopes that face away from the sun, and what stands between them and it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import correlate

Floats = NDArray[np.float32]
Cell = tuple[float, float]
"""Height and width of a cell, metres."""

DEEP = -1.0e5
"""Height of what is unknown, metres: it casts no shadow."""
LEAST_M = 0.5
"""Metres by which something has to stand in the ray: less is the roughness of the elevation model."""
HORN = np.array([[1, 2, 1], [0, 0, 0], [-1, -2, -1]], np.float32) / 8


@dataclass(frozen=True)
class Sun:
    """Where the sun stands.

    Args:
        azimuth: degrees clockwise from the top of the scene, [0, 360).
        height: degrees above the horizon, (0, 90).
    """

    azimuth: float
    height: float

    @property
    def direction(self) -> tuple[float, float, float]:
        """Return the parts of its direction towards the scene's top, towards its right side, and upwards."""
        azimuth, height = np.radians([self.azimuth, self.height])
        flat = float(np.cos(height))
        return flat * float(np.cos(azimuth)), flat * float(np.sin(azimuth)), float(np.sin(height))


def light(heights: Floats, cell: Cell, sun: Sun) -> Floats:
    """Return the sunlight on the ground, (H, W): the cosine of its angle, 0 in the shade, NaN where unknown."""
    lit = incidence(heights, cell, sun)
    lit[shadow(heights, cell, sun) & np.isfinite(lit)] = 0
    return lit


def incidence(heights: Floats, cell: Cell, sun: Sun) -> Floats:
    """Return the cosine of the angle at which the sun's rays meet the ground, (H, W) in [0, 1] (Horn, 1981, eq. 3).

    Args:
        heights: (H, W) metres, NaN where unknown.
        cell: height and width of a cell, metres.
        sun: where it stands.

    Returns:
        0 on a slope that faces away from the sun; NaN where the height there or beside it is unknown.
    """
    north: Floats = correlate(heights, HORN, mode="nearest") / np.float32(cell[0])  # rise a metre
    east: Floats = correlate(heights, -HORN.T, mode="nearest") / np.float32(cell[1])
    to_north, to_east, to_sky = sun.direction
    facing = to_sky - to_north * north - to_east * east
    return np.asarray(np.maximum(facing / np.sqrt(1 + north * north + east * east), 0), np.float32)


def shadow(heights: Floats, cell: Cell, sun: Sun) -> NDArray[np.bool_]:
    """Return which cells the sun does not reach, (H, W); one of unknown height is not among them.

    The grid is sheared so that rays run along its columns; one running maximum there follows all rays, however far.

    Args:
        heights: (H, W) metres, NaN where unknown; nothing outside casts a shadow.
        cell: height and width of a cell, metres.
        sun: where it stands.
    """
    known = np.isfinite(heights)
    to_north, to_east, to_sky = sun.direction
    down, across = -to_north / cell[0], to_east / cell[1]  # cells towards the sun, a metre of the way
    z = np.where(known, heights, np.float32(DEEP))
    is_turned = abs(across) > abs(down)  # rays run more along rows
    found = _shaded(z.T, across, down, to_sky).T if is_turned else _shaded(z, down, across, to_sky)
    return np.asarray(found & known)


def _shaded(z: Floats, along: float, aside: float, sky: float) -> NDArray[np.bool_]:
    """Return the shaded cells where the sun stands more along the columns than along the rows.

    Args:
        z: (H, W) metres.
        along: rows towards the sun, of the sun's direction.
        aside: columns.
        sky: its part upwards.
    """
    if along > 0:  # the sun stands below: turned over, so that rays come from the first row
        return _shaded(z[::-1], -along, aside, sky)[::-1]
    rows, cols = z.shape
    slant = aside / along  # columns by which a ray moves on from row to row, away from the sun
    fall = np.float32(sky / -along)  # metres by which it sinks
    offsets = slant * np.arange(rows)
    offsets -= offsets.min()
    wide = cols + int(np.ceil(offsets.max())) + 1
    # a ray stays in one column of `rays`: column c of row r lies in column c - offset + shift
    shift = wide - cols - 1
    rays = np.full((rows, wide), np.float32(DEEP))
    for row, offset in enumerate(offsets):
        rays[row] = _moved(z[row], wide, shift - offset)
    sinking = fall * np.arange(rows, dtype=np.float32)[:, None]
    rays += sinking
    np.maximum.accumulate(rays, axis=0, out=rays)
    rays -= sinking
    found = np.empty(z.shape, bool)
    for row, offset in enumerate(offsets):
        start = shift - offset
        first = int(np.floor(start))
        part = np.float32(start - first)
        ray = rays[row, first : first + cols] * (1 - part) + rays[row, first + 1 : first + 1 + cols] * part
        found[row] = ray > z[row] + LEAST_M
    return found


def _moved(line: Floats, wide: int, start: float) -> Floats:
    """Return a line of `wide` cells that holds another one from `start` on, between whole cells."""
    first = int(np.floor(start))
    part = np.float32(start - first)
    moved = np.full(wide + 1, np.float32(DEEP))
    padded = np.concatenate([line[:1], line, line[-1:]])
    moved[first : first + len(line) + 1] = padded[1:] * (1 - part) + padded[:-1] * part
    return moved[:wide]
