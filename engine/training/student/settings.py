"""How the student is trained."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from engine.settings.retired import STUDENT
from engine.training.common.settings import need
from engine.training.segmentation.settings import OutlineSettings


@dataclass(frozen=True)
class LabelSettings:
    """How a score over a chip becomes a pseudo-label.

    Args:
        high: refined scores above are landslide, in (0, 1).
        low: refined scores below are not, in (0, high); between the two a pixel is ignored.
        centre: radius of the frame, a Gaussian at the chip's middle, as a share of its sides; 0 is no frame. Bijie's
            chips are framed around their landslide, and so are chips cut around a click; those of a regular grid are
            not.
    """

    high: float = 0.5
    low: float = 0.35
    centre: float = 0.25


@dataclass(frozen=True)
class StudentSettings(OutlineSettings):
    """How a student is trained on pseudo-labels.

    Args:
        start: a model file whose student the training goes on from; None starts from `weights`, or from the
            classifier's encoder where it is SqueezeNet's.
        cross: parts that the landslide chips are divided into for their labels: the chips of each part are labelled
            with the help of a student that was trained on the others; 0 labels without.
        cross_iterations: steps of each of these students.
        high: refined scores above are landslide.
        low: refined scores below are not; between the two a pixel is ignored.
        centre: radius of the frame, as a share of a chip's sides; 0 where chips are not framed around their landslide
            (see LabelSettings).
        road_width: in framed chips, ground of the landslide's colours that is narrower than this, pixels, and goes on
            to the chip's rim is taken for a road when the labels are made; 0 takes none.
    """

    start: str | None = None
    cross: int = 0
    cross_iterations: int = 800
    high: float = 0.5
    low: float = 0.35
    centre: float = 0.25
    road_width: int = 0

    POSITIVE: ClassVar[tuple[str, ...]] = (*OutlineSettings.POSITIVE, "cross_iterations")
    RETIRED: ClassVar[Mapping[str, tuple[Any, ...]]] = STUDENT
    NOT_NEGATIVE: ClassVar[tuple[str, ...]] = (*OutlineSettings.NOT_NEGATIVE, "centre", "cross", "road_width")

    def __post_init__(self) -> None:
        super().__post_init__()
        need(self.cross != 1, "The chips cannot be divided into 1 part.", "Choose at least 2 parts, or 0 for none.")
        framed = self.centre > 0 or not self.road_width
        need(framed, "Only framed chips tell roads by their rim.", "Choose a road width of 0, or a centre above 0.")
        bands = 0 < self.low <= self.high < 1
        need(bands, f"The thresholds are {self.low} and {self.high}.", "Choose 0 < low <= high < 1.")

    @property
    def config(self) -> dict[str, int | bool]:
        """What `engine.networks.registry.build` needs."""
        return self.student_config

    @property
    def labels(self) -> LabelSettings:
        """How scores become pseudo-labels."""
        return LabelSettings(self.high, self.low, self.centre)
