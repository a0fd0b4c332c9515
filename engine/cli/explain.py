"""The command `explain`: what the networks see at one place."""

import argparse

from engine.cli.options import (
    Subparsers,
    Values,
    add_bands,
    add_command,
    add_device,
    add_mirrors,
    add_model,
    add_overwrite,
    add_reading,
    add_tile,
    difference_values,
    numbers,
    reading_values,
)
from engine.settings.tables import METHODS


def add(commands: Subparsers) -> None:
    """Add the command."""
    one = add_command(commands, "explain", "show what the networks see at one place", "explain_chip", values)
    one.add_argument("scene", metavar="SCENE", help="the raster")
    one.add_argument(
        "--at",
        required=True,
        type=numbers("580100,3009950", 2),
        metavar="X,Y",
        help="the tile's middle, in the scene's CRS",
    )
    one.add_argument("--out", required=True, metavar="DIR", help="for the pictures and chip.json")
    add_model(one)
    one.add_argument("--method", choices=tuple(METHODS), help="default: the model's own")
    add_bands(one)
    add_reading(one)
    add_device(one)
    add_tile(one)
    add_mirrors(one)
    add_overwrite(one)


def values(args: argparse.Namespace) -> Values:
    """Return the options as the command's arguments."""
    settings = {
        "method": args.method,
        "bands": args.bands,
        "device": args.device,
        "tiles": {"size": args.tile},
        "difference": difference_values(args),
    }
    where = {"scene": args.scene, "place": args.at, "out": args.out, "overwrite": args.overwrite}
    return {**where, "model": args.model, "settings": settings, **reading_values(args)}
