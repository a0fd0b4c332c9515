"""From a run's scores to its mask and its inventory of polygons; no network runs here."""

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import UserError
from engine.files import write_fresh
from engine.inventory.changed import added_table, with_change
from engine.inventory.export import read_table, write_table
from engine.inventory.final_mask import write_final_mask
from engine.inventory.in_use import check_free
from engine.inventory.measure import inventory, numbered, sure_enough
from engine.inventory.reviewed import Reviewed, brought_to, merge_inventory, read_reviewed, remeasure_reviewed
from engine.inventory.schema import LANDSLIDES, Landslide, Provenance
from engine.inventory.table import Table, in_pixels, sum_m2
from engine.inventory.terrain import with_terrain
from engine.masks.fusion import fuse
from engine.masks.thresholds import SCENE_RULES, apply, local_value
from engine.pipeline.left_out import leave_out
from engine.pipeline.run_folder import RunFolder
from engine.polygons.geodesic import GeodesicMeasure
from engine.rasters.acquisition_date import acquired, day_in
from engine.rasters.atomic import writing
from engine.rasters.places import as_source, is_plain_local, name_of
from engine.rasters.reader import SceneInfo
from engine.rasters.writer import NODATA, MaskWriter, ScoreReader, dequantize
from engine.reporting import Reporter
from engine.settings import retired
from engine.settings.calibration import calibration_of_run
from engine.settings.run import PolygonSettings, RunSettings, TerrainSettings, ThresholdSettings
from engine.settings.tables import LEVELS, METHODS, RULES, confidence_of, least_level, status_of
from engine.windows.replacing import remove

SHA_LENGTH = 12
"""Characters of the model's hash that tell one model from another."""
ROWS = 512  # rows of pixels a step: bounds the memory, whatever the raster's height


def scene_values(folder: RunFolder, rule: str = "otsu") -> dict[str, float]:
    """Return the value that a rule finds for every score of a run, over the whole scene.

    Args:
        folder: of the run.
        rule: one of SCENE_RULES.
    """
    with ScoreReader(folder.scores) as scores:
        histograms = np.zeros((len(scores.names), 256), np.int64)
        for y in range(0, scores.height, ROWS):
            for index, levels in enumerate(scores.read_levels(y, min(y + ROWS, scores.height))):
                histograms[index] += np.bincount(levels.ravel(), minlength=256)
        # level 0 is "nothing was seen here", most of a scene: with it a rule would only find the edge of nothing
        return {
            name: SCENE_RULES[rule](counts[: LEVELS + 1], skip_zero=True)
            for name, counts in zip(scores.names, histograms, strict=True)
        }


def write_mask(folder: RunFolder, run: dict[str, Any], report: Reporter) -> dict[str, float | str]:
    """Threshold scores.tif into mask.tif and return the thresholds that were used, score name to value or rule.

    Args:
        folder: of the run.
        run: its run.json; "otsu", where it is there, saves finding the values again.
        report: told the progress, asked whether to stop.
    """
    settings = ThresholdSettings(**run["settings"]["thresholds"])
    with ScoreReader(folder.scores) as scores:
        wanted = METHODS[run["settings"]["method"]].scores
        absent = [name for name in wanted if name not in scores.names]
        if absent:
            raise UserError(
                f"The run in {folder.root} has no {absent[0]} scores.", "Run the scene again with this method.", "run"
            )
        info = SceneInfo.from_json(run["scene"])
        if (scores.height, scores.width) != (info.own.height, info.own.width):
            raise UserError(
                f"The scores of the run in {folder.root} are not of its scene: their sizes differ.",
                "Start the run again in a new folder.",
                "run",
            )
        values = _values(folder, run, wanted, settings)
        report.progress("mask", 0, scores.height)
        with MaskWriter(folder.mask, info) as mask:
            for y, rows in _masked_rows(scores, wanted, settings, values):
                report.check()
                mask.write_rows(y, rows)
                report.progress("mask", y + rows.shape[0], scores.height)
    return {name: values.get(name, settings.rule) for name in wanted}


def write_inventory(
    folder: RunFolder,
    run: dict[str, Any],
    thresholds: dict[str, float | str],
    report: Reporter,
    *,
    chosen: bool = False,
) -> Table:
    """Trace mask.tif into landslides.gpkg with measured attributes, and return the inventory.

    What a person has accepted, rejected, edited, drawn or commented there stays as it is; new polygons come beside it.
    So does what was decided in the inventory before, where the run stands in the place of another one.

    Args:
        folder: of the run.
        run: its run.json.
        thresholds: that the mask was made with.
        report: hears of progress.
        chosen: whether the user has named scene and elevation model himself; else run.json does, which may come from
            anybody, and they are opened only where they are files of this computer.
    """
    scene = str(run["scene"]["path"])
    day = day_in(run["scene"].get("date") or "")
    if "date" not in run["scene"]:  # a run of version 0.1.0
        day = acquired(as_source(scene)) if chosen or is_plain_local(scene) else ""
    report.progress("polygons", 0, 1)
    report.check()
    provenance = Provenance(
        method=run["settings"]["method"],
        model=run["model"]["name"],
        model_sha=run["model"]["sha256"][:SHA_LENGTH],
        thresholds=_in_words(thresholds),
        run_date=datetime.now(timezone.utc).strftime("%Y-%m-%d"),
        image=name_of(as_source(scene)),
        image_date=run["settings"].get("image_date") or day,
    )
    settings = PolygonSettings(**run["settings"]["polygons"])
    confidence = [confidence_of(run["settings"]["method"])]
    calibration = calibration_of_run(run)
    crs_wkt = run["scene"]["crs_wkt"]
    before = folder.before.is_file()  # while it is there no new inventory is whole
    decided = _carried(folder.before, crs_wkt) if before else read_reviewed(folder.polygons)
    shapes = list(decided.shapes) if decided is not None else []
    landslides = inventory(
        folder.mask, folder.scores, settings, provenance, confidence, report.check, shapes, calibration
    )
    landslides = sure_enough(landslides, settings, report)
    if run.get("before"):
        landslides = with_change(landslides, folder.scores, _thresholds_of_pair(run, thresholds), report.check)
    landslides = _on_its_ground(landslides, run, report, chosen=chosen)
    landslides = leave_out(landslides, folder, run, report, chosen=chosen)
    if decided is not None:
        ground = GeodesicMeasure.of(crs_wkt, SceneInfo.from_json(run["scene"]).affine)
        decided = remeasure_reviewed(decided, ground, folder.scores, confidence[-1], calibration)
    table = in_pixels(merge_inventory(landslides, decided, crs_wkt))
    write_table(table, folder.polygons, "gpkg")
    remove(folder.before)  # the new one is whole
    report.progress("polygons", 1, 1)
    return table


def _write_added(
    folder: RunFolder, run: dict[str, Any], table: Table, thresholds: dict[str, float | str], report: Reporter
) -> dict[str, str]:
    """Write what is new since the earlier image as polygons of its own, also where that is none; {} without a pair."""
    if not run.get("before"):
        return {}
    values = _thresholds_of_pair(run, thresholds)
    write_table(added_table(table, folder.scores, values, report.check), folder.added, "gpkg")
    return {"added": str(folder.added)}


def draw_final(folder: RunFolder, report: Reporter) -> dict[str, str]:
    """Draw what the polygons of a run are now, as a review left them: the final mask, and what is new of them.

    Args:
        folder: of the run.
        report: asked whether to stop.

    Returns:
        The paths of the files, "path" of the mask and "added" of what is new, where the run has an earlier image.
    """
    run = folder.read()
    info = SceneInfo.from_json(run["scene"])
    mask = write_final_mask(folder.polygons, folder.mask, info, folder.final_mask, report)
    used = dict(run.get("result", {}).get("thresholds") or {})
    table = read_table(folder.polygons)
    return {"path": str(mask), **_write_added(folder, run, table, used, report)}


def _thresholds_of_pair(run: dict[str, Any], thresholds: dict[str, float | str]) -> dict[str, float]:
    """Return the values by which a pixel was there before, and has changed: those of the mask where there are such."""
    given = {name: run["settings"]["thresholds"].get(name) or 0.0 for name in ("student", "change")}
    return given | {name: value for name, value in thresholds.items() if name in given and isinstance(value, float)}


def _carried(before: Path, crs_wkt: str | None) -> Reviewed | None:
    """Return what was decided in the inventory of the run before; None where there is none."""
    decided = read_reviewed(before)
    return brought_to(decided, crs_wkt) if decided is not None else None


def totals(table: Table) -> tuple[int, float | None]:
    """Return how many landslides an inventory holds and their area, square metres; None where nobody knows it.

    Rejected ones are none, nor is a row without geometry.
    """
    counted = np.array([status_of(value) in LANDSLIDES for value in table.columns[table.names.index("status")]], bool)
    counted &= np.array([shape is not None for shape in table.wkb], bool)
    areas = table.columns[table.names.index("area_m2")].astype(np.float64)
    return int(counted.sum()), sum_m2(areas[counted])


def _on_its_ground(
    landslides: list[Landslide], run: dict[str, Any], report: Reporter, *, chosen: bool
) -> list[Landslide]:
    """Fill the terrain fields by the run's elevation model, leave out what lies flat, and number anew.

    A model that has gone or is unfit is a warning: the run's other results do not depend on it.
    """
    settings = TerrainSettings(**run["settings"].get("terrain") or {})  # a run of an older version has none
    if settings.dem is not None and not chosen and not is_plain_local(settings.dem):
        message = f"The elevation model {settings.dem} is no file of this computer. The terrain fields stay empty."
        report.log(message, "warning")
        return landslides
    try:
        standing = with_terrain(landslides, run["scene"]["crs_wkt"], settings, report)
    except UserError as error:
        if error.kind != "dem":
            raise
        report.log(f"{error.message} The terrain fields stay empty.", "warning")
        return landslides
    if len(standing) == len(landslides):
        return standing
    return numbered(standing)


def _in_words(thresholds: dict[str, float | str]) -> str:
    return ", ".join(f"{k} {v:.3f}" if isinstance(v, float) else f"{k} {v}" for k, v in thresholds.items())


def _values(
    folder: RunFolder, run: dict[str, Any], wanted: tuple[str, ...], settings: ThresholdSettings
) -> dict[str, float]:
    """Return the one value a score has over the whole scene; empty where the rule finds one a pixel."""
    kind = RULES[settings.rule].kind
    if kind == "given":
        return {name: float(getattr(settings, name) or 0.0) for name in wanted}
    if kind == "pixel":
        return {}
    remembered = run.get(settings.rule)  # run.json keeps Otsu's values, which the plugin previews
    found = remembered if isinstance(remembered, dict) and remembered else scene_values(folder, settings.rule)
    return {name: found[name] for name in wanted}


def _masked_rows(
    scores: ScoreReader, wanted: tuple[str, ...], settings: ThresholdSettings, values: dict[str, float]
) -> Iterator[tuple[int, NDArray[np.uint8]]]:
    """Yield (y, rows) of the mask; local rules read a halo, so that no seam shows where two steps meet."""
    least = {name: least_level(value) for name, value in values.items()}
    halo = 0 if least else settings.window // 2 + 1
    for y in range(0, scores.height, ROWS):
        stop = min(y + ROWS, scores.height)
        top, bottom = max(0, y - halo), min(scores.height, stop + halo)
        block = scores.read_levels(top, bottom, wanted)  # (C, h, w)
        # With one value a scene no float is needed: the dock's slider waits for this.
        passed = [
            levels >= least[name] if least else _passes_locally(dequantize(levels), settings)
            for name, levels in zip(wanted, block, strict=True)
        ]
        # without an earlier pixel the result is that of the scene alone
        passed = [
            here | (levels == NODATA) if name == "change" else here
            for name, here, levels in zip(wanted, passed, block, strict=True)
        ]
        mask = (fuse(*passed) if len(passed) == 2 else passed[0]).astype(np.uint8)
        own = [levels for name, levels in zip(wanted, block, strict=True) if name != "change"]
        mask[np.any([levels == NODATA for levels in own], axis=0)] = NODATA
        yield y, mask[y - top : stop - top]


def _passes_locally(score: NDArray[np.float32], settings: ThresholdSettings) -> NDArray[np.bool_]:
    # a flat zero is its own mean: without the second condition Niblack would call all of nothing a landslide
    return apply(score, local_value(score, settings.rule, settings.window, settings.k)) & (score > 0)


def finish(
    folder: RunFolder, report: Reporter, settings: RunSettings | None = None, *, chosen: bool = False
) -> dict[str, Any]:
    """Threshold the scores and trace the polygons of a run.

    No network runs; this is also what re-thresholding and re-vectorising do.

    Args:
        folder: of the run.
        report: told the progress, asked whether to stop.
        settings: in the place of those in run.json, which takes them over once mask and polygons are whole.
        chosen: as of `write_inventory`.
    """
    run = folder.read()
    if settings is not None:
        run["settings"] = settings.to_json()
    retired.check_gates(run, METHODS[run["settings"]["method"]].scores)
    check_free(folder.polygons)  # before the mask, which would no longer be that of the polygons
    run["otsu"] = run.get("otsu") or scene_values(folder)
    if run.get("state") == "finished":  # stopped between the files below, they would not be of one map
        with writing(folder.half_drawn):
            write_fresh(folder.half_drawn, b"")
    thresholds = write_mask(folder, run, report)
    table = write_inventory(folder, run, thresholds, report, chosen=chosen)
    count, area_m2 = totals(table)
    info = SceneInfo.from_json(run["scene"])
    write_final_mask(folder.polygons, folder.mask, info, folder.final_mask, report)
    result = {
        "run": str(folder.root),
        "scores": str(folder.scores),
        "mask": str(folder.mask),
        "final_mask": str(folder.final_mask),
        "polygons": str(folder.polygons),
        "thresholds": thresholds,
        "count": count,
        "area_m2": area_m2,
        **_write_added(folder, run, table, thresholds, report),
    }
    before = {name: value for name, value in run.get("result", {}).items() if name != "added"}
    folder.update(settings=run["settings"], otsu=run["otsu"], result={**before, **result})
    remove(folder.half_drawn)
    return result
