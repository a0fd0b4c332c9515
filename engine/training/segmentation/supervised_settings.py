"""How the supervised reference is trained."""

from dataclasses import dataclass
from typing import Any, ClassVar

from engine.training.common.settings import among, need
from engine.training.segmentation.settings import OutlineSettings

NETWORKS = ("unet", "student")


@dataclass(frozen=True)
class UnetSettings(OutlineSettings):
    """How a network is trained on masks, as a reference for what image-level labels cost.

    Args:
        network: "unet" (Ronneberger et al. 2015), or "student": the student's network, for a fair comparison.
        depth: poolings of the U-Net.
        classifier: folder of a finished `train classifier` whose encoder the student's network starts from.
        resize: stretch whole chips and their masks to crop x crop first, as the dissertation did with its chips.
        iterations: steps.
    """

    network: str = "unet"
    depth: int = 4
    classifier: str | None = None
    resize: bool = False
    iterations: int = 1600

    POSITIVE: ClassVar[tuple[str, ...]] = (*OutlineSettings.POSITIVE, "depth")

    def __post_init__(self) -> None:
        among("network", self.network, NETWORKS)
        super().__post_init__()
        need(
            (self.weights is None and self.classifier is None) or self.network == "student",
            "Only the student's network starts from weights or a classifier.",
            "Leave --weights and --classifier out.",
        )

    @property
    def measured_on(self) -> str:
        """What the figures of a training are measured on, in words."""
        return "whole chips, resized" if self.resize else super().measured_on

    @property
    def config(self) -> dict[str, Any]:
        """What `engine.networks.registry.build` needs."""
        return {"width": self.width, "depth": self.depth} if self.network == "unet" else self.student_config
