"""A training that goes on from a model file begins with that file's weights."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image

from engine.data.dataset import open_dataset
from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.reporting import Silent
from engine.training.classifier import train as classifier
from engine.training.common.load_training import load_finished
from engine.training.common.settings import ClassifierSettings
from engine.training.student import train as student
from engine.training.student.settings import StudentSettings

STILL = 1e-12
"""A learning rate that moves nothing."""


@pytest.fixture
def dataset(tmp_path):
    rng = np.random.default_rng(0)
    for name in ("landslide", "non-landslide"):
        (tmp_path / name).mkdir()
        for number in range(6):
            Image.fromarray(rng.integers(0, 255, (48, 48, 3), np.uint8)).save(tmp_path / name / f"{number}.png")
    return open_dataset(tmp_path)


def same_weights(network, model, role):
    wanted = open_model(model).network(role).state_dict()
    return all(
        torch.allclose(value, wanted[name], atol=1e-6)
        for name, value in network.state_dict().items()
        if not name.endswith(("running_mean", "running_var", "num_batches_tracked"))
    )


def test_classifier_and_student_go_on_from_a_model_file(dataset, tiny_model, tmp_path):
    told = ClassifierSettings(
        start=str(tiny_model), bottleneck=4, crop=32, batch=4, epochs=1, folds=2, threads=1, lr=STILL
    )
    classifier.train(dataset, tmp_path / "classifier", told, Silent())
    assert same_weights(load_finished(tmp_path / "classifier")[0], tiny_model, "classifier")
    pupil = StudentSettings(
        start=str(tiny_model),
        width=4,
        fine=True,
        crop=32,
        batch=4,
        iterations=2,
        folds=2,
        threads=1,
        lr=STILL,
    )
    student.train(dataset, tmp_path / "classifier", tmp_path / "student", pupil, Silent())
    assert same_weights(load_finished(tmp_path / "student")[0], tiny_model, "student")
    scratch = replace(told, start=None)
    classifier.train(dataset, tmp_path / "scratch", scratch, Silent())
    assert not same_weights(load_finished(tmp_path / "scratch")[0], tiny_model, "classifier")


def test_another_shape_is_one_sentence_with_the_right_one(dataset, tiny_model, tmp_path):
    told = ClassifierSettings(start=str(tiny_model), bottleneck=8, crop=32, batch=4, epochs=1, folds=2)
    with pytest.raises(UserError, match=r"another shape.*bottleneck 4"):
        classifier.train(dataset, tmp_path / "classifier", told, Silent())
    with pytest.raises(UserError, match="does not exist"):
        classifier.train(dataset, tmp_path / "none", replace(told, start="/nowhere.lsmodel"), Silent())


def test_a_student_that_goes_on_from_the_shipped_one_gives_numbers(dataset, tmp_path):
    told = ClassifierSettings(bottleneck=4, crop=32, batch=4, epochs=1, folds=2, threads=1)
    classifier.train(dataset, tmp_path / "classifier", told, Silent())
    config = open_model().card["networks"]["student"]["config"]
    pupil = StudentSettings(
        start=str(open_model().path),
        width=config["width"],
        fine=config["fine"],
        once=not config["twice"],
        crop=32,
        batch=4,
        iterations=3,
        folds=2,
        threads=1,
    )
    student.train(dataset, tmp_path / "classifier", tmp_path / "student", pupil, Silent())
    trained = load_finished(tmp_path / "student")[0]
    with torch.inference_mode():
        assert torch.isfinite(trained(torch.randn(1, 3, 64, 64))).all()
