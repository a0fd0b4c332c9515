"""The options of `evaluate`."""

import argparse
from typing import Any

from engine.difference_cli import add_difference, difference_values


def add_evaluate(one: argparse.ArgumentParser) -> None:
    """Add what `evaluate` can be told."""
    one.add_argument("dataset", nargs="?", metavar="DATASET", help="chips and masks: the table of every method")
    one.add_argument("--others", metavar="FOLDER", help="its chips have no landslide; DATASET's have one")
    one.add_argument("--out", metavar="DIR", help="for table.csv, table.md and report.html (DATASET, --scene)")
    one.add_argument("--mask", metavar="FILE", help="score this mask against --truth")
    one.add_argument("--scene", metavar="FILE", help="score every method over this scene against --truth")
    one.add_argument("--truth", metavar="FILE", help="a raster of the same grid: 0, 1, nodata")
    one.add_argument("--model", metavar="FILE", help="a .lsmodel file; its --fold must have been held out")
    one.add_argument("--trainings", metavar="DIR", help="DIR/fold-K/{classifier,generator,student,unet,...}")
    one.add_argument("--folds", type=int, default=10)
    one.add_argument("--fold", type=int, help="this fold alone, from 0; default: all")
    one.add_argument("--fold-seed", type=int, default=0)
    one.add_argument("--chips", type=int, default=0, help="a stratified random sample of so many chips a fold")
    one.add_argument("--exclude", metavar="FILE", help="cleaning list: a chip a line")
    one.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:n]")
    add_difference(one)


def evaluate_values(args: argparse.Namespace) -> dict[str, Any]:
    """Return the options as the command takes them."""
    return {**vars(args), "difference": difference_values(args)}
