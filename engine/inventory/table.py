"""A layer of polygons in memory, as it is read from and written to files."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely

from engine.inventory.schema import DECIMALS, PLAIN, TYPES, Landslide

INTEGERS = frozenset(name for name, kind in TYPES.items() if kind is int)
"""Fields of an inventory that are whole numbers."""

AREA, AREA_PX = "area_m2", "area_px"
ON_THE_GROUND = (AREA, "perim_m", "length_m", "width_m")
"""Fields that nobody knows without a CRS."""


@dataclass(frozen=True)
class Table:
    """A layer in memory.

    Args:
        names: of the fields.
        columns: (N,) values of each field.
        wkb: (N,) polygons as WKB, None where a row has no geometry; None where the whole table has none.
        crs: of the polygons; None without one.
        whole: names of the fields of whole numbers, which are float64 with NaN where some are unknown.
    """

    names: list[str]
    columns: list[Any]
    wkb: Any
    crs: str | None
    whole: frozenset[str] = frozenset()


def inventory_table(landslides: Sequence[Landslide], crs_wkt: str | None) -> Table:
    """Return an inventory as a layer in memory, every field of the type that it has in files."""
    has_pair = any(landslide.change for landslide in landslides)
    names = list(TYPES if has_pair else PLAIN)
    columns = [_column(name, [getattr(landslide, name) for landslide in landslides]) for name in names]
    wkb = shapely.to_wkb(np.array([landslide.geometry for landslide in landslides], object))
    return Table(names, columns, wkb, crs_wkt, INTEGERS)


def sum_m2(areas: Any) -> float | None:
    """Return the sum of areas, square metres, rounded to one decimal; None where there are some and none is known.

    Args:
        areas: (N,) of polygons, NaN where one is not known.
    """
    values = np.asarray(areas, np.float64)
    if len(values) and np.isnan(values).all():
        return None
    return round(float(np.nansum(values)), 1)


def in_pixels(table: Table) -> Table:
    """Return an inventory without a CRS as files have it: areas in pixels under `area_px`, no square metres or metres.

    One with a CRS is returned as it is. Rows that were written so before keep their `area_px`.
    """
    if table.crs is not None or AREA not in table.names:
        return table
    area, before = column_of(table, AREA).astype(np.float64), column_of(table, AREA_PX)
    pixels = area if before is None else np.where(np.isfinite(area), area, before.astype(np.float64))
    columns = {name: column for name, column in zip(table.names, table.columns, strict=True) if name != AREA_PX}
    for name in ON_THE_GROUND:
        if name in columns:
            columns[name] = np.full(len(area), np.nan)
    at = list(columns).index(AREA) + 1
    names = [*list(columns)[:at], AREA_PX, *list(columns)[at:]]
    return replace(table, names=names, columns=[pixels if name == AREA_PX else columns[name] for name in names])


def stacked(upper: Table, lower: Table, crs_wkt: str | None, names: Sequence[str] | None = None) -> Table:
    """Return the rows of two tables as one; where one lacks a field, its values are unknown.

    Args:
        upper: the first rows.
        lower: the others.
        crs_wkt: of all geometry.
        names: the order of the fields; None: those of `upper`, then what only `lower` has.
    """
    names = names or [*upper.names, *(name for name in lower.names if name not in upper.names)]
    columns = [_together(column_of(upper, name), column_of(lower, name), upper, lower) for name in names]
    return Table(list(names), columns, np.concatenate([upper.wkb, lower.wkb]), crs_wkt, upper.whole | lower.whole)


def column_of(table: Table, name: str) -> Any:
    """Return the values of a field; None where there is no such field."""
    return table.columns[table.names.index(name)] if name in table.names else None


def as_texts(column: Any) -> Any:
    """Return the values of a field as texts; "" where unknown."""
    unknown = [value is None or value != value for value in column]  # noqa: PLR0124  (NaN and NaT)
    return np.array(["" if no else str(value) for value, no in zip(column, unknown, strict=True)], object)


def _together(above: Any, below: Any, upper: Table, lower: Table) -> Any:
    if above is None:
        return np.concatenate([_unknown(below.dtype, len(upper.wkb)), below])
    if below is None:
        return np.concatenate([above, _unknown(above.dtype, len(lower.wkb))])
    numbers = above.dtype.kind in "iuf" and below.dtype.kind in "iuf"
    same = numbers or above.dtype.kind == below.dtype.kind
    return np.concatenate([above, below] if same else [as_texts(above), as_texts(below)])


def _unknown(dtype: Any, count: int) -> Any:
    """Return values that say nothing: NaN, no time, or no text; a whole number becomes one that can be NaN."""
    if dtype.kind in "ifub":
        return np.full(count, np.nan)
    return np.full(count, np.datetime64("NaT"), dtype) if dtype.kind == "M" else np.full(count, None, object)


def rounded(table: Table) -> Table:
    """Return the table with the measures rounded to what is known of them."""
    pairs = zip(table.names, table.columns, strict=True)
    columns = [_rounded(column, DECIMALS.get(name)) for name, column in pairs]
    return replace(table, columns=columns)


def whole_numbers(table: Table) -> tuple[list[Any], list[Any]]:
    """Return the columns as files take them, those of whole numbers as integers, and where a value is unknown.

    Returns:
        N columns, and for each the (rows,) bool of unknown values, or None where its type itself can say it.
    """
    columns: list[Any] = []
    unknown: list[Any] = []
    for name, column in zip(table.names, table.columns, strict=True):
        absent = ~np.isfinite(column) if name in table.whole and column.dtype.kind == "f" else None
        if absent is not None and (np.abs(column[~absent]) < 2.0**53).all():
            filled = np.where(absent, 0, column)
            small = (np.abs(filled) < 2**31).all()
            columns.append(filled.astype(np.int32 if small else np.int64))
            unknown.append(absent)
        else:
            columns.append(column)
            unknown.append(None)
    return columns, unknown


def _rounded(column: Any, decimals: int | None) -> Any:
    return np.round(column, decimals) if decimals is not None and column.dtype.kind == "f" else column


def _column(name: str, values: list[Any]) -> Any:
    """Return a column of the type that its name asks for, also where it is empty or has no value."""
    kind = TYPES[name]
    if kind is int:
        return np.array(values, np.int32)
    if kind is str:
        return np.array(values, object)
    return np.array([np.nan if value is None else value for value in values], np.float64)
