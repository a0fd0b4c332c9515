"""What people said of a run's polygons, read from its inventory, so that a new mask takes nothing of it away.

A polygon is decided once it is accepted, rejected, edited or commented, once a person has written anything else into it
(then the field `reviewed` says when), or once its outline is no longer the one that the engine traced; so is a row
without geometry. Each is kept as it stands, with every field that the user added.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely
from shapely.geometry import MultiPolygon, Polygon

from engine.inventory.export import check_own, has_inventory, read_table
from engine.inventory.measure import band_number, measured
from engine.inventory.merge import fingerprint
from engine.inventory.remeasure import MEASURED, SCORED
from engine.inventory.schema import EDITED, OUTLINE, PROPOSED, RETIRED, Landslide, Provenance
from engine.inventory.table import Table, as_texts, column_of, inventory_table, stacked
from engine.inventory.zonal_stats import confidence
from engine.polygons.geodesic import GeodesicMeasure, Shape
from engine.polygons.polygonize import opened
from engine.rasters.layers.vectors import Features, reprojected
from engine.settings.calibration import IDENTITY, Calibration

REVIEWED = "reviewed"
"""The field that says when a person last wrote into a row; the plugin fills it with every decision and attribute."""
BY_HAND = "by hand"
"""The method of a polygon that a person has drawn."""


@dataclass(frozen=True)
class Reviewed:
    """The decided polygons of an inventory.

    Args:
        table: N of them, with all their fields.
        shapes: (N,) their geometry; may be invalid, empty or None, as people leave it.
    """

    table: Table
    shapes: Any

    def __len__(self) -> int:
        return len(self.shapes)


def read_reviewed(path: Path) -> Reviewed | None:
    """Return what people decided in an inventory; None where there is none, or nothing is decided.

    Raises:
        UserError: kind "export": the file is there and cannot be read; nobody knows then what it holds.
    """
    if not path.is_file():
        return None
    check_own(path)
    if not has_inventory(path):
        return None
    table = read_table(path)
    shapes = shapely.from_wkb(table.wkb, on_invalid="ignore")
    words = {name: _texts(table, name) for name in ("status", "reviewer", "comment", REVIEWED, OUTLINE)}
    said = ~np.isin(words["status"], ["", PROPOSED])
    for name in ("reviewer", "comment", REVIEWED):
        said |= words[name] != ""
    said |= shapely.is_missing(shapes) | shapely.is_empty(shapes)  # the engine writes none: a person did
    redrawn = np.zeros(len(shapes), bool)
    if OUTLINE in table.names:  # an inventory of an older version does not know what the engine traced
        redrawn = words[OUTLINE] != np.array([fingerprint(shape) for shape in shapes], object)
    rows = said | redrawn
    if not rows.any():
        return None
    status = words["status"]
    status[redrawn & np.isin(status, ["", PROPOSED])] = EDITED
    table = replace(table, columns=[column[rows] for column in table.columns], wkb=table.wkb[rows])
    return Reviewed(_with(table, "status", status[rows]), shapes[rows])


def brought_to(decided: Reviewed, crs_wkt: str | None) -> Reviewed:
    """Return the same in another CRS; where one of the two is unknown the coordinates stay.

    Raises:
        UserError: kind "vector": there is no way from one CRS to the other.
    """
    own = decided.table.crs
    if own is None or crs_wkt is None:
        return decided
    transformer = pyproj.Transformer.from_crs(own, pyproj.CRS.from_wkt(crs_wkt), always_xy=True)
    corners = shapely.get_coordinates(shapely.envelope(decided.shapes))
    moved = np.column_stack(transformer.transform(*corners.T))
    if np.allclose(corners, moved, rtol=1e-9, atol=1e-9):  # the same CRS, perhaps in other words
        return decided
    there = reprojected(Features(decided.shapes, {}, own, "of decided polygons"), crs_wkt).shapes
    return Reviewed(replace(decided.table, wkb=shapely.to_wkb(there), crs=crs_wkt), there)


def remeasure_reviewed(
    decided: Reviewed, ground: GeodesicMeasure, scores_path: Path, band: str, calibration: Calibration = IDENTITY
) -> Reviewed:
    """Return the same with the measures of those whose outline is not the engine's own, or has no confidence yet.

    Args:
        decided: any number.
        ground: from their CRS to sizes.
        scores_path: the run's scores.
        band: name of the score that is the confidence.
        calibration: of the confidence.
    """
    table, prints = decided.table, np.array([fingerprint(shape) for shape in decided.shapes], object)
    unscored = np.isnan(_numbers(table, SCORED[0])) if SCORED[0] in table.names else False
    rows = np.flatnonzero((_texts(table, OUTLINE) != prints) | unscored)
    if not len(rows):
        return decided
    fresh: dict[str, Any] = {name: _numbers(table, name) for name in (*MEASURED, *SCORED)}
    with opened(scores_path, own=True) as scores:
        number = band_number(scores, band)
        for row in rows:
            shape = _polygonal(decided.shapes[row])
            sure = calibration.pair(confidence(scores, number, shape)) if shape else None
            one = measured(shape, ground, sure, Provenance()) if shape else None
            for name, column in fresh.items():
                value = getattr(one, name) if one is not None else None
                column[row] = np.nan if value is None else value
    method = _texts(table, "method")
    method[method == ""] = BY_HAND
    for name, column in {**fresh, "method": method, OUTLINE: prints}.items():
        table = _with(table, name, column)
    return Reviewed(table, decided.shapes)


def merge_inventory(landslides: list[Landslide], decided: Reviewed | None, crs_wkt: str | None) -> Table:
    """Return an inventory of decided polygons and new ones; the decided keep their numbers.

    Args:
        landslides: the new ones, in their order.
        decided: what stays; None is nothing.
        crs_wkt: of all geometry.
    """
    if decided is None:
        return inventory_table(landslides, crs_wkt)
    taken = {int(number) for number in _numbers(decided.table, "id") if np.isfinite(number)}
    free = (number for number in range(1, len(taken) + len(landslides) + len(decided) + 2) if number not in taken)
    kept = _with(decided.table, "id", _ids(decided.table, free))
    new = inventory_table([replace(landslide, id=next(free)) for landslide in landslides], crs_wkt)
    names = [*new.names, *(name for name in kept.names if name not in new.names and not _is_retired(name, kept))]
    return stacked(kept, new, crs_wkt, names)


def _is_retired(name: str, table: Table) -> bool:
    """Whether a column is that of an older version and says nothing."""
    return name == RETIRED and not np.isfinite(_numbers(table, name)).any()


def _ids(table: Table, free: Any) -> Any:
    """Return the numbers of decided polygons; one that a person has drawn, or a copy, gets a free one."""
    seen: set[int] = set()
    numbers = []
    for number in _numbers(table, "id"):
        good = np.isfinite(number) and int(number) not in seen
        numbers.append(int(number) if good else next(free))
        seen.add(numbers[-1])
    return np.array(numbers, np.int32)


def _with(table: Table, name: str, column: Any) -> Table:
    """Return the table with one column replaced, or added."""
    if name not in table.names:
        return replace(table, names=[*table.names, name], columns=[*table.columns, column])
    columns = list(table.columns)
    columns[table.names.index(name)] = column
    return replace(table, columns=columns)


def _texts(table: Table, name: str) -> Any:
    column = column_of(table, name)
    return np.full(len(table.wkb), "", object) if column is None else as_texts(column)


def _numbers(table: Table, name: str) -> Any:
    column = column_of(table, name)
    if column is None or column.dtype.kind not in "ifu":
        return np.full(len(table.wkb), np.nan)
    return column.astype(np.float64)


def _polygonal(shape: Shape | None) -> Shape | None:
    """Return a valid polygon of what a person has drawn; None where it has no area."""
    if shape is None or shape.is_empty:
        return None
    parts = shapely.get_parts(shapely.get_parts(shapely.make_valid(shape)))
    polygons = [part for part in parts if isinstance(part, Polygon) and part.area > 0]
    return MultiPolygon(polygons) if polygons else None
