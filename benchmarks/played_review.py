"""A reviewer played by the truth, and what is scored where he did not look: benchmarks/bench_adapt.py."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.features
import shapely
from numpy.typing import NDArray

from engine.commands.registry import find_command
from engine.inventory.export import read_table, write_table
from engine.rasters.quantization import dequantize
from engine.rasters.score_reader import ScoreReader
from engine.reporting import Silent

Map = NDArray[np.uint8]

MATCHES = 0.5
"""A proposal is accepted where so much of it is landslide, else rejected."""

FALSE = 0.2
"""A polygon of which less is landslide is a false one."""


@dataclass(frozen=True)
class Played:
    """What the reviewer decided.

    Args:
        accepted: proposals.
        rejected: proposals.
        until: column up to which he has looked; the map right of it is scored.
    """

    accepted: int
    rejected: int
    until: int


def play_review(run: Path, truth: Map, most: int, share: float) -> Played:
    """Decide on proposals from the scene's left to its right, as the truth would, and leave the rest proposed.

    Args:
        run: folder of the run, whose inventory is written.
        truth: (H, W), 1 on landslides, 255 where nothing is known.
        most: decisions.
        share: of the scene's width beyond which he does not look.
    """
    path = run / "landslides.gpkg"
    table = read_table(path)
    columns = dict(zip(table.names, table.columns, strict=True))
    with rasterio.open(run / "mask.tif") as mask:
        transform = mask.transform
    insides = [
        rasterio.features.rasterize([shape], truth.shape, transform=transform) == 1
        for shape in shapely.from_wkb(table.wkb)
    ]
    ends = np.array([np.flatnonzero(inside.any(axis=0)).max(initial=0) for inside in insides], int)
    columns["status"][:] = "proposed"
    counts, until = {"accepted": 0, "rejected": 0}, 0
    for row in np.argsort(ends, kind="stable"):
        if sum(counts.values()) == most or ends[row] >= share * truth.shape[1]:
            break
        if insides[row].any():
            said = "accepted" if (truth[insides[row]] == 1).mean() >= MATCHES else "rejected"
            columns["status"][row] = said
            counts[said] += 1
            until = int(ends[row]) + 1
    write_table(replace(table, columns=[columns[name] for name in table.names]), path, "gpkg")
    return Played(counts["accepted"], counts["rejected"], until)


def figures(run: Path, truth: Map, until: int) -> dict[str, Any]:
    """Return iou, recall, precision, polygons and false of a run's map as its polygons draw it, right of a column.

    Args:
        run: folder of the run.
        truth: (H, W) as of `play_review`.
        until: columns that are not scored.
    """
    scored = truth[:, until:]
    mask = read_band(run / "mask_final.tif")[:, until:]
    known = (scored != 255) & (mask != 255)
    said, true = (mask == 1) & known, (scored == 1) & known
    both = int((said & true).sum())
    count, false = _polygons(run, truth, until)
    return {
        "iou": both / max(1, int((said | true).sum())),
        "recall": both / max(1, int(true.sum())),
        "precision": both / max(1, int(said.sum())),
        "polygons": count,
        "false": false,
    }


def at_recall(run: Path, truth: Map, until: int, recall: float) -> dict[str, Any]:
    """Threshold a run anew so that it finds as much as another did, and return its figures there and `threshold`.

    Args:
        run: folder of the run, which keeps that threshold.
        truth: (H, W) as of `play_review`.
        until: columns that are not scored.
        recall: share of the landslide pixels that the other map found there.
    """
    with ScoreReader(run / "scores.tif") as scores:
        score = dequantize(scores.read_levels(0, scores.height, ("student",))[0])[:, until:]
    true = score[truth[:, until:] == 1]
    if not len(true):
        return {"threshold": None, "false": None}
    low = float(np.quantile(true, 1 - recall)) if recall else 1.0
    threshold = float(np.clip(low, 0.01, 0.99))
    find_command("threshold")({"run": str(run), "thresholds": {"student": round(threshold, 3)}}, Silent())
    return {**figures(run, truth, until), "threshold": round(threshold, 3)}


def new_polygons(before: Path, after: Path) -> int:
    """Return how many polygons of a run touch none of the run before."""
    old, new = (shapely.from_wkb(read_table(run / "landslides.gpkg").wkb) for run in (before, after))
    tree = shapely.STRtree(old)
    return sum(not len(tree.query(shape, predicate="intersects")) for shape in new)


def _polygons(run: Path, truth: Map, until: int) -> tuple[int, int]:
    """Return how many polygons lie where it is scored, and how many of them are none."""
    with rasterio.open(run / "mask.tif") as mask:
        transform = mask.transform
    count = false = 0
    for geometry in shapely.from_wkb(read_table(run / "landslides.gpkg").wkb):
        inside = rasterio.features.rasterize([geometry], truth.shape, transform=transform)[:, until:] == 1
        known = truth[:, until:][inside]
        if (known != 255).any():
            count += 1
            false += bool((known == 1).mean() < FALSE)
    return count, false


def read_band(path: Path) -> Map:
    """Return the first band of a raster, (H, W)."""
    with rasterio.open(path) as raster:
        values: Map = raster.read(1)
    return values
