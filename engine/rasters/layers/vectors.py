"""Features of a vector file, with their attributes, in the CRS that is asked for."""

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.errors
import pyogrio.raw
import pyproj
import shapely
from pyproj.exceptions import ProjError

from engine.errors import UserError
from engine.rasters.journals import roll_back
from engine.rasters.layers.broken import is_broken, lost_outlines, shapes_of
from engine.rasters.layers.heavy import Bound, is_heavy, refuse_heavy
from engine.rasters.places import (
    PLAIN,
    Source,
    as_source,
    gdal_name,
    is_disguised,
    is_file_name,
    is_stream,
    may_exist,
    ogr_name,
    stem_of,
)
from engine.rasters.reading.ground_pixel import datum_note

Bounds = tuple[float, float, float, float]
"""West, south, east, north."""

WHOLE = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")
"""Types of fields of whole numbers."""
UNREADABLE = (
    pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError, RuntimeError, IndexError, MemoryError
)  # fmt: skip
"""What pyogrio raises on a file that is no vector file, or a damaged one."""

SAYS_HOW_MANY = {"GPKG": "1 = 1", "FlatGeobuf": "1 = 1"}
"""Formats that keep the number of features apart from the features, and a condition for which GDAL counts them: a wrong
number would leave features out, or take memory for those that are not there."""

LOOKED_AT = 1 << 20
"""Bytes of a table of text by which its encoding is told."""

NORTH_POLE, MOST_LON = 90.0 + 1e-6, 540.0
"""Degrees beyond which a latitude or longitude is none, however it counts."""

BENDS = 64
"""Into how many pieces a feature's longer side is cut before another CRS bends it."""


@dataclass(frozen=True)
class Features:
    """Features of one layer.

    Args:
        shapes: (N,) shapely geometries, object; None where a feature has none.
        columns: (N,) values of each attribute, by name, in the file's order.
        crs_wkt: of the shapes; None where the layer has none.
        layer: its name.
        whole: names of the attributes that are whole numbers, also where some are unknown.
        broken: features of the whole layer with a corner that is no number, which have no area and may lie anywhere.
    """

    shapes: Any
    columns: dict[str, Any]
    crs_wkt: str | None
    layer: str
    whole: frozenset[str] = frozenset()
    broken: int = 0

    def __len__(self) -> int:
        return len(self.shapes)


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
        raise _error(f"The layer {source} is chosen by more than its name.", "Save it as a file of its own.")
    return path, words.get("layername")


def layers_of(path: Source) -> dict[str, str | None]:
    """Return the kind of geometry of each layer of a file; None where a layer is a table without geometry.

    Raises:
        UserError: kind "vector": missing or unreadable.
    """
    if not may_exist(path):
        raise _error(f"The layer {path} does not exist.", "Check the path.")
    _refuse_disguise(path)
    roll_back(Path(path))
    try:
        with ogr_name(path) as name:
            listed = [(str(layer), kind) for layer, kind in pyogrio.list_layers(name)]
    except UNREADABLE as error:
        raise _unreadable(path) from error
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
        raise _error(f"The file {path} has no layer '{named}'.", f"It has {_listed(layers)}.")
    shapes = [layer for layer, kind in layers.items() if kind is not None]
    if preferred in shapes:
        return path, str(preferred)
    polygons = [layer for layer in shapes if "Point" not in str(layers[layer]) and "Line" not in str(layers[layer])]
    shapes = polygons if areas and polygons else shapes
    if not shapes:
        hint = "Choose a layer with geometry; of a table of coordinates make a layer in QGIS first."
        raise _error(f"The file {path} has no layer with points or polygons.", hint)
    if len(shapes) > 1:
        example = f"Name one of them, such as {path}|layername={shapes[0]}."
        raise _error(f"The file {path} has several layers: {', '.join(shapes)}.", example)
    return path, shapes[0]


def read_features(source: Source, layer: str | None = None, *, areas: bool = False) -> Features:
    """Return every feature of a layer, in the layer's own CRS.

    Args:
        source: any vector file that GDAL reads; "FILE|layername=NAME" names the layer.
        layer: preferred where the source names none and the file has it.
        areas: whether polygons are wanted; see `choose_layer`.

    Raises:
        UserError: kind "vector": missing, unreadable, without geometry, or several layers of which none is named.
    """
    return _read(*choose_layer(source, layer, areas=areas))


def read_features_over(
    source: Source,
    crs_wkt: str | None,
    bounds: Bounds,
    layer: str | None = None,
    *,
    areas: bool = False,
    bound: Bound | None = None,
) -> Features:
    """Return the features that touch a place, in the CRS of that place.

    Args:
        source: as in `read_features`.
        crs_wkt: of the bounds and of what is returned; None takes the layer's coordinates as they are.
        bounds: of the place; features outside are left out while the file is read.
        layer: as in `read_features`.
        areas: as in `read_features`.
        bound: how much is wanted; None for all.

    Raises:
        UserError: kind "vector": as in `read_features`; far more than is wanted; no CRS though the place has one;
            cannot be reprojected.
    """
    path, name = choose_layer(source, layer, areas=areas)
    own = _crs_of(path, name)
    if crs_wkt is None:
        return _read(path, name, bounds, bound)
    if not own:
        raise _error(f"The layer {path} has no CRS.", "Assign a CRS to the layer, then choose it again.")
    try:
        here, there = pyproj.CRS.from_wkt(crs_wkt), pyproj.CRS.from_user_input(own)
        if here == there:
            return _read(path, name, bounds, bound)
        box = pyproj.Transformer.from_crs(here, there, always_xy=True).transform_bounds(*bounds)
        west, south, east, north = box
        usable = np.isfinite(box).all() and west < east  # else across the antimeridian: read all
        margin = 0.01 * max(east - west, north - south) if usable else 0.0
        near = (west - margin, south - margin, east + margin, north + margin) if usable else None
        return reprojected(_read(path, name, near, bound), crs_wkt)
    except (ProjError, ValueError) as error:
        raise _error(f"The layer {path} cannot be brought into the raster's CRS.", "Reproject it first.") from error


def reprojected(features: Features, crs_wkt: str) -> Features:
    """Return features in another CRS; long edges get corners to bend at.

    Raises:
        UserError: kind "vector": a feature lies where the CRS has no coordinates.
    """
    if features.crs_wkt is None or not len(features):
        return replace(features, crs_wkt=crs_wkt)
    source, target = pyproj.CRS.from_user_input(features.crs_wkt), pyproj.CRS.from_wkt(crs_wkt)
    if source == target:
        return features
    corners = shapely.bounds(features.shapes)  # (N, 4), NaN where there is no shape
    sides = np.fmax(corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1])
    fine = shapely.segmentize(features.shapes, np.where(sides > 0, sides / BENDS, np.inf))
    transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
    known = np.isfinite(shapely.get_coordinates(fine)).all(axis=1)
    moved = shapely.transform(fine, transformer.transform, interleaved=False)
    if not np.isfinite(shapely.get_coordinates(moved)[known]).all():
        raise _error(
            f"The layer {features.layer} reaches where the raster's CRS has no coordinates.",
            "Keep the features near the raster, and check the layer's CRS.",
        )
    return replace(features, shapes=moved, crs_wkt=crs_wkt)


def check_places(shapes: Any, crs_wkt: str | None, source: Source) -> None:
    """Refuse shapes whose coordinates lead nowhere in their CRS: metres called degrees, swapped axes.

    Args:
        shapes: (N,) shapely geometries.
        crs_wkt: of them; without one any coordinates do.
        source: for the sentence.

    Raises:
        UserError: kind "vector".
    """
    points = shapely.get_coordinates(shapes)
    points = points[np.isfinite(points).all(axis=1)]  # of others `broken` tells
    if crs_wkt is None or not len(points):
        return
    good = True
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    try:
        crs = pyproj.CRS.from_user_input(crs_wkt)
        if crs.is_geographic:
            good = max(abs(south), abs(north)) <= NORTH_POLE and max(abs(west), abs(east)) <= MOST_LON
        elif crs.geodetic_crs is not None:
            there = pyproj.Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
            good = bool(np.isfinite(there.transform([west, east], [south, north])).all())
    except ProjError:
        good = False
    if not good:
        raise _error(
            f"Coordinates of the layer {source} lie outside the area of its CRS.",
            "Assign the CRS that its coordinates are in (a GeoJSON without one counts as longitude and latitude).",
        )


def lies_elsewhere(source: Source, crs_wkt: str | None, bounds: Bounds, layer: str | None = None) -> bool:
    """Return whether a layer has features, and all of them lie outside a place, as those of a wrong CRS do.

    Args:
        source: as in `read_features`.
        crs_wkt: of the bounds.
        bounds: of the place.
        layer: as in `read_features`.
    """
    features = read_features(source, layer, areas=True)
    whole = shapely.total_bounds(features.shapes) if len(features) else np.full(4, np.nan)
    if np.isnan(whole).all():
        return False
    if crs_wkt is not None and features.crs_wkt is not None:
        try:
            there = pyproj.Transformer.from_crs(features.crs_wkt, crs_wkt, always_xy=True)
            whole = np.array(there.transform_bounds(*whole))
        except ProjError:
            return True
    west, south, east, north = whole
    meets = west <= bounds[2] and east >= bounds[0] and south <= bounds[3] and north >= bounds[1]
    return not (np.isfinite(whole).all() and meets)


def datum_note_of(source: Source, crs_wkt: str | None, what: str, layer: str | None = None) -> str:
    """Return a sentence where a layer cannot be brought exactly into a CRS; "" where it can, or there is no CRS.

    Args:
        source: as in `read_features`.
        crs_wkt: where the layer is brought to.
        what: that is brought over, such as "The area".
        layer: as in `read_features`.
    """
    return datum_note(_crs_of(*choose_layer(source, layer, areas=True)), crs_wkt, what)


def polygons_only(shapes: Any) -> Any:
    """Return (N,) valid Polygons and MultiPolygons of the same areas; None where nothing of a feature has an area.

    A shape with a coordinate that is no number, or infinite, has none.
    """
    result = np.full(len(shapes), None, object)
    shapes = np.array(shapes, object)
    shapes[is_broken(shapes)] = None
    for number, shape in enumerate(shapely.make_valid(shapes)):
        if shape is None or shape.is_empty:
            continue
        if shape.geom_type in {"Polygon", "MultiPolygon"}:
            result[number] = shape
            continue
        parts = shapely.get_parts(shapely.get_parts(shape))
        areas = parts[(shapely.get_dimensions(parts) == 2) & ~shapely.is_empty(parts)]
        result[number] = shapely.multipolygons(areas) if len(areas) else None
    return result


def read_layer(
    path: Source, layer: str, bounds: Bounds | None = None, *, flat: bool = True, bound: Bound | None = None
) -> tuple[dict[str, Any], Any, list[Any]]:
    """Return what pyogrio says of a layer, its geometry as (N,) WKB or None, and (N,) values of each field.

    "whole" of the first names the fields of whole numbers: where one of them is unknown all come as float64.
    "broken" is how many outlines of the layer lie nowhere, so that they are not among those of a place.

    Raises:
        UserError: kind "vector": unreadable, or no such layer.
    """
    try:
        with _opened_name(path, layer) as (name, inside):
            letters = _encoding_of(path)
            info = pyogrio.read_info(name, layer=inside, encoding=letters)
            every = SAYS_HOW_MANY.get(info["driver"])
            part = {} if bound is None else {"columns": list(bound.fields), "max_features": bound.most + 1}
            meta, numbers, wkb, values = pyogrio.raw.read(
                name, layer=inside, bbox=bounds, force_2d=flat, where=every, encoding=letters, return_fids=True, **part
            )
            looked_for = bounds is not None and wkb is not None and not (bound and is_heavy(Path(path), layer, bound))
            lost = lost_outlines(name, inside, {"where": every}, numbers) if looked_for else 0
    except UNREADABLE as error:
        raise _unreadable(path) from error
    kinds = zip(info["fields"], info["dtypes"], strict=True)
    whole = frozenset(str(field) for field, kind in kinds if str(kind) in WHOLE)
    return {**meta, "whole": whole, "broken": lost}, wkb, list(values)


@contextmanager
def _opened_name(path: Source, layer: str) -> Iterator[tuple[str, str]]:
    """Yield the names of a file and of its layer that pyogrio understands."""
    _refuse_disguise(path)
    roll_back(Path(path))
    with ogr_name(path) as name:
        linked = layer == stem_of(path) and name != str(gdal_name(path))
        yield name, PLAIN if linked and PLAIN in [one for one, _ in pyogrio.list_layers(name)] else layer


def _encoding_of(path: Source) -> str | None:
    """Return the encoding of a table of text that is UTF-8: without it Windows would take its own. None for others."""
    if not is_file_name(path) or Path(path).suffix.lower() not in {".csv", ".tsv"}:
        return None
    try:
        with Path(path).open("rb") as file:
            codecs.getincrementaldecoder("utf-8")().decode(file.read(LOOKED_AT))  # what is cut at the end is no fault
    except (OSError, ValueError):
        return None
    return "UTF-8"


def _refuse_disguise(path: Source) -> None:
    if is_stream(path):
        raise _error(f"The layer {path} is no file, but a pipe or a device.", "Choose a file.")
    if is_disguised(path):
        hint = "Ask whoever made it for the data themselves."
        raise _error(f"The layer {path} is a list of other files under the name of a layer.", hint)


def _crs_of(path: Source, layer: str) -> str | None:
    try:
        with _opened_name(path, layer) as (name, inside):
            crs = pyogrio.read_info(name, layer=inside, encoding=_encoding_of(path))["crs"]
    except UNREADABLE as error:
        raise _unreadable(path) from error
    return str(crs) if crs else None


def _read(path: Source, layer: str, bounds: Bounds | None = None, bound: Bound | None = None) -> Features:
    if bound is not None:
        refuse_heavy(Path(path), layer, bounds, bound)
    meta, wkb, values = read_layer(path, layer, bounds, bound=bound)
    if wkb is None:
        raise _error(f"The layer {layer} of {path} is a table without geometry.", "Choose a layer with geometry.")
    shapes = shapes_of(wkb)
    broken = int(is_broken(shapes, wkb).sum()) + meta["broken"]
    columns = dict(zip(meta["fields"], values, strict=True))
    return Features(shapes, columns, meta["crs"], layer, meta["whole"], broken)


def _listed(layers: dict[str, str | None]) -> str:
    return ", ".join(layers) or "none at all"


def _unreadable(path: Source) -> UserError:
    hint = "Choose a GeoPackage, Shapefile or GeoJSON, and check that it is whole."
    if str(path).lower().endswith(".shp"):
        hint = "A Shapefile is several files: its .shx, .dbf and .prj have to lie beside it."
    return _error(f"The layer {path} is not a vector file that can be read.", hint)


def _error(message: str, hint: str) -> UserError:
    return UserError(message, hint, "vector")
