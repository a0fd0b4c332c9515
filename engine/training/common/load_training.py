"""A finished training's folder: its network, and which chips that network has not seen."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load
from torch import nn

from engine import ownership
from engine.errors import UserError
from engine.networks.finite import first_not_finite
from engine.networks.registry import build

UNREADABLE = (OSError, ValueError, KeyError, RuntimeError, SafetensorError)
"""What `load_finished` raises where a folder holds no finished training, or a damaged one."""


@dataclass(frozen=True)
class HeldOutFold:
    """Which chips a training must have left out.

    Args:
        fold: counted from 0.
        folds: how many.
        seed: of the division.
        fingerprint: of the dataset.
    """

    fold: int
    folds: int
    seed: int
    fingerprint: str


def is_begun(folder: Path) -> bool:
    """Return whether a training has only taken its folder so far, so that it holds no network."""
    return (ownership.read_json(folder / "training.json") or {}).get("state") == "begun"


def load_finished(folder: Path) -> tuple[nn.Module, HeldOutFold, dict[str, Any]]:
    """Return a training's network in eval mode, what it left out, and the settings that it was told.

    Raises:
        UserError: this version does not know the network, or a weight is NaN or infinite.
        Exception: one of UNREADABLE, for the caller to say what was wanted of the folder.
    """
    card = ownership.load_json(folder / "training.json")
    network = build(card["architecture"], card["config"])
    tensors = load((folder / card["file"]).read_bytes())
    if bad := first_not_finite(tensors):
        raise UserError(
            f"The finished training in {folder} cannot be used: {bad} holds NaN or an infinite number.",
            "Train again from a whole model, with a smaller learning rate.",
            "training",
        )
    network.load_state_dict(tensors)
    settings = card["settings"]
    seen = HeldOutFold(settings["fold"], settings["folds"], settings["fold_seed"], card["dataset"]["fingerprint"])
    return network.eval(), seen, settings


def chosen_threshold(folder: Path) -> float:
    """Return the threshold that a finished training of outlines chose by image-level labels; 0.5 where it chose none.

    Raises:
        Exception: one of UNREADABLE.
    """
    card = ownership.load_json(folder / "training.json")
    return float(card.get("threshold", 0.5))
