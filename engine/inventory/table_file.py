"""Write a table of polygons to a file, whole or not at all, and never over one that another program holds."""

import shutil
import sqlite3
import tempfile
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError

from engine.errors import UserError
from engine.inventory import geopackage
from engine.inventory.dbf import Width, narrow
from engine.inventory.in_use import check_free
from engine.inventory.table import Table, whole_numbers
from engine.rasters.layers.written import check_written
from engine.rasters.places import PLAIN, ogr_folder
from engine.windows.names import check_name
from engine.windows.replacing import held, move_over, remove

LAYER = geopackage.LAYER
"""Name of the layer in files that hold several."""
GEOPACKAGE = ".gpkg"
OWN = {"FID": "fid", "GEOMETRY_NAME": "geom"}
"""Columns that a GeoPackage's layer has of its own, by GDAL's name of the option."""


@dataclass(frozen=True)
class Format:
    """A file format of the export.

    Args:
        driver: GDAL's name.
        suffix: of the file.
        on_the_globe: whether its coordinates are always WGS 84 longitude and latitude.
        options: GDAL's, of the layer.
        file_options: GDAL's, of the file.
        beside: endings of the files that come with it.
    """

    driver: str
    suffix: str
    on_the_globe: bool = False
    options: tuple[tuple[str, str], ...] = ()
    file_options: tuple[tuple[str, str], ...] = ()
    beside: tuple[str, ...] = ()


def write_file(table: Table, path: Path, chosen: Format, widths: Mapping[int, Width]) -> None:
    """Write the files of a table into a folder beside `path`, then move them to their names.

    Args:
        table: with names and values that the format can hold.
        path: of the file; an older one is replaced when the new one is whole.
        chosen: the format.
        widths: of the fields of a Shapefile that are real numbers, by their number.

    Raises:
        UserError: kind "export": another program holds the file, or it cannot be written.
    """
    check_free(path)
    columns, unknown = whole_numbers(table)
    with (
        _writing(path),
        tempfile.TemporaryDirectory(prefix=".table-", dir=_created(path.parent), ignore_cleanup_errors=True) as folder,
    ):
        with ogr_folder(Path(folder)) as plain, warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # no CRS: the scene has none, and its user knows
            pyogrio.raw.write(
                str(plain / f"{PLAIN}{path.suffix}"),
                table.wkb,
                columns,
                table.names,
                field_mask=unknown,
                layer=PLAIN if chosen.driver == "ESRI Shapefile" else LAYER,
                driver=chosen.driver,
                geometry_type=None if table.wkb is None else "MultiPolygon",
                promote_to_multi=table.wkb is not None,
                crs=table.crs,
                encoding="UTF-8",
                layer_options=dict(chosen.options) | _keys(chosen, table.names),
                dataset_options=dict(chosen.file_options),
            )
            check_written(
                plain / f"{PLAIN}{path.suffix.lower()}", len(table.columns[0] if table.wkb is None else table.wkb)
            )
        if widths:
            narrow(Path(folder) / f"{PLAIN}.dbf", widths)
        # a link gives way like any other file that is replaced: what it leads to is somebody's
        if chosen.suffix == GEOPACKAGE and not path.is_symlink() and geopackage.is_geopackage(path):
            geopackage.replace_layer(Path(folder) / f"{PLAIN}{GEOPACKAGE}", path)  # its other layers are not ours
            return
        # what SQLite left beside a damaged GeoPackage would be played back into the new one
        for name in (f"{path.name}-wal", f"{path.name}-shm", f"{path.name}-journal"):
            remove(path.with_name(name))
        for written in Path(folder).iterdir():
            move_over(written, path.with_name(f"{path.stem}{written.name[len(PLAIN) :]}"))


def _keys(chosen: Format, names: Sequence[str]) -> dict[str, str]:
    """Return the names of a GeoPackage's own columns, which no field may have."""
    if chosen.suffix != GEOPACKAGE:
        return {}
    taken = {name.lower() for name in names}
    free = {key: [own, *(f"{own}_{number}" for number in range(2, len(taken) + 3))] for key, own in OWN.items()}
    return {key: next(name for name in candidates if name not in taken) for key, candidates in free.items()}


def _created(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    check_name(path)
    try:
        yield
    except (DataSourceError, DataLayerError, OSError, sqlite3.Error, geopackage.ForeignBehaviourError) as error:
        if elsewhere := held(error, path):
            raise elsewhere from error
        full = path.parent.is_dir() and shutil.disk_usage(path.parent).free < 1 << 20
        raise UserError(
            f"The disk is full: {path} could not be written." if full else f"{path} could not be written: {error}.",
            "Free some space and try again."
            if full
            else "Choose a folder that you may write to, and close other programs that hold the file.",
            "export",
        ) from error
