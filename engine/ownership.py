"""Whether a file may be written: only what this program wrote is replaced, or what the user has said may go."""

import os
import re
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from engine.errors import UserError
from engine.foreign_json import parse
from engine.windows.replacing import remove, remove_empty

REPLACE = "Choose another name, or replace it: --overwrite."
JSON_BYTES = 8 << 20
"""Of the largest JSON file that is looked into to see whose it is."""


def refuse_inputs(outputs: Iterable[Path], inputs: Iterable[str | Path | None]) -> None:
    """Refuse to write over a file that is read.

    Args:
        outputs: files that are about to be written.
        inputs: files that are read, also as "FILE|layername=NAME"; None is none.

    Raises:
        UserError: kind "output": an output is an input.
    """
    read = [path for source in inputs if source for path in _files_of(str(source))]
    for out in outputs:
        if any(same_file(out, path) for path in read):
            raise UserError(f"The output {out} is also an input.", "Choose another name for the output.", "output")


def refuse_standing(paths: Iterable[Path], *, overwrite: bool) -> None:
    """Refuse to replace files, unless the user has said so.

    Args:
        paths: files that are about to be written.
        overwrite: what the user said.

    Raises:
        UserError: kind "exists": one of them is there; "output": one of them is a folder.
    """
    for path in paths:
        if path.is_dir() and not path.is_symlink():
            raise UserError(f"The output {path} is a folder.", "Choose another name for the file.", "output")
        if not overwrite and os.path.lexists(path):  # a link that leads nowhere is somebody's, too
            raise UserError(f"The file {path} exists already.", REPLACE, "exists")


def refuse_foreign(root: Path, names: Iterable[str], what: str) -> None:
    """Refuse a folder that is not this program's and already holds what it would write there.

    Args:
        root: the folder.
        names: of the files and folders that would be written; an empty folder is free.
        what: the folder is for, such as "run".

    Raises:
        UserError: kind "exists": one of them is there.
    """
    for name in names:
        path = root / name
        if os.path.lexists(path) and not (path.is_dir() and not any(path.iterdir())):
            raise UserError(
                f"The folder {root} holds {name}, which is not of a {what}.",
                "Choose an empty or new folder.",
                "exists",
            )


def refuse_links(folders: Iterable[Path]) -> None:
    """Refuse folders of this program's that are links: what is written there would lie among somebody's files.

    Raises:
        UserError: kind "exists": one of them is a link.
    """
    for folder in folders:
        if folder.is_symlink():
            raise UserError(f"{folder} is a link to another folder.", "Choose another output folder.", "exists")


def same_file(one: Path, other: Path) -> bool:
    """Return whether two names are of one file, by whatever links or letters; of an absent file by its path."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def load_json(path: Path, most: int = JSON_BYTES) -> Any:
    """Return what a JSON file holds, of a size and depth that this program writes.

    Args:
        path: of the file.
        most: bytes that it may have.

    Raises:
        OSError: it cannot be read, is no plain file, or is larger.
        ValueError: it is no JSON, or holds what no file of this program does.
    """
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):  # a pipe or a device would be read for ever
        raise OSError(f"{path} is no plain file")
    if found.st_size > most:
        raise OSError(f"{path} has more than {most} bytes")
    return parse(path.read_bytes())


def read_json(path: Path) -> dict[str, Any] | None:
    """Return the object in a JSON file; None where there is none, or it cannot be read."""
    try:
        values = load_json(path)
    except (OSError, ValueError):
        return None
    return values if isinstance(values, dict) else None


def delete_own(folder: Path, pattern: str) -> None:
    """Delete the files of a folder whose whole name matches, and the folder where nothing else is in it.

    Args:
        folder: one that is known to be this program's.
        pattern: regular expression of the names that this program gives there.
    """
    if not folder.is_dir() or folder.is_symlink():
        return
    for path in folder.iterdir():
        if re.fullmatch(pattern, path.name) and (path.is_file() or path.is_symlink()):
            remove(path)
    if not any(folder.iterdir()):
        remove_empty(folder)


def _files_of(source: str) -> list[Path]:
    """Return the file that a source names; names may hold bars, so every beginning of it that is a file counts."""
    parts = source.split("|")
    return [Path("|".join(parts[:stop])) for stop in range(1, len(parts) + 1)]
