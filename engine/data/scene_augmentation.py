"""Crops that look like a piece of a scene: shifted, turned, scaled, of another light, and with seams."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.data.dataset import Chip
from engine.data.transforms import jittered, window

Label = NDArray[np.uint8]
"""(H, W) uint8: 1 landslide, 0 other, 255 ignored."""

SCALES = (0.7, 1.4)


def scene_like(
    chip: Chip, label: Label | None, size: int, jitter: float, rng: np.random.Generator
) -> tuple[NDArray[np.float32], Label]:
    """Return a crop whose landslide, if there is one, may lie anywhere in it.

    Args:
        chip: (H, W, 3) uint8 at native scale.
        label: (H, W); None where the whole chip shows no landslide.
        size: side of the crop, pixels.
        jitter: largest relative change of brightness and contrast.
        rng: where all chance comes from.

    Returns:
        (size, size, 3) float32 in [0, 1] and its (size, size) label; beyond the chip both are mirrored.
    """
    scale = float(np.exp(rng.uniform(*np.log(SCALES))))
    side = max(16, round(size / scale))
    height, width = chip.shape[:2]
    y, x = (_start(length, side, rng) for length in (height, width))
    image = window(chip, y, x, side)
    mask = np.zeros((side, side), np.uint8) if label is None else window(label, y, x, side)
    turn, mirror = int(rng.integers(4)), bool(rng.integers(2))
    image, mask = np.rot90(image, turn), np.rot90(mask, turn)
    if mirror:
        image, mask = image[:, ::-1], mask[:, ::-1]
    if side != size:
        image = np.asarray(Image.fromarray(np.ascontiguousarray(image)).resize((size, size), Image.Resampling.BILINEAR))
        mask = np.asarray(Image.fromarray(np.ascontiguousarray(mask)).resize((size, size), Image.Resampling.NEAREST))
    return jittered(image, jitter, rng), mask


def mosaic(
    crops: list[NDArray[np.float32]], labels: list[Label], share: float, rng: np.random.Generator
) -> tuple[list[NDArray[np.float32]], list[Label]]:
    """Paste a corner of one crop, cut at a random point, into another's: seams as scenes of several images have.

    Like CutMix (Yun et al. 2019), with a corner for the rectangle.

    Args:
        crops: (S, S, 3) each.
        labels: (S, S) each.
        share: of the crops that take a corner of another, in [0, 1].
        rng: where all chance comes from.

    Returns:
        As many crops and labels, copies where something was pasted.
    """
    pictures, masks = list(crops), list(labels)
    size = crops[0].shape[0]
    for taker in range(len(crops)):
        giver, chance = int(rng.integers(len(crops))), rng.random()
        y, x = (int(v) for v in rng.integers(size // 4, 3 * size // 4 + 1, 2))
        corner = (
            slice(0, y) if rng.integers(2) else slice(y, size),
            slice(0, x) if rng.integers(2) else slice(x, size),
        )
        if chance < share:
            pictures[taker], masks[taker] = crops[taker].copy(), labels[taker].copy()
            pictures[taker][corner], masks[taker][corner] = crops[giver][corner], labels[giver][corner]
    return pictures, masks


def _start(length: int, side: int, rng: np.random.Generator) -> int:
    """Return a start such that the chip's middle lies in the window's middle half, or the window in the chip."""
    slack = max(side // 4, (length - side) // 2)
    return (length - side) // 2 + int(rng.integers(-slack, slack + 1))


IGNORED = 255
"""Neither landslide nor not: the student is not told."""
