"""How long work reports its progress and its messages, and learns that the user wants it to stop."""

from typing import Protocol


class Reporter(Protocol):
    """The listener of a run: a terminal, the worker's pipe, or a test."""

    def progress(self, stage: str, done: int, total: int) -> None:
        """Say that `done` of `total` steps of `stage` are finished."""

    def log(self, text: str, level: str = "info") -> None:
        """Say one sentence; `level` is "info" or "warning"."""

    def check(self) -> None:
        """Raise `engine.errors.Cancelled` where the user has asked to stop; else do nothing."""


class Silent:
    """A listener that says nothing and never stops the work."""

    def progress(self, stage: str, done: int, total: int) -> None:
        """Say nothing."""

    def log(self, text: str, level: str = "info") -> None:
        """Say nothing."""

    def check(self) -> None:
        """Never stop."""


def percent(share: float, digits: int = 0) -> str:
    """Return a share as messages state it, such as "12 %".

    Args:
        share: 1 is the whole.
        digits: after the point.
    """
    return f"{100 * share:.{digits}f} %"
