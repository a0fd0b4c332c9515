"""Commands on model files."""

from collections.abc import Callable
from pathlib import Path

from engine.commands.arguments import Values, path_of
from engine.model_file.bundle import assemble_model, describe, open_model
from engine.reporting import Reporter
from engine.settings.run import (
    BANDS_OF,
    DEFAULT_METHOD,
    METHODS,
    ROLE_OF,
)


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


def build_model(args: Values, _report: Reporter) -> Values:
    """Make a model file: args classifier, generator, student (folders of finished trainings), card (JSON file), out."""
    folders = {role: Path(args[role]) for role in ("classifier", "generator", "student") if args.get(role)}
    path = assemble_model(Path(path_of(args, "card")), folders, Path(path_of(args, "out")))
    open_model(path).verify()
    return {"path": str(path), "bytes": path.stat().st_size}


def _supports(networks: Values, method: str) -> bool:
    return all(ROLE_OF[band] in networks for band in BANDS_OF[method])


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"model": model, "build_model": build_model}
