"""Learning rates: an encoder that was trained before learns slower than what is new."""

from typing import Any

from torch import nn

ENCODER = "backbone."
"""How the names of an encoder's parameters begin."""


def by_encoder(network: nn.Module, encoder: str, lr: float, share: float) -> list[dict[str, Any]]:
    """Return an optimiser's groups, each with the rate that it begins from as `initial_lr`.

    Args:
        network: to be trained; parameters that need no gradient are left out.
        encoder: how the names of the encoder's parameters begin; "" where all learn alike.
        lr: learning rate of what is new.
        share: of it, for the encoder, in (0, 1].
    """
    old: list[nn.Parameter] = []
    new: list[nn.Parameter] = []
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            (old if encoder and name.startswith(encoder) else new).append(parameter)
    rates = ((old, lr * share), (new, lr))
    return [{"params": members, "lr": rate, "initial_lr": rate} for members, rate in rates if members]
