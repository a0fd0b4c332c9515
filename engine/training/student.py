"""Training of the student: pseudo-labels from the classifier, a network on them, and new ones from that network."""

import copy
import json
import math
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from engine.errors import UserError
from engine.networks.classifier import CamNetwork
from engine.networks.pretrained import IMAGENET_MEAN, IMAGENET_STD, load_backbone
from engine.networks.registry import build
from engine.reporting import Reporter
from engine.training import checkpoints as saved
from engine.training.chips import Chip, ChipSet, load_chips
from engine.training.figures import Figures, figures
from engine.training.folds import Fold, split
from engine.training.label_store import LabelStore
from engine.training.loss_log import LossLog
from engine.training.pseudo_labels import IGNORED, class_activation, normalised, pseudo_label, stretched
from engine.training.scene_like import Label, mosaic, scene_like
from engine.training.setting_up import pack_random, seeded, to_tensor, unpack_random
from engine.training.student_settings import StudentSettings

SURE = 0.2
"""A student that nowhere says more in a landslide chip has nothing to teach there: the label before is kept."""


@dataclass(frozen=True)
class StudentResult:
    """What a training leaves.

    Args:
        weights: student.safetensors, the running average after the last step.
        card: training.json beside it.
        figures: chip-level, on the fold held out: the mean of a chip's highest percent of probabilities.
    """

    weights: Path
    card: Path
    figures: Figures


def train(
    dataset: ChipSet,
    classifier: Path,
    out: Path,
    settings: StudentSettings,
    report: Reporter,
    device: str = "cpu",
) -> StudentResult:
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
        if settings.weights:
            load_backbone(network, "squeezenet1.1", Path(settings.weights))
        network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        start = saved.newest_checkpoint(out)
        if start:
            saved.same_run(start.state, settings.to_json(), dataset.fingerprint, out)
            report.log(f"Going on after step {start.step}.")
        chips = load_chips(dataset, report)
        run = _Run(dataset, fold, chips, network, copy.deepcopy(network).eval(), out, settings, report, device)
        return _steps(run, explained, start)


def load_explained(folder: Path, dataset: ChipSet, settings: StudentSettings) -> CamNetwork:
    """Return the classifier of a finished training, in eval mode.

    Raises:
        UserError: there is none, or it has seen the chips that this student holds out.
    """
    try:
        card = json.loads((folder / "training.json").read_text(encoding="utf-8"))
        network = build(card["architecture"], card["config"])
        network.load_state_dict(load_file(folder / card["file"]))
        told = card["settings"]
        same = all(told[key] == getattr(settings, key) for key in ("fold", "folds", "fold_seed"))
        same = same and card["dataset"]["fingerprint"] == dataset.fingerprint
    except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
        raise UserError(
            f"There is no finished classifier in {folder}.", "Run `train classifier` first.", "training"
        ) from error
    if not same:
        raise UserError(
            f"The classifier in {folder} was trained on other chips or another fold.",
            "Train it with the same dataset, fold, folds and fold seed.",
            "training",
        )
    return cast("CamNetwork", network.eval())


@dataclass(frozen=True)
class _Run:
    """What stays the same from the first step to the last."""

    dataset: ChipSet
    fold: Fold
    chips: list[Chip]
    network: nn.Module
    average: nn.Module
    out: Path
    settings: StudentSettings
    report: Reporter
    device: str

    def autocast(self) -> AbstractContextManager[Any]:
        """The precision of a forward pass."""
        if self.settings.precision == "float32":
            return nullcontext()
        return torch.autocast(self.device.split(":")[0], torch.bfloat16)

    @property
    def landslides(self) -> list[int]:
        """The training fold's chips with a landslide."""
        return [i for i in self.fold.train if self.dataset.labels[i]]


def _steps(run: _Run, explained: CamNetwork, start: saved.Checkpoint | None) -> StudentResult:
    settings, step = run.settings, 0
    total = settings.rounds * settings.iterations
    optimiser = torch.optim.AdamW(run.network.parameters(), settings.lr, weight_decay=settings.weight_decay)
    if start:
        step = start.step
        saved.unpack_network("network", run.network, start.tensors)
        saved.unpack_network("average", run.average, start.tensors)
        saved.unpack_optimiser("optimiser", optimiser, start.tensors, start.state["optimiser"])
        unpack_random(start.tensors)
    losses = LossLog(run.out / "losses.csv", ("loss", "ignored"), step)
    store = LabelStore(run.out / "labels")
    labels: dict[int, Label] = {}
    while step < total:
        number, within = divmod(step, settings.iterations)
        if not labels or within == 0:
            labels = _labels(run, explained, store, number)
        run.report.check()
        run.network.train()
        x, y = _batch(run, labels, step)
        for group in optimiser.param_groups:
            group["lr"] = settings.lr * _schedule(within, settings.iterations)
        losses.add(step + 1, {"loss": _step(run, optimiser, x, y), "ignored": (y == IGNORED).float().mean().item()})
        step += 1
        _follow(run.average, run.network, min(settings.average, step / (step + 10)))
        run.report.progress("train", step, total)
        if step % settings.checkpoint_every == 0 or step % settings.iterations == 0:
            tensors, values = saved.pack_optimiser("optimiser", optimiser)
            tensors |= saved.pack_network("network", run.network) | saved.pack_network("average", run.average)
            state = {"settings": settings.to_json(), "fingerprint": run.dataset.fingerprint, "optimiser": values}
            saved.save_checkpoint(run.out, saved.Checkpoint(step, tensors | pack_random(), state))
    told = validate(run.average, run.chips, run.dataset.labels, run.fold.validation, run.device)
    run.report.log(f"Chips told apart on the fold held out: AUC {told.auc:.4f}.")
    return _write(run, told)


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
                score = probability(run.average, image.to(run.device)).cpu()
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


def validate(
    network: nn.Module, chips: list[Chip], labels: tuple[int, ...], members: tuple[int, ...], device: str
) -> Figures:
    """Measure how well the student tells whole chips apart, by the mean of each chip's highest percent of pixels."""
    scores = []
    with torch.inference_mode():
        for i in members:
            image = network(normalised(chips[i]).to(device)).float().sigmoid().flatten()
            scores.append(image.topk(max(1, image.numel() // 100)).values.mean().item())
    return figures(np.array(scores), np.array([labels[i] for i in members]))


def _batch(run: _Run, labels: dict[int, Label], step: int) -> tuple[Tensor, Tensor]:
    """Return (B, 3, S, S) normalised and (B, S, S) labels; chance depends on seed and step alone."""
    settings = run.settings
    rng = np.random.default_rng((settings.seed, step))
    others = [i for i in run.fold.train if not run.dataset.labels[i]]
    half = settings.batch // 2
    members = [*rng.choice(list(labels), half), *rng.choice(others, half)]
    pairs = [scene_like(run.chips[i], labels.get(i), settings.crop, settings.jitter, rng) for i in members]
    crops, masks = mosaic([image for image, _ in pairs], [mask for _, mask in pairs], settings.seams, rng)
    mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in (IMAGENET_MEAN, IMAGENET_STD))
    x = ((to_tensor(crops) - mean) / std).contiguous(memory_format=torch.channels_last)
    return x.to(run.device), torch.from_numpy(np.stack(masks)).to(run.device)


def _step(run: _Run, optimiser: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    with run.autocast():
        logits = run.network(x)
    value = loss(logits[:, 0].float(), y)
    if not math.isfinite(value.item()):
        raise UserError("The training diverged: its loss is no number.", "Choose a smaller learning rate.", "training")
    optimiser.zero_grad(set_to_none=True)
    value.backward()  # type: ignore[no-untyped-call]
    optimiser.step()
    return value.item()


def loss(logits: Tensor, label: Tensor) -> Tensor:
    """Return cross entropy plus the Dice loss (Milletari et al. 2016) over the pixels that are not ignored.

    Args:
        logits: (B, H, W) float.
        label: (B, H, W) uint8: 1 landslide, 0 other, 255 ignored.
    """
    known = (label != IGNORED).float()
    truth = (label == 1).float()
    entropy = (F.binary_cross_entropy_with_logits(logits, truth, reduction="none") * known).sum() / known.sum()
    p = logits.sigmoid() * known
    dice = 1 - (2 * (p * truth).sum() + 1) / (p.sum() + truth.sum() + 1)
    return entropy + dice


def _follow(average: nn.Module, network: nn.Module, decay: float) -> None:
    with torch.no_grad():
        told = network.state_dict()
        for key, value in average.state_dict().items():
            if value.dtype.is_floating_point:
                value.lerp_(told[key], 1 - decay)
            else:
                value.copy_(told[key])


def _schedule(step: int, steps: int) -> float:
    """Linear rise over 50 steps, then a cosine to zero (Loshchilov and Hutter 2017)."""
    rise = min(50, steps // 4)
    if step < rise:
        return (step + 1) / rise
    return 0.5 * (1 + math.cos(math.pi * (step - rise) / max(1, steps - rise)))


def _write(run: _Run, told: Figures) -> StudentResult:
    weights, card = run.out / "student.safetensors", run.out / "training.json"
    sha256 = saved.save_network(weights, run.average)
    labels = [run.dataset.labels[i] for i in run.fold.train]
    saved.write_json(
        card,
        {
            "network": "student",
            "architecture": "student",
            "config": {"width": run.settings.width},
            "file": weights.name,
            "sha256": sha256,
            "mean": IMAGENET_MEAN,
            "std": IMAGENET_STD,
            "dataset": {
                "name": run.dataset.name,
                "fingerprint": run.dataset.fingerprint,
                "train_landslides": sum(labels),
                "train_others": len(labels) - sum(labels),
            },
            "settings": run.settings.to_json(),
            "state": "finished",
            "figures": {"validation": told.to_json(), "crops": "whole chips at native scale"},
        },
    )
    return StudentResult(weights, card, told)
