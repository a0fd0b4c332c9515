"""What a Shapefile can hold: short names, short texts, and 2 GB."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from engine.errors import UserError
from engine.inventory.table import Table

SHAPEFILE_BYTES = 2_000_000_000
"""A little less than the 2 GB that the .shp and the .dbf of a Shapefile may each have."""
TEXT_BYTES = 254
"""Longest text of a Shapefile."""
NAME_LENGTH = 10
"""Longest field name of a Shapefile."""


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
    for column in table.columns:
        if column.dtype != object:
            columns.append(column)
            record += 24
            continue
        texts = [_cut(text) for text in column]
        cut += sum(text != whole for text, whole in zip(texts, column, strict=True))
        columns.append(np.array(texts, object))
        record += max([80, *(len(str(text).encode()) for text in texts)])
    count = len(table.wkb)
    largest = max(sum(len(shape) for shape in table.wkb) + 60 * count, record * count)
    if largest > SHAPEFILE_BYTES:
        raise UserError(
            f"The Shapefile {out} would have {largest / 1e9:.1f} GB; a Shapefile holds 2 GB at most.",
            "Export a GeoPackage, or raise the smallest area of a polygon.",
            "export",
        )
    if cut:
        warn(f"{cut} texts were cut at {TEXT_BYTES} bytes, the longest that a Shapefile holds.")
    names = short_names(table.names)
    renamed = [f"{long} is {short}" for long, short in zip(table.names, names, strict=True) if long != short]
    if renamed:
        warn(f"A Shapefile's field names have at most {NAME_LENGTH} characters: {', '.join(renamed)}.")
    return replace(table, names=names, columns=columns)


def _cut(text: str | None) -> str | None:
    return text if text is None else str(text).encode()[:TEXT_BYTES].decode(errors="ignore")


def short_names(names: Sequence[str]) -> list[str]:
    """Return names of at most 10 characters, no two the same to a program that does not tell a from A."""
    short: list[str] = []
    for name in names:
        candidate, number = name[:NAME_LENGTH], 1
        while candidate.lower() in (taken.lower() for taken in short):
            number += 1
            candidate = f"{name[: NAME_LENGTH - len(str(number)) - 1]}_{number}"
        short.append(candidate)
    return short
