"""How well a model knows a scene, from its scores alone: what says that adapting it is worth a minute."""

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


@dataclass(frozen=True)
class SceneFit:
    """Pixels of a scene by the student's probability.

    Args:
        sure_px: surely landslide, above 0.8.
        unsure_px: between 0.05 and 0.8.
        sure_share: share of the sure among those above a half; 0 where there are none.
    """

    sure_px: int
    unsure_px: int
    sure_share: float

    @property
    def worth_adapting(self) -> bool:
        """Whether the model is less sure of this scene than of what it knows, and yet sure of enough to learn from."""
        return self.sure_px >= LEAST_SURE_PX and LEAST_SURE_SHARE <= self.sure_share < KNOWN

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {**asdict(self), "worth_adapting": self.worth_adapting}


def scene_fit(scores_path: Path) -> SceneFit | None:
    """Count a run's student scores; None where it has none."""
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
    return SceneFit(sure, unsure, round(sure / possible, 4) if possible else 0.0)
