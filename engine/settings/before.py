"""The earlier image of a scene: which file, when it was taken, what of it is left out. This module needs no torch."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.errors import UserError


@dataclass(frozen=True)
class BeforeSettings:
    """An earlier image to compare a scene with.

    Args:
        image: the raster; None compares with nothing.
        mask: a vector file whose polygons are left out of it, such as clouds.
        date: the day on which it was taken, YYYY-MM-DD, in the place of what its file says.
        crs: of the earlier image, in any form that PROJ reads; wins over the file's.
        bands: 1-based numbers of its red, green and blue band; None reads the colour interpretation.
        style_bands: the bands by which QGIS shows it, taken where the file does not say which are which.
    """

    image: str | None = None
    mask: str | None = None
    date: str | None = None
    crs: str | None = None
    bands: tuple[int, ...] | None = None
    style_bands: tuple[int, ...] | None = None

    def __post_init__(self) -> None:
        for name in ("image", "mask", "date", "crs"):
            value = getattr(self, name)
            if value is not None and not (isinstance(value, str) and value and "\0" not in value):
                raise UserError(f"The earlier image's {name} is {value!r}.", "Give a text.", "settings")
        for name in ("bands", "style_bands"):
            if getattr(self, name) is not None:
                object.__setattr__(self, name, _three(getattr(self, name)))
        if self.image is None and any((self.mask, self.date, self.crs, self.bands, self.style_bands)):
            raise UserError("The earlier image is not given, only what belongs to it.", "Give it.", "settings")
        if self.date is not None and not _is_day(self.date):
            message = f"The earlier image's date '{self.date}' is no day."
            raise UserError(message, "Give it as YYYY-MM-DD, such as 2020-08-04.", "settings")


def _three(bands: Any) -> tuple[int, ...]:
    """Return band numbers as JSON or a user gives them.

    Raises:
        UserError: they are not three.
    """
    good = isinstance(bands, (list, tuple)) and len(bands) == 3 and all(type(b) is int and b >= 1 for b in bands)
    if not good:
        message = f"The bands {bands} of the earlier image are not three band numbers."
        raise UserError(message, "Give the red, green and blue band counted from 1, such as 3,2,1.", "settings")
    return tuple(bands)


def _is_day(text: str) -> bool:
    try:
        return len(text) == len("2021-08-04") and bool(date.fromisoformat(text))
    except ValueError:
        return False
