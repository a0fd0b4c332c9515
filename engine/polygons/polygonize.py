"""From the pixels of a mask to the polygons of its regions."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window
from shapely.geometry import MultiPolygon, Polygon

from engine.errors import UserError
from engine.polygons.geodesic import GeodesicMeasure, Shape, Size
from engine.polygons.regions import regions_of
from engine.rasters.atomic import open_raster
from engine.rasters.places import Source, may_exist
from engine.rasters.points import moved
from engine.rasters.reading.placed import PixelGrid
from engine.settings.run import PolygonSettings

Rows: TypeAlias = Callable[[int, int], NDArray[np.bool_]]

LANDSLIDE = 1
"""Value of the mask; 0 is none and 255 nodata."""
STRIP, PIXELS = 256, 1 << 26
"""Rows that are read at once, those of a block of the mask's file, and pixels, at most."""
CELLS = 8
"""Along each side of a mask, to find how large its pixels are."""


def sized_polygons_of(
    mask_path: Source, settings: PolygonSettings, landslide: int = LANDSLIDE
) -> Iterator[tuple[Shape, Size | None]]:
    """Yield the polygons of a mask's regions, from top to bottom, each valid, and its size where that is known already.

    Pixels that touch at a corner are one region: it becomes one MultiPolygon, as a valid polygon may not meet
    itself. The mask is read in strips, so memory grows with the polygons, not with the raster.

    Args:
        mask_path: a raster of 1 (landslide), 0 and 255 (nodata) in its first band.
        settings: holes are filled first, then small regions left out, then outlines simplified (each for itself,
            so that simplified neighbours may overlap by the tolerance).
        landslide: the mask's value of landslides.

    Returns:
        Polygons in the mask's CRS; in its geotransform's coordinates where it has none. The size is that of
        `GeodesicMeasure.size`; None for a polygon that was changed after its region was measured.

    Raises:
        UserError: kind "run": the mask is missing or damaged.
    """
    with opened(mask_path) as mask:
        grid = PixelGrid(mask.width, mask.height, mask.transform, mask.crs.to_wkt() if mask.crs else None)

        def rows(y: int, height: int) -> NDArray[np.bool_]:
            inside: NDArray[np.bool_] = mask.read(1, window=Window(0, y, mask.width, height)) == landslide
            return inside

        yield from traced(grid, rows, settings)


def traced(grid: PixelGrid, rows: Rows, settings: PolygonSettings) -> Iterator[tuple[Shape, Size | None]]:
    """Yield the polygons of the regions of any mask; see `sized_polygons_of`.

    Args:
        grid: of the mask.
        rows: from the first row and their number to (h, width) bool, where a landslide is.
        settings: as in `sized_polygons_of`.
    """
    ground = GeodesicMeasure.of(grid.crs_wkt, grid.transform)
    # Most regions of a noisy mask are specks: those that cannot be large enough are not even drawn.
    least_px = 0 if settings.fill_holes_m2 > 0 else _least_pixels(grid, settings.min_area_m2, ground)
    # A hole may be closed by parts that meet at corners, so holes are filled before the parts are told apart.
    valid = settings.fill_holes_m2 == 0
    strip = max(1, min(STRIP, PIXELS // grid.width))
    pieces = (rows(y, min(strip, grid.height - y)) for y in range(0, grid.height, strip))
    batches = regions_of(pieces, grid.width, grid.transform, least_px, valid=valid)
    if settings.fill_holes_m2 > 0:
        regions = [region for batch in batches for region in batch]
        batches = iter([np.array(_with_filled_holes(regions, settings.fill_holes_m2, ground), object)])
    for batch in batches:
        # measured before it is made valid, which takes longer
        for region, size in zip(batch, ground.sizes(batch), strict=True):
            if size[0] >= settings.min_area_m2:
                shape = _simplified(region if valid else _valid(region), settings.simplify_px, grid.transform)
                yield shape, size if shape is region else None


@contextmanager
def opened(path: Source, *, own: bool = False) -> Iterator[Any]:
    """Open a raster of a run, and say so in one sentence where it is missing or damaged.

    Args:
        path: of the raster.
        own: whether it is one that a run wrote, so that anything but a GeoTIFF is somebody else's.

    Raises:
        UserError: kind "run".
    """
    try:
        with open_raster(path, **({"driver": "GTiff"} if own else {})) as dataset:
            yield dataset
    except (RasterioError, OSError) as error:
        wrong = "is damaged" if may_exist(path) else "does not exist"
        raise UserError(f"The raster {path} {wrong}.", "Run the segmentation again.", "run") from error


def _least_pixels(mask: PixelGrid, area: float, ground: GeodesicMeasure) -> int:
    """Return a number of pixels that surely cover less than `area`; 0 where that cannot be told.

    The mask is cut into cells. Half the pixels of the cell with the largest ones leaves room for what they vary inside.
    """
    cols, rows = (np.linspace(0, length, CELLS + 1) for length in (mask.width, mask.height))
    cells = [shapely.box(cols[i], rows[j], cols[i + 1], rows[j + 1]) for i in range(CELLS) for j in range(CELLS)]
    try:
        sizes = ground.sizes(shapely.transform(cells, lambda points: moved(points, mask.transform)))
    except UserError:
        return 0
    largest = max(size[0] for size in sizes) / (mask.width * mask.height / CELLS**2)
    return int(area / largest / 2) if largest > 0 else 0


def _with_filled_holes(regions: Iterable[Polygon], limit: float, ground: GeodesicMeasure) -> list[Polygon]:
    """Return the regions without holes smaller than `limit`, and without those that stood in such a hole."""
    kept, filled = [], []
    for region in regions:
        holes = [_valid(Polygon(ring)) for ring in region.interiors]
        small = [ground.size(hole)[0] < limit for hole in holes]
        filled += [hole for hole, is_small in zip(holes, small, strict=True) if is_small]
        large = [ring for ring, is_small in zip(region.interiors, small, strict=True) if not is_small]
        kept.append(Polygon(region.exterior, large))
    # a corner of the outline says where a region stands: regions of their own never touch
    corners = shapely.get_point(shapely.get_exterior_ring(np.array(kept, object)), 0)
    _, swallowed = shapely.STRtree(corners).query(np.array(filled, object), predicate="contains")
    inside = set(swallowed.tolist())
    return [region for number, region in enumerate(kept) if number not in inside]


def _valid(shape: Shape) -> Shape:
    """Return a valid shape of the same area: where rings meet at a corner, parts of a MultiPolygon."""
    if shape.is_valid:
        return shape
    parts = shapely.get_parts(shapely.make_valid(shape))
    polygons = [part for piece in parts for part in shapely.get_parts(piece) if part.geom_type == "Polygon"]
    return polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)


def _simplified(shape: Shape, tolerance_px: float, transform: Affine) -> Shape:
    """Return the shape with fewer corners, none further than the tolerance from where the outline was."""
    if tolerance_px == 0:
        return shape
    in_pixels = shapely.transform(shape, lambda points: moved(points, ~transform))
    simple = _valid(shapely.simplify(in_pixels, tolerance_px, preserve_topology=True))
    back = _valid(shapely.transform(simple, lambda points: moved(points, transform)))
    return shape if back.is_empty else back
