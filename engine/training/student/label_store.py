"""Pseudo-labels on the disk, so that a resumed training sees the very same ones."""

import io
import zipfile
from pathlib import Path

import numpy as np

from engine.data.scene_augmentation import Label
from engine.files import write_whole


class LabelStore:
    """A folder with a compressed file of pseudo-labels.

    Args:
        folder: made where it is absent.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def save(self, labels: dict[int, Label]) -> None:
        """Write the labels, by the chips' numbers.

        Raises:
            UserError: the folder cannot be written, or the disk is full.
        """
        memory = io.BytesIO()
        np.savez_compressed(memory, **{str(chip): label for chip, label in labels.items()})  # type: ignore[arg-type]
        write_whole(self._path, memory.getvalue())

    def load(self) -> dict[int, Label] | None:
        """Return the labels, or None where they are not there or damaged."""
        try:
            with np.load(self._path, allow_pickle=False) as file:
                return {int(name): file[name] for name in file.files}
        except (OSError, ValueError, zipfile.BadZipFile, EOFError):
            return None

    @property
    def _path(self) -> Path:
        return self.folder / "round-1.npz"  # version 0.1.0 could label again by the student; its files still count
