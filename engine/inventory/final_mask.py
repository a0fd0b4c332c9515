"""The mask of the polygons as they are: minimum area, filled holes, drawn outlines and decisions are in it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.windows import Window

from engine.inventory.export import read_table
from engine.inventory.schema import LANDSLIDES
from engine.inventory.table import Table
from engine.polygons.polygonize import LANDSLIDE, opened
from engine.rasters.layers.vectors import polygons_only
from engine.rasters.mask_reader import strips
from engine.rasters.points import moved
from engine.rasters.scene_info import SceneInfo
from engine.rasters.writer import NODATA, MaskWriter
from engine.reporting import Reporter
from engine.settings.tables import status_of


def write_final_mask(
    inventory: Path, mask: Path, info: SceneInfo, out: Path, report: Reporter, statuses: Sequence[str] = LANDSLIDES
) -> Path:
    """Draw the polygons of an inventory onto the grid of a run's mask.

    Args:
        inventory: the run's polygons.
        mask: the run's raw mask: where it knows nothing and no polygon lies, nothing is known.
        info: the scene of the run.
        out: the GeoTIFF of 0, 1 and 255; an older one is replaced when the new one is whole.
        report: asked whether to stop.
        statuses: of the polygons that are drawn.

    Returns:
        The file's path.

    Raises:
        UserError: kind "export" or "run": inventory or mask is missing or damaged; kind "disk" or "output".
    """
    shapes = _drawn(read_table(inventory), statuses)
    with opened(mask, own=True) as raw, MaskWriter(out, info) as final:
        to_pixels = ~raw.transform
        local = shapely.transform(shapes, lambda points: moved(points, to_pixels)) if len(shapes) else shapes
        tree = shapely.STRtree(local)
        for y, height in strips(raw.height, raw.width):
            report.check()
            rows = raw.read(1, window=Window(0, y, raw.width, height))
            near = local[tree.query(shapely.box(0, y, raw.width, y + height))] if len(local) else local
            inside = _inside(near, (height, raw.width), y)
            rows = np.where(rows == NODATA, NODATA, 0)
            rows[inside] = LANDSLIDE
            final.write_rows(y, rows.astype(np.uint8))
    return out


def _drawn(table: Table, statuses: Sequence[str]) -> NDArray[np.object_]:
    """Return the polygons that are drawn; those without an area are left out."""
    shapes = polygons_only(shapely.from_wkb(table.wkb, on_invalid="ignore"))
    status = table.columns[table.names.index("status")] if "status" in table.names else [None] * len(shapes)
    kept = [s for s, word in zip(shapes, status, strict=True) if s is not None and status_of(word) in statuses]
    return np.array(kept, object)


def _inside(shapes: NDArray[np.object_], size: tuple[int, int], top: int) -> NDArray[np.bool_]:
    """Return the pixels of some rows whose centres lie in a shape; shapes are in pixels of the whole raster."""
    if not len(shapes):
        return np.zeros(size, np.bool_)
    place = Affine.translation(0, top)
    return np.asarray(rasterize(list(shapes), size, transform=place, dtype="uint8") == 1, np.bool_)
