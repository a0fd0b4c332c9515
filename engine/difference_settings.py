"""What is made of the generator's translation before any threshold. This module needs no torch."""

import math
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal, get_args

from engine.errors import UserError

Change = Literal["image", "attention"]
CHANGES: tuple[str, ...] = get_args(Change)


@dataclass(frozen=True)
class DifferenceSettings:
    """How a chip's translation becomes the score of change.

    Args:
        change: "image" is the grey level of |G(L) - L|; "attention" is where the generator attended, of one that was
            trained so.
        mirrors: take the mean over the chip and its three mirror images, which costs four translations for one.
        noise_floor: grey level / 255 in [0, 1) that is taken off, down to 0: what the generator changes where
            nothing has slid. None takes the model card's.
    """

    change: Change = "image"
    mirrors: bool = False
    noise_floor: float | None = 0.0

    def __post_init__(self) -> None:
        if self.change not in CHANGES:
            raise UserError(f"There is no change '{self.change}'.", f"Choose one of {', '.join(CHANGES)}.", "settings")
        if not isinstance(self.mirrors, bool):
            raise UserError(f"The setting 'mirrors' is {self.mirrors}.", "Choose true or false.", "settings")
        floor = self.noise_floor
        if floor is not None and not (math.isfinite(floor) and 0 <= floor < 1):
            raise UserError(f"The noise floor is {floor}.", "Choose a number from 0 to less than 1.", "settings")
        if self.change == "attention" and floor != 0:
            raise UserError(
                "The noise floor is a grey level, which an attention is not.", "Leave one of the two out.", "settings"
            )

    def words(self) -> str:
        """Return what is said under a table; nothing where the difference is the plain one."""
        parts = [
            "the generator's attention in the place of its grey difference" if self.change == "attention" else "",
            "the mean over a chip and its mirror images" if self.mirrors else "",
            "" if self.noise_floor == 0 else f"above the noise floor ({self.noise_floor or 'as measured in training'})",
        ]
        told = ", ".join(part for part in parts if part)
        return f" CycleGAN: {told}." if told else ""

    def identity(self) -> dict[str, Any] | None:
        """Return what scores depend on; None where they are as they ever were."""
        return None if self == DifferenceSettings() else asdict(self)


def resolved(how: DifferenceSettings, generator: dict[str, Any], owner: str) -> DifferenceSettings:
    """Return settings whose noise floor is a number, of a generator that can do what they say.

    Args:
        how: the wish.
        generator: what a model's card, or a training.json, says of the generator.
        owner: the model or the folder, for an error.

    Raises:
        UserError: the generator has no attention, or no noise floor was measured.
    """
    if how.change == "attention" and not generator.get("config", {}).get("attention"):
        raise UserError(
            f"The generator of {owner} has no attention.", "Train one with --attention, or leave this out.", "model"
        )
    if how.noise_floor is not None:
        return how
    floors = generator.get("noise_floor")
    if floors is None:
        raise UserError(
            f"The noise floor of {owner} was never measured.",
            "Give it as a number, or make the model again: a training measures it when it ends.",
            "model",
        )
    return replace(how, noise_floor=float(floors["mirrors" if how.mirrors else "plain"]))
