"""The command `demo-scene`: makes the drawn scene that the demo and the tests use."""

import argparse
from pathlib import Path
from typing import Any

from engine.cli.options import Subparsers, Values, add_json, add_overwrite
from engine.demo.looks import LOOKS


def add(commands: Subparsers) -> None:
    """Add the command; it returns the paths of what it made."""
    text = "make a mountain scene with landslides of known outline"
    one = commands.add_parser("demo-scene", help=text, description=text.capitalize() + ".")
    one.add_argument(
        "--out", type=Path, required=True, help="folder for scene.tif, dem.tif, truth.tif and truth.geojson"
    )
    one.add_argument("--size", type=int, default=1536, help="side of the scene, pixels of 0.8 m (default 1536)")
    one.add_argument("--seed", type=int, default=1, help="the same seed gives the same scene (default 1)")
    one.add_argument("--landslides", type=int, default=14, help="how many landslides (default 14)")
    one.add_argument(
        "--before", action="store_true", help="also an earlier image without the newest landslides: before.tif"
    )
    add_overwrite(one)
    one.add_argument(
        "--look", choices=list(LOOKS), default="plain", help="of another region, season or sensor (default plain)"
    )
    add_json(one)
    one.set_defaults(run=run)


def run(args: argparse.Namespace, report: Any) -> Values:  # noqa: ARG001  (seconds of work: no progress)
    """Make the scene; return its paths, keyed scene, dem, truth, polygons and recipe; of a pair more."""
    from engine.demo.scene import make_scene  # noqa: PLC0415  (GDAL takes a second; --help needs none)

    made = make_scene(
        args.out,
        size=args.size,
        seed=args.seed,
        landslides=args.landslides,
        look=args.look,
        before=args.before,
        overwrite=args.overwrite,
    )
    return {name: str(path) for name, path in vars(made).items() if path is not None}
