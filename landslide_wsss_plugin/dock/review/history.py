"""What was done in the review of each run, one step after the other, so that every step can be taken back."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

from landslide_wsss_plugin.inventory.changes import Change

MOST = 500
"""Steps that are kept for each run."""


@dataclass(frozen=True)
class Rethreshold:
    """New thresholds, after which the proposals were drawn anew.

    Args:
        before: the choice that stood before.
    """

    before: Any


Step = Union[Change, Rethreshold]


class ReviewHistory:
    """The steps of each run; they outlast a new threshold and another run on the table."""

    def __init__(self) -> None:
        self._steps: dict[Path, list[Step]] = {}

    def push(self, folder: Optional[Path], step: Step) -> None:
        """Add a step to those of a run."""
        if folder is not None:
            self._steps[folder] = [*self._steps.get(folder, []), step][-MOST:]

    def pop(self, folder: Optional[Path]) -> Optional[Step]:
        """Return the last step of a run and forget it; None where there is none."""
        steps = self._steps.get(folder) if folder is not None else None
        return steps.pop() if steps else None

    def has_any(self, folder: Optional[Path]) -> bool:
        """Whether a run has a step to take back."""
        return folder is not None and bool(self._steps.get(folder))

    def forget(self, folder: Path) -> None:
        """Forget the steps of a run, such as one that was run anew."""
        self._steps.pop(folder, None)
