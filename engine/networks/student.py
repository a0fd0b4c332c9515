"""The student: one forward pass from a chip to the probability of a landslide at every pixel."""

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn
from torchvision.models import squeezenet1_1

STAGES = ((0, 2), (2, 5), (5, 8), (8, 13))
"""SqueezeNet's modules by stage, whose outputs are half, a quarter, an eighth and a sixteenth of the chip's size."""

CHANNELS = (64, 128, 256, 512)
"""Channels out of each stage."""

LEAST = 32
"""Least side of a chip, pixels."""

SCALES = (0.75, 1.5)
"""Factors of the chip's size that a network which looks twice sees it at."""


class Student(nn.Module):
    """SqueezeNet 1.1 as encoder, a feature pyramid as decoder (Lin et al. 2017), one logit a pixel.

    SqueezeNet's first convolution and its poolings are padded, in turn, so that a cell's centre stays within 2.5 px of
    the pixels it stands for; unpadded, as it was trained on ImageNet, the last stage is 7.5 px off at a chip's rim. The
    weights are the same either way.

    Args:
        width: channels of the decoder.
        fine: also look at the half-size stage. Without it the outline is drawn at a quarter of the chip's size, which
            at 0.8 m is 3 m on the ground, and a pass costs 40 % less.
        twice: in eval mode, look at the chip at both SCALES instead of its own: small, where a cell sees more of the
            ground around, and large, where narrow landslides and outlines are finer. A chip takes 2.3 times as long.
    """

    def __init__(self, width: int = 64, *, fine: bool = True, twice: bool = False) -> None:
        super().__init__()
        self.twice = twice
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
            (B, 1, H, W) logits of "landslide"; the mean over SCALES in eval mode where the network looks twice.
        """
        if self.training or not self.twice:
            return self._once(x)
        size = x.shape[-2:]
        seen = [tuple(max(LEAST, round(side * scale)) for side in size) for scale in SCALES]
        logits = [_resized(self._once(x if at == size else _resized(x, at)), size) for at in seen]
        return torch.stack(logits).mean(dim=0)  # (B, 1, H, W)

    def _once(self, x: Tensor) -> Tensor:
        size = x.shape[-2:]
        features = []
        for start, stop in STAGES:
            x = self.backbone[start:stop](x)
            features.append(x)
        half, *levels = features  # (B, 64, H/2, W/2), and (B, 128 .. 512, H/4 .. H/16, W/4 .. W/16)
        top: Tensor | None = None
        for level, lateral, smooth in zip(levels[::-1], self.lateral[::-1], self.smooth[::-1], strict=True):
            merged = lateral(level)  # (B, width, h, w)
            if top is not None:
                merged = merged + _resized(top, merged.shape[-2:])
            top = smooth(merged)
        assert top is not None  # noqa: S101
        if self.fine is not None:
            fine = self.fine(half)  # (B, width/2, H/2, W/2)
            top = torch.cat([_resized(top, fine.shape[-2:]), fine], dim=1)  # (B, 3 width/2, H/2, W/2)
        logits = self.last(self.join(top))  # (B, 1, H/2, W/2), or a quarter without the fine stage
        return _resized(logits, size)  # (B, 1, H, W)


def _conv(channels_in: int, channels_out: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, 3, padding=1, bias=False),
        nn.BatchNorm2d(channels_out),
        nn.ReLU(),
    )


def _resized(x: Tensor, size: tuple[int, ...]) -> Tensor:
    return x if x.shape[-2:] == size else F.interpolate(x, list(size), mode="bilinear", align_corners=False)
