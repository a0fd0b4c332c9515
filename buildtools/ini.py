"""Setting keys in QGIS3.ini without touching a byte of what else stands there (Qt's dialect of ini)."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from pathlib import Path


def qt_value(text: str) -> str:
    r"""Return text as Qt's QSettings writes it: backslashes doubled, non-ASCII as \x, quoted where needed."""
    escaped, after_number = "", False
    for character in text:
        plain = " " <= character <= "~" and not (after_number and character in string.hexdigits)
        if character in '\\"':
            escaped += "\\" + character
        elif plain:
            escaped += character
        else:  # Qt counts in UTF-16; it reads as many hex digits as follow, so a digit after a number is a number too
            units = character.encode("utf-16-be", "surrogatepass")
            escaped += "".join(f"\\x{int.from_bytes(units[i : i + 2], 'big'):x}" for i in range(0, len(units), 2))
        after_number = not plain and character not in '\\"'
    quoted = escaped != text or any(character in ' ;,="' for character in text)
    return f'"{escaped}"' if quoted else escaped


def with_keys(text: str, section: str, values: Mapping[str, str]) -> str:
    """Return an ini file's text with keys of one section set, every other line as it was.

    Args:
        text: the file as it is, "" for a new one.
        section: the section's name without brackets.
        values: key to value, unescaped.
    """
    lines = text.splitlines()
    header = f"[{section}]"
    if header not in lines:
        lines += ["", header] if lines else [header]
    start = lines.index(header) + 1
    stop = next((i for i in range(start, len(lines)) if lines[i].startswith("[")), len(lines))
    body = lines[start:stop]
    for key, value in values.items():
        line = f"{key}={qt_value(value)}"
        at = [i for i, old in enumerate(body) if re.match(rf"{re.escape(key)}\s*=", old)]
        if at:
            body[at[0]] = line
        else:
            end = next((i for i in range(len(body), 0, -1) if body[i - 1].strip()), 0)  # before the blank lines
            body.insert(end, line)
    return "\n".join([*lines[:start], *body, *lines[stop:]]) + "\n"


def set_keys(path: Path, section: str, values: Mapping[str, str]) -> None:
    """Set keys of one section of an ini file in place, through a renamed copy; the file may be absent."""
    # latin-1 keeps any byte as it is, whatever an older QGIS wrote
    text = path.read_text(encoding="latin-1") if path.exists() else ""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(with_keys(text, section, values), encoding="latin-1")
    part.replace(path)
