"""Commands on model files."""

from collections.abc import Callable
from pathlib import Path

from engine import ownership
from engine.commands.arguments import Values, path_of
from engine.model_file.bundle import assemble_model, describe, open_model, rewrite_model
from engine.model_file.defaults import default_method, supported_methods
from engine.reporting import Reporter
from engine.settings.tables import NETWORKS


def model(args: Values, _report: Reporter) -> Values:
    """Show a model's card: args path (default: the shipped model), verify."""
    opened = open_model(args.get("path"))
    if args.get("verify"):
        opened.verify()
    return {
        "path": str(opened.path),
        "sha256": opened.sha256,
        "card": opened.card,
        "words": describe(opened),
        "methods": supported_methods(opened.card),
        "default_method": default_method(opened.card),
    }


def build_model(args: Values, _report: Reporter) -> Values:
    """Make a model file: args classifier, generator, student (folders of trainings), card (JSON), out, overwrite."""
    folders = {role: Path(args[role]) for role in NETWORKS if args.get(role)}
    card, out = Path(path_of(args, "card")), Path(path_of(args, "out"))
    ownership.refuse_inputs([out], [card, *(folder / f"{role}.safetensors" for role, folder in folders.items())])
    ownership.refuse_standing([out], overwrite=bool(args.get("overwrite")))
    path = assemble_model(card, folders, out)
    open_model(path).verify()
    return {"path": str(path), "bytes": path.stat().st_size}


def repair_model(args: Values, _report: Reporter) -> Values:
    """Write a model file anew, its infinite variances repaired: args path, out, overwrite, name_version, card."""
    source, out = Path(path_of(args, "path")), Path(path_of(args, "out"))
    card = Path(args["card"]) if args.get("card") else None
    ownership.refuse_inputs([out], [source, card])
    ownership.refuse_standing([out], overwrite=bool(args.get("overwrite")))
    path = rewrite_model(source, out, args.get("name_version"), card)
    return {"path": str(path), "sha256": open_model(path).sha256}


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {
    "model": model,
    "build_model": build_model,
    "repair_model": repair_model,
}
