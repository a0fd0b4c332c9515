"""Training of the student: pseudo-labels from the classifier, a network on them, and new ones from that network."""

from dataclasses import dataclass
from pathlib import Path
from typing import cast

import torch
from torch import Tensor, nn

from engine.errors import UserError
from engine.networks.classifier import CamNetwork
from engine.networks.pretrained import load_backbone
from engine.networks.registry import build
from engine.reporting import Reporter
from engine.training import checkpoints as saved
from engine.training.chips import Chip, ChipSet, load_chips
from engine.training.finished import UNREADABLE, FoldOf, load_finished
from engine.training.folds import Fold, split
from engine.training.label_store import LabelStore
from engine.training.loss_log import LossLog
from engine.training.outlines import Learner, OutlineResult, finish, labelled_batch
from engine.training.pseudo_labels import IGNORED, class_activation, normalised, pseudo_label, stretched
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
        explained = load_explained(classifier, dataset, settings)
        network = build("student", {"width": settings.width})
        if settings.start:
            load_start(network, Path(settings.start), "student")
        elif settings.weights:
            load_backbone(network, "squeezenet1.1", Path(settings.weights))
        network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        start = saved.newest_checkpoint(out)
        if start:
            saved.same_run(start.state, settings.to_json(), dataset.fingerprint, out)
            report.log(f"Going on after step {start.step}.")
        chips = load_chips(dataset, report)
        run = _Run(dataset, fold, chips, Learner.of(network, settings, device, start), out, settings, report)
        return _steps(run, explained, start.step if start else 0)


def load_explained(folder: Path, dataset: ChipSet, settings: StudentSettings) -> CamNetwork:
    """Return the classifier of a finished training, in eval mode.

    Raises:
        UserError: there is none, or it has seen the chips that this student holds out.
    """
    try:
        network, seen, _ = load_finished(folder)
    except UNREADABLE as error:
        raise UserError(
            f"There is no finished classifier in {folder}.", "Run `train classifier` first.", "training"
        ) from error
    if seen != FoldOf(settings.fold, settings.folds, settings.fold_seed, dataset.fingerprint):
        raise UserError(
            f"The classifier in {folder} was trained on other chips or another fold.",
            "Train it with the same dataset, fold, folds and fold seed.",
            "training",
        )
    return cast("CamNetwork", network)


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


def _steps(run: _Run, explained: CamNetwork, step: int) -> OutlineResult:
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
    told = {"architecture": "student", "config": {"width": settings.width}}
    result = finish(learner, run.chips, run.dataset, run.fold, run.out, told)
    run.report.log(f"Chips told apart on the fold held out: AUC {result.figures.auc:.4f}.")
    return result


def _labels(run: _Run, explained: CamNetwork, store: LabelStore, number: int) -> dict[int, Label]:
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
            image = normalised(run.chips[i])
            if before is None:
                score = class_activation(explained, image)
            else:
                score = probability(run.learner.average, image.to(run.learner.device)).cpu()
                if score.max() < SURE:
                    made[i] = before[i]
                    continue
                score = stretched(score)
            made[i] = pseudo_label(score, run.chips[i], run.settings.labels)
    store.save(number, made)
    return made


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
