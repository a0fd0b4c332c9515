"""The student's training: pseudo-labels that follow colours, exact resumption, and an answer where the landslide is."""

import numpy as np
import pytest
import torch
from PIL import Image

from engine.data.dataset import open_dataset
from engine.data.scene_augmentation import IGNORED, mosaic, scene_like
from engine.errors import Cancelled, UserError
from engine.masks.center_prior import center_prior
from engine.reporting import Silent
from engine.training.segmentation import trainer as outlines
from engine.training.student import train as student
from engine.training.student.label_store import LabelStore
from engine.training.student.pseudo_labels import cut, refined
from engine.training.student.settings import LabelSettings, StudentSettings

TINY = StudentSettings(width=4, crop=32, batch=4, iterations=8, checkpoint_every=2, folds=2, threads=1)


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    folder = tmp_path_factory.mktemp("chips")
    rng = np.random.default_rng(0)
    for name in ("landslide", "non-landslide"):
        (folder / name).mkdir()
        for number in range(6):
            Image.fromarray(meadow(rng, scar=name == "landslide")).save(folder / name / f"{number}.png")
    return open_dataset(folder)


def meadow(rng, *, scar):
    chip = rng.integers(20, 60, (48, 48, 3)).astype(np.uint8)
    chip[..., 1] += 60
    if scar:
        chip[16:32, 18:30] = (190, 150, 110)
    return chip


@pytest.fixture(scope="module")
def unbroken(dataset, explained, tmp_path_factory):
    """A training that nothing interrupted, and its folder."""
    folder = tmp_path_factory.mktemp("unbroken")
    return student.train(dataset, explained, folder, TINY, Silent()), folder


@pytest.mark.parametrize("checks", [2, 5, 8, 11])
def test_interrupted_training_gives_the_same_losses_and_weights(
    checks, dataset, explained, unbroken, stops_after, tmp_path
):
    whole, folder = unbroken
    with pytest.raises(Cancelled):
        student.train(dataset, explained, tmp_path / "cut", TINY, stops_after(checks))
    resumed = student.train(dataset, explained, tmp_path / "cut", TINY, Silent())
    assert whole.weights.read_bytes() == resumed.weights.read_bytes()
    assert (folder / "losses.csv").read_text() == (tmp_path / "cut" / "losses.csv").read_text()


def test_classifier_that_saw_the_chips_held_out_is_refused(dataset, explained, tmp_path):
    other = StudentSettings(**{**TINY.to_json(), "fold": 1})
    with pytest.raises(UserError, match="another fold"):
        student.train(dataset, explained, tmp_path, other, Silent())
    with pytest.raises(UserError, match="no finished classifier"):
        student.train(dataset, tmp_path, tmp_path, TINY, Silent())


def test_pseudo_label_ends_where_the_colour_does():
    rng = np.random.default_rng(0)
    chip = meadow(rng, scar=True)
    truth = np.zeros((48, 48), bool)
    truth[16:32, 18:30] = True
    y, x = np.mgrid[:48, :48]
    blurred = np.exp(-((y - 22) ** 2 + (x - 26) ** 2) / 200).astype(np.float32)  # too wide, and off its place
    score = torch.from_numpy(blurred / blurred.max())[None, None]
    for centre in (0.0, 0.25):
        label = cut(refined(score, chip), LabelSettings(centre=centre))
        plain = cut(score[0, 0].numpy(), LabelSettings(centre=centre))
        assert overlap(label == 1, truth) > 0.8
        assert overlap(label == 1, truth) > overlap(plain == 1, truth)
        assert not ((label == 0) & truth).any()


def test_landslide_off_the_middle_is_ignored_not_denied():
    score = np.zeros((48, 48), np.float32)
    score[16:32, 18:30] = score[2:8, 2:8] = 1
    label = cut(score, LabelSettings(centre=0.25))
    assert (label[16:32, 18:30] == 1).all()
    assert (label[2:8, 2:8] == IGNORED).all()
    unframed = cut(score, LabelSettings(centre=0))
    assert (unframed[2:8, 2:8] == 1).all()


def test_frame_and_colours_alone_find_the_landslide():
    chip = meadow(np.random.default_rng(0), scar=True)
    truth = np.zeros((48, 48), bool)
    truth[16:32, 18:30] = True
    label = cut(refined(center_prior(chip, 0.25), chip), LabelSettings())
    assert overlap(label == 1, truth) > 0.8


def test_training_told_how_wide_roads_are_labels_none(dataset, explained, tmp_path):
    def labels(chips, **told):
        settings = StudentSettings(**{**TINY.to_json(), "iterations": 1, **told})
        out = tmp_path / str(told)
        student.train(chips, explained, out, settings, Silent())
        return LabelStore(out / "labels").load()

    for path, label in zip(dataset.paths, dataset.labels, strict=True):
        chip = np.asarray(Image.open(path)).copy()
        if label:
            chip[22:27] = (190, 150, 110)
        target = tmp_path / "roads" / path.parent.name / path.name
        target.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(chip).save(target)
    chips = open_dataset(tmp_path / "roads")
    plain, told = labels(chips), labels(chips, road_width=9)
    road = np.zeros((48, 48), bool)
    road[22:27, :17] = road[22:27, 31:] = True
    for i, label in plain.items():
        assert (label[road] == 1).mean() > 2 * (told[i][road] == 1).mean()
        assert (told[i][17:31, 19:29] == 1).all()


def test_roads_are_told_by_the_rim_of_framed_chips_only():
    with pytest.raises(UserError, match="framed"):
        StudentSettings(centre=0.0, road_width=9)


def test_crop_and_label_stay_together():
    rng = np.random.default_rng(1)
    chip = meadow(rng, scar=True)
    label = (chip[..., 0] > 150).astype(np.uint8)
    for _ in range(20):
        image, mask = scene_like(chip, label, 40, 0.0, rng)
        assert image.shape == (40, 40, 3)
        assert mask.shape == (40, 40)
        bright = image[..., 0] > 0.5
        assert (bright == (mask == 1)).mean() > 0.95  # scaling blurs the image's edges, not the label's


def test_corner_of_another_crop_brings_its_label():
    rng = np.random.default_rng(2)
    crops = [np.full((16, 16, 3), value, np.float32) for value in (0.0, 1.0)]
    labels = [np.full((16, 16), value, np.uint8) for value in (0, 1)]
    pictures, masks = mosaic(crops, labels, 1.0, rng)
    for picture, mask in zip(pictures, masks, strict=True):
        assert (picture[..., 0] == mask).all()
    assert (crops[0] == 0).all()
    assert (labels[1] == 1).all()


def test_loss_is_blind_to_ignored_pixels():
    torch.manual_seed(0)
    logits = torch.randn(2, 8, 8, dtype=torch.float64)
    label = torch.randint(0, 2, (2, 8, 8), dtype=torch.uint8)
    label[:, :4] = IGNORED
    changed = logits.clone()
    changed[:, :4] += 5
    assert outlines.loss(logits, label) == outlines.loss(changed, label)
    known, truth = logits[:, 4:], (label[:, 4:] == 1).double()
    p = known.sigmoid()
    entropy = -(truth * p.log() + (1 - truth) * (1 - p).log()).mean()
    dice = 1 - (2 * (p * truth).sum() + 1) / (p.sum() + truth.sum() + 1)
    torch.testing.assert_close(outlines.loss(logits, label).double(), (entropy + dice), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(
    "bad", [{"batch": 3}, {"high": 0.1}, {"cross_iterations": 0}, {"fold": 9}, {"precision": "int8"}]
)
def test_settings_that_cannot_be_are_refused(bad):
    with pytest.raises(UserError):
        StudentSettings(**bad)


def overlap(a, b):
    return (a & b).sum() / (a | b).sum()


@pytest.mark.parametrize("retired", [{"rounds": 2}, {"unrefined": True}])
def test_settings_of_a_training_of_version_0_1_0_are_read_and_others_refused(retired):
    told = {**TINY.to_json(), "rounds": 1, "unrefined": False}
    assert StudentSettings.from_json(told) == TINY
    with pytest.raises(UserError, match="no longer there"):
        StudentSettings.from_json(told | retired)
