"""JSON beside a run or a training, whose folder may come from anybody: read with care, and written past every link.

As `engine.ownership` and `engine.foreign_json` do it, for the plugin imports nothing of the engine.
"""

import json
import os
import stat
from pathlib import Path
from typing import Any

from landslide_wsss_plugin.runtime.replacing import move_over

MOST_BYTES = 8 << 20
"""Of a file that is read: those of this program have some kilobytes."""
DEEPEST = 64
"""Brackets within brackets; files of this program have about eight."""
LARGEST = (1 << 63) - 1
"""Of whole numbers: what Qt and databases hold."""
_MOST_DIGITS = 20


def read(path: Path, most: int = MOST_BYTES) -> Any:
    """Return what a JSON file holds.

    Args:
        path: of the file.
        most: bytes that it may have.

    Raises:
        OSError: it cannot be read, is no plain file, or is larger.
        ValueError: it is no JSON, nested deeper than DEEPEST, or holds a whole number beyond LARGEST.
    """
    return parse(read_text(path, most))


def read_text(path: Path, most: int = MOST_BYTES) -> str:
    """Return the text of a plain file; a pipe or a device would be read for ever.

    Raises:
        OSError: it cannot be read, is no plain file, or is larger.
        ValueError: it is no UTF-8.
    """
    found = path.stat()
    if not stat.S_ISREG(found.st_mode) or found.st_size > most:
        raise OSError(f"{path} is no plain file of at most {most} bytes")
    return path.read_text(encoding="utf-8")


def parse(text: str) -> Any:
    """Return what a JSON text holds.

    Raises:
        ValueError: as `read`.
    """
    try:
        values = json.loads(text, parse_int=_whole_number)
    except RecursionError as error:
        raise ValueError("its brackets are nested too deep") from error
    level = [values]
    for _ in range(DEEPEST + 1):
        level = [inner for one in level if isinstance(one, (dict, list)) for inner in _members(one)]
        if not level:
            return values
    raise ValueError("its brackets are nested too deep")


def write(path: Path, values: "dict[str, Any]") -> None:
    """Write JSON, whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    text = json.dumps(values, ensure_ascii=False)
    try:
        write_bytes(path, text.encode("utf-8"))
    except UnicodeEncodeError:  # the name of a file on Linux may hold bytes that are no letter
        write_bytes(path, json.dumps(values).encode("ascii"))


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all; a link that somebody laid under a name of ours is not followed.

    Raises:
        OSError: it cannot be written.
    """
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)  # of a process that was killed, or a link: itself, not what it leads to
    with part.open("xb") as file:
        file.write(content)
    move_over(part, path)


def _members(value: Any) -> Any:
    return value.values() if isinstance(value, dict) else value


def _whole_number(digits: str) -> int:
    number = int(digits) if len(digits) <= _MOST_DIGITS else LARGEST + 1
    if abs(number) > LARGEST:
        raise ValueError("one of its whole numbers is too large")
    return number
