"""Fine-tune an outline network on checked views: a fixed number of steps, stopped and gone on with at any of them."""

import copy
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import nn

from engine.errors import UserError
from engine.reporting import Reporter
from engine.training.adaptation import fine_tuning
from engine.training.adaptation.loop import Outliner
from engine.training.adaptation.pieces import Crops, Piece
from engine.training.adaptation.settings import AdaptationSettings
from engine.training.common import checkpoints as saved
from engine.training.common.reproducibility import seeded

KEPT_EVERY = 25
"""Steps between two checkpoints."""


def fine_tune(
    outliner: Outliner,
    pieces: Sequence[Piece],
    settings: AdaptationSettings,
    out: Path,
    fingerprint: str,
    report: Reporter,
    device: str = "cpu",
    stage: str = "teach",
    without: frozenset[int] = frozenset(),
) -> nn.Module:
    """Return a copy of a network after `settings.steps` steps; a run that was stopped goes on in `out`.

    Args:
        outliner: the network as it begins; it is left as it is.
        pieces: of views, their numbers in `decided`.
        settings: steps, rates, crops and seed; nothing is measured on the way.
        out: folder of the checkpoints.
        fingerprint: what a checkpoint must have been begun with.
        report: listener.
        device: a torch device's name.
        stage: of the progress.
        without: numbers of views that are held back.

    Returns:
        The network in eval mode, on the device.

    Raises:
        UserError: a loss that is no number, or a folder that holds another training.
        Cancelled: the user stopped; the next call goes on.
    """
    with seeded(settings.seed, settings.threads):
        network = copy.deepcopy(outliner.network)
        network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        network.requires_grad_(requires_grad=True)
        optimizer = fine_tuning.begin(network, outliner.encoder, settings)
        begun = {**settings.to_json(), "threads": 0}
        step = 0
        if (start := saved.newest_checkpoint(out)) is not None:
            if start.state["settings"] != begun or start.state["fingerprint"] != fingerprint:
                raise UserError(f"The folder {out} holds another training.", "Choose another folder.", "exists")
            saved.unpack_network("network", network, start.tensors)
            saved.unpack_optimiser("optimiser", optimizer, start.tensors, start.state["optimiser"])
            step = start.step
        crops = Crops(pieces, settings, outliner.mean, outliner.std, without)
        for number in range(step, settings.steps):
            report.check()
            report.progress(stage, number, settings.steps)
            fine_tuning.take(network, optimizer, crops, settings, number, device)
            if (number + 1) % KEPT_EVERY == 0 or number + 1 == settings.steps:
                tensors, values = saved.pack_optimiser("optimiser", optimizer)
                state = {"settings": begun, "fingerprint": fingerprint, "optimiser": values}
                both = tensors | saved.pack_network("network", network)
                saved.save_checkpoint(out, saved.Checkpoint(number + 1, both, state))
        report.progress(stage, settings.steps, settings.steps)
    return network.eval().requires_grad_(requires_grad=False)
