"""The inventory as a file: the run's own GeoPackage, and what other programs ask for."""

import shutil
import sqlite3
import tempfile
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError

from engine.errors import UserError
from engine.inventory.schema import OUTLINE, STATUSES
from engine.inventory.shapefile import fit_for_shapefile
from engine.inventory.table import Table
from engine.rasters.vectors import split_source

LAYER = "landslides"


@dataclass(frozen=True)
class Format:
    """A file format of the export.

    Args:
        driver: GDAL's name.
        suffix: of the file.
        on_the_globe: whether its coordinates are always WGS 84 longitude and latitude.
        options: GDAL's, of the layer.
        file_options: GDAL's, of the file.
    """

    driver: str
    suffix: str
    on_the_globe: bool = False
    options: tuple[tuple[str, str], ...] = ()
    file_options: tuple[tuple[str, str], ...] = ()


FORMATS = {
    "shapefile": Format("ESRI Shapefile", ".shp"),
    "gpkg": Format("GPKG", ".gpkg", file_options=(("VERSION", "1.2"),)),  # QGIS 3.22's GDAL warns of newer ones
    "geojson": Format("GeoJSON", ".geojson", on_the_globe=True, options=(("RFC7946", "YES"),)),
    "csv": Format("CSV", ".csv", options=(("WRITE_BOM", "YES"),)),  # without the mark Excel misreads UTF-8
    "kml": Format("KML", ".kml", on_the_globe=True),
}


def export(
    source: str | Path,
    out_path: Path,
    format: str,  # noqa: A002
    warn: Callable[[str], None] | None = None,
    statuses: Sequence[str] = (),
) -> Path:
    """Write an inventory, with what reviewers changed in it, in another format.

    Shapefile: fields of at most 10 characters, UTF-8, texts cut at 254 bytes. GeoJSON (RFC 7946) and KML:
    WGS 84 longitude and latitude. CSV: the attributes alone, the place as lon and lat.

    Args:
        source: a run's landslides.gpkg, or any vector file; "FILE|layername=NAME" names the layer.
        out_path: the file; its suffix may be left out. An older one is replaced when the new one is whole.
        format: "shapefile", "gpkg", "geojson", "csv" or "kml".
        warn: told in a sentence what the format could not hold.
        statuses: only polygons of these; empty: all.

    Returns:
        The file's path.

    Raises:
        UserError: kind "export": no such format; no inventory; the format cannot hold it; not writable.
    """
    if format not in FORMATS:
        raise UserError(f"There is no format '{format}'.", f"Choose one of {', '.join(FORMATS)}.", "export")
    chosen = FORMATS[format]
    out = _with_suffix(Path(out_path), chosen.suffix)
    path, layer = split_source(source)
    if out.resolve() == path.resolve():
        raise UserError(f"The export {out} is the inventory's own file.", "Choose another name.", "export")
    table = _without_outline(_only(_read(path, layer), statuses))
    write_table(table, out, format, warn)
    return out


def write_table(table: Table, out: Path, format: str, warn: Callable[[str], None] | None = None) -> None:  # noqa: A002
    """Write a layer in a format; see `export`.

    Raises:
        UserError: kind "export": the format cannot hold it; not writable.
    """
    chosen = FORMATS[format]
    if chosen.on_the_globe and table.crs is None:
        raise UserError(
            f"Without a CRS the polygons have no longitude and latitude, which {chosen.driver} asks for.",
            "Export a Shapefile or GeoPackage, or run on a scene with a CRS.",
            "export",
        )
    if format == "shapefile":
        table = fit_for_shapefile(table, out, warn or (lambda _text: None))
    if format == "csv":
        table = replace(table, wkb=None)
    _write(table, out, chosen)


def _with_suffix(path: Path, suffix: str) -> Path:
    if not path.suffix:
        return path.with_name(path.name + suffix)
    if path.suffix.lower() != suffix:
        raise UserError(f"The file {path} does not end with {suffix}.", f"Name it {path.stem}{suffix}.", "export")
    return path


def _read(path: Path, layer: str | None) -> Table:
    if not path.is_file():
        raise UserError(f"There is no inventory {path}.", "Run the segmentation first.", "export")
    try:
        meta, _, wkb, columns = pyogrio.raw.read(path, layer=layer or _layer_of(path))
    except (DataSourceError, DataLayerError, ValueError) as error:
        raise UserError(f"The inventory {path} cannot be read.", "Make the polygons again.", "export") from error
    return Table(list(meta["fields"]), list(columns), wkb, meta["crs"])


def read_table(path: Path) -> Table:
    """Return an inventory with every field that it has.

    Raises:
        UserError: kind "export": missing or unreadable.
    """
    return _read(path, None)


def _without_outline(table: Table) -> Table:
    """Leave out what only the engine needs."""
    keep = [index for index, name in enumerate(table.names) if name != OUTLINE]
    return replace(table, names=[table.names[i] for i in keep], columns=[table.columns[i] for i in keep])


def _layer_of(path: Path) -> str | None:
    """Return the layer of an inventory; None, which is the first one, where there is none of that name."""
    return LAYER if LAYER in [name for name, _ in pyogrio.list_layers(path)] else None


def _only(table: Table, statuses: Sequence[str]) -> Table:
    """Return the polygons of some statuses."""
    if not statuses:
        return table
    unknown = set(statuses) - set(STATUSES)
    if unknown:
        raise UserError(f"There is no status '{min(unknown)}'.", f"Choose among {', '.join(STATUSES)}.", "export")
    if "status" not in table.names:
        raise UserError("The layer has no field 'status'.", "Export all of its polygons.", "export")
    rows = np.isin(table.columns[table.names.index("status")].astype(str), list(statuses))
    return replace(table, columns=[column[rows] for column in table.columns], wkb=table.wkb[rows])


def _write(table: Table, path: Path, chosen: Format) -> None:
    """Write the files of a table into a folder beside `path`, then move them to their names."""
    with _writing(path), tempfile.TemporaryDirectory(prefix=f".{path.stem}-", dir=_made(path.parent)) as folder:
        part = Path(folder) / path.name
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # no CRS: the scene has none, and its user knows
            pyogrio.raw.write(
                part,
                table.wkb,
                table.columns,
                table.names,
                layer=path.stem if chosen.driver == "ESRI Shapefile" else LAYER,
                driver=chosen.driver,
                geometry_type=None if table.wkb is None else "MultiPolygon",
                promote_to_multi=table.wkb is not None,
                crs=table.crs,
                encoding="UTF-8",
                layer_options=dict(chosen.options),
                dataset_options=dict(chosen.file_options),
            )
        # what SQLite left beside an older GeoPackage would be played back into the new one
        for name in (f"{path.name}-wal", f"{path.name}-shm", f"{path.name}-journal"):
            path.with_name(name).unlink(missing_ok=True)
        for written in Path(folder).iterdir():
            _move(written, path.with_name(written.name))


def _move(written: Path, path: Path) -> None:
    """Give a whole file its name; Windows replaces no file that QGIS holds, and SQLite copies into it instead."""
    try:
        written.replace(path)
    except PermissionError:
        if path.suffix != FORMATS["gpkg"].suffix or not path.is_file():
            raise
        with closing(sqlite3.connect(written)) as new, closing(sqlite3.connect(path, timeout=10)) as old:
            new.backup(old)  # one transaction: all of it or nothing


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except (DataSourceError, DataLayerError, OSError, sqlite3.Error) as error:
        full = path.parent.is_dir() and shutil.disk_usage(path.parent).free < 1 << 20
        raise UserError(
            f"The disk is full: {path} could not be written." if full else f"{path} could not be written: {error}.",
            "Free some space and try again."
            if full
            else "Choose a folder that you may write to, and close other programs that hold the file.",
            "export",
        ) from error
