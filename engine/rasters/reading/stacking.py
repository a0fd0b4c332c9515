"""Three one-band rasters as one image: a VRT that refers to them."""

import os
import xml.etree.ElementTree as ET  # nosec B405  (it only writes)
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.errors import UserError
from engine.files import write_fresh
from engine.rasters.atomic import DAMAGED, own_part_of, writing
from engine.rasters.reading.view import TYPES, scale_of
from engine.windows.replacing import move_over

COLORS = ("Red", "Green", "Blue")


def stack(sources: Sequence[str], out: Path, open_scene: Any) -> Path:
    """Write a VRT whose red, green and blue band are the first bands of three rasters.

    Args:
        sources: of red, green and blue, in any form that GDAL reads.
        out: of the VRT.
        open_scene: opens one.

    Raises:
        UserError: kind "scene": one cannot be read, or they are of different places; "output": `out` is no .vrt.
    """
    if out.suffix.lower() != ".vrt":
        raise UserError(f"The output {out} is no .vrt.", "Give a name that ends in .vrt.", "output")
    opened = [open_scene(source) for source in sources]
    try:
        grids = [(one.width, one.height, tuple(one.transform)[:6], one.crs) for one in opened]
        if any(one.count < 1 for one in opened):
            raise UserError("One of the rasters has no band.", "Choose the rasters inside it.", "scene")
        if any(grid != grids[0] for grid in grids[1:]):
            raise UserError(
                "The three rasters have different sizes or places, so that they do not lie over each other.",
                "Choose three bands of one resolution, such as Sentinel-2's B04, B03 and B02 of 10 m.",
                "scene",
            )
        text = _vrt(sources, opened, out)
    except DAMAGED as error:
        raise UserError("One of the rasters is damaged.", "Copy or download it again.", "scene") from error
    finally:
        for one in opened:
            one.close()
    part = own_part_of(out)
    with writing(out):
        out.parent.mkdir(parents=True, exist_ok=True)
        write_fresh(part, text.encode())
        move_over(part, out)
    return out


def _vrt(sources: Sequence[str], opened: Sequence[Any], out: Path) -> str:
    first = opened[0]
    root = ET.Element("VRTDataset", rasterXSize=str(first.width), rasterYSize=str(first.height))
    if first.crs:
        ET.SubElement(root, "SRS").text = first.crs.to_wkt()
    if not first.transform.is_identity:
        ET.SubElement(root, "GeoTransform").text = ", ".join(f"{value!r}" for value in first.transform.to_gdal())
    for number, (color, source, one) in enumerate(zip(COLORS, sources, opened, strict=True), 1):
        kind = TYPES.get(one.dtypes[0], one.dtypes[0].capitalize())
        band = ET.SubElement(root, "VRTRasterBand", dataType=kind, band=str(number))
        ET.SubElement(band, "Description").text = color.lower()
        ET.SubElement(band, "ColorInterp").text = color
        if one.nodata is not None:
            ET.SubElement(band, "NoDataValue").text = repr(one.nodata)
        scale, offset = scale_of(one, 1)
        if (scale, offset) != (1.0, 0.0):
            ET.SubElement(band, "Scale").text = repr(scale)
            ET.SubElement(band, "Offset").text = repr(offset)
        simple = ET.SubElement(band, "SimpleSource")
        is_file = Path(source).is_file()
        where = os.path.relpath(source, out.parent) if is_file and _same_drive(source, out) else source
        ET.SubElement(simple, "SourceFilename", relativeToVRT=str(int(where != source))).text = where
        ET.SubElement(simple, "SourceBand").text = "1"
    return ET.tostring(root, encoding="unicode")


def _same_drive(source: str, out: Path) -> bool:
    return Path(source).absolute().drive == out.absolute().drive
