"""Chips and their image-level labels: two folders or a list. Masks are never looked at here."""

import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.errors import UserError
from engine.reporting import Reporter

SUFFIXES = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp"}
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

    Raises:
        UserError: a file is missing or no image.
    """
    chips: list[Chip] = []
    for number, path in enumerate(dataset.paths):
        if number % 100 == 0:
            report.check()
            report.progress("chips", number, len(dataset.paths))
        try:
            with Image.open(path) as image:
                chips.append(np.asarray(image.convert("RGB"), dtype=np.uint8))
        except (OSError, SyntaxError, Image.DecompressionBombError) as error:
            raise UserError(f"The chip {path} cannot be read.", "Remove it or put it right.", "dataset") from error
    report.progress("chips", len(dataset.paths), len(dataset.paths))
    return chips


def _child(folder: Path, names: tuple[str, ...]) -> Path | None:
    return next((folder / name for name in names if (folder / name).is_dir()), None)


def _images(folder: Path) -> list[Path]:
    folder = folder / "image" if (folder / "image").is_dir() else folder
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
