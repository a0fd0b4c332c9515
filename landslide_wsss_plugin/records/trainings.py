"""The trainings of the user: one folder each, listed by what their job.json says; any of them can be gone on with."""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from landslide_wsss_plugin.common import json_files
from landslide_wsss_plugin.common.tables import NETWORKS
from landslide_wsss_plugin.runtime import model_store, paths

JOB = "job.json"
PARTS = NETWORKS
"""The trainings of a job, each in a folder of this name."""
MOST_LOSSES = 64 << 20
"""Bytes of a losses.csv: a line a step, of a hundred letters."""


@dataclass(frozen=True)
class Training:
    """A training in a folder.

    Args:
        folder: of the training.
        name: of the model that it makes.
        state: "paused", "running" (or cut off while it was), "failed" or "finished".
        part: what it was at: "chips", one of PARTS, or "model".
        error: why it failed, in a sentence; "".
    """

    folder: Path
    name: str
    state: str
    part: str
    error: str = ""


def folder() -> Path:
    """Return the folder of all trainings; it may be absent."""
    return paths.data_folder() / "trainings"


def free_folder(name: str, taken: "Callable[[Path], bool]") -> Path:
    """Return a folder that is not there yet, for a training of a model of this name.

    Args:
        name: of the model.
        taken: whether a training that has not begun yet will write to a folder.
    """
    stem = model_store.file_name(name)
    path, number = folder() / stem, 1
    while path.exists() or taken(path):
        number += 1
        path = folder() / f"{stem}-{number}"
    return path


def read(path: Path) -> Optional[Training]:
    """Return the training in a folder; None where there is none that can be read."""
    try:
        record: dict[str, Any] = json_files.read(path / JOB)
        error = record.get("error") or {}
        said = f"{error.get('message', '')} {error.get('hint', '')}".strip()
        name = str(record["request"]["settings"]["name"])
        return Training(path, name, str(record["state"]), str(record["part"]), said)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def unfinished() -> "list[Training]":
    """Return the trainings that can be gone on with, the newest first."""
    try:
        jobs = sorted(folder().glob(f"*/{JOB}"), key=lambda path: path.stat().st_mtime, reverse=True)
    except OSError:
        return []
    found = [read(path.parent) for path in jobs]
    return [training for training in found if training is not None and training.state != "finished"]


def read_losses(path: Path) -> "dict[str, list[float]]":
    """Return the columns of a losses.csv, without "step"; what is not whole yet is left out."""
    try:
        text = json_files.read_text(path, MOST_LOSSES)
    except (OSError, ValueError):
        return {}
    columns: dict[str, list[float]] = {}
    for row in csv.DictReader(text[: text.rfind("\n") + 1].splitlines()):
        try:
            values = {name: float(value) for name, value in row.items() if name != "step"}
        except (TypeError, ValueError):
            continue
        for name, value in values.items():
            columns.setdefault(name, []).append(value)
    return columns


def newest_sample(part: Path) -> Optional[Path]:
    """Return the newest picture of translated chips; None where there is none yet."""
    return max((part / "samples").glob("*.png"), default=None)
