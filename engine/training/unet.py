"""Training on masks: the supervised reference rows. Nothing that claims weak supervision comes from here."""

import copy
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from engine.errors import UserError
from engine.evaluation.truth import read_truth
from engine.networks.pretrained import IMAGENET_MEAN, IMAGENET_STD, load_backbone
from engine.networks.registry import build
from engine.reporting import Reporter
from engine.training import checkpoints as saved
from engine.training.chips import Chip, ChipSet, load_chips
from engine.training.curves import draw_curves
from engine.training.figures import Figures
from engine.training.folds import Fold, split
from engine.training.loss_log import LossLog
from engine.training.scene_like import Label, mosaic, scene_like
from engine.training.setting_up import pack_random, seeded, to_tensor, unpack_random
from engine.training.student import loss, validate
from engine.training.unet_settings import UnetSettings


@dataclass(frozen=True)
class UnetResult:
    """What a training leaves.

    Args:
        weights: unet.safetensors or student.safetensors, the running average after the last step.
        card: training.json beside it.
        figures: chip-level, on the fold held out: the mean of a chip's highest percent of probabilities.
    """

    weights: Path
    card: Path
    figures: Figures


def train(dataset: ChipSet, out: Path, settings: UnetSettings, report: Reporter, device: str = "cpu") -> UnetResult:
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
    with seeded(settings.seed, settings.threads):
        fold = split(dataset.labels, settings.fold, settings.folds, settings.fold_seed)
        network = build(settings.network, settings.config)
        if settings.weights:
            load_backbone(network, "squeezenet1.1", Path(settings.weights))
        network.to(device)
        start = saved.newest_checkpoint(out)
        if start:
            saved.same_run(start.state, settings.to_json(), dataset.fingerprint, out)
            report.log(f"Going on after step {start.step}.")
        chips = load_chips(dataset, report)
        average = copy.deepcopy(network).eval()
        run = _Run(dataset, fold, chips, _masks(dataset, fold, chips), network, average, settings, device)
        return _steps(run, out, start, report)


@dataclass(frozen=True)
class _Run:
    """What stays the same from the first step to the last."""

    dataset: ChipSet
    fold: Fold
    chips: list[Chip]
    masks: dict[int, Label]
    network: nn.Module
    average: nn.Module
    settings: UnetSettings
    device: str


def _masks(dataset: ChipSet, fold: Fold, chips: list[Chip]) -> dict[int, Label]:
    """Return the masks of the training fold's landslide chips; those held out stay closed."""
    members = [i for i in fold.train if dataset.labels[i]]
    shapes = {i: (chips[i].shape[0], chips[i].shape[1]) for i in members}
    return {i: read_truth(dataset.paths[i], 1, shapes[i]).astype(np.uint8) for i in members}


def _steps(run: _Run, out: Path, start: saved.Checkpoint | None, report: Reporter) -> UnetResult:
    settings, step = run.settings, 0
    optimiser = torch.optim.AdamW(run.network.parameters(), settings.lr, weight_decay=settings.weight_decay)
    if start:
        step = start.step
        saved.unpack_network("network", run.network, start.tensors)
        saved.unpack_network("average", run.average, start.tensors)
        saved.unpack_optimiser("optimiser", optimiser, start.tensors, start.state["optimiser"])
        unpack_random(start.tensors)
    losses = LossLog(out / "losses.csv", ("loss",), step)
    run.network.train()
    while step < settings.iterations:
        report.check()
        x, y = _batch(run, step)
        for group in optimiser.param_groups:
            group["lr"] = settings.lr * _schedule(step, settings.iterations)
        losses.add(step + 1, {"loss": _step(run, optimiser, x, y)})
        step += 1
        _follow(run.average, run.network, min(settings.average, step / (step + 10)))
        report.progress("train", step, settings.iterations)
        if step % settings.checkpoint_every == 0 or step == settings.iterations:
            tensors, values = saved.pack_optimiser("optimiser", optimiser)
            tensors |= saved.pack_network("network", run.network) | saved.pack_network("average", run.average)
            state = {"settings": settings.to_json(), "fingerprint": run.dataset.fingerprint, "optimiser": values}
            saved.save_checkpoint(out, saved.Checkpoint(step, tensors | pack_random(), state))
            draw_curves(losses.path)
    told = validate(run.average, run.chips, run.dataset.labels, run.fold.validation, run.device)
    report.log(f"Chips told apart on the fold held out: AUC {told.auc:.4f}.")
    return _write(run, out, told)


def _batch(run: _Run, step: int) -> tuple[Tensor, Tensor]:
    """Return (B, 3, S, S) normalised and (B, S, S) masks; chance depends on seed and step alone."""
    settings = run.settings
    rng = np.random.default_rng((settings.seed, step))
    others = [i for i in run.fold.train if not run.dataset.labels[i]]
    half = settings.batch // 2
    members = [*rng.choice(list(run.masks), half), *rng.choice(others, half)]
    pairs = [scene_like(run.chips[i], run.masks.get(i), settings.crop, settings.jitter, rng) for i in members]
    crops, masks = mosaic([image for image, _ in pairs], [mask for _, mask in pairs], settings.seams, rng)
    mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in (IMAGENET_MEAN, IMAGENET_STD))
    return ((to_tensor(crops) - mean) / std).to(run.device), torch.from_numpy(np.stack(masks)).to(run.device)


def _step(run: _Run, optimiser: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    half = run.settings.precision == "bfloat16"
    with torch.autocast(run.device.split(":")[0], torch.bfloat16, enabled=half):
        logits = run.network(x)
    value = loss(logits[:, 0].float(), y)
    if not math.isfinite(value.item()):
        raise UserError("The training diverged: its loss is no number.", "Choose a smaller learning rate.", "training")
    optimiser.zero_grad(set_to_none=True)
    value.backward()  # type: ignore[no-untyped-call]
    optimiser.step()
    return value.item()


def _follow(average: nn.Module, network: nn.Module, decay: float) -> None:
    """Move the running average towards the network; counters are copied."""
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


def _write(run: _Run, out: Path, told: Figures) -> UnetResult:
    settings = run.settings
    weights, card = out / f"{settings.network}.safetensors", out / "training.json"
    sha256 = saved.save_network(weights, run.average)
    saved.write_json(
        card,
        {
            "network": settings.network,
            "supervision": "masks",
            "architecture": settings.network,
            "config": settings.config,
            "file": weights.name,
            "sha256": sha256,
            "mean": IMAGENET_MEAN,
            "std": IMAGENET_STD,
            "dataset": {
                "name": run.dataset.name,
                "fingerprint": run.dataset.fingerprint,
                "train_landslides": len(run.masks),
                "train_others": len(run.fold.train) - len(run.masks),
            },
            "settings": settings.to_json(),
            "state": "finished",
            "figures": {"validation": told.to_json(), "crops": "whole chips at native scale"},
        },
    )
    return UnetResult(weights, card, told)
