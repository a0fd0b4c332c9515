"""What the engine can be told to do: one function a command, plain values in, plain values out.

The worker (JSON lines) and the command line are two voices for the same functions, so that both give the same result.
"""

import platform
import shutil
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import rasterio
import torch

from engine.commands import inventory as layer_commands
from engine.commands import outline as outline_commands
from engine.commands import training as making_commands
from engine.commands.outline import path_of
from engine.errors import UserError
from engine.evaluation.scene import compare
from engine.inference.device import choose_device
from engine.model_file.bundle import SHIPPED, assemble_model, describe, open_model, rewrite_model
from engine.pipeline import segment as pipeline
from engine.pipeline.dask_cluster import segment_on_cluster
from engine.pipeline.explain_chip import ChipRequest
from engine.pipeline.explain_chip import explain_chip as explain
from engine.pipeline.run_folder import RunFolder, run_folders
from engine.pipeline.shards import Shard, score_shard
from engine.pipeline.shards import merge as merge_shards
from engine.rasters.reader import SceneReader
from engine.reporting import Reporter
from engine.settings.run import (
    BANDS_OF,
    DEFAULT_METHOD,
    METHODS,
    ROLE_OF,
    PolygonSettings,
    RunSettings,
    ThresholdSettings,
)
from engine.version import version

Values = dict[str, Any]


def segment(args: Values, report: Reporter) -> Values:
    """Segment a scene: args scene, out, model, settings, aoi, resume, overwrite.

    Or several: args scenes, whose run folders are in `out`. Either by many processes: shard ("1/4") or scheduler.
    """
    out, opened = Path(path_of(args, "out")), open_model(args.get("model"))
    scenes = run_folders([Path(scene) for scene in args.get("scenes") or [path_of(args, "scene")]], out)
    common: Values = {
        "model": opened,
        "settings": RunSettings.from_json(args.get("settings") or {}),
        "aoi": Path(args["aoi"]) if args.get("aoi") else None,
        "resume": bool(args.get("resume")),
        "overwrite": bool(args.get("overwrite")),
    }
    requests = [pipeline.Request(scene=scene, out=folder, **common) for scene, folder in scenes]
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
        results = [pipeline.segment(request, report) for request in requests]
    return {"runs": results} if len(scenes) > 1 else results[0]


def merge(args: Values, report: Reporter) -> Values:
    """Join the shards of runs to scores, masks and polygons: args runs (folders)."""
    if not args.get("runs"):
        raise UserError("No run is given.", "Give the folder of a run whose shards have all ended.")
    results = [merge_shards(Path(run), report) for run in args["runs"]]
    return {"runs": results} if len(results) > 1 else results[0]


def threshold(args: Values, report: Reporter) -> Values:
    """Threshold a run's scores again: args run, thresholds, polygons, method (one whose scores the run has)."""
    folder = RunFolder(Path(path_of(args, "run")))
    settings = RunSettings.from_json(folder.read()["settings"])
    try:
        thresholds = ThresholdSettings(**{**asdict(settings.thresholds), **(args.get("thresholds") or {})})
        shapes = PolygonSettings(**{**asdict(settings.polygons), **(args.get("polygons") or {})})
    except TypeError as error:
        raise UserError(f"The settings cannot be read: {error}.", "Check their names.") from error
    method = args.get("method") or settings.method
    return pipeline.finish(folder, report, replace(settings, thresholds=thresholds, polygons=shapes, method=method))


def polygons(args: Values, report: Reporter) -> Values:
    """Trace a run's mask again: args run, polygons (the polygon settings)."""
    return threshold({"run": args.get("run"), "polygons": args.get("polygons")}, report)


def model(args: Values, _report: Reporter) -> Values:
    """Show a model's card: args path (default: the shipped model), verify."""
    opened = open_model(args.get("path"))
    if args.get("verify"):
        opened.verify()
    methods = [name for name in METHODS if _supports(opened.card["networks"], name)]
    return {
        "path": str(opened.path),
        "sha256": opened.sha256,
        "card": opened.card,
        "words": describe(opened),
        "methods": methods,
        "default_method": opened.card.get("default_method", DEFAULT_METHOD),
    }


def scene(args: Values, _report: Reporter) -> Values:
    """Look at a scene before a run: args scene, model, settings."""
    settings = RunSettings.from_json(args.get("settings") or {})
    with SceneReader(Path(path_of(args, "scene")), settings.bands) as reader:
        laid = pipeline.plan(reader.info, open_model(args.get("model")), settings)
    return {
        "info": laid.info.to_json(),
        "chips": laid.grid.n_rows * laid.grid.n_cols,
        "scale": laid.factor,
        "warnings": list(laid.warnings),
    }


def explain_chip(args: Values, report: Reporter) -> Values:
    """Show what the networks see at a place: args scene, place (x, y in the scene's CRS), out, model, settings."""
    try:
        x, y = (float(value) for value in args.get("place") or ())
    except (TypeError, ValueError) as error:
        raise UserError("The place is not two numbers.", "Give x and y in the CRS of the scene.") from error
    request = ChipRequest(
        scene=Path(path_of(args, "scene")),
        place=(x, y),
        out=Path(path_of(args, "out")),
        model=open_model(args.get("model")),
        settings=RunSettings.from_json(args.get("settings") or {}),
    )
    return explain(request, report)


def doctor(_args: Values, _report: Reporter) -> Values:
    """Say what this engine is, what it runs on, and whether the shipped model is whole."""
    device = choose_device("auto")
    try:
        opened = open_model()
        opened.verify()
        shipped = f"{opened.title}, whole"
    except UserError as error:
        shipped = str(error)
    return {
        "version": version(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "torch": torch.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
        "device": f"{device.label} ({device.why})",
        "model": shipped,
        "disk_free_gb": round(
            shutil.disk_usage(SHIPPED.parent if SHIPPED.parent.is_dir() else Path.cwd()).free / 2**30
        ),
    }


def selftest(_args: Values, report: Reporter) -> Values:
    """Test this environment: a kernel on the device, a raster and polygons to disk and back, the shipped model."""
    from engine.commands import selftest as environment  # noqa: PLC0415  (not wanted for a run)

    return environment.run(report)


def evaluate(args: Values, report: Reporter) -> Values:
    """Score a mask (args mask, truth), a scene (scene, truth, out ...) or a dataset (dataset, out ...)."""
    if args.get("mask"):
        return compare(Path(path_of(args, "mask")), Path(path_of(args, "truth")))
    from engine.commands.evaluation import evaluate_chips, evaluate_scene  # noqa: PLC0415  (not wanted for a run)

    if not (args.get("scene") or args.get("dataset")):
        raise UserError(
            "There is nothing to evaluate.", "Give --mask and --truth, --scene and --truth, or a folder of chips."
        )
    path_of(args, "out")
    if args.get("scene"):
        path_of(args, "truth")
        return evaluate_scene(args, report)
    path_of(args, "dataset")
    return evaluate_chips(args, report)


def build_model(args: Values, _report: Reporter) -> Values:
    """Make a model file: args classifier, generator, student (folders of finished trainings), card (JSON file), out."""
    folders = {role: Path(args[role]) for role in ("classifier", "generator", "student") if args.get(role)}
    path = assemble_model(Path(path_of(args, "card")), folders, Path(path_of(args, "out")))
    open_model(path).verify()
    return {"path": str(path), "bytes": path.stat().st_size}


def repair_model(args: Values, _report: Reporter) -> Values:
    """Write a model file anew, its infinite variances repaired: args path, out, name_version (of the new card)."""
    path = rewrite_model(Path(path_of(args, "path")), Path(path_of(args, "out")), args.get("name_version"))
    return {"path": str(path), "sha256": open_model(path).sha256}


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {
    "segment": segment,
    "merge": merge,
    "threshold": threshold,
    "polygons": polygons,
    "model": model,
    "scene": scene,
    "explain_chip": explain_chip,
    "doctor": doctor,
    "selftest": selftest,
    "evaluate": evaluate,
    "build_model": build_model,
    "repair_model": repair_model,
    **layer_commands.COMMANDS,
    **outline_commands.COMMANDS,
    **making_commands.COMMANDS,
}


def find_command(name: str) -> Callable[[Values, Reporter], Values]:
    """Return the command of a name.

    Raises:
        UserError: there is none.
    """
    if name not in COMMANDS:
        raise UserError(f"The engine does not know '{name}'.", "Update the plugin.", "protocol")
    return COMMANDS[name]


def _supports(networks: Values, method: str) -> bool:
    return all(ROLE_OF[band] in networks for band in BANDS_OF[method])
