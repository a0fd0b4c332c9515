"""Ground that lay in the shade in one of two images alone: what was there before is not known by the earlier image."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.change.blocks import GREY, Block
from engine.change.cast_shadow import Cell, Floats, Sun, light
from engine.change.field import Grid
from engine.change.sun import HIGHEST, LOWEST, SunFit
from engine.errors import UserError

SHADED, LIT = 0.15, 0.3
"""Sunlight, of that on level ground, below which ground lies in the shade, and from which it is lit.

What lies between is neither: a sun that stood two degrees higher would have lit it, or one that stood lower not.
"""


@dataclass(frozen=True)
class Suns:
    """Where the sun stood in both images, as far as that is clear; stored in run.json.

    Args:
        scene: in the scene.
        before: in the earlier image.
        shaded_share: share of the scene that lies in the shade in one of the two alone, [0, 1].
    """

    scene: SunFit | None
    before: SunFit | None
    shaded_share: float = 0.0

    @property
    def pair(self) -> tuple[Sun, Sun] | None:
        """Return both; None where one of them is not clear."""
        return None if self.scene is None or self.before is None else (self.scene.sun, self.before.sun)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values that `from_json` reads back to an equal object."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: Any) -> "Suns":
        """Build from JSON values.

        Raises:
            UserError: kind "run": they are none; a run folder may come from anybody.
        """
        try:
            fits = [_fit(values[name]) for name in ("scene", "before")]
            share = _checked(values["shaded_share"], 0, 1)
        except (TypeError, ValueError, KeyError) as error:
            message = f"The stored sun of the earlier image cannot be read ({error})."
            raise UserError(message, "Start the run again in a new folder.", "run") from error
        return cls(fits[0], fits[1], share)


@dataclass(frozen=True)
class Shade:
    """Ground in the shade in one image alone.

    Args:
        step: pixels of the scene along the side of a cell.
        cells: (R, C) bool, over the whole scene.
    """

    step: int
    cells: NDArray[np.bool_]

    def at(self, y: int, x: int, height: int, width: int) -> NDArray[np.bool_]:
        """Return which pixels of a window of the scene are, (height, width); beyond the scene its last cell."""
        rows, cols = (
            np.clip((start + np.arange(size)) // self.step, 0, most - 1)
            for start, size, most in zip((y, x), (height, width), self.cells.shape, strict=True)
        )
        return self.cells[np.ix_(rows, cols)]


def shaded_in_one(heights: Floats, cell: Cell, suns: tuple[Sun, Sun]) -> NDArray[np.bool_]:
    """Return which cells lie in the shade of one sun and in the light of the other, (H, W).

    Args:
        heights: (H, W) metres, NaN where unknown: there nothing is shaded.
        cell: height and width of a cell, metres.
        suns: of the two images.
    """
    one, other = (light(heights, cell, sun) / np.float32(np.sin(np.radians(sun.height))) for sun in suns)
    return ((one < SHADED) & (other >= LIT)) | ((other < SHADED) & (one >= LIT))


def brightness(
    parts: Sequence[Block], tops: Grid, side: tuple[int, int], step: int, shape: tuple[int, int]
) -> list[Floats]:
    """Return the mean grey level of the scene and of the earlier image in cells, (R, C) each, NaN where unknown.

    Args:
        parts: of both images.
        tops: (N, 2) top and left of each, pixels of the scene.
        side: height and width of each, likewise.
        step: side of a cell, likewise.
        shape: R and C.
    """
    sums = np.zeros((2, shape[0] * shape[1]))
    counts = np.zeros(shape[0] * shape[1])
    for part, (top, left) in zip(parts, tops, strict=True):
        rows, cols = (
            np.minimum((start + (np.arange(size) + 0.5) * (whole // size)) // step, most - 1).astype(np.intp)
            for start, whole, size, most in zip((top, left), side, part.known.shape, shape, strict=True)
        )
        cells = (rows[:, None] * shape[1] + cols[None, :])[part.known]
        counts += np.bincount(cells, minlength=len(counts))
        for number, rgb in enumerate((part.now, part.before)):
            grey = np.tensordot(GREY, rgb, axes=1)[part.known]
            sums[number] += np.bincount(cells, grey, minlength=len(counts))
    means = sums / np.where(counts > 0, counts, np.nan)
    return [one.reshape(shape).astype(np.float32) for one in means]


def _fit(values: Any) -> SunFit | None:
    if values is None:
        return None
    sun = Sun(_checked(values["sun"]["azimuth"], 0, 360), _checked(values["sun"]["height"], LOWEST, HIGHEST))
    return SunFit(sun, _checked(values["alike"], 0, 1))


def _checked(value: Any, least: float, most: float) -> float:
    """Return a number of a stored sun.

    Raises:
        ValueError: it is none, or out of its range.
    """
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError("a number is none")
    return float(value)
