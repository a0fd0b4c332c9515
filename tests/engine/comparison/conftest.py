import json

import numpy as np
import pytest
import torch
from PIL import Image

from engine.data.dataset import open_dataset
from engine.networks.registry import build
from engine.training.common import checkpoints as saved

TINY = {
    # role: architecture, config
    "classifier": ("squeezenet1.1", {"bottleneck": 4, "window": 4}),
    "generator": ("generator", {"width": 4, "blocks": 1, "residual": True}),
    "student": ("student", {"width": 4}),
    "unet": ("unet", {"width": 4, "depth": 2}),
}


@pytest.fixture(scope="session")
def dataset(tmp_path_factory):
    """Six green chips, and six with a red square off the middle; 40 x 50 px, with masks."""
    folder, rng = tmp_path_factory.mktemp("bench"), np.random.default_rng(0)
    for name in ("landslide", "non-landslide"):
        (folder / name / "image").mkdir(parents=True)
        for number in range(6):
            pixels = np.full((40, 50, 3), (40, 120, 40)) + rng.integers(-20, 20, (40, 50, 1))
            if name == "landslide":
                mask = np.zeros((40, 50), np.uint8)
                mask[5:25, 8:28] = 255
                pixels[mask > 0] = (180, 60, 40)
                (folder / name / "mask").mkdir(exist_ok=True)
                Image.fromarray(mask).save(folder / name / "mask" / f"{name[0]}{number}.png")
            Image.fromarray(pixels.astype(np.uint8)).save(folder / name / "image" / f"{name[0]}{number}.png")
    return folder


@pytest.fixture(scope="session")
def trainings(dataset, tmp_path_factory):
    """Folders as the training commands leave them, of networks with random weights, for two folds."""
    folder, fingerprint = tmp_path_factory.mktemp("trainings"), open_dataset(dataset).fingerprint
    torch.manual_seed(0)
    for fold in range(2):
        for role, (architecture, config) in TINY.items():
            here = folder / f"fold-{fold}" / role
            saved.save_network(here / f"{role}.safetensors", build(architecture, config))
            card = {
                "architecture": architecture,
                "config": config,
                "file": f"{role}.safetensors",
                "dataset": {"fingerprint": fingerprint},
                "settings": {"fold": fold, "folds": 2, "fold_seed": 0, "crop": 64},
            }
            (here / "training.json").write_text(json.dumps(card))
    return folder
