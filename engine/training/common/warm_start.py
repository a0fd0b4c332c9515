"""The network that a training goes on from: one of a model file, instead of random numbers."""

from pathlib import Path

from torch import nn

from engine.errors import UserError
from engine.model_file.bundle import open_model


def load_start(network: nn.Module, model: Path, role: str) -> None:
    """Put the weights of a model file's network into one of the same shape.

    Args:
        network: to be trained.
        model: a .lsmodel file.
        role: "classifier", "generator" or "student".

    Raises:
        UserError: the model cannot be read, has no such network, or one of another shape.
    """
    opened = open_model(model)
    weights = opened.network(role).state_dict()
    try:
        network.load_state_dict(weights)
    except RuntimeError as error:
        entry = opened.card["networks"][role]
        shape = ", ".join([entry["architecture"], *(f"{key} {value}" for key, value in entry["config"].items())])
        raise UserError(
            f"The {role} of the model '{opened.title}' has another shape than this training's.",
            f"Give the training the settings of the model's: {shape}.",
            "model",
        ) from error
