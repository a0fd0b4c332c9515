"""Chips brought to the pixel size that the networks saw."""

import numpy as np
import torch
from numpy.typing import NDArray


def resize(image: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Bring (C, H, H) to (C, side, side); the same size is returned untouched."""
    if image.shape[1] == side:
        return image
    tensor = torch.from_numpy(image)[None]
    scaled = torch.nn.functional.interpolate(tensor, (side, side), mode="bilinear", antialias=True)
    return scaled[0].numpy()
