"""A map of landslides as rows of a grid: a mask, or polygons."""

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize

from engine.errors import UserError
from engine.evaluation.scene import LEAST_M2
from engine.rasters.atomic import DAMAGED, open_raster
from engine.rasters.layers.broken import broken_words, say_broken
from engine.rasters.layers.layer_names import layers_of, split_source
from engine.rasters.layers.layer_place import datum_note_of, lies_elsewhere
from engine.rasters.layers.vectors import polygons_only, read_features_over
from engine.rasters.mask_reader import MaskReader
from engine.rasters.places import as_source, may_exist
from engine.rasters.points import moved
from engine.rasters.reading.ground_pixel import datum_note
from engine.rasters.reading.placed import PixelGrid
from engine.settings.tables import is_landslide

LAYER = "landslides"
"""The layer of an inventory, where a file has several."""

Levels = NDArray[np.uint8]


class MapLayer:
    """A mask or polygons, asked for rows of the grid."""

    def __init__(self, source: str, grid: PixelGrid, crs: str | None = None) -> None:
        self._grid = grid
        self._raster = None if is_vector(source) else MaskReader(as_source(source), grid, judged=True, crs=crs)
        self.least_m2 = 0.0 if self._raster is None else LEAST_M2
        self.is_warped = self._raster is not None and self._raster.is_warped
        self.notes: list[str] = []  # what was left out, and how sure the place is
        what = f"The map {source}"
        if self._raster is not None:
            datum = datum_note(self._raster.own.crs_wkt, grid.crs_wkt, what)
            self.notes = [*self._raster.notes, *([datum] if datum else [])]
        else:
            if datum := datum_note_of(source, grid.crs_wkt, what, LAYER):
                self.notes.append(datum)
            features = read_features_over(source, grid.crs_wkt, _bounds(grid), LAYER, areas=True)
            if not len(features) and lies_elsewhere(source, grid.crs_wkt, _bounds(grid), LAYER):
                raise UserError(
                    f"The layer {source} lies wholly outside the map that it is compared with.",
                    "Check the CRS of both, and that they are of one place.",
                    "vector",
                )
            shapes = polygons_only(features.shapes)
            lines = int(
                (np.isin(shapely.get_dimensions(features.shapes), (0, 1)) & ~shapely.is_empty(features.shapes)).sum()
            )
            if (lines or features.broken) and all(shape is None for shape in shapes):
                message = f"The layer {source} holds points or lines, no polygons."
                if features.broken:
                    message = f"The layer has no polygon: {broken_words(features.broken, source)}."
                raise UserError(message, "Choose a layer of polygons.", "vector")
            if lines:
                self.notes.append(f"{lines} features of {source} are points or lines and were left out.")
            say_broken(features.broken, source, self.notes.append)
            status = features.statuses()
            kept = [
                shape for shape, said in zip(shapes, status, strict=True) if shape is not None and is_landslide(said)
            ]
            self._shapes = np.array(kept, object)
            self._shapes = shapely.transform(self._shapes, lambda points: moved(points, ~grid.transform))
            self._tree = shapely.STRtree(self._shapes)

    def rows(self, y: int, height: int) -> Levels:
        """Return (height, width) uint8: 1 landslide, 0 none, 255 unknown."""
        width = self._grid.width
        if self._raster is not None:
            return self._raster.rows(y, height)
        near = self._shapes[self._tree.query(shapely.box(0, y, width, y + height))]
        if not len(near):
            return np.zeros((height, width), np.uint8)
        return np.asarray(rasterize(near, (height, width), transform=Affine.translation(0, y), dtype="uint8"), np.uint8)

    def close(self) -> None:
        """Close the file."""
        if self._raster is not None:
            self._raster.close()


def is_vector(source: str) -> bool:
    """Return whether a file holds a layer of features; a GeoPackage may hold rasters as well.

    Raises:
        UserError: kind "vector": it is missing, or neither a raster nor a vector file.
    """
    path, _ = split_source(source)
    if not may_exist(path):
        raise UserError(f"The layer {path} does not exist.", "Check the path.", "vector")
    try:
        if any(kind is not None for kind in layers_of(path).values()):
            return True
    except UserError:
        pass
    try:
        with open_raster(path):
            return False
    except DAMAGED as error:
        hint = "Choose a mask such as mask.tif, or a layer of polygons."
        raise UserError(f"{source} is neither a raster nor a vector file that can be read.", hint, "vector") from error


def _bounds(grid: PixelGrid) -> tuple[float, float, float, float]:
    corners = shapely.box(0, 0, grid.width, grid.height)
    west, south, east, north = shapely.transform(corners, lambda points: moved(points, grid.transform)).bounds
    return west, south, east, north
