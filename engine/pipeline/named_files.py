"""What a run names: its scene, model and elevation model. A run folder may come from anybody, so none is trusted."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.errors import UserError
from engine.model_file.bundle import Model, open_model
from engine.pipeline.same_scene import CONTENT, digest_of
from engine.rasters.places import is_plain_local
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter
from engine.settings.run import RunSettings, TerrainSettings


def named_scene(run: dict[str, Any]) -> SceneInfo:
    """Return the scene of a run as run.json describes it.

    Raises:
        UserError: kind "scene": run.json names something that is no file of this computer.
    """
    info = SceneInfo.from_json(run["scene"])
    if not is_plain_local(info.path):
        raise UserError(
            f"The run names the scene {info.path}, which is no file of this computer.",
            "Open the scene yourself and choose it.",
            "scene",
        )
    return info


def say_changed_scene(run: dict[str, Any], report: Reporter) -> None:
    """Say so where the file of a run's scene is another by now: what was decided on its map was said of other pixels.

    Overviews or tags alone change a file, too, so that nothing is refused. Runs of older versions cannot tell.
    """
    begun, path = (run.get("identity") or {}).get(CONTENT), run["scene"].get("path")
    if not begun or not is_plain_local(path) or digest_of(Path(path)) == begun:
        return
    report.log(
        f"The scene {path} has changed since the run: if it shows other pixels, the run's map and the decisions on it "
        "are not of this image. Make the run again first.",
        "warning",
    )


def named_model(run: dict[str, Any], chosen: str | Path | None) -> Model:
    """Open the model that the user chooses, else the one that a run names.

    Raises:
        UserError: kind "model": none is chosen, and run.json names something that is no file of this computer.
    """
    named = run["model"].get("path")
    if chosen is None and not is_plain_local(named):
        raise UserError(
            f"The run names the model {named}, which is no file of this computer.",
            "Choose the model yourself.",
            "model",
        )
    return open_model(chosen or named)


def named_settings(run: dict[str, Any], report: Reporter) -> RunSettings:
    """Return the settings of a run, without an elevation model that is no file of this computer, which is told."""
    settings = RunSettings.from_json(run["settings"])
    dem = settings.terrain.dem
    if dem is None or is_plain_local(dem):
        return settings
    report.log(f"The elevation model {dem} is no file of this computer. The terrain fields stay empty.", "warning")
    return replace(settings, terrain=TerrainSettings())
