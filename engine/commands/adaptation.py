"""The command `adapt`: a run's model learns the scene, and the scene is run again with it."""

from collections.abc import Callable
from pathlib import Path

from engine.adaptation_job.job import LOOKED_AT_NEXT, AdaptRequest, adapt_run
from engine.adaptation_job.look_next import look_next
from engine.commands.arguments import Values, path_of
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Reporter
from engine.teaching.teach import LEARNING_RATE
from engine.training.adaptation.settings import AdaptationSettings


def adapt(args: Values, report: Reporter) -> Values:
    """Adapt a run's model to its scene: args run, out, decisions ("none", "review" or a layer), settings, resume ...

    Further args: overwrite, device, model (in the place of the run's own, where that has gone), checked ("none",
    "review" or a layer of views in which every landslide is outlined).
    """
    checked = str(args.get("checked") or "none")
    rate = {"lr": LEARNING_RATE} if checked != "none" else {}
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


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"adapt": adapt, "look_next": look_next_command}
