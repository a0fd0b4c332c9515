"""What every explanation does: look at the network at rest, and scale the heatmap."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn

from engine.networks.cam_head import CamNetwork


@contextmanager
def evaluation_mode(network: CamNetwork) -> Iterator[None]:
    """Put every module in eval mode within the block, and back as each was after it."""
    modules = list(network.modules()) if isinstance(network, nn.Module) else []
    training = [module.training for module in modules]
    try:
        for module in modules:
            module.training = False
        yield
    finally:
        for module, was_training in zip(modules, training, strict=True):
            module.training = was_training


def min_max(maps: Tensor) -> Tensor:
    """Stretch each map to [0, 1]; a constant one, such as all zero, becomes zero.

    Args:
        maps: (B, H, W) float.

    Returns:
        (B, H, W) in [0, 1].
    """
    low = maps.amin(dim=(-2, -1), keepdim=True)
    span = maps.amax(dim=(-2, -1), keepdim=True) - low
    return torch.where(span > 0, (maps - low) / span, 0.0)


def heatmap_of(maps: Tensor, weights: Tensor, size: tuple[int, int]) -> Tensor:
    """Return the heatmap min_max(Up(ReLU(sum_k weights_k maps_k))).

    The weighted sum and its ReLU are taken on the layer's own grid, as the papers write them; bilinear upsampling
    (pixel centres, align_corners False) comes after.

    Args:
        maps: (B, C, h, w) activations.
        weights: (B, C).
        size: height and width of the image, pixels.

    Returns:
        (B, *size) in [0, 1].
    """
    cam = F.relu(torch.einsum("bc,bchw->bhw", weights, maps))  # (B, h, w)
    cam = F.interpolate(cam[:, None], size=size, mode="bilinear", align_corners=False)  # (B, 1, H, W)
    return min_max(cam[:, 0])
