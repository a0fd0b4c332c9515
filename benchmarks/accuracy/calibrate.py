"""A model's calibration, from labels of whole chips alone; masks only score it.

    python -m benchmarks.accuracy.calibrate DATASET --make-scene make_scene.py --out DIR

In a cell with a landslide the surest polygon is taken for right and its others are unknown; a polygon that touches no
such cell is wrong. A chip is one cell; a stitched scene has many, and its labels are those of its chips. The scenes
that it is fitted on are other ones than those that score it, of the same chips.
"""

import argparse
import json
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.accuracy.__main__ import SEEDS
from benchmarks.accuracy.counting import Objects, at, objects, together
from benchmarks.accuracy.scores import PIXEL_M, Mask, Place, Scored, Scores, held_out_chips, scene_place, stitch
from benchmarks.accuracy.tables import markdown, reliability_table
from benchmarks.measuring import machine
from engine.comparison.bootstrap import Figure, bootstrap
from engine.data.dataset import open_dataset
from engine.evaluation.calibration import calibration_error, fit_line, perfect_error, reliability
from engine.evaluation.detection import overlaps
from engine.evaluation.scene import LEAST_M2
from engine.files import write_whole
from engine.model_file.bundle import SHIPPED
from engine.settings.calibration import IDENTITY, Calibration
from engine.version import ROOT

FITTED_ON = (11, 12, 13, 14, 15, 16)
"""Seeds of the scenes that the line is fitted on."""
MOSTLY = 0.5
"""Share of a cell that shows a landslide's chip from which it is such a cell."""

Told = tuple[np.ndarray, np.ndarray]
"""(N,) mean scores, and (N,) bool whether each is right as far as labels of whole chips tell."""


def told_by_labels(mask: Mask, score: np.ndarray, place: Place) -> Told:
    """Return the polygons of an answer that labels of whole cells say anything about; no mask of a landslide is read.

    Args:
        mask: (H, W) bool, the answer.
        score: (H, W) float in [0, 1].
        place: its cells, and where those with a landslide lie.
    """
    mask = mask & place.valid
    pairs = overlaps(mask, np.zeros_like(mask))
    said, count = pairs.polygons, len(pairs.polygon_area)
    mean = np.bincount(said.ravel(), score.ravel(), minlength=count) / np.maximum(pairs.polygon_area, 1)
    large = pairs.polygon_area >= math.ceil(LEAST_M2 / PIXEL_M**2)
    large[0] = False  # what is no polygon
    touching = np.bincount(said[place.incomplete], minlength=count) > 0
    surest = set()
    for unit in place.units:
        if place.incomplete[unit].mean() > MOSTLY:
            inside = np.unique(said[unit])
            inside = inside[large[inside]]
            if len(inside):
                surest.add(int(inside[mean[inside].argmax()]))
    right = np.array(sorted(surest), np.int64)
    wrong = np.flatnonzero(large & ~touching)
    return np.concatenate([mean[right], mean[wrong]]), np.arange(len(right) + len(wrong)) < len(right)


def all_told(scored: Sequence[Scored], threshold: float) -> Told:
    """Return the same of many places."""
    told = [told_by_labels(at(threshold)(one), one.score, one.place) for one in scored]
    return np.concatenate([score for score, _ in told]), np.concatenate([right for _, right in told])


def calibrated(score: np.ndarray, line: Calibration) -> np.ndarray:
    """Return the confidences of mean scores."""
    return np.array([line.confidence(float(one)) for one in score], np.float64)


def error(found: Objects, line: Calibration) -> float:
    """Return the calibration error of the polygons that somebody can judge."""
    said = calibrated(found.score[found.judged], line)
    return calibration_error(reliability(said, found.right[found.judged]))


def gain(found: Objects, line: Calibration) -> str:
    """Return how far a calibration lowers the error, with an interval by a bootstrap over polygons."""
    score, right = found.score[found.judged], found.right[found.judged]
    if not len(score):
        return ""
    rows = np.stack([score, calibrated(score, line), right], axis=1)

    def lowered(drawn: np.ndarray) -> float:
        before, after = (calibration_error(reliability(drawn[:, i], drawn[:, 2])) for i in (0, 1))
        return before - after

    return _in_words(bootstrap(rows, lowered, right))


def _in_words(figure: Figure) -> str:
    return f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"


def main() -> None:
    """Fit, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("--make-scene", type=Path, required=True, help="make_scene.py, which stitches the scenes")
    parser.add_argument("--model", type=Path, default=SHIPPED)
    parser.add_argument("--fold", type=int, default=0, help="that the model has not seen (default 0)")
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "accuracy")
    parser.add_argument("--out", type=Path, required=True, help="for calibration.md and calibration.json")
    args = parser.parse_args()
    dataset = open_dataset(args.dataset)
    chips = held_out_chips(dataset, args.fold, args.folds)
    scores = Scores.of_model(args.model, args.cache)
    stitched = args.cache / f"fold-{args.fold}-of-{args.folds}"
    folders = stitch(dataset, args.fold, args.folds, args.make_scene, stitched, (*SEEDS, *FITTED_ON))
    on_chips = scores.chips(chips)
    scenes = [scores.scene(folder, scene_place(folder)) for folder in folders]
    measured, fitted_on = scenes[: len(SEEDS)], scenes[len(SEEDS) :]
    answer = at(scores.threshold)
    of = {
        "chips": together([objects(answer(one), one.score, one.place) for one in on_chips]),
        "scenes": together([objects(answer(one), one.score, one.place) for one in measured]),
    }
    lines, rows = {"none": IDENTITY}, []
    told = {"chips": all_told(on_chips, scores.threshold), "scenes": all_told(fitted_on, scores.threshold)}
    for name, (score, right) in told.items():
        lines[name] = Calibration(*(round(value, 2) for value in fit_line(score, right)))
        rows.append((name, len(right), int(right.sum()), int((~right).sum())))
    text = (
        f"{len(chips)} chips, {len(SEEDS)} scenes; fitted on chips, or on {len(FITTED_ON)} other scenes. {machine()}\n"
    )
    parts = [text, markdown("What labels of whole chips tell", ("of", "polygons", "right", "wrong"), rows)]
    parts.append(_table(of, lines))
    for name, found in of.items():
        kept = found.judged
        parts.append(reliability_table(f"Polygons of {name}", found.score[kept], found.right[kept]))
        said = calibrated(found.score[kept], lines["scenes"])
        parts.append(reliability_table(f"Polygons of {name}, calibrated", said, found.right[kept]))
    text = "\n".join(parts)
    write_whole(args.out / "calibration.md", text.encode())
    best = lines["scenes"]
    write_whole(args.out / "calibration.json", json.dumps({"student": [best.slope, best.offset]}).encode())
    print(text)


def _table(of: dict[str, Objects], lines: dict[str, Calibration]) -> str:
    """Return the error of each line on each kind of place, its gain, and that of a perfect calibration."""
    rows = []
    for fit, line in lines.items():
        for name, found in of.items():
            said = calibrated(found.score[found.judged], line)
            mean, high = perfect_error(said)
            lower = gain(found, line) if fit != "none" else ""
            rows.append((fit, line.slope, line.offset, name, len(said), error(found, line), lower, mean, high))
    head = ("fitted on", "slope", "offset", "polygons of", "judged", "error", "lower by", "if perfect", "95 % below")
    return markdown("Expected calibration error of polygons", head, rows)


if __name__ == "__main__":
    main()
