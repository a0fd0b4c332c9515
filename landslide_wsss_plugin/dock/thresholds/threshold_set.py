"""One choice of thresholds as a value: to go back to, to keep under a name, to send to the engine."""

import json
import math
from dataclasses import asdict, dataclass, fields
from typing import Any, Optional

from qgis.core import QgsProject

from landslide_wsss_plugin.common.tables import MIN_AREA_M2, RULES, SCORES

SCOPE, KEY = "landslide_wsss", "presets"
"""Where a project keeps the presets."""


@dataclass(frozen=True)
class ThresholdSet:
    """What makes a mask and its polygons out of scores.

    Args:
        method: whose scores count; "" is the run's own.
        rule: manual, otsu, niblack or sauvola.
        gan: threshold of the GAN difference, 0 to 1; None is the model's own.
        cam: of the CAM score.
        earlier: of the difference from the earlier image.
        student: of the outline model's probability.
        change: of the change since the earlier image.
        min_area_m2: smaller landslides are left out, square metres.
        fill_holes_m2: smaller holes are filled, square metres.
        simplify_px: how far a smoothed outline may move, pixels.
        min_confidence: less sure proposals are left out, 0 to 1.
    """

    method: str = ""
    rule: str = RULES[0]
    gan: Optional[float] = None
    cam: Optional[float] = None
    earlier: Optional[float] = None
    student: Optional[float] = None
    change: Optional[float] = None
    min_area_m2: float = MIN_AREA_M2
    fill_holes_m2: float = 0.0
    simplify_px: float = 0.0
    min_confidence: float = 0.0


class History:
    """The choices so far, to go back and forth between."""

    MOST = 100

    def __init__(self) -> None:
        self._all: list[ThresholdSet] = []
        self._at = -1

    def start(self, first: ThresholdSet) -> None:
        """Forget everything but one choice."""
        self._all, self._at = [first], 0

    def push(self, choice: ThresholdSet) -> bool:
        """Add a choice after the present one; False where it is the same."""
        if self._all and self._all[self._at] == choice:
            return False
        self._all = [*self._all[: self._at + 1], choice][-self.MOST :]
        self._at = len(self._all) - 1
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier choice."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a later choice."""
        return self._at < len(self._all) - 1

    def undo(self) -> ThresholdSet:
        """Go back by one."""
        self._at = max(self._at - 1, 0)
        return self._all[self._at]

    def redo(self) -> ThresholdSet:
        """Go forth by one."""
        self._at = min(self._at + 1, len(self._all) - 1)
        return self._all[self._at]


def read_presets(project: QgsProject) -> "dict[str, ThresholdSet]":
    """Return the named choices of a project; what cannot be read is left out."""
    text, _found = project.readEntry(SCOPE, KEY, "{}")
    try:
        stored = json.loads(text)
        return {str(name): _from_json(values) for name, values in stored.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def write_presets(project: QgsProject, presets: "dict[str, ThresholdSet]") -> None:
    """Keep the named choices in a project; they are on disk once the project is saved."""
    stored = {name: asdict(choice) for name, choice in presets.items()}
    project.writeEntry(SCOPE, KEY, json.dumps(stored, ensure_ascii=False))


def _from_json(values: "dict[str, Any]") -> ThresholdSet:
    """Return a choice; names that are unknown and values that cannot be are left at their defaults."""
    known = {field.name: getattr(ThresholdSet(), field.name) for field in fields(ThresholdSet)}
    good = {name: value for name, value in values.items() if name in known and _fits(name, value)}
    return ThresholdSet(**good)


def _fits(name: str, value: Any) -> bool:
    if name == "method":
        return isinstance(value, str)
    if name == "rule":
        return value in RULES
    if value is None:
        return name in SCORES
    number = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    return number and 0 <= value <= (1 if name in (*SCORES, "min_confidence") else math.inf)
