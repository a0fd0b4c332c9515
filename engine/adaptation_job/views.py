"""Checked views of an adaptation: read, kept with it, taught by, and carried to the run that it makes."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import shapely

from engine.adaptation_job.pieces import Decision
from engine.adaptation_job.sensor import sensor_of
from engine.adaptation_job.taught_file import About, taught_in_json, write_taught
from engine.errors import UserError
from engine.files import clear_way, write_whole
from engine.inventory.export import check_plain
from engine.model_file.bundle import Model
from engine.ownership import load_json
from engine.pipeline.plan import plan
from engine.pipeline.run_folder import RunFolder
from engine.rasters.atomic import writing
from engine.rasters.layers.written import written_whole
from engine.rasters.reading.stretch import kind_of
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter
from engine.settings.run import RunSettings
from engine.teaching.pieces import ground_pieces, view_pieces
from engine.teaching.teach import teach
from engine.teaching.trials import folds_of, root_of
from engine.teaching.views import FILE, LAYER, Outline, read_views
from engine.training.adaptation.settings import AdaptationSettings
from engine.windows.replacing import move_over

VIEWS = "views.json"
MODEL = "model.lsmodel"

MOST_BYTES = 1 << 28
"""Of the file that keeps the views."""

COARSER = 2.0
"""The second scale that is tried where a scene is magnified at least as much: half as many pixels for the network."""


def views_of(source: str, run_folder: RunFolder, run: dict[str, Any]) -> list[Any]:
    """Return the views that a request names, in the scene's CRS; "none" is none.

    Raises:
        UserError: the run has none, or the layer has none over the scene.
    """
    if source == "none":
        return []
    if source == "review":
        if not (run_folder.root / FILE).is_file():
            raise UserError(
                f"No view is checked in the run in {run_folder.root}.",
                "Outline every landslide of a view and check it first.",
                "decisions",
            )
        check_plain(run_folder.root / FILE, LAYER)
        source = f"{run_folder.root / FILE}|layername={LAYER}"
    return read_views(source, SceneInfo.from_json(run["scene"]).on_own_grid())


def keep_views(work: Path, views: Sequence[Any]) -> None:
    """Write views, so that an adaptation that goes on goes on with the same; nothing where there are none."""
    if views:
        write_whole(work / VIEWS, json.dumps([shapely.to_wkb(view, hex=True) for view in views]).encode())


def kept_views(work: Path) -> list[Any]:
    """Return what `keep_views` wrote.

    Raises:
        UserError: it cannot be read.
    """
    try:
        return [shapely.from_wkb(str(wkb)) for wkb in load_json(work / VIEWS, MOST_BYTES)]
    except (OSError, ValueError, TypeError, shapely.errors.ShapelyError) as error:
        raise UserError(
            f"The checked views in {work} cannot be read.", "Start again in a new folder.", "run"
        ) from error


def carry_views(views: Sequence[Any], target: RunFolder, crs_wkt: str | None) -> None:
    """Put the views into a run's folder, where none stand there yet: what a person has drawn stays."""
    path = target.root / FILE
    if not views or path.exists():
        return
    part = clear_way(path.with_name(f"{path.stem}.part.gpkg"))
    wkb = shapely.to_wkb(np.array([shapely.multipolygons(shapely.get_parts(view)) for view in views], object))
    with writing(path), written_whole(part, len(wkb)):
        pyogrio.raw.write(part, wkb, [], [], layer=LAYER, driver="GPKG", geometry_type="MultiPolygon", crs=crs_wkt)
    move_over(part, path)


def taught_model(
    run: dict[str, Any],
    source: RunFolder,
    parent: Model,
    decisions: Sequence[Decision],
    views: Sequence[Any],
    settings: AdaptationSettings,
    work: Path,
    device: str,
    report: Reporter,
) -> dict[str, Any]:
    """Teach by views and write the model into `work`; return what was learned, as JSON values."""
    info = SceneInfo.from_json(run["scene"]).on_own_grid()
    run_settings = RunSettings.from_json(run["settings"])
    root = root_of(parent)
    factors = factors_of(info, root, run_settings)
    outlines = [Outline(one.shape, one.landslide) for one in decisions]
    scores = None if is_unknown(run) else source.scores
    tile = run_settings.tiles.size

    def pieces_at(factor: float) -> Any:
        return view_pieces(info, views, outlines, factor, tile, settings, report, scores)

    def ground_at(factor: float) -> Any:
        return ground_pieces(info, views, factor, report)

    present = run_settings.thresholds.student if root is parent else None
    threshold = float(root.card["thresholds"].get("student", 0.5)) if present is None else present
    folds = folds_of(len(views))
    done = teach(root, pieces_at, factors, folds, threshold, settings, work, device, report, ground_at=ground_at)
    learned: dict[str, Any] = {
        "adapted": done.network is not None,
        "steps": done.steps,
        "threshold": done.threshold if done.network is not None else None,
        "verdict": None,
        "messages": done.messages,
        "replay_loss": None,
        "taught": taught_in_json(done, len(views)),
    }
    if done.network is None:
        part = work / (MODEL + ".part")
        shutil.copyfile(parent.path, clear_way(part))
        move_over(part, work / MODEL)
        return learned
    sensor = sensor_of(info, run_settings.pixel_size_m or info.pixel_size_m)
    scene = Path(run["scene"]["path"]).name
    about = About([scene], sensor, len(views), sum(one.landslide for one in decisions), [kind_of(info.stretch_from)])
    write_taught(work / MODEL, root, done, about, run_settings)
    return learned


def factors_of(info: SceneInfo, root: Model, settings: RunSettings) -> list[float]:
    """Return the scales to choose from, network pixels in one of the scene, the model's own first."""
    first = plan(info, root, settings).factor
    return [first, first / COARSER] if first >= COARSER else [first]


def is_unknown(run: dict[str, Any]) -> bool:
    """Return whether a run said that the model does not know the scene's imagery."""
    fit = run.get("result", {}).get("scene_fit") or {}
    return bool(fit.get("unknown", False))
