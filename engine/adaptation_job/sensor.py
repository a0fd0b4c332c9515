"""What kind of image a scene is: scenes of one kind can teach one model, which is offered for the next one of it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from engine.errors import UserError
from engine.rasters.atomic import open_raster
from engine.rasters.scene_info import SceneInfo

SAME_PIXEL = 0.1
"""Pixels are of one size where they differ by less, as a share of the larger one."""

MOST_TEXT = 80
"""Characters of a sensor's name."""


@dataclass(frozen=True)
class Sensor:
    """A kind of image.

    Args:
        name: of the sensor, as a person calls it; may be empty.
        bands: how many the file has.
        dtype: numpy's name of their type.
        pixel_m: size on the ground, metres; None without a CRS.
    """

    name: str
    bands: int
    dtype: str
    pixel_m: float | None

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)

    def fits(self, other: "Sensor") -> bool:
        """Return whether another scene is of this kind; an unknown pixel size fits none but another unknown one."""
        if (self.bands, self.dtype) != (other.bands, other.dtype):
            return False
        if self.pixel_m is None or other.pixel_m is None:
            return self.pixel_m is other.pixel_m
        return abs(self.pixel_m - other.pixel_m) < SAME_PIXEL * max(self.pixel_m, other.pixel_m)

    def message(self) -> str:
        """Return it in words."""
        count = "1 band" if self.bands == 1 else f"{self.bands} bands"
        pixel = f"{self.pixel_m:.2f} m" if self.pixel_m is not None else "unknown size"
        return f"{count} of {self.dtype}, pixels of {pixel}"


def sensor_of(info: SceneInfo, pixel_m: float | None, name: str = "") -> Sensor:
    """Return the kind of a scene's image.

    Args:
        info: the scene.
        pixel_m: its pixel on the ground, as the run takes it.
        name: of the sensor.
    """
    with open_raster(info.path) as file:
        bands = int(file.count)
    return Sensor(" ".join(name.split())[:MOST_TEXT], bands, info.dtype, round(pixel_m, 4) if pixel_m else None)


def one_kind(sensors: Sequence[Sensor], names: Sequence[str]) -> Sensor:
    """Return the kind that all scenes are of.

    Args:
        sensors: at least one.
        names: of the scenes, for the sentence.

    Raises:
        UserError: they are not of one kind.
    """
    for name, sensor in zip(names, sensors, strict=True):
        if not sensors[0].fits(sensor):
            raise UserError(
                f"The scenes are not of one kind: {names[0]} has {sensors[0].message()}, {name} has "
                f"{sensor.message()}.",
                "Make a model of its own for each kind of image.",
                "decisions",
            )
    return sensors[0]
