"""Files that QGIS writes, put under their names once they are whole: of a full disk it often says nothing."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from landslide_wsss_plugin.runtime.replacing import move_over

_TAIL = 1024
_PNG_END = b"IEND\xaeB`\x82"
_PAGE_SIZE, _PAGES = slice(16, 18), slice(28, 32)
"""Where a GeoPackage says how large it is."""


@contextlib.contextmanager
def written_whole(path: Path, rows: int = 0) -> "Iterator[Path]":
    """Give the name under which a file is to be written; it gets its own once it is whole, and an older one goes.

    Args:
        path: of the PDF, the PNG or the GeoPackage.
        rows: that a GeoPackage is to have, in all of its layers: of a full disk it may say that it is empty.

    Raises:
        OSError: it was not written whole.
    """
    part = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    leftovers = [part, *(part.with_name(part.name + end) for end in ("-wal", "-shm", "-journal"))]
    try:
        for one in leftovers:
            one.unlink(missing_ok=True)
        yield part
        if not is_whole(part, rows):
            raise OSError(f"{path} could not be written whole")
        move_over(part, path)
    finally:
        for one in leftovers:
            with contextlib.suppress(OSError):
                one.unlink(missing_ok=True)


def is_whole(path: Path, rows: int = 0) -> bool:
    """Return whether a PDF, a PNG or a GeoPackage of so many rows that was just written has its end."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL))
            tail = file.read()
    except OSError:
        return False
    ending = path.suffix.lower()
    if ending == ".pdf":
        return head.startswith(b"%PDF-") and tail.rstrip().endswith(b"%%EOF")
    if ending == ".png":
        return tail.endswith(_PNG_END)
    page = int.from_bytes(head[_PAGE_SIZE], "big")
    page = 1 << 16 if page == 1 else page
    return len(head) == 100 and size >= page * int.from_bytes(head[_PAGES], "big") and _is_sound(path, rows)


def _is_sound(path: Path, rows: int) -> bool:
    """Return whether a GeoPackage has so many rows, and the spatial index, which is written last, has each shape."""
    there = 0
    try:
        with contextlib.closing(sqlite3.connect(path)) as database:
            if database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return False
            for names in database.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchall():
                table, column = (name.replace('"', '""') for name in names)
                counted = f'SELECT count(*), count("{column}") FROM "{table}"'  # noqa: S608  # nosec B608
                found, shapes = database.execute(counted).fetchone()
                there += found
                index = f'SELECT count(*) FROM "rtree_{table}_{column}_rowid"'  # noqa: S608  # nosec B608
                if shapes and database.execute(index).fetchone()[0] < shapes:
                    return False
    except sqlite3.Error:
        return False
    return there == rows
