import pytest
import torch

from engine.networks.discriminator import Discriminator
from engine.networks.generator import Generator


def count(network):
    return sum(parameter.numel() for parameter in network.parameters())


def test_generator_has_the_dissertations_parameters():
    with torch.device("meta"):
        generator = Generator()
    assert count(generator) == 12_542_979
    assert count(generator.blocks[0].body[0]) == 590_080
    assert len(generator.blocks) == 10


def test_discriminator_has_the_dissertations_parameters():
    with torch.device("meta"):
        assert count(Discriminator()) == 662_977


def test_generator_gives_512_for_512():
    with torch.device("meta"):
        assert Generator()(torch.empty(2, 3, 512, 512)).shape == (2, 3, 512, 512)


def test_discriminator_gives_63_patches_for_512():
    with torch.device("meta"):
        assert Discriminator()(torch.empty(2, 3, 512, 512)).shape == (2, 1, 63, 63)


@pytest.mark.parametrize("size", [(8, 8), (12, 20), (64, 36), (100, 104)])
def test_generator_keeps_any_size_divisible_by_4(size):
    torch.manual_seed(0)
    out = Generator(width=4, blocks=2)(torch.rand(1, 3, *size) * 2 - 1)
    assert out.shape == (1, 3, *size)
    assert out.abs().max() <= 1
    assert out.std() > 0


def test_generator_treats_each_chip_alone():
    torch.manual_seed(0)
    generator = Generator(width=4, blocks=2)
    chips = torch.rand(3, 3, 32, 32) * 2 - 1
    alone = torch.cat([generator(chip[None]) for chip in chips])
    torch.testing.assert_close(generator(chips), alone)


def test_translation_does_not_care_where_the_chip_is_cut():
    """Away from the edges a shift by 4 px shifts the output: nothing depends on the position in the chip."""
    torch.manual_seed(0)
    generator = Generator(width=4, blocks=1).double()
    for module in generator.modules():  # instance norm's statistics are of the whole chip: take them out
        if isinstance(module, torch.nn.InstanceNorm2d):
            module.forward = lambda x: 3 * x
    scene = torch.rand(1, 3, 68, 68, dtype=torch.float64)
    a, b = generator(scene[..., :64, :64]), generator(scene[..., 4:, 4:])
    assert a.std() > 1e-6
    assert (a[..., 28:40, 28:40] - b[..., 24:36, 24:36]).abs().max() < 1e-12


@pytest.mark.parametrize("network", [Generator(width=4, blocks=2), Discriminator(width=4)])
def test_every_weight_learns(network):
    network(torch.rand(2, 3, 32, 32)).square().mean().backward()
    weights = [p for name, p in network.named_parameters() if name.endswith("weight")]
    assert all(p.grad is not None and p.grad.abs().max() > 0 for p in weights)


def test_weights_start_from_a_gaussian():
    torch.manual_seed(0)
    weight = Generator(width=16, blocks=1).blocks[0].body[0].weight
    assert weight.std().item() == pytest.approx(0.02, rel=0.02)
    assert weight.mean().abs() < 1e-3


def test_residual_generator_adds_the_chip_and_no_parameter():
    torch.manual_seed(0)
    plain, residual = Generator(width=4, blocks=1), Generator(width=4, blocks=1, residual=True)
    residual.load_state_dict(plain.state_dict())
    x = torch.rand(1, 3, 16, 16) * 2 - 1
    change = plain(x)
    assert change.abs().max() > 0
    torch.testing.assert_close(residual(x), (x + change).clamp(-1, 1))
