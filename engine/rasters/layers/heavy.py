"""How much a layer would take, asked before it is read: a person draws little, what somebody sends may be much."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from engine.errors import UserError

MOST_BYTES = 32 << 20
"""Of what is read over a place: two million corners, more than a person draws in a year."""


@dataclass(frozen=True)
class Bound:
    """What of a layer is wanted.

    Args:
        most: features; one more is still read, so that the caller sees that there are too many.
        fields: names of the attributes that are read; others are left in the file.
    """

    most: int
    fields: tuple[str, ...] = ()


def is_heavy(path: Path, layer: str, bound: Bound) -> bool:
    """Return whether all of a layer of a GeoPackage takes much memory, wherever it lies."""
    try:
        refuse_heavy(path, layer, None, bound)
    except UserError:
        return True
    return False


def refuse_heavy(path: Path, layer: str, bounds: tuple[float, float, float, float] | None, bound: Bound) -> None:
    """Refuse a layer of a GeoPackage whose shapes over a place would take much memory; other files pass.

    Args:
        path: of the file.
        layer: its name.
        bounds: west, south, east, north in the layer's CRS; None for everywhere.
        bound: what is wanted of it.

    Raises:
        UserError: kind "vector": they do.
    """
    if path.suffix.lower() != ".gpkg" or not path.is_file():
        return
    try:
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA trusted_schema = OFF")
            size = _bytes_of(database, layer, bounds, bound)
    except sqlite3.Error:
        return  # GDAL says what is wrong with it
    if size > MOST_BYTES:
        raise UserError(
            f"What the layer {path}|layername={layer} has over the scene takes {size / 1e6:,.0f} MB.",
            f"Choose a layer that takes at most {MOST_BYTES / 1e6:,.0f} MB, or simplify its shapes.",
            "vector",
        )


def _bytes_of(
    database: sqlite3.Connection, layer: str, bounds: tuple[float, float, float, float] | None, bound: Bound
) -> int:
    (column,) = database.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
    ).fetchone() or ("geom",)
    table, shape, index = (name.replace('"', '""') for name in (layer, str(column), f"rtree_{layer}_{column}"))
    there = {name.lower() for _, name, *_ in database.execute(f'PRAGMA table_info("{table}")')}
    wanted = [shape, *(name for name in bound.fields if name.lower() in there)]
    lengths = " + ".join(f'ifnull(length("{name}"), 0)' for name in wanted)
    few = f'SELECT {lengths} AS size FROM "{table}"'  # noqa: S608  # nosec B608  (names that are quoted)
    indexed = database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (f"rtree_{layer}_{column}",)).fetchone()
    if bounds is not None and indexed:
        west, south, east, north = bounds
        few += (  # a feature's number and its row in the index are one
            f' WHERE rowid IN (SELECT id FROM "{index}" '  # noqa: S608  # nosec B608
            "WHERE maxx >= :west AND minx <= :east AND maxy >= :south AND miny <= :north)"
        )
        values = {"west": west, "south": south, "east": east, "north": north}
    else:
        values = {}
    summed = f"SELECT sum(size) FROM ({few} LIMIT {bound.most + 1})"  # noqa: S608  # nosec B608
    (size,) = database.execute(summed, values).fetchone()
    return int(size or 0)
