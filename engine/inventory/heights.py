"""What the numbers of an elevation model mean: their unit, and which of them stand for nothing."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

METRES = {"m": 1.0, "ft": 0.3048, "us-ft": 1200 / 3937, "cm": 0.01, "dm": 0.1, "mm": 0.001, "km": 1000.0}
"""Metres in each unit."""

_WORDS = {
    "m": ("m", "metre", "metres", "meter", "meters", "masl", "m a s l", "mamsl", "m nhn", "m nn"),
    "ft": ("ft", "foot", "feet", "international foot", "foot international", "ft intl"),
    "us-ft": ("us ft", "ftus", "us survey foot", "us survey feet", "foot us", "survey foot", "ft us", "sft"),
    "cm": ("cm", "centimetre", "centimetres", "centimeter", "centimeters"),
    "dm": ("dm", "decimetre", "decimetres", "decimeter", "decimeters"),
    "mm": ("mm", "millimetre", "millimetres", "millimeter", "millimeters"),
    "km": ("km", "kilometre", "kilometres", "kilometer", "kilometers"),
}
_ABROAD = {
    "m": ("mètre", "mètres", "metro", "metros", "metri", "м", "метр", "метры", "米", "公尺", "メートル"),
    "ft": ("fuß", "pied", "pieds", "pie", "pies", "piedi", "фут", "футы", "英尺"),
    "cm": ("см", "厘米"),
    "mm": ("мм", "毫米"),
}
_NAMES = {name: unit for words in (_WORDS, _ABROAD) for unit, names in words.items() for name in names}
_SILENT = ("", "unknown", "none", "n a", "na", "null", "1", "unitless", "undefined", "unspecified")
"""Words that say nothing."""

SEA_M = 30.0
"""Where no height lies nearer to a repeated value than this, that is a void: a coast has all heights between."""
LEAST = 16
"""How often a value below the ground occurs at least."""
ABOVE = (9999.0, 32767.0, 65535.0)
"""Stored values above the ground that stand for nothing."""


def unit_of(said: str) -> str | None:
    """Return the unit that a word means, a key of METRES; "" where it says nothing, None where it is unknown.

    Args:
        said: such as "metre", "US survey foot" or "m (EGM96)".
    """
    plain = re.sub(r"[\(\[].*", "", said.lower())
    plain = re.sub(r"\b(above|over|asl|amsl)\b.*", "", plain)
    plain = " ".join(re.sub(r"[\W_]+", " ", plain).split())
    if plain in _SILENT:
        return ""
    return _NAMES.get(plain)


def first_unit(words: Sequence[str]) -> str | None:
    """Return the unit of the first word that says something; "" where none does, None where it is unknown."""
    return next((unit for unit in map(unit_of, words) if unit != ""), "")


def undeclared_voids(stored: NDArray[np.float64], metres: NDArray[np.float64]) -> tuple[float, ...]:
    """Return the stored values that are voids, though the file does not declare them.

    Args:
        stored: (N,) values of heights that can be some, as stored.
        metres: (N,) the same in metres.
    """
    values, first, counts = np.unique(stored, return_index=True, return_counts=True)
    order = np.argsort(metres[first], kind="stable")
    values, heights, counts = values[order], metres[first][order], counts[order]
    voids: list[float] = []
    while len(values) > 1 and _is_below(values[0], heights, int(counts[0])):
        voids.append(float(values[0]))
        values, heights, counts = values[1:], heights[1:], counts[1:]
    while len(values) > 1 and values[-1] in ABOVE and heights[-1] - heights[-2] > SEA_M:
        voids.append(float(values[-1]))
        values, heights, counts = values[:-1], heights[:-1], counts[:-1]
    zero = (values == 0) & (heights == 0)
    if zero.any() and not zero.all() and np.abs(heights[~zero]).min() > SEA_M:
        voids.append(0.0)
    return tuple(voids)


def _is_below(value: float, heights: NDArray[np.float64], count: int) -> bool:
    """Return whether the lowest value is a void: whole, repeated, not above the sea and far below all others."""
    return bool(value == round(value) and count >= LEAST and heights[0] <= 0 and heights[1] - heights[0] > SEA_M)
