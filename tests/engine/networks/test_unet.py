import pytest
import torch

from engine.networks.unet import UNet


@pytest.mark.parametrize("size", [(32, 32), (50, 37), (17, 64)])
def test_output_has_the_inputs_size(size):
    assert UNet(width=4, depth=3)(torch.randn(2, 3, *size)).shape == (2, 1, *size)


def test_a_pixel_of_the_output_follows_the_pixels_around_it():
    """A mirrored or transposed path would be led by another corner of the image."""
    torch.manual_seed(0)
    x = torch.randn(1, 3, 64, 96, requires_grad=True)
    UNet(width=4, depth=3).eval()(x)[0, 0, 12, 80].backward()
    led = x.grad.abs().sum(dim=(0, 1))
    rows, columns = torch.arange(64.0), torch.arange(96.0)
    assert (led.sum(dim=1) @ rows / led.sum()).item() == pytest.approx(12, abs=4)
    assert (led.sum(dim=0) @ columns / led.sum()).item() == pytest.approx(80, abs=4)


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
