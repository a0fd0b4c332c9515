"""Arguments of a command: plain values, checked before use."""

from dataclasses import replace
from typing import Any

from engine.errors import UserError
from engine.rasters.places import absolute
from engine.settings.run import RunSettings

Values = dict[str, Any]
READING = ("style_bands", "keep_fill", "stretch")
"""What a request says of the scene beside its settings."""


def path_of(args: Values, name: str) -> str:
    """Return a path that has to be given.

    Raises:
        UserError: it is not.
    """
    value = args.get(name)
    if not isinstance(value, str) or not value:
        words = {"out": "output"}.get(name, name)
        raise UserError(f"The {words} is not given.", f"Give the path of the {words}.")
    return value


def run_settings(args: Values) -> RunSettings:
    """Return the settings of a request, with what it says of the scene itself beside them.

    `scene_crs` and `style_bands` are what QGIS knows of the layer; `keep_fill` and `stretch` may stand in either place.
    """
    beside = {"crs": args.get("scene_crs"), **{name: args.get(name) for name in READING}}
    given = {name: value for name, value in beside.items() if value is not None}
    settings = RunSettings.from_json({**(args.get("settings") or {}), **given})
    terrain, before = settings.terrain, settings.before
    if terrain.dem is not None:
        terrain = replace(terrain, dem=absolute(terrain.dem))
    if before.image is not None:
        mask = absolute(before.mask) if before.mask else None
        before = replace(before, image=absolute(before.image), mask=mask)
    return replace(settings, terrain=terrain, before=before)
