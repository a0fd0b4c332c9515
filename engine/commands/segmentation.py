"""What the engine can be told to do: one function a command, plain values in, plain values out.

The worker (JSON lines) and the command line are two voices for the same functions, so that both give the same result.
"""

from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from engine.commands.arguments import Values, path_of
from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.pipeline.dask_cluster import segment_on_cluster
from engine.pipeline.explain_chip import ChipRequest
from engine.pipeline.explain_chip import explain_chip as explain
from engine.pipeline.plan import Request, plan
from engine.pipeline.postprocess import finish
from engine.pipeline.run_folder import RunFolder, run_folders
from engine.pipeline.segment import segment as segment_scene
from engine.pipeline.shards import Shard, score_shard
from engine.pipeline.shards import merge as merge_shards
from engine.rasters.places import as_source
from engine.rasters.reader import SceneReader
from engine.reporting import Reporter
from engine.settings.run import PolygonSettings, RunSettings, ThresholdSettings


def segment(args: Values, report: Reporter) -> Values:
    """Segment a scene: args scene, out, model, settings, aoi, resume, overwrite, decided_from.

    Or several: args scenes, whose run folders are in `out`. Either by many processes: shard ("1/4") or scheduler.
    """
    out, opened = Path(path_of(args, "out")), open_model(args.get("model"))
    scenes = run_folders([as_source(scene) for scene in args.get("scenes") or [path_of(args, "scene")]], out)
    common: Values = {
        "model": opened,
        "settings": RunSettings.from_json(args.get("settings") or {}),
        "aoi": Path(args["aoi"]) if args.get("aoi") else None,
        "resume": bool(args.get("resume")),
        "overwrite": bool(args.get("overwrite")),
        "decided_from": Path(args["decided_from"]) if args.get("decided_from") else None,
    }
    requests = [Request(scene=scene, out=folder, **common) for scene, folder in scenes]
    if args.get("overwrite") and (args.get("shard") or args.get("scheduler")):
        raise UserError(
            "Many processes fill one run folder; none of them may delete it.",
            "Delete the folder yourself, or choose another.",
        )
    if args.get("shard"):
        shard = Shard.of(str(args["shard"]))
        results = [score_shard(request, shard, report) for request in requests]
    elif args.get("scheduler"):
        results = segment_on_cluster(requests, str(args["scheduler"]), report)
    else:
        results = [segment_scene(request, report) for request in requests]
    return {"runs": results} if len(scenes) > 1 else results[0]


def merge(args: Values, report: Reporter) -> Values:
    """Join the shards of runs to scores, masks and polygons: args runs (folders)."""
    if not args.get("runs"):
        raise UserError("No run is given.", "Give the folder of a run whose shards have all ended.")
    results = [merge_shards(Path(run), report) for run in args["runs"]]
    return {"runs": results} if len(results) > 1 else results[0]


def threshold(args: Values, report: Reporter) -> Values:
    """Threshold a run's scores again: args run, thresholds, polygons, method (one whose scores it has), image_date."""
    folder = RunFolder(Path(path_of(args, "run")))
    settings = RunSettings.from_json(folder.read()["settings"])
    try:
        thresholds = ThresholdSettings(**{**asdict(settings.thresholds), **(args.get("thresholds") or {})})
        shapes = PolygonSettings(**{**asdict(settings.polygons), **(args.get("polygons") or {})})
    except TypeError as error:
        raise UserError(f"The settings cannot be read: {error}.", "Check their names.") from error
    changes = {name: args[name] for name in ("method", "image_date") if args.get(name)}
    return finish(folder, report, replace(settings, thresholds=thresholds, polygons=shapes, **changes))


def polygons(args: Values, report: Reporter) -> Values:
    """Trace a run's mask again: args run, polygons (the polygon settings)."""
    return threshold({"run": args.get("run"), "polygons": args.get("polygons")}, report)


def scene(args: Values, _report: Reporter) -> Values:
    """Look at a scene before a run: args scene, model, settings."""
    settings = RunSettings.from_json(args.get("settings") or {})
    with SceneReader(as_source(path_of(args, "scene")), settings.bands) as reader:
        laid = plan(reader.info, open_model(args.get("model")), settings)
    return {
        "info": laid.info.to_json(),
        "chips": laid.grid.n_rows * laid.grid.n_cols,
        "scale": laid.factor,
        "warnings": list(laid.warnings),
    }


def explain_chip(args: Values, report: Reporter) -> Values:
    """Show what the networks see at a place: args scene, place (x, y in its CRS), out, overwrite, model, settings.

    Of `out` only the pictures and chip.json that an earlier call left there are replaced.
    """
    try:
        x, y = (float(value) for value in args.get("place") or ())
    except (TypeError, ValueError) as error:
        raise UserError("The place is not two numbers.", "Give x and y in the CRS of the scene.") from error
    request = ChipRequest(
        scene=as_source(path_of(args, "scene")),
        place=(x, y),
        out=Path(path_of(args, "out")),
        model=open_model(args.get("model")),
        settings=RunSettings.from_json(args.get("settings") or {}),
        overwrite=bool(args.get("overwrite")),
    )
    return explain(request, report)


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {
    "segment": segment,
    "merge": merge,
    "threshold": threshold,
    "polygons": polygons,
    "scene": scene,
    "explain_chip": explain_chip,
}
