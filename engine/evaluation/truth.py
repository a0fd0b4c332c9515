"""The masks of a dataset in Bijie's layout."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.errors import UserError

SUFFIXES = (".png", ".tif", ".tiff", ".TIF", ".TIFF", ".PNG", ".bmp", ".gif")
"""Endings of masks, in the order in which they are looked for; a lossy JPEG is none."""


def read_truth(chip: Path, label: int, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Return a chip's true mask; a chip without a landslide has an empty one.

    Args:
        chip: DATASET/landslide/image/NAME; its mask is DATASET/landslide/mask/NAME.png (or .tif and the
            like), > 0 where the landslide is.
        label: 1 = landslide.
        shape: (H, W) of the chip, pixels.

    Raises:
        UserError: the mask is missing, no image, or of another size.
    """
    if not label:
        return np.zeros(shape, bool)
    path = _mask_of(chip)
    try:
        with Image.open(path) as image:
            mask = np.asarray(image if image.mode[0] in "IF" else image.convert("L")) > 0  # "L" would cut 16 bits
    except (OSError, SyntaxError) as error:
        raise UserError(
            f"The mask {path} cannot be read.", "Give a dataset with landslide/image and landslide/mask.", "dataset"
        ) from error
    if mask.shape != shape:
        raise UserError(f"The mask {path} has another size than its chip.", "Put it right or remove both.", "dataset")
    return mask


def _mask_of(chip: Path) -> Path:
    """Return the file of a chip's mask: a PNG, or another raster of the same stem."""
    folder = chip.parent.parent / "mask"
    named = [folder / f"{chip.stem}{suffix}" for suffix in SUFFIXES]
    return next((path for path in named if path.is_file()), named[0])
