"""One step of fine-tuning a network on crops of a few pieces, for an adaptation and for a teaching alike."""

import math

import torch
from torch import nn

from engine.errors import UserError
from engine.training.adaptation.pieces import Crops
from engine.training.adaptation.settings import AdaptationSettings
from engine.training.common.rates import by_encoder
from engine.training.segmentation.trainer import loss

LEFT = 0.1
"""Share of the learning rate that is left at the end."""


def begin(network: nn.Module, encoder: str, settings: AdaptationSettings) -> torch.optim.Optimizer:
    """Put a network in training and return its optimiser.

    The statistics of its normalisations are left as they are: a few pieces are too few for them.

    Args:
        network: on its device.
        encoder: how the names of its encoder's parameters begin, which learn slower; "" where none do.
        settings: learning rates and weight decay.
    """
    network.train()
    for module in network.modules():
        if isinstance(module, (nn.BatchNorm1d, nn.BatchNorm2d, nn.SyncBatchNorm)):
            module.eval()
    groups = by_encoder(network, encoder, settings.lr, settings.encoder_lr)
    return torch.optim.AdamW(groups, weight_decay=settings.weight_decay)


def take(
    network: nn.Module,
    optimiser: torch.optim.Optimizer,
    crops: Crops,
    settings: AdaptationSettings,
    number: int,
    device: str,
) -> None:
    """Take one step; none where nothing of the crops is sure.

    Args:
        network: in training, on `device`.
        optimiser: of `begin`.
        crops: to draw from.
        settings: steps and precision.
        number: steps taken before.
        device: a torch device's name.

    Raises:
        UserError: the loss is NaN or infinite.
    """
    for group in optimiser.param_groups:
        group["lr"] = group["initial_lr"] * schedule(number, settings.steps)
    x, y = crops.batch(number)
    if not bool((y != 255).any()):
        return
    x = x.to(device).contiguous(memory_format=torch.channels_last)
    with torch.autocast(device.split(":", maxsplit=1)[0], torch.bfloat16, enabled=settings.precision == "bfloat16"):
        logits = network(x)
    value = loss(logits[:, 0].float(), y.to(device))
    if not math.isfinite(value.item()):
        raise UserError(
            "The training diverged: its loss is NaN or infinite.", "The model before stays; report this.", "training"
        )
    optimiser.zero_grad(set_to_none=True)
    value.backward()  # type: ignore[no-untyped-call]
    optimiser.step()


def schedule(step: int, steps: int) -> float:
    """Linear rise over a tenth of the steps, then a cosine to a tenth (Loshchilov and Hutter 2017)."""
    rise = max(1, steps // 10)
    if step < rise:
        return (step + 1) / rise
    return LEFT + (1 - LEFT) / 2 * (1 + math.cos(math.pi * (step - rise) / max(1, steps - rise)))
