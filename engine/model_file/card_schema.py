"""What a model's card must hold: other people's files are checked field by field before anything is done with them."""

import itertools
import math
from collections.abc import Callable
from typing import Any

from engine.settings.calibration import is_calibration
from engine.settings.tables import METHODS

Check = Callable[[Any], bool]
MOST_PIXELS = 50
"""Rows of a card's table of pixels."""


def first_fault(card: dict[str, Any]) -> str | None:
    """Return what is wrong with a card, as the end of a sentence; None where nothing is.

    Args:
        card: the contents of card.json, of this format version.
    """
    if place := not_finite(card):
        return f"the number at {place} of its card is NaN or infinite"
    missing = [name for name in REQUIRED if name not in card]
    if missing:
        return f"its card lacks {', '.join(missing)}"
    for name, check in FIELDS.items():
        if name in card and not check(card[name]):
            return f"its card says {name} = {_short(card[name])}"
    for role, entry in card["networks"].items():
        for name, check in NETWORK_FIELDS.items():
            if not isinstance(entry, dict) or (name in NETWORK_NEEDS and name not in entry):
                return f"its card does not describe the {_short(role)}"
            if name in entry and not check(entry[name]):
                return f"its card says {name} = {_short(entry[name])} of the {_short(role)}"
    return None


def not_finite(value: Any, place: str = "") -> str | None:
    """Return where in JSON values the first number stands that is NaN or infinite, as "thresholds.gan", or None."""
    if isinstance(value, dict):
        members = [(f"{place}.{key}" if place else str(key), one) for key, one in value.items()]
    elif isinstance(value, (list, tuple)):
        members = [(f"{place}.{number}" if place else str(number), one) for number, one in enumerate(value)]
    else:
        return place if isinstance(value, float) and not math.isfinite(value) else None
    return next((found for at, one in members if (found := not_finite(one, at)) is not None), None)


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 60 else f"{text[:60]}..."


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip()) and len(value) <= 200 and value.isprintable()


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_share(value: Any) -> bool:
    return _is_number(value) and 0 <= value <= 1


def _is_length(value: Any) -> bool:
    return _is_number(value) and 1e-3 <= value <= 1e4  # metres: from a drone over a rock to the coarsest satellite


def _are_thresholds(value: Any) -> bool:
    return isinstance(value, dict) and {"gan", "cam"} <= value.keys() and all(map(_is_share, value.values()))


def _are_pixels(value: Any) -> bool:
    """Whether a value is a table of at least two ground pixels, ascending, each with a figure in [0, 1]."""
    if not isinstance(value, list) or not 2 <= len(value) <= MOST_PIXELS:
        return False
    if not all(isinstance(row, list) and len(row) == 2 and _is_length(row[0]) and _is_share(row[1]) for row in value):
        return False
    return all(row[0] > before[0] for before, row in itertools.pairwise(value))


def _are_three(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 3 and all(map(_is_number, value))


FIELDS: dict[str, Check] = {
    "name": _is_name,
    "version": lambda value: _is_name(value) or _is_number(value),
    "licence": _is_text,
    "citation": _is_text,
    "training_data": _is_text,
    "pixel_size_m": _is_length,
    "thresholds": _are_thresholds,
    "gate": _is_share,
    "calibration": is_calibration,
    "measured_pixels": _are_pixels,
    "figures": lambda value: isinstance(value, dict),
    "limits": lambda value: isinstance(value, list) and all(map(_is_text, value)),
    "networks": lambda value: isinstance(value, dict),
    "default_method": lambda value: value in METHODS if isinstance(value, str) else value is None,
}

REQUIRED = ("name", "version", "licence", "pixel_size_m", "networks", "thresholds", "gate")

NETWORK_FIELDS: dict[str, Check] = {
    "architecture": _is_text,
    "config": lambda value: isinstance(value, dict),
    "file": _is_text,
    "sha256": _is_text,
    "mean": _are_three,
    "std": lambda value: _are_three(value) and all(one > 0 for one in value),
}

NETWORK_NEEDS = ("architecture", "file", "sha256")
