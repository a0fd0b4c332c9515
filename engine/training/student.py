"""Training of the student: pseudo-labels from the classifier, a network on them, and new ones from that network."""

from dataclasses import dataclass
from pathlib import Path
from typing import cast

import torch
from torch import Tensor, nn

from engine.masks.framed import framed, placed
from engine.networks.classifier import CamNetwork
from engine.networks.pretrained import load_backbone
from engine.networks.registry import build
from engine.reporting import Reporter
from engine.training import checkpoints as saved
from engine.training.chips import Chip, ChipSet, load_chips
from engine.training.encoder import load_classifier, same_encoder, take_encoder
from engine.training.folds import Fold, split
from engine.training.label_store import LabelStore
from engine.training.loss_log import LossLog
from engine.training.outlines import Learner, OutlineResult, finish, labelled_batch
from engine.training.pseudo_labels import (
    IGNORED,
    class_activation,
    normalised,
    pseudo_label,
    stretched,
)
from engine.training.scene_like import Label
from engine.training.setting_up import seeded
from engine.training.start import load_start
from engine.training.student_settings import StudentSettings

SURE = 0.2
"""A student that nowhere says more in a landslide chip has nothing to teach there: the label before is kept."""


def train(
    dataset: ChipSet,
    classifier: Path,
    out: Path,
    settings: StudentSettings,
    report: Reporter,
    device: str = "cpu",
) -> OutlineResult:
    """Train, or go on from the newest checkpoint in `out`; a finished training is only measured.

    Args:
        dataset: chips and image-level labels.
        classifier: folder of a finished `train classifier`, trained on the same fold.
        out: folder of pseudo-labels, checkpoints, losses.csv, student.safetensors and training.json.
        settings: all of them; those of a training that is resumed must be the same.
        report: listener.
        device: a torch device's name.

    Raises:
        UserError: unreadable chips, classifier or weights, other settings than `out` was begun with, a loss that is
            no number.
        Cancelled: the user stopped; the next call resumes.
    """
    with seeded(settings.seed, settings.threads):
        fold = split(dataset.labels, settings.fold, settings.folds, settings.fold_seed)
        explained = load_classifier(classifier, dataset, settings)
        network = build("student", settings.config)
        known = settings.start or settings.weights or same_encoder(explained)
        if settings.start:
            load_start(network, Path(settings.start), "student")
        elif settings.weights:
            load_backbone(network, "squeezenet1.1", Path(settings.weights))
        elif known:
            take_encoder(network, explained)
        network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        start = saved.newest_checkpoint(out)
        if start:
            saved.same_run(start.state, settings.to_json(), dataset.fingerprint, out)
            report.log(f"Going on after step {start.step}.")
        chips = load_chips(dataset, report)
        learner = Learner.of(network, settings, device, start, known=bool(known))
        run = _Run(dataset, fold, chips, learner, out, settings, report)
        return _steps(run, explained, start.step if start else 0)


@dataclass(frozen=True)
class _Run:
    """What stays the same from the first step to the last."""

    dataset: ChipSet
    fold: Fold
    chips: list[Chip]
    learner: Learner
    out: Path
    settings: StudentSettings
    report: Reporter

    @property
    def landslides(self) -> list[int]:
        """The training fold's chips with a landslide."""
        return [i for i in self.fold.train if self.dataset.labels[i]]


def _steps(run: _Run, explained: nn.Module, step: int) -> OutlineResult:
    settings, learner = run.settings, run.learner
    total = settings.rounds * settings.iterations
    losses = LossLog(run.out / "losses.csv", ("loss", "ignored"), step)
    store = LabelStore(run.out / "labels")
    others = [i for i in run.fold.train if not run.dataset.labels[i]]
    labels: dict[int, Label] = {}
    learner.network.train()
    while step < total:
        number, within = divmod(step, settings.iterations)
        if not labels or within == 0:
            labels = _labels(run, explained, store, number)
        run.report.check()
        x, y = labelled_batch(run.chips, labels, others, settings, step)
        x = x.contiguous(memory_format=torch.channels_last)
        ignored = (y == IGNORED).float().mean().item()
        losses.add(step + 1, {"loss": learner.learn(x, y, within), "ignored": ignored})
        step += 1
        learner.follow(step)
        run.report.progress("train", step, total)
        if step % settings.checkpoint_every == 0 or step % settings.iterations == 0:
            learner.save(run.out, step, run.dataset.fingerprint)
    told = {"architecture": "student", "config": settings.config}
    result = finish(learner, run.chips, run.dataset, run.fold, run.out, told)
    run.report.log(f"Chips told apart on the fold held out: AUC {result.figures.auc:.4f}.")
    return result


def _labels(run: _Run, explained: nn.Module, store: LabelStore, number: int) -> dict[int, Label]:
    """Return the pseudo-labels of a round, made where they do not stand on the disk yet."""
    ready = store.load(number)
    if ready is not None:
        return ready
    before = store.load(number - 1) if number else None
    made: dict[int, Label] = {}
    with torch.inference_mode():
        for done, i in enumerate(run.landslides):
            run.report.check()
            run.report.progress(f"labels {number + 1}", done, len(run.landslides))
            score = _first_score(explained, run.chips[i], run.settings) if before is None else _score(run, i)
            if score is not None:
                made[i] = pseudo_label(score, run.chips[i], run.settings.labels)
            elif before is not None:
                made[i] = before[i]
    store.save(number, made)
    return made


def _first_score(explained: nn.Module, chip: Chip, settings: StudentSettings) -> Tensor:
    """Return what is known before any student: where the frame is, or what spoke for the chip's label."""
    if settings.centre:
        return framed(chip, settings.centre)
    return class_activation(cast("CamNetwork", explained), normalised(chip))


def _score(run: _Run, i: int) -> Tensor | None:
    """Return the student's score over a landslide chip, (1, 1, H, W); None where it is not SURE of anything."""
    p = probability(run.learner.average, normalised(run.chips[i]).to(run.learner.device)).cpu()
    if p.max() < SURE:
        return None
    if not run.settings.centre:
        return stretched(p)
    return placed(p, framed(run.chips[i], run.settings.centre), 1.0)


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
