"""Crops at native scale: of resized chips, classes of different size would differ by blur and scale."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.data.dataset import Chip


def window(chip: Chip, y: int, x: int, size: int) -> Chip:
    """Return (size, size, 3) from (y, x); outside the chip it is mirrored, edge pixel included."""
    height, width = chip.shape[:2]
    return chip[_mirrored(y, size, height)][:, _mirrored(x, size, width)]


def centre_crop(chip: Chip, size: int) -> Chip:
    """Return the middle (size, size, 3), mirrored where the chip is smaller."""
    height, width = chip.shape[:2]
    return window(chip, (height - size) // 2, (width - size) // 2, size)


def resized(chip: Chip, size: int) -> Chip:
    """Return the whole chip stretched to (size, size, 3), bilinear with antialiasing: the dissertation's way."""
    return np.asarray(Image.fromarray(chip).resize((size, size), Image.Resampling.BILINEAR))


def stretched_label(label: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """Return a whole label stretched to (size, size); no value is mixed with another."""
    return np.asarray(Image.fromarray(label).resize((size, size), Image.Resampling.NEAREST))


def turned(chip: Chip, rng: np.random.Generator) -> Chip:
    """Return a square chip turned by a multiple of 90 degrees and, by chance, mirrored."""
    crop = np.rot90(chip, int(rng.integers(4)))
    return crop[:, ::-1] if rng.integers(2) else crop


def random_crop(chip: Chip, size: int, limit: tuple[int, int], rng: np.random.Generator, *, keep_centre: bool) -> Chip:
    """Return a shifted, flipped and turned crop at native scale.

    The chip is first cut to an extent of at most `limit`. With the size of a random chip of the other class as its
    limit, the extents of both classes have the same distribution: neither size nor mirrored edges tell them apart.

    Args:
        chip: (H, W, 3) uint8.
        size: side of the crop, pixels.
        limit: largest height and width taken from the chip, pixels.
        rng: where all chance comes from.
        keep_centre: for landslide chips, which show their landslide in the middle: the extent is the chip's middle,
            and the crop holds it in its inner half. Otherwise the extent lies anywhere.

    Returns:
        (size, size, 3) uint8.
    """
    starts, lengths = [], []
    for have, most in zip(chip.shape[:2], limit, strict=True):
        length = min(have, most)
        starts.append((have - length) // 2 if keep_centre else int(rng.integers(have - length + 1)))
        lengths.append(length)
    extent = chip[starts[0] : starts[0] + lengths[0], starts[1] : starts[1] + lengths[1]]
    shift = rng.integers(-(size // 4), size // 4 + 1, 2)
    y, x = ((length - size) // 2 + int(by) for length, by in zip(lengths, shift, strict=True))
    return turned(window(extent, y, x, size), rng)


def jittered(crop: Chip, strength: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """Return the crop as float32 in [0, 1] with its brightness, contrast and band balance mildly changed.

    Args:
        crop: (H, W, 3) uint8.
        strength: largest relative change of brightness and contrast; each band changes by a third of it.
        rng: where all chance comes from.
    """
    values = crop.astype(np.float32) / 255
    gain = 1 + rng.uniform(-strength, strength) + rng.uniform(-strength / 3, strength / 3, 3)
    contrast = 1 + rng.uniform(-strength, strength)
    middle = values.mean()
    changed = ((values - middle) * contrast + middle) * gain
    changed = np.clip(changed, 0, 1)
    return np.asarray(changed, dtype=np.float32)


def _mirrored(start: int, size: int, length: int) -> NDArray[np.intp]:
    """Indices start .. start + size - 1, reflected into [0, length) about its edges as often as it takes."""
    index = np.arange(start, start + size) % (2 * length)
    return np.where(index < length, index, 2 * length - 1 - index)
