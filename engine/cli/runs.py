"""The commands on a finished run, in which no network runs: `merge`, `threshold` and `polygons`."""

import argparse

from engine.cli.options import (
    Subparsers,
    Values,
    add_change_thresholds,
    add_command,
    add_image_date,
    add_outline_threshold,
    add_research_thresholds,
    add_shapes,
    add_threshold_method,
    shape_values,
    threshold_values,
)
from engine.settings.tables import METHODS


def add(commands: Subparsers) -> None:
    """Add the commands."""
    merge = add_command(commands, "merge", "join the shards of a run; no network runs", "merge", vars)
    merge.add_argument("runs", metavar="RUN", nargs="+", help="a run folder whose shards have all ended")
    threshold = add_command(
        commands, "threshold", "threshold a run again; no network runs", "threshold", _threshold_values
    )
    threshold.add_argument("run_folder", metavar="RUN", help="the run folder")
    threshold.add_argument("--method", choices=tuple(METHODS), help="another method whose scores the run has")
    add_image_date(threshold)
    add_threshold_method(threshold)
    add_outline_threshold(threshold)
    add_change_thresholds(threshold)
    add_research_thresholds(threshold)
    add_shapes(threshold)
    polygons = add_command(commands, "polygons", "trace a run's mask again", "polygons", _polygon_values)
    polygons.add_argument("run_folder", metavar="RUN", help="the run folder")
    add_shapes(polygons)


def _threshold_values(args: argparse.Namespace) -> Values:
    return {
        **_polygon_values(args),
        "method": args.method,
        "image_date": args.image_date,
        "thresholds": threshold_values(args),
    }


def _polygon_values(args: argparse.Namespace) -> Values:
    return {"run": args.run_folder, "polygons": shape_values(args)}
