"""The commands on inventories and masks: `export`, `vectorize`, `measure` and `parts`."""

import argparse

from engine.cli.options import (
    Subparsers,
    Values,
    add_command,
    add_elevation_units,
    add_overwrite,
    add_shapes,
    add_terrain,
    shape_values,
    terrain_request,
)


def add(commands: Subparsers) -> None:
    """Add the commands."""
    export = add_command(commands, "export", "write an inventory in another format", "export", _export_values)
    export.add_argument("target", metavar="RUN_OR_LAYER", help="a run folder, or a vector file; FILE|layername=NAME")
    export.add_argument(
        "--format",
        default="shapefile",
        choices=("shapefile", "gpkg", "geojson", "csv", "csv-wkt", "kml"),
        help="default: shapefile",
    )
    export.add_argument("--out", metavar="PATH", help="default: beside the run's polygons")
    export.add_argument(
        "--status",
        dest="statuses",
        action="append",
        metavar="STATUS",
        help="only of this status (default: not rejected)",
    )
    add_overwrite(export)
    vectorize = add_command(
        commands, "vectorize", "trace any mask into an inventory of polygons", "vectorize", _vectorize_values
    )
    vectorize.add_argument("mask", metavar="MASK", help="a raster of 1 (landslide), 0 and 255 (no data)")
    vectorize.add_argument("--out", required=True, metavar="FILE", help=".gpkg, .shp, .geojson, .csv or .kml")
    add_shapes(vectorize)
    vectorize.add_argument("--scores", metavar="FILE", help="scores.tif of a run: fills the confidence")
    vectorize.add_argument("--band", metavar="NAME", help="of the scores: student, cam or gan")
    vectorize.add_argument("--crs", dest="scene_crs", metavar="EPSG:CODE", help="of the mask, in place of its own")
    add_terrain(vectorize)
    add_overwrite(vectorize)
    measure = add_command(
        commands, "measure", "measure polygons again, over an elevation model", "measure", _measure_values
    )
    measure.add_argument("layer", metavar="RUN_OR_LAYER", help="a run folder, or a vector file; FILE|layername=NAME")
    measure.add_argument("--out", metavar="FILE", help="where to; a run's own inventory is measured in place")
    add_terrain(measure)
    add_overwrite(measure)
    _add_parts(commands)


def _add_parts(commands: Subparsers) -> None:
    parts = add_command(
        commands, "parts", "propose source, transport and deposit of landslides", "parts", _parts_values
    )
    parts.add_argument("layer", metavar="RUN_OR_LAYER", help="a run folder, or a vector file; it stays as it is")
    parts.add_argument(
        "--out", required=True, metavar="FILE", help="the parts as polygons: .gpkg, .shp, .geojson, .kml"
    )
    parts.add_argument("--attributes", metavar="FILE", help="also a copy of the inventory with the areas of its parts")
    parts.add_argument("--dem", metavar="FILE", help="an elevation model in any CRS; default: the run's own")
    add_elevation_units(parts)
    add_overwrite(parts)


def _parts_values(args: argparse.Namespace) -> Values:
    return {name: getattr(args, name) for name in ("layer", "out", "attributes", "dem", "dem_units", "overwrite")}


def _export_values(args: argparse.Namespace) -> Values:
    return {
        "run": args.target,
        "format": args.format,
        "out": args.out,
        "statuses": args.statuses,
        "overwrite": args.overwrite,
    }


def _vectorize_values(args: argparse.Namespace) -> Values:
    return {
        "mask": args.mask,
        "scene_crs": args.scene_crs,
        "out": args.out,
        "polygons": shape_values(args),
        "scores": args.scores,
        "band": args.band,
        "overwrite": args.overwrite,
        **terrain_request(args),
    }


def _measure_values(args: argparse.Namespace) -> Values:
    return {"layer": args.layer, "out": args.out, "overwrite": args.overwrite, **terrain_request(args)}
