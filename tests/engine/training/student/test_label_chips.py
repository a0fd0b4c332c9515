"""Labels made crosswise: no student labels a chip that it was trained on, and an interrupted one resumes exactly."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image

from engine.data.dataset import open_dataset
from engine.errors import Cancelled, UserError
from engine.masks.center_prior import center_prior
from engine.reporting import Silent
from engine.training.student import label_chips as student_labels
from engine.training.student import train as student
from engine.training.student.label_chips import cross_fit_folds
from engine.training.student.label_store import LabelStore
from engine.training.student.pseudo_labels import mixed
from engine.training.student.settings import StudentSettings

TINY = StudentSettings(
    width=4, crop=32, batch=4, iterations=3, cross=2, cross_iterations=3, checkpoint_every=2, folds=2, threads=1
)


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    folder = tmp_path_factory.mktemp("chips")
    rng = np.random.default_rng(0)
    for name in ("landslide", "non-landslide"):
        (folder / name).mkdir()
        for number in range(10):
            chip = rng.integers(20, 90, (40, 40, 3)).astype(np.uint8)
            if name == "landslide":
                chip[14:26, 12:28] = (190, 150, 110)
            Image.fromarray(chip).save(folder / name / f"{number}.png")
    return open_dataset(folder)


@pytest.fixture(scope="module")
def unbroken(dataset, explained, tmp_path_factory):
    """A training that nothing interrupted, and its folder."""
    folder = tmp_path_factory.mktemp("unbroken")
    return student.train(dataset, explained, folder, TINY, Silent()), folder


@pytest.mark.parametrize("checks", [3, 7, 9, 11, 14, 18])
def test_interrupted_anywhere_it_gives_the_same_labels_losses_and_weights(
    checks, dataset, explained, unbroken, stops_after, tmp_path
):
    whole, folder = unbroken
    with pytest.raises(Cancelled):
        student.train(dataset, explained, tmp_path / "cut", TINY, stops_after(checks))
    resumed = student.train(dataset, explained, tmp_path / "cut", TINY, Silent())
    assert whole.weights.read_bytes() == resumed.weights.read_bytes()
    assert (folder / "losses.csv").read_text() == (tmp_path / "cut" / "losses.csv").read_text()
    labels, again = (LabelStore(out / "labels").load() for out in (folder, tmp_path / "cut"))
    assert labels.keys() == again.keys()
    assert all((labels[i] == again[i]).all() for i in labels)


def test_no_student_labels_a_chip_that_it_was_trained_on(dataset, explained, tmp_path, monkeypatch):
    trained, labelled = [], []
    learn, probability = student_labels.learn, student_labels.probability

    def watched(run, learner, step, make_labels):
        trained.append({chip.tobytes() for chip in (run.chips[i] for i in run.landslides)})
        return learn(run, learner, step, make_labels)

    def asked(network, image):
        labelled.append((len(trained) - 1, image))
        return probability(network, image)

    monkeypatch.setattr(student_labels, "learn", watched)
    monkeypatch.setattr(student_labels, "probability", asked)
    student.train(dataset, explained, tmp_path, TINY, Silent())
    assert len(trained) == 2
    seen = [{tensor_of(chip) for chip in chips} for chips in trained]
    assert len(labelled) == 5  # each landslide chip of the training fold once
    assert all(image.numpy().tobytes() not in seen[number] for number, image in labelled)


def tensor_of(content):
    chip = np.frombuffer(content, np.uint8).reshape(40, 40, 3)
    return student_labels.normalised(chip).numpy().tobytes()


def test_the_students_of_parts_leave_the_chance_of_the_training_as_it_is(dataset, explained, tmp_path, monkeypatch):
    monkeypatch.setattr(student_labels, "mixed", lambda score, *_rest: score)
    crossed = student.train(dataset, explained, tmp_path / "crossed", TINY, Silent())
    plain = student.train(dataset, explained, tmp_path / "plain", replace(TINY, cross=0), Silent())
    assert crossed.weights.read_bytes() == plain.weights.read_bytes()


def test_mixture_is_the_mean_of_colours_and_of_the_placed_answer():
    rng = np.random.default_rng(0)
    score, p = rng.random((20, 24)).astype(np.float32), rng.random((20, 24))
    chip = np.zeros((20, 24, 3), np.uint8)
    frame = np.clip(center_prior(chip, 0.25)[0, 0].double().numpy(), 0.01, 0.99)
    inside = np.clip(p, 0.01, 0.99)
    odds = np.sqrt(inside / (1 - inside)) * frame / (1 - frame)
    expected = (score + odds / (1 + odds)) / 2
    told = mixed(score, torch.from_numpy(p)[None, None], chip, 0.25)
    np.testing.assert_allclose(told, expected, atol=1e-5)
    unframed = mixed(score, torch.from_numpy(p)[None, None], chip, 0.0)
    np.testing.assert_allclose(unframed, (score + p / p.max()) / 2, atol=1e-6)


def test_parts_hold_every_chip_once_and_are_even():
    members = list(range(3, 26))
    parts = cross_fit_folds(members, 3, seed=5)
    assert sorted(i for part in parts for i in part) == members
    assert sorted(len(part) for part in parts) == [7, 8, 8]
    assert parts == cross_fit_folds(members, 3, seed=5)
    assert parts != cross_fit_folds(members, 3, seed=6)


def test_too_many_parts_are_one_sentence(dataset, explained, tmp_path):
    with pytest.raises(UserError, match="5 chips with a landslide for 3 parts"):
        student.train(dataset, explained, tmp_path, replace(TINY, cross=3), Silent())
    with pytest.raises(UserError, match="1 part"):
        StudentSettings(cross=1)
