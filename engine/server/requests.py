"""What a request's arguments are, by name: other programs write requests, so their kinds are checked before any use."""

from collections.abc import Callable
from typing import Any

from engine.errors import UserError
from engine.settings.tables import NETWORKS

OBJECTS = ("settings", "thresholds", "polygons", "terrain", "difference")
FLAGS = ("resume", "overwrite", "verify", "keep_fill")
NUMBERS = ("folds", "fold", "fold_seed", "min_slope", "pixel_size")
LISTS = ("runs", "scenes", "statuses", "sources")
PLACES = ("scene", "out", "model", "aoi", "run", "path", "mask", "truth", "dataset", "trainings", "card", "layer")
FROM = ("decided_from",)
LAYERS = ("scores", "mapped", "reference", "area", "boxes")
TRAININGS = (*NETWORKS, "labels", "dem", "exclude")
WORDS = (
    *(
        "method",
        "format",
        "dem_units",
        "dem_crs",
        "device",
        "band",
        "shard",
        "crs",
        "reviewer",
        "image_date",
        "decisions",
    ),
    *("scene_crs", "dem_crs", "role", "checked"),
)


def _number(value: Any) -> bool:
    """Whether it is a number that can be counted with: neither infinite nor none at all, which JSON can carry."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and -1e15 < value < 1e15


def _text(value: Any) -> bool:
    return isinstance(value, str) and "\0" not in value


KINDS: dict[str, tuple[str, Callable[[Any], bool]]] = {
    **dict.fromkeys(OBJECTS, ("an object", lambda value: isinstance(value, dict))),
    **dict.fromkeys(FLAGS, ("true or false", lambda value: isinstance(value, bool))),
    **dict.fromkeys(NUMBERS, ("a number", _number)),
    **dict.fromkeys(
        LISTS, ("a list of texts", lambda value: isinstance(value, (list, tuple)) and all(map(_text, value)))
    ),
    "place": (
        "two numbers",
        lambda value: isinstance(value, (list, tuple)) and len(value) == 2 and all(map(_number, value)),
    ),
    # how many to evaluate, or where those of a training are
    "chips": ("a number or a text", lambda value: _number(value) or _text(value)),
    **dict.fromkeys((*PLACES, *FROM, *LAYERS, *TRAININGS, *WORDS), ("a text", _text)),
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
