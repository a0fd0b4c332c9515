"""A student's pseudo-labels: from frame and colours or the classifier, and from students that saw other chips."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import numpy as np
import torch
from torch import Tensor, nn

from engine.data.folds import Fold
from engine.data.scene_augmentation import IGNORED
from engine.masks.center_prior import center_prior
from engine.networks.cam_head import CamNetwork
from engine.networks.registry import build
from engine.settings.adaptation import SURE_LANDSLIDE, SURE_NONE
from engine.training.common.reproducibility import seeded
from engine.training.common.settings import need
from engine.training.common.tensors import normalised
from engine.training.common.warm_start import load_start
from engine.training.student.label_store import LabelStore
from engine.training.student.loop import Labels, StudentRun, begin, learn
from engine.training.student.pseudo_labels import class_activation, cut, mixed, refined
from engine.training.student.settings import LabelSettings

HIGH, LOW = LabelSettings().high, LabelSettings().low
"""What the students of parts learn from, however strict the labels are that come of them: they see fewer chips."""


def pseudo_labels(run: StudentRun) -> Labels:
    """Return the labels of a training; they stand on the disk, so that a resumed one sees the same."""
    store = LabelStore(run.out / "labels")
    labels = store.load()
    if labels is None:
        labels = _make_labels(run)
        if run.settings.start:
            labels = _with_replay(run, Path(run.settings.start), labels)
        store.save(labels)
    return labels


def cross_fit_folds(members: list[int], parts: int, seed: int) -> list[list[int]]:
    """Divide chips into parts of the same size, but for one chip, each in rising order.

    Args:
        members: numbers of the chips.
        parts: how many.
        seed: of the division.

    Raises:
        UserError: there are fewer than two chips for a part.
    """
    need(
        len(members) >= 2 * parts,
        f"There are {len(members)} chips with a landslide for {parts} parts.",
        "Choose fewer parts with --cross-fit-folds, or add chips.",
    )
    order = np.random.default_rng((seed, parts)).permutation(members)
    return [sorted(order[k::parts].tolist()) for k in range(parts)]


def probability(network: nn.Module, image: Tensor) -> Tensor:
    """Return P(landslide) per pixel, the mean over the chip and its mirror images.

    Args:
        network: the student, in eval mode.
        image: (1, 3, H, W) float, normalised.

    Returns:
        (1, 1, H, W) float32 in [0, 1].
    """
    total = torch.zeros_like(image[:, :1])
    for axes in ((), (-1,), (-2,), (-1, -2)):
        total = total + network(image.flip(axes)).float().sigmoid().flip(axes)
    return total / 4


def _make_labels(run: StudentRun) -> Labels:
    """Label the landslide chips; students of parts of the chips help where `cross` says so."""
    settings = run.settings
    make = _from_frame if settings.centre else _from_classifier
    with torch.inference_mode():
        scores = {i: refined(make(run, i), run.chips[i], settings.road_width) for i in _each(run, run.landslides)}
    if not settings.cross:
        return {i: cut(score, settings.labels) for i, score in scores.items()}
    bands = dataclasses.replace(settings.labels, high=HIGH, low=LOW)
    labels = {i: cut(score, bands) for i, score in scores.items()}
    for number, part in enumerate(cross_fit_folds(run.landslides, settings.cross, settings.seed)):
        student = _student_without(part, run, number, labels)
        with torch.inference_mode():
            for i in _each(run, part):
                p = probability(student, normalised(run.chips[i]).to(run.device)).cpu()
                scores[i] = mixed(scores[i], p, run.chips[i], settings.centre)
    return {i: cut(score, settings.labels) for i, score in scores.items()}


def _with_replay(run: StudentRun, start: Path, labels: Labels) -> Labels:
    """Say of what a label leaves open what the student that the training goes on from is sure of.

    Without it a network forgets on a few chips what it knew.
    """
    student = build("student", run.settings.config)
    load_start(student, start, "student")
    student.eval().to(run.device)
    replayed = {}
    with torch.inference_mode():
        for i in _each(run, list(labels)):
            p = probability(student, normalised(run.chips[i]).to(run.device)).cpu().numpy()[0, 0]
            label = labels[i].copy()
            label[(labels[i] == IGNORED) & (p > SURE_LANDSLIDE)] = 1
            label[(labels[i] == IGNORED) & (p < SURE_NONE)] = 0
            replayed[i] = label
    return replayed


def _student_without(part: list[int], run: StudentRun, number: int, labels: Labels) -> nn.Module:
    """Train a student on all landslide chips but those of a part, in a folder of its own, or go on with it."""
    settings = dataclasses.replace(run.settings, cross=0, iterations=run.settings.cross_iterations)
    unseen = set(part)
    rest = tuple(i for i in run.fold.train if i not in unseen)
    out = run.out / f"cross-{number + 1}"
    run.report.log(f"Student {number + 1} of {run.settings.cross}, for the labels of the chips that it does not see.")
    with seeded(settings.seed, settings.threads):  # the training around it draws what it would have drawn without
        inner = dataclasses.replace(run, fold=Fold(rest, run.fold.validation), out=out, settings=settings)
        learner, step = begin(inner)
        learn(inner, learner, step, lambda: {i: labels[i] for i in inner.landslides})
    return learner.average


def _from_frame(run: StudentRun, i: int) -> Tensor:
    return center_prior(run.chips[i], run.settings.centre)


def _from_classifier(run: StudentRun, i: int) -> Tensor:
    return class_activation(cast("CamNetwork", run.explained), normalised(run.chips[i]))


def _each(run: StudentRun, members: list[int]) -> Iterator[int]:
    """Go through chips, listened to and stopped on the way."""
    for done, i in enumerate(members):
        run.report.check()
        run.report.progress("labels", done, len(members))
        yield i
