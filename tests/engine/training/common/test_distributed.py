import socket

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from engine.cli.main import main
from engine.data.dataset import load_chips, open_dataset
from engine.data.folds import split
from engine.networks.registry import build
from engine.reporting import Silent
from engine.training.common.reproducibility import seeded
from engine.training.segmentation import supervised as unet
from engine.training.segmentation import trainer as outlines
from engine.training.segmentation.supervised_settings import UnetSettings
from engine.training.segmentation.trainer import SegmentationTrainer

FOLDS = "--folds 2 --threads 1 --device cpu --crop 32"
GAN = f"train cyclegan --width 4 --blocks 1 --discriminator-width 4 --batch 2 --pool 3 --checkpoint-every 2 {FOLDS}"
UNET = f"train unet --width 4 --depth 1 --batch 4 --checkpoint-every 1 {FOLDS}"
CLASSIFIER = f"train classifier --bottleneck 4 --batch 4 --dropout 0 --optimizer sgd --lr 1e-3 {FOLDS}"


@pytest.fixture(scope="module")
def dataset(masked_chips):
    return masked_chips


@pytest.fixture
def two_processes(warm_engine):
    """Return a function that trains in two processes, as torchrun starts them."""

    def train(words):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        common = {"WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
        both = [
            warm_engine.start("-m", "engine", *words, env=common | {"RANK": rank, "LOCAL_RANK": rank}) for rank in "01"
        ]
        for process in both:
            assert process.wait() == 0, process.stderr

    return train


def test_two_processes_train_the_same_gan_as_one(dataset, tmp_path, two_processes):
    """Instance norm treats each chip alone, and the pool is shared: the same losses, and a resumed run goes on."""
    words = [*GAN.split(), str(dataset), "--iterations", "6"]
    two_processes([*words, "--out", str(tmp_path / "two")])
    assert main([*words, "--out", str(tmp_path / "one")]) == 0
    one, two = (np.genfromtxt(tmp_path / n / "losses.csv", delimiter=",", names=True) for n in ("one", "two"))
    for name in one.dtype.names:
        assert np.allclose(one[name], two[name], rtol=2e-3), name
    one, two = (load_file(tmp_path / n / "generator.safetensors") for n in ("one", "two"))
    assert max((one[key] - two[key]).abs().max().item() for key in one) < 2e-3


def test_two_processes_train_the_same_classifier_as_one(dataset, tmp_path, two_processes):
    """Both classes are equally many here: their weights are normalised within each process' share."""
    words = [*CLASSIFIER.split(), str(dataset), "--epochs", "2"]
    two_processes([*words, "--out", str(tmp_path / "two")])
    assert main([*words, "--out", str(tmp_path / "one")]) == 0
    one, two = (np.genfromtxt(tmp_path / n / "losses.csv", delimiter=",", names=True)["loss"] for n in ("one", "two"))
    assert len(one) == len(two) == 4
    assert np.allclose(one, two, rtol=1e-4)
    one, two = (load_file(tmp_path / n / "classifier.safetensors") for n in ("one", "two"))
    assert all(torch.allclose(one[key], two[key], atol=1e-5) for key in one)


def test_two_processes_train_a_unet_on_the_mean_of_their_gradients(dataset, tmp_path, two_processes):
    """Each process has the loss and the batch norm of its own half: one process that sums over both does the same."""
    words = [*UNET.split(), str(dataset)]
    two_processes([*words, "--iterations", "2", "--out", str(tmp_path / "two")])
    settings = UnetSettings(width=4, depth=1, crop=32, batch=4, iterations=2, checkpoint_every=1, folds=2, threads=1)
    chips = open_dataset(dataset)
    fold, loaded = split(chips.labels, 0, 2, 0), load_chips(chips, Silent())
    labels = unet._masks(chips, fold, loaded)
    others = [i for i in fold.train if not chips.labels[i]]
    with seeded(settings.seed, 1):
        learner = SegmentationTrainer.of(build("unet", settings.config), settings, "cpu", None, known=False)
        for step in range(2):
            x, y = outlines.labelled_batch(loaded, labels, others, settings, step)
            for group in learner.optimiser.param_groups:
                group["lr"] = group["initial_lr"] * outlines._schedule(step, 2)
            learner.optimiser.zero_grad()
            for half in range(2):
                logits = learner.network(x[half::2])[:, 0]
                (outlines.loss(logits, y[half::2], settings.hard) / 2).backward()
            learner.optimiser.step()
            learner.follow(step + 1)
    told = load_file(tmp_path / "two" / "unet.safetensors")
    for name, value in learner.average.named_parameters():
        torch.testing.assert_close(told[name], value.detach(), rtol=1e-3, atol=1e-5)
    assert len((tmp_path / "two" / "losses.csv").read_text().splitlines()) == 3


def test_a_training_without_a_team_refuses_one(dataset, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("WORLD_SIZE", "2")
    words = ["train", "student", str(dataset), "--classifier", str(tmp_path), "--out", str(tmp_path), *FOLDS.split()]
    assert main(words) == 2
    assert "without torchrun" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_batch_that_cannot_be_shared_is_a_sentence(dataset, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("WORLD_SIZE", "3")
    words = [*GAN.split(), str(dataset), "--iterations", "1", "--out", str(tmp_path)]
    assert main(words) == 2
    assert "multiple of 3" in capsys.readouterr().err
