"""Chips and their image-level labels: two folders or a list. Masks are never looked at here."""

import csv
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.errors import UserError
from engine.reporting import Reporter

SUFFIXES = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp", ".jp2", ".j2k", ".img", ".vrt"}
NAMED = 5
"""Chips that a sentence names of those that cannot be read."""
LANDSLIDE_NAMES = ("landslide", "landslides", "1")
OTHER_NAMES = ("non-landslide", "non_landslide", "nonlandslide", "no-landslide", "other", "0")

Chip = NDArray[np.uint8]
"""(H, W, 3) uint8 RGB, at its native size."""


@dataclass(frozen=True)
class ChipSet:
    """Where the chips are, and whether each shows a landslide.

    Args:
        name: for people and the model card.
        paths: the images.
        labels: 1 = landslide, 0 = none, one per path.
    """

    name: str
    paths: tuple[Path, ...]
    labels: tuple[int, ...]

    def __post_init__(self) -> None:
        for label, words in ((1, "with"), (0, "without")):
            if label not in self.labels:
                raise UserError(
                    f"The dataset {self.name} has no chip {words} a landslide.",
                    "Give a folder with landslide/image and non-landslide/image, or a CSV of path,label.",
                    "dataset",
                )

    @property
    def fingerprint(self) -> str:
        """A short hash of file names and labels: whether a resumed run sees the same chips."""
        lines = (f"{path.name},{label}" for path, label in zip(self.paths, self.labels, strict=True))
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]

    def on_card(self, train: tuple[int, ...]) -> dict[str, Any]:
        """Return what a card says of the chips that a network was trained on."""
        landslides = sum(self.labels[i] for i in train)
        return {
            "name": self.name,
            "fingerprint": self.fingerprint,
            "train_landslides": landslides,
            "train_others": len(train) - landslides,
        }


def open_dataset(path: Path, others: Path | None = None) -> ChipSet:
    """Open a dataset by what it is: a CSV of path,label, a folder with a folder for each class, or any two folders.

    Args:
        path: a `.csv` file, or a folder that holds `landslide` and `non-landslide` (Bijie's layout, whose chips are
            in their `image` folders).
        others: where given, the folder of the chips without a landslide; `path` is that of those with one.

    Raises:
        UserError: nothing there, or not such a dataset.
    """
    if path.is_file() and others is None:
        return from_csv(path)
    for folder in (path, others or path):
        if not folder.is_dir():
            raise UserError(f"There is no dataset {folder}.", "Give a folder of chips or a CSV file.", "dataset")
    if others is not None:
        return from_folders(path, others, path.name)
    landslide, other = _child(path, LANDSLIDE_NAMES), _child(path, OTHER_NAMES)
    if landslide is None or other is None:
        raise UserError(
            f"The folder {path} does not hold the two folders 'landslide' and 'non-landslide'.",
            "Name them so, name the other folder with --others, or give a CSV file with the columns path,label.",
            "dataset",
        )
    return from_folders(landslide, other, path.name)


def from_folders(landslide: Path, other: Path, name: str) -> ChipSet:
    """Return the chips of two folders; an `image` folder inside is taken where there is one.

    Args:
        landslide: folder of the chips with a landslide.
        other: folder of the chips without.
        name: for people and the model card.
    """
    positive, negative = _images(landslide), _images(other)
    return ChipSet(name, tuple(positive + negative), (1,) * len(positive) + (0,) * len(negative))


def from_csv(path: Path) -> ChipSet:
    """Return the chips that a CSV lists in its columns `path` (relative to the CSV) and `label` (1/0 or a name).

    Raises:
        UserError: columns are absent, or a label is none.
    """
    words = dict.fromkeys(LANDSLIDE_NAMES, 1) | dict.fromkeys(OTHER_NAMES, 0)
    paths, labels = [], []
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                paths.append(path.parent / row["path"])
                labels.append(words[row["label"].strip().lower()])
    except (KeyError, AttributeError, UnicodeDecodeError, csv.Error) as error:
        raise UserError(
            f"The list {path} cannot be read: {error}.",
            "Give a CSV with the columns path,label and the labels 1 (landslide) and 0.",
            "dataset",
        ) from error
    return ChipSet(path.stem, tuple(paths), tuple(labels))


def without(dataset: ChipSet, cleaning_list: Path) -> ChipSet:
    """Return the dataset without the chips that a cleaning list names.

    Args:
        dataset: chips and labels.
        cleaning_list: text, a file name or stem a line; empty lines and lines that begin with # do not count.

    Raises:
        UserError: the list cannot be read, or names a chip that is not there.
    """
    try:
        lines = [line.strip() for line in cleaning_list.read_text(encoding="utf-8").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"The cleaning list {cleaning_list} cannot be read.", "Give a text file, one chip a line.", "dataset"
        ) from error
    named = {line for line in lines if line and not line.startswith("#")}
    unknown = named - {word for path in dataset.paths for word in (path.name, path.stem)}
    if unknown:
        raise UserError(
            f"The cleaning list names {min(unknown)}, which is no chip of {dataset.name}.", "Correct it.", "dataset"
        )
    kept = [i for i, path in enumerate(dataset.paths) if not named & {path.name, path.stem}]
    return ChipSet(dataset.name, tuple(dataset.paths[i] for i in kept), tuple(dataset.labels[i] for i in kept))


def load_chips(dataset: ChipSet, report: Reporter) -> list[Chip]:
    """Decode every chip once; Bijie takes 640 MB.

    8-bit RGB pictures (JPEG, PNG, BMP, WebP) are taken as they are; every other raster is read as scenes are, with one
    stretch for all chips of a source (`raster_chips`).

    Raises:
        UserError: files are missing or no images, or need rasterio on a machine without it.
    """
    others = {path: True for path in dataset.paths if not is_plain(path)}  # in their order
    rasters = _rasters(list(others), dataset, report)
    chips: list[Chip] = []
    bad: dict[Path, str] = dict(rasters.bad) if rasters else {}
    for number, path in enumerate(dataset.paths):
        if number % 100 == 0:
            report.check()
            report.progress("chips", number, len(dataset.paths))
        if path in bad:
            continue
        try:
            chips.append(rasters.read(path) if rasters and path in others else _picture(path))
        except UserError as error:
            bad[path] = error.message
        except (OSError, SyntaxError, Image.DecompressionBombError) as error:
            bad[path] = str(error) or type(error).__name__
    if bad:
        raise _unreadable(bad)
    report.progress("chips", len(dataset.paths), len(dataset.paths))
    return chips


def is_plain(path: Path) -> bool:
    """Whether a chip is a picture of three bytes a pixel, which needs no reading of rasters; palettes are, too."""
    try:
        with Image.open(path) as image:
            kind, mode, is_clear = image.format, image.mode, "transparency" in image.info
        with path.open("rb") as file:
            head = file.read(26)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False
    if kind == "PNG" and head[24] > 8:  # Pillow cuts 16 bits to 8
        return False
    return kind in {"JPEG", "PNG", "BMP", "WEBP"} and mode in {"RGB", "P"} and not is_clear


def _picture(path: Path) -> Chip:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"), dtype=np.uint8)


def _rasters(paths: list[Path], dataset: ChipSet, report: Reporter) -> Any:
    """Return what reads the chips that are no plain pictures; None where there is none."""
    if not paths:
        return None
    try:
        from engine.data.raster_chips import RasterChips  # noqa: PLC0415  (a cluster's machine may lack rasterio)
    except ImportError as error:
        raise UserError(
            f"{len(paths)} chips, such as {paths[0]}, are no 8-bit RGB pictures, and rasterio, which reads them, is "
            "not installed here.",
            "Install rasterio, or convert the chips to 8-bit RGB PNG.",
            "dataset",
        ) from error
    rasters = RasterChips(paths, _root(dataset), report.check)
    types = [
        {
            rasters.types.get(path, "uint8")
            for path, own in zip(dataset.paths, dataset.labels, strict=True)
            if own == label
        }
        for label in (1, 0)
    ]
    if not types[0] & types[1]:
        report.log(
            f"The chips with a landslide hold {', '.join(sorted(types[0]))} values and those without "
            f"{', '.join(sorted(types[1]))}: a network may learn that difference alone.",
            "warning",
        )
    return rasters


def _root(dataset: ChipSet) -> Path:
    """Return the folder that holds all chips."""
    return Path(os.path.commonpath([path.absolute().parent for path in dataset.paths]))


def _unreadable(bad: dict[Path, str]) -> UserError:
    """Return what to say of chips that cannot be read: which, and why."""
    reasons = [(str(path), reason.rstrip(".")) for path, reason in bad.items()]
    if len(reasons) == 1:
        path, reason = reasons[0]
        return UserError(f"The chip {path} cannot be read: {reason}.", "Remove it or put it right.", "dataset")
    listed = "; ".join(f"{path} ({reason})" for path, reason in reasons[:NAMED])
    more = f" and {len(reasons) - NAMED} more" if len(reasons) > NAMED else ""
    message = f"{len(reasons)} chips cannot be read: {listed}{more}."
    return UserError(message, "Remove them or put them right.", "dataset")


def _child(folder: Path, names: tuple[str, ...]) -> Path | None:
    return next((folder / name for name in names if (folder / name).is_dir()), None)


def _images(folder: Path) -> list[Path]:
    """Return the images of a folder; names that begin with a dot are notes of the system, as macOS' ._NAME.

    Raises:
        UserError: there are files, and none is an image.
    """
    folder = folder / "image" if (folder / "image").is_dir() else folder
    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    images = [path for path in files if path.suffix.lower() in SUFFIXES]
    if files and not images:
        endings = ", ".join(sorted({path.suffix or path.name for path in files})[:NAMED])
        raise UserError(
            f"The folder {folder} holds no image: its files end with {endings}.",
            f"Give chips that end with {', '.join(sorted(SUFFIXES))}.",
            "dataset",
        )
    return images
