"""How the CycleGAN's weights start."""

from torch import nn


def init_gaussian(network: nn.Module, std: float = 0.02) -> None:
    """Draw every convolution's weight from N(0, std) and set its bias to zero, in place.

    Zhu et al. 2017, "Unpaired Image-to-Image Translation", section 7.1, uses std = 0.02.

    Args:
        network: any network; only its (transposed) convolutions change.
        std: standard deviation of the weights.
    """
    for module in network.modules():
        if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
            nn.init.normal_(module.weight, 0.0, std)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
