"""One installation at a time: a lock file with the id and start of its holder, which a dead holder cannot keep."""

import contextlib
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QLockFile

from landslide_wsss_plugin.runtime import processes

UNREADABLE_S = 10.0
"""How old a lock without a readable holder must be until it counts as left over: its holder died while writing it."""

GUARD_MS = 1000
"""How long to wait for somebody else who takes a dead holder's lock away."""


@dataclass(frozen=True)
class Holder:
    """Who holds the lock.

    Args:
        pid: its process.
        stamp: when that process started.
    """

    pid: int
    stamp: str


class HeldError(Exception):
    """Somebody else is at work."""

    def __init__(self, pid: int) -> None:
        super().__init__(f"process {pid} holds the lock")
        self.pid = pid


class Lock:
    """A context manager around a lock file.

    Args:
        path: the file; its folder is made.

    Raises:
        HeldError: on entering, where a living process holds it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> "Lock":
        self.path.parent.mkdir(parents=True, exist_ok=True)
        for _ in range(20):
            if self._acquire():
                return self
            other = holder(self.path)
            if other is not None:
                raise HeldError(other.pid)
            self._clear()
            time.sleep(0.05)
        raise HeldError(0)

    def __exit__(self, *_error: object) -> None:
        mine = _read(self.path)
        if mine is not None and mine.pid == os.getpid():
            with contextlib.suppress(OSError):
                self.path.unlink()

    def _acquire(self) -> bool:
        """Make the file, which succeeds for one process alone; False where it is there."""
        try:
            descriptor = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        except FileExistsError:
            return False
        me = {"pid": os.getpid(), "stamp": processes.start_stamp(os.getpid())}
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(me, file)
        return True

    def _clear(self) -> None:
        """Take a dead holder's lock away.

        One process alone may do so at a time. Until then the file stands, so no living holder can have taken its place
        between the look and the removal.
        """
        guard = QLockFile(f"{self.path}.clearing")  # Qt's own: a process that died with it does not keep it
        if not guard.tryLock(GUARD_MS):
            return
        try:
            if _is_stale(self.path):
                with contextlib.suppress(OSError):
                    self.path.unlink()
        finally:
            guard.unlock()


def holder(path: Path) -> Optional[Holder]:
    """Return the living process that holds a lock; None where nobody does."""
    try:
        age = time.time() - path.stat().st_mtime
    except OSError:
        return None
    found = _read(path)
    if found is None:
        return Holder(0, "") if 0 <= age < UNREADABLE_S else None
    return found if _lives(found) else None


def _is_stale(path: Path) -> bool:
    """Whether a lock is there whose holder is dead; False where there is none."""
    found = _read(path)
    if found is not None:
        return not _lives(found)
    try:
        return not 0 <= time.time() - path.stat().st_mtime < UNREADABLE_S
    except OSError:
        return False


def _lives(found: Optional[Holder]) -> bool:
    return found is not None and processes.is_alive(found.pid, found.stamp)


def _read(path: Path) -> Optional[Holder]:
    try:
        values: Any = json.loads(path.read_text(encoding="utf-8"))
        return Holder(int(values["pid"]), str(values["stamp"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
