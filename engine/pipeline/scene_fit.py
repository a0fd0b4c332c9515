"""How well a model knows a scene, from its scores alone: what says that its map is none, or worth adapting to."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.rasters.score_reader import ScoreReader
from engine.settings.adaptation import LEAST_SURE_PX, LEAST_SURE_SHARE, POSSIBLE, SURE_LANDSLIDE, SURE_NONE
from engine.settings.tables import LEVELS

ROWS = 512
"""Rows of pixels a step: bounds the memory."""

KNOWN = 0.72
"""Share of sure pixels among those above a half from which a model knows a scene. Of 16 drawn scenes with landslides
the two looks that the shipped model knows (IoU 0.66 to 0.77) had 0.76 to 0.81, the six others (0.29 to 0.59) 0.29 to
0.68."""


FLAT, FLATTER = 6.0, 40.0
"""Unsure pixels for each sure one. From the first on a scene of which little is sure is unknown, from the second on any
scene: chosen on 14 development scenes and then on 51 more (docs/research/TEACHING.md). Those of an IoU below 0.2 had 9
to 4000; of 51 above 0.4 none had so little that is sure that the first counts."""

UNSURE_SHARE = 0.42
"""Share of sure pixels among the possible ones, from which on no scene is unknown; the development scenes of an IoU
below 0.3 had at most 0.40."""

LITTLE = 0.008
"""Share of a scene that is surely landslide, below which little of it is: the five had at most 0.0013, a small scene in
false colors (IoU 0.22) 0.0063, the eight at least 0.017."""

UNKNOWN = "The model does not know this kind of imagery: do not trust this map. Outline the landslides of three views."
NOTHING = (
    "The model is sure of no landslide here: there is none, or it does not know this kind of imagery. Where you see "
    "landslides, outline those of three views."
)


@dataclass(frozen=True)
class SceneFit:
    """Pixels of a scene by the student's probability.

    Args:
        sure_px: surely landslide, above 0.8.
        unsure_px: between 0.05 and 0.8.
        sure_share: share of the sure among those above a half; 0 where there are none.
        known_px: pixels with a score; 0 where an older run did not count them.
        taught: whether the model was taught by checked views, and so knows the imagery that it was taught.
    """

    sure_px: int
    unsure_px: int
    sure_share: float
    known_px: int = 0
    taught: bool = False

    @property
    def unknown(self) -> bool:
        """Whether the scene is unlike what the model knows, so that its map is not to be trusted."""
        if self.taught or not self.known_px:
            return False
        flat = self.unsure_px / max(1, self.sure_px)
        little = self.sure_px < LITTLE * self.known_px
        return self.sure_share < UNSURE_SHARE and (flat >= FLATTER or (flat >= FLAT and little) or not self.sure_px)

    @property
    def message(self) -> str:
        """What a user is told of an unknown scene; "" of any other."""
        if not self.unknown:
            return ""
        return UNKNOWN if self.sure_px else NOTHING

    @property
    def worth_adapting(self) -> bool:
        """Whether the model is less sure of this scene than of what it knows, and yet sure of enough to learn from."""
        sure_enough = self.sure_px >= LEAST_SURE_PX and LEAST_SURE_SHARE <= self.sure_share < KNOWN
        return sure_enough and not self.unknown

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            **asdict(self),
            "worth_adapting": self.worth_adapting,
            "unknown": self.unknown,
            "message": self.message,
        }


def scene_fit(scores_path: Path, *, taught: bool = False) -> SceneFit | None:
    """Count a run's student scores; None where it has none.

    Args:
        scores_path: of the run.
        taught: whether its model was taught by checked views.
    """
    with ScoreReader(scores_path) as scores:
        if "student" not in scores.names:
            return None
        counts = np.zeros(256, np.int64)
        for top in range(0, scores.height, ROWS):
            levels = scores.read_levels(top, min(top + ROWS, scores.height), ("student",))
            counts += np.bincount(levels.ravel(), minlength=256)
    probability = np.arange(LEVELS + 1) / LEVELS
    counts = counts[: LEVELS + 1]
    sure, possible = int(counts[probability > SURE_LANDSLIDE].sum()), int(counts[probability >= POSSIBLE].sum())
    unsure = int(counts[(probability >= SURE_NONE) & (probability <= SURE_LANDSLIDE)].sum())
    share = round(sure / possible, 4) if possible else 0.0
    return SceneFit(sure, unsure, share, int(counts.sum()), taught)
