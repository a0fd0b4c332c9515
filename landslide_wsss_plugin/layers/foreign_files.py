"""Files of a run that may come from anybody: opened as the data that they are, without what else they bring along."""

import contextlib
import re
import sqlite3
from pathlib import Path

from qgis.core import QgsRasterLayer, QgsVectorLayer

FILE = "landslide_wsss/file"
"""The custom property of a layer that says what it was to be opened from, also where it was not."""
GUARDED = "landslide_wsss/guarded"
"""The custom property of a layer that may be looked at and not edited, and why: one of the two below."""
TRIGGERS, LINK = "1", "link"
"""Its file has triggers of somebody's; it is a link to a file that lies elsewhere, and is none of the run."""
MOST_SIDECAR = 64 << 20
"""Bytes of the .aux.xml beside a raster, which has kilobytes."""
TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
"""How a TIFF begins, also a large one."""
OWN_STATEMENTS = re.compile(
    r"((INSERT INTO|INSERT OR REPLACE INTO|DELETE FROM) \"?rtree_\w+|UPDATE \"?rtree_\w+\"? SET)"
    r"|UPDATE \"?gpkg_ogr_contents\"? SET|SELECT RAISE\b|END$|$",
    re.IGNORECASE,
)
"""What the triggers do with which GDAL, up to 3.13, keeps a GeoPackage's index, its counts and its tables' rules."""
VIRTUAL, CHECK = re.compile(r"\s*CREATE\s+VIRTUAL\b", re.IGNORECASE), re.compile(r"\bCHECK\s*\(", re.IGNORECASE)
"""What a table says of itself whose reading or writing computes; GDAL writes neither."""


def open_raster(path: Path, title: str) -> QgsRasterLayer:
    """Return a GeoTIFF as a layer; an invalid layer where the file is something else, such as a list of addresses.

    A style that lies beside the file is not taken.
    """
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    opened = QgsRasterLayer(str(path) if is_tiff(path) and _has_small_sidecar(path) else "", title, "gdal", options)
    opened.setCustomProperty(FILE, str(path))
    return opened


def open_polygons(path: Path, layer: str, title: str) -> QgsVectorLayer:
    """Return a layer of a GeoPackage: its data, and no style, form, action or default of the file.

    A layer that is a query is not opened; one with triggers of somebody's, or behind a link that leads out of its
    folder, can be looked at, not edited.
    """
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    kind, triggers = _behavior(path, layer)
    opened = QgsVectorLayer(f"{path}|layername={layer}" if kind == "table" else "", title, "ogr", options)
    opened.setCustomProperty(FILE, str(path))
    if (triggers or _leads_out(path)) and opened.isValid():
        opened.setCustomProperty(GUARDED, TRIGGERS if triggers else LINK)
        opened.setReadOnly(True)
    return opened


def is_guarded(layer: QgsVectorLayer) -> bool:
    """Return whether a layer stays read-only for good: writing would run what is in its file, or change another one."""
    return guard_of(layer) in {TRIGGERS, LINK}


def guard_of(layer: QgsVectorLayer) -> str:
    """Return why a layer stays read-only, TRIGGERS or LINK; "" where it does not."""
    return str(layer.customProperty(GUARDED, ""))


def is_tiff(path: Path) -> bool:
    """Return whether a file is a TIFF by its first bytes: GDAL would go by them, too, whatever its name says."""
    try:
        if not path.is_file():  # a pipe or a device would be read for ever
            return False
        with path.open("rb") as file:
            return file.read(4) in TIFF
    except OSError:
        return False


def _has_small_sidecar(path: Path) -> bool:
    """Return whether what lies beside a raster for GDAL is no larger than a description: GDAL reads it whole."""
    try:
        return path.with_name(f"{path.name}.aux.xml").stat().st_size <= MOST_SIDECAR
    except OSError:
        return True


def _behavior(path: Path, layer: str) -> "tuple[str, bool]":
    """Return whether a layer is a "table" or a "view", else "", and whether a change of it runs what others put there.

    A table that computes on reading counts as a view.
    """
    if not path.is_file():
        return "", False
    try:
        with contextlib.closing(sqlite3.connect(path)) as database:
            rows = database.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
            quoted = layer.replace('"', '""')
            columns = database.execute(f'PRAGMA table_xinfo("{quoted}")').fetchall()
    except sqlite3.Error:
        return "", False
    kinds = {str(name).lower(): (str(kind), str(sql)) for kind, name, sql in rows if kind in {"table", "view"}}
    kind, made_by = kinds.get(layer.lower(), ("", ""))
    if VIRTUAL.match(made_by) or any(hidden for *_known, hidden in columns):
        return "view", False  # reading it computes what somebody put there
    triggers = [str(sql) for kind, _name, sql in rows if kind == "trigger"]
    defaults = [str(column[4] or "") for column in columns]
    writes = CHECK.search(made_by) or any("(" in text and not text.startswith("strftime(") for text in defaults)
    return kind, bool(writes) or not all(map(_is_gdals, triggers))


def _leads_out(path: Path) -> bool:
    """Return whether a file is a link to one in another folder: a run's folder may come from anybody."""
    try:
        return path.is_symlink() and path.resolve().parent != path.parent.resolve()
    except OSError:
        return True


def _is_gdals(trigger: str) -> bool:
    """Return whether a trigger does nothing but what GDAL's own do; its name tells nothing."""
    _head, begin, body = re.sub(r"\s+", " ", trigger).partition(" BEGIN ")
    return bool(begin) and all(OWN_STATEMENTS.match(statement.strip()) for statement in body.split(";"))
