"""How much of a scene a person has looked at: squares of a grid that the map has shown near enough, kept by run."""

import math
from pathlib import Path

from landslide_wsss_plugin.common import json_files

FORMAT = 1
NAME = "looked_at.json"
SIDE = 64
"""Squares along each side of the scene."""
NEAR = 4.0
"""How many of the scene's pixels one pixel of the screen may hold at most."""

Box = tuple[float, float, float, float]
"""West, south, east, north."""


class LookedAt:
    """The squares of one run.

    Args:
        folder: of the run.
        scene: its extent, in the CRS of the boxes.
    """

    def __init__(self, folder: Path, scene: Box) -> None:
        self.path = folder / NAME
        self._scene = scene
        self._seen: set[int] = _read(self.path)
        self._kept = len(self._seen)

    def add(self, view: Box) -> bool:
        """Take note of what the map shows; return whether squares have come that lie in it whole."""
        west, south, east, north = self._scene
        wide, high = (east - west) / SIDE, (north - south) / SIDE
        if not (wide > 0 and high > 0 and all(map(math.isfinite, view))):
            return False
        slack = 1e-6
        first, last = _inside((view[0] - west) / wide, (view[2] - west) / wide, slack)
        low, top = _inside((view[1] - south) / high, (view[3] - south) / high, slack)
        before = len(self._seen)
        self._seen |= {row * SIDE + column for row in range(low, top) for column in range(first, last)}
        return len(self._seen) > before

    @property
    def share(self) -> float:
        """The share of the scene that was looked at, 0 to 1."""
        return len(self._seen) / SIDE**2

    def keep(self) -> None:
        """Write the squares beside the run, whole or not at all; where nothing can be written they are for now."""
        if len(self._seen) == self._kept:
            return
        try:
            json_files.write(self.path, {"format": FORMAT, "side": SIDE, "seen": sorted(self._seen)})
        except OSError:
            return
        self._kept = len(self._seen)


def _inside(start: float, stop: float, slack: float) -> "tuple[int, int]":
    """Return the squares that lie whole between two places, as a range."""
    first = max(0, -int(-start + slack) if start <= 0 else int(start - slack) + 1)
    return first, min(SIDE, int(stop + slack)) if stop > 0 else 0


def _read(path: Path) -> "set[int]":
    """Return the squares that are kept; none where the file is missing, of another grid or somebody else's."""
    try:
        values = json_files.read(path, 100_000)
    except (OSError, ValueError):
        return set()
    if not isinstance(values, dict) or values.get("format") != FORMAT or values.get("side") != SIDE:
        return set()
    seen = values.get("seen")
    if not isinstance(seen, list):
        return set()
    return {one for one in seen if type(one) is int and 0 <= one < SIDE**2}
