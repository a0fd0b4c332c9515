"""What an explained classifier looks like, and the head that the small ones share."""

from typing import Protocol

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn


class CamNetwork(Protocol):
    """A classifier that shows its last convolutional layer, so that an explanation needs no hook."""

    def features(self, x: Tensor) -> Tensor:
        """Return the output of the last convolution's ReLU, which is not in place.

        Args:
            x: (B, 3, H, W) float, normalised as the network was trained.

        Returns:
            (B, C, h, w), not negative.
        """

    def classify(self, features: Tensor) -> Tensor:
        """Return (B, 2) logits of (other, landslide) from `features`' output, which stays as it is."""


def narrow(channels: int, bottleneck: int, dropout: float) -> nn.Sequential:
    """Return dropout, a 1x1 convolution to `bottleneck` channels, and a ReLU that is not in place.

    Args:
        channels: channels in.
        bottleneck: channels out, which is what Score-CAM pays for: one forward pass a channel.
        dropout: probability of dropping an input while training, in [0, 1).
    """
    return nn.Sequential(nn.Dropout(dropout), nn.Conv2d(channels, bottleneck, 1), nn.ReLU())


def best_window(maps: Tensor, window: int) -> Tensor:
    """Average class maps over windows and return, per image, the window that looks most like a landslide.

    A chip larger than the training chips holds a landslide if any window of the training size does; a plain mean over
    the whole map would drown a small one. A map no larger than the window is averaged whole, which at the
    training size is global average pooling.

    Args:
        maps: (B, 2, h, w) logits of (other, landslide) per cell.
        window: side of the window, cells; windows are placed at every cell.

    Returns:
        (B, 2) logits.
    """
    size = (min(window, maps.shape[-2]), min(window, maps.shape[-1]))
    means = F.avg_pool2d(maps, size, stride=1).flatten(2)  # (B, 2, windows)
    best = (means[:, 1] - means[:, 0]).argmax(dim=1)  # (B,)
    return torch.gather(means, 2, best[:, None, None].expand(-1, 2, 1)).squeeze(2)  # (B, 2)
