"""Adaptations on the disk: second runs of a scene, which run each came from, and those that were cut off."""

import glob
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from landslide_wsss_plugin.common import json_files
from landslide_wsss_plugin.records.run_folders import is_local, named_file

JOB = Path("adapt") / "job.json"
MODEL = "model.lsmodel"
ENDING = "_adapted"
"""Of the second run's folder, behind the name of the first."""


@dataclass(frozen=True)
class Adaptation:
    """What a second run says of how it was made.

    Args:
        before: folder of the run that it learned from; it may have gone since.
        adapted: whether the network changed.
        decisions: how many it learned from.
        threshold: of the outline model's score, where that alone changed.
        verdict: the gate's figures; empty where nothing was held back.
        filtered: whether proposals like the rejected ones are left out.
        agreement: of both maps, 0 to 1: what both show of what either shows.
        messages: the engine's own sentences.
        views: checked views that it was taught by; 0 where it was adapted without any.
        iou: on views that were held back; None where nothing was measured.
        false: share of what it draws on them that is none; likewise.
        by_itself: whether it learned from its own sure answers alone, although there were decisions.
    """

    before: Path
    adapted: bool
    decisions: int
    threshold: Optional[float]
    verdict: "dict[str, float]"
    filtered: bool
    agreement: Optional[float]
    messages: "tuple[str, ...]"
    views: int = 0
    iou: Optional[float] = None
    false: Optional[float] = None
    by_itself: bool = False

    @property
    def changes_the_map(self) -> bool:
        """Whether the second map can be another than the first."""
        return self.adapted or self.filtered or self.threshold is not None


@dataclass(frozen=True)
class Unfinished:
    """An adaptation that was stopped, or cut off.

    Args:
        folder: of the second run.
        request: the engine's, which goes on with it.
    """

    folder: Path
    request: "dict[str, Any]"


def adaptation_of(folder: Path, told: Any) -> Optional[Adaptation]:
    """Return what a run says of its adaptation; None where it is no second run, or what it says cannot be read.

    Args:
        folder: of the run.
        told: its run.json, or the engine's result with "run" for the first folder.
    """
    values = told.get("adapted_from") if isinstance(told, dict) else None
    if not isinstance(values, dict) or not isinstance(values.get("run"), str):
        return None
    before = named_file(folder, values["run"])
    verdict = values.get("verdict")
    changes, taught = values.get("changes"), values.get("taught")
    figures = taught.get("figures") if isinstance(taught, dict) else None
    if not is_local(before):
        return None
    return Adaptation(
        before=Path(before),
        adapted=values.get("adapted") is True,
        decisions=int(_number(values.get("decisions")) or 0),
        threshold=_number(values.get("threshold")),
        verdict={str(k): number for k, v in verdict.items() if (number := _number(v)) is not None}
        | {"accepted": float(verdict.get("accepted") is True)}
        if isinstance(verdict, dict)
        else {},
        filtered=isinstance(values.get("polygon_filter"), dict),
        agreement=_number(changes.get("agreement")) if isinstance(changes, dict) else None,
        messages=tuple(str(text) for text in values.get("messages") or () if isinstance(text, str)),
        views=int(_number(taught.get("views")) or 0) if isinstance(taught, dict) else 0,
        iou=_number(figures.get("iou")) if isinstance(figures, dict) else None,
        false=_number(figures.get("false")) if isinstance(figures, dict) else None,
        by_itself=values.get("by_itself") is True,
    )


def read(folder: Path) -> Optional[Adaptation]:
    """Return what the run in a folder says of its adaptation; None where it is no second run."""
    try:
        return adaptation_of(folder, json_files.read(folder / "run.json"))
    except (OSError, ValueError):
        return None


def second_of(first: Path, folders: "Iterable[Path]") -> Optional[Path]:
    """Return the run among some folders that was adapted from a first one; the first such one, None for none."""
    for folder in folders:
        found = read(folder) if folder != first else None
        if found is not None and _same(found.before, first):
            return folder
    return None


def free_folder(run: Path, taken: "Callable[[Path], bool]") -> Path:
    """Return a folder beside a run that is not there yet, for the run that is adapted from it.

    Args:
        run: folder of the first run.
        taken: whether a job that has not begun yet will write to a folder.
    """
    stem = re.sub(rf"{ENDING}(_\d+)?$", "", run.name)
    path, number = run.with_name(f"{stem}{ENDING}"), 1
    while path.exists() or taken(path):
        number += 1
        path = run.with_name(f"{stem}{ENDING}_{number}")
    return path


def unfinished_of(run: Path) -> "list[Unfinished]":
    """Return the adaptations of a run that can be gone on with."""
    stem = re.sub(rf"{ENDING}(_\d+)?$", "", run.name)
    try:
        jobs = sorted(run.parent.glob(f"{glob.escape(stem)}{ENDING}*/{JOB.as_posix()}"))
    except OSError:
        return []
    found = [resumed(job.parent.parent) for job in jobs]
    return [one for one in found if one is not None and _same(Path(str(one.request["run"])), run)]


def resumed(folder: Path) -> Optional[Unfinished]:
    """Return the adaptation in a folder as one that goes on; None where none was begun, or it came to its end."""
    if read(folder) is not None:
        return None
    try:
        identity = json_files.read(folder / JOB)["identity"]
        run, decisions = named_file(folder, str(identity["run"])), str(identity["decisions"])
        settings = dict(identity["settings"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not is_local(run):
        return None
    request = {"run": run, "out": str(folder), "decisions": decisions, "settings": settings, "resume": True}
    if isinstance(identity.get("checked"), str):
        request["checked"] = identity["checked"]
    return Unfinished(folder, request)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.resolve() == other.resolve()
    except OSError:
        return one == other


def _number(value: Any) -> Optional[float]:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return float(value)
