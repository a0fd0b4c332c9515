"""What run.json records of a run, and on what its scores depend."""

import hashlib
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import torch

from engine.errors import UserError
from engine.pipeline.pair import EarlierScene, file_identity
from engine.pipeline.pair_shade import dem_identity
from engine.pipeline.plan import Plan, Request
from engine.pipeline.run_folder import RunFolder
from engine.pipeline.same_scene import CONTENT, changed_since, scene_identity
from engine.rasters.grid import Grid
from engine.rasters.layers.layer_names import split_source
from engine.rasters.places import Source, as_source, is_plain_local
from engine.rasters.reader import SceneInfo
from engine.rasters.sheets import Watch
from engine.rasters.tile_reader import SceneTiling
from engine.rasters.writer import assemble_scores
from engine.settings.run import RunSettings, score_names
from engine.settings.tables import DEFAULT_METHOD, METHODS
from engine.version import version


def inputs_of(request: Request, settings: RunSettings) -> tuple[str | Path | None, ...]:
    """Return the files that a run reads."""
    before = settings.before
    return request.scene, request.aoi, request.model.path, settings.terrain.dem, before.image, before.mask


def run_record(
    request: Request, settings: RunSettings, laid: Plan, device: str, earlier: EarlierScene | None = None
) -> dict[str, Any]:
    """Return what run.json says of a run that begins: enough to join its rows without the model or the scene."""
    pair = earlier is not None
    return {
        "identity": run_fingerprint(request, settings),
        "scene": laid.info.to_json(),
        "model": {
            "path": str(request.model.path),
            "name": request.model.title,
            "sha256": request.model.sha256,
            "thresholds": request.model.card["thresholds"],
            **_calibration(request.model.card),
        },
        "settings": settings.to_json(),
        "grid": asdict(laid.grid),
        "scores": score_names(
            settings.method or DEFAULT_METHOD, explain=settings.explain, roles=request.model.card["networks"], pair=pair
        ),
        **({"before": earlier.record()} if earlier is not None else {}),
        "device": device,
        "warnings": [*laid.warnings, *(earlier.warnings() if earlier is not None else ())],
        "versions": {"plugin": version(), "torch": torch.__version__, "python": platform.python_version()},
        "state": "running",
    }


def _calibration(card: dict[str, Any]) -> dict[str, Any]:
    """Return what a card says of how confidences are calibrated, as it stands: a run keeps it, whatever comes after."""
    return {"calibration": card["calibration"]} if card.get("calibration") else {}


def join_rows(folder: RunFolder, run: dict[str, Any], *, chosen: bool) -> None:
    """Join the finished rows of a run to scores.tif.

    Args:
        folder: of the run.
        run: its run.json.
        chosen: whether the user has named the scene himself; else run.json does, which may come from anybody, and it
            is looked at only where it is a file of this computer.

    Raises:
        UserError: kind "disk" or "output"; a row is missing or of another run.
    """
    tags = {
        "model": run["model"]["name"],
        "model_sha256": run["model"]["sha256"],
        "method": run["settings"]["method"],
    }
    info = SceneInfo.from_json(run["scene"])
    if not chosen and not is_plain_local(info.path):
        info = replace(info, path=str(folder.root / "no scene"))
    assemble_scores(folder.rows, Grid(**run["grid"]), info, run["scores"], folder.scores, tags)


def run_fingerprint(request: Request, settings: RunSettings) -> dict[str, Any]:
    """What the scores depend on: a run goes on only where none of this has changed."""
    return {
        **scene_identity(request.scene),
        "area": _area_of(request.aoi) if request.aoi else None,
        "model": request.model.sha256,
        "method": settings.method,
        "bands": list(settings.bands) if settings.bands else None,
        "tile size": settings.tiles.size,
        "overlap": settings.tiles.overlap,
        "gate": settings.gate,
        "GAN difference": settings.difference.identity(),
        "explanation": settings.explain,
        "quality of the explanation": _quality(settings),
        "resampling": [settings.resample, settings.pixel_size_m],
        "CRS": settings.crs,
        "fill": "kept" if settings.keep_fill else None,
        "stretch": [list(pair) for pair in settings.stretch] if settings.stretch else None,
        "style": list(settings.style_bands) if settings.style_bands else None,
        "earlier image": file_identity(settings.before, _area_of),
        "elevation model": dem_identity(settings),
    }


def _area_of(source: Path) -> str:
    path, layer = split_source(source)
    try:
        content = hashlib.sha256(Path(path).read_bytes()).hexdigest() if Path(path).is_file() else None
    except OSError:
        return str(source)
    if content is None:  # an address, a pipe: reading says what is wrong with it
        return str(source)
    return f"{content} {layer}" if layer else content


def recorded_scene(request: Request, fingerprint: dict[str, Any]) -> SceneInfo | None:
    """Return how the run that continues has read its scene, so that it is read the same way; None for a new run."""
    folder = RunFolder(request.out)
    if not folder.exists:
        return None
    run = folder.read()
    return None if changed_since(run.get("identity") or {}, fingerprint) else SceneInfo.from_json(run["scene"])


def _quality(settings: RunSettings) -> list[str] | None:
    """How the CAM is made; None where there is none, and so no difference."""
    has_cam = settings.explain or "cam" in METHODS[settings.method or DEFAULT_METHOD].scores
    return [str(settings.cam), settings.precision] if has_cam else None


def watch_of(scene: Source, settings: RunSettings) -> Watch:
    """Return a watch on the scene and the earlier image, from before they are opened."""
    before = settings.before.image
    return Watch(scene, *([as_source(before)] if before else []))


@contextmanager
def whole_ledger(folder: RunFolder, cut: SceneTiling) -> Iterator[None]:
    """Leave no rows of two scenes behind, by which a run would go on.

    A scene that changed is another one for whoever resumes, by its content, of which large files are looked at in
    pieces only: where these are the same, the finished rows go.
    """
    try:
        yield
    except UserError:
        if cut.watch is not None and cut.watch.changed() and not changed_content(folder.read(), cut.path):
            folder.drop_rows()
        raise


def changed_content(run: dict[str, Any], scene: Source) -> bool:
    """Return whether a scene's file is another one, or has gone, since a run began, as far as is looked."""
    identity = run.get("identity") or {}
    return bool(scene_identity(scene)[CONTENT] != identity.get(CONTENT))


def note_failure(folder: RunFolder, error: UserError) -> None:
    """Leave the reason in run.json where the disk still takes it; the error itself matters more."""
    try:
        folder.update(state="failed", error=error.message)
    except UserError:
        return
