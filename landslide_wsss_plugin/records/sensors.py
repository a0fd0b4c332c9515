"""For which kind of image a model was taught, as its card says, and whether a scene is of that kind."""

from dataclasses import dataclass
from typing import Any, Optional

from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.text import significant, tr

SAME_PIXEL = 0.1
"""Pixels are of one size where they differ by less, as a share of the larger one; the engine has the same."""


@dataclass(frozen=True)
class Sensor:
    """A kind of image.

    Args:
        bands: how many the file has.
        dtype: of its values, by numpy's name.
        pixel_m: size on the ground, metres; None where it is unknown.
        name: of the sensor, as a person calls it; may be empty.
        views: checked views that taught the model; 0 where nobody knows.
    """

    bands: int
    dtype: str
    pixel_m: Optional[float]
    name: str = ""
    views: int = 0

    def fits(self, other: "Sensor") -> bool:
        """Return whether both are one kind; without a pixel size nothing is known to be."""
        if (self.bands, self.dtype) != (other.bands, other.dtype) or not self.pixel_m or not other.pixel_m:
            return False
        return abs(self.pixel_m - other.pixel_m) < SAME_PIXEL * max(self.pixel_m, other.pixel_m)

    def in_words(self) -> str:
        """Return the kind in a line."""
        pixel = tr("pixels of {} m").format(significant(self.pixel_m, 2)) if self.pixel_m else ""
        bands = tr("{} bands of {}").format(self.bands, self.dtype)
        return ", ".join(part for part in (self.name, bands, pixel) if part)


def sensor_of_card(card: "dict[str, Any]") -> Optional[Sensor]:
    """Return the kind of image that a model was taught for; None for one that was taught for none.

    Args:
        card: of the model; whoever wrote the file may have put anything there.
    """
    told, taught = card.get("sensor"), card.get("taught")
    if not isinstance(told, dict) or not _is_count(told.get("bands")) or not isinstance(told.get("dtype"), str):
        return None
    pixel = told.get("pixel_m")
    known = isinstance(pixel, (int, float)) and not isinstance(pixel, bool) and 0 < pixel < 1e6
    views = taught.get("views") if isinstance(taught, dict) else 0
    return Sensor(
        told["bands"],
        single_line(told["dtype"])[:20],
        float(pixel) if known and pixel is not None else None,
        single_line(str(told.get("name") or ""))[:80],
        views if _is_count(views) else 0,  # type: ignore[arg-type]
    )


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < 1_000_000
