"""The command `statistics`: how large the landslides are, and how complete the map is."""

import argparse

from engine.cli.options import Subparsers, Values, add_command, add_overwrite


def add(commands: Subparsers) -> None:
    """Add the command."""
    one = add_command(
        commands, "statistics", "areas, volumes and frequency of the landslides of an inventory", "statistics", _values
    )
    one.add_argument("target", metavar="RUN_OR_LAYER", help="a run folder, or a vector file; FILE|layername=NAME")
    one.add_argument("--least", type=float, metavar="M2", help="smallest mapped size; default: the run's minimum area")
    one.add_argument("--by", metavar="FIELD", help="sum by this attribute (default ls_type)")
    one.add_argument("--zones", metavar="FILE", help="polygons such as catchments: sum by zone")
    one.add_argument("--zone-field", metavar="FIELD", help="that names the zones; default: their numbers")
    one.add_argument(
        "--status",
        dest="statuses",
        action="append",
        metavar="STATUS",
        help="only of it (default: not rejected)",
    )
    one.add_argument("--out", metavar="FILE", help="also write them here: .json or .csv")
    add_overwrite(one)


def _values(args: argparse.Namespace) -> Values:
    return {
        "run": args.target,
        "least_m2": args.least,
        "group_by": args.by,
        "zones": args.zones,
        "zone_field": args.zone_field,
        "statuses": args.statuses,
        "out": args.out,
        "overwrite": args.overwrite,
    }
