"""The command `compare`: the landslides of two dates."""

import argparse

from engine.cli.options import Subparsers, Values, add_command, add_overwrite


def add(commands: Subparsers) -> None:
    """Add the command."""
    one = add_command(commands, "compare", "say what is new, gone and grown between two dates", "compare", _values)
    one.add_argument("earlier", metavar="RUN1", help="run folder of the earlier scene, or a vector file")
    one.add_argument("later", metavar="RUN2", help="run folder of the later scene, or a vector file")
    one.add_argument("--out", required=True, metavar="FILE", help="the polygons: .gpkg, .geojson, .shp, .kml or .csv")
    one.add_argument("--table", metavar="FILE", help="also write counts and areas here: .csv")
    add_overwrite(one)


def _values(args: argparse.Namespace) -> Values:
    return {name: getattr(args, name) for name in ("earlier", "later", "out", "table", "overwrite")}
