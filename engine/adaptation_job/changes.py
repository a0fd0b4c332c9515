"""What an adapted model changed on its scene, and the area that the run before was of."""

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import rasterio
import rasterio.features
import shapely
import shapely.geometry

from engine.pipeline.run_folder import RunFolder
from engine.rasters.atomic import open_raster
from engine.settings.tables import NODATA
from engine.windows.replacing import move_over

ROWS = 512
"""Rows of pixels a step: bounds the memory."""


def changes(before: RunFolder, after: RunFolder) -> dict[str, Any]:
    """Compare the masks of two runs over one scene.

    Returns:
        agreement (IoU of the two landslide areas, 1 where both are empty), gained_px, lost_px, message.
    """
    both = either = gained = lost = 0
    with open_raster(before.mask) as one, open_raster(after.mask) as other:
        for top in range(0, one.height, ROWS):
            window = rasterio.windows.Window(0, top, one.width, min(ROWS, one.height - top))
            a, b = (mask.read(1, window=window) == 1 for mask in (one, other))
            both, either = both + int((a & b).sum()), either + int((a | b).sum())
            gained, lost = gained + int((b & ~a).sum()), lost + int((a & ~b).sum())
    agreement = both / either if either else 1.0
    had = both + lost
    share = f"{100 * (gained - lost) / had:+.0f} %" if had else f"{gained} px where there was none"
    message = f"The landslide area changed by {share}; {100 * agreement:.0f} % of both areas together are in both."
    return {"agreement": round(agreement, 4), "gained_px": gained, "lost_px": lost, "message": message}


def area_of_scores(run: RunFolder, record: dict[str, Any], folder: Path) -> Path | None:
    """Return a file with the area that a run was restricted to, read off its mask; None where it was of all the scene.

    Args:
        run: the run.
        record: its run.json, which says whether there was an area.
        folder: for the file.
    """
    if not record["identity"].get("area"):
        return None
    path = folder / "area.gpkg"
    if path.is_file():
        return path
    with open_raster(run.mask) as mask:
        inside = (mask.read(1) != NODATA).astype(np.uint8)
        found = rasterio.features.shapes(inside, mask=inside == 1, connectivity=4, transform=mask.transform)
        shapes = [shapely.geometry.shape(outline) for outline, _ in found]
        crs = mask.crs.to_wkt() if mask.crs else None
    part = path.with_name("area.part.gpkg")
    wkb = shapely.to_wkb(np.array(shapes, object))
    pyogrio.raw.write(part, wkb, [], [], layer="area", driver="GPKG", geometry_type="Polygon", crs=crs)
    move_over(part, path)
    return path
