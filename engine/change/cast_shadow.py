"""Where the ground lies in the shade: slopes that face away from the sun, and what stands between them and it."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import correlate

Floats = NDArray[np.float32]
Cell = tuple[float, float]
"""Height and width of a cell, metres."""

DEEP = -1.0e5
"""Height of what is unknown, metres: it casts no shadow."""
STRIP = 64
"""Rows that are sheared at once."""
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
    # a ray stays in one column of `rays`: column c of row r lies in column c + start of r
    starts = math.ceil(offsets.max()) - offsets
    wide = cols + math.ceil(offsets.max()) + 1
    rays = np.empty((rows, wide), np.float32)
    for part in _strips(rows):
        rays[part] = _moved(z[part], -starts[part], wide)
    sinking = fall * np.arange(rows, dtype=np.float32)[:, None]
    rays += sinking
    np.maximum.accumulate(rays, axis=0, out=rays)
    rays -= sinking
    found = np.empty(z.shape, bool)
    for part in _strips(rows):
        found[part] = _moved(rays[part], starts[part], cols) > z[part] + LEAST_M
    return found


def _strips(rows: int) -> Iterator[slice]:
    """Yield slices of a few rows."""
    return (slice(top, min(top + STRIP, rows)) for top in range(0, rows, STRIP))


def _moved(lines: Floats, start: NDArray[np.float64], wide: int) -> Floats:
    """Return `wide` cells of each line from a place of its own on, between cells; what lies outside is DEEP.

    Args:
        lines: (R, C).
        start: (R,) cells.
        wide: cells.
    """
    first = np.floor(start).astype(np.intp)
    part = (start - first).astype(np.float32)[:, None]
    padded = np.pad(lines, ((0, 0), (1, 1)), constant_values=DEEP)
    at = first[:, None] + np.arange(1, wide + 2)
    cells = np.take_along_axis(padded, np.clip(at, 0, padded.shape[1] - 1), axis=1)
    return np.asarray(cells[:, :-1] * (1 - part) + cells[:, 1:] * part, np.float32)
