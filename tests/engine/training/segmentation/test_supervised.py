import json

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from engine.data.dataset import open_dataset
from engine.data.folds import split
from engine.errors import UserError
from engine.networks.registry import build
from engine.reporting import Silent
from engine.training.common.tensors import normalised
from engine.training.segmentation import supervised as unet
from engine.training.segmentation.supervised_settings import UnetSettings

STEPS = {"unet": 200, "student": 60}


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    """Green chips; half of them with a red square and its mask."""
    folder, rng = tmp_path_factory.mktemp("masked"), np.random.default_rng(0)
    for name in ("landslide", "non-landslide"):
        (folder / name / "image").mkdir(parents=True)
        for number in range(8):
            pixels = np.full((40, 40, 3), (40, 120, 40)) + rng.integers(-20, 20, (40, 40, 1))
            if name == "landslide":
                mask = np.zeros((40, 40), np.uint8)
                y, x = rng.integers(4, 18, 2)
                mask[y : y + 18, x : x + 18] = 255
                pixels[mask > 0] = (180, 60, 40)
                (folder / name / "mask").mkdir(exist_ok=True)
                Image.fromarray(mask).save(folder / name / "mask" / f"{number}.png")
            Image.fromarray(pixels.astype(np.uint8)).save(folder / name / "image" / f"{number}.png")
    return folder


@pytest.mark.parametrize("network", ["unet", "student"])
def test_learns_masks_it_has_not_seen(dataset, tmp_path, network):
    chips = open_dataset(dataset)
    settings = UnetSettings(
        network=network,
        width=8,
        depth=2,
        fine=True,  # the chips are small
        crop=32,
        batch=4,
        iterations=STEPS[network],
        lr=5e-3,
        average=0.8,
        folds=2,
        threads=1,
    )
    result = unet.train(chips, tmp_path, settings, Silent())
    card = json.loads(result.card.read_text())
    again = build(card["architecture"], card["config"]).eval()
    again.load_state_dict(load_file(tmp_path / card["file"]))
    held_out = next(i for i in split(chips.labels, 0, 2, 0).validation if chips.labels[i])
    with torch.no_grad():
        said = again(normalised(np.asarray(Image.open(chips.paths[held_out]))))[0, 0] > 0
    truth = np.asarray(Image.open(dataset / "landslide" / "mask" / chips.paths[held_out].name)) > 0
    assert (said.numpy() & truth).sum() / (said.numpy() | truth).sum() > 0.6
    assert card["supervision"] == "masks"


def test_whole_chips_are_stretched_with_their_masks(dataset, tmp_path, monkeypatch):
    seen = []
    real = unet.labelled_batch

    def spy(chips, labels, *rest):
        seen.append(({chip.shape for chip in chips}, {label.shape for label in labels.values()}, labels))
        return real(chips, labels, *rest)

    monkeypatch.setattr(unet, "labelled_batch", spy)
    settings = UnetSettings(width=4, depth=1, crop=64, batch=2, iterations=1, folds=2, threads=1, resize=True)
    result = unet.train(open_dataset(dataset), tmp_path, settings, Silent())
    [(shapes, masks, labels)] = seen
    assert (shapes, masks) == ({(64, 64, 3)}, {(64, 64)})
    assert {value for label in labels.values() for value in np.unique(label)} == {0, 1}
    assert json.loads(result.card.read_text())["figures"]["crops"] == "whole chips, resized"


def test_masks_of_the_fold_held_out_stay_closed(dataset, tmp_path, monkeypatch):
    chips = open_dataset(dataset)
    opened = []
    real = unet.read_truth
    monkeypatch.setattr(unet, "read_truth", lambda path, *rest: opened.append(path) or real(path, *rest))
    settings = UnetSettings(width=4, depth=1, crop=32, batch=2, iterations=1, folds=2, threads=1)
    unet.train(chips, tmp_path, settings, Silent())
    held_out = {chips.paths[i] for i in split(chips.labels, 0, 2, 0).validation}
    assert len(opened) == 4
    assert not held_out & set(opened)


@pytest.mark.parametrize("values", [{"network": "vgg"}, {"batch": 3}, {"weights": "somewhere"}, {"fold": 5}])
def test_bad_settings_are_a_sentence(values):
    with pytest.raises(UserError):
        UnetSettings(**values)
