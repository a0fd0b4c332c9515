"""The area of interest: polygons of a vector file, in the scene's CRS."""

from typing import Any

import numpy as np
import pyproj
import shapely
import shapely.affinity
from affine import Affine
from numpy.typing import NDArray
from pyproj.exceptions import ProjError
from rasterio.features import rasterize

from engine.errors import UserError
from engine.rasters.grid import Tile
from engine.rasters.layers.broken import refuse_broken
from engine.rasters.layers.vectors import polygons_only, read_features
from engine.rasters.places import Source
from engine.rasters.scene_info import SceneInfo


def read_aoi(path: Source, scene: SceneInfo) -> Any:
    """Return the polygons of a vector file as one valid shapely geometry in the scene's CRS.

    Args:
        path: any vector file that GDAL reads, such as GeoJSON, GeoPackage or Shapefile; "FILE|layername=NAME" names
            the layer where there are several.
        scene: the scene; without a CRS the file's coordinates are taken as they are.

    Raises:
        UserError: kind "aoi": missing, unreadable, broken or no polygons, no CRS though the scene has one, or
            outside the scene.
    """
    geometry, crs = _polygons(path)
    if geometry.is_empty:
        raise _error(f"The area {path} holds no polygons.", "Choose a polygon layer with at least one polygon.")
    if scene.crs_wkt is not None:
        if not crs:
            raise _error(f"The area {path} has no CRS.", "Assign a CRS to the layer, then choose it again.")
        geometry = _reprojected(geometry, crs, scene, scene.crs_wkt, path)
    if not geometry.intersects(_outline(scene, 0, 0, scene.width, scene.height)):
        raise _error(f"The area {path} lies outside the scene.", "Draw it over the scene, or check its CRS.")
    shapely.prepare(geometry)
    return geometry


def aoi_rows_mask(geometry: Any, info: SceneInfo, y0: int, y1: int) -> NDArray[np.bool_]:
    """Return where the centre of a pixel lies in the area.

    Args:
        geometry: of `read_aoi`.
        info: the scene.
        y0: first row, scene pixels.
        y1: row after the last.

    Returns:
        (y1 - y0, width) bool.
    """
    # In pixels rather than in the CRS, so that a rotated scene needs no care.
    to_pixels = ~info.affine
    pixels = shapely.affinity.affine_transform(geometry, _shapely_order(to_pixels))
    near = shapely.clip_by_rect(pixels, -1, y0 - 1, info.width + 1, y1 + 1)
    shape = (y1 - y0, info.width)
    if near.is_empty:
        return np.zeros(shape, bool)
    burnt = rasterize(
        [near], out_shape=shape, transform=Affine.translation(0, y0), fill=0, default_value=1, dtype="uint8"
    )
    return np.asarray(burnt, dtype=bool)


def tile_intersects(geometry: Any, info: SceneInfo, tile: Tile, size: tuple[int, int]) -> bool:
    """Return whether the part of a tile that lies in the scene meets the area.

    Args:
        geometry: of `read_aoi`.
        info: the scene.
        tile: a tile of the grid.
        size: its height and width, scene pixels.
    """
    x1, y1 = min(tile.x + size[1], info.width), min(tile.y + size[0], info.height)
    return bool(geometry.intersects(_outline(info, tile.x, tile.y, x1, y1)))


def _polygons(path: Source) -> tuple[Any, str | None]:
    """Return the union of a layer's polygons, and its CRS."""
    try:
        features = read_features(path, areas=True)
    except UserError as error:
        raise _error(error.message.replace("The layer", "The area", 1), error.hint) from error
    refuse_broken(features.broken, f"the area {path}", "aoi")
    shapes = [shape for shape in polygons_only(features.shapes) if shape is not None]
    return (shapely.union_all(shapes) if shapes else shapely.Polygon()), features.crs_wkt


def _reprojected(geometry: Any, crs: str, scene: SceneInfo, scene_crs: str, path: Source) -> Any:
    try:
        source, target = pyproj.CRS.from_user_input(crs), pyproj.CRS.from_wkt(scene_crs)
        if source == target:
            return geometry
        near = _near_scene(geometry, scene, pyproj.Transformer.from_crs(target, source, always_xy=True))
        if near.is_empty:
            return near
        # A straight edge in one CRS is a curve in another: give it corners to bend at.
        west, south, east, north = near.bounds
        fine = shapely.segmentize(near, max(east - west, north - south) / 64)
        transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
        moved = shapely.transform(fine, transformer.transform, interleaved=False)
    except (ProjError, ValueError) as error:
        raise _error(f"The area {path} cannot be brought to the scene's CRS.", "Reproject it in QGIS first.") from error
    if not np.isfinite(shapely.get_coordinates(moved)).all():
        raise _error(f"The area {path} reaches where the scene's CRS has no coordinates.", "Draw it over the scene.")
    return shapely.make_valid(moved)


def _near_scene(geometry: Any, scene: SceneInfo, to_area: pyproj.Transformer) -> Any:
    """Cut off what lies far from the scene: a country's outline reaches where the scene's CRS ends."""
    bounds = _outline(scene, 0, 0, scene.width, scene.height).bounds
    west, south, east, north = to_area.transform_bounds(*bounds)
    if not (np.isfinite([west, south, east, north]).all() and west < east):  # across the antimeridian
        return geometry
    margin = 0.1 * max(east - west, north - south)
    return geometry.intersection(shapely.box(west - margin, south - margin, east + margin, north + margin))


def _outline(info: SceneInfo, x0: int, y0: int, x1: int, y1: int) -> Any:
    return shapely.affinity.affine_transform(shapely.box(x0, y0, x1, y1), _shapely_order(info.affine))


def _shapely_order(transform: Affine) -> tuple[float, ...]:
    return transform.a, transform.b, transform.d, transform.e, transform.c, transform.f


def _error(message: str, hint: str) -> UserError:
    return UserError(message, hint, "aoi")
