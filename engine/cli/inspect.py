"""The commands `inspect`, what is understood of a raster, and `stack`, three one-band rasters as one image."""

import argparse

from engine.cli.options import (
    Subparsers,
    Values,
    add_bands,
    add_command,
    add_image_date,
    add_model,
    add_overwrite,
    add_reading,
    only_given,
    reading_values,
)

ROLES = ("image", "mask", "elevation", "scores")


def add(commands: Subparsers) -> None:
    """Add the commands."""
    one = add_command(
        commands, "inspect", "state the place, pixel, bands, values and fill of a raster", "scene", values
    )
    one.add_argument("scene", metavar="FILE", help="any raster that GDAL reads")
    one.add_argument("--role", choices=ROLES, default="image", help="what the raster is (default image)")
    add_model(one)
    add_bands(one)
    add_reading(one)
    add_image_date(one)
    one.add_argument("--dem", metavar="FILE", help="an elevation model, for images that are placed by RPCs")
    one = add_command(commands, "stack", "join three one-band rasters to one image", "stack", _stack_values)
    one.add_argument("sources", nargs=3, metavar="BAND", help="the red, the green and the blue one, in this order")
    one.add_argument("--out", required=True, metavar="FILE.vrt", help="refers to the three, which stay where they are")
    add_overwrite(one)


def values(args: argparse.Namespace) -> Values:
    """Return the options as the command's arguments."""
    settings = {"bands": args.bands, "image_date": args.image_date, "terrain": only_given({"dem": args.dem})}
    return {
        "scene": args.scene,
        "model": args.model,
        "role": args.role,
        "settings": settings,
        **reading_values(args),
    }


def _stack_values(args: argparse.Namespace) -> Values:
    return {"sources": args.sources, "out": args.out, "overwrite": args.overwrite}
