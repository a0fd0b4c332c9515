"""What each network says of a chip, as a continuous map: the scores before any threshold."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from engine.masks.difference import difference
from engine.settings.difference import DifferenceSettings

Explain = Callable[[Tensor], Tensor]
"""From normalised chips (B, 3, H, W) to their class activation maps (B, H, W) in [0, 1]."""


PLAIN = DifferenceSettings()
MIRRORS = ((), (-1,), (-2,), (-2, -1))
"""The axes along which a chip is turned over, for the chip itself and its three mirror images."""


def translated_difference(generator: nn.Module, images: Tensor, how: DifferenceSettings = PLAIN) -> Tensor:
    """Return the grey difference between chips and their landslide-free twins.

    Args:
        generator: takes and gives [-1, 1].
        images: (B, 3, H, W) float in [0, 1].
        how: whether it is the mean over mirror images.

    Returns:
        (B, H, W), grey level / 255 in [0, 1].
    """
    if not how.mirrors:
        return _change(generator, images)
    return torch.stack([_change(generator, images.flip(axes)).flip(axes) for axes in MIRRORS]).mean(dim=0)


def _change(generator: nn.Module, images: Tensor) -> Tensor:
    """Return what a generator changes in chips, (B, H, W) in [0, 1], seen once."""
    return difference(images, (generator(images * 2 - 1) + 1) / 2)


def pixel_probability(network: nn.Module, normalised: Tensor) -> Tensor:
    """Return each pixel's P(landslide), (B, H, W) float32.

    Args:
        network: gives (B, 1, H, W) logits.
        normalised: (B, 3, H, W), normalised as the network was trained.
    """
    logits: Tensor = network(normalised)[:, 0]  # (B, H, W)
    return logits.float().sigmoid()


def chip_probability(classifier: nn.Module, normalised: Tensor) -> Tensor:
    """Return each chip's P(landslide), (B,) float32.

    Args:
        classifier: gives (B, 2) logits of (other, landslide).
        normalised: (B, 3, H, W), normalised as the network was trained.
    """
    logits: Tensor = classifier(normalised)  # (B, 2)
    return logits.float().softmax(dim=1)[:, 1]


def gated_explanation(explain: Explain, normalised: Tensor, probability: Tensor, gate: float) -> Tensor:
    """Return class activation x P(landslide): a map of a chip without a landslide would otherwise reach 1, too.

    Args:
        explain: see `Explain`; asked for one chip at a time.
        normalised: (B, 3, H, W).
        probability: (B,) in [0, 1].
        gate: chips below it are not explained; their map is 0.

    Returns:
        (B, H, W) in [0, 1].
    """
    maps = torch.zeros_like(normalised[:, 0])
    for index in (probability >= gate).nonzero().flatten().tolist():
        maps[index] = explain(normalised[index : index + 1])[0] * probability[index]
    return maps
