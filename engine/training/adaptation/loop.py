"""The steps of an adaptation: any network from chips to logits, its statistics left alone, stopped where it is best."""

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from engine.errors import UserError
from engine.reporting import Reporter
from engine.training.adaptation import fine_tuning
from engine.training.adaptation.measure import Measured, measured, probabilities
from engine.training.adaptation.pieces import Crops, Piece
from engine.training.adaptation.settings import AdaptationSettings
from engine.training.common import checkpoints as saved
from engine.training.common.reproducibility import seeded

MOST_MEASURED = 12
"""Pieces that are measured on the way; all decisions lie on those that come first."""

PATIENCE = 2
"""After so many measurements without a better state it stops."""

LEAST_ERROR = 0.002
"""Standard error of the log loss that counts at least: one piece has none, few a small one by chance."""

FORGOTTEN = 0.03
"""By so much the log loss of the sure answers may grow at first: some of them were wrong."""

RUNAWAY = 3.0
"""A network whose landslide area has grown or shrunk by this factor without being told to has run away."""


@dataclass(frozen=True)
class Outliner:
    """A network that is adapted: whatever takes chips and gives a logit a pixel.

    Args:
        network: takes (B, 3, H, W) float, normalised, and gives (B, 1, H, W) logits of "landslide".
        mean: of its normalisation, by band.
        std: likewise.
        encoder: how the names of its encoder's parameters begin, which learn slower; "" where none do.
    """

    network: nn.Module
    mean: tuple[float, ...]
    std: tuple[float, ...]
    encoder: str = "backbone."


@dataclass(frozen=True)
class Adapted:
    """What an adaptation gives.

    Args:
        network: between the one that it began with and the best on the way, in eval mode; the former where none was
            better.
        steps: after which it stood, often long before the last; 0 for the one that it began with.
        before: measured at the beginning.
        after: measured on `network`.
        why: why it stopped or went back, in a sentence; "" where it ran to its end.
    """

    network: nn.Module
    steps: int
    before: Measured
    after: Measured
    why: str = ""


def adapt(
    outliner: Outliner,
    pieces: Sequence[Piece],
    settings: AdaptationSettings,
    out: Path,
    fingerprint: str,
    report: Reporter,
    device: str = "cpu",
    stage: str = "adapt",
    without: frozenset[int] = frozenset(),
) -> Adapted:
    """Adapt a network, or go on from the newest checkpoint in `out`.

    Args:
        outliner: the network as it begins; it is left as it is.
        pieces: of the scene.
        settings: all of them.
        out: folder of the checkpoints.
        fingerprint: what a checkpoint must have been begun with.
        report: listener.
        device: a torch device's name.
        stage: of the progress.
        without: numbers of decisions that are held back.

    Raises:
        UserError: a loss that is no number, or a folder that holds another adaptation.
        Cancelled: the user stopped; the next call goes on.
    """
    with seeded(settings.seed, settings.threads):
        return _adapt(outliner, pieces, settings, out, fingerprint, report, device, stage, without)


def _adapt(
    outliner: Outliner,
    pieces: Sequence[Piece],
    settings: AdaptationSettings,
    out: Path,
    fingerprint: str,
    report: Reporter,
    device: str,
    stage: str,
    without: frozenset[int],
) -> Adapted:
    first = copy.deepcopy(outliner.network).to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    network = copy.deepcopy(first).requires_grad_(requires_grad=True)
    best = copy.deepcopy(first).eval()
    optimiser = fine_tuning.begin(network, outliner.encoder, settings)
    shown = list(pieces[:MOST_MEASURED])

    def look(at: nn.Module) -> Measured:
        return measured(shown, probabilities(at, shown, outliner.mean, outliner.std, device, report.check))

    start = saved.newest_checkpoint(out)
    if start is None:
        before = after = look(first)
        step, best_step = 0, 0
    else:
        _same(start, settings, fingerprint, out)
        saved.unpack_network("network", network, start.tensors)
        saved.unpack_network("best", best, start.tensors)
        saved.unpack_optimiser("optimiser", optimiser, start.tensors, start.state["optimiser"])
        step, best_step = start.step, int(start.state["best_step"])
        before, after = (_read(start.state[name]) for name in ("before", "after"))
        report.log(f"Going on after step {step}.")
    crops = Crops(pieces, settings, outliner.mean, outliner.std, without)
    why = ""
    while step < settings.steps and step - best_step < PATIENCE * settings.measure_every:
        report.check()
        report.progress(stage, step, settings.steps)
        fine_tuning.take(network, optimiser, crops, settings, step, device)
        step += 1
        if step % settings.measure_every and step != settings.steps:
            continue
        now = look(network)
        if _ran_away(before, now):
            why = f"It went back to step {best_step}: the landslide area had run away."
            break
        if is_better(now, after, first=best_step == 0):
            best.load_state_dict(network.state_dict())
            best_step, after = step, now
        _save(out, step, network, best, optimiser, settings, fingerprint, best_step, before, after)
    report.progress(stage, settings.steps, settings.steps)
    if best_step:
        best = between(first, best, settings.share)
        after = look(best)
    return Adapted(best.eval().requires_grad_(requires_grad=False), best_step, before, after, why)


def between(before: nn.Module, after: nn.Module, share: float) -> nn.Module:
    """Return a copy of `after` whose weights lie between those of two networks, so far on the way from the first.

    Args:
        before: of the same kind.
        after: likewise.
        share: 0 gives the weights of `before`, 1 those of `after`.
    """
    network, was = copy.deepcopy(after), before.state_dict()
    network.load_state_dict(
        {
            name: torch.lerp(was[name], now, share) if now.is_floating_point() else now
            for name, now in after.state_dict().items()
        }
    )
    return network


def is_better(now: Measured, best: Measured, *, first: bool) -> bool:
    """Return whether a state takes the best one's place: the first where it forgot nothing, a later one by more.

    What comes after the first measurement fits the sure answers ever closer, the wrong ones among them, too; so the
    earliest state is kept that no later one beats by more than its standard error.
    """
    if first:
        return now.replay <= best.replay + max(FORGOTTEN, best.replay_error)
    return now.replay + max(LEAST_ERROR, now.replay_error) < best.replay


def _ran_away(before: Measured, now: Measured) -> bool:
    least = 1e-4
    return not 1 / RUNAWAY <= (now.area + least) / (before.area + least) <= RUNAWAY


def _save(
    out: Path,
    step: int,
    network: nn.Module,
    best: nn.Module,
    optimiser: torch.optim.Optimizer,
    settings: AdaptationSettings,
    fingerprint: str,
    best_step: int,
    before: Measured,
    after: Measured,
) -> None:
    tensors, values = saved.pack_optimiser("optimiser", optimiser)
    tensors |= saved.pack_network("network", network) | saved.pack_network("best", best)
    state = {"settings": settings.to_json(), "fingerprint": fingerprint, "optimiser": values, "best_step": best_step}
    state |= {"before": vars(before), "after": vars(after)}
    saved.save_checkpoint(out, saved.Checkpoint(step, tensors, state))


def _read(stored: dict[str, Any]) -> Measured:
    return Measured(**{**stored, "decisions": {int(n): loss for n, loss in stored["decisions"].items()}})


def _same(start: saved.Checkpoint, settings: AdaptationSettings, fingerprint: str, out: Path) -> None:
    begun, wanted = start.state["settings"], settings.to_json()
    same = all(begun.get(key) == wanted[key] for key in wanted if key not in ("threads", "share"))
    if not same or start.state["fingerprint"] != fingerprint:
        raise UserError(f"The folder {out} holds another adaptation.", "Choose another folder.", "exists")
