"""From the pixels of a mask to the polygons of its regions."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from affine import Affine
from rasterio.errors import RasterioError
from rasterio.features import shapes
from shapely.geometry import MultiPolygon, Polygon

from engine.errors import UserError
from engine.polygons.ground import Ground, Shape
from engine.rasters.files import open_raster
from engine.settings import PolygonSettings

LANDSLIDE = 1
"""Value of the mask; 0 is none and 255 nodata."""


def polygons_of(mask_path: Path, settings: PolygonSettings) -> Iterator[Shape]:
    """Yield the polygons of a mask's regions, from top to bottom, each valid.

    Pixels that touch at a corner are one region: it becomes one MultiPolygon, as a valid polygon may not meet
    itself. GDAL reads the mask in rows, so memory grows with the outlines, not with the raster.

    Args:
        mask_path: a raster of 1 (landslide), 0 and 255 (nodata) in its first band.
        settings: holes are filled first, then small regions left out, then outlines simplified (each for itself,
            so that simplified neighbours may overlap by the tolerance).

    Returns:
        Polygons in the mask's CRS; in its geotransform's coordinates where it has none.

    Raises:
        UserError: kind "run": the mask is missing or damaged.
    """
    with opened(mask_path) as mask:
        ground = Ground.of(mask.crs.to_wkt() if mask.crs else None, mask.transform)
        regions: Iterable[Polygon] = _regions(mask)
        if settings.fill_holes_m2 > 0:
            regions = _with_filled_holes(regions, settings.fill_holes_m2, ground)
        for region in regions:
            # measured before it is made valid, which takes longer: most regions of a noisy mask are specks
            if ground.size(region)[0] >= settings.min_area_m2:
                yield _simplified(_valid(region), settings.simplify_px, mask.transform)


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """Open a raster of a run, and say so in one sentence where it is missing or damaged.

    Raises:
        UserError: kind "run".
    """
    try:
        with open_raster(path) as dataset:
            yield dataset
    except (RasterioError, OSError) as error:
        wrong = "is damaged" if Path(path).exists() else "does not exist"
        raise UserError(f"The raster {path} {wrong}.", "Run the segmentation again.", "run") from error


def _regions(mask: Any) -> Iterator[Polygon]:
    """Yield GDAL's outline of each region; rings may touch themselves and each other at corners."""
    band = rasterio.band(mask, 1)
    for outline, value in shapes(band, mask=band, connectivity=8):  # the band as its own mask: zeros are not traced
        if value == LANDSLIDE:
            outer, *holes = outline["coordinates"]
            yield Polygon(outer, holes)


def _with_filled_holes(regions: Iterable[Polygon], limit: float, ground: Ground) -> list[Polygon]:
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
    in_pixels = shapely.transform(shape, lambda points: _moved(points, ~transform))
    simple = _valid(shapely.simplify(in_pixels, tolerance_px, preserve_topology=True))
    moved = _valid(shapely.transform(simple, lambda points: _moved(points, transform)))
    return shape if moved.is_empty else moved


def _moved(points: Any, by: Affine) -> Any:
    return np.column_stack(
        [by.a * points[:, 0] + by.b * points[:, 1] + by.c, by.d * points[:, 0] + by.e * points[:, 1] + by.f]
    )
