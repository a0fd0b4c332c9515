"""What the student and the supervised reference share: crops with labels, loss, running average, checkpoints, card."""

import copy
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn

from engine.data.dataset import Chip, ChipSet
from engine.data.folds import Fold
from engine.data.scene_augmentation import IGNORED, Label, mosaic, scene_like
from engine.errors import UserError
from engine.files import write_json
from engine.networks.pretrained import IMAGENET_MEAN, IMAGENET_STD, imagenet_normalised
from engine.training.common import checkpoints as saved
from engine.training.common.chip_metrics import ChipMetrics, best_threshold, chip_metrics
from engine.training.common.distributed import DistributedContext
from engine.training.common.plot_losses import draw_curves
from engine.training.common.rates import ENCODER, by_encoder
from engine.training.common.reproducibility import pack_random, unpack_random
from engine.training.common.tensors import normalised, to_tensor
from engine.training.segmentation.settings import OutlineSettings

LEAST_PIXELS = 156
"""Pixels of the smallest landslide: 100 m2 at 0.8 m."""

HARDEST = 0.05
"""Share of a crop's pixels that count as its hardest."""


@dataclass(frozen=True)
class OutlineResult:
    """What a training leaves.

    Args:
        weights: the running average after the last step.
        card: training.json beside it.
        figures: chip-level, on the fold held out (see `validate`).
    """

    weights: Path
    card: Path
    figures: ChipMetrics


@dataclass(frozen=True)
class SegmentationTrainer:
    """A network in training, and all that its checkpoints hold.

    Args:
        network: in training, on `device`.
        average: the running average of its weights, in eval mode.
        optimiser: AdamW.
        settings: learning rate, average and precision.
        device: a torch device's name.
        crew: the processes that share each batch; None is this one alone.
    """

    network: nn.Module
    average: nn.Module
    optimiser: torch.optim.Optimizer
    settings: OutlineSettings
    device: str
    crew: DistributedContext | None = None

    @classmethod
    def of(
        cls,
        network: nn.Module,
        settings: OutlineSettings,
        device: str,
        start: saved.Checkpoint | None,
        *,
        known: bool,
        crew: DistributedContext | None = None,
    ) -> "SegmentationTrainer":
        """Return the learner of a network on `device`.

        Args:
            network: as it starts.
            settings: all of them.
            device: a torch device's name.
            start: the checkpoint to go on from, where there is one.
            known: whether the network's encoder was trained before.
            crew: the processes that share each batch; None is this one alone.
        """
        groups = by_encoder(network, ENCODER if known else "", settings.lr, settings.backbone_lr)
        optimiser = torch.optim.AdamW(groups, settings.lr, weight_decay=settings.weight_decay)
        learner = cls(network, copy.deepcopy(network).eval(), optimiser, settings, device, crew)
        if start:
            saved.unpack_network("network", network, start.tensors)
            saved.unpack_network("average", learner.average, start.tensors)
            saved.unpack_optimiser("optimiser", optimiser, start.tensors, start.state["optimiser"])
            unpack_random(start.tensors)
        return learner

    def learn(self, x: Tensor, y: Tensor, step: int) -> float:
        """Take one step and return its loss; a team's processes take each its share of the batch.

        Args:
            x: (B, 3, S, S) float, normalised.
            y: (B, S, S) uint8: 1 landslide, 0 other, 255 ignored.
            step: steps done before.

        Raises:
            UserError: the loss is no number.
        """
        for group in self.optimiser.param_groups:
            group["lr"] = group["initial_lr"] * _schedule(step, self.settings.iterations)
        if self.crew is not None:
            x, y = x[self.crew.rank :: self.crew.size], y[self.crew.rank :: self.crew.size]
        half = self.settings.precision == "bfloat16"
        with torch.autocast(self.device.split(":")[0], torch.bfloat16, enabled=half):
            logits = self.network(x.to(self.device))
        value = loss(logits[:, 0].float(), y.to(self.device), self.settings.hard)
        if not math.isfinite(value.item()):
            raise UserError(
                "The training diverged: its loss is no number.", "Choose a smaller learning rate.", "training"
            )
        self.optimiser.zero_grad(set_to_none=True)
        value.backward()  # type: ignore[no-untyped-call]
        if self.crew is not None:
            self.crew.average_gradients(self.network)
        self.optimiser.step()
        return value.item() if self.crew is None else self.crew.mean(value.item())

    def follow(self, step: int) -> None:
        """Move the running average towards the network, faster in the first steps; counters are copied."""
        decay = min(self.settings.average, step / (step + 10))
        with torch.no_grad():
            weights = self.network.state_dict()
            for key, value in self.average.state_dict().items():
                if value.dtype.is_floating_point:
                    value.lerp_(weights[key], 1 - decay)
                else:
                    value.copy_(weights[key])

    def save(self, out: Path, step: int, fingerprint: str) -> None:
        """Write the checkpoint after `step` steps, and the losses as a picture."""
        tensors, values = saved.pack_optimiser("optimiser", self.optimiser)
        tensors |= saved.pack_network("network", self.network) | saved.pack_network("average", self.average)
        state = {"settings": self.settings.to_json(), "fingerprint": fingerprint, "optimiser": values}
        saved.save_checkpoint(out, saved.Checkpoint(step, tensors | pack_random(), state))
        draw_curves(out / "losses.csv")


def labelled_batch(
    chips: list[Chip], labels: dict[int, Label], others: list[int], settings: OutlineSettings, step: int
) -> tuple[Tensor, Tensor]:
    """Return a batch of scene-like crops, half of them of landslide chips; chance depends on seed and step alone.

    Args:
        chips: all of the dataset's.
        labels: of the landslide chips to draw from, by number.
        others: numbers of the chips without a landslide to draw from.
        settings: crop, batch and augmentation.
        step: steps done before.

    Returns:
        (B, 3, S, S) float32, normalised, and (B, S, S) uint8.
    """
    rng = np.random.default_rng((settings.seed, step))
    half = settings.batch // 2
    members = [*rng.choice(list(labels), half), *rng.choice(others, half)]
    pairs = [scene_like(chips[i], labels.get(i), settings.crop, settings.jitter, rng) for i in members]
    crops, masks = mosaic([image for image, _ in pairs], [mask for _, mask in pairs], settings.seams, rng)
    return imagenet_normalised(to_tensor(crops)), torch.from_numpy(np.stack(masks))


def loss(logits: Tensor, label: Tensor, hard: float = 0.0) -> Tensor:
    """Return cross entropy plus the Dice loss (Milletari et al. 2016) over the pixels that are not ignored.

    Args:
        logits: (B, H, W) float.
        label: (B, H, W) uint8: 1 landslide, 0 other, 255 ignored.
        hard: weight of one more cross entropy over the hardest pixels (Shrivastava et al. 2016) of those crops that
            show no landslide at all. Their labels are sure, while a pseudo-label's hardest pixels are its errors.
    """
    known = (label != IGNORED).float()
    truth = (label == 1).float()
    entropy = (F.binary_cross_entropy_with_logits(logits, truth, reduction="none") * known).sum() / known.sum()
    p = logits.sigmoid() * known
    dice = 1 - (2 * (p * truth).sum() + 1) / (p.sum() + truth.sum() + 1)
    clean = label.flatten(1).amax(dim=1) == 0
    if not hard or not clean.any():
        return entropy + dice
    alarms = F.softplus(logits[clean].flatten(1))  # the cross entropy of pixels that are no landslide
    hardest = alarms.topk(max(1, int(alarms.shape[1] * HARDEST)), dim=1).values.mean()
    return entropy + dice + hard * hardest


def validate(
    network: nn.Module, chips: list[Chip], labels: tuple[int, ...], members: tuple[int, ...], device: str
) -> ChipMetrics:
    """Measure how well a network tells whole chips apart, and choose its threshold, both by image-level labels alone.

    A chip's score is that of `chip_scores`.
    """
    scores = np.array(chip_scores(network, [chips[i] for i in members], device))
    truth = np.array([labels[i] for i in members])
    return chip_metrics(scores, truth, best_threshold(scores, truth))


def chip_scores(network: nn.Module, chips: Iterable[Chip], device: str) -> list[float]:
    """Return for each chip the largest threshold at which its mask still has LEAST_PIXELS."""
    scores = []
    with torch.inference_mode():
        for chip in chips:
            image = normalised(chip).to(device).contiguous(memory_format=torch.channels_last)
            p = network(image).float().sigmoid().flatten()
            scores.append(p.topk(min(LEAST_PIXELS, p.numel())).values[-1].item())
    return scores


def finish(
    learner: SegmentationTrainer, chips: list[Chip], dataset: ChipSet, fold: Fold, out: Path, details: dict[str, Any]
) -> OutlineResult:
    """Measure the running average on the fold held out; write its weights and training.json.

    Args:
        learner: after its last step.
        chips: all of the dataset's.
        dataset: their labels.
        fold: what was trained on, and what was held out.
        out: folder of the files.
        details: what else the card says: at least "architecture", which names the weights' file, and "config".
    """
    measured = validate(learner.average, chips, dataset.labels, fold.validation, learner.device)
    weights, card = out / f"{details['architecture']}.safetensors", out / "training.json"
    sha256 = saved.save_network(weights, learner.average)
    write_json(
        card,
        {
            "network": details["architecture"],
            **details,
            "file": weights.name,
            "sha256": sha256,
            "mean": IMAGENET_MEAN,
            "std": IMAGENET_STD,
            "dataset": dataset.on_card(fold.train),
            "settings": learner.settings.to_json(),
            "state": "finished",
            "threshold": measured.threshold,
            "figures": {"validation": measured.to_json(), "crops": learner.settings.measured_on},
        },
    )
    return OutlineResult(weights, card, measured)


def _schedule(step: int, steps: int) -> float:
    """Linear rise over 50 steps, then a cosine to zero (Loshchilov and Hutter 2017)."""
    rise = min(50, steps // 4)
    if step < rise:
        return (step + 1) / rise
    return 0.5 * (1 + math.cos(math.pi * (step - rise) / max(1, steps - rise)))
