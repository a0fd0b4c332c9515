"""CycleGAN's generator: a chip with a landslide in, a virtual chip without one out."""

from typing import cast

from torch import Tensor, nn

from engine.networks.initialisation import init_gaussian


class ResidualBlock(nn.Module):
    """x + F(x) with F = conv, norm, ReLU, conv, norm (He et al. 2016, without a ReLU after the sum).

    Args:
        channels: channels in and out.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=1, padding_mode="reflect"),
            nn.InstanceNorm2d(channels),
            nn.ReLU(inplace=True),
            nn.Conv2d(channels, channels, 3, padding=1, padding_mode="reflect"),
            nn.InstanceNorm2d(channels),
        )

    def forward(self, x: Tensor) -> Tensor:
        """Return x + F(x), of x's shape."""
        return cast("Tensor", x + self.body(x))


class Generator(nn.Module):
    """Residual image translator, 12,542,979 parameters at the default width and depth.

    Zhu et al. 2017, "Unpaired Image-to-Image Translation using Cycle-Consistent Adversarial Networks"; the architecture
    is Johnson et al. 2016 with 3x3 end convolutions and 10 blocks, as in the dissertation. Instance norm has no
    parameters. Edges are padded by reflection, which leaves no dark frame in the translated chip.

    Args:
        width: channels after the first convolution.
        blocks: residual blocks at 4 x width channels.
        residual: add the chip to the output. Instance norm forgets a chip's own brightness and colour cast, so the
            plain network cannot leave a chip without a landslide as it is; with the sum it only has to learn the
            change. False is the dissertation's network.
    """

    def __init__(self, width: int = 64, blocks: int = 10, *, residual: bool = False) -> None:
        super().__init__()
        self.residual = residual
        self.encoder = nn.Sequential(
            nn.Conv2d(3, width, 3, padding=1, padding_mode="reflect"),  # (B, 64, H, W)
            nn.InstanceNorm2d(width),
            nn.ReLU(inplace=True),
            nn.Conv2d(width, 2 * width, 3, stride=2, padding=1),  # (B, 128, H/2, W/2)
            nn.InstanceNorm2d(2 * width),
            nn.ReLU(inplace=True),
            nn.Conv2d(2 * width, 4 * width, 3, stride=2, padding=1),  # (B, 256, H/4, W/4)
            nn.InstanceNorm2d(4 * width),
            nn.ReLU(inplace=True),
        )
        self.blocks = nn.Sequential(*(ResidualBlock(4 * width) for _ in range(blocks)))  # (B, 256, H/4, W/4)
        self.decoder = nn.Sequential(
            nn.ConvTranspose2d(4 * width, 2 * width, 3, stride=2, padding=1, output_padding=1),  # (B, 128, H/2, W/2)
            nn.InstanceNorm2d(2 * width),
            nn.ReLU(inplace=True),
            nn.ConvTranspose2d(2 * width, width, 3, stride=2, padding=1, output_padding=1),  # (B, 64, H, W)
            nn.InstanceNorm2d(width),
            nn.ReLU(inplace=True),
            nn.Conv2d(width, 3, 3, padding=1, padding_mode="reflect"),  # (B, 3, H, W)
            nn.Tanh(),
        )
        init_gaussian(self)

    def forward(self, x: Tensor) -> Tensor:
        """Translate chips.

        Args:
            x: (B, 3, H, W) float in [-1, 1], H and W divisible by 4 and at least 8.

        Returns:
            (B, 3, H, W) in [-1, 1].
        """
        y = self.encoder(x)  # (B, 256, H/4, W/4)
        y = self.blocks(y)  # (B, 256, H/4, W/4)
        y = self.decoder(y)  # (B, 3, H, W)
        return cast("Tensor", (x + y).clamp(-1, 1) if self.residual else y)
