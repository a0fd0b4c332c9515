"""In which order polygons are gone through: by size, by how sure the model is, or by what their answer would teach."""

import math
from collections.abc import Sequence

LARGEST, SMALLEST, SURE, DOUBTFUL, TEACHES = "largest", "smallest", "sure", "doubtful", "teaches"
"""By area; by the model's confidence; the least decided of it first; what the engine says would teach most."""

ORDERS = (LARGEST, SMALLEST, SURE, DOUBTFUL, TEACHES)

Key = tuple[float, float, float]


def doubt(confidence: float) -> float:
    """Return how undecided the model is, 1 at a confidence of a half and 0 at 0 and 1; the engine's own measure.

    Args:
        confidence: mean score, 0 to 1; NaN where unknown, which is the largest doubt.
    """
    return 1.0 if math.isnan(confidence) else 1 - abs(2 * confidence - 1)


def key_of(
    order: str, area_m2: float, confidence: float, *, number: int, reviewed: bool, first: Sequence[int] = ()
) -> Key:
    """Return by what a polygon is placed; the smallest key comes first, and what is unknown last.

    Args:
        order: one of ORDERS.
        area_m2: square metres; NaN where unknown.
        confidence: mean score; NaN where unknown.
        number: of the polygon.
        reviewed: whether a person has decided; there is no more to learn from its answer.
        first: numbers that the engine names, the most telling first.
    """
    if order in {LARGEST, SMALLEST}:
        size = math.inf if math.isnan(area_m2) else -area_m2 if order == LARGEST else area_m2
        return (0.0, size, number)
    if order == SURE:
        return (0.0, math.inf if math.isnan(confidence) else -confidence, number)
    named = first.index(number) if order == TEACHES and number in first else len(first)
    return (float(reviewed), float(named), -doubt(confidence))
