"""Where a mask, an elevation model or the scores of a run lie, and whether a mask is one."""

import dataclasses
from pathlib import Path
from typing import Any

from rasterio.enums import ColorInterp, MaskFlags

from engine.errors import UserError
from engine.rasters.mask_reader import LANDSLIDE, MaskReader
from engine.rasters.reader import open_scene
from engine.rasters.reading.georeference import crs_name, place
from engine.rasters.reading.ground_pixel import ground_pixel
from engine.rasters.reading.notes import CRS_FROM, Note, worst
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
        no_data = _no_data(dataset)
    notes = [Note("remark", note, level="info") for note in placed.notes]
    means = ""
    if reading.role == "mask":
        means, doubts = _as_mask(path, reading, placed.notes)
        notes += doubts
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
        f"No data: {no_data}",
        *([f"Landslides: {means}"] if means else []),
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
    return {"info": info, "notes": [note.to_json() for note in notes], "level": worst(notes), "words": "\n".join(lines)}


def _no_data(dataset: Any) -> str:
    """Return in words what says where there is no data."""
    said = [] if dataset.nodata is None else [f"the value {dataset.nodata:g}"]
    colors = list(dataset.colorinterp)
    if ColorInterp.alpha in colors:
        said.append(f"alpha band {colors.index(ColorInterp.alpha) + 1}")
    elif dataset.count and MaskFlags.per_dataset in dataset.mask_flag_enums[0]:
        said.append("a mask in the file")
    return "; ".join(said) or "nothing declared"


def _as_mask(path: str | Path, reading: Reading, known: tuple[str, ...]) -> tuple[str, list[Note]]:
    """Return which value of a mask is a landslide, "" where it is no mask, and what is doubtful of it."""
    try:
        with MaskReader(path, crs=reading.crs) as mask:
            value = f"the value {mask.landslide}" + ("" if mask.landslide == LANDSLIDE else ", as no pixel is 1")
            return value, [Note("values", note) for note in mask.notes if note not in known]
    except UserError as error:
        return "", [Note("values", error.message, error.hint)]
