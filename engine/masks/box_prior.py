"""The outline of a landslide that a person has drawn a box around: the box, the student and the colours together.

Two things are known then that a map does not tell: a landslide is there, and it fills the middle of the box.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from skimage.measure import label as connected
from skimage.transform import resize

from engine.masks.refinement import colour_refined
from engine.masks.regions import touching

RADIUS = 0.5 / math.sqrt(math.log(2))
"""At which the frame's Gaussian has fallen to 1/e, in sides of the box: even odds on the ellipse inscribed in it."""
SURE = 0.99
"""How sure the frame is at most, either way."""
LEAST = 1e-6
"""Least probability of the student that is told from none."""
STUDENT = 0.5
"""Weight of the student's log odds beside the frame's: the two are not independent, as its chips were framed, too."""
MIDDLE = 1 / 32
"""Half of the middle that the outline must touch, in sides of the box."""
COLOUR_PX = 512
"""Longest side at which colours are looked at, pixels; what is larger is averaged down."""

Mask = NDArray[np.bool_]
Map = NDArray[np.float32]


@dataclass(frozen=True)
class OrientedBox:
    """A box on a grid of pixels, at any angle.

    Args:
        middle: row and column, pixels from the grid's upper left corner; a pixel's centre is at a half.
        across: rows and columns along one side of the box, all of it.
        down: likewise along its other side.
    """

    middle: tuple[float, float]
    across: tuple[float, float]
    down: tuple[float, float]

    def moved(self, rows: float, cols: float) -> "OrientedBox":
        """Return the same box on a grid that begins so many pixels further up and left."""
        return OrientedBox((self.middle[0] + rows, self.middle[1] + cols), self.across, self.down)

    def extent(self) -> tuple[float, float, float, float]:
        """Return top, left, bottom and right of the upright box around, pixels."""
        half = [(abs(self.across[axis]) + abs(self.down[axis])) / 2 for axis in (0, 1)]
        (row, col), (high, wide) = self.middle, half
        return row - high, col - wide, row + high, col + wide

    def sides(self) -> tuple[float, float]:
        """Return the lengths of its two sides, pixels."""
        return math.hypot(*self.across), math.hypot(*self.down)

    def places(self, height: int, width: int) -> tuple[Map, Map]:
        """Return where each pixel's centre lies in the box, along `across` and along `down`.

        Args:
            height: of the grid, pixels.
            width: likewise.

        Returns:
            Twice (height, width) float32; from -0.5 to 0.5 in the box.
        """
        (a, b), (c, d) = self.across, self.down
        area = a * d - b * c
        row = (np.arange(height) + 0.5 - self.middle[0])[:, None]
        col = (np.arange(width) + 0.5 - self.middle[1])[None, :]
        u = (row * d - col * c) / area
        v = (col * a - row * b) / area
        return u.astype(np.float32), v.astype(np.float32)


def frame_odds(u: Map, v: Map) -> Map:
    """Return the log odds that the box alone gives each place: even on the ellipse inscribed in it.

    Args:
        u: (H, W) of `OrientedBox.places`.
        v: likewise.
    """
    return _odds(np.exp(-(u**2 + v**2) / RADIUS**2), 1 - SURE)


def segment_in_box(student: Map, image: NDArray[np.uint8], known: Mask, frame: OrientedBox) -> Mask:
    """Return the landslide in a box.

    Each pixel's score is the mean of two: what the frame and the student say together, and what the colours say that
    the frame's inside and outside differ in. The landslide is what is more likely than not, lies in the box and hangs
    together with its middle, or is the largest such piece where the middle is none. Its holes are closed.

    Args:
        student: (H, W) float32, the student's probability; NaN where nothing is known.
        image: (H, W, 3) uint8 RGB, the box and ground around it.
        known: (H, W) bool, where the scene holds data.
        frame: the box on this grid.

    Returns:
        (H, W) bool; nowhere true where nothing in the box is likely, or known.
    """
    u, v = frame.places(*known.shape)
    allowed = (np.abs(u) <= 0.5) & (np.abs(v) <= 0.5) & known
    odds = frame_odds(u, v)
    seen = _probability(STUDENT * _odds(np.nan_to_num(student), LEAST) + odds)
    coloured = color_likelihood(_probability(odds) * allowed, image)
    region = _around_middle(((seen + coloured) / 2 > 0.5) & allowed, u, v)
    return _closed(region) & allowed


def color_likelihood(inside: Map, image: NDArray[np.uint8]) -> Map:
    """Return how likely each pixel's colour is one of the inside's, (H, W) float32 in [0, 1].

    Args:
        inside: (H, W) float32 in [0, 1], how likely each place is inside.
        image: (H, W, 3) uint8 RGB.
    """
    shape = inside.shape
    scale = COLOUR_PX / max(shape)
    if scale >= 1:
        return colour_refined(inside, image)
    small = tuple(max(1, round(side * scale)) for side in shape)
    colours = resize(image, (*small, 3), order=1, anti_aliasing=True, preserve_range=True)  # type: ignore[no-untyped-call]
    places = resize(inside, small, order=1, anti_aliasing=True)  # type: ignore[no-untyped-call]
    refined = colour_refined(places.astype(np.float32), colours.round().astype(np.uint8))
    return np.asarray(resize(refined, shape, order=1), np.float32)  # type: ignore[no-untyped-call]


def _around_middle(mask: Mask, u: Map, v: Map) -> Mask:
    """Return the regions (4-connected) of a mask that touch the middle of the box; the largest where none does."""
    found = touching(mask, (np.abs(u) <= max(MIDDLE, _steps(u))) & (np.abs(v) <= max(MIDDLE, _steps(v))))
    if found.any() or not mask.any():
        return found
    regions = connected(mask, connectivity=1)  # type: ignore[no-untyped-call]
    return np.asarray(regions == np.bincount(regions[mask]).argmax())


def _closed(region: Mask) -> Mask:
    """Return a mask without holes: what no way of side neighbours leads to from the grid's rim is inside."""
    outside = connected(np.pad(~region, 1, constant_values=True), connectivity=1)  # type: ignore[no-untyped-call]
    return np.asarray(outside != outside[0, 0])[1:-1, 1:-1]


def _steps(place: Map) -> float:
    """Return how far a pixel reaches along a side of the box."""
    return float(abs(place[1, 0] - place[0, 0]) + abs(place[0, 1] - place[0, 0]))


def _odds(probability: Map, least: float) -> Map:
    held = np.clip(probability.astype(np.float64), least, 1 - least)
    return np.asarray(np.log(held / (1 - held)), np.float32)


def _probability(odds: Map) -> Map:
    return np.asarray(1 / (1 + np.exp(-odds)), np.float32)
