"""CycleGAN's discriminator: says for each patch of a chip whether it looks real."""

from typing import cast

from torch import Tensor, nn

from engine.networks.initialization import init_gaussian


class Discriminator(nn.Module):
    """PatchGAN, 662,977 parameters at the default width; 63 x 63 patches for a chip of 512.

    Isola et al. 2017, "Image-to-Image Translation with Conditional Adversarial Networks", section 3.2.2, one
    layer shallower, as in the dissertation.

    Args:
        width: channels after the first convolution.
    """

    def __init__(self, width: int = 64) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(3, width, 4, stride=2, padding=1),  # (B, 64, H/2, W/2)
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(width, 2 * width, 4, stride=2, padding=1),  # (B, 128, H/4, W/4)
            nn.InstanceNorm2d(2 * width),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(2 * width, 4 * width, 4, stride=2, padding=1),  # (B, 256, H/8, W/8)
            nn.InstanceNorm2d(4 * width),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(4 * width, 1, 4, padding=1),  # (B, 1, H/8 - 1, W/8 - 1)
        )
        init_gaussian(self)

    def forward(self, x: Tensor) -> Tensor:
        """FrozenClassifierLoss chips.

        Args:
            x: (B, 3, H, W) float in [-1, 1], H and W at least 16.

        Returns:
            (B, 1, H/8 - 1, W/8 - 1) scores, unbounded; large is real.
        """
        return cast("Tensor", self.body(x))
