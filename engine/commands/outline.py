"""The command `outline`: landslides in boxes that a person has drawn, of a raster or of the scene of a run."""

from collections.abc import Callable
from pathlib import Path

from engine.commands.arguments import Values, path_of, run_settings
from engine.errors import UserError
from engine.inventory.export import refuse_output
from engine.inventory.remeasure import format_of
from engine.model_file.bundle import Model, open_model
from engine.pipeline.box_outline import OutlineRequest, outline_boxes
from engine.pipeline.boxes import Boxes, given_boxes, read_boxes
from engine.pipeline.named_files import named_model, named_scene, named_settings, say_changed_scene
from engine.pipeline.run_folder import RunFolder
from engine.rasters.places import as_source
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter
from engine.settings.calibration import calibration_of


def outline(args: Values, report: Reporter) -> Values:
    """Outline landslides in boxes.

    Args scene (a raster) or run (its folder: model and settings are the run's, and the scene unless it is given), out,
    overwrite, model, settings, reviewer;
    box (four numbers each, one or several) or boxes (a vector file), crs (of the boxes; default: the file's, or the
    scene's).
    """
    out, reviewer = Path(path_of(args, "out")), args.get("reviewer") or ""
    boxes = _boxes(args)
    if args.get("run"):
        run = RunFolder(Path(path_of(args, "run"))).read()
        chosen = args.get("scene")
        info = SceneInfo.from_json(run["scene"]) if chosen else named_scene(run)
        if not chosen:
            say_changed_scene(run, report)
        request = OutlineRequest(
            scene=as_source(chosen) if chosen else Path(info.path),
            boxes=boxes,
            out=out,
            model=_model_of(run, args.get("model"), report),
            settings=named_settings(run, report),
            info=info,
            reviewer=reviewer,
            least_score=_least_score(run),
            calibration=calibration_of(run["model"].get("calibration"), "student"),  # as its other polygons
        )
    else:
        request = OutlineRequest(
            scene=as_source(path_of(args, "scene")),
            boxes=boxes,
            out=out,
            model=open_model(args.get("model")),
            settings=run_settings(args),
            reviewer=reviewer,
        )
    inputs = (request.scene, request.model.path, args.get("boxes"), request.settings.terrain.dem)
    refuse_output(out, format_of(out), inputs, overwrite=bool(args.get("overwrite")))
    return outline_boxes(request, report)


def _least_score(run: Values) -> float | None:
    """Return Otsu's value where a run thresholds by it; None leaves it to the run's settings."""
    by_otsu = run["settings"]["thresholds"].get("rule") == "otsu"
    return (run.get("otsu") or {}).get("student") if by_otsu else None


def _boxes(args: Values) -> Boxes:
    crs = args.get("crs") or None
    if not args.get("boxes"):
        return given_boxes(args.get("box"), crs)
    if args.get("box"):
        raise UserError("Boxes are given both as numbers and as a file.", "Give one of the two.", "boxes")
    return read_boxes(path_of(args, "boxes"), crs)


def _model_of(run: Values, path: str | None, report: Reporter) -> Model:
    """Open a run's model; say so where another stands at its place by now.

    Raises:
        UserError: kind "model": it has gone, and no other was given.
    """
    model = named_model(run, path)
    if path is None and model.sha256 != run["model"]["sha256"]:
        report.log(f"The model file has changed since the run: the outlines are of {model.title}.", "warning")
    return model


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"outline": outline}
