"""What a training on outlines can be told, whether they are pseudo-labels or masks."""

from dataclasses import dataclass
from typing import ClassVar

from engine.training.common.settings import TrainingSettings, need

LIMIT = 1e9
"""No setting of these is as large; a slip of the keyboard may be."""


@dataclass(frozen=True)
class OutlineSettings(TrainingSettings):
    """How a network learns outlines from crops that look like a piece of a scene.

    Args:
        weights: folder of SqueezeNet's ImageNet weights for the student's encoder (.npy files); None from scratch.
        width: channels of the student's decoder, or of the U-Net at full resolution.
        fine: let the student's network look at the half-size stage, too (see Student).
        once: let the student's network, after training, look at a chip in its own size alone (see Student's `twice`).
        crop: side of a training crop, pixels.
        batch: crops a step, half of them with a landslide.
        iterations: steps.
        lr: the largest learning rate; it rises linearly over 50 steps and falls to zero along a cosine.
        backbone_lr: share of it that an encoder which was trained before gets, in (0, 1].
        weight_decay: of AdamW.
        average: decay of the running average of the weights, which is the result, in [0, 1).
        jitter: largest relative change of brightness and contrast; each band changes by a third of it.
        seams: share of crops that take a corner of another one.
        hard: weight of the hardest pixels of crops without a landslide (see `outlines.loss`).
        checkpoint_every: steps between checkpoints.
    """

    weights: str | None = None
    width: int = 64
    fine: bool = False
    once: bool = False
    crop: int = 224
    batch: int = 16
    iterations: int = 1500
    lr: float = 2e-3
    backbone_lr: float = 0.1
    weight_decay: float = 1e-2
    average: float = 0.99
    jitter: float = 0.25
    seams: float = 0.5
    hard: float = 0.5
    checkpoint_every: int = 100

    POSITIVE: ClassVar[tuple[str, ...]] = ("width", "batch", "iterations", "lr", "backbone_lr", "checkpoint_every")
    NOT_NEGATIVE: ClassVar[tuple[str, ...]] = (
        "weight_decay",
        "jitter",
        "seams",
        "hard",
        "seed",
        "fold_seed",
        "threads",
    )

    def __post_init__(self) -> None:
        for name in (*self.POSITIVE, *self.NOT_NEGATIVE):
            value = getattr(self, name)
            need(0 <= value < LIMIT, f"The {name} is {value}.", "Choose zero or a positive number.")
            need(value > 0 or name not in self.POSITIVE, f"The {name} is {value}.", "Choose a positive number.")
        super().__post_init__()
        need(self.crop >= 32, f"The crop is {self.crop} px.", "Choose at least 32 px; 224 is usual.")
        need(self.batch % 2 == 0, f"The batch is {self.batch}.", "Choose an even number: half of it shows landslides.")
        need(self.backbone_lr <= 1, f"The backbone's share is {self.backbone_lr}.", "Choose one up to 1.")
        need(0 <= self.average < 1, f"The average's decay is {self.average}.", "Choose one from 0 to less than 1.")

    @property
    def measured_on(self) -> str:
        """What the figures of a training are measured on, in words."""
        return "whole chips at native scale"

    @property
    def student_config(self) -> dict[str, int | bool]:
        """What `engine.networks.registry.build` needs for the student's network."""
        return {"width": self.width, "fine": self.fine, "twice": not self.once}
