"""What a program that was killed while it wrote left beside a database, such as a GeoPackage, is taken back on reading.

SQLite keeps the old pages in a journal until the new ones are whole. A reader that may not write, such as GDAL's,
cannot take them back, and says that the file cannot be opened.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from engine.errors import UserError

SQLITE = b"SQLite format 3\0"
_MAGIC = bytes.fromhex("d9d505f920a163d7")
"""What a journal begins with. One that also ends with it names a further file, which SQLite deletes; ours never do."""
_WAIT_S = 10


def roll_back(path: Path) -> None:
    """Bring a database back to what it was before a write that was killed; any other file stays untouched.

    Args:
        path: of a file, whether it is a database or not.

    Raises:
        UserError: kind "vector": its journal names files that SQLite would delete.
    """
    journal = path.parent / f"{path.name}-journal"
    try:
        if not journal.is_file() or not _begins(path):
            return
        with journal.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                return
            file.seek(-len(_MAGIC), 2)
            names_others = file.tell() > 0 and file.read() == _MAGIC
    except OSError:  # shorter than that, or not to be read: nothing that SQLite would play back
        return
    if names_others:
        raise UserError(
            f"{path} was left half-written by a program that wrote into several files at once.",
            "Open and close it in that program, or take a copy from before.",
            "vector",
        )
    try:
        with closing(sqlite3.connect(path, timeout=_WAIT_S)) as database:
            database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        return  # damaged, or in a folder that cannot be written: whoever reads it says so


def _begins(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(SQLITE)) == SQLITE
