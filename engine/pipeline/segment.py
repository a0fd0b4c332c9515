"""One scene from raster to polygons: gate -> translate -> difference -> explain -> blend -> threshold -> polygons."""

import hashlib
import platform
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from engine.errors import Cancelled, UserError
from engine.inference.device import choose_device, memory_error
from engine.inference.predictor import ChipPredictor
from engine.inference.sliding_window import reading_threads, score_rows
from engine.inventory.terrain import check_model
from engine.model_file.bundle import Model
from engine.model_file.defaults import with_defaults
from engine.pipeline.postprocess import otsu_values, totals, write_inventory, write_mask
from engine.pipeline.run_folder import RunFolder, prepare
from engine.rasters.aoi import read_aoi
from engine.rasters.grid import Grid
from engine.rasters.reader import SceneInfo, SceneReader
from engine.rasters.tile_reader import SceneTiling
from engine.rasters.writer import assemble_scores, finished_rows
from engine.reporting import Reporter
from engine.settings import retired
from engine.settings.run import BANDS_OF, DEFAULT_METHOD, RunSettings, score_names
from engine.version import version

RESAMPLE_LIMIT = 4.0  # how far a scene is brought towards the model's pixel size; beyond it nothing is left to see
SAME_SCALE = 0.15  # a difference that the networks' augmentation covers


@dataclass(frozen=True)
class Request:
    """What a run is asked to do.

    Args:
        scene: the raster.
        out: the run folder.
        model: the opened model file.
        settings: everything else.
        aoi: a vector file whose polygons select the area; None takes the whole raster.
        resume: go on with an interrupted run in `out`.
        overwrite: delete the run that stands in `out`.
    """

    scene: Path
    out: Path
    model: Model
    settings: RunSettings
    aoi: Path | None = None
    resume: bool = False
    overwrite: bool = False


@dataclass(frozen=True)
class Plan:
    """How a scene is cut into chips.

    Args:
        info: the scene.
        grid: the chips, in the scene's own pixels.
        factor: model pixels per scene pixel; 1 leaves the scene as it is.
        warnings: sentences for the user.
    """

    info: SceneInfo
    grid: Grid
    factor: float
    warnings: tuple[str, ...]


def plan(info: SceneInfo, model: Model, settings: RunSettings) -> Plan:
    """Lay the grid of chips over a scene, at the scale that the model's networks saw."""
    warnings = list(info.warnings)
    factor = 1.0
    trained = float(model.card["pixel_size_m"])
    actual = settings.pixel_size_m or info.pixel_size_m
    if settings.resample and actual is not None:
        wanted = actual / trained
        factor = min(max(wanted, 1 / RESAMPLE_LIMIT), RESAMPLE_LIMIT)
        if factor != wanted:
            warnings.append(
                f"The scene's pixel of {actual:.3g} m is far from the {trained:g} m that the model was trained on; "
                "expect poor results."
            )
        if abs(factor - 1) <= SAME_SCALE:
            factor = 1.0
    tiles = settings.tiles
    grid = Grid(info.height, info.width, max(1, round(tiles.size / factor)), round(tiles.overlap / factor))
    return Plan(info, grid, factor, tuple(warnings))


def segment(request: Request, report: Reporter) -> dict[str, Any]:
    """Run the method over a scene and leave scores, mask and polygons in the run folder.

    Raises:
        UserError: something the user can put right; what is finished stays in the run folder.
        Cancelled: the user stopped the run; likewise.
    """
    started = time.monotonic()
    settings = with_defaults(request.settings, request.model)
    check_model(settings.terrain)
    identity = run_fingerprint(request, settings)
    device = choose_device(settings.device)
    with SceneReader(request.scene, settings.bands) as scene:
        laid = plan(scene.info, request.model, settings)
        # all that can be refused comes before the folder, where --overwrite deletes what stands
        area = read_aoi(request.aoi, laid.info) if request.aoi else None
        has_scores = request.resume and RunFolder(request.out).scores.is_file()
        scorer = None if has_scores else ChipPredictor(request.model, settings, device)
        folder, goes_on = prepare(request.out, identity, resume=request.resume, overwrite=request.overwrite)
        run = run_record(request, settings, laid, device.label)
        folder.write({**(folder.read() if goes_on else {}), **run})
        for warning in laid.warnings:
            report.log(warning, "warning")
        report.log(f"Runs on {device.label}: {device.why}.")
        try:
            if scorer is not None:
                cut = SceneTiling(request.scene, laid.info, laid.grid, area)
                _score_scene(cut, settings, scorer, folder, report)
            result = finish(folder, report)
        except Cancelled:
            folder.update(state="cancelled")
            raise
        except UserError as error:
            _note_failure(folder, error)
            raise
        except (MemoryError, RuntimeError) as error:  # PyTorch's own lack of memory is a RuntimeError
            told = memory_error(error, device)
            if told is None:
                raise
            _note_failure(folder, told)
            raise told from error
    seconds = round(time.monotonic() - started, 1)
    result |= {"device": device.label, "warnings": list(laid.warnings), "seconds": seconds}
    folder.update(state="finished", result=result)
    return result


def finish(folder: RunFolder, report: Reporter, settings: RunSettings | None = None) -> dict[str, Any]:
    """Threshold the scores and trace the polygons of a run.

    No network runs; this is also what re-thresholding and re-vectorising do.

    Args:
        folder: of the run.
        report: told the progress, asked whether to stop.
        settings: in the place of those in run.json, which takes them over once mask and polygons are whole.
    """
    run = folder.read()
    if settings is not None:
        run["settings"] = settings.to_json()
    retired.check_gates(run, BANDS_OF[run["settings"]["method"]])
    run["otsu"] = run.get("otsu") or otsu_values(folder)
    thresholds = write_mask(folder, run, report)
    count, area_m2 = totals(write_inventory(folder, run, thresholds, report))
    result = {
        "run": str(folder.root),
        "scores": str(folder.scores),
        "mask": str(folder.mask),
        "polygons": str(folder.polygons),
        "thresholds": thresholds,
        "count": count,
        "area_m2": area_m2,
    }
    folder.update(settings=run["settings"], otsu=run["otsu"], result={**run.get("result", {}), **result})
    return result


def _score_scene(
    cut: SceneTiling, settings: RunSettings, scorer: ChipPredictor, folder: RunFolder, report: Reporter
) -> None:
    """Score every row of chips that is not finished yet, then join the rows into scores.tif."""
    grid = cut.grid
    finished = set(finished_rows(folder.rows))
    missing = [row for row in range(grid.n_rows) if row not in finished]
    if finished:
        report.log(f"Goes on from row {min(missing, default=grid.n_rows) + 1} of {grid.n_rows}.")
    threads = reading_threads(scorer.device)
    score_rows(cut, settings.tiles.size, scorer, missing, folder.rows, report, threads)
    if settings.cam == "fast" and settings.audit > 0:
        report.log(scorer.audit.words())
        folder.update(audit=scorer.audit.to_json())
    join_rows(folder, folder.read())


def run_record(request: Request, settings: RunSettings, laid: Plan, device: str) -> dict[str, Any]:
    """Return what run.json says of a run that begins: enough to join its rows without the model or the scene."""
    return {
        "identity": run_fingerprint(request, settings),
        "scene": laid.info.to_json(),
        "model": {
            "path": str(request.model.path),
            "name": request.model.title,
            "sha256": request.model.sha256,
            "thresholds": request.model.card["thresholds"],
        },
        "settings": settings.to_json(),
        "grid": asdict(laid.grid),
        "scores": score_names(
            settings.method or DEFAULT_METHOD, explain=settings.explain, roles=request.model.card["networks"]
        ),
        "device": device,
        "warnings": list(laid.warnings),
        "versions": {"plugin": version(), "torch": torch.__version__, "python": platform.python_version()},
        "state": "running",
    }


def join_rows(folder: RunFolder, run: dict[str, Any]) -> None:
    """Join the finished rows of a run to scores.tif.

    Raises:
        UserError: kind "disk" or "output"; a row is missing or of another run.
    """
    tags = {
        "model": run["model"]["name"],
        "model_sha256": run["model"]["sha256"],
        "method": run["settings"]["method"],
    }
    info = SceneInfo.from_json(run["scene"])
    assemble_scores(folder.rows, Grid(**run["grid"]), info, run["scores"], folder.scores, tags)


def run_fingerprint(request: Request, settings: RunSettings) -> dict[str, Any]:
    """What the scores depend on: a run goes on only where none of this has changed."""
    try:
        stat = request.scene.stat()
        scene = f"{request.scene.resolve()}, {stat.st_size} bytes"
    except OSError:
        scene = str(request.scene)  # the reader says what is wrong with it
    try:
        aoi = hashlib.sha256(request.aoi.read_bytes()).hexdigest() if request.aoi else None
    except OSError:
        aoi = str(request.aoi)
    return {
        "scene": scene,
        "area": aoi,
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
    }


def _quality(settings: RunSettings) -> list[str] | None:
    """How the CAM is made; None where there is none, and so no difference."""
    has_cam = settings.explain or "cam" in BANDS_OF[settings.method or DEFAULT_METHOD]
    return [str(settings.cam), settings.precision] if has_cam else None


def _note_failure(folder: RunFolder, error: UserError) -> None:
    """Leave the reason in run.json where the disk still takes it; the error itself matters more."""
    try:
        folder.update(state="failed", error=error.message)
    except UserError:
        return
