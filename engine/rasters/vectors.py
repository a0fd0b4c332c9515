"""Features of a vector file, with their attributes, in the CRS that is asked for."""

from dataclasses import dataclass
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

Bounds = tuple[float, float, float, float]
"""West, south, east, north."""

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
    """

    shapes: Any
    columns: dict[str, Any]
    crs_wkt: str | None
    layer: str

    def __len__(self) -> int:
        return len(self.shapes)


def split_source(source: str | Path) -> tuple[Path, str | None]:
    """Return file and layer of a source in QGIS' words, such as "a.gpkg|layername=landslides"; names may hold bars."""
    parts = str(source).split("|")
    beginnings = [stop for stop in range(len(parts), 1, -1) if Path("|".join(parts[:stop])).is_file()]
    stop = beginnings[0] if beginnings else 1
    path, options = "|".join(parts[:stop]), parts[stop:]
    named = (option.partition("=")[2] for option in options if option.lower().startswith("layername="))
    return Path(path), next(named, None)


def read_features(source: str | Path, layer: str | None = None) -> Features:
    """Return every feature of a layer, in the layer's own CRS.

    Args:
        source: any vector file that GDAL reads; "FILE|layername=NAME" names the layer.
        layer: preferred where the source names none and the file has it; else the first layer with geometry.

    Raises:
        UserError: kind "vector": missing, unreadable, or without geometry.
    """
    return _read(*_layer_of(source, layer))


def read_features_over(source: str | Path, crs_wkt: str | None, bounds: Bounds, layer: str | None = None) -> Features:
    """Return the features that touch a place, in the CRS of that place.

    Args:
        source: as in `read_features`.
        crs_wkt: of the bounds and of what is returned; None takes the layer's coordinates as they are.
        bounds: of the place; features outside are left out while the file is read.
        layer: as in `read_features`.

    Raises:
        UserError: kind "vector": as in `read_features`; no CRS though the place has one; cannot be reprojected.
    """
    path, name = _layer_of(source, layer)
    own = pyogrio.read_info(path, layer=name)["crs"]
    if crs_wkt is None:
        return _read(path, name, bounds)
    if not own:
        raise _error(f"The layer {path} has no CRS.", "Assign a CRS to the layer, then choose it again.")
    try:
        here, there = pyproj.CRS.from_wkt(crs_wkt), pyproj.CRS.from_user_input(own)
        if here == there:
            return _read(path, name, bounds)
        box = pyproj.Transformer.from_crs(here, there, always_xy=True).transform_bounds(*bounds)
        west, south, east, north = box
        usable = np.isfinite(box).all() and west < east  # else across the antimeridian: read all
        margin = 0.01 * max(east - west, north - south) if usable else 0.0
        near = (west - margin, south - margin, east + margin, north + margin) if usable else None
        return reprojected(_read(path, name, near), crs_wkt)
    except (ProjError, ValueError) as error:
        raise _error(f"The layer {path} cannot be brought into the raster's CRS.", "Reproject it first.") from error


def reprojected(features: Features, crs_wkt: str) -> Features:
    """Return features in another CRS; long edges get corners to bend at.

    Raises:
        UserError: kind "vector": a feature lies where the CRS has no coordinates.
    """
    if features.crs_wkt is None or not len(features):
        return Features(features.shapes, features.columns, crs_wkt, features.layer)
    source, target = pyproj.CRS.from_user_input(features.crs_wkt), pyproj.CRS.from_wkt(crs_wkt)
    if source == target:
        return features
    corners = shapely.bounds(features.shapes)  # (N, 4), NaN where there is no shape
    sides = np.fmax(corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1])
    fine = shapely.segmentize(features.shapes, np.where(sides > 0, sides / BENDS, np.inf))
    transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
    moved = shapely.transform(fine, transformer.transform, interleaved=False)
    if not np.isfinite(shapely.get_coordinates(moved)).all():
        raise _error(
            f"The layer {features.layer} reaches where the raster's CRS has no coordinates.",
            "Keep the features near the raster, and check the layer's CRS.",
        )
    return Features(moved, features.columns, crs_wkt, features.layer)


def polygons_only(shapes: Any) -> Any:
    """Return (N,) valid Polygons and MultiPolygons of the same areas; None where nothing of a feature has an area."""
    result = np.full(len(shapes), None, object)
    for number, shape in enumerate(shapely.make_valid(np.asarray(shapes, object))):
        if shape is None or shape.is_empty:
            continue
        if shape.geom_type in {"Polygon", "MultiPolygon"}:
            result[number] = shape
            continue
        parts = shapely.get_parts(shapely.get_parts(shape))
        areas = parts[(shapely.get_dimensions(parts) == 2) & ~shapely.is_empty(parts)]
        result[number] = shapely.multipolygons(areas) if len(areas) else None
    return result


def _layer_of(source: str | Path, layer: str | None) -> tuple[Path, str]:
    path, named = split_source(source)
    if not path.exists():
        raise _error(f"The layer {path} does not exist.", "Check the path.")
    try:
        layers = {name: kind for name, kind in pyogrio.list_layers(path) if kind is not None}
    except (pyogrio.errors.DataSourceError, ValueError, RuntimeError) as error:
        raise _unreadable(path) from error
    for wanted in (named, layer):
        if wanted in layers:
            return path, str(wanted)
    if named is not None or not layers:
        what = f"no layer '{named}'" if named is not None else "no layer with points or polygons"
        raise _error(f"The file {path} has {what}.", "Choose another layer.")
    return path, str(next(iter(layers)))


def _read(path: Path, layer: str, bounds: Bounds | None = None) -> Features:
    try:
        meta, _, wkb, values = pyogrio.raw.read(path, layer=layer, bbox=bounds, force_2d=True)
        shapes = shapely.from_wkb(np.asarray(wkb, object), on_invalid="ignore")
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError, RuntimeError) as error:
        raise _unreadable(path) from error
    return Features(shapes, dict(zip(meta["fields"], values, strict=True)), meta["crs"], layer)


def _unreadable(path: Path) -> UserError:
    hint = "Choose a GeoPackage, Shapefile or GeoJSON, and check that it is whole."
    return _error(f"The layer {path} is not a vector file that can be read.", hint)


def _error(message: str, hint: str) -> UserError:
    return UserError(message, hint, "vector")
