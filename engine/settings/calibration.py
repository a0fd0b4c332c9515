"""From the mean score of a polygon to a confidence that means what it says, as a model's card has it measured."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.settings.tables import SCORES, confidence_of

SLOPES = (0.2, 5.0)
OFFSETS = (-5.0, 5.0)
"""What a card may say: a foreign one may neither turn the order round nor leave nothing but 0 and 1."""


@dataclass(frozen=True)
class Calibration:
    """A line in log odds (Platt 1999); as it stands it changes nothing.

    Args:
        slope: of the log odds.
        offset: added to them.
    """

    slope: float = 1.0
    offset: float = 0.0

    def confidence(self, score: float) -> float:
        """Return sigmoid(slope * logit(score) + offset); 0 and 1 stay.

        Args:
            score: mean or largest score inside a polygon, in [0, 1].
        """
        if self == IDENTITY or not 0 < score < 1:
            return score  # to the last bit, so that a run without a calibration keeps its figures
        odds = self.slope * math.log(score / (1 - score)) + self.offset
        return 0.5 * (1 + math.tanh(odds / 2))  # the sigmoid, without an overflow

    def pair(self, scores: tuple[float, float] | None) -> tuple[float, float] | None:
        """Return the confidences of a polygon's mean and largest score; None where there are none."""
        return None if scores is None else (self.confidence(scores[0]), self.confidence(scores[1]))


IDENTITY = Calibration()


def is_calibration(value: Any) -> bool:
    """Whether a value of a card or of run.json says of scores by name slope and offset, within SLOPES and OFFSETS."""
    return isinstance(value, dict) and all(name in SCORES and _is_line(line) for name, line in value.items())


def calibration_of(values: Mapping[str, Any] | None, score: str) -> Calibration:
    """Return what a card or run.json, which `is_calibration` has checked, says of a score; without a word nothing.

    Args:
        values: score name to [slope, offset].
        score: whose mean is the confidence.
    """
    line = (values or {}).get(score)
    return IDENTITY if line is None else Calibration(float(line[0]), float(line[1]))


def calibration_of_run(run: Mapping[str, Any]) -> Calibration:
    """Return what run.json says of the score that is the confidence of its method; a run without an entry stays raw."""
    return calibration_of(run["model"].get("calibration"), confidence_of(run["settings"]["method"]))


def _is_line(value: Any) -> bool:
    if not isinstance(value, list) or len(value) != 2:
        return False
    numbers = all(type(one) in (int, float) and math.isfinite(one) for one in value)
    return numbers and SLOPES[0] <= value[0] <= SLOPES[1] and OFFSETS[0] <= value[1] <= OFFSETS[1]
