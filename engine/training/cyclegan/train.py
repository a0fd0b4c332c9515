"""Training of the CycleGAN: G turns landslide chips into chips without one, F the other way round."""

import itertools
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn

from engine.data.dataset import Chip, ChipSet, load_chips
from engine.data.folds import Fold, split
from engine.data.transforms import centre_crop, random_crop, resized, turned
from engine.errors import UserError
from engine.files import clear_way, write_json
from engine.masks.difference import difference
from engine.reporting import Reporter
from engine.training.common import checkpoints as saved
from engine.training.common.chip_metrics import ChipMetrics, chip_metrics
from engine.training.common.csv_logger import LossLog
from engine.training.common.distributed import DistributedContext, team
from engine.training.common.plot_losses import draw_curves
from engine.training.common.reproducibility import pack_random, seeded, unpack_random
from engine.training.common.settings import CycleGanSettings
from engine.training.common.tensors import to_tensor
from engine.training.cyclegan.classifier_loss import FrozenClassifierLoss, load_classifier_loss
from engine.training.cyclegan.image_pool import ImagePool
from engine.training.cyclegan.losses import (
    CycleGanNetworks,
    discriminator_loss,
    generator_config,
    generator_losses,
    loss_names,
)

GRID_CHIPS = 3
FIGURE_CHIPS = 32


@dataclass(frozen=True)
class CycleGanResult:
    """What a training leaves.

    Args:
        weights: generator.safetensors: G, landslide -> non-landslide.
        card: training.json beside it.
        figures: mean |difference| (grey, in [0, 1]) of chips of the fold held out, as a score of "landslide".
    """

    weights: Path
    card: Path
    figures: ChipMetrics


def train(
    dataset: ChipSet, out: Path, settings: CycleGanSettings, report: Reporter, device: str = "cpu"
) -> CycleGanResult:
    """Train, or go on from the newest checkpoint in `out`; a finished training is only measured.

    Args:
        dataset: chips and image-level labels.
        out: folder of checkpoints, losses.csv, validation.csv, samples/, generator.safetensors and training.json.
        settings: all of them; those of a training that is resumed must be the same.
        report: listener.
        device: a torch device's name.

    Raises:
        UserError: unreadable chips, other settings than `out` was begun with, a loss that is no number.
        Cancelled: the user stopped; the next call resumes.
    """
    with seeded(settings.seed, settings.threads), team(out, settings.batch, device) as crew:
        fold = split(dataset.labels, settings.fold, settings.folds, settings.fold_seed)
        saved.claim(crew.out, "generator")
        judge = load_classifier_loss(dataset, settings, device)
        start = saved.newest_checkpoint(out)
        if start:
            _same_training(start, settings, judge, dataset, out)
            report.log(f"Going on after step {start.step}.")
        trainer = _Trainer(dataset, fold, load_chips(dataset, report), settings, device, crew, judge)
        if start:
            trainer.restore(start)
        out = crew.out
        losses = LossLog(out / "losses.csv", loss_names(settings), trainer.step)
        validation = LossLog(out / "validation.csv", ("auc", "landslides", "others"), trainer.step)
        while trainer.step < settings.iterations:
            report.check()
            losses.add(trainer.step + 1, trainer.advance())
            trainer.step += 1
            report.progress("train", trainer.step, settings.iterations)
            if trainer.step % settings.checkpoint_every == 0 or trainer.step == settings.iterations:
                metrics = trainer.measure()
                words = f"{metrics.mean_landslides:.4f} with a landslide, {metrics.mean_others:.4f} without"
                report.log(f"Step {trainer.step}: mean |difference| {words}, AUC {metrics.auc:.3f}.")
                row = {"auc": metrics.auc, "landslides": metrics.mean_landslides, "others": metrics.mean_others}
                validation.add(trainer.step, row)
                trainer.write_samples(out / "samples" / f"{trainer.step:08d}.png")
                trainer.write_generator(out, metrics)
                saved.save_checkpoint(out, trainer.checkpoint())
                draw_curves(losses.path)
        metrics = trainer.measure()
        trainer.write_generator(out, metrics, finished=True)
        return CycleGanResult(out / "generator.safetensors", out / "training.json", metrics)


def _same_training(
    start: saved.Checkpoint, settings: CycleGanSettings, judge: FrozenClassifierLoss | None, dataset: ChipSet, out: Path
) -> None:
    """Refuse to go on with a training that was begun otherwise, or was judged by another classifier."""
    saved.same_run(start.state, settings, dataset.fingerprint, out)
    if judge is not None and start.state.get("judge") != judge.sha256:
        raise UserError(
            f"The classifier has changed since the training in {out} began.", "Choose another folder.", "exists"
        )


class _Trainer:
    """All that changes with a step."""

    def __init__(
        self,
        dataset: ChipSet,
        fold: Fold,
        chips: list[Chip],
        settings: CycleGanSettings,
        device: str,
        crew: DistributedContext,
        judge: FrozenClassifierLoss | None,
    ) -> None:
        self.crew, self.judge = crew, judge
        self.dataset, self.fold = dataset, fold
        self.chips = [resized(chip, settings.crop) for chip in chips] if settings.resize else chips
        self.settings, self.device, self.step = settings, device, 0
        self.networks = CycleGanNetworks(settings).to(device)
        nets, betas = self.networks, (settings.beta1, settings.beta2)
        self.generators = torch.optim.Adam(
            itertools.chain(nets.G.parameters(), nets.F.parameters()), settings.lr, betas
        )
        self.discriminators = torch.optim.Adam(
            itertools.chain(nets.D_none.parameters(), nets.D_landslide.parameters()), settings.lr, betas
        )
        self.pools = {"none": ImagePool(settings.pool), "landslide": ImagePool(settings.pool)}

    def advance(self) -> dict[str, float]:
        """Take one step of the generators and one of the discriminators; return the losses."""
        nets, rng = self.networks, np.random.default_rng((self.settings.seed, 1, self.step))
        for group in (*self.generators.param_groups, *self.discriminators.param_groups):
            group["lr"] = self.settings.lr * _schedule(self.step, self.settings.iterations)
        landslide, none = self._batch(1, rng), self._batch(0, rng)
        with torch.autocast(self.device.split(":")[0], torch.bfloat16, enabled=self.settings.precision == "bfloat16"):
            for network in (nets.D_none, nets.D_landslide):
                network.requires_grad_(False)  # noqa: FBT003  (the generators' step needs no gradient of theirs)
            translated = generator_losses(nets, landslide, none, self.settings, self.judge)
            self.generators.zero_grad(set_to_none=True)
            translated.total.backward()  # type: ignore[no-untyped-call]
            self._average_gradients(nets.G, nets.F)
            self.generators.step()
            for network in (nets.D_none, nets.D_landslide):
                network.requires_grad_(True)  # noqa: FBT003
            d_loss = discriminator_loss(nets.D_none, none, self._remembered("none", translated.none, rng))
            d_loss = d_loss + discriminator_loss(
                nets.D_landslide, landslide, self._remembered("landslide", translated.landslide, rng)
            )
            self.discriminators.zero_grad(set_to_none=True)
            d_loss.backward()  # type: ignore[no-untyped-call]
            self._average_gradients(nets.D_none, nets.D_landslide)
            self.discriminators.step()
        values = {"G": translated.total, **translated.parts, "D": d_loss}
        losses = {name: self.crew.mean(values[name].item()) for name in loss_names(self.settings)}
        if not all(math.isfinite(value) for value in losses.values()):
            raise UserError(
                "The training diverged: its loss is no number.", "Choose a smaller learning rate.", "training"
            )
        return losses

    def measure(self) -> ChipMetrics:
        """Mean |difference| of centre crops of up to FIGURE_CHIPS chips a class of the fold held out."""
        members = self._held_out(1, FIGURE_CHIPS) + self._held_out(0, FIGURE_CHIPS)
        crops = [centre_crop(self.chips[i], self.settings.crop) for i in members]
        scores = []
        with torch.no_grad():
            for start in range(0, len(crops), 8):
                real = to_tensor(crops[start : start + 8]).to(self.device)
                scores.append(difference(real, self._translate(real)).mean(dim=(1, 2)).cpu())
        return chip_metrics(
            torch.cat(scores).double().numpy(), np.array([self.dataset.labels[i] for i in members]), threshold=0.08
        )

    def write_samples(self, path: Path) -> None:
        """Write a PNG with a row a chip: real, translated, |difference| x 2, and the attention where there is one.

        Landslides stand above, others below.
        """
        members = self._held_out(1, GRID_CHIPS) + self._held_out(0, GRID_CHIPS)
        real = to_tensor([centre_crop(self.chips[i], self.settings.crop) for i in members]).to(self.device)
        with torch.no_grad():
            painted, attention = self.networks.G.translate(real * 2 - 1)
        fake = (painted + 1) / 2
        change = (2 * difference(real, fake)).clamp(0, 1)[:, None].expand_as(real)
        seen = () if attention is None else (attention.expand_as(real),)
        rows = torch.cat((real, fake, change, *seen), dim=3)  # (6, 3, H, 3W or 4W)
        pixels = (rows.permute(0, 2, 3, 1).flatten(0, 1).cpu() * 255).round().to(torch.uint8).numpy()
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(pixels).save(clear_way(path))

    def write_generator(self, out: Path, metrics: ChipMetrics, *, finished: bool = False) -> None:
        """Write G and its training.json."""
        sha256 = saved.save_network(out / "generator.safetensors", self.networks.G)
        settings = self.settings
        how = "whole chip, resized" if settings.resize else "centre crop, native scale"
        card = {
            "network": "generator",
            "architecture": "generator",
            "config": generator_config(settings),
            "file": "generator.safetensors",
            "sha256": sha256,
            "input": "rgb in [0, 1] x 2 - 1",
            "output": "(y + 1) / 2",
            "dataset": self.dataset.on_card(self.fold.train),
            "settings": settings.to_json(),
            "state": "finished" if finished else "running",
            "step": self.step,
            "figures": {"validation": metrics.to_json(), "score": f"mean |difference| of a {how}"},
        }
        write_json(out / "training.json", card)

    def checkpoint(self) -> saved.Checkpoint:
        """Everything that `restore` needs."""
        tensors, g_values = saved.pack_optimiser("generators", self.generators)
        more, d_values = saved.pack_optimiser("discriminators", self.discriminators)
        tensors |= more | saved.pack_network("networks", self.networks) | pack_random()
        for name, pool in self.pools.items():
            tensors |= {f"pool.{name}.{i:04d}": image for i, image in enumerate(pool.images)}
        state = {"settings": self.settings.to_json(), "fingerprint": self.dataset.fingerprint}
        state |= {"judge": self.judge.sha256} if self.judge else {}
        return saved.Checkpoint(self.step, tensors, state | {"generators": g_values, "discriminators": d_values})

    def restore(self, start: saved.Checkpoint) -> None:
        """Become what `checkpoint` saw."""
        self.step = start.step
        saved.unpack_network("networks", self.networks, start.tensors)
        saved.unpack_optimiser("generators", self.generators, start.tensors, start.state["generators"])
        saved.unpack_optimiser("discriminators", self.discriminators, start.tensors, start.state["discriminators"])
        for name, pool in self.pools.items():
            keys = sorted(key for key in start.tensors if key.startswith(f"pool.{name}."))
            pool.images[:] = [start.tensors[key].to(self.device) for key in keys]
        unpack_random(start.tensors)

    def _batch(self, label: int, rng: np.random.Generator) -> Tensor:
        """Return this process' share, (b, 3, crop, crop) in [-1, 1], of a batch of one class of the training fold."""
        members = [i for i in self.fold.train if self.dataset.labels[i] == label]
        others = [i for i in self.fold.train if self.dataset.labels[i] != label]
        crops = []
        for _ in range(self.settings.batch):
            chip, other = (self.chips[group[rng.integers(len(group))]] for group in (members, others))
            if self.settings.resize:
                crops.append(turned(chip, rng))
            else:
                crops.append(random_crop(chip, self.settings.crop, other.shape[:2], rng, keep_centre=label == 1))
        own = self.crew.share(list(range(len(crops))))
        return (to_tensor([crops[k] for k in own]) * 2 - 1).to(self.device)

    def _remembered(self, name: str, fakes: Tensor, rng: np.random.Generator) -> Tensor:
        """Exchange the whole team's fakes with the pool, which is the same in every process; return one's own share."""
        mixed: Tensor = self.pools[name].exchange(self.crew.gather(fakes), rng)
        return mixed[self.crew.rank :: self.crew.size]

    def _average_gradients(self, *networks: nn.Module) -> None:
        for network in networks:
            self.crew.average_gradients(network)

    def _held_out(self, label: int, most: int) -> list[int]:
        return [i for i in self.fold.validation if self.dataset.labels[i] == label][:most]

    def _translate(self, real: Tensor) -> Tensor:
        fake: Tensor = self.networks.G(real * 2 - 1)
        return (fake + 1) / 2


def _schedule(step: int, iterations: int) -> float:
    """1 in the first half, then linearly to zero (Zhu et al. 2017, section 7.1)."""
    return min(1.0, 2 * (1 - step / iterations))
