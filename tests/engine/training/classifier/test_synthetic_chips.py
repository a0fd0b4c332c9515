import json

import numpy as np
import pytest
import torch
from PIL import Image

from engine.data.dataset import open_dataset
from engine.data.folds import split
from engine.errors import UserError
from engine.networks.registry import build
from engine.reporting import Silent
from engine.training.classifier import train as classifier
from engine.training.classifier.synthetic_chips import augmented
from engine.training.common import checkpoints as saved
from engine.training.common.settings import ClassifierSettings

CONFIG = {"width": 4, "blocks": 1, "residual": True}


@pytest.fixture
def dataset(tmp_path):
    for name, colour in (("landslide", (170, 110, 50)), ("non-landslide", (50, 110, 50))):
        (tmp_path / "chips" / name / "image").mkdir(parents=True)
        for number in range(6):
            pixels = np.full((38, 41, 3), colour, np.uint8)
            pixels[number] += 1
            Image.fromarray(pixels).save(tmp_path / "chips" / name / "image" / f"{name[0]}{number}.png")
    return open_dataset(tmp_path / "chips")


@pytest.fixture
def cyclegan(dataset, tmp_path):
    torch.manual_seed(0)
    tensors = saved.pack_network("networks.F", build("generator", CONFIG))
    saved.save_checkpoint(tmp_path / "gan", saved.Checkpoint(1, tensors, {}))
    told = {"fold": 0, "folds": 2, "fold_seed": 0}
    card = {"architecture": "generator", "config": CONFIG, "settings": told}
    (tmp_path / "gan" / "training.json").write_text(
        json.dumps(card | {"dataset": {"fingerprint": dataset.fingerprint}})
    )
    return tmp_path / "gan"


def test_made_chips_come_from_the_training_folds_others_alone(dataset, cyclegan, tmp_path):
    fold = split(dataset.labels, 0, 2, 0)
    made, larger = augmented(dataset, fold, cyclegan, tmp_path / "made", 2, "cpu", Silent())
    assert larger.validation == fold.validation
    assert larger.train == (*fold.train, 12, 13)
    assert made.labels[12:] == (1, 1)
    assert made.fingerprint == dataset.fingerprint
    sources = {f"made-{dataset.paths[i].stem}" for i in fold.train if not dataset.labels[i]}
    assert {path.stem for path in made.paths[12:]} <= sources
    one = np.asarray(Image.open(made.paths[12]))
    assert one.shape == (36, 40, 3)
    assert np.ptp(one[..., 0]) > 0


def test_a_gan_that_saw_the_fold_is_refused(dataset, cyclegan, tmp_path):
    with pytest.raises(UserError, match="another fold"):
        augmented(dataset, split(dataset.labels, 1, 2, 0), cyclegan, tmp_path / "made", 2, "cpu", Silent())
    with pytest.raises(UserError, match="no CycleGAN"):
        augmented(dataset, split(dataset.labels, 0, 2, 0), tmp_path / "none", tmp_path / "made", 2, "cpu", Silent())


def test_a_classifier_trains_on_made_chips(dataset, cyclegan, tmp_path):
    settings = ClassifierSettings(
        bottleneck=4, crop=32, batch=4, epochs=1, folds=2, threads=1, augment=str(cyclegan), augment_chips=3
    )
    result = classifier.train(dataset, tmp_path / "out", settings, Silent())
    card = json.loads(result.card.read_text())
    assert card["dataset"]["train_landslides"] == 3 + 3
    assert card["dataset"]["fingerprint"] == dataset.fingerprint
    assert (result.figures.landslides, result.figures.others) == (3, 3)
