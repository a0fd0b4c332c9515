"""What the engine does with vector layers and labels; like `commands`, but no network runs and torch stays out."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from engine import ownership
from engine.commands.arguments import Values, path_of
from engine.data.chip_settings import ChipSettings
from engine.data.export_chips import export_chips
from engine.errors import UserError
from engine.evaluation.agreement import agreement as compare
from engine.evaluation.agreement import is_agreement
from engine.inventory.export import FORMATS, LAYER, check_own, refuse_output
from engine.inventory.export import export as export_table
from engine.inventory.final_mask import write_final_mask
from engine.inventory.remeasure import Scores, format_of, remeasure, scored
from engine.inventory.remeasure import vectorize as trace
from engine.inventory.schema import LANDSLIDES
from engine.inventory.table import Table, sum_m2
from engine.pipeline.postprocess import draw_final
from engine.pipeline.run_folder import RunFolder, is_run_folder
from engine.rasters.atomic import sidecar_of
from engine.rasters.cog import copy_as_cog
from engine.rasters.layers.layer_names import split_source
from engine.rasters.places import absolute, as_source, is_file_name
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter
from engine.settings.calibration import calibration_of, calibration_of_run
from engine.settings.run import PolygonSettings, TerrainSettings
from engine.settings.tables import confidence_of

RASTERS = ("mask", "raw-mask", "scores")


def chips(args: Values, report: Reporter) -> Values:
    """Cut labelled chips out of a raster: args scene, labels (vector file), out (folder), overwrite, settings."""
    settings = ChipSettings.from_json(args.get("settings") or {})
    scene, labels, out = as_source(path_of(args, "scene")), path_of(args, "labels"), Path(path_of(args, "out"))
    done = export_chips(scene, labels, out, settings, report, overwrite=bool(args.get("overwrite")))
    return {name: str(value) if isinstance(value, Path) else value for name, value in asdict(done).items()}


def measure(args: Values, report: Reporter) -> Values:
    """Measure polygons again: args layer (a run folder or a vector file), out, overwrite.

    Args of the elevation model: dem, dem_units, dem_crs, min_slope.

    Of a run folder, its landslides.gpkg is measured in place, scores included, and the elevation model is kept for
    the next threshold; what else a vector file holds goes with it into `out`.
    """
    target = path_of(args, "layer")
    terrain = _terrain(args)
    inputs = (target, args.get("dem"))
    if not is_run_folder(target):
        _refuse(Path(path_of(args, "out")), inputs, args)
        table = remeasure(target, Path(path_of(args, "out")), terrain, None, report)
        return _counted(Path(args["out"]), table)
    folder = RunFolder(Path(target))
    run = folder.read()
    settings = {**run["settings"], "terrain": asdict(terrain)}
    source = _own_inventory(folder)
    out = Path(args["out"]) if args.get("out") else folder.polygons
    if not ownership.same_file(out, folder.polygons):
        _refuse(out, (source, folder.scores, *inputs), args)
    result = _counted(out, remeasure(source, out, terrain, _scores_of(folder, run), report))
    if ownership.same_file(out, folder.polygons):
        changes = {"count": result["count"], "area_m2": result["area_m2"]}
        folder.write({**run, "settings": settings, "result": {**run.get("result", {}), **changes}})
    return result


def score_polygons(args: Values, report: Reporter) -> Values:
    """Tell confidence and terrain of some polygons of a run, as they stand in its inventory; nothing is written.

    Args run (its folder), numbers (of the polygons: whole numbers). The answer's rows hold number, outline and values.
    """
    folder = RunFolder(Path(path_of(args, "run")))
    run = folder.read()
    try:
        numbers = [int(number) for number in args.get("numbers") or ()]
    except (TypeError, ValueError, OverflowError) as error:
        raise UserError(
            "The numbers of the polygons are not whole numbers.", "Update the plugin.", "protocol"
        ) from error
    terrain = TerrainSettings(**run["settings"].get("terrain") or {})
    return {"rows": scored(folder.polygons, numbers, _scores_of(folder, run), terrain, report)}


def vectorize(args: Values, report: Reporter) -> Values:
    """Trace any mask into polygons.

    Args mask, scene_crs (the mask's), out, overwrite, polygons (its settings), scores, band, and of the elevation
    model dem, dem_units, dem_crs, min_slope.
    """
    scores = _scores_in(Path(args["scores"]), path_of(args, "band"), report) if args.get("scores") else None
    try:
        shapes = PolygonSettings(**{name: float(value) for name, value in (args.get("polygons") or {}).items()})
    except (TypeError, ValueError, OverflowError) as error:
        raise UserError(f"The polygon settings cannot be read: {error}.", "Check their names.") from error
    if shapes.min_confidence and scores is None:
        raise UserError(
            "The polygons of a mask alone have no confidence.", "Give the scores, or no minimum confidence."
        )
    out = Path(path_of(args, "out"))
    _refuse(out, (args.get("mask"), args.get("dem"), args.get("scores")), args)
    mask, crs = as_source(path_of(args, "mask")), args.get("scene_crs")
    return _counted(out, trace(mask, out, shapes, _terrain(args), scores, report, crs))


def _scores_of(folder: RunFolder, run: Values) -> Scores:
    """Return the scores that are the confidence of a run, calibrated as it says."""
    return Scores(folder.scores, confidence_of(run["settings"]["method"]), calibration_of_run(run))


def _scores_in(path: Path, band: str, report: Reporter) -> Scores:
    """Return a band of a file of scores, calibrated as the run beside it says where they are a run's."""
    folder = RunFolder(path.parent)
    if not folder.exists or not ownership.same_file(path, folder.scores):
        return Scores(path, band)
    try:
        run = folder.read()
    except UserError as error:
        report.log(f"{error.message} The confidence is the mean score as it stands.", "warning")
        return Scores(path, band)
    return Scores(path, band, calibration_of(run["model"].get("calibration"), band))


def agreement(args: Values, report: Reporter) -> Values:
    """Compare a mask or polygons with a reference.

    Args mapped, scene_crs (of a mapped mask), reference, out, pixel_size, area, overwrite.
    """
    size = args.get("pixel_size")
    size = None if size is None else float(size)
    out = Path(path_of(args, "out"))
    ownership.refuse_inputs([out, sidecar_of(out)], [args.get(name) for name in ("mapped", "reference", "area")])
    ownership.refuse_standing([out, sidecar_of(out)], overwrite=bool(args.get("overwrite")) or is_agreement(out))
    mapped, reference = path_of(args, "mapped"), path_of(args, "reference")
    return compare(mapped, reference, out, report, size, args.get("area"), args.get("scene_crs"))


def export(args: Values, report: Reporter) -> Values:
    """Write what a run found in another format: args run (or a vector file), format, out, overwrite, statuses.

    Without statuses the rejected polygons are left out; the answer says how many. The formats "mask" (of the polygons
    as they are), "raw-mask" (of the thresholds alone) and "scores" are rasters, as cloud-optimised GeoTIFFs.
    """
    source, kind, overwrite = path_of(args, "run"), args.get("format") or "shapefile", bool(args.get("overwrite"))
    if kind in RASTERS:
        return _export_raster(RunFolder(Path(source)), kind, args, report)
    if kind not in FORMATS:
        raise UserError(f"There is no format '{kind}'.", f"Choose one of {', '.join((*FORMATS, *RASTERS))}.")
    place = split_source(source)[0]
    if not is_file_name(place) or _is_layer(Path(place)):
        out = Path(path_of(args, "out"))
    else:
        folder = RunFolder(Path(source))
        folder.read()
        source = _own_inventory(folder)
        default = folder.root / f"landslides{'-export' if kind == 'gpkg' else ''}{FORMATS[kind].suffix}"
        out = Path(args["out"]) if args.get("out") else default
    statuses = args.get("statuses") or None
    done = export_table(
        source, out, kind, lambda warning: report.log(warning, "warning"), statuses, overwrite=overwrite
    )
    report.log(f"Wrote {done.path}: {done.count} polygons, {done.left_out} left out for their status.")
    return {"path": str(done.path), "count": done.count, "left_out": done.left_out}


def final_mask(args: Values, report: Reporter) -> Values:
    """Draw the polygons of a run, as they are now, onto the grid of its mask, and what is new of them: args run."""
    return dict(draw_final(RunFolder(Path(path_of(args, "run"))), report))


def _export_raster(folder: RunFolder, kind: str, args: Values, report: Reporter) -> Values:
    """Copy a raster of a run; the mask is drawn anew, by the polygons of the wanted statuses as they are now."""
    run, out = folder.read(), Path(path_of(args, "out"))
    ownership.refuse_inputs([out, sidecar_of(out)], folder.files)
    ownership.refuse_standing([out, sidecar_of(out)], overwrite=bool(args.get("overwrite")))
    if kind == "mask":
        info = SceneInfo.from_json(run["scene"])
        statuses = args.get("statuses") or LANDSLIDES
        write_final_mask(folder.polygons, folder.mask, info, out, report, statuses)
    else:
        copy_as_cog(folder.mask if kind == "raw-mask" else folder.scores, out)
    report.log(f"Wrote {out}.")
    return {"path": str(out)}


def _is_layer(path: Path) -> bool:
    """Return whether a path is that of a layer, though it may be missing, and not of a run's folder."""
    return path.is_file() or path.suffix.lower() == ".gdb" or bool(path.suffix and not path.exists())


def _own_inventory(folder: RunFolder) -> str:
    """Return the inventory of a run as a source, checked to be one."""
    if folder.polygons.is_file():
        check_own(folder.polygons)
    return f"{folder.polygons}|layername={LAYER}"


def _refuse(out: Path, inputs: tuple[Any, ...], args: Values) -> None:
    refuse_output(out, format_of(out), inputs, overwrite=bool(args.get("overwrite")))


def _terrain(args: Values) -> TerrainSettings:
    return TerrainSettings(
        dem=absolute(args["dem"]) if args.get("dem") else None,
        units=args.get("dem_units") or "auto",
        crs=args.get("dem_crs") or None,
        min_slope_deg=float(args.get("min_slope") or 0),
    )


def _counted(path: Path, table: Table) -> Values:
    standing = np.array([shape is not None for shape in table.wkb], bool)
    areas = table.columns[table.names.index("area_m2")].astype(np.float64)
    return {"polygons": str(path), "count": int(standing.sum()), "area_m2": sum_m2(areas[standing])}


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {
    "chips": chips,
    "measure": measure,
    "score_polygons": score_polygons,
    "vectorize": vectorize,
    "agreement": agreement,
    "export": export,
    "final_mask": final_mask,
}
