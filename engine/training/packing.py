"""Carry chips and checkpoints to a machine that takes only small things: recompress, cut, join."""

import hashlib
import io
import json
from pathlib import Path

from PIL import Image

from engine.errors import UserError
from engine.reporting import Reporter
from engine.training.checkpoints import write_json, write_whole
from engine.training.chips import ChipSet

LIMIT = 60_000_000
PART = 15_000_000
QUALITIES = (95, 90, 85, 80, 70, 60)


def pack(dataset: ChipSet, members: tuple[int, ...], out: Path, limit: int, report: Reporter) -> tuple[int, int]:
    """Copy chips as JPEG of the best quality that stays below a limit, and their masks where there are any.

    The files keep their names, whatever their suffix says, so that a training on the packed chips is one on this
    dataset: same fingerprint, same folds.

    Args:
        dataset: the chips.
        members: which of them.
        out: a new folder: landslide/image, landslide/mask, non-landslide/image.
        limit: largest size of all files together, bytes.
        report: listener.

    Returns:
        The JPEG quality and the size of all files, bytes.

    Raises:
        UserError: `out` holds something, two chips of a class have one name, a chip cannot be read, or no quality is
            small enough.
    """
    if out.exists() and any(out.iterdir()):
        raise UserError(f"The folder {out} is not empty.", "Choose a new folder.", "exists")
    chips = [(dataset.paths[i], "landslide" if dataset.labels[i] else "non-landslide") for i in members]
    masks = {path: path.parent.parent / "mask" / f"{path.stem}.png" for path, name in chips if name == "landslide"}
    masks = {path: mask for path, mask in masks.items() if mask.is_file()}
    names = [(name, path.name) for path, name in chips]
    twice = next((name for name in names if names.count(name) > 1), None) if len(set(names)) < len(names) else None
    if twice is not None:
        raise UserError(f"Two {twice[0]} chips are called {twice[1]}.", "Give each chip a name of its own.", "dataset")
    for quality in QUALITIES:
        coded, total = [], sum(mask.stat().st_size for mask in masks.values())
        for done, (path, name) in enumerate(chips):
            report.check()
            report.progress(f"quality {quality}", done, len(chips))
            coded.append((Path(name) / "image" / path.name, _jpeg(path, quality)))
            total += len(coded[-1][1])
            if total > limit:
                break
        if total <= limit:
            for place, content in coded:
                write_whole(out / place, content)
            for mask in masks.values():
                write_whole(out / "landslide" / "mask" / mask.name, mask.read_bytes())
            return quality, total
    raise UserError(
        f"The chips stay above {limit / 1e6:g} MB at JPEG quality {QUALITIES[-1]}.", "Allow more megabytes.", "dataset"
    )


def cut(path: Path, size: int = PART) -> list[Path]:
    """Cut a file into FILE.000, FILE.001 ... and FILE.parts.json beside it; the file itself stays.

    Args:
        path: the file.
        size: largest size of a part, bytes.

    Raises:
        UserError: the file cannot be read.
    """
    parts: list[Path] = []
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while content := file.read(size):
                digest.update(content)
                parts.append(path.with_name(f"{path.name}.{len(parts):03d}"))
                write_whole(parts[-1], content)
    except OSError as error:
        raise UserError(f"The file {path} cannot be read.", "Check the path.", "disk") from error
    write_json(_list(path), {"parts": [p.name for p in parts], "sha256": digest.hexdigest()})
    return parts


def join(path: Path) -> Path:
    """Put a file together again from the parts beside it; it appears only if it is whole.

    Args:
        path: the file as it was called before `cut`.

    Raises:
        UserError: a part is missing or damaged.
    """
    try:
        told = json.loads(_list(path).read_text(encoding="utf-8"))
        content = b"".join((path.parent / Path(name).name).read_bytes() for name in told["parts"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(f"The parts of {path} cannot be read.", "Bring all of them here.", "disk") from error
    if hashlib.sha256(content).hexdigest() != told["sha256"]:
        raise UserError(f"A part of {path} is damaged.", "Bring the parts here again.", "disk")
    write_whole(path, content)
    return path


def _list(path: Path) -> Path:
    return path.with_name(path.name + ".parts.json")


def _jpeg(path: Path, quality: int) -> bytes:
    memory = io.BytesIO()
    try:
        with Image.open(path) as image:
            image.convert("RGB").save(memory, "jpeg", quality=quality, optimize=True)
    except (OSError, SyntaxError) as error:
        raise UserError(f"The chip {path} cannot be read.", "Remove it or put it right.", "dataset") from error
    return memory.getvalue()
