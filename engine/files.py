"""Files that appear whole or not at all."""

import contextlib
import json
import os
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.errors import UserError
from engine.windows.names import check_name
from engine.windows.replacing import held, move_over, remove


def write_json(path: Path, values: Mapping[str, Any]) -> None:
    """Write JSON for people and programs, whole or not at all.

    Raises:
        UserError: a number is NaN or infinite, or the file cannot be written.
    """
    try:
        text = json.dumps(values, indent=2, allow_nan=False)
    except ValueError as error:
        raise UserError(
            f"The file {path} was not written: one of its numbers is NaN or infinite.",
            "Train again from a whole model, with a smaller learning rate.",
            "training",
        ) from error
    write_whole(path, (text + "\n").encode())


def write_whole(path: Path, content: bytes) -> None:
    """Write `path` under a name that no user's file has, bring it to the disk, then rename it.

    Raises:
        UserError: the folder cannot be written, or the disk is full.
    """
    part = path.with_name(f"{path.name}.{socket.gethostname()}-{os.getpid()}.part")
    check_name(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        move_over(part, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            remove(part)
        if elsewhere := held(error, path):
            raise elsewhere from error
        raise UserError(
            f"The file {path} cannot be written: {error.strerror or error}.",
            "Free some space or choose another output folder; the training resumes where it was.",
            "disk",
        ) from error
