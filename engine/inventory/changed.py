"""What an earlier image says of each polygon: how much changed, whether it was there already, and what was added."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.windows import Window

from engine.inventory.measure import band_number
from engine.inventory.schema import LANDSLIDES, Landslide
from engine.inventory.table import Table, column_of
from engine.inventory.zonal_stats import MOST_PIXELS, confidences, pieces, runs_inside
from engine.polygons.geodesic import GeodesicMeasure, Shape
from engine.polygons.part import part_where
from engine.polygons.polygonize import opened
from engine.settings.tables import BEFORE, NODATA, least_level, status_of

NEW, GROWN, OLD, UNKNOWN = "new", "grown", "old", "unknown"
MOSTLY, HARDLY = 0.7, 0.15
"""Share of a polygon's pixels that are added from which all of it is new, and below which it is old."""
SEEN = 0.5
"""Share of a polygon that the earlier image must show for it to be called anything."""
RING_PX, BESIDE = 4.0, 0.3
"""Width of the ring around a new polygon, pixels, and the share of it that showed a landslide before: it has grown."""

Counts = NDArray[np.int64]
Levels = NDArray[np.uint8]


def with_change(
    landslides: Sequence[Landslide], scores_path: Path, thresholds: dict[str, float], check: Callable[[], None]
) -> list[Landslide]:
    """Fill `chg_mean`, `in_before`, `change` and `added_m2` of polygons of a run that has an earlier image.

    A pixel was there before where the outline model's probability in the earlier image passes its threshold; it is
    added where it was not and the change passes its own.

    Args:
        landslides: any number.
        scores_path: the run's scores.
        thresholds: of "student" and "change".
        check: called for each piece that is read.
    """
    shapes = [landslide.geometry for landslide in landslides]
    with opened(scores_path, own=True) as scores:
        if BEFORE not in scores.descriptions or not shapes:
            return list(landslides)
        mean = confidences(scores, band_number(scores, "change"), shapes, check)
        least = (least_level(thresholds["student"]), least_level(thresholds["change"]))
        counts = _counts(scores, shapes, least, check)
        parts = _added_parts(scores, least)
        ground = GeodesicMeasure.of(scores.crs.to_wkt() if scores.crs else None, scores.transform)
        pixel = abs(scores.transform.determinant) ** 0.5
        rings = [shape.buffer(RING_PX * pixel).difference(shape) for shape in shapes]
        around = _counts(scores, rings, least, check)
        rows = zip(landslides, mean, counts.T.tolist(), around.T.tolist(), strict=True)
        found = [_changed(landslide, value[0] if value else None, own, ring) for landslide, value, own, ring in rows]
        return [
            replace(one, added_m2=ground.size(parts(one.geometry))[0]) if one.change == GROWN else one for one in found
        ]


def added_table(table: Table, scores_path: Path, thresholds: dict[str, float], check: Callable[[], None]) -> Table:
    """Return what is new as polygons of their own: each new landslide, and of each grown one the added part.

    Args:
        table: the inventory; rejected polygons are left out.
        scores_path: the run's scores.
        thresholds: of "student" and "change".
        check: called for each polygon.
    """
    change, status, number = (column_of(table, name) for name in ("change", "status", "id"))
    kept: list[int] = []
    shapes: list[Shape] = []
    areas: list[float] = []
    if change is not None and status is not None:
        with opened(scores_path, own=True) as scores:
            parts = _added_parts(scores, (least_level(thresholds["student"]), least_level(thresholds["change"])))
            for row, (kind, told) in enumerate(zip(change, status, strict=True)):
                if kind not in (NEW, GROWN) or status_of(told) not in LANDSLIDES or table.wkb[row] is None:
                    continue
                check()
                whole = shapely.from_wkb(table.wkb[row])
                part = parts(whole) if kind == GROWN else whole
                if not part.is_empty:
                    kept.append(row)
                    shapes.append(part)
            ground = GeodesicMeasure.of(table.crs, scores.transform)
            areas = [ground.size(shape)[0] for shape in shapes]
    ids = np.array([number[row] for row in kept] if number is not None else [], np.float64)
    kinds = np.array([str(change[row]) for row in kept] if change is not None else [], object)
    columns = [ids, kinds, np.array(areas, np.float64)]
    return Table(
        ["id", "change", "added_m2"], columns, shapely.to_wkb(np.array(shapes, object)), table.crs, frozenset({"id"})
    )


def _added_parts(scores: Any, least: tuple[int, int]) -> Callable[[Shape], Shape]:
    """Return what gives the part of a polygon that is added."""
    bands = [band_number(scores, "change"), band_number(scores, BEFORE)]
    return lambda shape: part_where(scores, bands, shape, lambda levels: _added(levels[0], levels[1], *least)[2])


def _added(
    changed: Levels, before: Levels, student: int, change: int
) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    """Return where the earlier image shows the ground, where a landslide was there, and where one is added."""
    seen = before != NODATA
    there = seen & (before >= student)
    return seen, there, seen & ~there & (changed >= change) & (changed != NODATA)


def _changed(landslide: Landslide, mean: float | None, own: list[int], ring: list[int]) -> Landslide:
    pixels, known, there, added = own
    if not known or known < SEEN * pixels:
        return replace(landslide, chg_mean=mean, change=UNKNOWN)
    share = added / known
    change = NEW if share >= MOSTLY else OLD if share < HARDLY else GROWN
    if change == NEW and ring[1] and ring[2] / ring[1] >= BESIDE:
        change = GROWN
    area = 0.0 if change == OLD else landslide.area_m2 if change == NEW else landslide.area_m2 * share
    return replace(landslide, chg_mean=mean, in_before=there / known, change=change, added_m2=area)


def _counts(scores: Any, shapes: Sequence[Shape], least: tuple[int, int], check: Callable[[], None]) -> Counts:
    """Return of each shape its pixels, those seen before, those that were there, and those that are added, (4, N)."""
    student, change = least
    bands = [band_number(scores, "change"), band_number(scores, BEFORE)]
    counts = np.zeros((4, len(shapes)), np.int64)
    whole = [shape if not shape.is_empty else shapely.Point(0, 0).buffer(0) for shape in shapes]
    inside = runs_inside(whole, ~scores.transform, (scores.height, scores.width))
    for left, top, runs in pieces(inside, max(1, MOST_PIXELS // scores.width)):
        check()
        window = Window(left, top, int(runs.end.max()) - left, int(runs.row[-1]) - top + 1)
        changed, before = scores.read(bands, window=window)
        seen, there, added = _added(changed, before, student, change)
        sums = [_sums(part) for part in (np.ones_like(seen), seen, there, added)]
        for number, begin, end, row in zip(runs.shape, runs.begin - left, runs.end - left, runs.row - top, strict=True):
            for kind, along in enumerate(sums):
                counts[kind, number] += along[row, end] - along[row, begin]
    return counts


def _sums(part: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Return running sums along each row, a column of zeros first."""
    return np.pad(np.cumsum(part, axis=1, dtype=np.int32), ((0, 0), (1, 0)))
