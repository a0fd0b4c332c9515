"""The command `chips`: labelled chips out of a raster."""

import argparse

from engine.cli.options import Subparsers, Values, add_bands, add_command, add_overwrite, add_reading


def add(commands: Subparsers) -> None:
    """Add the command."""
    one = add_command(commands, "chips", "cut labelled chips out of a raster, for a training", "chips", values)
    one.add_argument("scene", metavar="SCENE", help="the raster")
    one.add_argument("labels", metavar="LABELS", help="a vector file of points or polygons; FILE|layername=NAME")
    one.add_argument("--out", required=True, metavar="DIR", help="gets landslide/ and non-landslide/")
    one.add_argument("--mode", choices=("grid", "each"), help="a grid (default), or a chip around each feature")
    one.add_argument("--label-field", metavar="NAME", help="attribute that says landslide, none or skip")
    one.add_argument("--side", type=int, metavar="PX", help="of a chip (default 512)")
    one.add_argument("--overlap", type=int, metavar="PX", help="of neighboring chips of the grid (default 0)")
    one.add_argument("--pixel-size", type=float, metavar="M", help="of a chip's pixel; default: the raster's own")
    add_bands(one)
    add_reading(one)
    one.add_argument("--least-cover", type=float, metavar="SHARE", help="of landslides in a chip (default 0.02)")
    one.add_argument("--least-data", type=float, metavar="SHARE", help="of a chip that holds data (default 0.9)")
    one.add_argument("--others-per-landslide", type=float, metavar="N", help="at most, at random (default 0: all)")
    one.add_argument("--seed", type=int, help="of that choice (default 0)")
    add_overwrite(one)


def values(args: argparse.Namespace) -> Values:
    """Return the options as the command's arguments."""
    settings = {
        "mode": args.mode,
        "side": args.side,
        "overlap": args.overlap,
        "pixel_size_m": args.pixel_size,
        "bands": args.bands,
        "crs": args.scene_crs,
        "keep_fill": args.keep_fill or None,
        "stretch": args.stretch,
        "label_field": args.label_field,
        "least_cover": args.least_cover,
        "least_data": args.least_data,
        "others_per_landslide": args.others_per_landslide,
        "seed": args.seed,
    }
    where = {"scene": args.scene, "labels": args.labels, "out": args.out, "overwrite": args.overwrite}
    return {**where, "settings": settings}
