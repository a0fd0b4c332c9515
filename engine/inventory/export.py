"""The inventory as a file: the run's own GeoPackage, and what other programs ask for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely

from engine import ownership
from engine.errors import UserError
from engine.escaping import csv_cell
from engine.inventory import geopackage
from engine.inventory.in_use import check_free
from engine.inventory.schema import LANDSLIDES, OUTLINE, PROPOSED
from engine.inventory.shapefile import fit_for_shapefile, unique_names, widths_of
from engine.inventory.table import Table, rounded
from engine.inventory.table_file import LAYER, Format, write_file
from engine.rasters.layers.broken import broken_words, is_broken, say_broken, shapes_of
from engine.rasters.layers.layer_names import choose_layer, layers_of, split_source
from engine.rasters.layers.layer_place import check_places
from engine.rasters.layers.letters import say_letters
from engine.rasters.layers.vectors import field_named, polygons_only, read_layer
from engine.rasters.places import may_exist
from engine.settings.tables import STATUSES, status_of

_OURS = ("id", "area_m2", "perim_m", "conf_mean", "status")
"""Fields by which a layer is known as one that this program wrote."""

__all__ = ["FORMATS", "LAYER", "export", "read_table", "write_table"]

FORMATS = {
    "shapefile": Format("ESRI Shapefile", ".shp", beside=(".shx", ".dbf", ".prj", ".cpg")),
    "gpkg": Format("GPKG", ".gpkg", file_options=(("VERSION", "1.2"),)),  # QGIS 3.22's GDAL warns of newer ones
    "geojson": Format("GeoJSON", ".geojson", on_the_globe=True, options=(("RFC7946", "YES"),)),
    "csv": Format("CSV", ".csv", options=(("WRITE_BOM", "YES"),)),  # without the mark Excel misreads UTF-8
    "kml": Format("KML", ".kml", on_the_globe=True),
    "csv-wkt": Format(
        "CSV",
        ".csv",
        options=(("GEOMETRY", "AS_WKT"), ("WRITE_BOM", "YES"), ("CREATE_CSVT", "YES")),
        beside=(".csvt", ".prj"),  # a table of coordinates does not say its CRS itself
    ),
}


@dataclass(frozen=True)
class Exported:
    """What was written.

    Args:
        path: the file.
        count: polygons in it.
        left_out: polygons of the inventory that are not in it, for their status.
    """

    path: Path
    count: int
    left_out: int


def export(
    source: str | Path,
    out_path: Path,
    format: str,  # noqa: A002
    warn: Callable[[str], None] | None = None,
    statuses: Sequence[str] | None = None,
    *,
    overwrite: bool = False,
) -> Exported:
    """Write an inventory, with what reviewers changed in it, in another format.

    Shapefile: fields of at most 10 characters, UTF-8, texts cut at 254 bytes. GeoJSON (RFC 7946) and KML:
    WGS 84 longitude and latitude. CSV: the attributes alone, the place as lon and lat; with WKT also the outlines, in
    the layer's own CRS, which the .prj beside says. A row without geometry stays
    one; points and lines are left out.

    Args:
        source: a run's landslides.gpkg, or any vector file; "FILE|layername=NAME" names the layer.
        out_path: the file; its suffix may be left out.
        format: "shapefile", "gpkg", "geojson", "csv", "csv-wkt" or "kml".
        warn: told in a sentence what the format could not hold.
        statuses: only polygons of these; None: all but the rejected, which are no landslides.
        overwrite: whether a file that is there is replaced, when the new one is whole.

    Returns:
        The file, and how many polygons it holds and lacks.

    Raises:
        UserError: kind "export": no such format; no inventory; no polygons; the format cannot hold it; not writable;
            kind "exists" or "output" as `refuse_output`.
    """
    if format not in FORMATS:
        raise UserError(f"There is no format '{format}'.", f"Choose one of {', '.join(FORMATS)}.", "export")
    chosen = FORMATS[format]
    out = _with_suffix(Path(out_path), chosen.suffix)
    refuse_output(out, format, [source], overwrite=overwrite)
    warn = warn or (lambda _text: None)
    whole = _read(source)
    say_letters(split_source(source)[0], warn)
    chosen_rows = _only(whole, statuses)
    table = _only_polygons(_without_outline(chosen_rows), source, warn)
    if chosen.on_the_globe:  # GDAL leaves such outlines empty, or ends in the middle
        check_places(shapely.from_wkb(table.wkb, on_invalid="ignore"), table.crs, source)
    write_table(table, out, format, warn)
    return Exported(out, len(table.wkb), len(whole.wkb) - len(chosen_rows.wkb))


def refuse_output(out: Path, format: str, inputs: Sequence[str | Path | None], *, overwrite: bool) -> None:  # noqa: A002
    """Refuse to write a layer where it would take something of the user's.

    A GeoPackage that is there only gets the layer `landslides`, in the place of one that this program wrote and
    nobody has reviewed; its other layers stay.

    Args:
        out: the file.
        format: as of `export`.
        inputs: files that are read.
        overwrite: whether the user said that what stands there may go.

    Raises:
        UserError: kind "exists": something stands there; kind "output": it is an input; kind "export": another program
            holds it.
    """
    beside = [out.with_suffix(ending) for ending in FORMATS[format].beside]
    ownership.refuse_inputs([out, *beside], inputs)
    if format == "gpkg":
        check_free(out)
    if format == "gpkg" and geopackage.is_geopackage(out):
        if not overwrite and not _may_go(out):
            raise UserError(
                f"The GeoPackage {out} has a layer '{LAYER}' that was reviewed, or is not of this program.",
                "Choose another name, or replace the layer: --overwrite.",
                "exists",
            )
        return
    ownership.refuse_standing([out, *beside], overwrite=overwrite)


def _may_go(path: Path) -> bool:
    """Return whether a GeoPackage has no layer of our name, or one that we wrote and nobody has reviewed."""
    kind = geopackage.kind_of(path)
    if kind is None:
        return True
    if kind != "table" or geopackage.computes(path):
        return False
    table = _read(f"{path}|layername={LAYER}")
    found = dict(zip(table.names, table.columns, strict=True))
    said = [value for name in ("reviewer", "comment") for value in found.get(name, ()) if value]
    return set(_OURS) <= set(found) and not said and set(found["status"].tolist()) <= {"", None, PROPOSED}


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
    table, warn = rounded(table), warn or (lambda _text: None)
    widths = {}
    if format == "shapefile":
        table = fit_for_shapefile(table, out, warn)
        widths = widths_of(table)
    elif format == "gpkg":
        table = replace(table, names=unique_names(table.names, None))
    elif format == "csv":
        table = inert(replace(table, wkb=None))
    elif format == "csv-wkt":
        table = inert(table)
    write_file(table, out, chosen, widths)


def inert(table: Table) -> Table:
    """Return a table in which no name and no text is a formula to a spreadsheet."""
    columns = [
        np.array([csv_cell(value) for value in column], object) if column.dtype == object else column
        for column in table.columns
    ]
    return replace(table, names=[str(csv_cell(name)) for name in table.names], columns=columns)


def _with_suffix(path: Path, suffix: str) -> Path:
    if not path.suffix:
        return path.with_name(path.name + suffix)
    if path.suffix.lower() != suffix:
        raise UserError(f"The file {path} does not end with {suffix}.", f"Name it {path.stem}{suffix}.", "export")
    return path


def _read(source: str | Path) -> Table:
    path, layer = split_source(source)
    if not may_exist(path):
        raise UserError(f"There is no inventory {path}.", "Run the segmentation first.", "export")
    try:
        meta, wkb, columns = read_layer(*choose_layer(source, LAYER, areas=True), flat=False)
    except UserError as error:
        raise UserError(error.message, error.hint, "export") from error
    if wkb is None:
        raise UserError(f"The layer {layer} of {path} is a table without polygons.", "Choose another layer.", "export")
    return Table([str(name) for name in meta["fields"]], columns, wkb, meta["crs"], meta["whole"])


def read_table(path: Path) -> Table:
    """Return an inventory with every field that it has.

    Raises:
        UserError: kind "export": missing or unreadable.
    """
    if path.is_file():
        check_plain(path)
    return _read(path)


def _only_polygons(table: Table, source: str | Path, warn: Callable[[str], None]) -> Table:
    """Leave out points and lines; a row without any geometry says something all the same, and stays."""
    shapes = shapes_of(table.wkb)
    unreadable = is_broken(shapes, table.wkb)
    flat = ~(unreadable | shapely.is_missing(shapes) | shapely.is_empty(shapes)) & (shapely.get_dimensions(shapes) < 2)
    if (flat | unreadable).any():
        if (flat | unreadable | shapely.is_missing(shapes)).all():
            message = f"The layer {source} holds points or lines, no polygons."
            if unreadable.any():
                message = f"The layer has no polygon: {broken_words(int(unreadable.sum()), source)}."
            raise UserError(message, "Choose another layer.", "export")
        say_broken(int(unreadable.sum()), source, warn)
        if flat.any():
            warn(f"{int(flat.sum())} features are points or lines and were left out.")
    bare = shapely.is_missing(shapes) & ~unreadable
    if bare.any():
        warn("1 row has no geometry." if bare.sum() == 1 else f"{int(bare.sum())} rows have no geometry.")
    mixed = np.flatnonzero(shapely.get_type_id(shapes) == shapely.GeometryType.GEOMETRYCOLLECTION)
    wkb = np.array(table.wkb, object)
    wkb[mixed] = shapely.to_wkb(polygons_only(shapes[mixed]))
    rows = ~(flat | unreadable)
    return replace(table, columns=[column[rows] for column in table.columns], wkb=wkb[rows])


def check_own(path: Path) -> None:
    """Refuse an inventory of a run that is in use, or no plain GeoPackage: a query, or a list under its name.

    Args:
        path: of a run's landslides.gpkg; it is there.

    Raises:
        UserError: kind "export".
    """
    check_free(path)
    check_plain(path)


def check_plain(path: Path, layer: str = LAYER) -> None:
    """Refuse what a run should hold as a layer of a GeoPackage and is something else, as `check_own` does.

    Raises:
        UserError: kind "export".
    """
    if not geopackage.is_geopackage(path):
        message = f"The file {path} is no GeoPackage that can be read."
        raise UserError(message, "Move it away and make it again.", "export")
    if geopackage.kind_of(path, layer) == "view" or geopackage.computes(path, layer):
        message = f"The layer '{layer}' of {path} is a query, no layer of its own."
        raise UserError(message, "Ask whoever made it for the polygons themselves.", "export")


def has_inventory(path: Path) -> bool:
    """Return whether a file has a layer of shapes, which an inventory is.

    Raises:
        UserError: kind "export": unreadable.
    """
    try:
        return any(kind is not None for kind in layers_of(path).values())
    except UserError as error:
        raise UserError(error.message, error.hint, "export") from error


def _without_outline(table: Table) -> Table:
    """Leave out what only the engine needs."""
    keep = [index for index, name in enumerate(table.names) if name != OUTLINE]
    return replace(table, names=[table.names[i] for i in keep], columns=[table.columns[i] for i in keep])


def _only(table: Table, statuses: Sequence[str] | None) -> Table:
    """Return the polygons of some statuses; None is all but the rejected."""
    unknown = set(statuses or ()) - set(STATUSES)
    if unknown:
        raise UserError(f"There is no status '{min(unknown)}'.", f"Choose among {', '.join(STATUSES)}.", "export")
    name = field_named(table.names, "status")
    if name is None:
        if statuses is None:
            return table
        raise UserError("The layer has no field 'status'.", "Export all of its polygons.", "export")
    column = [status_of(value) for value in table.columns[table.names.index(name)]]
    rows = np.isin(np.array(column, str), list(LANDSLIDES if statuses is None else statuses))
    return replace(table, columns=[column[rows] for column in table.columns], wkb=table.wkb[rows])
