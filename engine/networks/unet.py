"""U-Net: the supervised reference row, which sees the masks."""

from typing import cast

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn


def _double_conv(channels_in: int, channels_out: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, 3, padding=1, bias=False),
        nn.BatchNorm2d(channels_out),
        nn.ReLU(inplace=True),
        nn.Conv2d(channels_out, channels_out, 3, padding=1, bias=False),
        nn.BatchNorm2d(channels_out),
        nn.ReLU(inplace=True),
    )


class UNet(nn.Module):
    """Encoder and decoder with skip connections.

    Ronneberger et al. 2015, "U-Net: Convolutional Networks for Biomedical Image Segmentation", figure 1, with padded
    convolutions, so that the output has the input's size, and batch norm.

    Args:
        width: channels at full resolution; they double with each of the `depth` poolings.
        depth: poolings.
        classes: channels out; 1 for one landslide logit.
    """

    def __init__(self, width: int = 64, depth: int = 4, classes: int = 1) -> None:
        super().__init__()
        widths = [width << level for level in range(depth + 1)]  # 64, 128, 256, 512, 1024
        self.down = nn.ModuleList(_double_conv(a, b) for a, b in zip([3, *widths], widths, strict=False))
        self.up = nn.ModuleList(nn.ConvTranspose2d(2 * w, w, 2, stride=2) for w in reversed(widths[:-1]))
        self.merge = nn.ModuleList(_double_conv(2 * w, w) for w in reversed(widths[:-1]))
        self.last = nn.Conv2d(width, classes, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Segment chips of any size; sides are padded to a multiple of 2^depth inside.

        Args:
            x: (B, 3, H, W) float, normalised.

        Returns:
            (B, classes, H, W) logits.
        """
        height, width = x.shape[-2:]
        step = 1 << len(self.up)
        x = F.pad(x, (0, -width % step, 0, -height % step), mode="replicate")  # (B, 3, H', W')
        skips = []
        for level, block in enumerate(self.down):
            x = block(F.max_pool2d(x, 2) if level else x)  # (B, 64 * 2^level, H'/2^level, W'/2^level)
            skips.append(x)
        skips.pop()
        for up, merge in zip(self.up, self.merge, strict=True):
            x = merge(torch.cat([skips.pop(), up(x)], dim=1))  # half the channels, twice the size
        return cast("Tensor", self.last(x)[..., :height, :width])  # (B, classes, H, W)
