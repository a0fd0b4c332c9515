"""Carry chips and checkpoints to a machine that takes only small things: recompress, split, join.

python -m benchmarks.pack_chips pack DATASET OUT
python -m benchmarks.pack_chips split FILE
python -m benchmarks.pack_chips join FILE
"""

import argparse
import hashlib
import io
import json
import math
import sys
from pathlib import Path

from PIL import Image

from engine import ownership
from engine.data.dataset import ChipSet, open_dataset
from engine.data.folds import split as folds_of
from engine.errors import UserError
from engine.files import write_json, write_whole
from engine.reporting import Reporter, Silent

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


def split(path: Path, size: int = PART, *, overwrite: bool = False) -> list[Path]:
    """Cut a file into FILE.000, FILE.001 ... and FILE.parts.json beside it; the file itself stays.

    Args:
        path: the file.
        size: largest size of a part, bytes.
        overwrite: whether files of these names may go.

    Raises:
        UserError: the file cannot be read; kind "exists": a file has the name of a part.
    """
    parts: list[Path] = []
    count = math.ceil(path.stat().st_size / size) if path.is_file() else 0
    ownership.refuse_standing([*(_part(path, number) for number in range(count)), _list(path)], overwrite=overwrite)
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while content := file.read(size):
                digest.update(content)
                parts.append(_part(path, len(parts)))
                write_whole(parts[-1], content)
    except OSError as error:
        raise UserError(f"The file {path} cannot be read.", "Check the path.", "disk") from error
    write_json(_list(path), {"parts": [p.name for p in parts], "sha256": digest.hexdigest()})
    return parts


def join(path: Path, *, overwrite: bool = False) -> Path:
    """Put a file together again from the parts beside it; it appears only if it is whole.

    Args:
        path: the file as it was called before `split`.
        overwrite: whether a file of this name may go.

    Raises:
        UserError: a part is missing or damaged; kind "exists": the file stands there.
    """
    ownership.refuse_standing([path], overwrite=overwrite)
    try:
        told = json.loads(_list(path).read_text(encoding="utf-8"))
        content = b"".join((path.parent / Path(name).name).read_bytes() for name in told["parts"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(f"The parts of {path} cannot be read.", "Bring all of them here.", "disk") from error
    if hashlib.sha256(content).hexdigest() != told["sha256"]:
        raise UserError(f"A part of {path} is damaged.", "Bring the parts here again.", "disk")
    write_whole(path, content)
    return path


def _part(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number:03d}")


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


def parser() -> argparse.ArgumentParser:
    """Return the command line."""
    top = argparse.ArgumentParser(prog="python -m benchmarks.pack_chips", description=__doc__.splitlines()[0])
    commands = top.add_subparsers(dest="command", required=True)
    one = commands.add_parser("pack", help="recompress a dataset for a machine that takes little")
    one.add_argument("dataset", type=Path)
    one.add_argument("out", type=Path, help="a new folder")
    one.add_argument("--others", type=Path, metavar="FOLDER", help="its chips have none; DATASET's have one")
    one.add_argument("--megabytes", type=float, default=LIMIT / 1e6)
    one.add_argument("--fold", type=int, help="only the chips that this fold holds out, such as for a scene")
    one.add_argument("--folds", type=int, default=5)
    one.add_argument("--fold-seed", type=int, default=0)
    one = commands.add_parser("split", help="cut a file, such as a checkpoint, into parts below 16 MB")
    one.add_argument("file", type=Path)
    one = commands.add_parser("join", help="put such a file together again")
    one.add_argument("file", type=Path, help="its name before it was split")
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run one command, print what it made, and return the exit code: 0, or 2 for a user's error."""
    args = parser().parse_args(arguments)
    try:
        if args.command == "split":
            print("\n".join(str(part) for part in split(args.file)))
        elif args.command == "join":
            print(join(args.file))
        else:
            dataset = open_dataset(args.dataset, args.others)
            members = tuple(range(len(dataset.paths)))
            if args.fold is not None:
                members = folds_of(dataset.labels, args.fold, args.folds, args.fold_seed).validation
            quality, size = pack(dataset, members, args.out, round(args.megabytes * 1e6), Silent())
            print(f"{len(members)} chips, JPEG quality {quality}, {size} bytes")
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
