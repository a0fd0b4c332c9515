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

OTHER_MAPS = {
    "slope": (
        "slope slopes slp pendiente pendientes pente pentes pendenza pendenze neigung hangneigung gefälle declividade "
        "inclination уклон уклоны крутизна 坡度 傾斜 ढाल"
    ),
    "aspect": "aspect aspects asp orientación exposición exposition esposizione orientation экспозиция 坡向",
    "hillshade": (
        "hillshade hillshading shade shaded sombreado sombras ombrage ombreggiatura schummerung отмывка "
        "山体阴影 晕渲 陰影"
    ),
}
"""What maps that are computed from heights are called."""
OTHER_WORDS = {"slope": "slopes in degrees", "aspect": "directions in degrees", "hillshade": "shaded relief"}
LIMITS = {"slope": (0.0, 90.0), "aspect": (-1.0, 360.0), "hillshade": (0.0, 255.0)}
"""Between which values they lie."""
REACHED = {"slope": 20.0, "aspect": 350.0, "hillshade": 180.0}
"""What the steepest, the last direction and the brightest of a hundred pixels are at least."""
NEAR, FAR = 1, 16
"""Pixels over which values are compared."""
ROUGH, ROUGH_IF_CALLED = 0.04, 0.015
"""By what a pixel differs from the next, as a share of what it differs from one FAR away (both squared). On drawn
ground it is 0.005 to 0.03 of heights with pixels of 1.6 to 25 m, and 0.05 to 0.3 of slopes, directions and shades. The
second is for what is called one of these."""
TURNS = 0.005
"""Share of neighbours that are more than half a circle apart, where north is passed."""


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


def other_map(windows: Sequence[NDArray[np.float64]], names: str) -> tuple[str, bool]:
    """Return what a raster seems to show in the place of heights, a key of LIMITS, and whether that is sure.

    Args:
        windows: of the raster, each (h, w) values as they are meant, NaN where unknown.
        names: of its file and band, which may say it.

    Returns:
        "" and False where it may be heights. Sure are directions, which jump at north, and what its name says, too.
    """
    values = np.concatenate([window[np.isfinite(window)] for window in windows])
    if len(values) < FAR * FAR:
        return "", False
    least, most, top = float(values.min()), float(values.max()), float(np.percentile(values, 99))
    near, far = _squares(windows, NEAR), _squares(windows, FAR)
    rough = float(near.mean() / far.mean()) if len(near) and far.any() else 0.0
    said = {word for word in re.split(r"[\W\d_]+", names.lower()) if word}
    for kind, (low, high) in LIMITS.items():
        is_called = not said.isdisjoint(OTHER_MAPS[kind].split())
        fits = low <= least and most <= high and top >= REACHED[kind]
        fits = fits and rough > (ROUGH_IF_CALLED if is_called else ROUGH)
        if kind == "hillshade":
            fits = fits and not (values % 1).any()
        turns = kind == "aspect" and float((near > 180.0**2).mean()) > TURNS
        if fits and (is_called or kind != "aspect" or turns):
            return kind, is_called or turns
    return "", False


def _squares(windows: Sequence[NDArray[np.float64]], apart: int) -> NDArray[np.float64]:
    """Return the squared differences of values that lie so many pixels apart."""
    pairs = [(window[apart:] - window[:-apart]).ravel() for window in windows]
    pairs += [(window[:, apart:] - window[:, :-apart]).ravel() for window in windows]
    found = np.concatenate(pairs)
    squares: NDArray[np.float64] = found[np.isfinite(found)] ** 2
    return squares


def _is_below(value: float, heights: NDArray[np.float64], count: int) -> bool:
    """Return whether the lowest value is a void: whole, repeated, not above the sea and far below all others."""
    return bool(value == round(value) and count >= LEAST and heights[0] <= 0 and heights[1] - heights[0] > SEA_M)
