"""Where a raster or a table lies: a file under any name, a part of an archive or of a GeoPackage, an address."""

import os
import re
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree as ET  # nosec B405

Source = str | Path
"""A path, or GDAL's name of something that is no file: /vsizip/..., /vsicurl/..., GPKG:file:table, http://..."""

MANGLED = ("!", ";", "?", "#", "://")
"""What pyogrio takes for a part of an address, though it may stand in a file name; control characters it drops."""
INDEXES = (".gti", ".gti.gpkg", ".gti.fgb")
"""Endings of files that list rasters for GDAL to open."""
LONGEST_LIST = 4_000_000
"""Bytes of a VRT that is looked through."""
DATA_ITSELF = (".tif", ".tiff", ".gpkg", ".shp", ".fgb", ".img", ".jp2", ".png", ".jpg", ".jpeg")
"""Endings of files that hold data, and never a list of where data lies."""
_LIST_BEGINS = (b"<", b"{", b"[")
_ELSEWHERE = re.compile(r"/vsi|://|^\s*[\\/]([\\/]|\?\?[\\/])")
_NAMES_A_FILE = ("sourcefilename", "sourcedataset")
"""GDAL takes the names of elements in any case."""
PLAIN = "table"
"""Stem of a file under which pyogrio writes it, or finds it, where its own name would be mangled."""


def is_file_name(source: Source) -> bool:
    """Whether a source is the name of a file or folder on this computer, which may be missing."""
    if isinstance(source, Path) or os.path.exists(source):  # noqa: PTH110  (Path.exists raises over a long name)
        return True
    return not (source.startswith("/vsi") or _has_prefix(source))


def as_source(text: str) -> Source:
    """Return a path as a Path and anything else as it is: a Path would fold the slashes of an address."""
    return Path(text) if is_file_name(text) else text


def gdal_name(source: Source) -> Source:
    """Return what rasterio opens: an absolute Path, which it takes as it is, or GDAL's own name."""
    if is_file_name(source):
        return Path(source).absolute()  # absolute: no name begins with a dash or like an address
    return source


def absolute(source: str) -> str:
    """Return a source's name that holds in any working folder."""
    return str(gdal_name(as_source(source)))


def may_exist(source: Source) -> bool:
    """Whether a source is there; of what is no file only GDAL knows."""
    return os.path.exists(source) if is_file_name(source) else True  # noqa: PTH110


def noted(source: Source) -> str:
    """Return the name by which a description keeps a source: absolute where it is a file that is there."""
    return str(gdal_name(source)) if may_exist(source) else str(source)


def name_of(source: Source) -> str:
    """Return the last part of a source's name, for people and for fields of files, which take no half letters."""
    if is_file_name(source):
        return Path(source).name.encode("utf-8", "replace").decode()
    text = str(source).partition("?")[0].rstrip("/\\").replace("\\", "/")
    if _has_prefix(text) and "://" not in text:  # GPKG:/a/b.gpkg:table
        text = text.replace(":", "/")
    return text.rpartition("/")[2]


def stem_of(source: Source) -> str:
    """Return the last part of a source's name without its ending."""
    return Path(name_of(source)).stem


def is_stream(source: Source) -> bool:
    """Whether a pipe, a socket or a device stands under a name: whoever reads it may wait for ever."""
    try:
        kind = os.stat(source).st_mode  # noqa: PTH116  (a name of GDAL's is none of the disk)
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(kind) or stat.S_ISDIR(kind))


def is_disguised(source: Source) -> bool:
    """Whether a file is a list of addresses under the name of data: GDAL goes by the content, and would follow it."""
    path = Path(source)
    if path.suffix.lower() not in DATA_ITSELF or not is_file_name(source):
        return False
    try:
        with path.open("rb") as file:
            return _begin_of(file.read(256)).startswith(_LIST_BEGINS)
    except (OSError, ValueError):
        return False


def names_another_computer(text: str) -> bool:
    """Whether a path is of a share, in whichever slashes, or GDAL's name of what may lie elsewhere: looked up by it."""
    slashed = text.replace("\\", "/")  # to Windows both are one, also mixed
    return slashed.startswith(("//", "/??/", "/vsi")) or "://" in slashed


def is_plain_local(source: Source | None) -> bool:
    """Whether a source is a file of this computer that reads nothing from elsewhere.

    For what a file of somebody else's names: an address, a share of another computer or a list of such in a
    file would be looked up by opening it. A VRT is one where all that it names are.
    """
    return source is not None and _is_plain_local(source, depth=3)


def _is_plain_local(source: Source, depth: int) -> bool:
    text, path = str(source), Path(source)
    if names_another_computer(text) or path.name.lower().endswith(INDEXES):
        return False
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(LONGEST_LIST + 1)
    except (OSError, ValueError):
        return False
    begin = _begin_of(head)
    is_list = begin.startswith(_LIST_BEGINS)
    return not is_list or (depth > 0 and len(head) <= LONGEST_LIST and _is_local_vrt(begin, path.parent, depth))


def _begin_of(head: bytes) -> bytes:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")


def _is_local_vrt(content: bytes, folder: Path, depth: int) -> bool:
    if not content.startswith(b"<VRTDataset") or b"<!" in content:
        return False
    try:
        texts = list(_texts_of(ET.fromstring(content)))  # noqa: S314 # nosec B314  (no entities, small)
    except ET.ParseError:
        return False
    named = [text.strip() for tag, text in texts if tag.lower() in _NAMES_A_FILE]
    elsewhere = any(_ELSEWHERE.search(text) for _, text in texts)
    return not elsewhere and all(_is_plain_local(folder / name, depth - 1) for name in named)


def _texts_of(element: ET.Element) -> Iterator[tuple[str, str]]:
    """Yield the name of each element of a VRT with its text and its attributes, without what GDAL only keeps."""
    if element.tag in {"Metadata", "SRS", "ColorInterp", "Description"}:
        return
    yield element.tag, element.text or ""
    for value in element.attrib.values():
        yield f"{element.tag} attribute", value
    for child in element:
        yield from _texts_of(child)


@contextmanager
def ogr_name(source: Source) -> Iterator[str]:
    """Yield a name of a file that pyogrio does not take apart.

    pyogrio reads "a!b" as a member of an archive and cuts a name at ";". There the file is given a plain name for the
    time being: a link in a folder of its own, beside links to the files of the same stem, such as a Shapefile's .dbf.

    Args:
        source: of a file or folder, which may be missing; what is no file is yielded as it is.
    """
    if not is_file_name(source):
        yield str(source)
        return
    whole = Path(source).absolute()
    if _is_plain(whole):
        yield str(whole)
        return
    with tempfile.TemporaryDirectory(prefix="gdal-", dir=_plain_place(), ignore_cleanup_errors=True) as folder:
        for sibling in _siblings(whole):
            (Path(folder) / f"{PLAIN}{sibling.name[len(whole.stem) :]}").symlink_to(sibling)
        yield str(Path(folder) / f"{PLAIN}{whole.suffix}")


@contextmanager
def ogr_folder(folder: Path) -> Iterator[Path]:
    """Yield a name of a folder, in which files with plain names can be written, that pyogrio does not take apart."""
    whole = folder.absolute()
    if _is_plain(whole):
        yield whole
        return
    with tempfile.TemporaryDirectory(prefix="gdal-", dir=_plain_place(), ignore_cleanup_errors=True) as beside:
        link = Path(beside) / PLAIN
        link.symlink_to(whole, target_is_directory=True)
        yield link


def _is_plain(path: Path) -> bool:
    return sys.platform == "win32" or (str(path).isprintable() and not any(part in str(path) for part in MANGLED))


def _plain_place() -> str | None:
    # the folder in it is made for us alone
    places = [tempfile.gettempdir(), "/tmp", "/var/tmp"]  # noqa: S108 # nosec B108
    return next((place for place in places if _is_plain(Path(place)) and os.access(place, os.W_OK)), None)


def _siblings(path: Path) -> list[Path]:
    try:
        beside = list(path.parent.iterdir())
    except OSError:
        return []
    return [one for one in beside if one.name == path.name or one.name.startswith((f"{path.stem}.", path.name))]


def _has_prefix(source: str) -> bool:
    """Whether a text begins as an address or as GDAL's name of a part of a file, such as GPKG: or NETCDF:."""
    before, colon, after = source.partition(":")
    return bool(colon and after and len(before) > 1 and before.replace("_", "").replace("+", "").isalnum())
