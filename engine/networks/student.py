"""The student: one forward pass from a chip to the probability of a landslide at every pixel."""

from typing import cast

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn
from torchvision.models import squeezenet1_1

STAGES = ((0, 2), (2, 5), (5, 8), (8, 13))
"""SqueezeNet's modules by stage, whose outputs are half, a quarter, an eighth and a sixteenth of the chip's size."""

CHANNELS = (64, 128, 256, 512)
"""Channels out of each stage."""


class Student(nn.Module):
    """SqueezeNet 1.1 as encoder, a feature pyramid as decoder (Lin et al. 2017), one logit a pixel.

    SqueezeNet's first convolution and its poolings are padded, in turn, so that a cell's centre stays within 2.5 px of
    the pixels it stands for; unpadded, as it was trained on ImageNet, the last stage is 7.5 px off at a chip's rim. The
    weights are the same either way.

    Args:
        width: channels of the decoder.
        fine: also look at the half-size stage. Without it the outline is drawn at a quarter of the chip's size, which
            at 0.8 m is 3 m on the ground, and a pass costs 40 % less.
    """

    def __init__(self, width: int = 64, *, fine: bool = True) -> None:
        super().__init__()
        self.backbone = squeezenet1_1(weights=None).features
        for index, padding in ((0, 1), (2, 0), (5, 1), (8, 0)):
            self.backbone[index].padding = (padding, padding) if index == 0 else padding
        self.lateral = nn.ModuleList(nn.Conv2d(channels, width, 1) for channels in CHANNELS[1:])
        self.smooth = nn.ModuleList(_conv(width, width) for _ in CHANNELS[1:])
        self.fine = nn.Conv2d(CHANNELS[0], width // 2, 1) if fine else None
        self.join = _conv(width + width // 2, width // 2) if fine else nn.Identity()
        self.last = nn.Conv2d(width // 2 if fine else width, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Segment chips of any size of at least 32 px.

        Args:
            x: (B, 3, H, W) float, normalised.

        Returns:
            (B, 1, H, W) logits of "landslide".
        """
        height, width = x.shape[-2:]
        features = []
        for start, stop in STAGES:
            x = self.backbone[start:stop](x)
            features.append(x)
        half, *levels = features  # (B, 64, H/2, W/2), and (B, 128 .. 512, H/4 .. H/16, W/4 .. W/16)
        top: Tensor | None = None
        for level, lateral, smooth in zip(levels[::-1], self.lateral[::-1], self.smooth[::-1], strict=True):
            merged = lateral(level)  # (B, width, h, w)
            if top is not None:
                merged = merged + _resized(top, merged)
            top = smooth(merged)
        assert top is not None  # noqa: S101
        if self.fine is not None:
            fine = self.fine(half)  # (B, width/2, H/2, W/2)
            top = torch.cat([_resized(top, fine), fine], dim=1)  # (B, 3 width/2, H/2, W/2)
        logits = self.last(self.join(top))  # (B, 1, H/2, W/2), or a quarter without the fine stage
        return F.interpolate(logits, (height, width), mode="bilinear", align_corners=False)  # (B, 1, H, W)


def _conv(channels_in: int, channels_out: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, 3, padding=1, bias=False),
        nn.BatchNorm2d(channels_out),
        nn.ReLU(),
    )


def _resized(x: Tensor, like: Tensor) -> Tensor:
    return F.interpolate(x, cast("list[int]", like.shape[-2:]), mode="bilinear", align_corners=False)
