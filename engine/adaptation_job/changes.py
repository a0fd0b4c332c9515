"""What an adapted model changed on its scene, and the area that the run before was of."""

import shutil
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import rasterio
import rasterio.features
import shapely
import shapely.geometry

from engine.files import clear_way
from engine.inventory.export import read_table
from engine.inventory.proposals.support import FILE, supported
from engine.inventory.schema import PROPOSED
from engine.pipeline.run_folder import RunFolder
from engine.rasters.atomic import open_raster, writing
from engine.rasters.layers.written import written_whole
from engine.settings.tables import NODATA
from engine.windows.replacing import move_over

ROWS = 512
"""Rows of pixels a step: bounds the memory."""


def changes(before: RunFolder, after: RunFolder) -> dict[str, Any]:
    """Compare what the masks of two runs over one scene have of the landslides that their polygons draw.

    Returns:
        agreement (IoU of the two landslide areas, 1 where both are empty), gained_px, lost_px, message.
    """
    both = either = gained = lost = 0
    with ExitStack() as files:
        pairs = [
            [files.enter_context(open_raster(path, driver="GTiff")) for path in _maps(run)] for run in (before, after)
        ]
        height, width = pairs[0][0].height, pairs[0][0].width
        for top in range(0, height, ROWS):
            window = rasterio.windows.Window(0, top, width, min(ROWS, height - top))
            a, b = (np.all([mask.read(1, window=window) == 1 for mask in masks], axis=0) for masks in pairs)
            both, either = both + int((a & b).sum()), either + int((a | b).sum())
            gained, lost = gained + int((b & ~a).sum()), lost + int((a & ~b).sum())
    agreement = both / either if either else 1.0
    had = both + lost
    share = f"{100 * (gained - lost) / had:+.0f} %" if had else f"{gained} px where there was none"
    message = f"The landslide area changed by {share}; {100 * agreement:.0f} % of both areas together are in both."
    return {"agreement": round(agreement, 4), "gained_px": gained, "lost_px": lost, "message": message}


def _maps(run: RunFolder) -> list[Path]:
    """Return the raw mask of a run, and that of its polygons, which a run of an older version may lack."""
    return [run.mask, *([run.final_mask] if run.final_mask.is_file() else [])]


def unsupported(before: RunFolder, after: RunFolder) -> int:
    """Keep the map of the run before in the folder of the run after, and count the proposals that hold none of it.

    Where the run before has left out such places itself, they are left out by the map that it came from.

    Raises:
        UserError: a mask or an inventory cannot be read.
    """
    path = after.root / FILE
    if not path.is_file():
        older = before.root / FILE
        copy_whole(older if before.read().get("supported") and older.is_file() else before.mask, path)
    table = read_table(after.polygons)
    proposed = table.columns[table.names.index("status")].astype(str) == PROPOSED
    shapes = [shape for shape in shapely.from_wkb(table.wkb[proposed], on_invalid="ignore") if shape is not None]
    return int((~supported(path, shapes)).sum())


def unsupported_in_words(count: int) -> list[str]:
    """Return what is said of proposals that are left out; nothing where there are none."""
    if not count:
        return []
    places = "1 new place is" if count == 1 else f"{count} new places are"
    return [f"{places} left out: the map before shows no landslide there, and nobody has looked."]


def copy_whole(source: Path, path: Path) -> None:
    """Copy a file, whole or not at all."""
    part = path.with_name(path.name + ".part")
    with writing(path):
        shutil.copyfile(source, clear_way(part))
        move_over(part, path)


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
    with open_raster(run.mask, driver="GTiff") as mask:
        inside = (mask.read(1) != NODATA).astype(np.uint8)
        found = rasterio.features.shapes(inside, mask=inside == 1, connectivity=4, transform=mask.transform)
        shapes = [shapely.geometry.shape(outline) for outline, _ in found]
        crs = mask.crs.to_wkt() if mask.crs else None
    part = clear_way(path.with_name("area.part.gpkg"))
    wkb = shapely.to_wkb(np.array(shapes, object))
    with writing(path), written_whole(part, len(wkb)):
        pyogrio.raw.write(part, wkb, [], [], layer="area", driver="GPKG", geometry_type="Polygon", crs=crs)
    move_over(part, path)
    return path
