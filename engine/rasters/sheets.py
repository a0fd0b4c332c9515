"""The files that a raster is made of: which sheets of a mosaic are missing, and what changes while it is read."""

import html
import re
from collections.abc import Iterable
from pathlib import Path

from engine.errors import UserError
from engine.rasters.places import Source, is_file_name

MOST_BYTES = 64_000_000
MOST_BANDS = 10_000
DEEPEST = 4
"""How many VRTs within VRTs are looked into."""
BESIDE = (".xml", ".ovr")
"""Endings of files beside a raster that other programs write when they show it: no pixel is read from them."""
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
    sheets = _named_in(Path(source))
    missing = sorted({str(sheet) for sheet in sheets if not sheet.exists()})
    if missing:
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        raise UserError(
            f"The mosaic {source} lacks its sheet {missing[0]}{more}.",
            "Put the file there, or build the VRT again.",
            "scene",
        )
    for sheet in sheets:
        if sheet.suffix.lower() == ".vrt":
            check_sheets(sheet, depth + 1)


def sheets_of(source: Source, depth: int = 0) -> list[Path]:
    """Return the files on this computer from which a VRT takes its pixels, each once; [] for what is none."""
    if depth > DEEPEST or not is_vrt(source):
        return []
    named = dict.fromkeys(_named_in(Path(source)))
    inner = (deeper for sheet in named for deeper in sheets_of(sheet, depth + 1))
    return list(dict.fromkeys([*named, *inner]))


def _named_in(vrt: Path) -> list[Path]:
    """Return the files that a VRT names."""
    try:
        with vrt.open(encoding="utf-8", errors="replace") as file:
            text = file.read(MOST_BYTES)
    except OSError:
        return []
    places = (_place(vrt, attributes, name) for attributes, name in _SHEET.findall(text))
    return [place for place in places if place is not None]


def _place(vrt: Path, attributes: str, name: str) -> Path | None:
    """Return where a sheet lies; None where it is no file, such as a part of an archive."""
    text = html.unescape(name).strip()
    relative = re.search(r"""relativeToVRT\s*=\s*["']1["']""", attributes, re.IGNORECASE) is not None
    if not text or (not relative and not is_file_name(text)) or text.startswith("<"):
        return None
    return vrt.parent / text if relative else Path(text)


class Watch:
    """The files of an image while it is read; pixels of before and after a change must not come into one map.

    Args:
        sources: of images; what is no file on this computer is not watched.
    """

    def __init__(self, *sources: Source) -> None:
        self._seen: dict[str, tuple[int, int] | None] = {}
        self.add(str(source) for source in sources if is_file_name(source))

    def add(self, files: Iterable[str]) -> None:
        """Watch more files, such as the sheets of a mosaic."""
        for name in files:
            stamp = _stamp(name)
            if stamp is not None and not name.lower().endswith(BESIDE):
                self._seen.setdefault(name, stamp)

    def changed(self) -> str | None:
        """Return the name of a file that is another one than at first, or has gone; None where there is none."""
        return next((name for name, stamp in self._seen.items() if _stamp(name) != stamp), None)

    def check(self) -> None:
        """Refuse to go on after a change.

        Raises:
            UserError: kind "scene": a file has changed.
        """
        if name := self.changed():
            raise UserError(
                f"The file {name} changed while it was read: it was written anew, moved or deleted.",
                "Wait until it is whole and stays as it is, then start the run again.",
                "scene",
            )


def _stamp(name: str) -> tuple[int, int] | None:
    """Return a file's size and when it was written; numbers of files are none on some shares."""
    try:
        told = Path(name).stat()
    except (OSError, ValueError):
        return None
    return told.st_size, told.st_mtime_ns
