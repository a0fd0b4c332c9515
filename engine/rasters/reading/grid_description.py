"""Where a mask, an elevation model or the scores of a run lie: their georeference, without a look at their pixels."""

import dataclasses
from pathlib import Path
from typing import Any

from engine.rasters.reader import open_scene
from engine.rasters.reading.georeference import crs_name, place
from engine.rasters.reading.ground_pixel import ground_pixel
from engine.rasters.reading.notes import CRS_FROM, Note
from engine.rasters.reading.options import Reading


def describe_grid(path: str | Path, reading: Reading) -> dict[str, Any]:
    """Return what is understood of a raster that is no image: info, notes, level, words.

    Raises:
        UserError: kind "scene": it cannot be opened, or is placed by what cannot be used.
    """
    with open_scene(path) as dataset:
        placed = place(dataset, path, reading)
        pixel = ground_pixel(placed.crs_wkt, placed.transform, placed.width, placed.height)
        dtype, count, nodata = ", ".join(sorted(set(dataset.dtypes))), dataset.count, dataset.nodata
        units = next((unit for unit in dataset.units if unit), "")
    notes = [Note("remark", note, level="info") for note in placed.notes]
    if placed.crs_wkt is None:
        notes.insert(0, Note("crs", "The raster has no CRS.", "Assign a CRS to the layer."))
    where = f"{crs_name(placed.crs_wkt)} ({CRS_FROM.get(placed.crs_from, '')})" if placed.crs_wkt else "none"
    lines = [
        f"File: {path}",
        f"Size: {placed.width} x {placed.height} px, {count} band{'' if count == 1 else 's'} of {dtype}",
        f"CRS: {where}",
        *([f"Place: {placed.place_from}"] if placed.place_from else []),
        f"Pixel on the ground: {f'{pixel[0]:.3g} m x {pixel[1]:.3g} m' if pixel else 'unknown'}",
        *([f"Unit: {units}"] if units else []),
        f"No data: {'nothing declared' if nodata is None else f'the value {nodata:g}'}",
        *(f"{note.level.capitalize()}: {note.sentence}" for note in notes),
    ]
    info = {
        "path": str(path),
        "role": reading.role,
        "width": placed.width,
        "height": placed.height,
        "crs_wkt": placed.crs_wkt,
        "crs_from": placed.crs_from,
        "place_from": placed.place_from,
        "transform": list(placed.transform)[:6],
        "pixel_m": pixel,
        "warp": None if placed.warp is None else dataclasses.asdict(placed.warp),
        "nodata": nodata,
    }
    level = "amber" if any(note.level == "amber" for note in notes) else "green"
    return {"info": info, "notes": [note.to_json() for note in notes], "level": level, "words": "\n".join(lines)}
