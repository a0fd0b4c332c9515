"""What the engine can be told to do: one function a command, plain values in, plain values out.

The worker (JSON lines) and the command line are two voices for the same functions, so that both give the same result.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from engine import ownership
from engine.commands.arguments import Values, path_of, run_settings
from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.pipeline.dask_cluster import segment_on_cluster
from engine.pipeline.explain_chip import ChipRequest
from engine.pipeline.explain_chip import explain_chip as explain
from engine.pipeline.pair_notes import describe_pair
from engine.pipeline.plan import Request, plan, reading_of
from engine.pipeline.postprocess import finish
from engine.pipeline.run_folder import RunFolder, run_folders
from engine.pipeline.segment import segment as segment_scene
from engine.pipeline.shards import Shard, score_shard
from engine.pipeline.shards import merge as merge_shards
from engine.rasters.places import Source, as_source
from engine.rasters.reader import SceneReader, open_scene
from engine.rasters.reading.description import shared_stretch
from engine.rasters.reading.grid_description import describe_grid
from engine.rasters.reading.notes import pixel_text, scene_lines, seam_note, worst
from engine.rasters.reading.stacking import stack as stack_bands
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter
from engine.settings.run import PolygonSettings, RunSettings, ThresholdSettings


def segment(args: Values, report: Reporter) -> Values:
    """Segment a scene: args scene, out, model, settings, aoi, resume, overwrite, decided_from.

    Or several: args scenes, whose run folders are in `out`. Either by many processes: shard ("1/4") or scheduler.
    """
    out, opened = Path(path_of(args, "out")), open_model(args.get("model"))
    scenes = run_folders([as_source(scene) for scene in args.get("scenes") or [path_of(args, "scene")]], out)
    settings = _settings_of_sheets(args, [scene for scene, _ in scenes], report)
    common: Values = {
        "model": opened,
        "settings": settings,
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
    _warn_of_seams([folder for _, folder in scenes], report)
    return {"runs": results} if len(scenes) > 1 else results[0]


def _warn_of_seams(folders: Sequence[Path], report: Reporter) -> None:
    """Say which scenes of a call lie beside each other and were read differently."""
    note = seam_note([SceneInfo.from_json(RunFolder(folder).read()["scene"]) for folder in folders])
    if note is not None:
        report.log(note.sentence, "warning")


def _settings_of_sheets(args: Values, scenes: Sequence[Source], report: Reporter) -> RunSettings:
    """Return the settings, with one stretch for all scenes where `stretch` is "shared"."""
    if args.get("stretch") != "shared":
        return run_settings(args)
    settings = run_settings({**args, "stretch": None})
    stretch = shared_stretch(scenes, open_scene, reading_of(settings))
    limits = ", ".join(f"{low:g} to {high:g}" for low, high in stretch)
    report.log(f"All {len(scenes)} scenes share the stretch {limits}.")
    return replace(settings, stretch=stretch)


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
    """Return what is understood of a scene before a run: args scene, scene_crs, style_bands, model, settings, role.

    The role is "image" (default), "mask", "elevation", "scores" or "earlier", whose args also hold later (the scene).
    "level" is "green", "amber" or "red"; each of "notes" has a text and a remedy.
    """
    path, settings = as_source(path_of(args, "scene")), run_settings(args)
    if args.get("role") == "earlier":
        return _earlier(args, settings)
    if (args.get("role") or "image") != "image":
        return describe_grid(path, replace(reading_of(settings), role=args["role"]))
    model = open_model(args.get("model"))
    with SceneReader(path, reading_of(settings, model)) as reader:
        laid = plan(reader.info, model, settings)
    described = scene_lines(laid.info, settings.image_date or "")
    lines = [*described, *(f"{note.level.capitalize()}: {note.sentence}" for note in laid.notes)]
    return {
        "info": laid.info.to_json(),
        "chips": laid.grid.n_rows * laid.grid.n_cols,
        "scale": laid.factor,
        "warnings": list(laid.warnings),
        "level": laid.level,
        "notes": [note.to_json() for note in laid.notes],
        "pixel": pixel_text(laid.info),
        "words": "\n".join(lines),
    }


def _earlier(args: Values, settings: RunSettings) -> Values:
    """Return what is understood of an earlier image, and whether the two are a pair."""
    with SceneReader(as_source(path_of(args, "later")), reading_of(settings)) as reader:
        pair = describe_pair(settings, reader.info)
    lines = [*scene_lines(pair.info, pair.typed_date), *(note.sentence for note in pair.notes)]
    return {
        "info": pair.info.to_json(),
        "covered": pair.covered,
        "typed_date": pair.typed_date,
        "level": worst(pair.notes),
        "notes": [note.to_json() for note in pair.notes],
        "pixel": pixel_text(pair.info),
        "words": "\n".join(lines),
    }


def stack(args: Values, report: Reporter) -> Values:
    """Join three one-band rasters to an image: args sources (red, green, blue), out (a .vrt), overwrite."""
    sources = [str(source) for source in args.get("sources") or ()]
    if len(sources) != 3:
        raise UserError(f"{len(sources)} rasters are given.", "Give the red, the green and the blue one.")
    out = Path(path_of(args, "out"))
    ownership.refuse_inputs([out], sources)
    ownership.refuse_standing([out], overwrite=bool(args.get("overwrite")))
    path = stack_bands(sources, out, open_scene)
    report.log(f"Wrote {path}.")
    return {"path": str(path)}


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
        settings=run_settings(args),
        overwrite=bool(args.get("overwrite")),
    )
    return explain(request, report)


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {
    "segment": segment,
    "merge": merge,
    "threshold": threshold,
    "polygons": polygons,
    "scene": scene,
    "stack": stack,
    "explain_chip": explain_chip,
}
