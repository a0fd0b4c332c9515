"""The unit of an elevation model's heights, from what its file says."""

import re
from collections.abc import Sequence

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
