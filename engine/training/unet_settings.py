"""How the supervised reference is trained."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from engine.errors import UserError

NETWORKS = ("unet", "student")
PRECISIONS = ("float32", "bfloat16")


@dataclass(frozen=True)
class UnetSettings:
    """How a network is trained on masks, as a reference for what image-level labels cost.

    Args:
        network: "unet" (Ronneberger et al. 2015), or "student": the student's network, for a fair comparison.
        weights: folder of SqueezeNet's ImageNet weights (.npy files) for the student's encoder; None from scratch.
        width: channels of the U-Net at full resolution, or of the student's decoder.
        depth: poolings of the U-Net.
        crop: side of a training crop, pixels.
        batch: crops a step, half of them with a landslide.
        iterations: steps.
        lr: the largest learning rate; it rises linearly over 50 steps and falls to zero along a cosine.
        weight_decay: of AdamW.
        average: decay of the running average of the weights, which is the result, in [0, 1).
        jitter: largest relative change of brightness and contrast; each band changes by a third of it.
        seams: share of crops that take a corner of another one.
        checkpoint_every: steps between checkpoints.
        seed: of weights, order and augmentation.
        fold: the fold held out for validation, counted from 0.
        folds: how many folds.
        fold_seed: of the folds alone, so that networks can share one division.
        threads: CPU threads; 0 leaves PyTorch's choice.
        precision: "float32" or "bfloat16" (autocast).
    """

    network: str = "unet"
    weights: str | None = None
    width: int = 64
    depth: int = 4
    crop: int = 224
    batch: int = 16
    iterations: int = 1600
    lr: float = 1e-3
    weight_decay: float = 1e-2
    average: float = 0.99
    jitter: float = 0.25
    seams: float = 0.5
    checkpoint_every: int = 100
    seed: int = 1
    fold: int = 0
    folds: int = 5
    fold_seed: int = 0
    threads: int = 0
    precision: str = "float32"

    def __post_init__(self) -> None:
        for name, choices in (("network", NETWORKS), ("precision", PRECISIONS)):
            value = getattr(self, name)
            _need(value in choices, f"There is no {name} '{value}'.", f"Choose one of {', '.join(choices)}.")
        above = ("width", "depth", "batch", "iterations", "lr", "checkpoint_every")
        for name in (*above, "weight_decay", "jitter", "seams", "seed", "fold_seed", "threads"):
            value = getattr(self, name)
            _need(0 <= value < 1e9, f"The {name} is {value}.", "Choose zero or a positive number.")
            _need(value > 0 or name not in above, f"The {name} is {value}.", "Choose a positive number.")
        _need(self.crop >= 32, f"The crop is {self.crop} px.", "Choose at least 32 px; 224 is usual.")
        _need(self.batch % 2 == 0, f"The batch is {self.batch}.", "Choose an even number: half of it shows landslides.")
        _need(0 <= self.average < 1, f"The average's decay is {self.average}.", "Choose one from 0 to less than 1.")
        _need(
            self.weights is None or self.network == "student",
            "Only the student's network starts from ImageNet weights.",
            "Leave --weights out.",
        )
        whole = self.folds >= 2 and 0 <= self.fold < self.folds
        _need(whole, f"There is no fold {self.fold} of {self.folds}.", "Choose folds >= 2 and 0 <= fold < folds.")

    @property
    def config(self) -> dict[str, Any]:
        """What `engine.networks.registry.build` needs."""
        return {"width": self.width} | ({"depth": self.depth} if self.network == "unet" else {})

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return dataclasses.asdict(self)


def _need(condition: bool, message: str, hint: str) -> None:  # noqa: FBT001
    if not condition:
        raise UserError(message, hint, "settings")
