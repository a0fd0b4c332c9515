"""The tables as Markdown."""

from collections.abc import Iterable, Sequence

import numpy as np

from benchmarks.accuracy.counting import Objects, at, average_precision, pixels
from benchmarks.accuracy.figures import CHIP_FIGURES, SCENE_FIGURES, Of, Row, Values, by_size, row, summary
from benchmarks.accuracy.roads import ROAD_FIGURES
from benchmarks.accuracy.scores import Scored
from engine.comparison.bootstrap import Figure, Rows, bootstrap
from engine.evaluation.calibration import calibration_error, reliability
from engine.evaluation.matching import LEAST_IOU

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
CUTS = (0.0, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)


def markdown(title: str, head: Sequence[str], lines: Iterable[Sequence[object]]) -> str:
    """Return a table with its title; floats with three digits."""
    rows = [[cell(value) for value in line] for line in (head, *lines)]
    text = [f"| {' | '.join(cells)} |" for cells in rows]
    return "\n".join([f"## {title}", "", text[0], "|" + "---|" * len(head), *text[1:], ""])


def cell(value: object) -> str:
    """Return a value as a table shows it."""
    if isinstance(value, Figure):
        return f"{value.value:.3f} ({value.low:.3f} to {value.high:.3f})"
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def chips_table(rows: dict[str, Row]) -> str:
    """Return the figures of the chips, a method a column."""
    return _by_method("Chips", rows, CHIP_FIGURES)


def scenes_table(rows: dict[str, Row]) -> str:
    """Return the figures of the stitched scenes, a method a column."""
    return _by_method("Stitched scenes", rows, SCENE_FIGURES)


def roads_table(counts: dict[str, Rows]) -> str:
    """Return how much of each answer lies on road-like ground, with intervals over the chips.

    Args:
        counts: (C, 5) of each answer (see `road_counts`).
    """
    lines = [(name, *(bootstrap(rows, figure) for rows in counts.values())) for name, figure in ROAD_FIGURES.items()]
    chips = next(iter(counts.values()))
    title = f"Roads in {len(chips)} chips, {int((chips[:, 2] > 0).sum())} of them with road-like ground"
    return markdown(title, ("figure", *counts), lines)


def clear_table(rows: dict[str, Row]) -> str:
    """Return how much is drawn where there is no landslide."""
    lines = [
        (name, len(one.objects.score), f"{one.km2:.1f}", len(one.objects.score) / one.km2, _share(one))
        for name, one in rows.items()
    ]
    head = ("method", "false polygons", "km2", "false polygons a km2", "mask, share of the ground")
    return markdown("Scenes without a landslide", head, lines)


def _share(one: Row) -> str:
    counts = one.counts[:, 0].sum(axis=0)
    return f"{counts[1] / counts.sum():.5f}"


def _of_objects(one: Row) -> dict[str, object]:
    found = one.objects
    judged = found.judged.sum()
    return {
        "landslides": len(found.area_m2),
        f"found (IoU > {LEAST_IOU:g})": int(found.found.sum()),
        "touched": int(found.touched.sum()),
        "polygons": len(found.score),
        "of them no landslide, strictly": int((~found.right).sum()),
        "the same, fair": f"{int((~found.right & found.judged).sum())} of {judged}",
        "the same a km2": float((~found.right & found.judged).sum() / one.km2),
        "average precision": average_precision(found),
    }


def _by_method(title: str, rows: dict[str, Row], figures: dict[str, Of]) -> str:
    values: dict[str, Values] = {name: summary(one.counts, figures) for name, one in rows.items()}
    objects = {name: _of_objects(one) for name, one in rows.items()}
    lines: list[list[object]] = [[figure, *(values[name][figure] for name in rows)] for figure in figures]
    lines += [[figure, *(objects[name][figure] for name in rows)] for figure in next(iter(objects.values()))]
    return markdown(title, ("figure", *rows), lines)


def size_table(title: str, rows: dict[str, Row]) -> str:
    """Return what is found by size of the landslide."""
    lines = [(name, *line) for name, one in rows.items() for line in by_size(one.objects)]
    return markdown(title, ("method", "landslides of", "all", "found", "touched", "mean IoU"), lines)


def threshold_table(title: str, scored: list[Scored], own: float) -> str:
    """Return precision and recall over polygons by the threshold that draws them."""
    lines = []
    for threshold in sorted({*THRESHOLDS, own}):
        one = row(scored, at(threshold))
        found, counts = one.objects, one.counts
        iou = [SCENE_FIGURES[name](counts) for name in ("IoU", "fair IoU")]
        name = f"{threshold:.3g}{' (the card)' if threshold == own else ''}"
        lines.append((name, len(found.score), _precision(found), float(found.found.mean()), *iou))
    head = ("threshold", "polygons", "right, of those judged", "landslides found", "IoU", "fair IoU")
    return markdown(title, head, lines)


def cut_table(title: str, found: Objects) -> str:
    """Return precision and recall over the polygons of one threshold, by the least mean score of those kept."""
    lines = []
    for cut in CUTS:
        kept = found.with_polygons(found.score >= cut)
        recall = float((found.best_score >= max(cut, 0)).mean())
        lines.append((cut, len(kept.score), _precision(kept), recall))
    return markdown(title, ("least mean score", "polygons", "right, of those judged", "landslides found"), lines)


def _precision(found: Objects) -> float:
    return float(found.right[found.judged].mean()) if found.judged.any() else 0.0


def reliability_table(title: str, score: np.ndarray, right: np.ndarray) -> str:
    """Return a reliability diagram and its calibration error."""
    diagram = reliability(score, right)
    lines = [(one.count, one.score, one.right) for one in diagram]
    title = f"{title}: expected calibration error {calibration_error(diagram):.3f}"
    return markdown(title, ("answers", "mean score", "right"), lines)


def calibration_tables(name: str, scored: list[Scored], found: Objects) -> list[str]:
    """Return the diagrams of the judged polygons and of the pixels with a score that says anything."""
    parts = [pixels(one) for one in scored]
    score, right = (np.concatenate([part[side] for part in parts]) for side in (0, 1))
    return [
        reliability_table(f"Polygons of {name}", found.score[found.judged], found.right[found.judged]),
        reliability_table(f"Pixels of {name} above a score of 0.1", score, right),
    ]
