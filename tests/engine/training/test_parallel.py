import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from engine.training.__main__ import main

ROOT = Path(__file__).parents[3]
FOLDS = "--folds 2 --threads 1 --device cpu --crop 32"
GAN = f"cyclegan --width 4 --blocks 1 --discriminator-width 4 --batch 2 --pool 3 --checkpoint-every 2 {FOLDS}"
CLASSIFIER = f"classifier --bottleneck 4 --batch 4 --dropout 0 --optimiser sgd --lr 1e-3 {FOLDS}"


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    folder, rng = tmp_path_factory.mktemp("team"), np.random.default_rng(0)
    for name, colour in (("landslide", (170, 110, 50)), ("non-landslide", (50, 110, 50))):
        (folder / name / "image").mkdir(parents=True)
        for number in range(8):
            pixels = np.full((36, 36, 3), colour) + rng.integers(-20, 20, (36, 36, 1))
            Image.fromarray(pixels.astype(np.uint8)).save(folder / name / "image" / f"{number}.png")
    return folder


def two_processes(words):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    common = {"WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "engine.training", *words]  # as torchrun starts them
    both = [
        subprocess.Popen(command, cwd=ROOT, env=os.environ | common | {"RANK": rank, "LOCAL_RANK": rank},
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for rank in "01"
    ]  # fmt: skip
    for process in both:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors


def test_two_processes_train_the_same_gan_as_one(dataset, tmp_path):
    """Instance norm treats each chip alone, and the pool is shared: the same losses, and a resumed run goes on."""
    words = [*GAN.split(), str(dataset), "--iterations", "6"]
    two_processes([*words, "--out", str(tmp_path / "two")])
    assert main([*words, "--out", str(tmp_path / "one")]) == 0
    one, two = (np.genfromtxt(tmp_path / n / "losses.csv", delimiter=",", names=True) for n in ("one", "two"))
    for name in one.dtype.names:
        assert np.allclose(one[name], two[name], rtol=2e-3), name
    one, two = (load_file(tmp_path / n / "generator.safetensors") for n in ("one", "two"))
    assert max((one[key] - two[key]).abs().max().item() for key in one) < 2e-3


def test_two_processes_train_the_same_classifier_as_one(dataset, tmp_path):
    """Both classes are equally many here: their weights are normalised within each process' share."""
    words = [*CLASSIFIER.split(), str(dataset), "--epochs", "2"]
    two_processes([*words, "--out", str(tmp_path / "two")])
    assert main([*words, "--out", str(tmp_path / "one")]) == 0
    one, two = (np.genfromtxt(tmp_path / n / "losses.csv", delimiter=",", names=True)["loss"] for n in ("one", "two"))
    assert len(one) == len(two) == 4
    assert np.allclose(one, two, rtol=1e-4)
    one, two = (load_file(tmp_path / n / "classifier.safetensors") for n in ("one", "two"))
    assert all(torch.allclose(one[key], two[key], atol=1e-5) for key in one)


def test_a_batch_that_cannot_be_shared_is_a_sentence(dataset, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("WORLD_SIZE", "3")
    words = [*GAN.split(), str(dataset), "--iterations", "1", "--out", str(tmp_path)]
    assert main(words) == 2
    assert "multiple of 3" in capsys.readouterr().err
