"""The command `outline`: landslides in boxes that a person has drawn."""

import argparse
from pathlib import Path

from engine.cli.options import (
    Subparsers,
    Values,
    add_bands,
    add_command,
    add_device,
    add_image_date,
    add_model,
    add_overwrite,
    add_pixel_size,
    add_reading,
    add_terrain,
    add_tile,
    numbers,
    only_given,
    reading_values,
)


def add(commands: Subparsers) -> None:
    """Add the command."""
    one = add_command(commands, "outline", "outline the landslides that boxes were drawn around", "outline", values)
    one.add_argument("scene", metavar="SCENE_OR_RUN", help="a raster, or the folder of a run over it")
    boxes = one.add_mutually_exclusive_group(required=True)
    boxes.add_argument(
        "--box",
        action="append",
        type=numbers("580100,3009800,580220,3009950", 4),
        metavar="XMIN,YMIN,XMAX,YMAX",
        help="around one landslide; repeatable. --box=-71.2,... where the first number is negative",
    )
    boxes.add_argument("--boxes", metavar="FILE", help="a layer of rectangles or polygons; FILE|layername=NAME")
    one.add_argument("--crs", metavar="EPSG:CODE", help="of the boxes; default: the layer's, or the scene's")
    one.add_argument("--out", required=True, metavar="FILE", help=".gpkg, .shp, .geojson, .csv or .kml")
    add_model(one, "the run's, or the shipped model")
    one.add_argument("--reviewer", metavar="NAME", help="who drew the boxes, kept with each outline")
    add_bands(one)
    add_reading(one, "--scene-crs")
    add_pixel_size(one)
    add_image_date(one)
    add_device(one)
    add_tile(one)
    add_terrain(one)
    add_overwrite(one)


def values(args: argparse.Namespace) -> Values:
    """Return the options as the command's arguments."""
    is_run = Path(args.scene).is_dir()
    settings = {
        "bands": args.bands,
        "device": args.device,
        "pixel_size_m": args.pixel_size,
        "image_date": args.image_date,
        "tiles": {"size": args.tile, "overlap": args.tile // 4},
        "terrain": only_given(
            {"dem": args.dem, "units": args.dem_units, "crs": args.dem_crs, "min_slope_deg": args.min_slope}
        ),
    }
    return {
        "run" if is_run else "scene": args.scene,
        "out": args.out,
        "overwrite": args.overwrite,
        "model": args.model,
        "box": args.box,
        "boxes": args.boxes,
        "crs": args.crs,
        "reviewer": args.reviewer,
        "settings": settings,
        **reading_values(args),
    }
