"""When an image was taken, as far as its file says."""

import re
from datetime import date
from pathlib import Path

from rasterio.errors import RasterioError

from engine.rasters.atomic import open_raster

TAGS = (
    # GDAL's own for satellite images (domain IMAGERY), then what agencies and vendors write
    ("IMAGERY", "ACQUISITIONDATETIME"),
    (None, "ACQUISITIONDATETIME"),
    (None, "ACQUISITION_DATE"),
    (None, "DATE_ACQUIRED"),
    (None, "DATATAKE_1_DATATAKE_SENSING_START"),
    (None, "SENSING_TIME"),
    ("EXIF", "EXIF_DateTimeOriginal"),
    (None, "EXIF_DateTimeOriginal"),
    (None, "TIFFTAG_DATETIME"),
)
"""Domain and name of the tags that may hold it; TIFF's own date comes last, as programs that edit a file set it."""

_DATE = re.compile(r"(?<!\d)(\d{4})([-:/]?)(\d{2})\2(\d{2})(?!\d)")


def acquired(path: Path) -> str:
    """Return the day on which a raster was taken, YYYY-MM-DD; "" where the file does not say, or is not there."""
    try:
        with open_raster(path) as dataset:
            for domain, name in TAGS:
                tags = {key.upper(): text for key, text in dataset.tags(ns=domain).items()}
                day = _day(tags.get(name.upper(), ""))
                if day:
                    return day
    except (RasterioError, OSError):
        return ""
    return ""


def _day(text: str) -> str:
    """Return the first real date in a text, such as TIFF's "2021:08:04 10:31:00" or "20210804T103100Z"."""
    for match in _DATE.finditer(text):
        year, _, month, day = match.groups()
        try:
            return date(int(year), int(month), int(day)).isoformat()
        except ValueError:  # zeros, as cameras without a clock write them
            continue
    return ""
