"""Files that appear whole or not at all, and archives that are opened with care."""

import contextlib
import errno
import json
import os
import socket
import stat
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.errors import UserError
from engine.windows.names import check_name
from engine.windows.replacing import held, move_over, remove

MOST_LISTED = 1 << 20
"""Bytes of a zip's list of members: ours have a few hundred, and Python takes minutes and gigabytes for millions."""

_END, _END_64, _LOCATOR, _COMMENT = 22, 56, 20, 1 << 16
"""Lengths of the records with which a zip ends, and of the longest comment behind them."""


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
        write_fresh(part, content)
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


def write_fresh(part: Path, content: bytes) -> None:
    """Write a file that is new, and bring it to the disk: a link that somebody laid under its name is not followed.

    Raises:
        OSError: it cannot be written.
    """
    if part.is_symlink() or not part.is_file():  # one of ours that could not be deleted is written anew
        clear_way(part)
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def clear_way(part: Path) -> Path:
    """Delete what stands under the name of an unfinished file, a link itself and not what it leads to; return the name.

    Raises:
        OSError: it cannot be deleted.
    """
    if os.path.lexists(part):  # else an error would name the part, and not the file that it is for
        remove(part)
    return part


def bad_name(error: BaseException) -> UserError | None:
    """Return what to say where a name is too long for this system, or no text; None for another error."""
    if isinstance(error, UnicodeEncodeError) and error.reason.startswith("surrogates"):
        return not_text(str(error.object))
    if getattr(error, "errno", None) != errno.ENAMETOOLONG:
        return None
    name = str(getattr(error, "filename", None) or "that was given")
    shown = name if len(name) <= _SHOWN else f"{name[: _SHOWN // 2]}...{name[-_SHOWN // 2 :]}"
    return UserError(f"The name {shown} is longer than this system takes.", "Choose a shorter one.", "output")


def not_text(name: str) -> UserError | None:
    """Return what to say of a name with letters of another encoding, as old disks and archives hold; None of others."""
    if name.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in name):
        return None
    plain = name.encode("utf-8", "replace").decode()
    shown = plain if len(plain) <= _SHOWN else f"...{plain[-_SHOWN:]}"
    return UserError(
        f"The name {shown} holds letters that are not UTF-8, here as question marks.",
        "Rename the file or folder, then choose it again.",
        "output",
    )


_SHOWN = 100
"""Letters of a long name that a sentence shows."""


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
    if not path.is_file():
        raise OSError(f"{path} is no file")  # to open a pipe may wait for ever
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
