"""One training of a student from its first step to its last, on labels that are made as it needs them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

from engine.data.dataset import Chip, ChipSet
from engine.data.folds import Fold
from engine.data.scene_augmentation import IGNORED, Label
from engine.networks.pretrained import load_backbone
from engine.networks.registry import build
from engine.reporting import Reporter
from engine.training.common import checkpoints as saved
from engine.training.common.csv_logger import LossLog
from engine.training.common.warm_start import load_start
from engine.training.segmentation.encoder import copy_encoder, same_encoder
from engine.training.segmentation.trainer import OutlineResult, SegmentationTrainer, finish, labelled_batch
from engine.training.student.settings import StudentSettings


@dataclass(frozen=True)
class StudentRun:
    """What stays the same from the first step to the last.

    Args:
        dataset: chips and image-level labels.
        fold: what is trained on, and what is held out.
        chips: all of the dataset's.
        explained: the classifier whose encoder the student takes, in eval mode.
        out: folder of the training's files.
        settings: all of them.
        device: a torch device's name.
        report: listener.
    """

    dataset: ChipSet
    fold: Fold
    chips: list[Chip]
    explained: nn.Module
    out: Path
    settings: StudentSettings
    device: str
    report: Reporter

    @property
    def landslides(self) -> list[int]:
        """The training fold's chips with a landslide."""
        return [i for i in self.fold.train if self.dataset.labels[i]]


Labels = dict[int, Label]
"""Pseudo-labels by the chips' numbers."""


def begin(run: StudentRun) -> tuple[SegmentationTrainer, int]:
    """Return the learner, as it starts or from the newest checkpoint, and the steps done.

    Raises:
        UserError: unreadable weights, or a checkpoint of other settings or chips.
    """
    settings = run.settings
    saved.claim(run.out, "student")
    network = build("student", settings.config)
    known = settings.start or settings.weights or same_encoder(run.explained)
    if settings.start:
        load_start(network, Path(settings.start), "student")
    elif settings.weights:
        load_backbone(network, "squeezenet1.1", Path(settings.weights))
    elif known:
        copy_encoder(network, run.explained)
    network.to(run.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    start = saved.newest_checkpoint(run.out)
    if start:
        saved.same_run(start.state, settings, run.dataset.fingerprint, run.out)
        run.report.log(f"Going on after step {start.step}.")
    return SegmentationTrainer.of(network, settings, run.device, start, known=bool(known)), start.step if start else 0


def learn(run: StudentRun, learner: SegmentationTrainer, step: int, make_labels: Callable[[], Labels]) -> OutlineResult:
    """Take the steps that are left, and measure the result on the fold held out.

    Args:
        run: the training.
        learner: as `begin` gave it.
        step: steps done.
        make_labels: asked once, unless no step is left.

    Raises:
        UserError: a loss that is no number, or files that cannot be written.
        Cancelled: the user stopped; the next call resumes.
    """
    settings = run.settings
    total = settings.iterations
    losses = LossLog(run.out / "losses.csv", ("loss", "ignored"), step)
    others = [i for i in run.fold.train if not run.dataset.labels[i]]
    labels = make_labels() if step < total else {}
    learner.network.train()
    while step < total:
        run.report.check()
        x, y = labelled_batch(run.chips, labels, others, settings, step)
        x = x.contiguous(memory_format=torch.channels_last)
        ignored = (y == IGNORED).float().mean().item()
        losses.add(step + 1, {"loss": learner.learn(x, y, step), "ignored": ignored})
        step += 1
        learner.follow(step)
        run.report.progress("train", step, total)
        if step % settings.checkpoint_every == 0 or step == total:
            learner.save(run.out, step, run.dataset.fingerprint)
    card = {"architecture": "student", "config": settings.config}
    return finish(learner, run.chips, run.dataset, run.fold, run.out, card)
