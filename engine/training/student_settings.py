"""How the student is trained."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from engine.errors import UserError
from engine.training.pseudo_labels import LabelSettings

PRECISIONS = ("float32", "bfloat16")


@dataclass(frozen=True)
class StudentSettings:
    """How a student is trained on pseudo-labels.

    Args:
        weights: folder of SqueezeNet's ImageNet weights to start from (.npy files); None starts from scratch.
        width: channels of the decoder.
        crop: side of a training crop, pixels.
        batch: crops a step, half of them with a landslide.
        rounds: trainings on pseudo-labels: the first on the classifier's, each later one on those that the student
            before it makes, whose weights it goes on from.
        iterations: steps of each round.
        lr: the largest learning rate; in each round it rises linearly over 50 steps and falls to zero along a cosine.
        weight_decay: of AdamW.
        average: decay of the running average of the weights, which is what is shipped, in [0, 1).
        jitter: largest relative change of brightness and contrast; each band changes by a third of it.
        seams: share of crops that take a corner of another one.
        high: refined scores above are landslide.
        low: refined scores below are not; between the two a pixel is ignored.
        centre: radius of the prior at a chip's middle, as a share of its sides; 0 is no prior (see LabelSettings).
        unrefined: leave out the refinement by colour, to see what it is worth.
        checkpoint_every: steps between checkpoints.
        seed: of weights, order and augmentation.
        fold: the fold held out for validation, counted from 0.
        folds: how many folds.
        fold_seed: of the folds alone, so that the classifier and the student share one division.
        threads: CPU threads; 0 leaves PyTorch's choice.
        precision: "float32" or "bfloat16" (autocast).
    """

    weights: str | None = None
    width: int = 64
    crop: int = 224
    batch: int = 16
    rounds: int = 2
    iterations: int = 800
    lr: float = 1e-3
    weight_decay: float = 1e-2
    average: float = 0.99
    jitter: float = 0.25
    seams: float = 0.5
    high: float = 0.5
    low: float = 0.2
    centre: float = 0.25
    unrefined: bool = False
    checkpoint_every: int = 100
    seed: int = 1
    fold: int = 0
    folds: int = 5
    fold_seed: int = 0
    threads: int = 0
    precision: str = "float32"

    def __post_init__(self) -> None:
        above = ("width", "batch", "rounds", "iterations", "lr", "checkpoint_every")
        for name in (*above, "weight_decay", "jitter", "seams", "centre", "seed", "fold_seed", "threads"):
            value = getattr(self, name)
            _need(0 <= value < 1e9, f"The {name} is {value}.", "Choose zero or a positive number.")
            _need(value > 0 or name not in above, f"The {name} is {value}.", "Choose a positive number.")
        choices = ", ".join(PRECISIONS)
        _need(self.precision in PRECISIONS, f"There is no precision '{self.precision}'.", f"Choose one of {choices}.")
        _need(self.crop >= 32, f"The crop is {self.crop} px.", "Choose at least 32 px; 224 is usual.")
        _need(self.batch % 2 == 0, f"The batch is {self.batch}.", "Choose an even number: half of it shows landslides.")
        _need(0 <= self.average < 1, f"The average's decay is {self.average}.", "Choose one from 0 to less than 1.")
        bands = 0 < self.low <= self.high < 1
        _need(bands, f"The thresholds are {self.low} and {self.high}.", "Choose 0 < low <= high < 1.")
        whole = self.folds >= 2 and 0 <= self.fold < self.folds
        _need(whole, f"There is no fold {self.fold} of {self.folds}.", "Choose folds >= 2 and 0 <= fold < folds.")

    @property
    def labels(self) -> LabelSettings:
        """How scores become pseudo-labels."""
        return LabelSettings(self.high, self.low, self.centre, refined=not self.unrefined)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "StudentSettings":
        """Build settings from JSON values; absent keys keep their defaults.

        Raises:
            UserError: an unknown key or a value out of its range.
        """
        try:
            return cls(**values)
        except TypeError as error:
            raise UserError(f"The training settings cannot be read: {error}.", "Check their names.") from error


def _need(condition: bool, message: str, hint: str) -> None:  # noqa: FBT001
    if not condition:
        raise UserError(message, hint, "settings")
