"""One scene from raster to polygons: gate -> translate -> difference -> explain -> blend -> threshold -> polygons."""

import hashlib
import platform
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
import torch
from numpy.typing import NDArray

from engine.bundle import Model
from engine.device import Device, choose_device
from engine.errors import Cancelled, UserError
from engine.inventory import write_inventory, write_mask
from engine.rasters import aoi as areas
from engine.rasters.blending import BandBlender
from engine.rasters.grid import Grid, Tile
from engine.rasters.reader import SceneInfo, SceneReader
from engine.rasters.writer import assemble_scores, encode, finished_rows, save_band
from engine.reporting import Reporter
from engine.run_folder import RunFolder, prepare
from engine.scoring import ChipScorer
from engine.settings import DEFAULT_METHOD, RunSettings
from engine.version import version

RESAMPLE_LIMIT = 4.0  # how far a scene is brought towards the model's pixel size; beyond it nothing is left to see
SAME_SCALE = 0.15  # a difference that the networks' augmentation covers
CHIPS_PER_BATCH = 4


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
    identity = _identity(request, settings)
    device = choose_device(settings.device)
    with SceneReader(request.scene, settings.bands) as scene:
        laid = plan(scene.info, request.model, settings)
        folder, goes_on = prepare(request.out, identity, resume=request.resume, overwrite=request.overwrite)
        run = {
            "identity": identity,
            "scene": scene.info.to_json(),
            "model": {
                "path": str(request.model.path),
                "name": request.model.title,
                "sha256": request.model.sha256,
            },
            "settings": settings.to_json(),
            "device": device.label,
            "warnings": list(laid.warnings),
            "versions": {"plugin": version(), "torch": torch.__version__, "python": platform.python_version()},
            "state": "running",
        }
        folder.write({**(folder.read() if goes_on else {}), **run})
        for warning in laid.warnings:
            report.log(warning, "warning")
        report.log(f"Runs on {device.label}: {device.why}.")
        try:
            if not folder.scores.is_file():
                _score_scene(scene, laid, request, settings, device, folder, report)
            result = finish(folder, report)
        except Cancelled:
            folder.update(state="cancelled")
            raise
        except UserError as error:
            _note_failure(folder, error)
            raise
    seconds = round(time.monotonic() - started, 1)
    result |= {"device": device.label, "warnings": list(laid.warnings), "seconds": seconds}
    folder.update(state="finished", result=result)
    return result


def finish(folder: RunFolder, report: Reporter) -> dict[str, Any]:
    """Threshold the scores and trace the polygons of a run, by the settings in its run.json.

    No network runs; this is also what re-thresholding and re-vectorising do.
    """
    run = folder.read()
    thresholds = write_mask(folder, run, report)
    inventory = write_inventory(folder, run, thresholds, report)
    result = {
        "run": str(folder.root),
        "scores": str(folder.scores),
        "mask": str(folder.mask),
        "polygons": str(folder.polygons),
        "thresholds": thresholds,
        "count": len(inventory),
        "area_m2": round(sum(item.area_m2 for item in inventory), 1),
    }
    folder.update(result={**run.get("result", {}), **result})
    return result


def with_defaults(settings: RunSettings, model: Model) -> RunSettings:
    """Fill the method, the thresholds and the gate that the user left to the model's card."""
    card = model.card
    gan, cam, student = settings.thresholds.gan, settings.thresholds.cam, settings.thresholds.student
    gate, method = settings.gate, settings.method or card.get("default_method", DEFAULT_METHOD)
    thresholds = replace(
        settings.thresholds,
        gan=float(card["thresholds"]["gan"]) if gan is None else gan,
        cam=float(card["thresholds"]["cam"]) if cam is None else cam,
        student=float(card["thresholds"].get("student", 0.5)) if student is None else student,
    )
    gate = float(card["gate"]) if gate is None else gate
    return replace(settings, method=method, thresholds=thresholds, gate=gate)


def _score_scene(
    scene: SceneReader,
    laid: Plan,
    request: Request,
    settings: RunSettings,
    device: Device,
    folder: RunFolder,
    report: Reporter,
) -> None:
    """Score every row of chips that is not finished yet, then join the rows into scores.tif."""
    grid = laid.grid
    area = areas.read_aoi(request.aoi, laid.info) if request.aoi else None
    scorer = ChipScorer(request.model, settings, device)
    finished = set(finished_rows(folder.rows))
    missing = [row for row in range(grid.n_rows) if row not in finished]
    needed = sorted({row for band in missing for row in grid.rows_touching(band)})
    tiles = {row: [t for t in grid.tiles_in_row(row) if _selected(area, laid.info, t, grid.tile)] for row in needed}
    total, done = sum(map(len, tiles.values())), 0
    if finished:
        report.log(f"Goes on from row {min(missing, default=grid.n_rows) + 1} of {grid.n_rows}.")
    blender = BandBlender(grid, len(scorer.names))
    previous = -1
    for row in needed:
        if row != previous + 1:
            blender.start(row)
        previous = row
        for batch in _batches(tiles[row]):
            report.check()
            report.progress("chips", done, total)
            for tile, scores in _score_batch(scene, batch, grid.tile, settings.tiles.size, scorer, report):
                blender.add(tile, scores)
            done += len(batch)
        band = blender.finish(row)
        if row in missing:
            save_band(folder.rows, row, _encode_band(scene, grid, row, band, area))
    report.progress("chips", total, total)
    tags = {
        "model": request.model.title,
        "model_sha256": request.model.sha256,
        "method": settings.method or DEFAULT_METHOD,
    }
    assemble_scores(folder.rows, grid, laid.info, scorer.names, folder.scores, tags)


def _score_batch(
    scene: SceneReader, batch: list[Tile], side: int, chip: int, scorer: ChipScorer, report: Reporter
) -> Iterator[tuple[Tile, NDArray[np.float32]]]:
    """Yield each tile of a batch that shows anything with its scores, (C, side, side) on the scene's own pixels."""
    shown, images = [], []
    for tile in batch:
        rgb, valid = scene.read(tile.y, tile.x, side, side)
        if valid.any():
            shown.append(tile)
            images.append(resize(rgb, chip))
    if not shown:
        return
    scores = scorer.score(np.stack(images), report.check)
    yield from ((tile, resize(score, side)) for tile, score in zip(shown, scores, strict=True))


def resize(image: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Bring (C, H, H) to (C, side, side); the same size is returned untouched."""
    if image.shape[1] == side:
        return image
    tensor = torch.from_numpy(image)[None]
    resized = torch.nn.functional.interpolate(tensor, (side, side), mode="bilinear", antialias=True)
    return resized[0].numpy()


def _encode_band(
    scene: SceneReader, grid: Grid, row: int, band: NDArray[np.float32], area: shapely.Geometry | None
) -> NDArray[np.uint8]:
    """Write "nodata" wherever the scene has none or the area leaves it out, then quantise."""
    start, stop = grid.band(row)
    step = 2048  # columns; bounds the memory on wide scenes
    for x in range(0, grid.width, step):
        width = min(step, grid.width - x)
        _, valid = scene.read(start, x, stop - start, width)
        band[:, :, x : x + width][:, ~valid] = np.nan
    if area is not None:
        band[:, ~areas.aoi_rows_mask(area, scene.info, start, stop)] = np.nan
    return encode(band)


def _batches(tiles: list[Tile]) -> Iterator[list[Tile]]:
    """Cut a row into batches; never across rows, so that a resumed run computes the very same batches."""
    for start in range(0, len(tiles), CHIPS_PER_BATCH):
        yield tiles[start : start + CHIPS_PER_BATCH]


def _selected(area: shapely.Geometry | None, info: SceneInfo, tile: Tile, side: int) -> bool:
    return area is None or areas.tile_intersects(area, info, tile, side)


def _identity(request: Request, settings: RunSettings) -> dict[str, Any]:
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
        "explanation": settings.explain,
        "resampling": [settings.resample, settings.pixel_size_m],
    }


def _note_failure(folder: RunFolder, error: UserError) -> None:
    """Leave the reason in run.json where the disk still takes it; the error itself matters more."""
    try:
        folder.update(state="failed", error=error.message)
    except UserError:
        return
