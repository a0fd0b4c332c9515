"""How much changed between two images of one place: in the features of the outline model, and in grey level.

    change = sqrt(F min(1, G / 0.1)), the mean over its surroundings

F compares what the model's last layer sees in each, channel by channel, by the weights that it gives them:
F = sum |w| |a - b| / sum |w| (|a| + |b|). G is the grey level of |now - before|, the mean over some pixels. Both are 0
for the same image and at most 1, whatever else is in the scene: a slope that only lies in another light has G and
little F, noise on a slope has F and little G. The mean counts pixels by how likely they are a landslide, so that a
polygon changes as one: what flickers along the rim of old bare ground stays below the threshold, and a new landslide
keeps the parts that happen to look like the slope before.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn

from engine.masks.difference import difference

FULL_GREY = 0.1
"""Grey level of change, of 1, above which more is no surer."""
BEFORE_MEAN, AFTER_MEAN = 3, 9
"""Sides of the windows, pixels, over which images are averaged before they are compared, and their difference after."""
AROUND = 31
"""Side of the window, pixels, over which the change is the mean."""
ANYWHERE = 1e-4
"""Weight of a pixel that is no landslide in that mean."""
TINY = 1e-6


class FeatureDistance:
    """Compares what the last layer of a network sees; several threads may, each for itself.

    Args:
        network: whose last convolution is its attribute `last`.
    """

    def __init__(self, network: nn.Module) -> None:
        last: Any = network.last
        self.weights = last.weight.detach().abs().float().mean(dim=(0, 2, 3))  # (C,)
        self._own = threading.local()
        last.register_forward_pre_hook(self._note)

    def _note(self, _module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        seen = getattr(self._own, "seen", None)
        if seen is not None:
            seen.append(inputs[0])

    @contextmanager
    def features(self) -> Iterator[list[Tensor]]:
        """Yield a list that gets what the last layer sees in each pass of this thread."""
        found: list[Tensor] = []
        self._own.seen = found
        try:
            yield found
        finally:
            self._own.seen = None

    def __call__(self, now: list[Tensor], before: list[Tensor], size: tuple[int, int]) -> Tensor:
        """Return F of passes over two images, (B, H, W) in [0, 1]; the mean over the scales of a network with several.

        Args:
            now: each (B, C, h, w).
            before: likewise.
            size: H and W.
        """
        maps = []
        for a, b in zip(now, before, strict=True):
            weights = self.weights.view(1, -1, 1, 1)
            apart = (weights * (a - b).abs()).sum(dim=1)
            both = (weights * (a.abs() + b.abs())).sum(dim=1)
            ratio = (apart / (both + TINY))[:, None].float()
            maps.append(F.interpolate(ratio, list(size), mode="bilinear", align_corners=False)[:, 0])
        return torch.stack(maps).mean(dim=0).clamp(0, 1)


def grey_change(now: Tensor, before: Tensor) -> Tensor:
    """Return G of (B, 3, H, W) images in [0, 1], (B, H, W)."""
    return _mean(difference(_mean(now, BEFORE_MEAN), _mean(before, BEFORE_MEAN))[:, None], AFTER_MEAN)[:, 0]


def change_score(features: Tensor | None, grey: Tensor) -> Tensor:
    """Return the score of change, (B, H, W) in [0, 1].

    Args:
        features: F; None compares in grey level alone.
        grey: G.
    """
    share = (grey / FULL_GREY).clamp(0, 1)
    return share if features is None else (features * share).sqrt()


def of_surroundings(change: Tensor, probability: Tensor, known: Tensor) -> Tensor:
    """Return the mean change around each pixel, (B, H, W), in which pixels count by how likely they are a landslide.

    Args:
        change: (B, H, W) in [0, 1].
        probability: likewise, of a landslide in the scene.
        known: likewise, 1 where the earlier image shows the ground; nothing else counts.
    """
    weight = (probability.float() ** 2 + ANYWHERE) * known
    total, weights = _mean((weight * change)[:, None], AROUND), _mean(weight[:, None], AROUND)
    return (total / (weights + TINY * ANYWHERE))[:, 0].clamp(0, 1)


def _mean(image: Tensor, side: int) -> Tensor:
    half = side // 2
    wide = F.pad(image, (half, half, half, half), mode="replicate")
    return _sums(_sums(wide, 2, side), 3, side) / side**2


def _sums(image: Tensor, axis: int, side: int) -> Tensor:
    """Return the sums of each `side` neighbors along an axis, of sums of 1, 2, 4 ...: a tenth of avg_pool2d's time.

    Each pixel is summed in the same order, wherever the tile begins: a tiled scene gives what a whole one does.
    """
    count = image.shape[axis] - side + 1
    total: Tensor | None = None
    done, width, runs = 0, 1, image
    while True:
        if side & width:
            part = runs.narrow(axis, done, count)
            total = part if total is None else total + part
            done += width
        if 2 * width > side:
            assert total is not None  # noqa: S101
            return total
        length = runs.shape[axis] - width
        runs = runs.narrow(axis, 0, length) + runs.narrow(axis, width, length)
        width *= 2
