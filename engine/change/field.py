"""Where an earlier image lies on a scene and how its colors become the scene's: known at nodes, smooth between them."""

import math
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import UserError

Grid = NDArray[np.float64]

MOST_NODES = 256
"""Along a side; a stored field with more is damaged."""
PLANES = 6
"""Values of a node's colors: gain and offset of red, green and blue."""


@dataclass(frozen=True)
class Quality:
    """How well two images could be laid over each other.

    Args:
        shift_px: median length of the shift that the georeference left, pixels of the scene.
        left_px: median length of what is left after the alignment, where it could be measured.
        measured: places where the images could be compared.
        agreeing: those of them that agree with the smooth field.
        incoherent_share: share of the scene in which they do not lie over each other; nothing is new there.
        overlap_share: share of the scene's data over which the earlier image has data, clouds left out.
    """

    shift_px: float
    left_px: float
    measured: int
    agreeing: int
    incoherent_share: float
    overlap_share: float


@dataclass(frozen=True)
class PairField:
    """From the pixels of a scene to those of an earlier image; stored in run.json.

    Args:
        spacing: of the nodes, pixels of the scene; node (r, c) is the corner (r * spacing, c * spacing) of pixels.
        place: (R, C, 2) column and row of the earlier image, in its pixels, their corners whole.
        colors: (R, C, 6) gain and offset of each band, after `matrix`.
        matrix: (3, 4) from the earlier image's red, green, blue and 1 to the scene's colors.
        coherent: (R, C) bool, whether the images lie over each other there.
        quality: of the alignment.
        is_grey: whether the earlier image has one band, so that grey levels alone are compared.
    """

    spacing: int
    place: Grid
    colors: Grid
    matrix: Grid
    coherent: NDArray[np.bool_]
    quality: Quality
    is_grey: bool = False

    def coordinates(self, y: int, x: int, height: int, width: int) -> Grid:
        """Return column and row in the earlier image of the centres of a window's pixels, (height, width, 2).

        Outside the nodes the field goes on straight.
        """
        return between(self.place, self.spacing, y, x, height, width)

    def color_planes(self, y: int, x: int, height: int, width: int) -> NDArray[np.float32]:
        """Return gain and offset of each band at a window's pixels, (6, height, width) float32."""
        planes = between(self.colors, self.spacing, y, x, height, width, inside=True)
        return np.ascontiguousarray(np.moveaxis(planes, -1, 0), dtype=np.float32)

    def unclear(self, y: int, x: int, height: int, width: int) -> NDArray[np.bool_]:
        """Return where the images do not lie over each other, (height, width): the nearest node decides."""
        rows, cols = (
            np.clip(np.rint((start + np.arange(size) + 0.5) / self.spacing), 0, most - 1).astype(np.intp)
            for start, size, most in zip((y, x), (height, width), self.coherent.shape, strict=True)
        )
        return ~self.coherent[np.ix_(rows, cols)]

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values that `from_json` reads back."""
        return {
            "spacing": self.spacing,
            "place": np.round(self.place, 3).tolist(),
            "colors": np.round(self.colors, 5).tolist(),
            "matrix": np.round(self.matrix, 6).tolist(),
            "coherent": self.coherent.astype(int).tolist(),
            "quality": {item.name: getattr(self.quality, item.name) for item in fields(Quality)},
            "is_grey": self.is_grey,
        }

    @classmethod
    def from_json(cls, values: Any) -> "PairField":
        """Build from JSON values.

        Raises:
            UserError: kind "run": they are none; a run folder may come from anybody.
        """
        try:
            place, colors = (np.array(values[name], np.float64) for name in ("place", "colors"))
            coherent, matrix = np.array(values["coherent"]), np.array(values["matrix"], np.float64)
            made = cls(
                spacing=values["spacing"],
                place=place,
                colors=colors,
                matrix=matrix,
                coherent=coherent == 1,
                quality=Quality(**values["quality"]),
                is_grey=values["is_grey"] is True,
            )
            _check(made)
        except (TypeError, ValueError, KeyError, OverflowError) as error:
            message = f"The stored alignment of the earlier image cannot be read ({error})."
            raise UserError(message, "Start the run again in a new folder.", "run") from error
        return made

    def rounded(self) -> "PairField":
        """Return the field as `from_json` reads it back, so that a run that goes on gives the same pixels."""
        return PairField.from_json(self.to_json())


def between(nodes: Grid, spacing: int, y: int, x: int, height: int, width: int, *, inside: bool = False) -> Grid:
    """Return the values between nodes at the centres of a window's pixels, (height, width, K) float64.

    Args:
        nodes: (R, C, K), R and C at least 2.
        spacing: of the nodes, pixels.
        y: top of the window, which may lie outside.
        x: left of the window.
        height: pixels.
        width: pixels.
        inside: keep the outermost values beyond the nodes, in place of going on straight.
    """
    (top, down), (left, right) = (
        _parts(start, size, spacing, count, inside=inside)
        for start, size, count in ((y, height, nodes.shape[0]), (x, width, nodes.shape[1]))
    )
    low, high = int(left.min()), int(left.max()) + 2
    band = nodes[:, low:high]
    rows = band[top] * (1 - down)[:, None, None] + band[top + 1] * down[:, None, None]  # (height, c, K)
    left = left - low
    found: Grid = rows[:, left] * (1 - right)[None, :, None] + rows[:, left + 1] * right[None, :, None]
    return found


def _parts(start: int, size: int, spacing: int, count: int, *, inside: bool) -> tuple[NDArray[np.intp], Grid]:
    """Return the node before each pixel, and how far the pixel lies towards the next."""
    at = (start + np.arange(size) + 0.5) / spacing
    if inside:
        at = np.clip(at, 0, count - 1)
    node = np.clip(np.floor(at), 0, count - 2).astype(np.intp)
    return node, at - node


def node_counts(height: int, width: int, spacing: int) -> tuple[int, int]:
    """Return how many nodes a scene has, down and across: its last pixels lie between the last two."""
    return math.ceil(height / spacing) + 1, math.ceil(width / spacing) + 1


def _check(made: PairField) -> None:
    shape = made.coherent.shape
    if type(made.spacing) is not int or not 1 <= made.spacing <= 1 << 20:
        raise ValueError("its spacing cannot be")
    if len(shape) != 2 or not all(2 <= side <= MOST_NODES for side in shape):
        raise ValueError("its nodes cannot be")
    if made.place.shape != (*shape, 2) or made.colors.shape != (*shape, PLANES) or made.matrix.shape != (3, 4):
        raise ValueError("its parts differ in size")
    numbers = [getattr(made.quality, item.name) for item in fields(Quality)]
    if not all(isinstance(number, (int, float)) and not isinstance(number, bool) for number in numbers):
        raise ValueError("its quality is none")
    arrays = (made.place, made.colors, made.matrix, np.array(numbers, np.float64))
    if not all(np.isfinite(array).all() and (np.abs(array) < 1e9).all() for array in arrays):
        raise ValueError("a number is none")
