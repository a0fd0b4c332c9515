"""A scene and its earlier image over one block: made coarser, cut, and compared."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, shift, uniform_filter
from skimage.registration import phase_cross_correlation

from engine.change.clouds import clouds
from engine.rasters.scene_info import SceneInfo

PARTS = 20
"""Parts of a pixel to which a shift is measured."""
TEXTURE = 0.006
"""Least standard deviation of a block's fine grey levels that can be compared at all."""
DATA = 0.6
"""Least share of a block that both images know."""
GREY = np.array([0.299, 0.587, 0.114], np.float32)


@dataclass(frozen=True)
class Block:
    """Two images over one block of a scene.

    Args:
        now: (3, h, w) float32 of the scene.
        before: (3, h, w) float32 of the earlier image.
        known: (h, w) bool, where both hold data and no cloud is.
        valid: (h, w) bool, where the scene holds data.
    """

    now: NDArray[np.float32]
    before: NDArray[np.float32]
    known: NDArray[np.bool_]
    valid: NDArray[np.bool_]


def stacked(parts: Sequence[Block]) -> Block:
    """Return blocks that lie below each other as one."""
    now, before = (np.concatenate(each, axis=1) for each in zip(*((one.now, one.before) for one in parts), strict=True))
    known, valid = (np.concatenate(each) for each in zip(*((one.known, one.valid) for one in parts), strict=True))
    return Block(now, before, known, valid)


def cut(block: Block, top: int, left: int, side: int) -> Block:
    """Return a square of a block."""
    inner = np.s_[..., top : top + side, left : left + side]
    return Block(block.now[inner], block.before[inner], block.known[inner], block.valid[inner])


def reduced(
    rgb: NDArray[np.float32], valid: NDArray[np.bool_], factor: int
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return means over squares of `factor` pixels, and where all of a square is known."""
    if factor == 1:
        return rgb, valid
    rows, cols = valid.shape[0] // factor, valid.shape[1] // factor
    means = rgb.reshape(3, rows, factor, cols, factor).mean(axis=(2, 4), dtype=np.float32)
    return means, np.asarray(valid.reshape(rows, factor, cols, factor).all(axis=(1, 3)), bool)


def coarser(block: Block) -> Block:
    """Return a block of an eighth of the size: what its colors are matched by, whatever the last pixel of shift."""
    rows, cols = (side // 8 * 8 for side in block.known.shape)
    if not rows or not cols:
        return block
    (now, valid), (before, known) = (
        reduced(rgb[:, :rows, :cols], mask[:rows, :cols], 8)
        for rgb, mask in ((block.now, block.valid), (block.before, block.known))
    )
    return Block(now, before, known, valid)


def whole_block(
    now: NDArray[np.float32],
    valid: NDArray[np.bool_],
    before: NDArray[np.float32],
    known: NDArray[np.bool_],
    earlier: SceneInfo,
) -> Block:
    """Return a block of what both images hold; what is under a cloud of the earlier image is not known."""
    return Block(now, before, known & valid & ~clouds(before, known, earlier), valid)


def compare(block: Block) -> tuple[float, float, float, bool]:
    """Return rows and columns of shift, the correlation once shifted, and whether there was enough to compare."""
    nothing = (0.0, 0.0, -1.0, False)
    if min(block.known.shape) < 16 or block.known.mean() < DATA:
        return nothing
    fine = [_fine(rgb, block.known) for rgb in (block.now, block.before)]
    if min(float(part[block.known].std()) for part in fine) < TEXTURE:
        return nothing
    window = np.outer(*(np.hanning(side + 2)[1:-1] for side in block.known.shape)).astype(np.float32)
    one, other = (_even(part) * window for part in fine)
    moved, _, _ = phase_cross_correlation(one, other, upsample_factor=PARTS)  # type: ignore[no-untyped-call]
    there = shift(other, moved, order=1)
    power = math.sqrt(float((one * one).sum()) * float((there * there).sum()))
    alike = float((one * there).sum()) / power if power > 0 else -1.0
    return -float(moved[0]), -float(moved[1]), alike, True


def _fine(rgb: NDArray[np.float32], known: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return grey levels without what is wider than some 20 pixels; 0 where nothing is known."""
    grey = np.tensordot(GREY, rgb, axes=1).astype(np.float32)
    grey[~known] = grey[known].mean()
    return np.where(known, grey - gaussian_filter(grey, 6, truncate=2.5), 0).astype(np.float32)


def _even(fine: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return fine grey levels of the same strength everywhere, so that no roof outweighs a forest."""
    return np.asarray(fine / (np.sqrt(np.maximum(uniform_filter(fine * fine, 33), 0)) + 0.01), np.float32)
