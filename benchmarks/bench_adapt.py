"""What an adaptation gains on drawn scenes of other looks and on stitched ones: run, adapt, score; truth only scores.

    python -m benchmarks.bench_adapt --out DIR
    python -m benchmarks.bench_adapt --out DIR --kinds review --looks humid winter --seeds 41
    python -m benchmarks.bench_adapt --out DIR --table

Each scene is a row of DIR/rows.csv, written as soon as it is measured; what stands there is not measured again, so that
what was cut off goes on. The table of targets is made of all rows. The kinds:

- none: drawn scenes with landslides, adapted without decisions, scored whole.
- empty: drawn scenes without any landslide; a polygon that touches none of the run before is a new one.
- review: larger drawn scenes; a reviewer played by the truth goes from left to right through so many proposals
  (--decisions), and only the map right of the last of them is scored.
- stitched, third: folders of make_scene.py (scene.tif, truth.tif, given as --scenes), without decisions, and after all
  proposals of the left third were decided, scored right of it.
"""

import argparse
import csv
import json
import time
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.measuring import machine, peak_mb
from benchmarks.played_review import Map, Played, at_recall, figures, new_polygons, play_review, read_band
from engine.commands.registry import find_command
from engine.demo.looks import LOOKS
from engine.demo.scene import make_scene
from engine.reporting import Silent
from engine.version import version

KINDS = ("none", "empty", "review", "stitched", "third")
SIZES = {"none": (1024, 8), "empty": (1024, 0), "review": (1280, 20)}
"""Side of a drawn scene, pixels, and its landslides."""

FIELDS = (
    "kind", "scene", "seed", "before", "after", "recall_before", "recall_after", "polygons_before", "polygons_after",
    "false_before", "false_after", "false_same_recall", "recall_same", "new_polygons", "accepted", "rejected", "until",
    "adapted", "steps", "sure_share", "agreement", "seconds", "peak_mb", "settings", "version", "messages",
)  # fmt: skip


def main() -> None:
    """Measure what is not measured yet, and print the rows and the table of targets."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--kinds", nargs="*", choices=KINDS, default=KINDS)
    parser.add_argument("--looks", nargs="*", default=[name for name in LOOKS if name != "plain"])
    parser.add_argument("--seeds", nargs="*", type=int, default=[51, 52, 53])
    parser.add_argument("--scenes", nargs="*", type=Path, default=[], help="folders with scene.tif and truth.tif")
    parser.add_argument("--decisions", type=int, default=12, help="of the played reviewer")
    parser.add_argument("--settings", type=json.loads, default={}, help="of the adaptation, as JSON")
    parser.add_argument("--table", action="store_true", help="measure nothing, print the table of what stands")
    args = parser.parse_args()
    print(machine())
    path = args.out / "rows.csv"
    for seed in args.seeds if not args.table else ():  # every target gets a row of each look early
        for kind in [kind for kind in args.kinds if kind in SIZES]:
            for look in args.looks:
                _once(path, kind, f"{look}-{seed}", seed, args)
    for kind in [kind for kind in args.kinds if kind not in SIZES] if not args.table else ():
        for folder in args.scenes:
            _once(path, kind, str(folder), 0, args)
    _print_targets(_rows(path))


def _once(path: Path, kind: str, scene: str, seed: int, args: argparse.Namespace) -> None:
    """Measure a scene unless its row stands, and append the row."""
    settings = json.dumps(args.settings, sort_keys=True)
    done = {(row["kind"], row["scene"], row["settings"]) for row in _rows(path)}
    if (kind, Path(scene).name, settings) in done:
        return
    folder = Path(scene)
    if kind in SIZES:
        size, landslides = SIZES[kind]
        folder = args.out / kind / scene
        if not (folder / "scene.tif").is_file():
            make_scene(folder, size, seed, landslides, scene.rsplit("-", 1)[0])
    row = {"kind": kind, "scene": folder.name, "seed": seed, "settings": settings, "version": version()}
    row |= _measure(folder, kind, args)
    new = not path.is_file()
    with path.open("a", newline="") as file:
        writer = csv.DictWriter(file, FIELDS)
        if new:
            writer.writeheader()
        writer.writerow(row)
    print(json.dumps(row), flush=True)


def _measure(folder: Path, kind: str, args: argparse.Namespace) -> dict[str, Any]:
    run, out = folder / f"run-{kind}", folder / f"adapted-{kind}"
    if not (run / "mask_final.tif").is_file():
        told = {"scene": str(folder / "scene.tif"), "out": str(run), "settings": {}, "overwrite": True}
        find_command("segment")(told, Silent())
    truth: Map = read_band(folder / "truth.tif")
    fit = json.loads((run / "run.json").read_text())["result"].get("scene_fit") or {}
    played = Played(0, 0, 0)
    if kind in ("review", "third"):
        most, share = (args.decisions, 0.75) if kind == "review" else (10_000, 1 / 3)
        played = play_review(run, truth, most, share)
        if kind == "third":
            played = Played(played.accepted, played.rejected, truth.shape[1] // 3)
    was = figures(run, truth, played.until)
    begun = time.perf_counter()
    told = {"run": str(run), "out": str(out), "settings": args.settings, "overwrite": True}
    result = find_command("adapt")({**told, "decisions": "review" if played.until else "none"}, Silent())
    seconds = time.perf_counter() - begun
    out = out if (out / "mask_final.tif").is_file() else run  # where nothing changes there is no second run
    now = figures(out, truth, played.until)
    row = {
        "before": round(was["iou"], 4),
        "after": round(now["iou"], 4),
        "recall_before": round(was["recall"], 4),
        "recall_after": round(now["recall"], 4),
        "polygons_before": was["polygons"],
        "polygons_after": now["polygons"],
        "false_before": was["false"],
        "false_after": now["false"],
        "new_polygons": new_polygons(run, out),
        "accepted": played.accepted,
        "rejected": played.rejected,
        "until": played.until,
        "adapted": result["adapted"],
        "steps": result["steps"],
        "sure_share": fit.get("sure_share", ""),
        "agreement": result["changes"]["agreement"],
        "seconds": round(seconds),
        "peak_mb": round(peak_mb()),
        "messages": " ".join(result["messages"]),
    }
    same = at_recall(out, truth, played.until, was["recall"])
    return row | {"false_same_recall": same["false"], "recall_same": same.get("recall")}


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.is_file():
        return []
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def _print_targets(rows: list[dict[str, str]]) -> None:
    """Print each figure of the targets, of the rows that stand."""
    for kind in KINDS:
        for name, low in (("begins below 0.5", True), ("begins above 0.5", False)):
            of = [row for row in rows if row["kind"] == kind and (float(row["before"]) < 0.5) == low]
            if kind == "empty" or not of:
                continue
            gains = np.array([float(row["after"]) - float(row["before"]) for row in of])
            worst = of[int(gains.argmin())]["scene"]
            counts = [sum(int(row[f"false_{when}"] or 0) for row in of) for when in ("before", "after", "same_recall")]
            print(
                f"| {kind}, {name} | {len(of)} scenes | mean gain {gains.mean():+.3f} | worst {gains.min():+.3f} "
                f"({worst}) | false polygons {counts[0]}, after {counts[1]}, at the same recall {counts[2]} |"
            )
    empty = [row for row in rows if row["kind"] == "empty"]
    if empty:
        print(f"| empty | {len(empty)} scenes | new polygons {sum(int(row['new_polygons']) for row in empty)} |")
    if rows:
        print(f"{sum(float(row['seconds']) for row in rows) / len(rows):.0f} s an adaptation, "
              f"at most {max(int(row['peak_mb']) for row in rows)} MB")  # fmt: skip


if __name__ == "__main__":
    main()
