"""How the letters of a table are encoded, where its file does not say it, or says it wrongly."""

import codecs
import glob
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.errors

from engine.rasters.places import Source, is_file_name, ogr_name

LOOKED_AT = 1 << 20
"""Bytes of a table of text by which its encoding is told."""
FIXED_HEAD, LANGUAGE, NAME = 32, 29, 11
"""Bytes with which a dBASE table begins and which describe each field, which of the first name the encoding, and how
long the name of a field is."""
SAYS_NOTHING, WESTERN = {0x00, 0x57}, {0x00, 0x57, 0x01, 0x02, 0x03}
"""Values of it that name none, and those that programs write whatever the letters are."""
RAW, WEST = "ISO-8859-1", "cp1252"
"""An encoding in which every byte is a letter, so that none is lost on the way, and that of western Europe."""
_LETTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
"""A letter of several bytes in UTF-8."""
REMEDY = (
    "If they are wrong, write the name of their encoding, such as GBK, Big5, Shift_JIS or CP1251, into a text file "
    "{} beside it."
)


@dataclass(frozen=True)
class Letters:
    """How the letters of a table are read.

    Args:
        asked: encoding that pyogrio is asked for; None leaves it to GDAL.
        codec: by which what pyogrio gave as RAW is then read; None where it is read already.
        doubt: what is to be said of it, a sentence without a remedy; "" for nothing.
    """

    asked: str | None = None
    codec: str | None = None
    doubt: str = ""

    def texts(self, values: Any) -> Any:
        """Return (N,) values of a field as they are meant; a letter that the field cuts off is left out."""
        if self.codec is None or np.asarray(values).dtype != object:
            return values
        read = [self.text(value) if isinstance(value, str) else value for value in values]
        return np.array([*read, None], object)[:-1]  # the None keeps numpy from looking into texts

    def text(self, value: str) -> str:
        """Return a text, such as the name of a field, as it is meant."""
        if self.codec is None:
            return value
        return value.encode(RAW).decode(self.codec, errors="replace" if self.codec == WEST else "ignore")


def letters_of(path: Source) -> Letters:
    """Return how the letters of a file are read.

    Of a table of text Windows would take its own encoding, of a Shapefile without a .cpg GDAL that of western Europe.
    """
    if not is_file_name(path):
        return Letters()
    suffix = Path(path).suffix.lower()
    try:
        if suffix == ".shp":
            return _of_shapefile(Path(path))
        if suffix in {".csv", ".tsv"}:
            with Path(path).open("rb") as file:
                codecs.getincrementaldecoder("utf-8")().decode(
                    file.read(LOOKED_AT)
                )  # what is cut at the end is no fault
            return Letters("UTF-8")
    except (OSError, ValueError):
        pass
    return Letters()


def say_letters(source: Source, warn: Callable[[str], None]) -> None:
    """Say that a Shapefile does not tell how its letters are encoded, where it has other letters than English."""
    if doubt := letters_of(source).doubt:
        warn(f"{doubt} {REMEDY.format(Path(source).with_suffix('.cpg').name)}")


def _of_shapefile(path: Path) -> Letters:
    beside = {one.suffix.lower(): one for one in path.parent.glob(f"{glob.escape(path.stem)}.*")}
    if ".dbf" not in beside:
        return Letters()
    with beside[".dbf"].open("rb") as file:
        head = file.read(FIXED_HEAD)
        described = file.read(max(0, int.from_bytes(head[8:10], "little") - FIXED_HEAD))
        names = [described[at : at + NAME].partition(b"\0")[0] for at in range(0, len(described), FIXED_HEAD)]
        table = b" ".join([*names, file.read(LOOKED_AT)])
    if len(head) < FIXED_HEAD or not any(byte > 127 for byte in table):
        return Letters()
    if ".cpg" in beside:
        said = beside[".cpg"].read_bytes()[:64].decode("utf-8-sig", errors="replace").strip()
        return _as_said(path, said, table)
    if head[LANGUAGE] in WESTERN and _is_utf8(table, surely=head[LANGUAGE] not in SAYS_NOTHING):
        return Letters(RAW, "utf-8")
    if head[LANGUAGE] in SAYS_NOTHING:
        doubt = f"The Shapefile {path} does not say how its letters are encoded: they are read as western Europe's."
        return Letters(doubt=doubt)
    return Letters()


def _as_said(path: Path, said: str, table: bytes) -> Letters:
    """Return how the letters of a Shapefile are read whose .cpg names an encoding."""
    codec = _codec(said)
    if codec == "utf-8":
        if _is_utf8(table):
            return Letters(RAW, codec)
        doubt = (
            f"The letters of the Shapefile {path} are not {said}, as its .cpg says: they are read as western Europe's."
        )
        return Letters(RAW, WEST, doubt)
    if codec is None:
        named = f"'{said}', which is not known" if said else "none"
        doubt = f"The .cpg of the Shapefile {path} names {named}: its letters are read as western Europe's."
        return Letters(RAW, WEST, doubt)
    try:
        with ogr_name(path) as name:
            is_known = pyogrio.read_info(name)["encoding"] != RAW
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError):
        return Letters()  # reading says what is wrong
    return Letters() if is_known else Letters(RAW, codec)


def _codec(said: str) -> str | None:
    """Return Python's name of the encoding in a .cpg, such as "936", "ANSI 1251" or "GBK"; None for an unknown one."""
    number = re.fullmatch(r"(?:ansi|oem|cp|ms|windows|x)?[ _-]*(\d{3,5})", said.strip(), re.IGNORECASE)
    name = f"cp{number[1]}" if number else said
    try:
        return "utf-8" if name == "cp65001" else codecs.lookup(name).name
    except (LookupError, ValueError):  # numbers of ISO 8859 such as 88591, which GDAL knows
        return "latin-1" if re.fullmatch(r"8859[ -]?1\d?", said) else None


def _is_utf8(table: bytes, *, surely: bool = False) -> bool:
    """Return whether letters are UTF-8; a field may cut the last of its letters, so a few bytes may be none.

    Args:
        table: bytes of the table.
        surely: whether there have to be several: two letters of another encoding may look like one.
    """
    letters = _LETTER.findall(table)
    others = sum(byte > 127 for byte in table) - sum(map(len, letters))
    return len(letters) > (2 if surely else 0) and others * 5 <= len(letters)
