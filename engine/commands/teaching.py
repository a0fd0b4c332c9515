"""The commands of live teaching: the preview of a rectangle, its figures in words, and the view that teaches most."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from affine import Affine

from engine import ownership
from engine.adaptation_job import decisions as review
from engine.adaptation_job.views import views_of
from engine.commands.arguments import Values, path_of
from engine.errors import UserError
from engine.files import clear_way
from engine.inference.thread_pool import ChipPool, workers_for
from engine.pipeline.named_files import named_model, named_scene
from engine.pipeline.run_folder import RunFolder
from engine.rasters.atomic import writing
from engine.rasters.places import is_plain_local
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter
from engine.settings.tables import NODATA
from engine.teaching.background import Background
from engine.teaching.feature_blocks import BLOCK, Features
from engine.teaching.feature_store import FeatureStore
from engine.teaching.figures import too_few
from engine.teaching.labels import Window
from engine.teaching.live import drawn, labeled_pixels
from engine.teaching.live_figures import live_figures, telling_view
from engine.teaching.run_scores import RunScores
from engine.teaching.trials import root_of
from engine.teaching.views import FILE, Outline
from engine.windows.replacing import move_over

MOST_PX = 4_000_000
"""Pixels of a preview; more is no view of a map."""

FINE_PX = 600_000
"""Up to so many pixels every pixel is computed; of more every second row and column."""

KEPT, GROUND = Features(), Background()
"""What was looked at, as long as the engine runs; features lie with the run beyond that."""

_UNTAUGHT: dict[str, Any] = {}
"""What was found of the last model file, by how it stands: a preview follows each move of the map."""


def teach_preview(args: Values, report: Reporter) -> Values:
    """Fit the quick head and draw it over a rectangle: args run, place (west, south, east, north), out, decisions ...

    Further args: checked. `out` becomes a GeoTIFF of two bands in 250 levels, probability and doubt.
    """
    begun = time.monotonic()
    with _lesson(args) as (scene, views, outlines, scores):
        window = _window(scene.info, args.get("rectangle"))
        out = Path(path_of(args, "out"))
        ownership.refuse_standing([out], overwrite=bool(args.get("overwrite")))
        pixels = labeled_pixels(scene, KEPT, views, outlines)
        head = pixels.head()
        if head is None:
            return {"preview": None, "views": len(views), "message": "Outline a landslide, and check its view."}
        report.check()
        step = 1 if window.height * window.width <= FINE_PX else 2
        levels = drawn(head, scene, KEPT, window, step, scores)
        place = scene.info.affine @ Affine.translation(window.left, window.top) @ Affine.scale(step)
        _write(out, levels, place, scene.info.crs_wkt)
    return {"preview": str(out), "views": len(views), "message": "", "seconds": round(time.monotonic() - begun, 2)}


def teach_figures(args: Values, report: Reporter) -> Values:
    """Say how good the quick head is on views that it was not taught: args run, decisions, checked."""
    with _lesson(args) as (scene, views, outlines, scores):
        found = live_figures(scene, KEPT, views, outlines, report, GROUND, scores)
    return {
        "views": len(views),
        "figures": found.to_json() if found else None,
        "message": found.message() if found else too_few(len(views)),
    }


def teach_next(args: Values, report: Reporter) -> Values:
    """Name the view that would teach most, as west, south, east, north: args run, decisions, checked."""
    with _lesson(args) as (scene, views, outlines, _):
        place = telling_view(scene, KEPT, views, outlines, report)
        return {"view": list(place.outline(scene.info.affine).bounds) if place else None}


@contextmanager
def _lesson(args: Values) -> Iterator[tuple[SceneReader, list[Any], list[Outline], RunScores | None]]:
    """Yield the open scene of a run, its checked views and its outlines, and scores that know none of them."""
    folder = RunFolder(Path(path_of(args, "run")))
    run = folder.read()
    info = named_scene(run).on_own_grid()
    KEPT.store = FeatureStore(folder.root, BLOCK)
    source = str(args.get("decisions") or "review")
    made = review.decisions_of_review(folder) if source == "review" else review.decisions_of_layer(source, info)
    checked = str(args.get("checked") or "review")
    none_yet = checked == "review" and not (folder.root / FILE).is_file()
    views = [] if none_yet else views_of(checked, folder, run)
    outlines = [Outline(one.shape, one.landslide) for one in made]
    with SceneReader(Path(info.path), info=info) as scene, ChipPool(workers_for(torch.device("cpu"))) as pool:
        KEPT.pool = pool
        try:
            yield scene, views, outlines, _scores(folder, run)
        finally:
            KEPT.pool = None


def _scores(folder: RunFolder, run: Values) -> RunScores | None:
    """Return the scores of a run whose model no view has taught: what has seen a view cannot be measured on it."""
    if "student" not in run.get("scores", ()) or not folder.scores.is_file():
        return None
    try:
        named = run["model"].get("path")
        stat = Path(named).stat() if is_plain_local(named) else None
        key = (named, run["model"].get("sha256"), stat and (stat.st_mtime_ns, stat.st_size, stat.st_ino))
        if _UNTAUGHT.get("key") != key:
            _UNTAUGHT.update(key=key, untaught=_is_untaught(run))
    except (OSError, UserError):  # it has gone, so that nobody knows what it has seen
        return None
    return RunScores(folder.scores) if _UNTAUGHT["untaught"] else None


def _is_untaught(run: Values) -> bool:
    """Return whether the model that a run names is the one that made it, and no view has taught it."""
    model = named_model(run, None)
    return model.sha256 == run["model"].get("sha256") and root_of(model) is model


def _window(info: SceneInfo, rectangle: Any) -> Window:
    numbers = rectangle if isinstance(rectangle, (list, tuple)) else ()
    if len(numbers) != 4 or not all(isinstance(n, (int, float)) and abs(n) < 1e15 for n in numbers):
        raise UserError("The rectangle is not four numbers.", "Give west, south, east and north.", "protocol")
    west, south, east, north = (float(n) for n in numbers)
    inverse = ~info.affine
    at = np.array([inverse @ corner for corner in ((west, south), (west, north), (east, south), (east, north))])
    left, top = (int(v) for v in np.clip(np.floor(at.min(axis=0)), 0, (info.width, info.height)))
    right, bottom = (int(v) for v in np.clip(np.ceil(at.max(axis=0)), 0, (info.width, info.height)))
    if right <= left or bottom <= top:
        raise UserError("The map does not show the scene.", "Move the map to the scene.", "place")
    if (right - left) * (bottom - top) > MOST_PX:
        raise UserError("The map shows too much of the scene for a preview.", "Zoom in.", "place")
    return Window(top, left, bottom - top, right - left)


def _write(out: Path, levels: Any, place: Affine, crs_wkt: str | None) -> None:
    part = clear_way(out.with_name(out.name + ".part.tif"))
    profile = {"driver": "GTiff", "count": 2, "dtype": "uint8", "nodata": NODATA, "crs": crs_wkt, "transform": place}
    with writing(out):
        with rasterio.open(part, "w", height=levels.shape[1], width=levels.shape[2], **profile) as file:
            file.write(levels)
            file.descriptions = ("probability", "doubt")
        move_over(part, out)


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {
    "teach_preview": teach_preview,
    "teach_figures": teach_figures,
    "teach_next": teach_next,
}
