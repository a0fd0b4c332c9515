"""Features of a vector file, with their attributes, in the CRS that is asked for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import pyproj
import shapely
from pyproj.exceptions import ProjError

from engine.rasters.layers.broken import is_broken, lost_outlines, shapes_of
from engine.rasters.layers.heavy import Bound, is_heavy, refuse_heavy
from engine.rasters.layers.layer_names import (
    UNREADABLE,
    choose_layer,
    crs_of,
    layer_error,
    opened_name,
    unreadable,
)
from engine.rasters.layers.letters import letters_of
from engine.rasters.places import Source

Bounds = tuple[float, float, float, float]
"""West, south, east, north."""

WHOLE = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")
"""Types of fields of whole numbers."""
SAYS_HOW_MANY = {"GPKG": "1 = 1", "FlatGeobuf": "1 = 1"}
"""Formats that keep the number of features apart from the features, and a condition for which GDAL counts them: a wrong
number would leave features out, or take memory for those that are not there."""

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

    def statuses(self, otherwise: str = "") -> Any:
        """Return (N,) what is said in the field `status`, which other programs write in capitals, too.

        Args:
            otherwise: what each feature has where there is no such field.
        """
        name = field_named(self.columns, "status")
        return np.full(len(self), otherwise, object) if name is None else self.columns[name]


def field_named(names: Iterable[str], wanted: str) -> str | None:
    """Return the field of a name, or the one that differs in its capitals alone; None where there is none.

    Args:
        names: of the fields.
        wanted: in small letters.
    """
    alike = [name for name in names if name.lower() == wanted]
    return wanted if wanted in alike else alike[0] if alike else None


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
    own = crs_of(path, name)
    if crs_wkt is None:
        return _read(path, name, bounds, bound)
    if not own:
        raise layer_error(f"The layer {path} has no CRS.", "Assign a CRS to the layer, then choose it again.")
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
        raise layer_error(
            f"The layer {path} cannot be brought into the raster's CRS.", "Reproject it first."
        ) from error


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
        raise layer_error(
            f"The layer {features.layer} reaches where the raster's CRS has no coordinates.",
            "Keep the features near the raster, and check the layer's CRS.",
        )
    return replace(features, shapes=moved, crs_wkt=crs_wkt)


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
        with opened_name(path, layer) as (name, inside):
            letters = letters_of(path)
            info = pyogrio.read_info(name, layer=inside, encoding=letters.asked)
            every = SAYS_HOW_MANY.get(info["driver"])
            fields = [field_named(info["fields"], name) or name for name in (bound.fields if bound else ())]
            part = {} if bound is None else {"columns": fields, "max_features": bound.most + 1}
            meta, numbers, wkb, values = pyogrio.raw.read(
                name,
                layer=inside,
                bbox=bounds,
                force_2d=flat,
                where=every,
                encoding=letters.asked,
                return_fids=True,
                **part,
            )
            looked_for = bounds is not None and wkb is not None and not (bound and is_heavy(Path(path), layer, bound))
            lost = lost_outlines(name, inside, {"where": every}, numbers) if looked_for else 0
    except UNREADABLE as error:
        raise unreadable(path) from error
    kinds = zip(info["fields"], info["dtypes"], strict=True)
    whole = frozenset(letters.text(str(field)) for field, kind in kinds if str(kind) in WHOLE)
    named = np.array([letters.text(str(field)) for field in meta["fields"]], object)
    return {**meta, "fields": named, "whole": whole, "broken": lost}, wkb, [letters.texts(one) for one in values]


def _read(path: Source, layer: str, bounds: Bounds | None = None, bound: Bound | None = None) -> Features:
    if bound is not None:
        refuse_heavy(Path(path), layer, bounds, bound)
    meta, wkb, values = read_layer(path, layer, bounds, bound=bound)
    if wkb is None:
        raise layer_error(f"The layer {layer} of {path} is a table without geometry.", "Choose a layer with geometry.")
    shapes = shapes_of(wkb)
    broken = int(is_broken(shapes, wkb).sum()) + meta["broken"]
    columns = dict(zip(meta["fields"], values, strict=True))
    return Features(shapes, columns, meta["crs"], layer, meta["whole"], broken)
