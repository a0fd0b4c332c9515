"""Whether another program edits a GeoPackage just now: what it holds would be lost, or would lie on other polygons."""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from engine.errors import UserError
from engine.rasters.journals import roll_back

PATIENCE_S = 5.0
"""How long another program's writing into a GeoPackage is waited for, seconds."""

QGIS = "LANDSLIDE_WSSS_QGIS"
"""The variable by which the plugin says which process QGIS is; it may have started the engine by way of another."""

_IN_USE = 128
"""The byte of the index of a write-ahead log that each program holds for as long as it has the log open."""


def check_free(path: Path) -> None:
    """Refuse a GeoPackage that another program edits.

    A program that is writing holds a lock. One with edits that it has not yet written, as QGIS keeps them in memory, is
    known by the write-ahead log that it has open. The QGIS that started this process has one, too, from a reviewer's
    first change to the end: it knows itself what is unsaved, and sees what is written here. Only Linux tells it from
    others; on Windows and macOS a log that anybody has open counts, unless a QGIS has started this process.

    Raises:
        UserError: kind "export": so it is; "vector": it was left half-written.
    """
    if path.suffix.lower() != ".gpkg" or not path.is_file():
        return
    roll_back(path)
    others = editors(path)
    try:
        with closing(sqlite3.connect(path, timeout=PATIENCE_S, isolation_level=None)) as database:
            database.execute("BEGIN EXCLUSIVE")
            database.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise _edited(path, others) from error
    except sqlite3.Error:
        return  # damaged: what reads it says so
    if others or (sys.platform != "linux" and _is_held(path) and not os.environ.get(QGIS)):
        raise _edited(path, others)


def editors(path: Path) -> list[int]:
    """Return the numbers of other processes that have a database's write-ahead log open, sorted.

    Neither this process nor those that started it count. Only Linux says who they are; elsewhere the answer is none.
    """
    index = path.with_name(f"{path.name}-shm")
    if sys.platform != "linux":
        return []
    try:
        place = index.stat()
        listed = Path("/proc/locks").read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return []
    found = set()
    for line in listed:  # "1: POSIX  ADVISORY  READ 1234 08:01:5678 128 128"; "->" stands before one that waits
        words = line.replace("->", " ").split()
        if len(words) == 8 and words[5].endswith(f":{place.st_ino}") and _covers(words[6], words[7]):
            found.add((int(words[4]), words[5].rpartition(":")[0]))
    device = f"{os.major(place.st_dev):02x}:{os.minor(place.st_dev):02x}"
    others = {process for process, where in found if where == device or _has_open(process, index)}
    return sorted(others - ancestors())


def _is_held(path: Path) -> bool:
    """Whether another connection has a database's log open, where ours is closed: the last one deletes it."""
    return path.with_name(f"{path.name}-shm").exists()


def _has_open(process: int, path: Path) -> bool:
    """Whether a process has a file open; some file systems give locks another device than files."""
    try:
        return any(path.samefile(opened) for opened in Path(f"/proc/{process}/fd").iterdir() if opened.exists())
    except OSError:
        return False


def ancestors() -> set[int]:
    """Return the numbers of this process and of those that started it, as Linux says, and of the QGIS that it is of."""
    said = os.environ.get(QGIS, "")
    found = {int(said)} if said.isdecimal() else set()
    process = os.getpid()
    while process > 0:
        found.add(process)
        try:
            words = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            break
        process = int(words.rpartition(")")[2].split()[1])  # a program's name may hold anything but ends there
    return found


def _covers(first: str, last: str) -> bool:
    return int(first) <= _IN_USE and (last == "EOF" or int(last) >= _IN_USE)


def _edited(path: Path, others: list[int]) -> UserError:
    who = f" (process {', '.join(map(str, others))})" if others else ""
    return UserError(
        f"{path} is open for editing in another program{who}.",
        "Save and end the editing there and close the layer, then try again.",
        "export",
    )
