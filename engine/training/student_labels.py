"""A student's pseudo-labels, round by round: from frame and colours, from students that saw other chips, its own."""

import dataclasses
from collections.abc import Iterator
from typing import cast

import numpy as np
import torch
from torch import Tensor, nn

from engine.masks.framed import framed, placed
from engine.networks.classifier import CamNetwork
from engine.training.folds import Fold
from engine.training.label_store import LabelStore
from engine.training.outlines import Learner
from engine.training.pseudo_labels import (
    LabelSettings,
    class_activation,
    cut,
    mixed,
    normalised,
    pseudo_label,
    refined,
    stretched,
)
from engine.training.scene_like import Label
from engine.training.setting_up import seeded
from engine.training.settings import need
from engine.training.student_run import Labelling, StudentRun, begin, learn

SURE = 0.2
"""A student that nowhere says more in a landslide chip has nothing to teach there: the label before is kept."""

HIGH, LOW = LabelSettings().high, LabelSettings().low
"""What the students of parts learn from, however strict the labels are that come of them: they see fewer chips."""


def labelling(run: StudentRun) -> Labelling:
    """Return what labels the rounds of a training; labels stand on the disk, so that a resumed one sees the same."""
    store = LabelStore(run.out / "labels")

    def labels(learner: Learner, number: int) -> dict[int, Label]:
        ready = store.load(number)
        if ready is None:
            before = store.load(number - 1) if number else None
            ready = _first(run) if before is None else _own(run, learner, number, before)
            store.save(number, ready)
        return ready

    return labels


def crosswise(members: list[int], parts: int, seed: int) -> list[list[int]]:
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
        "Choose fewer parts with --cross, or add chips.",
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


def _first(run: StudentRun) -> dict[int, Label]:
    """Label before there is a student of this training; students of parts of the chips help where `cross` says so."""
    settings = run.settings
    told = _from_frame if settings.centre else _from_classifier
    with torch.inference_mode():
        scores = {i: refined(told(run, i), run.chips[i], settings.labels) for i in _each(run, run.landslides, 1)}
    if not settings.cross:
        return {i: cut(score, settings.labels) for i, score in scores.items()}
    bands = dataclasses.replace(settings.labels, high=HIGH, low=LOW)
    labels = {i: cut(score, bands) for i, score in scores.items()}
    for number, part in enumerate(crosswise(run.landslides, settings.cross, settings.seed)):
        student = _student_without(part, run, number, labels)
        with torch.inference_mode():
            for i in _each(run, part, 1):
                p = probability(student, normalised(run.chips[i]).to(run.device)).cpu()
                scores[i] = mixed(scores[i], p, run.chips[i], settings.centre)
    return {i: cut(score, settings.labels) for i, score in scores.items()}


def _student_without(part: list[int], run: StudentRun, number: int, labels: dict[int, Label]) -> nn.Module:
    """Train a student on all landslide chips but those of a part, in a folder of its own, or go on with it."""
    settings = dataclasses.replace(run.settings, cross=0, rounds=1, iterations=run.settings.cross_iterations)
    unseen = set(part)
    rest = tuple(i for i in run.fold.train if i not in unseen)
    out = run.out / f"cross-{number + 1}"
    run.report.log(f"Student {number + 1} of {run.settings.cross}, for the labels of the chips that it does not see.")
    with seeded(settings.seed, settings.threads):  # the training around it draws what it would have drawn without
        inner = dataclasses.replace(run, fold=Fold(rest, run.fold.validation), out=out, settings=settings)
        learner, step = begin(inner)
        learn(inner, learner, step, lambda _learner, _number: {i: labels[i] for i in inner.landslides})
    return learner.average


def _own(run: StudentRun, learner: Learner, number: int, before: dict[int, Label]) -> dict[int, Label]:
    """Label by the student's own answers of the round before."""
    made: dict[int, Label] = dict(before)
    with torch.inference_mode():
        for i in _each(run, run.landslides, number + 1):
            p = probability(learner.average, normalised(run.chips[i]).to(run.device)).cpu()
            if p.max() >= SURE:
                score = _answer(p, run, i)
                made[i] = pseudo_label(score, run.chips[i], run.settings.labels)
    return made


def _answer(p: Tensor, run: StudentRun, i: int) -> Tensor:
    """Return the student's own answer, (1, 1, H, W): where the frame is known with its odds, else stretched to 1."""
    centre = run.settings.centre
    return placed(p, framed(run.chips[i], centre), 1.0) if centre else stretched(p)


def _from_frame(run: StudentRun, i: int) -> Tensor:
    return framed(run.chips[i], run.settings.centre)


def _from_classifier(run: StudentRun, i: int) -> Tensor:
    return class_activation(cast("CamNetwork", run.explained), normalised(run.chips[i]))


def _each(run: StudentRun, members: list[int], number: int) -> Iterator[int]:
    """Go through chips, listened to and stopped on the way."""
    for done, i in enumerate(members):
        run.report.check()
        run.report.progress(f"labels {number}", done, len(members))
        yield i
