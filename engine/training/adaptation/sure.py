"""What counts as sure in a scene, and how fast to learn it: read off how its scores lie."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.settings.adaptation import FASTER_OF_ONE_HEAP, SURE_NONE_OF_ONE_HEAP, TWO_HEAPS
from engine.settings.tables import LEVELS
from engine.training.adaptation.settings import AdaptationSettings


def in_two_heaps(counts: NDArray[np.int64]) -> bool:
    """Return whether the scores of a scene part into landslides and none, with little between.

    Args:
        counts: (LEVELS + 1,) or more: pixels of each stored level of the outline model's score.
    """
    level = np.arange(LEVELS + 1) / LEVELS
    some, more = (int(counts[: LEVELS + 1][level >= least].sum()) for least in (0.1, 0.3))
    return some < TWO_HEAPS * more


def sure_of_scene(counts: NDArray[np.int64], settings: AdaptationSettings) -> AdaptationSettings:
    """Return the settings with what is sure in a scene; doing so twice changes nothing more.

    Where its scores part into two heaps, the landslides found grow down to `grow`. Where they do not, nothing grows,
    and less sure answers are none.

    Args:
        counts: as of `in_two_heaps`.
        settings: as they were chosen.
    """
    if in_two_heaps(counts):
        return settings
    return replace(settings, low=max(settings.low, min(SURE_NONE_OF_ONE_HEAP, settings.high / 2)), grow=0.0)


def rate_of_scene(counts: NDArray[np.int64], settings: AdaptationSettings) -> AdaptationSettings:
    """Return the settings with the learning rate that a scene asks for: larger where the scores do not part.

    Args:
        counts: as of `in_two_heaps`.
        settings: as they were chosen.
    """
    return settings if in_two_heaps(counts) else replace(settings, lr=min(FASTER_OF_ONE_HEAP * settings.lr, 0.1))
