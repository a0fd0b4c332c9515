"""What the engine does with vector layers and labels; like `commands`, but no network runs and torch stays out."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import numpy as np

from engine.commands.arguments import Values, path_of
from engine.data.chip_settings import ChipSettings
from engine.data.export_chips import export_chips
from engine.errors import UserError
from engine.evaluation.agreement import agreement as compare
from engine.inventory.export import FORMATS, LAYER
from engine.inventory.export import export as write
from engine.inventory.remeasure import Scores, remeasure
from engine.inventory.remeasure import vectorize as trace
from engine.inventory.table import Table
from engine.pipeline.run_folder import RunFolder
from engine.rasters.cog import copy_as_cog
from engine.rasters.vectors import split_source
from engine.reporting import Reporter
from engine.settings.run import BANDS_OF, PolygonSettings, TerrainSettings

RASTERS = ("mask", "scores")


def chips(args: Values, report: Reporter) -> Values:
    """Cut labelled chips out of a raster: args scene, labels (vector file), out (folder), settings (ChipSettings)."""
    settings = ChipSettings.from_json(args.get("settings") or {})
    done = export_chips(
        Path(path_of(args, "scene")), path_of(args, "labels"), Path(path_of(args, "out")), settings, report
    )
    return {name: str(value) if isinstance(value, Path) else value for name, value in asdict(done).items()}


def measure(args: Values, report: Reporter) -> Values:
    """Measure polygons again: args layer (a run folder or a vector file), dem, dem_units, min_slope, out.

    Of a run folder, its landslides.gpkg is measured in place, scores included, and the elevation model is kept for
    the next threshold; what else a vector file holds goes with it into `out`.
    """
    target = path_of(args, "layer")
    terrain = _terrain(args)
    if not Path(target).is_dir():
        table = remeasure(target, Path(path_of(args, "out")), terrain, None, report)
        return _counted(Path(args["out"]), table)
    folder = RunFolder(Path(target))
    run = folder.read()
    settings = {**run["settings"], "terrain": asdict(terrain)}
    band = BANDS_OF[settings["method"]][-1]
    source = f"{folder.polygons}|layername={LAYER}"
    out = Path(args["out"]) if args.get("out") else folder.polygons
    result = _counted(out, remeasure(source, out, terrain, Scores(folder.scores, band), report))
    if out == folder.polygons:
        changes = {"count": result["count"], "area_m2": result["area_m2"]}
        folder.write({**run, "settings": settings, "result": {**run.get("result", {}), **changes}})
    return result


def vectorize(args: Values, report: Reporter) -> Values:
    """Trace any mask: args mask, out, polygons (PolygonSettings), dem, dem_units, min_slope, scores, band."""
    scores = Scores(Path(args["scores"]), path_of(args, "band")) if args.get("scores") else None
    try:
        shapes = PolygonSettings(**{name: float(value) for name, value in (args.get("polygons") or {}).items()})
    except (TypeError, ValueError, OverflowError) as error:
        raise UserError(f"The polygon settings cannot be read: {error}.", "Check their names.") from error
    out = Path(path_of(args, "out"))
    return _counted(out, trace(Path(path_of(args, "mask")), out, shapes, _terrain(args), scores, report))


def agreement(args: Values, report: Reporter) -> Values:
    """Compare a mask or polygons with a reference: args mapped, reference, out, pixel_size, area."""
    size = args.get("pixel_size")
    size = None if size is None else float(size)
    out = Path(path_of(args, "out"))
    return compare(path_of(args, "mapped"), path_of(args, "reference"), out, report, size, args.get("area"))


def export(args: Values, report: Reporter) -> Values:
    """Write what a run found in another format: args run (a run folder or a vector file), format, out, statuses.

    The formats "mask" and "scores" are a run's rasters, as cloud-optimised GeoTIFFs.
    """
    source, kind = path_of(args, "run"), args.get("format") or "shapefile"
    if kind in RASTERS:
        folder = RunFolder(Path(source))
        folder.read()
        out = copy_as_cog(getattr(folder, kind), Path(path_of(args, "out")))
        report.log(f"Wrote {out}.")
        return {"path": str(out)}
    if kind not in FORMATS:
        raise UserError(f"There is no format '{kind}'.", f"Choose one of {', '.join((*FORMATS, *RASTERS))}.")
    if split_source(source)[0].is_file():
        out = Path(path_of(args, "out"))
    else:
        folder = RunFolder(Path(source))
        folder.read()
        source = f"{folder.polygons}|layername={LAYER}"
        default = folder.root / f"landslides{'-export' if kind == 'gpkg' else ''}{FORMATS[kind].suffix}"
        out = Path(args["out"]) if args.get("out") else default
    path = write(source, out, kind, lambda said: report.log(said, "warning"), args.get("statuses") or ())
    report.log(f"Wrote {path}.")
    return {"path": str(path)}


def _terrain(args: Values) -> TerrainSettings:
    return TerrainSettings(
        dem=str(Path(args["dem"]).absolute()) if args.get("dem") else None,
        units=args.get("dem_units") or "auto",
        min_slope_deg=float(args.get("min_slope") or 0),
    )


def _counted(path: Path, table: Table) -> Values:
    area = float(np.nansum(table.columns[table.names.index("area_m2")].astype(np.float64)))
    count = sum(shape is not None for shape in table.wkb)
    return {"polygons": str(path), "count": count, "area_m2": round(area, 1)}


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {
    "chips": chips,
    "measure": measure,
    "vectorize": vectorize,
    "agreement": agreement,
    "export": export,
}
