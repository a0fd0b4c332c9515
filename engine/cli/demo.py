"""The command `demo-scene`: makes the procedural scene that the demo and the tests use."""

import argparse
from pathlib import Path
from typing import Any

from engine.demo.scene import make_scene

Subparsers = Any
"""What `add_subparsers` returns; argparse does not name it."""


def add_parser(subparsers: Subparsers) -> None:
    """Add `demo-scene` to the command line; its `run(args, report)` returns the paths of what it made."""
    parser = subparsers.add_parser("demo-scene", help="make a mountain scene with landslides of known outline")
    parser.add_argument(
        "--out", type=Path, required=True, help="folder for scene.tif, dem.tif, truth.tif and truth.geojson"
    )
    parser.add_argument("--size", type=int, default=1536, help="side of the scene, pixels of 0.8 m (default 1536)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same scene (default 1)")
    parser.add_argument("--landslides", type=int, default=14, help="how many landslides (default 14)")
    parser.add_argument("--json", action="store_true", help="write the result as a JSON line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, report: Any) -> dict[str, Any]:  # noqa: ARG001  (seconds of work: no progress)
    """Make the scene; return its paths, keyed scene, dem, truth, polygons and recipe."""
    made = make_scene(args.out, size=args.size, seed=args.seed, landslides=args.landslides)
    return {name: str(path) for name, path in vars(made).items()}
