"""Whether another program edits a run's polygons just now, such as a second QGIS: as `engine.inventory.in_use` tells.

Whoever writes into a GeoPackage as QGIS does holds a byte of the index of its write-ahead log for as long as the log is
open. Only Linux tells who that is; elsewhere the answer is nobody.
"""

import os
import sys
from pathlib import Path

_IN_USE = 128
"""That byte."""


def editors(path: Path) -> "list[int]":
    """Return the numbers of other processes that have a GeoPackage open for writing, without those that QGIS started.

    Args:
        path: of the GeoPackage; it may be missing.
    """
    if not sys.platform.startswith("linux"):
        return []
    try:
        place = path.with_name(f"{path.name}-shm").stat()
        listed = Path("/proc/locks").read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return []
    device = f"{os.major(place.st_dev):02x}:{os.minor(place.st_dev):02x}:{place.st_ino}"
    found = set()
    for line in listed:  # "1: POSIX  ADVISORY  READ 1234 08:01:5678 128 128"; "->" stands before one that waits
        words = line.replace("->", " ").split()
        if len(words) == 8 and words[5] == device and words[4].isdecimal() and _covers(words[6], words[7]):
            found.add(int(words[4]))
    return sorted(one for one in found if os.getpid() not in _with_parents(one))


def _covers(first: str, last: str) -> bool:
    return int(first) <= _IN_USE and (last == "EOF" or int(last) >= _IN_USE)


def _with_parents(process: int) -> "set[int]":
    """Return a process and those that started it."""
    found: set[int] = set()
    while process > 0 and process not in found:
        found.add(process)
        try:
            words = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            break
        process = int(words.rpartition(")")[2].split()[1])  # a program's name may hold anything but ends there
    return found
