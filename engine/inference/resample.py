"""Chips brought to the pixel size that the networks saw."""

import numpy as np
import torch
from numpy.typing import NDArray


def resize(image: NDArray[np.float32], shape: tuple[int, int]) -> NDArray[np.float32]:
    """Bring (C, H, W) to another height and width; the same size is returned untouched."""
    if image.shape[1:] == shape:
        return image
    tensor = torch.from_numpy(image)[None]
    scaled = torch.nn.functional.interpolate(tensor, shape, mode="bilinear", antialias=True)
    return scaled[0].numpy()
