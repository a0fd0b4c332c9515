"""A whole file takes the place of an older one, also on Windows, where a file that is open anywhere keeps its place.

A virus scanner, a search index or a cloud store opens a new file for a moment: those are waited for. What another
program holds for longer is named in a sentence.
"""

import contextlib
import errno
import sys
import time
from collections.abc import Callable
from pathlib import Path

from engine.errors import UserError

HELD = {5, 32, 33}
"""Windows' codes for a file that another program has open; 5 stands for write protection, too."""

CLOUD = range(358, 405)
"""Windows' codes for a file that a cloud store has not brought to this computer."""

TOO_LONG = {206}
PATIENCE_S = 3.0


def move_over(part: Path, path: Path, patience: float | None = None) -> None:
    """Give `part` the name `path`, in the place of an older file of that name.

    Args:
        part: a whole file.
        path: its name.
        patience: seconds to wait, on Windows, for a program that holds one of them; default: PATIENCE_S.

    Raises:
        OSError: it cannot be done.
    """
    _patiently(lambda: part.replace(path), path, patience)


def remove(path: Path, patience: float | None = None) -> None:
    """Delete a file, where it is, with the same patience.

    Raises:
        OSError: it cannot be done.
    """
    _patiently(lambda: path.unlink(missing_ok=True), path, patience)


def remove_empty(folder: Path, patience: float | None = None) -> None:
    """Delete a folder that holds nothing; one that another program looks into may stay, as nothing is lost by it."""
    with contextlib.suppress(OSError):
        _patiently(folder.rmdir, folder, patience, folders=True)


def held(error: BaseException, path: Path) -> UserError | None:
    """Return what to say where Windows did not give a file away; None for another error or system.

    Args:
        error: what was raised while `path` was written, replaced or deleted.
        path: named where the error names no file.
    """
    code = getattr(error, "winerror", None)
    named = getattr(error, "filename2", None) or getattr(error, "filename", None)
    file = Path(named) if isinstance(named, str) else path
    if code in CLOUD:
        return UserError(
            f"OneDrive, or another cloud store, did not hand over {file}.",
            "Start it and let it keep the folder on this computer, or choose a folder outside of it.",
            "output",
        )
    if code in TOO_LONG:
        return UserError(
            f"The path of {file} is too long for this Windows.", "Choose a folder with a shorter path.", "output"
        )
    if code in HELD or (sys.platform == "win32" and _refused(error)):
        return UserError(
            f"{file} is open in another program, or protected against writing.",
            "Close it in the other program (QGIS, a table, a viewer), then do this again; what is finished is kept.",
            "output",
        )
    return None


def _refused(error: BaseException) -> bool:
    """Whether the C library or GDAL, which know no codes of Windows, say that they may not write."""
    return getattr(error, "errno", None) == errno.EACCES or "permission denied" in str(error).lower()


def _patiently(action: Callable[[], object], path: Path, patience: float | None, *, folders: bool = False) -> None:
    end = time.monotonic() + (PATIENCE_S if patience is None else patience)
    while True:
        try:
            action()
        except PermissionError as error:  # noqa: PERF203  (the loop is for what is raised)
            if getattr(error, "winerror", None) not in HELD or time.monotonic() >= end or path.is_dir() != folders:
                raise
            time.sleep(0.05)
        else:
            return
