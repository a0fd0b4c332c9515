"""What a request's arguments are, by name: other programs write requests, so their kinds are checked before any use."""

from collections.abc import Callable
from typing import Any

from engine.errors import UserError

OBJECTS = ("settings", "thresholds", "polygons", "terrain")
FLAGS = ("resume", "overwrite", "verify")
NUMBERS = ("folds", "fold", "fold_seed", "min_slope")
PLACES = ("scene", "out", "model", "aoi", "run", "path", "mask", "truth", "dataset", "trainings", "card", "layer")
TRAININGS = ("classifier", "generator", "student", "labels", "dem", "exclude")
WORDS = ("method", "format", "dem_units", "device")

KINDS: dict[str, tuple[str, Callable[[Any], bool]]] = {
    **dict.fromkeys(OBJECTS, ("an object", lambda value: isinstance(value, dict))),
    **dict.fromkeys(FLAGS, ("true or false", lambda value: isinstance(value, bool))),
    **dict.fromkeys(
        NUMBERS, ("a number", lambda value: isinstance(value, (int, float)) and not isinstance(value, bool))
    ),
    "chips": (  # how many to evaluate, or where those of a training are
        "a number or a text",
        lambda value: isinstance(value, (int, float, str)) and not isinstance(value, bool) and "\0" not in str(value),
    ),
    **dict.fromkeys(
        (*PLACES, *TRAININGS, *WORDS), ("a text", lambda value: isinstance(value, str) and "\0" not in value)
    ),
}
"""Kind in words and check of every argument that several commands share; a command's own it checks itself."""


def check(args: dict[str, Any]) -> None:
    """Refuse arguments of the wrong kind; None stands for an argument that is not given.

    Args:
        args: of a request.

    Raises:
        UserError: kind "protocol": the first argument that is not what its name says.
    """
    for name, value in args.items():
        kind, holds = KINDS.get(name, ("anything", lambda _value: True))
        if value is not None and not holds(value):
            raise UserError(f"The request's '{name}' is not {kind}.", "Update the plugin.", "protocol")
