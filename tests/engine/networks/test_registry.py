import pytest
import torch

from engine.errors import UserError
from engine.networks.registry import NETWORKS, build

SMALL = {
    "generator": {"width": 4, "blocks": 1},
    "discriminator": {"width": 4},
    "squeezenet1.1": {"bottleneck": 4, "window": 3, "dropout": 0.2},
    "mobilenetv2": {"bottleneck": 4, "window": 2},
    "unet": {"width": 4, "depth": 2},
}


@pytest.mark.parametrize("name", SMALL)
def test_builds_each_network_by_name(name):
    network = build(name, SMALL[name])
    assert type(network) is NETWORKS[name]
    assert {parameter.device.type for parameter in network.parameters()} == {"cpu"}
    assert network(torch.rand(2, 3, 64, 64)).shape[0] == 2


def test_knows_the_cards_names():
    names = {"generator", "discriminator", "vgg16", "squeezenet1.1", "mobilenetv2", "student", "taught", "unet"}
    assert set(NETWORKS) == names


@pytest.mark.parametrize(
    ("name", "config"),
    [
        ("resnet50", {}),
        ("generator", {"depth": 3}),
        ("generator", {"width": 0}),
        ("generator", {"width": -4}),
        ("generator", {"width": "64"}),
        ("generator", {"width": 2.5}),
        ("generator", {"width": 4096}),  # more parameters than any memory
        ("unet", {"depth": 60}),
        ("squeezenet1.1", {"dropout": 7}),
        ("squeezenet1.1", {"bottleneck": [4]}),
        ("squeezenet1.1", {"window": True, "dropout": float("nan")}),
        ("taught", {"magnified": 1}),  # a chip of 512 px would be looked at in 51,200
        ("taught", {"magnified": 4096}),
        ("taught", {"members": 4096, "first": 1, "second": 1}),  # few weights, much memory a pixel
        ("taught", {"first": 4096}),
        ("vgg16", {"pretrained": True}),
        ("vgg16", {"pretrained": "/etc/passwd"}),
    ],
)
def test_unknown_names_and_configs_are_one_sentence(name, config):
    with pytest.raises(UserError) as caught:
        build(name, config)
    assert caught.value.kind == "model"
    assert name in caught.value.message
    assert caught.value.hint
