"""The command `segment`: a scene to scores, mask and polygons."""

import argparse

from engine.cli.options import (
    Container,
    Subparsers,
    Values,
    add_bands,
    add_change_thresholds,
    add_command,
    add_device,
    add_elevation,
    add_elevation_crs,
    add_elevation_units,
    add_image_date,
    add_least_confidence,
    add_mirrors,
    add_model,
    add_outline_threshold,
    add_pixel_size,
    add_renamed,
    add_research_thresholds,
    add_scene_crs,
    add_threshold_method,
    add_tile,
    add_values_read,
    band_numbers,
    difference_values,
    only_given,
    reading_values,
    threshold_values,
)
from engine.settings.run import PRECISIONS
from engine.settings.tables import CAMS, METHODS


def add(commands: Subparsers) -> None:
    """Add the command."""
    one = add_command(commands, "segment", "find landslides in a scene", "segment", values)
    one.add_argument("scene", metavar="SCENE", nargs="+", help="the raster: GeoTIFF or anything else that GDAL reads")
    scene = one.add_argument_group("scene")
    add_bands(scene)
    add_scene_crs(scene)
    add_pixel_size(scene)
    add_image_date(scene)
    scene.add_argument("--before", metavar="EARLIER", help="an earlier image, to say what is new since")
    scene.add_argument("--aoi", metavar="FILE", help="a vector file whose polygons select the area")
    method = one.add_argument_group("model and method")
    add_model(method)
    method.add_argument("--method", choices=tuple(METHODS), help="default: the model's own")
    add_device(method)
    result = one.add_argument_group("thresholds and polygons")
    add_threshold_method(result)
    add_outline_threshold(result)
    result.add_argument("--min-area", type=float, metavar="M2", help="leave out smaller landslides (default 100)")
    add_elevation(result)
    run = one.add_argument_group("run folder")
    run.add_argument("--out", required=True, metavar="RUN", help="the run folder; of several scenes a folder of these")
    run.add_argument("--resume", action="store_true", help="continue an interrupted run")
    run.add_argument("--overwrite", action="store_true", help="replace the run in RUN; decided polygons stay")
    one.add_research_options(_research)
    add_renamed(one, "--gate", "--min-chip-probability", type=float)


def _research(group: Container) -> list[argparse.Action]:
    return [
        add_change_thresholds(group),
        group.add_argument("--before-mask", metavar="FILE", help="polygons to leave out of the earlier image: clouds"),
        group.add_argument("--before-date", metavar="YYYY-MM-DD", help="when it was taken; default: as its file says"),
        group.add_argument("--before-crs", metavar="EPSG:CODE", help="of the earlier image, for its file's own"),
        group.add_argument(
            "--before-bands", type=band_numbers, metavar="R,G,B", help="of the earlier image; default: by name or color"
        ),
        add_least_confidence(group),
        group.add_argument("--explain", action="store_true", help="also write the scores of the research methods"),
        group.add_argument(
            "--cam", choices=tuple(CAMS), help="Score-CAM exactly (default), fast, or Grad-CAM in its place"
        ),
        group.add_argument(
            "--precision", choices=PRECISIONS, default="auto", help="number format of Score-CAM's passes"
        ),
        group.add_argument(
            "--audit", type=float, default=0, metavar="SHARE", help="of fast tiles to explain exactly, too: 0.01"
        ),
        add_mirrors(group),
        *add_values_read(group),
        add_elevation_units(group),
        add_elevation_crs(group),
        *add_research_thresholds(group),
        group.add_argument(
            "--min-chip-probability",
            type=float,
            metavar="P",
            help="least P(landslide) of a tile that is explained; default: the model's",
        ),
        add_tile(group),
        group.add_argument("--overlap", type=int, default=128, metavar="PX", help="of neighboring tiles (default 128)"),
        group.add_argument("--batch", type=int, default=0, help="masked tiles a batch; default: by device"),
        group.add_argument("--no-resample", action="store_true", help="keep the scene's own pixel size"),
        group.add_argument("--shard", metavar="I/N", help="compute this part of the rows alone; `merge` joins all N"),
        group.add_argument(
            "--scheduler", metavar="tls://HOST:PORT", help="run on the workers of a dask scheduler, in place of --shard"
        ),
    ]


def values(args: argparse.Namespace) -> Values:
    """Return the options as the command's arguments."""
    settings = {
        "method": args.method,
        "explain": args.explain,
        "cam": args.cam,
        "precision": args.precision,
        "audit": args.audit,
        "bands": args.bands,
        "device": args.device,
        "gate": args.min_chip_probability,
        "batch_size": args.batch,
        "resample": not args.no_resample,
        "pixel_size_m": args.pixel_size,
        "image_date": args.image_date,
        "tiles": {"size": args.tile, "overlap": args.overlap},
        "difference": difference_values(args),
        "thresholds": threshold_values(args),
        "polygons": only_given({"min_area_m2": args.min_area, "min_confidence": args.min_confidence}),
        "before": only_given(
            {
                "image": args.before,
                "mask": args.before_mask,
                "date": args.before_date,
                "crs": args.before_crs,
                "bands": args.before_bands,
            }
        ),
        "terrain": only_given(
            {
                "dem": args.dem,
                "units": args.dem_units,
                "crs": args.dem_crs,
                "min_slope_deg": args.min_slope,
            }
        ),
    }
    return {
        **({"scene": args.scene[0]} if len(args.scene) == 1 else {"scenes": args.scene}),
        "shard": args.shard,
        "scheduler": args.scheduler,
        "out": args.out,
        "model": args.model,
        "aoi": args.aoi,
        "settings": settings,
        "resume": args.resume,
        "overwrite": args.overwrite,
        **reading_values(args),
    }
