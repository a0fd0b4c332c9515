"""Pseudo-labels on the disk, so that a resumed training sees the very same ones."""

import io
import zipfile
from pathlib import Path

import numpy as np

from engine.training.checkpoints import write_whole
from engine.training.scene_like import Label


class LabelStore:
    """A folder with one compressed file of pseudo-labels a round.

    Args:
        folder: made where it is absent.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def save(self, number: int, labels: dict[int, Label]) -> None:
        """Write a round's labels, by the chips' numbers.

        Raises:
            UserError: the folder cannot be written, or the disk is full.
        """
        memory = io.BytesIO()
        np.savez_compressed(memory, **{str(chip): label for chip, label in labels.items()})  # type: ignore[arg-type]
        write_whole(self._path(number), memory.getvalue())

    def load(self, number: int) -> dict[int, Label] | None:
        """Return a round's labels, or None where they are not there or damaged."""
        try:
            with np.load(self._path(number), allow_pickle=False) as file:
                return {int(name): file[name] for name in file.files}
        except (OSError, ValueError, zipfile.BadZipFile, EOFError):
            return None

    def _path(self, number: int) -> Path:
        return self.folder / f"round-{number + 1}.npz"
