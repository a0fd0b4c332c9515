"""What an adaptation gains on drawn scenes of other looks and on stitched ones: run, adapt, score; truth only scores.

    python -m benchmarks.bench_adapt --out DIR --looks autumn winter --seeds 11 12 --decisions 12

A reviewer is played by the truth: proposals in the left third of the scene (or another share, --reviewed), of which a
half and more is landslide are accepted, the others rejected, up to so many; the score is of the rest. The drawn scenes
are made where they are absent; a folder of make_scene.py (scene.tif, truth.tif) is given as --scenes.
"""

import argparse
import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.features
import shapely
from numpy.typing import NDArray

from benchmarks.measuring import machine, peak_mb
from engine.commands.registry import find_command
from engine.demo.looks import LOOKS
from engine.demo.scene import make_scene
from engine.inventory.export import read_table, write_table
from engine.reporting import Silent

Map = NDArray[np.uint8]
ROW = "| {:14} | {:>6} | {:>6} | {:>7} | {:>7} | {:>5} | {:>9} | {:>9} | {:>5} |"


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--looks", nargs="*", default=[name for name in LOOKS if name != "plain"])
    parser.add_argument("--seeds", nargs="*", type=int, default=[11, 12, 13])
    parser.add_argument("--size", type=int, default=1024)
    parser.add_argument("--landslides", type=int, default=8, help="0 for scenes in which nothing is to be found")
    parser.add_argument("--scenes", nargs="*", type=Path, default=[], help="folders with scene.tif and truth.tif")
    parser.add_argument("--decisions", type=int, default=0, help="of the played reviewer; 0 adapts without any")
    parser.add_argument("--reviewed", type=float, default=1 / 3, help="share of the width that the reviewer sees")
    parser.add_argument("--right-only", action="store_true", help="score the rest alone without decisions, too")
    parser.add_argument("--settings", type=json.loads, default={}, help="of the adaptation, as JSON")
    args = parser.parse_args()
    print(machine())
    print(ROW.format("scene", "before", "after", "polys", "new", "false", "false new", "adapted", "s"))
    rows = [_measure(folder, args) for folder in [*_drawn(args), *args.scenes]]
    gains = np.array([row["after"] - row["before"] for row in rows])
    low = np.array([row["before"] < 0.5 for row in rows])
    for name, chosen in (("begins below 0.5", low), ("above", ~low)):
        if chosen.any():
            mean, worst = gains[chosen].mean(), gains[chosen].min()
            print(f"{name}: {chosen.sum()} scenes, mean gain {mean:+.3f}, worst {worst:+.3f}")
    print(f"peak {peak_mb():.0f} MB")


def _drawn(args: argparse.Namespace) -> list[Path]:
    folders = []
    for look in args.looks:
        for seed in args.seeds:
            folder = args.out / f"{look}-{seed}{'' if args.landslides else '-none'}"
            if not (folder / "scene.tif").is_file():
                make_scene(folder, args.size, seed, args.landslides, look)
            folders.append(folder)
    return folders


def _measure(folder: Path, args: argparse.Namespace) -> dict[str, Any]:
    run, out = folder / "run", folder / f"adapted-{args.decisions}"
    if not (run / "mask.tif").is_file():
        find_command("segment")({"scene": str(folder / "scene.tif"), "out": str(run), "settings": {}}, Silent())
    truth = _read(folder / "truth.tif")
    if args.decisions:
        _review(run, truth, args.decisions, args.reviewed)
    begun = time.perf_counter()
    values = {"run": str(run), "out": str(out), "settings": args.settings, "overwrite": True}
    result = find_command("adapt")({**values, "decisions": "review" if args.decisions else "none"}, Silent())
    seconds = time.perf_counter() - begun
    scored = truth.copy()
    if args.decisions or args.right_only:
        scored[:, : int(args.reviewed * truth.shape[1])] = 255
    before, after = (_iou(_read(at / "mask.tif"), scored) for at in (run, out))
    counts = [_polygons(at, scored) for at in (run, out)]
    row = {"before": before, "after": after}
    text = [f"{before:.3f}", f"{after:.3f}", counts[0][0], counts[1][0], counts[0][1], counts[1][1]]
    print(ROW.format(folder.name, *text, str(result["adapted"]), f"{seconds:.0f}"), flush=True)
    print("  " + " ".join(result["messages"]), flush=True)
    return row


def _review(run: Path, truth: Map, most: int, share: float) -> None:
    """Decide on proposals of the left share of the scene as the truth would, the largest first."""
    path = run / "landslides.gpkg"
    table = read_table(path)
    columns = dict(zip(table.names, table.columns, strict=True))
    with rasterio.open(run / "mask.tif") as mask:
        transform, shape = mask.transform, mask.shape
    left = 0
    for row, geometry in enumerate(shapely.from_wkb(table.wkb)):
        inside = rasterio.features.rasterize([geometry], shape, transform=transform) == 1
        columns["status"][row] = "proposed"
        if left < most and inside.any() and np.nonzero(inside)[1].max() < int(share * shape[1]):
            columns["status"][row] = "accepted" if (truth[inside] == 1).mean() >= 0.5 else "rejected"
            left += 1
    write_table(replace(table, columns=[columns[name] for name in table.names]), path, "gpkg")


def _polygons(run: Path, truth: Map) -> tuple[int, int]:
    """Return how many undecided polygons lie where it is scored, and how many of them are none."""
    table = read_table(run / "landslides.gpkg")
    with rasterio.open(run / "mask.tif") as mask:
        transform = mask.transform
    count = false = 0
    for geometry in shapely.from_wkb(table.wkb):
        inside = rasterio.features.rasterize([geometry], truth.shape, transform=transform) == 1
        known = truth[inside]
        if (known != 255).any():
            count += 1
            false += bool((known == 1).mean() < 0.2)
    return count, false


def _iou(mask: Map, truth: Map) -> float:
    known = (truth != 255) & (mask != 255)
    said, true = (mask == 1) & known, (truth == 1) & known
    return float((said & true).sum() / max(1, (said | true).sum()))


def _read(path: Path) -> Map:
    with rasterio.open(path) as raster:
        values: Map = raster.read(1)
    return values


if __name__ == "__main__":
    main()
