"""What run.json must hold before anything uses it: a run folder may come from anybody."""

import math
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.change.field import PairField
from engine.change.shade import Suns
from engine.errors import UserError
from engine.rasters.grid import Grid
from engine.rasters.scene_info import SceneInfo
from engine.settings import retired
from engine.settings.calibration import is_calibration
from engine.settings.run import RunSettings
from engine.settings.tables import METHODS

KINDS: dict[str, type | tuple[type, ...]] = {
    "identity": dict,
    "result": dict,
    "versions": dict,
    "state": str,
    "device": str,
    "scores": list,
    "warnings": list,
    "gates": (dict, type(None)),
    "polygon_filter": (dict, type(None)),
    "supported": bool,
    "otsu": (dict, type(None)),
    "grid": dict,
}
"""What these are where they are there; a run that has just begun lacks some."""

ALWAYS = ("device", "warnings", "scores", "grid")
"""What a run that begins writes at once, beside scene, model and settings."""


def checked(values: dict[str, Any], path: Path) -> dict[str, Any]:
    """Return the values of run.json, its settings complete.

    Args:
        values: as they were read.
        path: the file, for the sentence.

    Raises:
        UserError: kind "run"; it is damaged.
    """
    fault = _fault(values)
    if fault:
        raise _damaged(path, f": {fault}.")
    try:
        info = SceneInfo.from_json(values["scene"])
        if values.get("before"):
            SceneInfo.from_json(values["before"]["scene"])
            PairField.from_json(values["before"]["field"])
            if "suns" in values["before"]:
                Suns.from_json(values["before"]["suns"])
        settings = RunSettings.from_json(retired.of_run(values["settings"]))
    except UserError as error:
        raise _damaged(path, f". {error.message}") from error
    if (values["grid"]["height"], values["grid"]["width"]) != (info.height, info.width):
        raise _damaged(path, ": its grid is not that of its scene.")
    return {**values, "settings": settings.to_json()}


def _damaged(path: Path, why: str) -> UserError:
    return UserError(f"The run file {path} is damaged{why}", "Start the run again in a new folder.", "run")


def _fault(values: dict[str, Any]) -> str:
    """Return what is wrong with the values, beside scene and settings; "" for nothing."""
    absent = [name for name in ALWAYS if name not in values]
    other = absent or [name for name, kind in KINDS.items() if name in values and not isinstance(values[name], kind)]
    model, settings = values.get("model"), values.get("settings")
    if other:
        return f"its {other[0]} {'is missing' if absent else 'cannot be read'}"
    if not isinstance(model, dict) or not all(isinstance(model.get(name), str) for name in ("name", "sha256")):
        return "it does not say which model it used"
    if not isinstance(settings, dict) or not _is_method(settings.get("method")):
        return "it does not say which method it used"
    if not isinstance(values.get("scene"), dict):
        return "it does not say which scene it is of"
    numbers = [*(values.get("otsu") or {}).values(), *([values["gates"].get("floor")] if values.get("gates") else [])]
    if not all(_is_number(value) for value in numbers):
        return "its otsu or its gates cannot be read"
    return _lists_fault(values)


def _lists_fault(values: dict[str, Any]) -> str:
    try:
        if not all(type(value) is int for value in asdict(Grid(**values["grid"])).values()):
            return "its grid cannot be read"
    except (TypeError, ValueError):
        return "its grid cannot be read"
    before = values.get("before")
    if before and not (
        isinstance(before, dict) and all(isinstance(before.get(key), dict) for key in ("scene", "field"))
    ):
        return "its earlier image cannot be read"
    texts = [*values["scores"], *values["warnings"]]
    if not all(isinstance(text, str) for text in texts):
        return "its scores or warnings cannot be read"
    return (
        "" if is_calibration(values["model"].get("calibration", {})) else "the calibration of its model cannot be read"
    )


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_method(value: Any) -> bool:
    return isinstance(value, str) and value in METHODS
