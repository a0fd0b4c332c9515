"""One layer of a GeoPackage that also holds others: replaced or deleted in one transaction, and nothing else touched.

The file keeps its place on the disk, so that a program that has it open sees the new layer and loses no edit of others.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from engine.windows.replacing import remove

LAYER = "landslides"
_MAGIC = b"SQLite format 3\0"
_WAIT_S = 10
"""Until another program that writes to the file has ended."""
_INDEX = ("gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions", "gpkg_ogr_contents", "gpkg_spatial_ref_sys")
"""The tables in which a GeoPackage says what layers it has."""
_SRS = "srs_name, srs_id, organization, organization_coordsys_id, definition, description"
_SRS_IN_HEADER = slice(4, 8)
"""Where a geometry says its CRS."""


class ForeignBehaviourError(ValueError):
    """A GeoPackage would run code of its own on what is written to it."""


def is_geopackage(path: Path) -> bool:
    """Return whether a file is one that layers can be written into; a damaged one is none.

    Raises:
        sqlite3.OperationalError: another program holds it, so that nobody knows.
    """
    try:
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                return False
        with closing(sqlite3.connect(path, timeout=_WAIT_S)) as database:
            names = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.OperationalError:
        raise
    except (OSError, sqlite3.DatabaseError):
        return False
    return {"gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"} <= names


def kind_of(path: Path, layer: str = LAYER) -> str | None:
    """Return "table", or "view" where a query stands for the layer; None where the file has no such layer.

    Raises:
        sqlite3.Error: damaged.
    """
    with closing(sqlite3.connect(path, timeout=_WAIT_S)) as database:
        found = database.execute(
            "SELECT type FROM sqlite_master WHERE lower(name) = lower(?) AND type IN ('table', 'view')", (layer,)
        ).fetchone()
    return str(found[0]) if found else None


def computes(path: Path, layer: str = LAYER) -> bool:
    """Return whether reading a layer computes something: it is a virtual table, or has columns that are no data.

    A column of a hundred bytes in the file may ask for gigabytes a row.

    Raises:
        sqlite3.Error: damaged.
    """
    with closing(sqlite3.connect(path, timeout=_WAIT_S)) as database:
        told = database.execute(
            "SELECT sql FROM sqlite_master WHERE lower(name) = lower(?) AND type = 'table'", (layer,)
        ).fetchone()
        hidden = [row[6] for row in database.execute(f"PRAGMA table_xinfo({_quoted(layer)})")]
    return any(hidden) or bool(told and str(told[0]).lstrip().upper().startswith("CREATE VIRTUAL"))


def replace_layer(source: Path, target: Path, layer: str = LAYER) -> None:
    """Put a layer of one GeoPackage into another, in the place of the one of its name.

    Args:
        source: a GeoPackage that GDAL has just written; holds the layer.
        target: the GeoPackage that gets it; its other layers, tables and styles stay.
        layer: its name.

    Raises:
        ForeignBehaviourError: the target has triggers on its list of layers.
        sqlite3.Error: damaged, full, or held by another program; the target is then as it was.
    """
    with _transaction(target, source) as database:
        _drop(database, layer)
        srs = _bring_srs(database, layer)
        (create,) = database.execute(
            "SELECT sql FROM new.sqlite_master WHERE type = 'table' AND name = ?", (layer,)
        ).fetchone()
        database.execute(create)
        ((column,),) = database.execute(
            "SELECT column_name FROM new.gpkg_geometry_columns WHERE table_name = ?", (layer,)
        )
        _copy_rows(database, layer, column, srs)
        _enter(database, layer, srs)
        _copy_index(database, layer, column)


def delete_layer(path: Path, layer: str = LAYER) -> None:
    """Delete a layer; the file goes with it where it holds no other.

    Raises:
        OSError: the file cannot be deleted.
        ForeignBehaviourError: as `replace_layer`.
        sqlite3.Error: as `replace_layer`.
    """
    if not path.is_symlink() and is_geopackage(path) and _others(path, layer):  # of a link the link alone goes
        with _transaction(path) as database:
            _drop(database, layer)
        return
    for name in ("", "-wal", "-shm", "-journal"):
        remove(path.with_name(path.name + name))


def _others(path: Path, layer: str) -> bool:
    """Return whether a GeoPackage holds a layer or table of other data; QGIS' styles are none."""
    with closing(sqlite3.connect(path, timeout=_WAIT_S)) as database:
        names = [name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")]
    return any(name.lower() not in {layer.lower(), "layer_styles"} for name in names)


@contextmanager
def _transaction(path: Path, attached: Path | None = None) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None)) as database:
        database.execute("PRAGMA trusted_schema = OFF")
        if attached is not None:
            database.execute("ATTACH ? AS new", (str(attached),))
        database.execute("BEGIN IMMEDIATE")
        try:
            _refuse_triggers(database, path)
            yield database
            database.execute("COMMIT")
        except BaseException:
            if database.in_transaction:
                database.execute("ROLLBACK")
            raise


def _refuse_triggers(database: sqlite3.Connection, path: Path) -> None:
    marks = ", ".join("?" * len(_INDEX))
    found = database.execute(
        f"SELECT name FROM main.sqlite_master WHERE type = 'trigger' AND lower(tbl_name) IN ({marks})",  # nosec B608
        _INDEX,
    ).fetchone()
    if found:
        raise ForeignBehaviourError(f"{path.name} has the trigger {found[0]!r} on its list of layers")


def _drop(database: sqlite3.Connection, layer: str) -> None:
    """Take a layer away, its triggers and its spatial index with it."""
    columns = database.execute(
        "SELECT column_name FROM main.gpkg_geometry_columns WHERE lower(table_name) = lower(?)", (layer,)
    ).fetchall()
    for (column,) in columns:
        database.execute(f"DROP TABLE IF EXISTS main.{_quoted(f'rtree_{layer}_{column}')}")
    kind = database.execute(
        "SELECT type FROM main.sqlite_master WHERE lower(name) = lower(?) AND type IN ('table', 'view')", (layer,)
    ).fetchone()
    if kind:
        database.execute(f"DROP {kind[0]} main.{_quoted(layer)}")
    for table in _INDEX[:-1]:
        if _has(database, table):
            database.execute(f"DELETE FROM main.{table} WHERE lower(table_name) = lower(?)", (layer,))  # nosec B608


def _bring_srs(database: sqlite3.Connection, layer: str) -> int:
    """Return the number of the layer's CRS in the target, which gets it where it has not."""
    name, number, *rest = database.execute(
        f"SELECT {_SRS} FROM new.gpkg_spatial_ref_sys WHERE srs_id = "  # nosec B608
        "(SELECT srs_id FROM new.gpkg_geometry_columns WHERE table_name = ?)",
        (layer,),
    ).fetchone()
    organization, code, definition, description = rest
    same = database.execute(
        "SELECT srs_id FROM main.gpkg_spatial_ref_sys WHERE "
        "(upper(organization) = 'EPSG' AND upper(?1) = 'EPSG' AND organization_coordsys_id = ?2) OR definition = ?3",
        (organization, code, definition),
    ).fetchone()
    if same:
        return int(same[0])
    if database.execute("SELECT 1 FROM main.gpkg_spatial_ref_sys WHERE srs_id = ?", (number,)).fetchone():
        (largest,) = database.execute("SELECT max(srs_id) FROM main.gpkg_spatial_ref_sys").fetchone()
        number = max(int(largest), 100_000) + 1
        code = number
    columns = [row[1] for row in database.execute("PRAGMA main.table_info(gpkg_spatial_ref_sys)")]
    twice = ", definition_12_063" if "definition_12_063" in columns else ""  # newer GeoPackages ask for WKT 2 as well
    database.execute(
        f"INSERT INTO main.gpkg_spatial_ref_sys ({_SRS}{twice}) "  # nosec B608
        f"VALUES (?, ?, ?, ?, ?, ?{', ?' if twice else ''})",
        (name, number, organization, code, definition, description, *(["undefined"] if twice else [])),
    )
    return int(number)


def _copy_rows(database: sqlite3.Connection, layer: str, column: str, srs: int) -> None:
    columns = [row[1] for row in database.execute(f"PRAGMA new.table_info({_quoted(layer)})")]
    database.create_function("with_srs", 1, lambda shape: _with_srs(shape, srs), deterministic=True)
    values = ", ".join(f"with_srs({_quoted(name)})" if name == column else _quoted(name) for name in columns)
    database.execute(f"INSERT INTO main.{_quoted(layer)} SELECT {values} FROM new.{_quoted(layer)}")  # nosec B608


def _with_srs(shape: bytes | None, srs: int) -> bytes | None:
    if shape is None:
        return None
    header = bytearray(shape)
    header[_SRS_IN_HEADER] = srs.to_bytes(4, "little" if shape[3] & 1 else "big", signed=True)
    return bytes(header)


def _enter(database: sqlite3.Connection, layer: str, srs: int) -> None:
    """Enter the layer into the list of layers."""
    taken = database.execute("SELECT 1 FROM main.gpkg_contents WHERE identifier = ?", (layer,)).fetchone()
    database.execute(
        "INSERT INTO main.gpkg_contents "
        "(table_name, data_type, identifier, description, last_change, min_x, min_y, max_x, max_y, srs_id) "
        "SELECT table_name, data_type, ?, description, last_change, min_x, min_y, max_x, max_y, ? "
        "FROM new.gpkg_contents WHERE table_name = ?",
        (f"{layer} of this table" if taken else layer, srs, layer),
    )
    database.execute(
        "INSERT INTO main.gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) "
        "SELECT table_name, column_name, geometry_type_name, ?, z, m "
        "FROM new.gpkg_geometry_columns WHERE table_name = ?",
        (srs, layer),
    )


def _copy_index(database: sqlite3.Connection, layer: str, column: str) -> None:
    """Bring the spatial index, the count of features and the triggers that keep them."""
    for table in ("gpkg_extensions", "gpkg_ogr_contents"):
        if not _has(database, table):
            (create,) = database.execute("SELECT sql FROM new.sqlite_master WHERE name = ?", (table,)).fetchone()
            database.execute(create)
        database.execute(
            f"INSERT INTO main.{table} SELECT * FROM new.{table} WHERE table_name = ?",  # nosec B608
            (layer,),
        )
    index = f"rtree_{layer}_{column}"
    create = database.execute("SELECT sql FROM new.sqlite_master WHERE name = ?", (index,)).fetchone()
    if create:
        database.execute(create[0])
        database.execute(f"INSERT INTO main.{_quoted(index)} SELECT * FROM new.{_quoted(index)}")  # nosec B608
    triggers = database.execute(
        "SELECT sql FROM new.sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (layer,)
    ).fetchall()
    for (create_trigger,) in triggers:  # last: none of them fires on the rows above
        database.execute(create_trigger)


def _has(database: sqlite3.Connection, table: str) -> bool:
    return bool(database.execute("SELECT 1 FROM main.sqlite_master WHERE name = ?", (table,)).fetchone())


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
