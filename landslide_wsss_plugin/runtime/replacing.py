"""A whole file takes the place of an older one; on Windows a program that holds one of them is waited for a moment."""

import time
from pathlib import Path

HELD = (5, 32, 33)
"""Windows' codes for a file that another program has open: a virus scanner or a cloud store, for a moment."""

PATIENCE_S = 3.0


def move_over(part: Path, path: Path, patience: float = PATIENCE_S) -> None:
    """Give `part` the name `path`.

    Raises:
        OSError: it cannot be done.
    """
    end = time.monotonic() + patience
    while True:
        try:
            part.replace(path)
        except PermissionError as error:  # noqa: PERF203  (the loop is for what is raised)
            if getattr(error, "winerror", None) not in HELD or time.monotonic() >= end:
                raise
            time.sleep(0.05)
        else:
            return
