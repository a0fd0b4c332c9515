"""Each of the four trainings, ended by SIGKILL and begun again: the same curve and weights as one never stopped."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.training.__main__ import main

ROOT = Path(__file__).parents[3]
COMMON = "--device cpu --crop 32 --folds 2 --threads 1"
OFTEN = f"--checkpoint-every 5 {COMMON}"
CLASSIFIER = f"classifier --bottleneck 4 --batch 4 {COMMON}"
TRAININGS = {
    # words, and what must be the same in the end
    "classifier": (f"{CLASSIFIER} --epochs 40", ("validation.csv", "classifier.safetensors")),
    "cyclegan": (
        f"cyclegan --width 4 --blocks 1 --discriminator-width 4 --batch 1 --iterations 60 {OFTEN}",
        ("validation.csv", "generator.safetensors"),
    ),
    "cyclegan, judged": (
        f"cyclegan --width 4 --blocks 1 --discriminator-width 4 --batch 1 --attention --iterations 40 {OFTEN}",
        ("validation.csv", "generator.safetensors"),
    ),
    "student": (
        f"student --width 4 --batch 2 --rounds 2 --iterations 40 {OFTEN}",
        ("labels/round-1.npz", "labels/round-2.npz", "student.safetensors"),
    ),
    "unet": (
        f"unet --width 4 --depth 1 --batch 2 --iterations 80 {OFTEN}",
        ("unet.safetensors",),
    ),
}


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    """Green chips, half of them with a red square and its mask."""
    folder, rng = tmp_path_factory.mktemp("chips"), np.random.default_rng(0)
    for name in ("landslide/image", "landslide/mask", "non-landslide/image"):
        (folder / name).mkdir(parents=True)
    mask = np.zeros((40, 40), np.uint8)
    mask[8:30, 10:28] = 255
    for number in range(8):
        for name in ("landslide", "non-landslide"):
            pixels = np.full((40, 40, 3), (40, 120, 40)) + rng.integers(-20, 20, (40, 40, 1))
            if name == "landslide":
                pixels[mask > 0] = (180, 60, 40)
                Image.fromarray(mask).save(folder / name / "mask" / f"{number}.png")
            Image.fromarray(pixels.astype(np.uint8)).save(folder / name / "image" / f"{number}.png")
    return folder


@pytest.fixture(scope="module")
def classifier(dataset, tmp_path_factory):
    out = tmp_path_factory.mktemp("classifier")
    assert main([*CLASSIFIER.split(), str(dataset), "--epochs", "1", "--out", str(out)]) == 0
    return out


@pytest.mark.parametrize("name", TRAININGS)
def test_killed_and_resumed_equals_unbroken(name, dataset, classifier, tmp_path):
    options, files = TRAININGS[name]
    words = [*options.split(), str(dataset)] + ["--classifier", str(classifier)] * (
        name in {"student", "cyclegan, judged"}
    )
    process = subprocess.Popen(
        [sys.executable, "-m", "engine.training", *words, "--out", str(tmp_path / "killed")],
        cwd=ROOT,
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )
    while process.poll() is None and not list((tmp_path / "killed" / "checkpoints").glob("*.safetensors")):
        time.sleep(0.01)
    assert process.poll() is None, "the training ended before it could be killed"
    process.send_signal(signal.SIGKILL)
    process.wait()
    for folder in ("killed", "whole"):
        assert main([*words, "--out", str(tmp_path / folder)]) == 0
    for file in ("losses.csv", "losses.png", *files):
        assert (tmp_path / "whole" / file).read_bytes() == (tmp_path / "killed" / file).read_bytes(), file
