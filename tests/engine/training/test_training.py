import dataclasses
import json
import shutil

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from engine.cli.main import main
from engine.data.dataset import open_dataset
from engine.errors import Cancelled, UserError
from engine.networks.registry import build
from engine.reporting import Silent
from engine.training.classifier import train as classifier
from engine.training.common import checkpoints as saved
from engine.training.common.settings import ClassifierSettings, CycleGanSettings
from engine.training.cyclegan import train as cyclegan

TINY_CLASSIFIER = ClassifierSettings(bottleneck=4, crop=32, batch=4, epochs=3, lr=1e-3, folds=2, threads=1)
TINY_GAN = CycleGanSettings(
    width=4, blocks=1, discriminator_width=4, crop=32, batch=2, iterations=6, checkpoint_every=2, pool=3, folds=2
)


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    """Green chips, and smaller ones with a brown middle; textured."""
    folder, rng = tmp_path_factory.mktemp("chips"), np.random.default_rng(0)
    for name, size in (("landslide", 36), ("non-landslide", 48)):
        (folder / name / "image").mkdir(parents=True)
        for number in range(12):
            pixels = np.full((size, size, 3), (50, 110, 50)) + rng.integers(-20, 20, (size, size, 1))
            if name == "landslide":
                pixels[8:-8, 8:-8] += (110, 0, 0)
            Image.fromarray(pixels.astype(np.uint8)).save(folder / name / "image" / f"{number}.png")
    return folder


@pytest.fixture(scope="module")
def judging(dataset, tmp_path_factory):
    """The folder of a finished classifier."""
    folder = tmp_path_factory.mktemp("judging")
    classifier.train(open_dataset(dataset), folder, dataclasses.replace(TINY_CLASSIFIER, epochs=1), Silent())
    return folder


class StopsAfter(Silent):
    def __init__(self, steps):
        self.left = steps

    def progress(self, stage, done, total):
        self.left -= stage == "train"

    def check(self):
        if self.left <= 0:
            raise Cancelled


@pytest.mark.parametrize(
    ("train", "settings", "weights"),
    [
        (classifier.train, TINY_CLASSIFIER, "classifier.safetensors"),
        (cyclegan.train, TINY_GAN, "generator.safetensors"),
        (classifier.train, dataclasses.replace(TINY_CLASSIFIER, resize=True, epochs=2), "classifier.safetensors"),
        (cyclegan.train, dataclasses.replace(TINY_GAN, resize=True, residual=True), "generator.safetensors"),
    ],
)
def test_stopped_and_resumed_equals_unbroken(dataset, tmp_path, train, settings, weights):
    chips = open_dataset(dataset)
    whole = train(chips, tmp_path / "whole", settings, Silent())
    for steps in (2, 1):
        with pytest.raises(Cancelled):
            train(chips, tmp_path / "broken", settings, StopsAfter(steps))
    again = train(chips, tmp_path / "broken", settings, Silent())
    for name in ("losses.csv", "validation.csv", weights):
        assert (tmp_path / "whole" / name).read_bytes() == (tmp_path / "broken" / name).read_bytes(), name
    assert again.figures == whole.figures
    card = json.loads(whole.card.read_text())
    assert card["state"] == "finished"
    network = build(card["architecture"], card["config"])
    network.load_state_dict(load_file(whole.weights))  # the card is enough to build the network again
    assert getattr(network, "residual", False) == getattr(settings, "residual", False)
    assert not list(tmp_path.rglob("*.part"))


def test_classifier_learns_brown_from_green(dataset, tmp_path):
    settings = ClassifierSettings(
        bottleneck=8, crop=32, batch=4, epochs=12, lr=1e-3, dropout=0.0, jitter=0.0, folds=3, threads=1
    )
    result = classifier.train(open_dataset(dataset), tmp_path, settings, Silent())
    assert result.figures.auc > 0.9
    assert (result.figures.landslides, result.figures.others) == (4, 4)


def test_cyclegan_losses_fall_and_samples_are_written(dataset, tmp_path):
    settings = CycleGanSettings(
        width=4, blocks=1, discriminator_width=4, crop=32, batch=2, iterations=60, checkpoint_every=60, folds=2, lr=1e-3
    )
    cyclegan.train(open_dataset(dataset), tmp_path, settings, Silent())
    table = np.genfromtxt(tmp_path / "losses.csv", delimiter=",", names=True)
    assert table["cycle"][-10:].mean() < 0.7 * table["cycle"][:5].mean()
    assert table["identity"][-10:].mean() < 0.7 * table["identity"][:5].mean()
    with Image.open(tmp_path / "samples" / "00000060.png") as grid:
        assert grid.size == (3 * 32, 6 * 32)


def test_cyclegan_losses_are_the_papers():
    torch.manual_seed(0)
    networks = cyclegan.CycleGanNetworks(TINY_GAN).double()
    landslide, none = torch.rand(2, 2, 3, 32, 32, dtype=torch.float64) * 2 - 1
    told = cyclegan.generator_losses(networks, landslide, none, TINY_GAN)
    fake_none, fake_landslide = networks.G(landslide), networks.F(none)
    adversarial = ((networks.D_none(fake_none) - 1) ** 2).mean() + (
        (networks.D_landslide(fake_landslide) - 1) ** 2
    ).mean()
    cycle = (networks.F(fake_none) - landslide).abs().mean() + (networks.G(fake_landslide) - none).abs().mean()
    identity = (networks.G(none) - none).abs().mean() + (networks.F(landslide) - landslide).abs().mean()
    expected = adversarial + TINY_GAN.lambda_cycle * cycle + TINY_GAN.lambda_identity * identity
    assert torch.allclose(told.total, expected, rtol=0, atol=1e-9)
    assert torch.allclose(told.none, fake_none, rtol=0, atol=1e-9)
    real, fake = networks.D_none(none), networks.D_none(told.none)
    expected = 0.5 * (((real - 1) ** 2).mean() + (fake**2).mean())
    assert torch.allclose(cyclegan.discriminator_loss(networks.D_none, none, told.none), expected)


def test_other_settings_or_chips_do_not_mix_with_a_begun_run(dataset, tmp_path):
    chips = open_dataset(dataset)
    cyclegan.train(chips, tmp_path, TINY_GAN, Silent())
    values = TINY_GAN.to_json() | {"lr": 0.5}
    with pytest.raises(UserError, match="lr"):
        cyclegan.train(chips, tmp_path, CycleGanSettings.from_json(values), Silent())
    other = type(chips)(chips.name, chips.paths[1:], chips.labels[1:])
    with pytest.raises(UserError, match="other chips"):
        cyclegan.train(other, tmp_path, TINY_GAN, Silent())


def test_a_classifier_that_changed_does_not_go_on_judging(dataset, judging, tmp_path):
    chips, folder = open_dataset(dataset), tmp_path / "judge"
    shutil.copytree(judging, folder)
    settings = dataclasses.replace(TINY_GAN, classifier=str(folder))
    with pytest.raises(Cancelled):
        cyclegan.train(chips, tmp_path / "gan", settings, StopsAfter(3))
    card = json.loads((folder / "training.json").read_text())
    (folder / "training.json").write_text(json.dumps(card | {"sha256": "another"}))
    with pytest.raises(UserError, match="has changed"):
        cyclegan.train(chips, tmp_path / "gan", settings, Silent())


def test_an_attentive_generator_is_built_from_its_card(dataset, tmp_path):
    settings = dataclasses.replace(TINY_GAN, attention=True, iterations=2)
    result = cyclegan.train(open_dataset(dataset), tmp_path, settings, Silent())
    card = json.loads(result.card.read_text())
    network = build(card["architecture"], card["config"])
    network.load_state_dict(load_file(result.weights))
    assert card["state"] == "finished"
    image, attention = network.translate(torch.zeros(1, 3, 32, 32))
    assert image.shape == (1, 3, 32, 32)
    assert attention.shape == (1, 1, 32, 32)
    with Image.open(tmp_path / "samples" / "00000002.png") as grid:
        assert grid.size == (4 * 32, 6 * 32)


def test_a_training_of_before_the_attention_goes_on(dataset, tmp_path):
    """Its settings and its card do not know the newer options."""
    chips = open_dataset(dataset)
    with pytest.raises(Cancelled):
        cyclegan.train(chips, tmp_path / "old", TINY_GAN, StopsAfter(3))
    newest = saved.newest_checkpoint(tmp_path / "old")
    newer = ("attention", "lambda_sparsity", "lambda_smoothness", "classifier", "lambda_classifier")
    told = {key: value for key, value in newest.state["settings"].items() if key not in newer}
    saved.save_checkpoint(tmp_path / "old", dataclasses.replace(newest, state=newest.state | {"settings": told}))
    cyclegan.train(chips, tmp_path / "old", TINY_GAN, Silent())
    card = json.loads(cyclegan.train(chips, tmp_path / "whole", TINY_GAN, Silent()).card.read_text())
    assert (tmp_path / "old" / "losses.csv").read_text() == (tmp_path / "whole" / "losses.csv").read_text()
    assert card["config"] == {"width": 4, "blocks": 1, "residual": False}


def test_divergence_is_a_sentence(dataset, tmp_path):
    settings = ClassifierSettings.from_json(TINY_CLASSIFIER.to_json() | {"lr": 1e30, "optimiser": "sgd", "epochs": 4})
    with pytest.raises(UserError, match="diverged"):
        classifier.train(open_dataset(dataset), tmp_path, settings, Silent())


def test_command_line_tells_user_errors(tmp_path, capsys):
    assert (
        main(["train", "classifier", str(tmp_path / "nowhere"), "--out", str(tmp_path / "o"), "--device", "cpu"]) == 2
    )
    assert "no dataset" in capsys.readouterr().err
