"""The commands `evaluate`, `agreement` and `best-threshold`: results against a truth or a reference."""

import argparse

from engine.cli.options import (
    Subparsers,
    Values,
    add_command,
    add_device,
    add_mirrors,
    add_overwrite,
    difference_values,
)


def add(commands: Subparsers) -> None:
    """Add the commands."""
    one = add_command(commands, "evaluate", "score masks, scenes or datasets", "evaluate", values)
    one.add_argument("dataset", nargs="?", metavar="DATASET", help="chips and masks: the table of every method")
    one.add_argument("--others", metavar="FOLDER", help="its chips have no landslide; DATASET's have one")
    one.add_argument("--out", metavar="DIR", help="for table.csv, table.md and report.html (DATASET, --scene)")
    one.add_argument("--mask", metavar="FILE", help="score this mask against --truth")
    one.add_argument("--scene", metavar="FILE", help="score every method over this scene against --truth")
    one.add_argument("--truth", metavar="FILE", help="a raster of the same place: 0, 1, nodata")
    one.add_argument("--cells", metavar="FILE", help="cells.csv of a stitched scene: the fair measure, too (--mask)")
    one.add_argument("--model", metavar="FILE", help="a .lsmodel file; its --fold must have been held out")
    one.add_argument("--trainings", metavar="DIR", help="DIR/fold-K/{classifier,generator,student,unet,...}")
    one.add_argument("--folds", type=int, default=10, help="number of folds (default 10)")
    one.add_argument("--fold", type=int, help="this fold alone, from 0; default: all")
    one.add_argument("--fold-seed", type=int, default=0, help="of the division into folds (default 0)")
    one.add_argument("--chips", type=int, default=0, help="a stratified random sample of so many chips a fold")
    one.add_argument("--exclude", metavar="FILE", help="cleaning list: a chip a line")
    one.add_argument("--crs", dest="scene_crs", metavar="EPSG:CODE", help="of the mask, in place of the file's own")
    add_device(one)
    add_mirrors(one)
    add_overwrite(one)
    _add_agreement(commands)
    _add_best_threshold(commands)


def values(args: argparse.Namespace) -> Values:
    """Return the options of `evaluate` as the command's arguments."""
    return {**vars(args), "difference": difference_values(args)}


def _add_agreement(commands: Subparsers) -> None:
    one = add_command(commands, "agreement", "compare a mask or polygons with reference polygons", "agreement", vars)
    one.add_argument("mapped", metavar="MAPPED", help="a mask, or a polygon layer")
    one.add_argument("reference", metavar="REFERENCE", help="a polygon layer, or a mask of the same place")
    one.add_argument("--out", required=True, metavar="FILE", help="GeoTIFF: 1 both, 2 only mapped, 3 only reference")
    one.add_argument("--pixel-size", type=float, metavar="M", help="of the grid under polygons; default: as they need")
    one.add_argument("--area", metavar="FILE", help="polygons: only inside was the reference mapped")
    one.add_argument("--crs", dest="scene_crs", metavar="EPSG:CODE", help="of a mapped mask, in place of its own")
    add_overwrite(one)


def _add_best_threshold(commands: Subparsers) -> None:
    one = add_command(
        commands, "best-threshold", "say which threshold of a run fits a reference best", "best_threshold", _best_values
    )
    one.add_argument("run_folder", metavar="RUN", help="a run folder; it stays as it is")
    one.add_argument("reference", metavar="REFERENCE", help="a polygon layer, or a mask of the same place")
    one.add_argument("--area", metavar="FILE", help="polygons: only inside was the reference mapped")
    one.add_argument("--table", metavar="FILE", help="write the figures of every threshold here: .csv")
    add_overwrite(one)


def _best_values(args: argparse.Namespace) -> Values:
    return {
        "run": args.run_folder,
        **{name: getattr(args, name) for name in ("reference", "area", "table", "overwrite")},
    }
