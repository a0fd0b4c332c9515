"""The command line of `layer_commands`."""

import argparse
from collections.abc import Callable
from typing import Any

from engine.reporting import Reporter
from engine.settings.run import DEM_UNITS

Values = dict[str, Any]


def add_parsers(commands: Any) -> None:
    """Add `export`, `vectorize`, `measure`, `agreement` and `chips` to the command line."""
    _add_export(commands)
    _add_vectorize(commands)
    _add_measure(commands)
    _add_agreement(commands)
    _add_chips(commands)


def _add_export(commands: Any) -> None:
    one = _add(commands, "export", "write an inventory in another format", _export_values)
    one.add_argument("target", metavar="RUN_OR_LAYER", help="a run folder, or a vector file; FILE|layername=NAME")
    one.add_argument("--format", default="shapefile", choices=("shapefile", "gpkg", "geojson", "csv", "kml"))
    one.add_argument("--out", metavar="PATH", help="default: beside the run's polygons")
    one.add_argument("--status", dest="statuses", action="append", help="only polygons of this status; repeatable")


def _export_values(args: argparse.Namespace) -> Values:
    return {"run": args.target, "format": args.format, "out": args.out, "statuses": args.statuses}


def _add_vectorize(commands: Any) -> None:
    one = _add(commands, "vectorize", "trace any mask into an inventory of polygons", _vectorize_values)
    one.add_argument("mask", metavar="MASK", help="a raster of 1 (landslide), 0 and 255 (no data)")
    one.add_argument("--out", required=True, metavar="FILE", help=".gpkg, .shp, .geojson, .csv or .kml")
    one.add_argument("--min-area", type=float, metavar="M2", help="leave out smaller landslides (default 100)")
    one.add_argument("--fill-holes", type=float, metavar="M2", help="fill smaller holes (default 0)")
    one.add_argument("--simplify", type=float, metavar="PX", help="tolerance of the outlines (default 0)")
    one.add_argument("--scores", metavar="FILE", help="scores.tif of a run: fills the confidence")
    one.add_argument("--band", metavar="NAME", help="of the scores: student, cam or gan")
    add_terrain(one)


def _vectorize_values(args: argparse.Namespace) -> Values:
    given = {"min_area_m2": args.min_area, "fill_holes_m2": args.fill_holes, "simplify_px": args.simplify}
    shapes = {name: value for name, value in given.items() if value is not None}
    terrain = {"dem": args.dem, "dem_units": args.dem_units, "min_slope": args.min_slope}
    return {"mask": args.mask, "out": args.out, "polygons": shapes, "scores": args.scores, "band": args.band, **terrain}


def _add_agreement(commands: Any) -> None:
    one = _add(commands, "agreement", "compare a mask or polygons with reference polygons", vars)
    one.add_argument("mapped", metavar="MAPPED", help="a mask, or a polygon layer")
    one.add_argument("reference", metavar="REFERENCE", help="a polygon layer, or a mask of the same grid")
    one.add_argument("--out", required=True, metavar="FILE", help="GeoTIFF: 1 both, 2 only mapped, 3 only reference")
    one.add_argument("--pixel-size", type=float, metavar="M", help="of the grid under polygons; default: as they need")
    one.add_argument("--area", metavar="FILE", help="polygons: only inside was the reference mapped")


def _add_measure(commands: Any) -> None:
    one = _add(commands, "measure", "measure polygons again, over an elevation model", _measure_values)
    one.add_argument("layer", metavar="RUN_OR_LAYER", help="a run folder, or a vector file; FILE|layername=NAME")
    one.add_argument("--out", metavar="FILE", help="where to; a run's own inventory is measured in place")
    add_terrain(one)


def add_terrain(one: argparse.ArgumentParser) -> None:
    """Add the options of an elevation model."""
    one.add_argument("--dem", metavar="FILE", help="an elevation model in any CRS: fills elevation, slope, H/L")
    one.add_argument("--dem-units", choices=DEM_UNITS, help="of its heights; default: as it says, else metres")
    one.add_argument("--min-slope", type=float, metavar="DEG", help="leave out proposals on flatter ground")


def _measure_values(args: argparse.Namespace) -> Values:
    terrain = {"dem": args.dem, "dem_units": args.dem_units, "min_slope": args.min_slope}
    return {"layer": args.layer, "out": args.out, **terrain}


def _add_chips(commands: Any) -> None:
    one = _add(commands, "chips", "cut labelled chips out of a raster, for a training", _chip_values)
    one.add_argument("scene", metavar="SCENE", help="the raster")
    one.add_argument("labels", metavar="LABELS", help="a vector file of points or polygons; FILE|layername=NAME")
    one.add_argument("--out", required=True, metavar="DIR", help="gets landslide/ and non-landslide/")
    one.add_argument("--mode", choices=("grid", "each"), help="a grid (default), or a chip around each feature")
    one.add_argument("--label-field", metavar="NAME", help="attribute that says landslide, none or skip")
    one.add_argument("--side", type=int, metavar="PX", help="of a chip (default 512)")
    one.add_argument("--overlap", type=int, metavar="PX", help="of neighbouring chips of the grid (default 0)")
    one.add_argument("--pixel-size", type=float, metavar="M", help="of a chip's pixel; default: the raster's own")
    one.add_argument("--bands", type=band_numbers, metavar="R,G,B", help="band numbers from 1; default: by colour")
    one.add_argument("--least-cover", type=float, metavar="SHARE", help="of landslides in a chip (default 0.02)")
    one.add_argument("--least-data", type=float, metavar="SHARE", help="of a chip that holds data (default 0.9)")
    one.add_argument("--others-per-landslide", type=float, metavar="N", help="at most, at random (default 0: all)")
    one.add_argument("--seed", type=int, help="of that choice (default 0)")


def _chip_values(args: argparse.Namespace) -> Values:
    settings = {
        "mode": args.mode,
        "side": args.side,
        "overlap": args.overlap,
        "pixel_size_m": args.pixel_size,
        "bands": args.bands,
        "label_field": args.label_field,
        "least_cover": args.least_cover,
        "least_data": args.least_data,
        "others_per_landslide": args.others_per_landslide,
        "seed": args.seed,
    }
    return {"scene": args.scene, "labels": args.labels, "out": args.out, "settings": settings}


def _add(
    commands: Any, name: str, words: str, values: Callable[[argparse.Namespace], Values]
) -> argparse.ArgumentParser:
    def run(args: argparse.Namespace, report: Reporter) -> Values:
        from engine.commands.inventory import COMMANDS  # noqa: PLC0415  (GDAL takes a second; --help needs none)

        return COMMANDS[name](values(args), report)

    one: argparse.ArgumentParser = commands.add_parser(name, help=words, description=words.capitalize() + ".")
    one.add_argument("--json", action="store_true", help="write events and the result as JSON lines")
    one.set_defaults(run=run)
    return one


def band_numbers(text: str) -> list[int]:
    """Return the numbers of "3,2,1"; argparse tells what is wrong with anything else."""
    try:
        return [int(part) for part in text.split(",")]
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not three band numbers such as 3,2,1") from error
