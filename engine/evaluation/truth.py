"""The masks of a dataset in Bijie's layout."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.errors import UserError


def read_truth(chip: Path, label: int, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Return a chip's true mask; a chip without a landslide has an empty one.

    Args:
        chip: DATASET/landslide/image/NAME; its mask is DATASET/landslide/mask/NAME.png, > 0 where the landslide is.
        label: 1 = landslide.
        shape: (H, W) of the chip, pixels.

    Raises:
        UserError: the mask is missing, no image, or of another size.
    """
    if not label:
        return np.zeros(shape, bool)
    path = chip.parent.parent / "mask" / f"{chip.stem}.png"
    try:
        with Image.open(path) as image:
            mask = np.asarray(image.convert("L")) > 0
    except (OSError, SyntaxError) as error:
        raise UserError(
            f"The mask {path} cannot be read.", "Give a dataset with landslide/image and landslide/mask.", "dataset"
        ) from error
    if mask.shape != shape:
        raise UserError(f"The mask {path} has another size than its chip.", "Put it right or remove both.", "dataset")
    return mask
