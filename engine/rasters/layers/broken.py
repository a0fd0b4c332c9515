"""Outlines that nobody can read: a corner that is no number or infinite, or what is no shape at all."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import shapely
from numpy.typing import NDArray

from engine.errors import UserError

MOST = 10_000
"""Features without a place whose shapes are looked at; of more it is not told whether they have any."""


def shapes_of(wkb: Any) -> Any:
    """Return (N,) shapely geometries of (N,) WKB; None where there is none, or it is no shape."""
    with np.errstate(invalid="ignore"):  # corners that are no numbers, which are told by `is_broken`
        return shapely.from_wkb(np.asarray(wkb, object), on_invalid="ignore")


def is_broken(shapes: Any, wkb: Any = None) -> NDArray[np.bool_]:
    """Return (N,) which shapes have a corner that is no number, or infinite, or could not be read at all.

    Args:
        shapes: (N,) of `shapes_of`.
        wkb: (N,) that they were read from; None where that is not known.
    """
    broken = np.zeros(len(shapes), bool)
    at, numbers = shapely.get_coordinates(shapes, return_index=True)
    broken[numbers[~np.isfinite(at).all(axis=1)]] = True
    if wkb is not None:
        broken |= shapely.is_missing(shapes) & np.array([one is not None for one in wkb], bool)
    return broken


def lost_outlines(name: str, layer: str, how: dict[str, Any], read: Any) -> int:
    """Return how many broken outlines of a layer lie nowhere, so that asking for a place does not find them.

    Args:
        name: of the file, as pyogrio takes it.
        layer: its layer.
        how: arguments of pyogrio's readers.
        read: (N,) numbers of the features that were found.
    """
    numbers, bounds = pyogrio.read_bounds(name, layer=layer, **how)
    nowhere = np.setdiff1d(numbers[~np.isfinite(bounds).all(axis=0)], read)[:MOST]
    if not len(nowhere):
        return 0
    _, _, wkb, _ = pyogrio.raw.read(name, layer=layer, fids=nowhere, columns=[])
    return int(is_broken(shapes_of(wkb), wkb).sum())


def broken_words(count: int, source: object) -> str:
    """Return what is wrong with so many features, without a full stop."""
    features = "1 feature" if count == 1 else f"{count:,} features"
    outlines = "has an outline" if count == 1 else "have outlines"
    return f"{features} of {source} {outlines} that cannot be read (corners that are no numbers, or a surface)"


def say_broken(count: int, source: object, warn: Callable[[str], None]) -> None:
    """Say that outlines were left out because nobody can read them, where there are some."""
    if count:
        warn(f"{broken_words(count, source)} and {'was' if count == 1 else 'were'} left out.")


def refuse_broken(count: int, source: object, kind: str = "vector") -> None:
    """Refuse a layer of which some outlines cannot be read, where nobody would miss them in the result.

    Raises:
        UserError: there are some.
    """
    if count:
        raise UserError(f"{broken_words(count, source)}.", "Repair or delete them, then choose the layer again.", kind)
