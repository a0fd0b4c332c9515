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


def attentive(**more):
    torch.manual_seed(0)
    generator = Generator(width=4, blocks=1, attention=True, **more).double()
    torch.nn.init.normal_(generator.head.weight)
    return generator


@pytest.mark.parametrize("residual", [False, True])
def test_attention_mixes_the_painted_chip_with_the_chip_itself(residual):
    generator = attentive(residual=residual)
    x = torch.rand(2, 3, 16, 20, dtype=torch.float64) * 2 - 1
    image, m = generator.translate(x)
    features = generator.decoder[:-2](generator.blocks(generator.encoder(x)))
    y = torch.tanh(generator.decoder[-2](features))
    y = (x + y).clamp(-1, 1) if residual else y
    logit = generator.head(features)
    assert m.shape == (2, 1, 16, 20)
    torch.testing.assert_close(m, 1 / (1 + torch.exp(-logit)))
    torch.testing.assert_close(image, m * y + (1 - m) * x)
    assert torch.equal(generator(x), image)
    assert image.abs().max() <= 1


def test_where_the_network_does_not_attend_the_chip_stays_to_the_last_bit():
    generator = attentive().float()
    torch.nn.init.constant_(generator.head.weight, 0)
    torch.nn.init.constant_(generator.head.bias, -200)
    x = torch.rand(1, 3, 16, 16) * 2 - 1
    assert torch.equal(generator(x), x)
    torch.nn.init.constant_(generator.head.bias, 200)
    torch.testing.assert_close(generator(x), generator.decoder(generator.blocks(generator.encoder(x))))


def test_attention_is_a_head_more_and_no_attention_none():
    plain, more = Generator(width=4, blocks=1), Generator(width=4, blocks=1, attention=True)
    assert count(more) - count(plain) == 4 * 9 + 1
    assert plain.translate(torch.zeros(1, 3, 16, 16))[1] is None
    assert set(more.state_dict()) - set(plain.state_dict()) == {"head.weight", "head.bias"}


def test_the_head_learns():
    generator = attentive()
    generator(torch.rand(1, 3, 16, 16, dtype=torch.float64)).square().mean().backward()
    assert generator.head.weight.grad.abs().max() > 0
