"""One scene from raster to polygons: gate -> translate -> difference -> explain -> blend -> threshold -> polygons."""

import time
from typing import Any

import shapely

from engine.errors import Cancelled, UserError
from engine.inference.device import choose_device, memory_error
from engine.inference.predictor import ChipPredictor
from engine.inference.sliding_window import reading_threads, score_rows
from engine.inventory.terrain import check_model
from engine.model_file.defaults import with_defaults
from engine.pipeline.pair import open_earlier, opener_of, quality_of, recorded_pair, sentences_of
from engine.pipeline.plan import Request, plan, reading_of
from engine.pipeline.postprocess import finish
from engine.pipeline.run_folder import RunFolder, copy_inventory, prepare
from engine.pipeline.run_record import (
    inputs_of,
    join_rows,
    note_failure,
    recorded_scene,
    run_fingerprint,
    run_record,
    watch_of,
    whole_ledger,
)
from engine.pipeline.scene_fit import scene_fit
from engine.polygons.geodesic import GeodesicMeasure
from engine.rasters.layers.aoi import read_aoi
from engine.rasters.layers.layer_place import datum_note_of
from engine.rasters.reader import SceneReader
from engine.rasters.reading.notes import scene_lines
from engine.rasters.scene_info import SceneInfo
from engine.rasters.tile_reader import SceneTiling
from engine.rasters.writer import finished_rows
from engine.reporting import Reporter
from engine.settings.run import RunSettings


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
    recorded = recorded_scene(request, identity) if request.resume else None
    watch = watch_of(request.scene, settings)
    with SceneReader(request.scene, reading_of(settings, request.model), recorded) as scene:
        watch.add(scene.files)
        laid = plan(scene.info, request.model, settings)
        _check_ground(scene.info)
        # all that can be refused comes before the folder, where --overwrite deletes what stands
        area = read_aoi(request.aoi, laid.info) if request.aoi else None
        has_scores = request.resume and RunFolder(request.out).scores.is_file()
        earlier = open_earlier(settings, scene, recorded_pair(request.out, recorded), report)
        scorer = None if has_scores else ChipPredictor(request.model, settings, device)
        folder, goes_on = prepare(
            request.out,
            identity,
            resume=request.resume,
            overwrite=request.overwrite,
            inputs=inputs_of(request, settings),
        )
        if request.decided_from is not None and not goes_on and not folder.before.is_file():
            copy_inventory(request.decided_from, folder.before)
        run = run_record(request, settings, laid, device.label, earlier)
        folder.write({**(folder.read() if goes_on else {}), **run})
        for line in (*scene_lines(laid.info, settings.image_date or ""), *laid.statements, *sentences_of(earlier)):
            report.log(line)
        for warning in run["warnings"]:
            report.log(warning, "warning")
        if request.aoi and (note := datum_note_of(request.aoi, laid.info.crs_wkt, "The area")):
            report.log(note, "warning")
        report.log(f"Runs on {device.label}: {device.why}.")
        try:
            if scorer is not None:
                cut = SceneTiling(request.scene, laid.info, laid.grid, area, opener_of(earlier), watch)
                _score_scene(cut, settings, scorer, folder, report)
            result = finish(folder, report, chosen=True)
        except Cancelled:
            folder.update(state="cancelled")
            raise
        except UserError as error:
            note_failure(folder, error)
            raise
        except (MemoryError, RuntimeError) as error:  # PyTorch's own lack of memory is a RuntimeError
            failure = memory_error(error, device)
            if failure is None:
                raise
            note_failure(folder, failure)
            raise failure from error
    seconds = round(time.monotonic() - started, 1)
    result |= {"device": device.label, "warnings": run["warnings"], "seconds": seconds}
    result |= quality_of(earlier)
    result |= _fit(folder, request, report)
    folder.update(state="finished", result=result)
    return result


def _fit(folder: RunFolder, request: Request, report: Reporter) -> dict[str, Any]:
    """Return how well the model knows the scene, and say where it does not."""
    fit = scene_fit(folder.scores, taught="taught" in request.model.card)
    if fit is None:
        return {}
    if not fit.unknown:
        return {"scene_fit": fit.to_json()}
    report.log(fit.message, "warning")
    return {"scene_fit": fit.to_json(), "notice": fit.message}  # the last line of the command line's answer


def _check_ground(info: SceneInfo) -> None:
    """Refuse a scene whose middle lies nowhere on the ground before the networks run: no polygon could be measured.

    Raises:
        UserError: kind "scene".
    """
    if info.pixel_m is None:
        middle = shapely.Point(info.affine @ (info.width / 2, info.height / 2)).buffer(abs(info.affine.a))
        GeodesicMeasure.of(info.crs_wkt, info.affine).size(middle)


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
    with whole_ledger(folder, cut):
        score_rows(cut, settings.tiles.size, scorer, missing, folder.rows, report, threads)
    if settings.cam == "fast" and settings.audit > 0:
        report.log(scorer.audit.describe())
        folder.update(audit=scorer.audit.to_json())
    join_rows(folder, folder.read(), chosen=True)
