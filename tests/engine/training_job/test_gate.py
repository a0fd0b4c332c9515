"""Training from tiles goes on from the shipped model, forgets nothing, and is turned down where it learned nothing."""

import numpy as np
import pytest
import torch
from PIL import Image

from engine.commands import training as command
from engine.commands.registry import find_command
from engine.errors import UserError
from engine.model_file.bundle import SHIPPED, open_model, write_model
from engine.networks.registry import build
from engine.reporting import Silent
from engine.training.segmentation.trainer import loss
from engine.training_job.recipe import LEAST_FROM_SCRATCH

SIDE = 64
STEPS = {"threads": 1, "checkpoint_every": 20}


def tile(rng, landslide, color=(170, 140, 100)):
    image = np.array([60, 110, 60]) + rng.integers(-12, 12, (SIDE, SIDE, 3))
    truth = np.zeros((SIDE, SIDE), bool)
    if landslide:
        top, left = rng.integers(8, SIDE - 40, 2)
        truth[top : top + 32, left : left + 32] = True
        image[truth] = np.array(color) + rng.integers(-12, 12, (int(truth.sum()), 3))
    return image.astype(np.uint8), truth


@pytest.fixture
def tiles(tmp_path):
    """Return a function that writes a folder of so many tiles of each kind."""

    def write(count, shuffled=False):
        rng = np.random.default_rng(5)
        for n in range(2 * count):
            landslide = n < count
            shown = bool(rng.integers(2)) if shuffled else landslide
            folder = tmp_path / f"tiles-{count}-{shuffled}" / ("landslide" if landslide else "non-landslide") / "image"
            folder.mkdir(parents=True, exist_ok=True)
            Image.fromarray(tile(rng, shown)[0]).save(folder / f"{n:03}.png")
        return tmp_path / f"tiles-{count}-{shuffled}"

    return write


@pytest.fixture(scope="module")
def half_taught(tmp_path_factory, tiny_model):
    """A model file whose outline model knows orange scars, which the tiles' brown ones resemble a little."""
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    student = build("student", {"width": 8})
    optimizer = torch.optim.Adam(student.parameters(), 1e-2)
    student.train()
    mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)))
    for _ in range(25):
        drawn = [tile(rng, n % 2, (235, 120, 50)) for n in range(4)]
        x = torch.from_numpy(np.stack([image for image, _ in drawn]).transpose(0, 3, 1, 2)).float() / 255
        value = loss(student((x - mean) / std)[:, 0], torch.from_numpy(np.stack([t for _, t in drawn])).to(torch.uint8))
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
    tiny = open_model(tiny_model)
    entry = {"architecture": "student", "config": {"width": 8}, "mean": [0.485, 0.456, 0.406],
             "std": [0.229, 0.224, 0.225]}  # fmt: skip
    classifier = tiny.card["networks"]["classifier"]
    networks = {"classifier": {k: v for k, v in classifier.items() if k not in ("file", "sha256")}, "student": entry}
    card = {**tiny.card, "networks": networks, "default_method": "student"}
    path = tmp_path_factory.mktemp("half") / "m.lsmodel"
    return write_model(path, card, {"classifier": tiny.network("classifier"), "student": student.eval()})


def make(folder, out, **settings):
    told = {"name": "Valley", "chip_px": SIDE, "device": "cpu", **settings}
    return find_command("make_model")({"chips": str(folder), "out": str(out), "settings": told}, Silent())


def test_without_a_start_it_goes_on_from_the_shipped_model():
    assert command._recipe({"settings": {"name": "a"}}).start == str(SHIPPED)
    assert command._recipe({"settings": {"name": "a", "start": None}}).start is None


def test_few_tiles_are_refused_from_scratch_in_one_sentence(tiles, tmp_path):
    with pytest.raises(
        UserError, match=f"at least {LEAST_FROM_SCRATCH} tiles with a landslide.*there are 6 and 6"
    ) as told:
        make(tiles(6), tmp_path / "job", start=None)
    assert told.value.hint == "Start from the shipped model, or label more tiles."
    assert not (tmp_path / "job" / "classifier").exists()


def test_an_outline_model_that_learned_nothing_is_turned_down_and_the_one_before_stays(tiles, tmp_path, half_taught):
    details = {"classifier": {"epochs": 1, "threads": 1}, "student": {**STEPS, "iterations": 20, "lr": 1e-2}}
    result = make(tiles(20, shuffled=True), tmp_path / "job", start=str(half_taught), details=details)
    made, before = open_model(result["model"]), open_model(half_taught)
    assert any("the model before stays" in words for words in result["warnings"])
    assert any("tiles held back" in words for words in result["warnings"])
    one, other = (model.network("student").state_dict() for model in (made, before))
    assert all(torch.allclose(one[name].float(), other[name].float(), atol=1e-3) for name in one)
    assert "whose student it keeps" in made.card["training_data"]
    assert "tiles held back" in made.card["figures"]["On tiles held out"]
