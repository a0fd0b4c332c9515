"""How labelled chips are cut out of a raster."""

import dataclasses
import math
from dataclasses import dataclass
from typing import Any, Literal, get_args

from engine.errors import UserError

Mode = Literal["grid", "each"]
MODES: tuple[str, ...] = get_args(Mode)


@dataclass(frozen=True)
class ChipSettings:
    """How labelled chips are cut out of a raster.

    Args:
        mode: "grid" lays a grid over the raster and labels each cell by the features in it; "each" cuts one chip
            around the middle of each feature.
        side: of a chip, pixels.
        overlap: pixels that neighbouring chips of the grid share; less than `side`.
        pixel_size_m: ground size of a chip's pixel; None keeps the raster's own.
        bands: 1-based numbers of the red, green and blue band; None reads the colour interpretation.
        crs: of the raster; wins over the file's.
        style_bands: the bands by which QGIS shows the raster, taken where the file does not say which are which.
        keep_fill: take an undeclared fill around the image as data.
        stretch: low and high of red, green and blue that become black and white; None finds them in the raster.
        label_field: attribute that says what a feature is: landslide, none or skip; None: every feature is a
            landslide, apart from those whose `status` is "rejected".
        least_cover: share of a cell, (0, 1], that landslide polygons must cover to make it a landslide; cells with
            less than that, but not nothing, show neither clearly and are skipped.
        least_data: share of a chip, [0, 1], that must hold data.
        others_per_landslide: at most so many chips without a landslide for each with one, chosen at random; 0
            keeps all.
        seed: of that choice.
    """

    mode: Mode = "grid"
    side: int = 512
    overlap: int = 0
    pixel_size_m: float | None = None
    bands: tuple[int, int, int] | None = None
    crs: str | None = None
    style_bands: tuple[int, int, int] | None = None
    keep_fill: bool = False
    stretch: tuple[tuple[float, float], tuple[float, float], tuple[float, float]] | None = None
    label_field: str | None = None
    least_cover: float = 0.02
    least_data: float = 0.9
    others_per_landslide: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        _need(self.mode in MODES, f"There is no way '{self.mode}' to cut chips.", f"Choose one of {', '.join(MODES)}.")
        _need(16 <= self.side <= 4096, f"The chip size is {self.side} px.", "Choose 16 to 4096 px; 512 is usual.")
        _need(
            0 <= self.overlap < self.side,
            f"The overlap of {self.overlap} px does not fit chips of {self.side} px.",
            "Choose an overlap from 0 to less than the chip size.",
        )
        size = self.pixel_size_m
        _need(
            size is None or (math.isfinite(size) and size > 0),
            f"The pixel size is {size} m.",
            "Choose a positive number of metres.",
        )
        _need(0 < self.least_cover <= 1, f"The least cover is {self.least_cover}.", "Choose a share above 0, up to 1.")
        _need(0 <= self.least_data <= 1, f"The least share of data is {self.least_data}.", "Choose a share of 0 to 1.")
        ratio = self.others_per_landslide
        _need(
            math.isfinite(ratio) and ratio >= 0,
            f"The chips without a landslide for each with one are {ratio}.",
            "Choose 0 (all) or a positive number.",
        )
        _need(self.seed >= 0, f"The seed is {self.seed}.", "Choose zero or a positive whole number.")

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "ChipSettings":
        """Build from JSON values; keys that are absent or None keep their defaults.

        Raises:
            UserError: an unknown key, or a value of the wrong type or out of its range.
        """
        given = {name: value for name, value in values.items() if value is not None}
        unknown = set(given) - {field.name for field in dataclasses.fields(cls)}
        _need(not unknown, f"There is no chip setting {', '.join(sorted(unknown))}.", "Check the names.")
        try:
            for name in {"bands", "style_bands"} & set(given):
                red, green, blue = (int(band) for band in given[name])
                given[name] = (red, green, blue)
            if "stretch" in given:
                given["stretch"] = tuple((float(low), float(high)) for low, high in given["stretch"])
            return cls(**given)
        except (TypeError, ValueError) as error:
            raise UserError(f"The chip settings cannot be read: {error}.", "Check their values.") from error


def _need(condition: bool, message: str, hint: str) -> None:  # noqa: FBT001
    if not condition:
        raise UserError(message, hint, "settings")
