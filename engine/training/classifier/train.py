"""Training of a classifier from image-level labels: does this chip show a landslide?"""

import math
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn

from engine.data.dataset import Chip, ChipSet, load_chips
from engine.data.folds import Fold, split
from engine.data.transforms import centre_crop, jittered, random_crop, resized, turned
from engine.errors import UserError
from engine.files import write_json
from engine.networks.pretrained import IMAGENET_MEAN, IMAGENET_STD, imagenet_normalised, load_backbone
from engine.networks.registry import build
from engine.reporting import Reporter
from engine.training.classifier.synthetic_chips import augmented
from engine.training.common import checkpoints as saved
from engine.training.common.chip_metrics import ChipMetrics, chip_metrics
from engine.training.common.csv_logger import LossLog
from engine.training.common.distributed import DistributedContext, team
from engine.training.common.plot_losses import draw_curves
from engine.training.common.reproducibility import pack_random, seeded, unpack_random
from engine.training.common.settings import ClassifierSettings
from engine.training.common.tensors import to_tensor
from engine.training.common.warm_start import load_start

CELL = {"squeezenet1.1": 16, "mobilenetv2": 32}
"""Pixels a cell of the explained layer."""


@dataclass(frozen=True)
class ClassifierResult:
    """What a training leaves.

    Args:
        weights: classifier.safetensors, the epoch with the best validation AUC.
        card: training.json beside it.
        epoch: that epoch, counted from 1.
        figures: on the fold held out, from native-scale centre crops.
    """

    weights: Path
    card: Path
    epoch: int
    figures: ChipMetrics


def train(
    dataset: ChipSet, out: Path, settings: ClassifierSettings, report: Reporter, device: str = "cpu"
) -> ClassifierResult:
    """Train, or go on from the newest checkpoint in `out`; a finished training is only read.

    Args:
        dataset: chips and image-level labels.
        out: folder of checkpoints, losses.csv, validation.csv, classifier.safetensors and training.json.
        settings: all of them; those of a training that is resumed must be the same.
        report: listener.
        device: a torch device's name.

    Raises:
        UserError: unreadable chips or weights, other settings than `out` was begun with, a loss that is no number.
        Cancelled: the user stopped; the next call resumes.
    """
    with seeded(settings.seed, settings.threads), team(out, settings.batch, device) as crew:
        fold = split(dataset.labels, settings.fold, settings.folds, settings.fold_seed)
        saved.claim(crew.out, "classifier")
        network = _network(settings).to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        if settings.augment:
            made = out / "made"
            count = settings.augment_chips
            dataset, fold = augmented(dataset, fold, Path(settings.augment), made, count, device, report)
        start = saved.newest_checkpoint(out)
        if start:
            saved.same_run(start.state, settings, dataset.fingerprint, out)
            report.log(f"Going on after step {start.step}.")
        return _epochs(_Run(dataset, fold, network, crew, settings, report, device), start)


@dataclass(frozen=True)
class _Run:
    """What stays the same from the first step to the last."""

    dataset: ChipSet
    fold: Fold
    network: nn.Module
    crew: DistributedContext
    settings: ClassifierSettings
    report: Reporter
    device: str

    @property
    def out(self) -> Path:
        """Where this process writes."""
        return self.crew.out

    def autocast(self) -> AbstractContextManager[Any]:
        """The precision of a forward pass."""
        if self.settings.precision == "float32":
            return nullcontext()
        return torch.autocast(self.device.split(":")[0], torch.bfloat16)


def _epochs(run: _Run, start: saved.Checkpoint | None) -> ClassifierResult:
    settings, step = run.settings, 0
    best: dict[str, Any] = {}
    optimiser = _optimiser(run.network, settings)
    if start:
        step, best = start.step, start.state["best"]
        saved.unpack_network("network", run.network, start.tensors)
        saved.unpack_optimiser("optimiser", optimiser, start.tensors, start.state["optimiser"])
        unpack_random(start.tensors)
    steps = max(1, len(run.fold.train) // settings.batch)
    losses = LossLog(run.out / "losses.csv", ("loss",), step)
    validation = LossLog(run.out / "validation.csv", ("auc", "accuracy"), step)
    chips = load_chips(run.dataset, run.report) if step < steps * settings.epochs else []
    if settings.resize:
        chips = [resized(chip, settings.crop) for chip in chips]
    for epoch in range(step // steps, settings.epochs):
        run.network.train()
        if settings.frozen:
            run.network.get_submodule("backbone").eval()  # its batch norms' statistics stay as they are, too
        order = _order(run.fold, settings, epoch)
        for batch in range(steps):
            run.report.check()
            members = run.crew.share(order[batch * settings.batch : (batch + 1) * settings.batch])
            x, y = _batch(chips, run, members, epoch)
            for group in optimiser.param_groups:
                group["lr"] = settings.lr * _schedule(step, steps, settings.epochs)
            losses.add(step + 1, {"loss": _step(run, optimiser, x, y)})
            step += 1
            run.report.progress("train", step, steps * settings.epochs)
        metrics = validate(run.network, chips, run.dataset.labels, run.fold.validation, settings.crop, run.device)
        validation.add(step, {"auc": metrics.auc, "accuracy": metrics.accuracy})
        run.report.log(
            f"Epoch {epoch + 1} of {settings.epochs}: AUC {metrics.auc:.4f}, accuracy {metrics.accuracy:.4f}."
        )
        if not best or metrics.auc > best["figures"]["auc"]:
            best = {"epoch": epoch + 1, "figures": metrics.to_json()}
            best["sha256"] = saved.save_network(run.out / "classifier.safetensors", run.network)
        _write_card(run, best, epoch + 1)
        tensors, values = saved.pack_optimiser("optimiser", optimiser)
        tensors |= saved.pack_network("network", run.network) | pack_random()
        state = {"settings": settings.to_json(), "fingerprint": run.dataset.fingerprint, "best": best}
        saved.save_checkpoint(run.out, saved.Checkpoint(step, tensors, state | {"optimiser": values}))
        draw_curves(losses.path)
    return ClassifierResult(
        run.out / "classifier.safetensors", run.out / "training.json", best["epoch"], ChipMetrics(**best["figures"])
    )


def _step(run: _Run, optimiser: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    labels = torch.tensor([run.dataset.labels[i] for i in run.fold.train])
    share = labels.float().mean().item()
    weights = torch.tensor([0.5 / (1 - share), 0.5 / share], device=run.device)  # both classes count the same
    with run.autocast():
        logits = run.network(x.to(run.device, memory_format=torch.channels_last))  # (B, 2)
    loss = F.cross_entropy(logits.float(), y.to(run.device), weights)
    if not math.isfinite(loss.item()):
        raise UserError("The training diverged: its loss is no number.", "Choose a smaller learning rate.", "training")
    optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    run.crew.average_gradients(run.network)
    optimiser.step()
    return run.crew.mean(loss.item())


def validate(
    network: nn.Module, chips: list[Chip], labels: tuple[int, ...], members: tuple[int, ...], crop: int, device: str
) -> ChipMetrics:
    """Measure P(landslide) on native-scale centre crops.

    Args:
        network: takes (B, 3, crop, crop) normalised, gives (B, 2) logits; it is left in eval mode.
        chips: all of the dataset's.
        labels: one per chip.
        members: indices of the chips to measure on.
        crop: side of the crop, pixels.
        device: a torch device's name.
    """
    network.eval()
    scores = []
    with torch.no_grad():
        for start in range(0, len(members), 32):
            x = to_tensor([centre_crop(chips[i], crop) for i in members[start : start + 32]])
            scores.append(network(imagenet_normalised(x).to(device)).float().softmax(1)[:, 1].cpu())
    return chip_metrics(torch.cat(scores).double().numpy(), np.array([labels[i] for i in members]))


def _order(fold: Fold, settings: ClassifierSettings, epoch: int) -> list[int]:
    order = np.random.default_rng((settings.seed, epoch)).permutation(fold.train)
    return cast("list[int]", order.tolist())


def _batch(chips: list[Chip], run: _Run, members: list[int], epoch: int) -> tuple[Tensor, Tensor]:
    """Return (B, 3, crop, crop) normalised and (B,) labels; chance depends on seed, epoch and chip alone."""
    labels = run.dataset.labels
    crops = []
    for i in members:
        rng = np.random.default_rng((run.settings.seed, epoch, i))
        others = [j for j in run.fold.train if labels[j] != labels[i]]
        limit = chips[others[rng.integers(len(others))]].shape[:2]
        if run.settings.resize:
            crop = turned(chips[i], rng)
        else:
            crop = random_crop(chips[i], run.settings.crop, limit, rng, keep_centre=labels[i] == 1)
        crops.append(jittered(crop, run.settings.jitter, rng))
    return imagenet_normalised(to_tensor(crops)), torch.tensor([labels[i] for i in members])


def _schedule(step: int, steps: int, epochs: int) -> float:
    """Linear rise over the first epoch, then a cosine to zero (Loshchilov and Hutter 2017)."""
    total, rise = steps * epochs, steps if epochs > 1 else 0
    if step < rise:
        return (step + 1) / rise
    return 0.5 * (1 + math.cos(math.pi * (step - rise) / max(1, total - rise)))


def _config(settings: ClassifierSettings) -> dict[str, Any]:
    if settings.backbone == "vgg16":
        return {}
    window = max(1, round(settings.crop / CELL[settings.backbone]))
    return {"bottleneck": settings.bottleneck, "window": window}


def _network(settings: ClassifierSettings) -> nn.Module:
    network: nn.Module
    if settings.backbone == "vgg16":
        from engine.networks.vgg16 import Vgg16Classifier  # noqa: PLC0415  (only where its 540 MB are wanted)

        imagenet = Path(settings.weights) if settings.weights else True
        network = Vgg16Classifier(pretrained=False if settings.start else imagenet)
    else:
        network = build(settings.backbone, _config(settings) | {"dropout": settings.dropout})
        if settings.weights and not settings.start:
            load_backbone(network, settings.backbone, Path(settings.weights))
        if settings.frozen:
            network.get_submodule("backbone").requires_grad_(False)  # noqa: FBT003
    if settings.start:
        load_start(network, Path(settings.start), "classifier")
    return network


def _optimiser(network: nn.Module, settings: ClassifierSettings) -> torch.optim.Optimizer:
    trained = [parameter for parameter in network.parameters() if parameter.requires_grad]
    if settings.optimiser == "sgd":
        return torch.optim.SGD(trained, settings.lr, settings.momentum, weight_decay=settings.weight_decay)
    return torch.optim.AdamW(trained, settings.lr, weight_decay=settings.weight_decay)


def _write_card(run: _Run, best: dict[str, Any], done: int) -> None:
    write_json(
        run.out / "training.json",
        {
            "network": "classifier",
            "architecture": run.settings.backbone,
            "config": _config(run.settings),
            "file": "classifier.safetensors",
            "sha256": best["sha256"],
            "mean": IMAGENET_MEAN,
            "std": IMAGENET_STD,
            "dataset": run.dataset.on_card(run.fold.train),
            "settings": run.settings.to_json(),
            "state": "finished" if done == run.settings.epochs else "running",
            "epochs_done": done,
            "epoch": best["epoch"],
            "figures": {"validation": best["figures"], "crops": _crops(run.settings)},
        },
    )


def _crops(settings: ClassifierSettings) -> str:
    return "whole chips, resized" if settings.resize else "centre crops at native scale"
