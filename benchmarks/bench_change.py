"""What an earlier image gains: false polygons, IoU of the new landslides, what is called new and is not, and the time.

    python -m benchmarks.bench_change --out DIR --chips DATASET --tool make_scene.py
    python -m benchmarks.bench_change --out DIR --chips DATASET --tool make_scene.py --set choose --threshold 0.5

Each pair is run by the shipped model: the scene alone (`student`), and with its earlier image (`student+change`). With
--dem the drawn pairs are run with their elevation model.
A finished row is appended to DIR/rows.csv, and is not computed again. The pairs of --set choose are those by which the
threshold of change is chosen (other seeds, and the other half of the unseen chips); the table is of --set score.
"""

import argparse
import csv
import json
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, fields
from itertools import zip_longest
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray

from benchmarks.measuring import machine
from benchmarks.pairs import Pair, drawn, left_px, mask_of, stitched
from engine.commands.registry import find_command
from engine.evaluation.detection import found_landslides
from engine.evaluation.fair import fair_valid, incomplete_cells
from engine.evaluation.scene import LEAST_M2, scene_figures
from engine.inventory.changed import GROWN, NEW
from engine.inventory.export import read_table
from engine.inventory.table import column_of
from engine.reporting import Silent
from engine.settings.tables import SCORES, least_level

DRAWN = {
    "score": [("plain", 1), ("plain", 2), ("plain", 3), ("plain", 4), ("laterite", 5), ("humid", 6)],
    "choose": [("plain", 101), ("plain", 102), ("plain", 103), ("laterite", 105)],
}
STITCHED = {"score": (1, [1, 2, 3]), "choose": (0, [101, 102])}
"""Half of the unseen chips, and seeds."""
PIXEL_M2 = 0.64
CUTS = [round(0.02 * step, 2) for step in range(10, 50)]
"""Thresholds of the outline model at which the scene alone is scored, to find the same recall."""


@dataclass(frozen=True)
class Counts:
    """Of a mask against the new landslides of a pair.

    Args:
        both: pixels of mask and truth.
        only_mask: pixels of the mask alone.
        only_truth: pixels of the truth alone.
        found: new landslides found.
        no_landslide: polygons that match none, new or old.
        not_new: polygons that match no new one.
        fair: as `no_landslide`, without answers beside the one landslide that a chip marks.
    """

    both: int = 0
    only_mask: int = 0
    only_truth: int = 0
    found: int = 0
    no_landslide: int = 0
    not_new: int = 0
    fair: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(*(getattr(self, item.name) + getattr(other, item.name) for item in fields(self)))

    @property
    def iou(self) -> float:
        """Of the pixels."""
        return self.both / max(1, self.both + self.only_mask + self.only_truth)

    @property
    def recall(self) -> float:
        """Share of the pixels of new landslides that the mask has."""
        return self.both / max(1, self.both + self.only_truth)

    def to_list(self) -> list[int]:
        """Return the numbers in their order."""
        return [int(getattr(self, item.name)) for item in fields(self)]


@dataclass(frozen=True)
class Truth:
    """What is true of a pair, (H, W) bool each.

    Args:
        new: new landslides.
        old: old ones.
        valid: where the scene holds data.
        incomplete: where landslides may stand that are not marked: cells of chips with one.
    """

    new: NDArray[np.bool_]
    old: NDArray[np.bool_]
    valid: NDArray[np.bool_]
    incomplete: NDArray[np.bool_]

    def counts(self, mask: NDArray[np.bool_]) -> Counts:
        """Return the counts of a mask."""
        mask = mask & self.valid
        figures, all_of_them = scene_figures(mask, self.new, self.valid, PIXEL_M2), self.new | self.old
        either = found_landslides(mask, all_of_them & self.valid, PIXEL_M2, LEAST_M2)
        counted = fair_valid(mask, all_of_them, self.valid, self.incomplete)
        fair = found_landslides(mask & counted, all_of_them & counted, PIXEL_M2, LEAST_M2)
        pixels, objects = figures.pixels, figures.objects
        return Counts(
            pixels.tp,
            pixels.fp,
            pixels.fn,
            objects.found,
            either.false_polygons,
            objects.false_polygons,
            fair.false_polygons,
        )


def truth_of(pair: Pair) -> Truth:
    """Return what is true of a pair."""
    new, old = pair.read("truth_new.tif"), pair.read("truth_old.tif")
    valid = new != 255
    cells = pair.folder / "now" / "cells.csv"
    incomplete = incomplete_cells(cells, valid) if pair.is_stitched else np.zeros_like(valid)
    return Truth(new == 1, old == 1, valid, incomplete)


def run_both(pair: Pair, *, alone: bool = True) -> dict[str, dict[str, Any]]:
    """Run a pair's scene alone and with its earlier image, where that is not done yet; return both results.

    Args:
        pair: the pair.
        alone: whether the scene is run alone, too: its scores are a band of the other run, only its time is not.
    """
    results = {}
    runs = [("alone", "student", False)] if alone else []
    for name, method, has_before in (*runs, ("pair", "student+change", True)):
        out = pair.folder / name
        if not (out / "run.json").is_file() or json.loads((out / "run.json").read_text())["state"] != "finished":
            shutil.rmtree(out, ignore_errors=True)
            before = {"image": str(pair.folder / "before.tif")} if has_before else {}
            dem = {"terrain": {"dem": str(pair.dem)}} if has_before and pair.dem is not None else {}
            settings = {"method": method, "device": "cpu", "before": before, **dem}
            values = {"scene": str(pair.folder / "scene.tif"), "out": str(out), "settings": settings}
            began = time.process_time()
            find_command("segment")(values, Silent())
            (out / "cpu.json").write_text(json.dumps(round(time.process_time() - began, 1)))
        results[name] = json.loads((out / "run.json").read_text())["result"]
        results[name]["cpu"] = json.loads((out / "cpu.json").read_text())
    return results


def measured(pair: Pair, change: float, *, timed: bool) -> dict[str, Any]:
    """Return the row of a pair: a run each, then the masks by thresholds alone."""
    results, truth = run_both(pair, alone=timed), truth_of(pair)
    run = pair.folder / "pair"
    find_command("threshold")({"run": str(run), "thresholds": {"change": change}}, Silent())
    with rasterio.open(run / "scores.tif") as scores:
        student = scores.read(scores.descriptions.index("student") + 1)
    with rasterio.open(run / "mask.tif") as mask:
        found = truth.counts(mask.read(1) == 1)
    cuts = [*CUTS, results["pair"]["thresholds"]["student"]]
    curve = {cut: truth.counts((student >= least_level(cut)) & (student != 255)).to_list() for cut in cuts}
    called, wrong = called_new(run, pair, truth)
    return {
        "pair": pair.name,
        "change": change,
        "km2": round(float(truth.valid.sum()) * PIXEL_M2 / 1e6, 4),
        "new": truth.counts(truth.new).found,
        "counts": json.dumps(found.to_list()),
        "curve": json.dumps(curve),
        "cut": results["pair"]["thresholds"]["student"],
        "called_new": called,
        "wrongly_new": wrong,
        "left_px": round(left_px(pair), 3),
        "cpu_alone": results["alone"]["cpu"] if timed else "",
        "cpu_pair": results["pair"]["cpu"],
    }


def called_new(run: Path, pair: Pair, truth: Truth) -> tuple[int, int]:
    """Return how many polygons a run calls new or grown, and how many of them match no new landslide."""
    table = read_table(run / "landslides.gpkg")
    kinds = column_of(table, "change")
    if kinds is None:
        return 0, 0
    shapes = [shapely.from_wkb(shape) for shape, kind in zip(table.wkb, kinds, strict=True) if kind in (NEW, GROWN)]
    masks = (mask_of([shape], pair.folder / "scene.tif") for shape in shapes)
    return len(shapes), sum(bool(found_landslides(mask, truth.new, PIXEL_M2, 0).false_polygons) for mask in masks)


def identical(pair: Pair) -> tuple[int, int]:
    """Return how many polygons there are, and how many are new, where the earlier image is a copy of the scene."""
    folder = pair.folder / "identical"
    folder.mkdir(exist_ok=True)
    copy = folder / "before.tif"
    shutil.copyfile(pair.folder / "scene.tif", copy)
    settings = {"method": "student+change", "device": "cpu", "before": {"image": str(copy)}}
    values = {"scene": str(pair.folder / "scene.tif"), "out": str(folder / "run"), "settings": settings}
    result = find_command("segment")({**values, "overwrite": True}, Silent())
    return int(result["count"]), called_new(folder / "run", pair, truth_of(pair))[0]


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, help="where pairs, runs and rows.csv stay; default: nowhere")
    parser.add_argument("--chips", type=Path, help="the dataset; without it the drawn pairs alone")
    parser.add_argument("--tool", type=Path, help="make_scene.py, for stitched pairs")
    parser.add_argument("--set", choices=tuple(DRAWN), default="score", dest="which")
    parser.add_argument("--threshold", type=float, default=SCORES["change"].threshold, help="of the change")
    parser.add_argument("--dem", action="store_true", help="hand over the elevation model of the drawn pairs, too")
    parser.add_argument("--toy", action="store_true", help="one small drawn pair, to see that it runs")
    args = parser.parse_args()
    print(machine(), flush=True)
    with tempfile.TemporaryDirectory() as temporary:
        out = args.out or Path(temporary)
        out.mkdir(parents=True, exist_ok=True)
        rows = [_row(out / "rows.csv", name, make, args, timed) for name, make, timed in _pairs(out, args)]
        for kind in ("stitched", "drawn"):
            mine = [row for row in rows if row["pair"].startswith("stitched") == (kind == "stitched")]
            if mine:
                print_table(kind, mine)
        first = next(make for name, make, _ in _pairs(out, args) if not name.startswith("stitched"))()
        print("identical images: {} polygons, {} of them new".format(*identical(first)))


Makes = Callable[[], Pair]


def _pairs(out: Path, args: argparse.Namespace) -> list[tuple[str, Makes, bool]]:
    """Return name, maker and whether both times are taken: of the first pair of each kind."""
    if args.toy:
        return [("plain 1", lambda: drawn(out / "toy", 1, "plain", 384, 4, has_dem=args.dem), True)]
    found: list[tuple[str, Makes, bool]] = [
        (
            f"{look} {seed}",
            lambda look=look, seed=seed: drawn(out / f"{look}-{seed}", seed, look, has_dem=args.dem),
            number == 0,
        )
        for number, (look, seed) in enumerate(DRAWN[args.which])
    ]
    half, seeds = STITCHED[args.which]
    if args.chips and args.tool:
        chips = [
            (
                f"stitched {seed}",
                lambda seed=seed: stitched(out / f"stitched-{seed}", args.chips, args.tool, seed, half),
                seed == seeds[0],
            )
            for seed in seeds
        ]
        found = [each for two in zip_longest(found, chips) for each in two if each]  # a part of the rows is of both
    return found


def _row(path: Path, name: str, make: Makes, args: argparse.Namespace, timed: bool) -> dict[str, Any]:  # noqa: FBT001
    """Return a pair's row: from the file where it stands there, else measured and appended."""
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if (row["pair"], float(row["change"])) == (name, args.threshold):
                    return dict(row)
    row = measured(make(), args.threshold, timed=timed)
    print(name, json.loads(row["counts"]), row["left_px"], row["cpu_pair"], flush=True)
    begun = path.is_file()
    with path.open("a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(row))
        if not begun:
            writer.writeheader()
        writer.writerow(row)
    return row


def print_table(kind: str, rows: list[dict[str, Any]]) -> None:
    """Print the figures of some pairs, all their pixels and polygons together."""
    km2 = sum(float(row["km2"]) for row in rows)
    pair = sum((Counts(*json.loads(row["counts"])) for row in rows), Counts())
    curves = [json.loads(row["curve"]) for row in rows]
    alone = {float(cut): sum((Counts(*curve[cut]) for curve in curves), Counts()) for cut in curves[0]}
    own = float(rows[0]["cut"])
    same = max((cut for cut, counts in alone.items() if counts.recall >= pair.recall), default=min(alone))
    print(f"\n{kind}: {len(rows)} pairs, {km2:.2f} km2, {sum(int(row['new']) for row in rows)} new landslides")
    print(f"{'':26}{'IoU':>7}{'recall':>8}{'found':>7}{'no landslide / km2':>20}{'fair':>7}{'not new / km2':>15}")
    for name, counts in (
        (f"alone, at {own}", alone[own]),
        (f"alone, same recall ({same})", alone[same]),
        (f"pair, change {float(rows[0]['change'])}", pair),
    ):
        print(
            f"{name:26}{counts.iou:>7.3f}{counts.recall:>8.3f}{counts.found:>7}"
            f"{counts.no_landslide / km2:>20.2f}{counts.fair / km2:>7.2f}{counts.not_new / km2:>15.2f}"
        )
    wrong = sum(int(row["wrongly_new"]) for row in rows)
    print(
        f"called new: {sum(int(row['called_new']) for row in rows)}, of which are not: {wrong}, {wrong / km2:.2f} a km2"
    )
    print(f"shift left, px: {', '.join(str(row['left_px']) for row in rows)}")
    for row in rows:
        if row["cpu_alone"]:
            ratio = float(row["cpu_pair"]) / float(row["cpu_alone"])
            print(
                f"processor time of {row['pair']}: {row['cpu_pair']} s, alone {row['cpu_alone']} s, {ratio:.2f} times"
            )


if __name__ == "__main__":
    main()
