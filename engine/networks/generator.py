"""CycleGAN's generator: a chip with a landslide in, a virtual chip without one out."""

from typing import cast

from torch import Tensor, nn

from engine.networks.initialization import init_gaussian


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
        attention: paint only where the network attends: a second head says of each pixel how much of it changes.
            False is the dissertation's network.
    """

    def __init__(self, width: int = 64, blocks: int = 10, *, residual: bool = False, attention: bool = False) -> None:
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
        self.head = nn.Conv2d(width, 1, 3, padding=1, padding_mode="reflect") if attention else None  # (B, 1, H, W)
        init_gaussian(self)

    def forward(self, x: Tensor) -> Tensor:
        """Translate chips.

        Args:
            x: (B, 3, H, W) float in [-1, 1], H and W divisible by 4 and at least 8.

        Returns:
            (B, 3, H, W) in [-1, 1].
        """
        return self.translate(x)[0]

    def translate(self, x: Tensor) -> tuple[Tensor, Tensor | None]:
        """Translate chips and say where.

        With attention m and the painted chip y the translation is m y + (1 - m) x: Mejjati et al. 2018, "Unsupervised
        Attention-guided Image-to-Image Translation", eq. 1; the mask comes from the generator itself, as in Pumarola
        et al. 2018, "GANimation", eq. 1.

        Args:
            x: (B, 3, H, W) float in [-1, 1], as for `forward`.

        Returns:
            (B, 3, H, W) in [-1, 1], and the attention (B, 1, H, W) in [0, 1]; None without that head.
        """
        y = self.encoder(x)  # (B, 256, H/4, W/4)
        y = self.blocks(y)  # (B, 256, H/4, W/4)
        features = self.decoder[:-2](y)  # (B, 64, H, W)
        y = self.decoder[-2:](features)  # (B, 3, H, W)
        painted = cast("Tensor", (x + y).clamp(-1, 1) if self.residual else y)
        if self.head is None:
            return painted, None
        attention = self.head(features).to(x.dtype).sigmoid()  # (B, 1, H, W)
        return x + attention * (painted - x), attention  # so written, it keeps x to the last bit where attention is 0
