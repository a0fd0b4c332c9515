"""What the engine does with vector layers and labels; like `commands`, but no network runs and torch stays out."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.chips.export import export_chips
from engine.chips.settings import ChipSettings
from engine.errors import UserError
from engine.reporting import Reporter

Values = dict[str, Any]


def chips(args: Values, report: Reporter) -> Values:
    """Cut labelled chips out of a raster: args scene, labels (vector file), out (folder), settings (ChipSettings)."""
    settings = ChipSettings.from_json(args.get("settings") or {})
    done = export_chips(Path(text(args, "scene")), text(args, "labels"), Path(text(args, "out")), settings, report)
    return {name: str(value) if isinstance(value, Path) else value for name, value in asdict(done).items()}


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"chips": chips}


def text(args: Values, name: str) -> str:
    """Return an argument that has to be given.

    Raises:
        UserError: it is not.
    """
    value = args.get(name)
    if not isinstance(value, str) or not value:
        raise UserError(f"The {name} is not given.", f"Give the path of the {name}.")
    return value
