"""Whether a run goes on with the scene that it began with, also where run folder and scene were moved since."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath
from typing import Any

from engine.rasters.places import Source, is_file_name
from engine.rasters.sheets import sheets_of

CONTENT = "scene content"
"""Under this name an identity holds the digest of the scene's bytes; runs of older versions have none."""

SHEETS = "content of the mosaic's sheets"
"""Under this name it holds that of the files from which a VRT takes its pixels; None for any other scene."""

SAMPLES, SAMPLE_BYTES = 32, 1 << 16
"""How many pieces of a scene's file are looked at, and how large each is: 2 MB of a file of any size."""
SHEET_BYTES = 1 << 14
"""How much of each end of a mosaic's sheet is looked at: there may be thousands."""


def scene_identity(source: Source) -> dict[str, Any]:
    """Return what the identity of a run holds of its scene: "scene", the path and the size, and digests of its content.

    Args:
        source: of the scene; of one that is no plain file nothing but its name is known.
    """
    if not is_file_name(source):
        return {"scene": str(source), CONTENT: None, SHEETS: None}
    path = Path(source)
    try:
        told = {CONTENT: digest_of(path), SHEETS: _digest_of_sheets(path)}
        return {"scene": f"{path.resolve()}, {path.stat().st_size} bytes", **told}
    except OSError:
        return {"scene": str(path), CONTENT: None, SHEETS: None}  # the reader says what is wrong with it


def _digest_of_sheets(path: Path) -> str | None:
    """Return a digest of the lengths, beginnings and ends of a mosaic's sheets; None where there are none.

    Raises:
        OSError: one cannot be read.
    """
    sheets = [sheet for sheet in sheets_of(path) if sheet.is_file()]
    digest = hashlib.blake2b(digest_size=16)
    for sheet in sheets:
        digest.update(digest_of(sheet, samples=2, size=SHEET_BYTES).encode())
    return digest.hexdigest() if sheets else None


def digest_of(path: Path, samples: int = SAMPLES, size: int = SAMPLE_BYTES) -> str:
    """Return a digest of a file's length and of pieces of it, evenly from its first byte to its last.

    Args:
        path: of the file.
        samples: how many pieces, at least 2.
        size: of each, bytes.

    Raises:
        OSError: it cannot be read.
    """
    length = path.stat().st_size
    if not path.is_file():
        raise OSError(f"{path} is no file")
    digest = hashlib.blake2b(str(length).encode(), digest_size=16)
    last = max(0, length - size)
    with path.open("rb") as file:
        for start in sorted({last * number // (samples - 1) for number in range(samples)}):
            file.seek(start)
            digest.update(file.read(size))
    return digest.hexdigest()


def changed_since(begun: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """Return the names of what a run depends on that differ from those it began with, sorted.

    Args:
        begun: identity in run.json; one of an older version has fewer entries, which say nothing special.
        now: identity that is asked for.
    """
    changed = {name for name in {*begun, *now} if begun.get(name) != now.get(name)}
    if _parts(begun) == _parts(now):
        changed.discard("scene")
    changed -= {name for name in (CONTENT, SHEETS) if name not in begun}
    if same_scene(begun, now) and begun.get(CONTENT) == now.get(CONTENT):
        changed.discard("scene")
    return sorted(changed)


def same_scene(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Return whether two identities are of one scene: of one path, or of one name, length and content elsewhere."""
    (path, size), (other_path, other_size) = _parts(one), _parts(other)
    if path == other_path:
        return True
    names = {PureWindowsPath(name).name for name in (path, other_path)}  # parts at slashes of either kind
    moved = len(names) == 1 and size == other_size
    return moved and one.get(CONTENT) is not None and one.get(CONTENT) == other.get(CONTENT)


def _parts(identity: Mapping[str, Any]) -> tuple[str, str]:
    path, _, size = str(identity.get("scene", "")).rpartition(", ")
    return os.path.normcase(path), size  # on Windows slashes of either kind, and no case
