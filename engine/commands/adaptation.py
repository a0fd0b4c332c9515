"""The command `adapt`: a run's model learns the scene, and the scene is run again with it."""

from collections.abc import Callable
from pathlib import Path

from engine.adaptation_job.across import AcrossRequest, learn_across
from engine.adaptation_job.job import LOOKED_AT_NEXT, AdaptRequest, adapt_run
from engine.adaptation_job.look_next import look_next
from engine.adaptation_job.sensor_model import SensorRequest, teach_sensor
from engine.commands.arguments import Values, path_of
from engine.errors import UserError
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Reporter
from engine.teaching.teach import LEARNING_RATE
from engine.training.adaptation.settings import AdaptationSettings

BY_VIEWS: Values = {"lr": LEARNING_RATE, "steps": 150, "measure_every": 25}
"""Of a fine-tuning by checked views."""


def adapt(args: Values, report: Reporter) -> Values:
    """Adapt a run's model to its scene: args run, out, decisions ("none", "review" or a layer), settings, resume ...

    Further args: overwrite, device, model (in the place of the run's own, where that has gone), checked ("none",
    "review" or a layer of views in which every landslide is outlined). With `runs`, a list, it learns from the
    decisions of all of them; `out` is then a model file, and `name` its name. With `checked` "review" the views of
    all of them teach one model for a `sensor`.
    """
    runs = args.get("runs")
    if isinstance(runs, list) and runs:
        told = [str(run) for run in runs]
        if str(args.get("checked") or "none") != "none":
            return teach_sensor(_sensor(told, args), report)
        return learn_across(_across(told, args), report)
    checked = str(args.get("checked") or "none")
    rate = BY_VIEWS if checked != "none" else {}
    request = AdaptRequest(
        run=Path(path_of(args, "run")),
        out=Path(path_of(args, "out")),
        decisions=str(args.get("decisions") or "none"),
        settings=AdaptationSettings.from_json({**rate, **(args.get("settings") or {})}),
        resume=bool(args.get("resume")),
        overwrite=bool(args.get("overwrite")),
        device=str(args.get("device") or "auto"),
        model=Path(args["model"]) if args.get("model") else None,
        checked=checked,
    )
    return adapt_run(request, report)


def look_next_command(args: Values, report: Reporter) -> Values:
    """Name the proposals of a run whose answer would teach most: args run, count (default 12)."""
    count = args.get("count")
    most = count if isinstance(count, int) and not isinstance(count, bool) and count > 0 else LOOKED_AT_NEXT
    return {"look_next": look_next(RunFolder(Path(path_of(args, "run"))), most, report)}


def _across(runs: list[str], args: Values) -> AcrossRequest:
    return AcrossRequest(
        out=_model_file(args),
        runs=_reviewed(runs, args, "decisions"),
        name=str(args.get("name") or ""),
        settings=AdaptationSettings.from_json(args.get("settings") or {}),
        overwrite=bool(args.get("overwrite")),
        device=str(args.get("device") or "auto"),
    )


def _sensor(runs: list[str], args: Values) -> SensorRequest:
    _reviewed(runs, args, "decisions")
    return SensorRequest(
        out=_model_file(args),
        runs=_reviewed(runs, args, "checked"),
        name=str(args.get("name") or ""),
        sensor=str(args.get("sensor") or ""),
        settings=AdaptationSettings.from_json({**BY_VIEWS, **(args.get("settings") or {})}),
        overwrite=bool(args.get("overwrite")),
        device=str(args.get("device") or "auto"),
    )


def _model_file(args: Values) -> Path:
    out = Path(path_of(args, "out"))
    if out.suffix != ".lsmodel":
        raise UserError(
            "Several runs teach a model file, and the output is none.", "Give the output a name that ends in .lsmodel."
        )
    return out


def _reviewed(runs: list[str], args: Values, option: str) -> tuple[Path, ...]:
    """Return the folders of runs that teach by what stands in them, not by a layer."""
    if args.get(option) not in (None, "review"):
        what = "reviews" if option == "decisions" else "checked views"
        instead = "Leave --decisions out." if option == "decisions" else "Give --checked review."
        raise UserError(f"Several runs teach by their own {what} alone.", instead)
    return tuple(Path(run) for run in runs)


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"adapt": adapt, "look_next": look_next_command}
