"""The sheets of a mosaic in GDAL's VRT: which of them are missing."""

import html
import re
from pathlib import Path

from engine.errors import UserError
from engine.rasters.places import Source, is_file_name

MOST_BYTES = 64_000_000
MOST_BANDS = 10_000
DEEPEST = 4
"""How many VRTs within VRTs are looked into."""
_SHEET = re.compile(r"<(?:SourceFilename|SourceDataset)\b([^>]*)>([^<]*)<", re.IGNORECASE)


def check_bands(source: Source) -> None:
    """Refuse a VRT of more bands than any image has, before GDAL makes each of them.

    Args:
        source: of the raster; what is no file, or no VRT, is not looked at.

    Raises:
        UserError: kind "scene": so it is.
    """
    if not is_file_name(source):
        return
    count, end, mark = 0, b"", b"<vrtrasterband"  # GDAL takes any case
    try:
        with Path(source).open("rb") as file:
            piece = file.read(1 << 16)
            if b"<VRTDataset" not in piece:
                return
            while piece:
                count += (end + piece).lower().count(mark)
                end = piece[1 - len(mark) :]
                piece = file.read(1 << 20)
    except OSError:
        return  # whoever opens it says what is wrong
    if count > MOST_BANDS:
        raise UserError(f"The raster {source} says that it has {count:,} bands.", f"Cut it to {MOST_BANDS:,}.", "scene")


def is_vrt(source: Source) -> bool:
    """Whether a file on this computer is a VRT, by its content."""
    try:
        with Path(source).open("rb") as file:
            return is_file_name(source) and b"<VRTDataset" in file.read(1 << 12)
    except OSError:
        return False


def check_sheets(source: Source, depth: int = 0) -> None:
    """Refuse a VRT of which a sheet is missing: GDAL would read it as far as it goes, or call it damaged.

    Args:
        source: of the VRT; what is no file on this computer is not looked at.
        depth: of VRTs around it.

    Raises:
        UserError: kind "scene": a sheet is missing; the sentence names it.
    """
    if not is_file_name(source) or depth > DEEPEST:
        return
    path = Path(source)
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            text = file.read(MOST_BYTES)
    except OSError:
        return
    sheets = [_place(path, attributes, name) for attributes, name in _SHEET.findall(text)]
    missing = sorted({str(sheet) for sheet in sheets if sheet is not None and not sheet.exists()})
    if missing:
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        raise UserError(
            f"The mosaic {path} lacks its sheet {missing[0]}{more}.",
            "Put the file there, or build the VRT again.",
            "scene",
        )
    for sheet in sheets:
        if sheet is not None and sheet.suffix.lower() == ".vrt":
            check_sheets(sheet, depth + 1)


def _place(vrt: Path, attributes: str, name: str) -> Path | None:
    """Return where a sheet lies; None where it is no file, such as a part of an archive."""
    text = html.unescape(name).strip()
    relative = re.search(r"""relativeToVRT\s*=\s*["']1["']""", attributes, re.IGNORECASE) is not None
    if not text or (not relative and not is_file_name(text)) or text.startswith("<"):
        return None
    return vrt.parent / text if relative else Path(text)
