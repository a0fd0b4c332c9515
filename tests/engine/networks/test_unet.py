import pytest
import torch

from engine.networks.unet import UNet


@pytest.mark.parametrize("size", [(32, 32), (50, 37), (17, 64)])
def test_output_has_the_inputs_size(size):
    assert UNet(width=4, depth=3)(torch.randn(2, 3, *size)).shape == (2, 1, *size)


def test_follows_ronnebergers_figure():
    """31,037,633 is the count of the common padded U-Net with batch norm, 64 to 1024 channels and up-convolutions."""
    with torch.device("meta"):
        network = UNet()
    convolutions = [m for m in network.modules() if isinstance(m, (torch.nn.Conv2d, torch.nn.ConvTranspose2d))]
    assert len(convolutions) == 23
    assert sum(p.numel() for p in network.parameters()) == 31_037_633
    assert max(m.out_channels for m in convolutions) == 1024


def test_learns_to_copy_a_channel():
    torch.manual_seed(0)
    network = UNet(width=4, depth=2)
    optimiser = torch.optim.Adam(network.parameters(), 0.02)
    x = torch.randn(4, 3, 16, 16)
    truth = (x[:, :1] > 0).float()
    losses = []
    for _ in range(60):
        loss = torch.nn.functional.binary_cross_entropy_with_logits(network(x), truth)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[-1] < 0.4 * losses[0]
