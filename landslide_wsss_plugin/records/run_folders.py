"""What stands in an output folder: nothing, an interrupted run that can go on, or a finished one."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from landslide_wsss_plugin.common import json_files


@dataclass(frozen=True)
class Standing:
    """A run in a folder.

    Args:
        finished: whether it came to its end.
        scene: the raster it is of.
        request: what the engine must be asked so that it goes on as it began.
        rows: finished rows of chips.
    """

    finished: bool
    scene: Path
    request: "dict[str, Any]"
    rows: int


def area_file(folder: Path) -> Path:
    """Return where the area of interest of a run is kept, so that the run can go on with the same area."""
    return folder / "area.gpkg"


def before_mask_file(folder: Path) -> Path:
    """Return where the polygons that a run leaves out of its earlier image are kept."""
    return folder / "before_mask.gpkg"


def standing_run(folder: Path) -> Optional[Standing]:
    """Return the run in a folder; None where there is none that can be read."""
    try:
        run = json_files.read(folder / "run.json")
        area = run.get("identity", {}).get("area")
        request: dict[str, Any] = {
            "scene": named_file(folder, run["scene"]["path"]),
            "out": str(folder),
            "model": _local(named_file(folder, run["model"]["path"])),
            "settings": _with_local_files(folder, dict(run["settings"])),
            "aoi": str(area_file(folder)) if area else None,
        }
        rows = sum(1 for path in (folder / "rows").glob("*") if path.suffix != ".part")
        return Standing(run.get("state") == "finished", Path(request["scene"]), request, rows)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def named_file(folder: Path, path: Any) -> str:
    """Return a path of run.json as it is from here: what is not absolute starts at the run's folder."""
    text = str(path).partition("\0")[0]
    return text if not is_local(text) or Path(text).is_absolute() else os.path.normpath(folder / text)


def is_local(path: str) -> bool:
    """Whether a path that somebody else's file names can be looked up without asking another computer."""
    slashed = path.replace("\\", "/")  # to Windows both are one, also mixed
    return not slashed.startswith(("//", "/??/", "/vsi")) and "://" not in slashed


def is_same_file(chosen: Path, named: Path) -> bool:
    """Whether a file that the user chose is the one that a run names, without asking another computer for that."""
    return chosen == named or (is_local(str(named)) and chosen.resolve() == named.resolve())


def _local(path: str) -> str:
    """Return a path.

    Raises:
        ValueError: it is another computer's.
    """
    if not is_local(path):
        raise ValueError(path)
    return path


def _with_local_files(folder: Path, settings: "dict[str, Any]") -> "dict[str, Any]":
    terrain = dict(settings.get("terrain") or {})
    if terrain.get("dem"):
        settings["terrain"] = {**terrain, "dem": _local(named_file(folder, terrain["dem"]))}
    before = dict(settings.get("before") or {})
    for name in ("image", "mask"):
        if before.get(name):
            before[name] = _local(named_file(folder, before[name]))
    settings["before"] = before
    return settings


def has_run(folder: Path) -> bool:
    """Whether a run stands in the folder, readable or not."""
    return (folder / "run.json").is_file()


def free_folder(folder: Path) -> Path:
    """Return the first of folder, folder_2, folder_3 … in which no run stands."""
    candidate, number = folder, 1
    while has_run(candidate):
        number += 1
        candidate = folder.with_name(f"{folder.name}_{number}")
    return candidate
