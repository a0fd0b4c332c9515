"""The command line of `outline_commands`."""

import argparse
from pathlib import Path
from typing import Any

from engine.cli.inventory import add_terrain, band_numbers
from engine.reporting import Reporter

Values = dict[str, Any]


def add_parser(commands: Any) -> None:
    """Add `outline` to the command line."""
    words = "outline the landslides that boxes were drawn around"
    one: argparse.ArgumentParser = commands.add_parser("outline", help=words, description=words.capitalize() + ".")
    one.add_argument("scene", metavar="SCENE_OR_RUN", help="a raster, or the folder of a run over it")
    boxes = one.add_mutually_exclusive_group(required=True)
    boxes.add_argument(
        "--box",
        action="append",
        type=_box,
        metavar="XMIN,YMIN,XMAX,YMAX",
        help="around one landslide; repeatable. --box=-71.2,... where the first number is negative",
    )
    boxes.add_argument("--boxes", metavar="FILE", help="a layer of rectangles or polygons; FILE|layername=NAME")
    one.add_argument("--crs", metavar="EPSG:CODE", help="of the boxes; default: the layer's, or the scene's")
    one.add_argument("--out", required=True, metavar="FILE", help=".gpkg, .shp, .geojson, .csv or .kml")
    one.add_argument("--model", metavar="FILE", help="a .lsmodel file; default: the run's, or the shipped model")
    one.add_argument("--reviewer", metavar="NAME", help="who drew the boxes, kept with each outline")
    one.add_argument("--bands", type=band_numbers, metavar="R,G,B", help="band numbers from 1; default: by colour")
    one.add_argument("--pixel-size", type=float, metavar="M", help="ground pixel size, where the CRS cannot tell")
    one.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:n]")
    one.add_argument("--tile", type=int, default=512, help="side of a chip, pixels (default 512)")
    add_terrain(one)
    one.add_argument("--json", action="store_true", help="write events and the result as JSON lines")
    one.set_defaults(run=_run)


def _run(args: argparse.Namespace, report: Reporter) -> Values:
    from engine.commands.segmentation import find_command  # noqa: PLC0415  (torch takes seconds; --help needs none)

    return find_command("outline")(_values(args), report)


def _values(args: argparse.Namespace) -> Values:
    is_run = Path(args.scene).is_dir()
    dem = args.dem and str(Path(args.dem).absolute())
    terrain = {"dem": dem, "units": args.dem_units, "min_slope_deg": args.min_slope}
    settings = {
        "bands": args.bands,
        "device": args.device,
        "pixel_size_m": args.pixel_size,
        "tiles": {"size": args.tile, "overlap": args.tile // 4},
        "terrain": {name: value for name, value in terrain.items() if value is not None},
    }
    return {
        "run" if is_run else "scene": args.scene,
        "out": args.out,
        "model": args.model,
        "box": args.box,
        "boxes": args.boxes,
        "crs": args.crs,
        "reviewer": args.reviewer,
        "settings": settings,
    }


def _box(text: str) -> list[float]:
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a box such as 580100,3009800,580220,3009950") from error
    return [west, south, east, north]
