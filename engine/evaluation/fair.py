"""A measure that is fair to a map where the truth marks one landslide of a place and is silent about its neighbours.

A chip of a training set marks one landslide; real ones beside it are not marked. The strict measure counts an answer on
them as false. Here such an answer is *unknown*: a region of the mask that touches no marked landslide does not count
where the ground is marked incompletely. Ground without any landslide is certain: an answer there stays false.
"""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation, binary_erosion
from skimage.measure import label

from engine.errors import UserError
from engine.evaluation.metrics import confusion

Mask = NDArray[np.bool_]

AROUND = np.ones((3, 3), bool)
"""The 8 neighbours: what shares a corner with a landslide touches it."""
BOUNDARY_M = 5.0
"""Width of the band along an outline in which the boundary IoU looks, metres."""
OUTLINE_PX = 2
"""By how much the outlines of the truth may be off: the IoU is told for them drawn so much tighter and wider."""
MOST_CELLS = 1_000_000


@dataclass(frozen=True)
class Outlines:
    """How well the outlines fit.

    Args:
        boundary_iou: of the bands along the outlines, see `boundary_iou`.
        tighter: IoU with the outlines of the truth drawn OUTLINE_PX tighter.
        wider: likewise wider.
    """

    boundary_iou: float
    tighter: float
    wider: float


def fair_valid(mask: Mask, truth: Mask, valid: Mask, incomplete: Mask) -> Mask:
    """Return the pixels that count: those of `valid` without answers that nobody can judge.

    Args:
        mask: (H, W) bool, the answer.
        truth: (H, W) bool, the landslides that are marked.
        valid: (H, W) bool, the pixels that count by the strict measure.
        incomplete: (H, W) bool, ground where landslides may stand that are not marked.
    """
    regions = label(mask & valid, connectivity=2)  # type: ignore[no-untyped-call]
    touching = np.zeros(int(regions.max()) + 1, bool)
    touching[np.unique(regions[binary_dilation(truth & valid, AROUND)])] = True
    unknown = (regions > 0) & ~touching[regions] & incomplete
    return np.asarray(valid & ~unknown)


def chip_valid(mask: Mask, truth: Mask, *, marked: bool) -> Mask:
    """Return the pixels of a chip that count: its mask marks one landslide, and is silent about the neighbours.

    Args:
        mask: (H, W) bool, the answer.
        truth: (H, W) bool, the landslide that is marked.
        marked: whether the chip shows a landslide; in one that shows none every answer counts.
    """
    whole = np.ones(mask.shape, bool)
    return fair_valid(mask, truth, whole, whole & marked)


def touched_landslides(mask: Mask, truth: Mask) -> int:
    """Return how many landslides, 8-connected regions of the truth, the mask has a pixel in."""
    regions = label(truth, connectivity=2)  # type: ignore[no-untyped-call]
    return len(np.setdiff1d(np.unique(regions[mask]), [0]))


def boundary_iou(mask: Mask, truth: Mask, width_px: float) -> float:
    """Return the IoU of the bands along the inner side of both outlines; 0 where there is no outline.

    Cheng et al. 2021 (Boundary IoU), equation 1, the band by erosion over 8 neighbours. No outline: the raster's edge.

    Args:
        mask: (H, W) bool.
        truth: (H, W) bool.
        width_px: of the band, pixels, at least 1.
    """
    return confusion(inner_band(mask, width_px), inner_band(truth, width_px)).iou


def inner_band(mask: Mask, width_px: float) -> Mask:
    """Return the band along the inner side of a mask's outline; the raster's edge is none.

    Args:
        mask: (H, W) bool.
        width_px: of the band, pixels, at least 1.
    """
    steps = max(1, round(width_px))
    return np.asarray(mask & ~binary_erosion(mask, AROUND, iterations=steps, border_value=1))


def outlines(mask: Mask, truth: Mask, valid: Mask, pixel_m: float) -> Outlines:
    """Return how well the outlines fit, and how much of that depends on where exactly the truth draws them.

    Args:
        mask: (H, W) bool.
        truth: (H, W) bool.
        valid: (H, W) bool, the pixels that count.
        pixel_m: side of a pixel on the ground, metres.
    """
    width_px = max(BOUNDARY_M / pixel_m, 1.0)
    tighter = binary_erosion(truth, AROUND, iterations=OUTLINE_PX, border_value=1)
    wider = binary_dilation(truth, AROUND, iterations=OUTLINE_PX)
    return Outlines(
        boundary_iou(mask & valid, truth & valid, width_px),
        confusion(mask, tighter, valid).iou,
        confusion(mask, wider, valid).iou,
    )


def incomplete_cells(path: Path, known: Mask) -> Mask:
    """Return where a stitched scene is marked incompletely: its cells that show a landslide.

    Args:
        path: a table with the columns row, col and landslide (1 or 0) of equal cells that cover the known pixels.
        known: (H, W) bool, where the truth of the scene says anything.

    Raises:
        UserError: it cannot be read, lacks a column, or its cells are not a whole grid.
    """
    cells = _cells(path)
    rows, columns = (1 + max(place[axis] for place in cells) for axis in (0, 1))
    if rows * columns != len(cells):
        raise UserError(
            f"The table {path} names {len(cells)} cells of a grid of {rows} rows and {columns} columns.",
            "Give the table that belongs to this scene, one line for each cell.",
            "scene",
        )
    down, across = np.flatnonzero(known.any(axis=1)), np.flatnonzero(known.any(axis=0))
    if len(down) < rows or len(across) < columns:
        raise UserError(f"The truth is smaller than the grid of {path}.", "Give the table of this scene.", "scene")
    tops = np.linspace(down[0], down[-1] + 1, rows + 1).round().astype(int)
    lefts = np.linspace(across[0], across[-1] + 1, columns + 1).round().astype(int)
    incomplete = np.zeros(known.shape, bool)
    for (row, column), has_landslide in cells.items():
        incomplete[tops[row] : tops[row + 1], lefts[column] : lefts[column + 1]] = has_landslide
    return incomplete


def _cells(path: Path) -> dict[tuple[int, int], bool]:
    """Return of each cell whether it shows a landslide."""
    found: dict[tuple[int, int], bool] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for line in csv.DictReader(file):
                found[_place(line)] = {"0": False, "1": True}[str(line["landslide"]).strip()]
    except OSError as error:
        raise UserError(f"The table {path} cannot be read.", "Check its path and rights.", "scene") from error
    except (KeyError, ValueError, TypeError, csv.Error) as error:
        raise UserError(
            f"The table {path} is no table of cells.", "It needs the columns row, col and landslide (1 or 0).", "scene"
        ) from error
    if not 0 < len(found) <= MOST_CELLS:
        raise UserError(
            f"The table {path} names {len(found):,} cells.", "Give the table that belongs to this scene.", "scene"
        )
    return found


def _place(line: dict[str, Any]) -> tuple[int, int]:
    row, column = int(line["row"]), int(line["col"])
    if min(row, column) < 0 or max(row, column) >= MOST_CELLS:
        raise ValueError(row, column)
    return row, column
