"""The CycleGAN's losses against arithmetic by hand, with attention and with a classifier that judges."""

import dataclasses
import json

import numpy as np
import pytest
import torch

from engine.data.dataset import ChipSet
from engine.errors import UserError
from engine.networks.registry import build
from engine.training.common import checkpoints as saved
from engine.training.common.settings import CycleGanSettings
from engine.training.cyclegan.classifier_loss import FrozenClassifierLoss, load_classifier_loss
from engine.training.cyclegan.losses import CycleGanNetworks, generator_losses, loss_names, roughness

TINY = CycleGanSettings(width=4, blocks=1, discriminator_width=4, crop=32, batch=2, folds=2, residual=True)
ATTENTIVE = dataclasses.replace(TINY, attention=True, lambda_sparsity=0.7, lambda_smoothness=0.3)


def chips():
    torch.manual_seed(0)
    return torch.rand(2, 2, 3, 32, 32, dtype=torch.float64) * 2 - 1


def judge():
    torch.manual_seed(1)
    network = build("squeezenet1.1", {"bottleneck": 4, "window": 2}).double().eval()
    torch.nn.init.normal_(network.class_maps.weight)
    mean, std = (torch.tensor(v, dtype=torch.float64).view(1, 3, 1, 1) for v in ((0.4, 0.5, 0.6), (0.2, 0.3, 0.25)))
    return FrozenClassifierLoss(network.requires_grad_(False), mean, std, "")


def test_the_new_weights_are_of_the_mean_attention_and_its_roughness():
    landslide, none = chips()
    networks = CycleGanNetworks(ATTENTIVE).double()
    for head in (networks.G.head, networks.F.head):
        torch.nn.init.normal_(head.weight)
    told = generator_losses(networks, landslide, none, ATTENTIVE)
    masks = [
        networks.G.translate(torch.cat((landslide, none)))[1],
        networks.F.translate(torch.cat((none, landslide)))[1],
    ]
    sparsity = sum(m.sum() / m.numel() for m in masks)
    smoothness = sum(
        ((m[..., 1:, :] - m[..., :-1, :]) ** 2).mean() + ((m[..., 1:] - m[..., :-1]) ** 2).mean() for m in masks
    )
    assert masks[0].std() > 0.01
    without = generator_losses(
        networks, landslide, none, dataclasses.replace(ATTENTIVE, lambda_sparsity=0, lambda_smoothness=0)
    )
    torch.testing.assert_close(told.parts["sparsity"], sparsity)
    torch.testing.assert_close(told.parts["smoothness"], smoothness)
    torch.testing.assert_close(told.total - without.total, 0.7 * sparsity + 0.3 * smoothness)


def test_sparsity_pulls_every_logit_down_as_a_sigmoid_does():
    logits = torch.linspace(-3, 3, 24, dtype=torch.float64).view(1, 1, 4, 6).requires_grad_()
    logits.sigmoid().mean().backward()
    m = logits.detach().sigmoid()
    torch.testing.assert_close(logits.grad, m * (1 - m) / 24)
    landslide, none = chips()
    networks = CycleGanNetworks(dataclasses.replace(ATTENTIVE, lambda_cycle=0, lambda_identity=0)).double()
    head = networks.G.head
    generator_losses(networks, landslide, none, ATTENTIVE).parts["sparsity"].backward()
    m = networks.G.translate(torch.cat((landslide, none)))[1]
    torch.testing.assert_close(head.bias.grad, (m * (1 - m)).mean().view(1))


def test_roughness_of_a_step_is_counted_by_hand():
    attention = torch.zeros(1, 1, 3, 4, dtype=torch.float64)
    attention[..., 2:] = 0.5  # one of three horizontal neighbours differs, in each row
    assert roughness(attention).item() == pytest.approx(0.25 / 3)
    assert roughness(torch.full_like(attention, 0.9)) == 0


def test_consistency_is_the_cross_entropy_of_the_translations():
    landslide, none = chips()
    networks, classifier = CycleGanNetworks(TINY).double(), judge()
    settings = dataclasses.replace(TINY, classifier="somewhere", lambda_classifier=2.5)
    told = generator_losses(networks, landslide, none, settings, classifier)

    def chance(image):  # of a landslide
        logits = classifier.network(((image + 1) / 2 - classifier.mean) / classifier.std)
        return torch.exp(logits[:, 1]) / torch.exp(logits).sum(dim=1)

    wanted = -torch.log(1 - chance(networks.G(landslide))).mean() - torch.log(chance(networks.F(none))).mean()
    torch.testing.assert_close(told.parts["classifier"], wanted)
    alone = generator_losses(networks, landslide, none, settings)
    torch.testing.assert_close(told.total - alone.total, 2.5 * wanted)
    assert "classifier" not in alone.parts


def test_the_judge_moves_the_generators_and_not_itself():
    landslide, none = chips()
    networks, classifier = CycleGanNetworks(TINY).double(), judge()
    before = {key: value.clone() for key, value in classifier.network.state_dict().items()}
    generator_losses(networks, landslide, none, TINY, classifier).parts["classifier"].backward()
    for network in (networks.G, networks.F):
        assert network.decoder[-2].weight.grad.abs().max() > 0
    assert all(parameter.grad is None for parameter in classifier.network.parameters())
    assert all(torch.equal(before[key], value) for key, value in classifier.network.state_dict().items())


def test_columns_are_the_losses_that_there_are():
    assert loss_names(TINY) == ("G", "adversarial", "cycle", "identity", "D")
    both = dataclasses.replace(ATTENTIVE, classifier="somewhere")
    assert loss_names(both) == ("G", "adversarial", "cycle", "identity", "sparsity", "smoothness", "classifier", "D")


@pytest.mark.parametrize("name", ["lambda_sparsity", "lambda_smoothness", "lambda_classifier"])
@pytest.mark.parametrize("value", [-1.0, float("nan"), float("inf")])
def test_weights_that_are_none_are_refused(name, value):
    with pytest.raises(UserError, match=name) as error:
        CycleGanSettings(**{name: value})
    assert error.value.hint


@pytest.fixture
def dataset(tmp_path):
    names = [tmp_path / f"{number}.png" for number in range(8)]
    return ChipSet("toy", tuple(names), (0, 1) * 4)


@pytest.fixture
def finished(tmp_path, dataset):
    """A folder as `train classifier` leaves it."""

    def write(**changes):
        folder = tmp_path / "classifier"
        network = build("squeezenet1.1", {"bottleneck": 4, "window": 2})
        sha256 = saved.save_network(folder / "classifier.safetensors", network)
        settings = {"fold": 0, "folds": 2, "fold_seed": 0, "crop": 32, "resize": False} | changes
        card = {
            "architecture": "squeezenet1.1",
            "config": {"bottleneck": 4, "window": 2},
            "file": "classifier.safetensors",
            "sha256": sha256,
            "mean": [0.1, 0.2, 0.3],
            "std": [0.5, 0.6, 0.7],
            "dataset": {"fingerprint": dataset.fingerprint},
            "settings": settings,
        }
        (folder / "training.json").write_text(json.dumps(card))
        return folder

    return write


def test_the_judge_takes_the_classifiers_own_normalisation(finished, dataset):
    folder = finished()
    found = load_classifier_loss(dataset, dataclasses.replace(TINY, classifier=str(folder)), "cpu")
    assert np.allclose(found.mean.flatten(), [0.1, 0.2, 0.3])
    assert np.allclose(found.std.flatten(), [0.5, 0.6, 0.7])
    assert not found.network.training
    assert not any(parameter.requires_grad for parameter in found.network.parameters())
    assert load_classifier_loss(dataset, TINY, "cpu") is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"fold": 1}, "another fold"), ({"folds": 3}, "another fold"), ({"resize": True}, "another scale")],
)
def test_a_classifier_of_another_training_is_refused(finished, dataset, changes, words):
    with pytest.raises(UserError, match=words) as error:
        load_classifier_loss(dataset, dataclasses.replace(TINY, classifier=str(finished(**changes))), "cpu")
    assert error.value.hint
    assert "\n" not in error.value.message


def test_a_folder_without_a_classifier_is_a_sentence(tmp_path, dataset):
    with pytest.raises(UserError, match="no finished classifier"):
        load_classifier_loss(dataset, dataclasses.replace(TINY, classifier=str(tmp_path)), "cpu")
