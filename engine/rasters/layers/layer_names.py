"""Which layer of which file, by the names that QGIS and GDAL give them, and whether it can be opened."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyogrio
import pyogrio.errors

from engine.errors import UserError
from engine.rasters.journals import roll_back
from engine.rasters.layers.letters import letters_of
from engine.rasters.places import (
    PLAIN,
    Source,
    as_source,
    gdal_name,
    is_disguised,
    is_stream,
    may_exist,
    ogr_name,
    stem_of,
)

UNREADABLE = (
    pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError, RuntimeError, IndexError, MemoryError
)  # fmt: skip
"""What pyogrio raises on a file that is no vector file, or a damaged one."""


def split_source(source: Source) -> tuple[Source, str | None]:
    """Return file and layer of a source in QGIS' words, such as "a.gpkg|layername=landslides"; names may hold bars.

    Raises:
        UserError: kind "vector": it names a filter, which would be lost, or a layer by a number.
    """
    parts = str(source).split("|")
    beginnings = [stop for stop in range(len(parts), 1, -1) if Path("|".join(parts[:stop])).exists()]
    stop = beginnings[0] if beginnings else 1
    path = as_source("|".join(parts[:stop]))
    options = dict(option.partition("=")[::2] for option in parts[stop:])
    words = {name.lower(): value for name, value in options.items()}
    if words.get("subset") or ("layerid" in words and "layername" not in words):
        raise layer_error(f"The layer {source} is chosen by more than its name.", "Save it as a file of its own.")
    return path, words.get("layername")


def layers_of(path: Source) -> dict[str, str | None]:
    """Return the kind of geometry of each layer of a file; None where a layer is a table without geometry.

    Raises:
        UserError: kind "vector": missing or unreadable.
    """
    if not may_exist(path):
        raise layer_error(f"The layer {path} does not exist.", "Check the path.")
    _refuse_disguise(path)
    roll_back(Path(path))
    try:
        with ogr_name(path) as name:
            listed = [(str(layer), kind) for layer, kind in pyogrio.list_layers(name)]
    except UNREADABLE as error:
        raise unreadable(path) from error
    return {stem_of(path) if layer == PLAIN else layer: kind for layer, kind in listed}


def choose_layer(source: Source, preferred: str | None = None, *, areas: bool = False) -> tuple[Source, str]:
    """Return file and layer of a source.

    Args:
        source: "FILE|layername=NAME" names the layer.
        preferred: taken where the source names none and the file has it.
        areas: whether polygons are wanted, so that a layer of points or lines is none to choose from.

    Raises:
        UserError: kind "vector": missing, unreadable, no such layer, only tables without geometry, or several layers
            of which none is named.
    """
    path, named = split_source(source)
    layers = layers_of(path)
    if named is not None:
        if named in layers:
            return path, named
        raise layer_error(f"The file {path} has no layer '{named}'.", f"It has {_listed(layers)}.")
    shapes = [layer for layer, kind in layers.items() if kind is not None]
    if preferred in shapes:
        return path, str(preferred)
    polygons = [layer for layer in shapes if "Point" not in str(layers[layer]) and "Line" not in str(layers[layer])]
    shapes = polygons if areas and polygons else shapes
    if not shapes:
        hint = "Choose a layer with geometry; of a table of coordinates make a layer in QGIS first."
        raise layer_error(f"The file {path} has no layer with points or polygons.", hint)
    if len(shapes) > 1:
        example = f"Name one of them, such as {path}|layername={shapes[0]}."
        raise layer_error(f"The file {path} has several layers: {', '.join(shapes)}.", example)
    return path, shapes[0]


@contextmanager
def opened_name(path: Source, layer: str) -> Iterator[tuple[str, str]]:
    """Yield the names of a file and of its layer that pyogrio understands."""
    _refuse_disguise(path)
    roll_back(Path(path))
    with ogr_name(path) as name:
        linked = layer == stem_of(path) and name != str(gdal_name(path))
        yield name, PLAIN if linked and PLAIN in [one for one, _ in pyogrio.list_layers(name)] else layer


def _refuse_disguise(path: Source) -> None:
    if is_stream(path):
        raise layer_error(f"The layer {path} is no file, but a pipe or a device.", "Choose a file.")
    if is_disguised(path):
        hint = "Ask whoever made it for the data themselves."
        raise layer_error(f"The layer {path} is a list of other files under the name of a layer.", hint)


def crs_of(path: Source, layer: str) -> str | None:
    """Return the CRS of a layer in GDAL's words; None where it has none.

    Raises:
        UserError: kind "vector": unreadable.
    """
    try:
        with opened_name(path, layer) as (name, inside):
            crs = pyogrio.read_info(name, layer=inside, encoding=letters_of(path).asked)["crs"]
    except UNREADABLE as error:
        raise unreadable(path) from error
    return str(crs) if crs else None


def _listed(layers: dict[str, str | None]) -> str:
    return ", ".join(layers) or "none at all"


def unreadable(path: Source) -> UserError:
    """Return what is said of a file that no layer can be read from."""
    hint = "Choose a GeoPackage, Shapefile or GeoJSON, and check that it is whole."
    if str(path).lower().endswith(".shp"):
        hint = "A Shapefile is several files: its .shx, .dbf and .prj have to lie beside it."
    return layer_error(f"The layer {path} is not a vector file that can be read.", hint)


def layer_error(message: str, hint: str) -> UserError:
    """Return an error of kind "vector"."""
    return UserError(message, hint, "vector")
