"""When an image was taken, as far as its file or the metadata beside it says.

Only fields that mean the taking count. TIFF's own DateTime does not: programs that edit or export a file set it.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from rasterio.errors import RasterioError

from engine.rasters.atomic import DAMAGED, open_raster
from engine.rasters.places import Source, is_file_name

MEANS = re.compile(
    r"ACQ(UISITION|UIRED)?(START|BEGIN|STOP|END)?(DATE|TIME|DAY|START|BEGIN)|DATE(TIME)?(OF)?ACQ(UIRED|UISITION)"
    r"|^ACQUIRED$|SENSING(TIME|START)|DATETIMEORIGINAL|FIRSTLINETIME|EARLIESTACQTIME|IDATIM$|^PRODUCTSTARTTIME"
    r"|^IMAGING(DATE|TIME)|^CAPTURE(D|DATE|TIME)"
)
"""Names of such fields, letters only: GDAL's own (ACQUISITIONDATETIME), EXIF's, NITF's, and those of agencies."""
NOT_TAKEN = re.compile(r"PROCESS|FILE|UPLOAD|ORDER|DOWNLOAD|ARCHIV")
"""Parts of names that say that something else is meant."""

SIDE_NAMES = ("metadata.xml", "metadata.json", "MTL.txt", "MTL.xml", "MTL.json")
"""Endings of what Planet and Landsat lay beside their rasters; what stands before begins the raster's own name."""
SENTINEL = ("MTD_MSI*.xml", "MTD_TL.xml", "MTD_DS.xml")
"""Sentinel-2's, in a folder above."""
UP = 4
"""How many folders above a band of Sentinel-2 are looked into."""
MOST_BYTES = 4_000_000
LEAST_STEM = 8
"""Shortest common beginning of the names of a raster and of what describes it."""
FIRST_YEAR = 1930

_FIELD = re.compile(r"""[<"\s]?(?:\w+:)?(\w+)["\s]*(?:[^<>"=:\n]*>|=|:)\s*["']?([0-9][^<"'\n]{7,40})""")
_DATE = re.compile(r"(?<!\d)(\d{4})([-:/]?)(\d{2})\2(\d{2})(?=\d{6}(?!\d)|\D|$)")  # a time may follow at once


def acquired(source: Source) -> str:
    """Return the day on which a raster was taken, YYYY-MM-DD; "" where nothing says so, or it is not there."""
    return acquisition(source)[0]


def acquisition(source: Source) -> tuple[str, str]:
    """Return the day on which a raster was taken, as `acquired`, and the field that says so."""
    try:
        with open_raster(source) as dataset:
            said = list(_fields(dataset))
    except (RasterioError, *DAMAGED):
        return "", ""
    if is_file_name(source):
        said += [field for text in _beside(Path(source).absolute()) for field in _FIELD.findall(text)]
    for name, text in said:
        letters = re.sub(r"[^A-Z]", "", name.upper())
        if MEANS.search(letters) and not NOT_TAKEN.search(letters) and (day := day_in(str(text))):
            return day, name
    return "", ""


def day_in(text: str) -> str:
    """Return the first real day in a text such as EXIF's "2021:08:04 10:31:00" or "20210804T103100Z"; "" for none."""
    for match in _DATE.finditer(text):
        year, _, month, day = match.groups()
        try:
            found = date(int(year), int(month), int(day))
        except ValueError:  # zeros, as cameras without a clock write them
            continue
        tomorrow = datetime.now(timezone.utc).date() + timedelta(days=1)
        if found.year >= FIRST_YEAR and found <= tomorrow:
            return found.isoformat()
    return ""


def _fields(dataset: Any) -> Iterator[tuple[str, str]]:
    """Yield name and text of every tag, GDAL's own domain for satellite images first."""
    domains = [name for name in dataset.tag_namespaces() if not name.startswith(("xml:", "json:", "DERIVED"))]
    for domain in ("IMAGERY", None, *sorted(set(domains) - {"IMAGERY"})):
        yield from dataset.tags(ns=domain).items()
    yield from dataset.tags(1).items()


def _beside(path: Path) -> Iterator[str]:
    """Yield the texts of what describes a raster."""
    for name in SIDE_NAMES:
        for other in sorted(path.parent.glob(f"*{name}")):
            stem = other.name[: -len(name)].rstrip("_.")
            if len(stem) >= LEAST_STEM and path.name.startswith(stem):
                yield _text(other)
    if path.suffix.lower() == ".jp2":
        for folder in list(path.parents)[: UP + 1]:
            for pattern in SENTINEL:
                for other in sorted(folder.glob(pattern)):
                    yield _text(other)


def _text(path: Path) -> str:
    try:
        if not path.is_file():  # a pipe would be read for ever
            return ""
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(MOST_BYTES)
    except OSError:
        return ""
