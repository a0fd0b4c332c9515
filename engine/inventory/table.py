"""A layer of polygons in memory, as it is read from and written to files."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from engine.inventory.schema import TYPES, Landslide


@dataclass(frozen=True)
class Table:
    """A layer in memory: N polygons as WKB, and a column of N values for each name."""

    names: list[str]
    columns: list[Any]
    wkb: Any
    crs: str | None


def inventory_table(landslides: Sequence[Landslide], crs_wkt: str | None) -> Table:
    """Return an inventory as a layer in memory, every field of the type that it has in files."""
    columns = [_column(name, [getattr(landslide, name) for landslide in landslides]) for name in TYPES]
    wkb = shapely.to_wkb(np.array([landslide.geometry for landslide in landslides], object))
    return Table(list(TYPES), columns, wkb, crs_wkt)


def _column(name: str, values: list[Any]) -> Any:
    """Return a column of the type that its name asks for, also where it is empty or has no value."""
    kind = TYPES[name]
    if kind is int:
        return np.array(values, np.int32)
    if kind is str:
        return np.array(values, object)
    return np.array([np.nan if value is None else value for value in values], np.float64)
