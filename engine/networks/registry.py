"""Networks by the names that model cards use."""

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from engine.errors import UserError
from engine.networks.discriminator import Discriminator
from engine.networks.generator import Generator
from engine.networks.mobilenet import MobileNetV2Classifier
from engine.networks.squeezenet import SqueezeNetClassifier
from engine.networks.student import Student
from engine.networks.taught import Taught
from engine.networks.unet import UNet
from engine.networks.vgg16 import Vgg16Classifier

NETWORKS: dict[str, Callable[..., nn.Module]] = {
    "generator": Generator,
    "discriminator": Discriminator,
    "vgg16": Vgg16Classifier,
    "squeezenet1.1": SqueezeNetClassifier,
    "mobilenetv2": MobileNetV2Classifier,
    "student": Student,
    "taught": Taught,
    "unet": UNet,
}

MOST_PARAMETERS = 1_000_000_000
"""A damaged or hostile card must not exhaust the memory."""


def build(name: str, config: dict[str, Any] | None = None, most: int | None = None) -> nn.Module:
    """Build a network, with its initial weights, in train mode.

    Args:
        name: a key of NETWORKS.
        config: the constructor's arguments; numbers and booleans only and no `pretrained`, since cards are other
            people's files.
        most: parameters that there can be, such as what the bytes of the weights allow.

    Raises:
        UserError: no such network, it does not take this config, or it would have more parameters.
    """
    limit = MOST_PARAMETERS if most is None else min(most, MOST_PARAMETERS)
    config = config or {}
    if name not in NETWORKS:
        raise UserError(
            f"There is no network '{name}'.",
            f"This version knows {', '.join(NETWORKS)}; update the plugin or choose another model.",
            "model",
        )
    try:
        with torch.device("meta"):  # costs no memory
            network = NETWORKS[name](**_numbers(config))
        if sum(parameter.numel() for parameter in network.parameters()) <= limit:
            return NETWORKS[name](**config)
        reason = f"it has more than {limit} parameters"
    except (TypeError, ValueError, RuntimeError, OverflowError) as error:
        reason = str(error)
    raise UserError(
        f"The network '{name}' cannot be built from {config}: {reason}.",
        "Choose another model, or make this one again with this version.",
        "model",
    )


def _numbers(config: dict[str, Any]) -> dict[str, int | float]:
    """Return the config, or raise ValueError where a card tells more than sizes, such as a file to read."""
    for key, value in config.items():
        is_flag = isinstance(value, bool) and key != "pretrained"
        is_rate = key == "dropout" and isinstance(value, (int, float)) and 0 <= value < 1
        is_size = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 4096
        if not (is_flag or is_rate or is_size):
            raise ValueError(f"{key} = {value!r} is not a size")
    return config
