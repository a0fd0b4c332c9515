"""Zips that may come from anybody: as `engine.files` opens them, for the plugin imports nothing of the engine."""

import stat
import struct
import zipfile
from pathlib import Path

MOST_LISTED = 1 << 20
"""Bytes of a zip's list of members: ours have a few hundred, and Python takes minutes and gigabytes for millions."""

_END, _END_64, _LOCATOR, _COMMENT = 22, 56, 20, 1 << 16
"""Lengths of the records with which a zip ends, and of the longest comment behind them."""


def open_archive(path: Path) -> zipfile.ZipFile:
    """Open a zip that may come from anybody.

    Raises:
        OSError: it cannot be read, or is no plain file.
        zipfile.BadZipFile: it is none, or lists far more than a file of this program does.
    """
    if not stat.S_ISREG(path.stat().st_mode):  # a pipe or a device would be read for ever
        raise OSError(f"{path} is no plain file")
    if _listed_bytes(path) > MOST_LISTED:
        raise zipfile.BadZipFile(f"{path} lists more members than any file of this program")
    return zipfile.ZipFile(path)


def _listed_bytes(path: Path) -> int:
    """Return the length of the list of members as the records say by which Python goes; 0 of what is no zip."""
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - _END - _COMMENT - _END_64 - _LOCATOR))
        tail = file.read()
    last = len(tail) - _END
    at = last if last >= 0 and tail.startswith(b"PK\x05\x06", last) else tail.rfind(b"PK\x05\x06", 0, max(0, last) + 4)
    if at < 0:
        return 0
    (listed,) = struct.unpack_from("<L", tail, at + 12)
    large = at - _LOCATOR - _END_64  # where a large zip says the same in more bytes
    if large >= 0 and tail.startswith(b"PK\x06\x06", large):
        listed = max(listed, *struct.unpack_from("<Q", tail, large + 40))
    return int(listed)
