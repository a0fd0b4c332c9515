"""Whether a layer that GDAL has just written is whole: on a full disk it may end on closing, where nothing raises."""

import csv
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from engine.rasters.places import ogr_name

_PAGE_SIZE, _PAGES = slice(16, 18), slice(28, 32)
"""Where a GeoPackage says how large it is."""
_LENGTH = slice(24, 28)
"""Where the .shp and the .shx of a Shapefile do, in words of two bytes."""
_ENDS = {".geojson": b"}", ".kml": b"</kml>"}
_TAIL = 64
_ENVELOPE = (0, 32, 48, 48, 64, 0, 0, 0)
"""Bytes of the box before a GeoPackage's shape, by its kind."""


@contextmanager
def written_whole(path: Path, rows: int) -> Iterator[None]:
    """Write a layer inside, then look whether the file is whole.

    Args:
        path: of the file that is written.
        rows: that it is to have.

    Raises:
        OSError: it could not be written whole.
    """
    try:
        yield
    except (DataSourceError, DataLayerError) as error:
        raise OSError(str(error)) from error
    check_written(path, rows)


def check_written(path: Path, rows: int) -> None:
    """Look whether a file of one layer is whole.

    Args:
        path: of a GeoPackage, Shapefile, GeoJSON, KML or CSV file.
        rows: that were written into it.

    Raises:
        OSError: it is not.
    """
    try:
        suffix = path.suffix.lower()
        if suffix == ".gpkg":
            whole = _is_whole_geopackage(path, rows)
        elif suffix == ".shp":
            whole = all(_is_whole_shape(path.with_suffix(one)) for one in (".shp", ".shx")) and _is_whole_table(path)
        else:
            whole = _tail(path).rstrip().endswith(_ENDS.get(suffix, b"")) and path.stat().st_size > 0
        found = (_csv_rows(path) if suffix == ".csv" else _features(path)) if whole else -1
    except (DataSourceError, DataLayerError, sqlite3.Error, ValueError) as error:
        raise OSError(f"{path.name} could not be written whole: {error}") from error
    if found != rows:
        raise OSError(f"{path.name} could not be written whole")


def _is_whole_geopackage(path: Path, rows: int) -> bool:
    with path.open("rb") as file:
        head = file.read(100)
    size = int.from_bytes(head[_PAGE_SIZE], "big")
    size = 1 << 16 if size == 1 else size
    if len(head) < 100 or path.stat().st_size < size * int.from_bytes(head[_PAGES], "big"):
        return False
    with closing(sqlite3.connect(path)) as database:
        if database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            return False
        if not rows:
            return True
        ((table, column),) = database.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchall()
        return _is_indexed(database, table, column)


def _is_indexed(database: sqlite3.Connection, table: str, column: str) -> bool:
    """Return whether the spatial index, which is written last, has every shape: QGIS draws no other."""
    table, column, index = (name.replace('"', '""') for name in (table, column, f"rtree_{table}_{column}_rowid"))
    unindexed = (
        f'SELECT "{column}" FROM "{table}" WHERE length("{column}") > 8 '  # noqa: S608  # nosec B608
        f'AND rowid NOT IN (SELECT rowid FROM "{index}")'  # nosec B608
    )
    for (blob,) in database.execute(unindexed):
        shape = shapely.from_wkb(blob[8 + _ENVELOPE[blob[3] >> 1 & 7] :], on_invalid="ignore")
        if shape is not None and not shape.is_empty and np.isfinite(shape.bounds).all():
            return False  # others, as people leave them, lie nowhere
    return True


def _is_whole_shape(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(100)
    return len(head) == 100 and path.stat().st_size >= 2 * int.from_bytes(head[_LENGTH], "big")


def _is_whole_table(path: Path) -> bool:
    table = path.with_suffix(".dbf")
    with table.open("rb") as file:
        head = file.read(32)
    rows, start, each = (int.from_bytes(head[part], "little") for part in (slice(4, 8), slice(8, 10), slice(10, 12)))
    return len(head) == 32 and table.stat().st_size >= start + rows * each


def _features(path: Path) -> int:
    with ogr_name(path) as name:
        return int(pyogrio.read_info(name, force_feature_count=True)["features"])


def _csv_rows(path: Path) -> int:
    """Return how many rows a CSV file has below its head; -1 where its last line does not end."""
    if not _tail(path).endswith(b"\n"):
        return -1
    with path.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.reader(file)) - 1


def _tail(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(0, os.SEEK_END)
        file.seek(max(0, file.tell() - _TAIL))
        return file.read()
