"""How an outline network is adapted to a scene."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from engine.errors import UserError
from engine.settings.adaptation import GROWN, HALF_WAY, SURE_LANDSLIDE, SURE_NONE
from engine.training.common.settings import PRECISIONS, among, need


@dataclass(frozen=True)
class AdaptationSettings:
    """How an outline network learns from a scene.

    Args:
        steps: most steps; the best of those measured on the way is taken.
        batch: crops a step.
        crop: side of a crop, pixels as the network sees them.
        lr: the largest learning rate; it rises over the first tenth of the steps and falls to a tenth along a cosine.
        encoder_lr: share of it that the encoder gets, in (0, 1].
        weight_decay: of AdamW.
        jitter: largest relative change of brightness and contrast of a crop.
        high: probabilities of the model before above are landslide (replay).
        low: probabilities below are none; between the two a pixel is ignored.
        grow: probabilities from here on that hold together with a sure landslide are landslide, too; 0 grows nothing.
        measure_every: steps between two measurements.
        share: how far the weights go from the network before to the one that has learned, in (0, 1].
        seed: of the crops.
        threads: CPU threads; 0 leaves PyTorch's choice.
        precision: "float32" or "bfloat16" (autocast); "auto" is for whoever knows the device to settle.
    """

    steps: int = 30
    batch: int = 8
    crop: int = 224
    lr: float = 3e-4
    encoder_lr: float = 0.1
    weight_decay: float = 1e-2
    jitter: float = 0.2
    high: float = SURE_LANDSLIDE
    low: float = SURE_NONE
    grow: float = GROWN
    measure_every: int = 15
    share: float = HALF_WAY
    seed: int = 1
    threads: int = 0
    precision: str = "auto"

    def __post_init__(self) -> None:
        among("precision", self.precision, ("auto", *PRECISIONS))
        need(1 <= self.steps <= 100_000, f"The steps are {self.steps}.", "Choose 1 to 100,000; 30 is usual.")
        need(1 <= self.batch <= 256, f"The batch is {self.batch}.", "Choose 1 to 256 crops; 8 is usual.")
        need(32 <= self.crop <= 2048, f"The crop is {self.crop} px.", "Choose 32 to 2048 px; 224 is usual.")
        need(0 < self.lr < 1, f"The learning rate is {self.lr}.", "Choose one above 0 and below 1.")
        need(0 < self.encoder_lr <= 1, f"The encoder's share is {self.encoder_lr}.", "Choose one above 0, up to 1.")
        need(
            0 < self.low < self.high < 1, f"The sure answers begin at {self.low} and {self.high}.", "Choose low < high."
        )
        need(0 <= self.grow < 1, f"Landslides grow from {self.grow} on.", "Choose one from 0 to less than 1.")
        need(self.measure_every >= 1, f"It measures every {self.measure_every} steps.", "Choose 1 or more.")
        need(0 < self.share <= 1, f"The weights go {self.share} of the way.", "Choose one above 0, up to 1.")
        need(self.seed >= 0 and self.threads >= 0, "The seed or the threads are negative.", "Choose 0 or more.")

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values that `from_json` reads back to an equal object."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "AdaptationSettings":
        """Build from JSON values; keys that are absent keep their defaults.

        Raises:
            UserError: an unknown key or a value out of its range.
        """
        try:
            return cls(**values)
        except TypeError as error:
            raise UserError(f"The settings cannot be read: {error}.", "Check their names and values.") from error
