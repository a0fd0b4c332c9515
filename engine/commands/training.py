"""The commands of the making of models: plain values in, plain values out."""

from collections.abc import Callable
from pathlib import Path

from engine.commands.arguments import Values
from engine.errors import UserError
from engine.model_file.bundle import SHIPPED
from engine.reporting import Reporter
from engine.training_job import job
from engine.training_job.recipe import TrainingRecipe


def make_model(args: Values, report: Reporter) -> Values:
    """Make a model: args out, and for a new one settings with scene, labels, label_field or chips; else go on.

    `chips` is a folder that holds landslide/ and non-landslide/ already, as the command `chips` leaves it.
    """
    out = args.get("out")
    if not isinstance(out, str) or not out:
        raise UserError("The out is not given.", "Give the folder of the training.")
    if args.get("chips"):
        chips = str(args["chips"])
        job.create(job.Job(Path(out), chips, chips, "label", _recipe(args)))
    elif args.get("labels"):
        for name in ("scene", "labels"):
            if not isinstance(args.get(name), str):
                raise UserError(f"The {name} is not given.", f"Give the path of the {name}.")
        settings = _recipe(args)
        job.create(job.Job(Path(out), args["scene"], args["labels"], args.get("label_field") or "label", settings))
    return job.resume(Path(out), report)


def _recipe(args: Values) -> TrainingRecipe:
    """Return the settings; without a start the training goes on from the shipped model, null is from scratch."""
    return TrainingRecipe.from_json({"start": str(SHIPPED), **(args.get("settings") or {})})


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"make_model": make_model}
