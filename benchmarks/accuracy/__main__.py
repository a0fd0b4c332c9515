"""Every table of docs/ACCURACY.md about a model file, on the chips that it has not seen; truth only scores.

    python -m benchmarks.accuracy DATASET --make-scene make_scene.py --out DIR
    python -m benchmarks.accuracy DATASET --make-scene make_scene.py --out DIR --other MODEL.lsmodel

Scores are computed once and kept in build/accuracy, which git ignores, with the stitched scenes.
With --other its rows stand beside the model's, and the differences have intervals by a paired bootstrap.
"""

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.accuracy import tables
from benchmarks.accuracy.counties import county_table
from benchmarks.accuracy.counting import Answer, at
from benchmarks.accuracy.figures import CHIP_FIGURES, SCENE_FIGURES, Row, differences, row
from benchmarks.accuracy.roads import marked_landslides, read_roads, road_counts
from benchmarks.accuracy.scores import Mask, Scored, Scores, held_out_chips, scene_place, stitch
from benchmarks.measuring import machine
from engine.comparison.scene import discs
from engine.data.dataset import open_dataset
from engine.evaluation.metrics import constant_disc
from engine.files import write_whole
from engine.model_file.bundle import SHIPPED
from engine.version import ROOT

SEEDS, CLEAR = (1, 2, 3), (-4,)
"""Of the stitched scenes, and of the one without a landslide."""


def main() -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("--make-scene", type=Path, required=True, help="make_scene.py, which stitches the scenes")
    parser.add_argument("--model", type=Path, default=SHIPPED)
    parser.add_argument("--other", type=Path, help="a second model, which has not seen these chips either")
    parser.add_argument("--fold", type=int, default=0, help="that no model has seen (default 0)")
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "accuracy")
    parser.add_argument("--out", type=Path, required=True, help="for tables.md")
    args = parser.parse_args()
    dataset = open_dataset(args.dataset)
    chips = held_out_chips(dataset, args.fold, args.folds)
    stitched = args.cache / f"fold-{args.fold}-of-{args.folds}"
    folders = stitch(dataset, args.fold, args.folds, args.make_scene, stitched, (*SEEDS, *CLEAR))
    places = {folder: scene_place(folder) for folder in folders}
    models = {path.stem: Scores.of_model(path, args.cache) for path in (args.model, args.other) if path}
    parts = [f"{len(chips)} chips, {sum(place.truth.any() for _, place in chips)} with a landslide. {machine()}\n"]
    of_chips = {name: scores.chips(chips) for name, scores in models.items()}
    of_scenes = {
        name: [scores.scene(folder, place) for folder, place in places.items()] for name, scores in models.items()
    }
    thresholds = {name: scores.threshold for name, scores in models.items()}
    parts += _chip_tables(of_chips, thresholds)
    parts += _scene_tables(of_scenes, thresholds)
    text = "\n".join(parts)
    write_whole(args.out / "tables.md", text.encode())
    print(text)


def _rows(scored: dict[str, list[Scored]], thresholds: dict[str, float], disc: Answer) -> dict[str, Row]:
    unscored = [replace(one, score=np.zeros_like(one.score)) for one in next(iter(scored.values()))]
    rows = {"constant disc": row(unscored, disc)}  # it ranks no polygon above another
    return rows | {name: row(one, at(thresholds[name])) for name, one in scored.items()}


def _chip_tables(scored: dict[str, list[Scored]], thresholds: dict[str, float]) -> list[str]:
    def disc(one: Scored) -> Mask:
        return constant_disc(*one.score.shape)

    rows = _rows(scored, thresholds, disc)
    parts = [tables.chips_table(rows), tables.size_table("Landslides of the chips by size", rows)]
    parts += _roads_table(scored, {"constant disc": disc, **{name: at(thresholds[name]) for name in scored}})
    for name, places in scored.items():
        parts.append(county_table(name, places, rows[name]))
        parts += tables.calibration_tables(f"chips, {name}", places, rows[name].objects)
    return parts + _pairs("chips", rows, CHIP_FIGURES)


def _roads_table(scored: dict[str, list[Scored]], answers: dict[str, Answer]) -> list[str]:
    """Return the road shares, where roads were marked in a chip."""
    first, roads = next(iter(scored.values())), read_roads()
    everything = {**answers, "the marked landslides": marked_landslides}
    counts = {name: road_counts(scored.get(name, first), answer, roads) for name, answer in everything.items()}
    return [tables.roads_table(counts)] if len(counts["constant disc"]) else []


def _scene_tables(scored: dict[str, list[Scored]], thresholds: dict[str, float]) -> list[str]:
    marked = {name: [one for one in places if one.place.truth.any()] for name, places in scored.items()}
    clear = {name: [one for one in places if not one.place.truth.any()] for name, places in scored.items()}
    rows = _rows(marked, thresholds, lambda one: discs(*one.score.shape))
    parts = [tables.scenes_table(rows), tables.size_table("Landslides of the scenes by size", rows)]
    for name, places in marked.items():
        parts.append(tables.threshold_table(f"Thresholds on the scenes, {name}", places, thresholds[name]))
        parts.append(tables.cut_table(f"Polygons of the scenes by their mean score, {name}", rows[name].objects))
        parts += tables.calibration_tables(f"scenes, {name}", places, rows[name].objects)
    parts += _pairs("scenes", rows, SCENE_FIGURES)
    parts.append(tables.clear_table(_rows(clear, thresholds, lambda one: discs(*one.score.shape))))
    return parts


def _pairs(what: str, rows: dict[str, Row], figures: dict) -> list[str]:
    """Return the differences of the second model from the first, where there are two."""
    _, *names = rows
    if len(names) < 2:
        return []
    gains = differences(rows[names[0]].counts, rows[names[1]].counts, figures)
    title = f"From {names[0]} to {names[1]} on the {what}, paired"
    return [tables.markdown(title, ("figure", "difference"), gains.items())]


if __name__ == "__main__":
    main()
