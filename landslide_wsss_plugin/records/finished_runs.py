"""A finished run as the workbench needs it: which scores it has, and with what settings its mask was made."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from landslide_wsss_plugin.common import json_files
from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.tables import FUSED, METHODS, SCORES, SCORES_OF
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.records.run_folders import named_file

FORMAT = 1
"""The engine's run folders of this plugin."""


class RunError(UserError):
    """Why a folder cannot be worked on: what is wrong, and what to do about it."""


@dataclass(frozen=True)
class FinishedRun:
    """A run with its scores.

    Args:
        folder: of the run.
        scene: the raster it is of.
        method: that made the mask as it is now.
        thresholds: the engine's threshold settings of the mask.
        polygons: the engine's polygon settings.
        otsu: Otsu's value of each score over the scene; empty where the run was made before they were kept.
        own: the model card's thresholds.
        result: count, area_m2, thresholds and paths.
        record: the rest of run.json, for the report.
    """

    folder: Path
    scene: Path
    method: str
    thresholds: "dict[str, Any]"
    polygons: "dict[str, Any]"
    otsu: "dict[str, float]"
    own: "dict[str, float]"
    result: "dict[str, Any]"
    record: "dict[str, Any]"

    @property
    def scores(self) -> Path:
        """The continuous scores."""
        return self.folder / "scores.tif"

    @property
    def mask(self) -> Path:
        """The mask."""
        return self.folder / "mask.tif"

    @property
    def polygons_file(self) -> Path:
        """The inventory."""
        return self.folder / "landslides.gpkg"

    @property
    def files(self) -> "dict[str, str]":
        """The paths as the engine's result has them, where the folder is now."""
        files = {"polygons": str(self.polygons_file), "mask": str(self.mask), "scores": str(self.scores)}
        # a run of an older version has no final mask, a run without an earlier image nothing that is new
        more = {"final_mask": self.folder / "mask_final.tif", "added": self.folder / "landslides_added.gpkg"}
        return {**files, **{name: str(path) for name, path in more.items() if path.is_file()}}


def read_finished(folder: Path) -> FinishedRun:
    """Return the finished run in a folder.

    Raises:
        RunError: none is there, it is not finished, of another format, or its scores are gone.
    """
    try:
        run = json_files.read(folder / "run.json")
    except OSError as error:
        raise RunError(
            tr("There is no run in {}.").format(folder), tr("Choose the output folder of a finished run.")
        ) from error
    except ValueError as error:
        raise RunError(tr("The run in {} is damaged.").format(folder), tr("Run the scene again.")) from error
    if not isinstance(run, dict) or run.get("format") != FORMAT:
        raise RunError(
            tr("The run in {} was made by another version of the plugin.").format(folder),
            tr("Run the scene again with this version; the old files stay as they are."),
        )
    try:
        found = _finished(folder, run)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise RunError(tr("The run in {} is damaged.").format(folder), tr("Run the scene again.")) from error
    if not run.get("result"):
        raise RunError(tr("The run in {} is not finished.").format(folder), tr("Choose the folder and press Resume."))
    if not found.scores.is_file():
        raise RunError(
            tr("The scores of the run in {} are gone.").format(folder),
            tr("Put scores.tif back into the folder, or run the scene again."),
        )
    return found


def methods_of(names: "list[str]", run_method: str) -> "list[str]":
    """Return the methods whose scores are there: the student, what two scores agree on, and each score alone.

    Args:
        names: of the scores.
        run_method: of the run; it says which explanation the CAM is.
    """
    fused = run_method if run_method in FUSED else FUSED[-1]
    wanted = [method for method in METHODS if method not in FUSED or method == fused]
    return [method for method in wanted if set(SCORES_OF[method]) <= set(names)]


def _finished(folder: Path, run: "dict[str, Any]") -> FinishedRun:
    """Take from run.json what the workbench uses; whoever sent the folder may have put anything there.

    Raises:
        KeyError, TypeError, ValueError, AttributeError, OverflowError: it is damaged.
    """
    settings = dict(run["settings"])
    thresholds, result = dict(settings["thresholds"]), dict(run.get("result") or {})
    for name in SCORES:
        if thresholds.get(name) is not None:
            thresholds[name] = _number(thresholds[name])
    for name in ("model", "versions", "scene"):
        dict(run.get(name) or {})
    used = dict(result.get("thresholds") or {}).values()
    if settings["method"] not in SCORES_OF or not all(isinstance(value, (int, float, str)) for value in used):
        raise ValueError(settings["method"])
    return FinishedRun(
        folder=folder,
        scene=Path(named_file(folder, run["scene"]["path"])),
        method=str(settings["method"]),
        thresholds=thresholds,
        polygons={str(name): _number(value) for name, value in dict(settings["polygons"]).items()},
        otsu={str(name): _number(value) for name, value in (run.get("otsu") or {}).items()},
        own={
            str(name): _number(value)
            for name, value in (run["model"].get("thresholds") or {}).items()
            if isinstance(value, (int, float))
        },
        result={**result, "count": int(_number(result.get("count", 0))), "area_m2": _known(result.get("area_m2", 0))},
        record=run,
    )


def _known(value: Any) -> Optional[float]:
    """Return a finite number; None where it is not known, as areas without a CRS are not."""
    return None if value is None else _number(value)


def _number(value: Any) -> float:
    """Return a finite number.

    Raises:
        TypeError, ValueError, OverflowError: it is none.
    """
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(value)
    return number
