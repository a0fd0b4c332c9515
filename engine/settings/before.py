"""The earlier image of a scene: which file, when it was taken, what of it is left out. This module needs no torch."""

from dataclasses import dataclass
from datetime import date

from engine.errors import UserError


@dataclass(frozen=True)
class BeforeSettings:
    """An earlier image to compare a scene with.

    Args:
        image: the raster; None compares with nothing.
        mask: a vector file whose polygons are left out of it, such as clouds.
        date: the day on which it was taken, YYYY-MM-DD, in the place of what its file says.
    """

    image: str | None = None
    mask: str | None = None
    date: str | None = None

    def __post_init__(self) -> None:
        for name in ("image", "mask", "date"):
            value = getattr(self, name)
            if value is not None and not (isinstance(value, str) and value and "\0" not in value):
                raise UserError(f"The earlier image's {name} is {value!r}.", "Give a text.", "settings")
        if self.image is None and (self.mask or self.date):
            raise UserError("The earlier image is not given, only what belongs to it.", "Give it.", "settings")
        if self.date is not None and not _is_day(self.date):
            message = f"The earlier image's date '{self.date}' is no day."
            raise UserError(message, "Give it as YYYY-MM-DD, such as 2020-08-04.", "settings")


def _is_day(text: str) -> bool:
    try:
        return len(text) == len("2021-08-04") and bool(date.fromisoformat(text))
    except ValueError:
        return False
