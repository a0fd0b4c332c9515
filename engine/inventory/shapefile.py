"""What a Shapefile can hold: short names, short texts, and 2 GB."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from engine.errors import UserError
from engine.inventory.dbf import Width, decimals_of, width_of
from engine.inventory.schema import DECIMALS
from engine.inventory.table import Table

SHAPEFILE_BYTES = 2_000_000_000
"""A little less than the 2 GB that the .shp and the .dbf of a Shapefile may each have."""
TEXT_BYTES = 254
"""Longest text of a Shapefile."""
NAME_BYTES = 10
"""Longest field name of a Shapefile, in UTF-8."""


def fit_for_shapefile(table: Table, out: Path, warn: Callable[[str], None]) -> Table:
    """Return the table with names and texts that a Shapefile can hold.

    Args:
        table: any.
        out: the file's path, for what is said.
        warn: told in a sentence what it could not hold.

    Raises:
        UserError: it would be larger than a Shapefile can be.
    """
    columns, cut, record = [], 0, 1
    for name, column in zip(table.names, table.columns, strict=True):
        if column.dtype.kind == "f" and name not in table.whole and _width(name, column) is None:
            warn(f"The numbers of the field '{name}' are too large for a Shapefile and were written as texts.")
            columns.append(np.array([repr(float(one)) if np.isfinite(one) else None for one in column], object))
            record += 80
            continue
        if column.dtype != object:
            columns.append(column)
            record += 24
            continue
        texts = [_cut(text) for text in column]
        cut += sum(text != whole for text, whole in zip(texts, column, strict=True))
        columns.append(np.array([*texts, None], object)[:-1])  # the None keeps numpy from looking into texts
        record += max([80, *(len(str(text).encode()) for text in texts)])
    count = len(table.wkb)
    largest = max(sum(len(shape) for shape in table.wkb if shape is not None) + 60 * count, record * count)
    if largest > SHAPEFILE_BYTES:
        raise UserError(
            f"The Shapefile {out} would have {largest / 1e9:.1f} GB; a Shapefile holds 2 GB at most.",
            "Export a GeoPackage, or raise the smallest area of a polygon.",
            "export",
        )
    if cut:
        warn(f"{cut} texts were cut at {TEXT_BYTES} bytes, the longest that a Shapefile holds.")
    names = unique_names(table.names, NAME_BYTES)
    renamed = [f"{long} is {short}" for long, short in zip(table.names, names, strict=True) if long != short]
    if renamed:
        warn(f"A Shapefile's field names have at most {NAME_BYTES} bytes: {', '.join(renamed)}.")
    whole = frozenset(short for long, short in zip(table.names, names, strict=True) if long in table.whole)
    return replace(table, names=names, columns=columns, whole=whole)


def widths_of(table: Table) -> dict[int, Width]:
    """Return the widths of the fields of a Shapefile that are real numbers, by their number."""
    widths = {}
    for number, (name, column) in enumerate(zip(table.names, table.columns, strict=True)):
        width = _width(name, column) if column.dtype.kind == "f" and name not in table.whole else None
        if width is not None:
            widths[number] = width
    return widths


def _width(name: str, column: Any) -> Width | None:
    values = column.astype(np.float64)
    return width_of(values, DECIMALS[name] if name in DECIMALS else decimals_of(values))


def unique_names(names: Sequence[str], most: int | None) -> list[str]:
    """Return names of which no two are the same to a program that does not tell a from A, none of them empty.

    Args:
        names: any texts.
        most: longest name in bytes of UTF-8, cut between characters; None is any length.
    """
    given: list[str] = []
    taken: set[str] = set()
    for name in names:
        plain = "".join(letter for letter in name if letter.isprintable()).strip() or "field"
        candidate, number = _cut_at(plain, most), 1
        while candidate.lower() in taken:
            number += 1
            end = f"_{number}"
            candidate = _cut_at(plain, None if most is None else most - len(end)) + end
        given.append(candidate)
        taken.add(candidate.lower())
    return given


def _cut(text: str | None) -> str | None:
    return text if text is None else _cut_at(str(text), TEXT_BYTES)


def _cut_at(text: str, most: int | None) -> str:
    """Return the beginning of a text that has at most so many bytes; no character is cut, nor parted from its marks."""
    whole = text.encode()
    if most is None or len(whole) <= most:
        return text
    short = whole[:most].decode(errors="ignore")
    while short and unicodedata.combining(text[len(short)]):
        short = short[:-1]
    return short.rstrip() or whole[:most].decode(errors="ignore")
