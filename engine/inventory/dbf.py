"""Numbers in a dBASE table as wide as their values ask for; GDAL gives every real number 24 characters and 15 decimals.

The layout of the file: https://www.dbase.com/Knowledgebase/INT/db7_file_fmt.htm (level 5, as Shapefiles have it).
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.files import clear_way
from engine.windows.replacing import move_over

ROWS = 50_000
"""Records that are rewritten at once."""
WIDEST = 19
"""Characters of a number that other programs read, too."""
FIELD = 32
"""Bytes that describe one field."""


@dataclass(frozen=True)
class Width:
    """How a number is written.

    Args:
        characters: of the field.
        decimals: after the point.
    """

    characters: int
    decimals: int


def width_of(values: NDArray[np.float64], decimals: int) -> Width | None:
    """Return the width for real numbers; None where they are too large for a field of sensible width.

    Args:
        values: of the field; those that are not finite do not count.
        decimals: after the point, at most.
    """
    finite = values[np.isfinite(values)] + 0.0  # no zero with a minus sign
    ends = (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 0.0)
    characters = max(len(f"{end:.{decimals}f}") for end in ends)
    spare = max(0, characters - WIDEST)
    if spare > max(0, decimals - 1):
        return None
    return Width(characters - spare, decimals - spare)


def decimals_of(values: NDArray[np.float64], most: int = 10) -> int:
    """Return how many decimals tell the values apart from others, at least one and at most `most`."""
    finite = values[np.isfinite(values) & (np.abs(values) < 1e15)]  # above, a float has no decimals
    for decimals in range(1, most):
        if np.allclose(np.round(finite, decimals), finite, rtol=1e-14, atol=0):
            return decimals
    return most


def narrow(path: Path, widths: Mapping[int, Width]) -> None:
    """Rewrite a table with other widths.

    Args:
        path: of the .dbf.
        widths: by the number of the field, from 0; others stay as they are.
    """
    part = path.with_name(f"{path.name}.part")
    with path.open("rb") as old, clear_way(part).open("xb") as new:
        head = old.read(FIELD)
        rows, head_bytes, row_bytes = struct.unpack("<IHH", head[4:12])
        described = old.read(head_bytes - FIELD)
        fields = [bytearray(described[at : at + FIELD]) for at in range(0, len(described) - FIELD + 1, FIELD)]
        starts = np.cumsum([1, *(field[16] for field in fields)])
        for number, width in widths.items():
            fields[number][16:18] = bytes((width.characters, width.decimals))
        new_bytes = 1 + sum(field[16] for field in fields)
        new.write(head[:10] + struct.pack("<H", new_bytes) + head[12:])
        new.write(b"".join(fields) + described[len(fields) * FIELD :])
        for first in range(0, rows, ROWS):
            count = min(ROWS, rows - first)
            records = np.frombuffer(old.read(count * row_bytes), np.uint8).reshape(count, row_bytes)
            columns = [records[:, :1]]
            for number in range(len(fields)):
                column = records[:, starts[number] : starts[number + 1]]
                columns.append(_written(column, widths[number]) if number in widths else column)
            new.write(np.concatenate(columns, axis=1).tobytes())
        new.write(old.read())
    move_over(part, path)


def _written(column: NDArray[np.uint8], width: Width) -> NDArray[np.uint8]:
    """Return (N, characters) of numbers; what is unknown is filled with asterisks, as GDAL does."""
    texts = (bytes(row).strip(b" *\0") for row in column)
    form = f"%{width.characters}.{width.decimals}f"
    # a zero with a minus sign would be a character longer than the field
    rows = [(form % (float(text) + 0.0)).encode() if text else b"*" * width.characters for text in texts]
    return np.frombuffer(b"".join(rows), np.uint8).reshape(len(rows), width.characters)
