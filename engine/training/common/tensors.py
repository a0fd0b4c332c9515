"""Chips as tensors."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.data.dataset import Chip
from engine.networks.pretrained import imagenet_normalised


def to_tensor(crops: list[Chip] | list[NDArray[np.float32]]) -> Tensor:
    """Return (B, 3, H, W) float32 in [0, 1] from (H, W, 3) crops, uint8 or already in [0, 1]."""
    stacked = torch.from_numpy(np.ascontiguousarray(np.stack(crops).transpose(0, 3, 1, 2)))
    return stacked.float() / 255 if stacked.dtype == torch.uint8 else stacked.float()


def normalised(chip: Chip) -> Tensor:
    """Return (1, 3, H, W) float32, shifted and scaled as the networks want it, from (H, W, 3) uint8."""
    return imagenet_normalised(chip_image(chip))


def chip_image(chip: Chip) -> Tensor:
    """Return (1, 3, H, W) float32 in [0, 1] from (H, W, 3) uint8."""
    return torch.from_numpy(chip.copy()).permute(2, 0, 1)[None].float() / 255
