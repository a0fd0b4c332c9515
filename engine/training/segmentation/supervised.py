"""Training on masks: the supervised reference rows. Nothing that claims weak supervision comes from here."""

from pathlib import Path

import numpy as np
import torch

from engine.data.dataset import Chip, ChipSet, load_chips
from engine.data.folds import Fold, split
from engine.data.scene_augmentation import Label
from engine.data.transforms import resized, stretched_label
from engine.evaluation.truth import read_truth
from engine.networks.pretrained import load_backbone
from engine.networks.registry import build
from engine.reporting import Reporter
from engine.training.common import checkpoints as saved
from engine.training.common.csv_logger import LossLog
from engine.training.common.distributed import team
from engine.training.common.reproducibility import seeded
from engine.training.segmentation.encoder import copy_encoder, load_classifier
from engine.training.segmentation.supervised_settings import UnetSettings
from engine.training.segmentation.trainer import OutlineResult, SegmentationTrainer, finish, labelled_batch


def train(dataset: ChipSet, out: Path, settings: UnetSettings, report: Reporter, device: str = "cpu") -> OutlineResult:
    """Train on masks, or go on from the newest checkpoint in `out`; a finished training is only measured.

    Args:
        dataset: in Bijie's layout, with landslide/mask.
        out: folder of checkpoints, losses.csv, the weights and training.json.
        settings: all of them; those of a training that is resumed must be the same.
        report: listener.
        device: a torch device's name.

    Raises:
        UserError: unreadable chips, masks or weights, other settings than `out` was begun with, a loss that is no
            number.
        Cancelled: the user stopped; the next call resumes.
    """
    with seeded(settings.seed, settings.threads), team(out, settings.batch, device) as crew:
        fold = split(dataset.labels, settings.fold, settings.folds, settings.fold_seed)
        saved.claim(crew.out, settings.network)
        network = build(settings.network, settings.config)
        if settings.weights:
            load_backbone(network, "squeezenet1.1", Path(settings.weights))
        elif settings.classifier:
            copy_encoder(network, load_classifier(Path(settings.classifier), dataset, settings))
        network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        start = saved.newest_checkpoint(out)
        if start:
            saved.same_run(start.state, settings, dataset.fingerprint, out)
            report.log(f"Going on after step {start.step}.")
        chips = load_chips(dataset, report)
        known = bool(settings.weights or settings.classifier)
        learner = SegmentationTrainer.of(network, settings, device, start, known=known, crew=crew)
        masks = _masks(dataset, fold, chips)
        if settings.resize:
            chips = [resized(chip, settings.crop) for chip in chips]
            masks = {i: stretched_label(mask, settings.crop) for i, mask in masks.items()}
        others = [i for i in fold.train if not dataset.labels[i]]
        step, out = start.step if start else 0, crew.out
        losses = LossLog(out / "losses.csv", ("loss",), step)
        network.train()
        while step < settings.iterations:
            report.check()
            x, y = labelled_batch(chips, masks, others, settings, step)
            x = x.contiguous(memory_format=torch.channels_last)
            losses.add(step + 1, {"loss": learner.learn(x, y, step)})
            step += 1
            learner.follow(step)
            report.progress("train", step, settings.iterations)
            if step % settings.checkpoint_every == 0 or step == settings.iterations:
                learner.save(out, step, dataset.fingerprint)
        card = {"supervision": "masks", "architecture": settings.network, "config": settings.config}
        result = finish(learner, chips, dataset, fold, out, card)
        report.log(f"Chips told apart on the fold held out: AUC {result.figures.auc:.4f}.")
        return result


def _masks(dataset: ChipSet, fold: Fold, chips: list[Chip]) -> dict[int, Label]:
    """Return the masks of the training fold's landslide chips; those held out stay closed."""
    members = [i for i in fold.train if dataset.labels[i]]
    shapes = {i: (chips[i].shape[0], chips[i].shape[1]) for i in members}
    return {i: read_truth(dataset.paths[i], 1, shapes[i]).astype(np.uint8) for i in members}
