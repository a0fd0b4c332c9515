"""What a chip's frame tells: its landslide lies in the middle. A map has no frame, and a disc knows nothing else."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.masks.regions import touching

ODDS = 0.01
"""Least probability that the frame or a student can give a pixel: neither rules one out alone."""

HALF = 0.5
"""Weight of a student's log odds for a chip that it has not seen beside the frame's, and of both beside the colours."""


def center_prior(chip: NDArray[np.uint8], radius: float) -> Tensor:
    """Return what the frame alone tells of a chip: a Gaussian around its middle.

    Args:
        chip: (H, W, 3) uint8; only its shape counts.
        radius: at which the Gaussian has fallen to 1/e, as a share of the chip's sides.

    Returns:
        (1, 1, H, W) float32 in [0, 1].
    """
    y, x = (torch.linspace(-0.5, 0.5, side) for side in chip.shape[:2])
    return torch.exp(-(y[:, None] ** 2 + x[None, :] ** 2) / radius**2)[None, None]


def combine_log_odds(p: Tensor, frame: Tensor, weight: float) -> Tensor:
    """Return a student's answer where the chip's frame is known: its log odds by a weight, plus the frame's.

    Args:
        p: (1, 1, H, W) float in [0, 1], the student's probability.
        frame: (1, 1, H, W) float in [0, 1], of `framed`.
        weight: of the student.

    Returns:
        (1, 1, H, W) float in [0, 1].
    """
    return (weight * _log_odds(p) + _log_odds(frame)).sigmoid()


def middle_region(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the regions (4-connected) of (H, W) that touch the middle, a 16th of the sides; all where none does."""
    (row, tall), (col, wide) = ((side // 2, max(1, side // 32)) for side in mask.shape)
    middle = np.zeros_like(mask)
    middle[row - tall : row + tall + 1, col - wide : col + wide + 1] = True
    found = touching(mask, middle)
    return found if found.any() else mask


def _log_odds(p: Tensor) -> Tensor:
    return p.clamp(ODDS, 1 - ODDS).logit()
