"""What is made of the generator's translation before any threshold. This module needs no torch."""

from dataclasses import dataclass
from typing import Any

from engine.errors import UserError


@dataclass(frozen=True)
class DifferenceSettings:
    """How a chip's translation becomes the score of change.

    Args:
        mirrors: take the mean over the chip and its three mirror images, which costs four translations for one.
    """

    mirrors: bool = False

    def __post_init__(self) -> None:
        if not isinstance(self.mirrors, bool):
            raise UserError(f"The setting 'mirrors' is {self.mirrors}.", "Choose true or false.", "settings")

    def describe(self) -> str:
        """Return what is said under a table; nothing where the difference is the plain one."""
        return " CycleGAN: the mean over a chip and its mirror images." if self.mirrors else ""

    def identity(self) -> dict[str, Any] | None:
        """Return what scores depend on; None where they are as they ever were.

        It names two settings that are gone, as version 0.1.0 wrote it, so that a run begun then goes on.
        """
        return {"change": "image", "mirrors": True, "noise_floor": 0.0} if self.mirrors else None
