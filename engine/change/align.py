"""Lay an earlier image over a scene: by the georeference, then by phase correlation, block by block.

The whole scene first at a coarse scale, where a rotation and a shift of many pixels are found; then blocks of full
resolution around the nodes. A robust affine carries both. What is left of a block that agrees with its neighbors bends
the field; one that does not (steep ground seen from another angle) marks its place as incoherent.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from engine.change.blocks import Block, coarser, compare, cut, reduced, stacked, whole_block
from engine.change.colors import match_colors
from engine.change.field import Grid, PairField, Quality, between
from engine.change.georeference import georeferenced, refusal, spacing_of
from engine.change.neighbors import mean, median
from engine.change.sampling import sample
from engine.rasters.reader import SceneReader

BLOCK = 128
"""Side of a block, pixels."""
COARSE = 768
"""Most pixels along a side of the coarse look."""
CLOSE = 6.0
"""Pixels of the coarse look by which blocks may be shifted and still be measured well."""
ALIKE = 0.25
"""Least correlation of two blocks, once shifted, whose shift counts."""
APART = 1.5
"""Pixels by which a block may differ from its neighbors before its place is incoherent."""
MOST_ODD = 0.34
"""Share of a block's neighbors that may differ from theirs before its place is incoherent, too."""
AGREE = 3.0
"""Pixels by which a block may differ from the affine that most follow."""
LEAST_AGREEING = 0.25
"""Share of the comparable blocks that have to follow one affine."""

Check = Callable[[], None]


@dataclass(frozen=True)
class Shifts:
    """What N blocks say.

    Args:
        at: (N, 2) row and column of their middles, pixels of the scene.
        shift: (N, 2) rows and columns by which the earlier image lies further, pixels of the scene.
        alike: (N,) correlation once shifted, in [-1, 1].
        textured: (N,) bool, whether they could be compared at all.
    """

    at: Grid
    shift: Grid
    alike: Grid
    textured: NDArray[np.bool_]

    @property
    def good(self) -> NDArray[np.bool_]:
        """Whether a block's shift counts."""
        return np.asarray(self.textured & (self.alike >= ALIKE))


@dataclass(frozen=True)
class Aligned:
    """An earlier image that lies over a scene, and the blocks by which it was laid.

    Args:
        field: where it lies.
        tops: (N, 2) top and left of each block, pixels of the scene.
        side: height and width of each, likewise.
        parts: both images in each block, coarser.
    """

    field: PairField
    tops: Grid
    side: tuple[int, int]
    parts: list[Block]


def align(scene: SceneReader, before: SceneReader, check: Check) -> PairField:
    """Find where an earlier image lies on a scene, and how its colors become the scene's: see `aligned`."""
    return aligned(scene, before, check).field


def aligned(scene: SceneReader, before: SceneReader, check: Check) -> Aligned:
    """Find where an earlier image lies on a scene, and how its colors become the scene's.

    Args:
        scene: the scene.
        before: the earlier image.
        check: called for each block; raises where the user wants to stop.

    Raises:
        UserError: kind "before": it shows another place, only clouds, or too little that both images show.
    """
    height, width = scene.info.height, scene.info.width
    spacing = spacing_of(height, width)
    place = georeferenced(scene.info, before.info, spacing)
    affine = np.zeros((2, 3))  # rows and columns of shift from 1, row and column
    factor = max(1, math.ceil(max(height, width) / COARSE))
    for _ in range(2):
        coarse = _measure_coarse(scene, before, _moved(place, spacing, affine), spacing, factor, check)
        step = _robust_affine(coarse, 2.0 * factor, before)[0]
        affine = affine + step
        if np.hypot(*_of_affine(step, coarse.at).T).max() < CLOSE * factor:
            break
    moved = _moved(place, spacing, affine)
    blocks = _nodes(moved.shape[:2], spacing, height, width)
    measured, parts = _measure(scene, before, moved, spacing, blocks, check)
    step, agreeing = _robust_affine(measured, AGREE, before)
    affine, left = affine + step, measured.shift - _of_affine(step, measured.at)
    bend, coherent = _smooth(left, measured.good, moved.shape[:2])
    place = _moved(place, spacing, affine, bend)
    matrix, colors = match_colors(parts, bend.shape[:2])
    rest = np.hypot(*(left - bend.reshape(-1, 2))[measured.good].T)
    whole = _of_affine(affine, measured.at) + bend.reshape(-1, 2)
    field = PairField(
        spacing=spacing,
        place=place,
        colors=colors,
        matrix=matrix,
        coherent=coherent,
        quality=Quality(
            shift_px=round(float(np.median(np.hypot(*whole.T))), 2),
            left_px=round(float(np.median(rest)), 2) if len(rest) else 0.0,
            measured=int(measured.textured.sum()),
            agreeing=int(agreeing.sum()),
            incoherent_share=round(float(1 - coherent.mean()), 4),
            overlap_share=round(_overlap(parts), 4),
        ),
        is_grey=len(set(before.info.bands)) == 1,
    ).rounded()
    return Aligned(field, blocks, (min(BLOCK, height), min(BLOCK, width)), parts)


def _nodes(shape: tuple[int, ...], spacing: int, height: int, width: int) -> Grid:
    """Return top and left of the block around each node, within the scene, (R * C, 2)."""
    rows, cols = (np.arange(count) * float(spacing) - BLOCK // 2 for count in shape)
    rows, cols = np.clip(rows, 0, max(0, height - BLOCK)), np.clip(cols, 0, max(0, width - BLOCK))
    return np.stack(np.meshgrid(rows, cols, indexing="ij"), axis=-1).reshape(-1, 2)


def _measure(
    scene: SceneReader, before: SceneReader, place: Grid, spacing: int, blocks: Grid, check: Check
) -> tuple[Shifts, list[Block]]:
    """Compare blocks of full resolution; the blocks themselves come back coarser, for their colors."""
    high, wide = min(BLOCK, scene.info.height), min(BLOCK, scene.info.width)
    found, small = [], []
    for y, x in blocks.astype(int).tolist():
        check()
        now, valid = scene.read(y, x, high, wide)
        at = between(place, spacing, y, x, high, wide)
        block = whole_block(now, valid, *sample(before, at), before.info)
        found.append(compare(block))
        small.append(coarser(block))
    at = blocks + np.array([high, wide]) / 2
    return _shifts(at, found), small


def _measure_coarse(
    scene: SceneReader, before: SceneReader, place: Grid, spacing: int, factor: int, check: Check
) -> Shifts:
    """Compare the whole scene at a coarse scale, in blocks that overlap by half."""
    height, width = scene.info.height // factor, scene.info.width // factor
    strip = 2 * BLOCK if factor < 4 else max(1, 512 // factor)
    parts: list[Block] = []
    for top in range(0, height, strip):
        rows = min(strip, height - top)
        pieces = []
        for left in range(0, width, strip):
            check()
            cols = min(strip, width - left)
            window = (top * factor, left * factor, rows * factor, cols * factor)
            now, valid = scene.read(*window)
            at = between(place, spacing, *window)
            pieces.append(reduced(now, valid, factor) + reduced(*sample(before, at), factor))
        now, valid, then, known = (np.concatenate(each, axis=-1) for each in zip(*pieces, strict=True))
        parts.append(whole_block(now, valid, then, known, before.info))
    whole = stacked(parts)
    side = min(2 * BLOCK, height, width)
    tops, lefts = (sorted({*range(0, size - side + 1, max(1, side // 2)), size - side}) for size in (height, width))
    starts = [(top, left) for top in tops for left in lefts]
    found = [compare(cut(whole, top, left, side)) for top, left in starts]
    shifts = _shifts((np.array(starts, np.float64) + side / 2) * factor, found)
    return replace(shifts, shift=shifts.shift * factor)


def _shifts(at: Grid, found: list[tuple[float, float, float, bool]]) -> Shifts:
    values = np.array([one[:3] for one in found], np.float64).reshape(-1, 3)
    return Shifts(at, values[:, :2], values[:, 2], np.array([one[3] for one in found], bool))


def _robust_affine(shifts: Shifts, within: float, before: SceneReader) -> tuple[Grid, NDArray[np.bool_]]:
    """Return the affine that most blocks follow, (2, 3), and which do.

    Raises:
        UserError: kind "before": too few can be compared, or agree.
    """
    path = before.info.path
    if not shifts.textured.any():
        message = f"The earlier image {path} and the scene share too little ground to lay one over the other."
        raise refusal(message, "Choose an image with fewer clouds, or a scene with more than water, snow or one field.")
    good = shifts.good
    kept = good.copy()
    found = np.zeros((2, 3))
    for _ in range(8):
        if not kept.any():
            break
        found = _fit(shifts.at[kept], shifts.shift[kept])
        away = np.hypot(*(shifts.shift - _of_affine(found, shifts.at)).T)
        limit = max(within, 2.5 * float(np.median(away[kept])))
        again = good & (away <= limit)
        if np.array_equal(again, kept):
            break
        kept = again
    if kept.sum() < max(1, LEAST_AGREEING * shifts.textured.sum()):
        message = (
            f"The earlier image {path} cannot be laid over the scene: {int(kept.sum())} of "
            f"{int(shifts.textured.sum())} places agree."
        )
        raise refusal(message, "Check that it shows the same place, or georeference it better.")
    return found, kept


def _fit(at: Grid, shift_: Grid) -> Grid:
    """Return a least-squares affine; a mere shift where there are too few places."""
    ones = np.ones((len(at), 1))
    apart = np.ptp(at, axis=0).min() if len(at) else 0
    if len(at) < 6 or apart <= 0:
        return np.hstack([np.median(shift_, axis=0)[:, None], np.zeros((2, 2))])
    middle, scale = at.mean(axis=0), max(1.0, float(np.ptp(at, axis=0).max()))
    solved = np.linalg.lstsq(np.hstack([ones, (at - middle) / scale]), shift_, rcond=None)[0].T  # (2, 3)
    slopes = solved[:, 1:] / scale
    return np.hstack([solved[:, :1] - (slopes @ middle)[:, None], slopes])


def _of_affine(affine: Grid, at: Grid) -> Grid:
    return np.asarray(affine[:, 0] + at @ affine[:, 1:].T)


def _moved(place: Grid, spacing: int, affine: Grid, bend: Grid | None = None) -> Grid:
    """Return the place of each node, moved by a shift in pixels of the scene."""
    rows, cols = place.shape[:2]
    at = np.stack(
        np.meshgrid(np.arange(rows) * float(spacing), np.arange(cols) * float(spacing), indexing="ij"), axis=-1
    )
    by = _of_affine(affine, at.reshape(-1, 2)).reshape(rows, cols, 2)
    if bend is not None:
        by = by + bend
    down, across = (np.gradient(place, axis=axis) / spacing for axis in (0, 1))  # (R, C, 2) a pixel
    return np.asarray(place + down * by[..., :1] + across * by[..., 1:])


def _smooth(left: Grid, good: NDArray[np.bool_], shape: tuple[int, ...]) -> tuple[Grid, NDArray[np.bool_]]:
    """Return the smooth field of what the affine leaves, (R, C, 2), and where it holds.

    Args:
        left: (R * C, 2) of each node's block.
        good: (R * C,) bool, which of them count.
        shape: R and C.
    """
    known = np.where(good[:, None], left, np.nan).reshape(*shape, 2)
    bend = np.stack([median(known[..., axis], 3) for axis in (0, 1)], axis=-1)
    counted = np.isfinite(known[..., 0])
    apart = np.hypot(*np.moveaxis(known - bend, -1, 0))
    odd = np.where(counted, (apart > APART).astype(np.float64), np.nan)
    coherent = ~((mean(odd) > MOST_ODD) | (counted & (apart > APART)))
    return np.stack([gaussian_filter(bend[..., axis], 0.7, mode="nearest") for axis in (0, 1)], axis=-1), coherent


def _overlap(parts: list[Block]) -> float:
    valid = sum(int(part.valid.sum()) for part in parts)
    return sum(int((part.known & part.valid).sum()) for part in parts) / valid if valid else 0.0
