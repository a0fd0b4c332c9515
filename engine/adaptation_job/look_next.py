"""Which proposals to look at next: those whose answer would teach most, unsure and unlike what was decided."""

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.inventory.export import read_table
from engine.inventory.proposals.features import polygon_features
from engine.inventory.schema import PROPOSED
from engine.pipeline.named_files import named_scene
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Reporter

MOST_LOOKED_AT = 400
"""Polygons whose ground is read; the least sure ones, where there are more."""

Floats = NDArray[np.float64]


def look_next(folder: RunFolder, count: int, report: Reporter) -> list[int]:
    """Return the numbers of proposals to look at, the most telling first.

    Each next one is that of which unsureness times distance is largest: the distance of its colors, texture, size and
    shape to the nearest that was decided or chosen before it.

    Args:
        folder: of a run.
        count: how many at most.
        report: listener.

    Raises:
        UserError: the inventory or the scene cannot be read.
    """
    run = folder.read()
    named_scene(run)
    table = read_table(folder.polygons)
    columns = dict(zip(table.names, table.columns, strict=True))
    shapes = shapely.from_wkb(table.wkb, on_invalid="ignore")
    usable = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    proposed = usable & np.isin(columns["status"].astype(str), [PROPOSED, "", "None"])
    unsure = 1 - np.abs(2 * np.nan_to_num(columns["conf_mean"].astype(np.float64), nan=0.5) - 1)
    rows = np.flatnonzero(usable)
    if len(rows) > MOST_LOOKED_AT:
        rows = rows[np.argsort(-(unsure[rows] + 2 * ~proposed[rows]), kind="stable")[:MOST_LOOKED_AT]]
    features = polygon_features(run["scene"], [shapes[row] for row in rows], report.check)
    order = telling_order(features, unsure[rows], ~proposed[rows], count)
    return [int(columns["id"][rows[i]]) for i in order]


def telling_order(features: Floats, unsure: Floats, decided: NDArray[np.bool_], count: int) -> list[int]:
    """Return the indices of undecided things to ask about, the most telling first.

    Args:
        features: (N, F) of any scale.
        unsure: (N,) in [0, 1].
        decided: (N,) whether the answer is known.
        count: how many at most.
    """
    spread = features.std(axis=0) if len(features) else np.ones(features.shape[1])
    scaled = features / np.where(spread > 0, spread, 1)
    away = np.full(len(features), np.inf)
    for row in np.flatnonzero(decided):
        away = np.minimum(away, np.linalg.norm(scaled - scaled[row], axis=1))
    chosen: list[int] = []
    left = ~decided
    while left.any() and len(chosen) < count:
        distance = np.where(np.isinf(away), 1.0, away)
        worth = np.where(left, (0.05 + unsure) * (0.05 + distance), -1.0)
        best = int(np.argmax(worth))
        chosen.append(best)
        left[best] = False
        away = np.minimum(away, np.linalg.norm(scaled - scaled[best], axis=1))
    return chosen
