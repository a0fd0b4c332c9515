"""Checked views of an adaptation: read, kept with it, taught by, and carried to the run that it makes."""

import json
import shutil
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import shapely

from engine.adaptation_job.card import taught_card
from engine.adaptation_job.pieces import Decision
from engine.errors import UserError
from engine.files import write_whole
from engine.model_file.bundle import Model, write_model
from engine.ownership import load_json
from engine.pipeline.plan import plan
from engine.pipeline.run_folder import RunFolder
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter
from engine.settings.run import RunSettings
from engine.teaching.pieces import view_pieces
from engine.teaching.teach import root_of, teach
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
        source = str(run_folder.root / FILE)
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
    part = path.with_name(f"{path.stem}.part.gpkg")
    wkb = shapely.to_wkb(np.array([shapely.multipolygons(shapely.get_parts(view)) for view in views], object))
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
    first = plan(info, root, run_settings).factor
    factors = [first, first / COARSER] if first >= COARSER else [first]
    outlines = [Outline(one.shape, one.landslide) for one in decisions]
    scores = None if is_unknown(run) else source.scores
    tile = run_settings.tiles.size

    def pieces_at(factor: float) -> Any:
        return view_pieces(info, views, outlines, factor, tile, settings, report, scores)

    present = run_settings.thresholds.student if root is parent else None
    threshold = float(root.card["thresholds"].get("student", 0.5)) if present is None else present
    done = teach(root, pieces_at, factors, len(views), threshold, settings, work, device, report)
    learned: dict[str, Any] = {
        "adapted": done.network is not None,
        "steps": done.steps,
        "threshold": done.threshold if done.network is not None else None,
        "verdict": None,
        "messages": done.messages,
        "replay_loss": None,
        "taught": {
            "views": len(views),
            "kind": done.kind,
            "factor": round(done.factor, 4),
            "figures": done.figures.to_json() if done.figures else None,
            "before": round(done.before, 4) if done.before is not None else None,
        },
    }
    if done.network is None:
        part = work / (MODEL + ".part")
        shutil.copyfile(parent.path, part)
        move_over(part, work / MODEL)
        return learned
    actual = run_settings.pixel_size_m or info.pixel_size_m
    pixel = actual / done.factor if actual and run_settings.resample else float(root.card["pixel_size_m"])
    entry = {
        "architecture": "taught",
        "config": done.config,
        **{key: root.card["networks"]["student"][key] for key in ("mean", "std")},
    }
    about = {
        "scene": Path(run["scene"]["path"]).name,
        "date": datetime.now(timezone.utc).strftime("%Y-%m-%d"),
        "scene_pixel_m": round(actual, 4) if actual else None,
        "outlines": sum(one.landslide for one in decisions),
        "steps": done.steps,
        **learned["taught"],
    }
    card = taught_card(root, entry, pixel, done.threshold, about, done.messages[0])
    networks = {role: root.network(role) for role in card["networks"] if role != "student"}
    write_model(work / MODEL, card, {**networks, "student": done.network.cpu()})
    return learned


def is_unknown(run: dict[str, Any]) -> bool:
    """Return whether a run said that the model does not know the scene's imagery."""
    fit = run.get("result", {}).get("scene_fit") or {}
    return bool(fit.get("unknown", False))
