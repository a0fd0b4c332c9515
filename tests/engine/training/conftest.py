"""Chips and a classifier that several trainings are tested on."""

import numpy as np
import pytest
from PIL import Image

from engine.reporting import Silent
from engine.training.classifier import train as classifier
from engine.training.common.settings import ClassifierSettings


@pytest.fixture(scope="session")
def masked_chips(tmp_path_factory):
    """A folder of eight green chips a class, 40 x 40 px; those with a landslide have a red square and its mask."""
    folder, rng = tmp_path_factory.mktemp("masked_chips"), np.random.default_rng(0)
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
def explained(dataset, tmp_path_factory):
    """The folder of a classifier that a student learns from; `dataset` is the module's own."""
    out = tmp_path_factory.mktemp("classifier")
    settings = ClassifierSettings(bottleneck=4, crop=32, batch=4, epochs=1, folds=2, threads=1)
    classifier.train(dataset, out, settings, Silent())
    return out


@pytest.fixture
def noise_chips(tmp_path):
    """Return what writes a folder of four chips of noise a class, with masks, of so many pixels a side."""

    def write(name, side):
        rng, folder = np.random.default_rng(0), tmp_path / name
        for kind in ("landslide/image", "landslide/mask", "non-landslide/image"):
            (folder / kind).mkdir(parents=True)
            for number in range(4):
                pixels = rng.integers(0, 255, (side, side, 3), np.uint8)
                pixels = pixels[..., 0] // 128 * 255 if "mask" in kind else pixels
                Image.fromarray(pixels).save(folder / kind / f"{kind[0]}{number}.png")
        return folder

    return write
