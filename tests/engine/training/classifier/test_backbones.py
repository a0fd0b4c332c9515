"""VGG16 and the small backbones in training: where their weights come from, and which of them move."""

import dataclasses
from types import SimpleNamespace

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import nn
from torchvision.models import VGG

from engine.data.dataset import open_dataset
from engine.errors import UserError
from engine.networks import vgg16
from engine.reporting import Silent
from engine.training.classifier import train as classifier
from engine.training.common.settings import ClassifierSettings

VGG16 = ClassifierSettings(backbone="vgg16", crop=32, batch=4, epochs=2, lr=1e-2, optimiser="sgd", folds=2, threads=1)


@pytest.fixture(scope="module")
def dataset(masked_chips):
    return open_dataset(masked_chips)


@pytest.fixture
def imagenet(monkeypatch, tmp_path):
    """A narrow network in the place of torchvision's VGG16, with its names and depth; "ImageNet" weights as a file."""

    def narrow(weights=None):
        assert weights is None
        parts: list[nn.Module] = []
        channels = 3
        for convolutions in (2, 2, 3, 3, 3):
            for _ in range(convolutions):
                parts += [nn.Conv2d(channels, 4, 3, padding=1), nn.ReLU(inplace=True)]
                channels = 4
            parts.append(nn.MaxPool2d(2))
        network = VGG(nn.Sequential(*parts), init_weights=False)
        network.classifier[0] = nn.Linear(4 * 7 * 7, 8)
        network.classifier[3] = nn.Linear(8, 4096)
        return network

    torch.manual_seed(1)
    state = narrow().state_dict()
    fetched = []

    def get_state_dict(**how):
        fetched.append(how)
        return state

    monkeypatch.setattr(vgg16, "vgg16", narrow)
    source = SimpleNamespace(IMAGENET1K_V1=SimpleNamespace(get_state_dict=get_state_dict))
    monkeypatch.setattr(vgg16, "VGG16_Weights", source)
    save_file(state, tmp_path / "vgg16.safetensors")
    return tmp_path / "vgg16.safetensors", state, fetched


@pytest.mark.parametrize("from_file", [True, False])
def test_vgg16_starts_from_imagenet_and_only_its_head_learns(dataset, imagenet, tmp_path, from_file):
    file, state, fetched = imagenet
    settings = dataclasses.replace(VGG16, weights=str(file) if from_file else None)
    result = classifier.train(dataset, tmp_path / "long", settings, Silent())
    assert fetched == [] if from_file else all(how["check_hash"] and how["weights_only"] for how in fetched)
    assert bool(fetched) != from_file
    made = load_file(result.weights)
    for key, value in state.items():
        if key.startswith("features."):
            assert torch.equal(made[key.replace("features.", "backbone.")], value), key
        elif key.startswith(("classifier.0", "classifier.3")):
            assert torch.equal(made[key.replace("classifier.", "head.")], value), key
    once = classifier.train(dataset, tmp_path / "short", dataclasses.replace(settings, epochs=1, lr=1e-9), Silent())
    begun = load_file(once.weights)
    moved = {key for key in made if not torch.equal(made[key], begun[key])}
    assert moved == {f"head.6.{layer}.{part}" for layer in (0, 3) for part in ("weight", "bias")}


def test_weights_of_another_network_are_a_sentence(dataset, imagenet, tmp_path):
    save_file({"features.0.weight": torch.zeros(2)}, tmp_path / "other.safetensors")
    with pytest.raises(UserError, match="cannot be read from"):
        classifier.train(
            dataset, tmp_path / "o", dataclasses.replace(VGG16, weights=str(tmp_path / "other.safetensors")), Silent()
        )


@pytest.mark.parametrize("backbone", ["squeezenet1.1", "mobilenetv2"])
def test_a_frozen_backbone_stays_as_it_is_to_the_last_statistic(dataset, tmp_path, backbone):
    settings = ClassifierSettings(
        backbone=backbone, bottleneck=4, crop=32, batch=4, epochs=1, folds=2, threads=1, frozen=True
    )
    torch.manual_seed(settings.seed)
    begun = {key: value.clone() for key, value in classifier._network(settings).state_dict().items()}
    made = load_file(classifier.train(dataset, tmp_path, settings, Silent()).weights)
    moved = {key for key in made if not torch.equal(made[key], begun[key])}
    assert moved
    assert not [key for key in moved if key.startswith("backbone.")]
