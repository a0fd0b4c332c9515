"""Everything a run can be told: frozen dataclasses, validated once, to and from JSON."""

import dataclasses
import math
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, get_args

from engine.errors import UserError
from engine.settings import retired
from engine.settings.before import BeforeSettings
from engine.settings.difference import DifferenceSettings
from engine.settings.tables import BEFORE, CAMS, DEM_UNITS, METHODS, MIN_AREA_M2, OVERLAP_PX, RULES, SCORES, TILE_PX

Cam = Literal["exact", "fast", "grad"]
Precision = Literal["auto", "float32", "bfloat16", "float16"]
PRECISIONS: tuple[str, ...] = get_args(Precision)


def score_names(method: str, *, explain: bool, roles: Collection[str], pair: bool = False) -> list[str]:
    """Return the bands of a run's scores, in their order.

    Args:
        method: of METHODS.
        explain: whether scores are kept that only say why.
        roles: the networks that the model has.
        pair: whether there is an earlier image; a model that can also says what it shows.
    """
    wanted = set(METHODS[method].scores)
    if explain:
        wanted |= {name for name, score in SCORES.items() if score.network in roles and (pair or not score.pair)}
    if pair and "student" in roles and method != "cyclegan+before":
        wanted |= {"student", "change"}
    names = [name for name in SCORES if name in wanted]
    return [*names, BEFORE] if "change" in wanted else names


@dataclass(frozen=True)
class TileSettings:
    """The grid of chips.

    Args:
        size: side of a chip as the networks see it, pixels.
        overlap: pixels that neighbouring chips share; less than `size`.
    """

    size: int = TILE_PX
    overlap: int = OVERLAP_PX

    def __post_init__(self) -> None:
        _need(32 <= self.size <= 4096, f"The tile size is {self.size} px.", "Choose 32 to 4096 px; 512 is usual.")
        _need(self.size % 4 == 0, f"The tile size {self.size} px is not a multiple of 4.", "Choose 512, for example.")
        _need(
            0 <= self.overlap < self.size,
            f"The overlap of {self.overlap} px does not fit a tile of {self.size} px.",
            "Choose an overlap from 0 to less than the tile size; a quarter of it is usual.",
        )


@dataclass(frozen=True)
class ThresholdSettings:
    """How continuous scores become a mask.

    Args:
        rule: one of RULES: "manual" takes the values below; the others find one a scene and score, or one a pixel from
            its window.
        gan: threshold of the GAN difference, grey level / 255 in [0, 1]; None takes the model card's.
        cam: threshold of CAM x P(landslide) in [0, 1]; None takes the model card's.
        earlier: threshold of the difference from the earlier image, grey level / 255; None takes the model card's.
        student: threshold of the student's probability in [0, 1]; None takes the model card's.
        change: threshold of the change since the earlier image in [0, 1]; None takes the model card's.
        window: side of the local window, odd, pixels.
        k: Niblack's and Sauvola's weight of the standard deviation.
    """

    rule: str = "manual"
    gan: float | None = None
    cam: float | None = None
    student: float | None = None
    change: float | None = None
    earlier: float | None = None
    window: int = 101
    k: float = 0.2

    def __post_init__(self) -> None:
        _need(self.rule in RULES, f"There is no threshold rule '{self.rule}'.", f"Choose one of {', '.join(RULES)}.")
        for name, value in (
            ("GAN", self.gan),
            ("CAM", self.cam),
            ("student's", self.student),
            ("change", self.change),
            ("earlier image's", self.earlier),
        ):
            _need(
                value is None or (math.isfinite(value) and 0.0 <= value <= 1.0),
                f"The {name} threshold is {value}.",
                "Choose a number from 0 to 1.",
            )
        _need(
            3 <= self.window <= 1001 and self.window % 2 == 1,
            f"The threshold window is {self.window} px.",
            "Choose an odd number of pixels from 3 to 1001.",
        )
        _need(math.isfinite(self.k), f"The threshold weight k is {self.k}.", "Choose a finite number; 0.2 is usual.")


@dataclass(frozen=True)
class PolygonSettings:
    """Which regions of the mask become polygons.

    Args:
        min_area_m2: smaller regions are left out, square metres (pixels where the scene has no CRS).
        fill_holes_m2: holes smaller than this are filled, square metres.
        simplify_px: tolerance of the outline's simplification, pixels; 0 keeps the pixel edges.
        min_confidence: proposals whose mean confidence is lower are left out, 0 to 1; 0 keeps all.
    """

    min_area_m2: float = MIN_AREA_M2
    fill_holes_m2: float = 0.0
    simplify_px: float = 0.0
    min_confidence: float = 0.0

    def __post_init__(self) -> None:
        for name, value in dataclasses.asdict(self).items():
            _need(
                math.isfinite(value) and value >= 0,
                f"The polygon setting {name} is {value}.",
                "Choose zero or a positive number.",
            )
        _need(
            self.min_confidence <= 1,
            f"The minimum confidence is {self.min_confidence}.",
            "Choose a number from 0 to 1.",
        )


@dataclass(frozen=True)
class TerrainSettings:
    """The elevation model under the landslides.

    Args:
        dem: path of a raster of elevations in any CRS; None: the terrain fields stay empty.
        units: of its heights, one of DEM_UNITS.
        min_slope_deg: proposals whose mean slope is less are left out, degrees; 0 keeps all.
        crs: of the raster, in any form that PROJ reads; wins over the file's own. None leaves it to the file.
    """

    dem: str | None = None
    units: str = "auto"
    min_slope_deg: float = 0.0
    crs: str | None = None

    def __post_init__(self) -> None:
        _need(
            self.units in DEM_UNITS,
            f"There is no elevation unit '{self.units}'.",
            f"Choose one of {', '.join(DEM_UNITS)}.",
        )
        _need(
            math.isfinite(self.min_slope_deg) and 0 <= self.min_slope_deg < 90,
            f"The least slope is {self.min_slope_deg} degrees.",
            "Choose degrees from 0 to less than 90.",
        )
        _need(
            self.crs is None or isinstance(self.crs, str),
            "The CRS of the elevation model is no text.",
            "Give one such as EPSG:32648.",
        )


@dataclass(frozen=True)
class RunSettings:
    """One run over one scene.

    Args:
        method: one of METHODS: a row of the dissertation's table, or the student; None takes the model card's.
        explain: also write the GAN difference and the CAM, as far as the model has their networks, so that the user
            sees why, and can switch methods without running again. Beside the student the CAM is Grad-CAM's.
        cam: how carefully Score-CAM is computed, see `cam_of`; None is "exact" for the methods that name it.
        precision: number format of Score-CAM's masked passes; "auto" is float32 for "exact", and for "fast" bfloat16
            where the device has instructions for it.
        audit: share of the chips explained "fast" that are explained exactly as well, to tell the error, in [0, 1].
        bands: 1-based numbers of the red, green and blue band; None reads the colour interpretation.
        device: "auto", "cpu", "cuda" or "cuda:N".
        gate: chips with P(landslide) below this get CAM x P = 0 without an explanation; None takes the card's.
        batch_size: chips a batch; masked copies of a chip share the same memory. 0 chooses by device.
        resample: bring the scene to the model's ground pixel size where both are known.
        pixel_size_m: the scene's ground pixel size in metres, where its CRS cannot tell.
        image_date: the day on which the scene was taken, YYYY-MM-DD, in the place of what its file says.
        style_bands: the bands by which QGIS shows the scene, taken where the file does not say which are which.
        crs: of the scene, in any form that PROJ reads; wins over the file's.
        keep_fill: take an undeclared fill around the image as data.
        stretch: low and high of red, green and blue that become 0 and 1; None finds them in the scene.
    """

    method: str | None = None
    explain: bool = False
    cam: Cam | None = None
    precision: Precision = "auto"
    audit: float = 0.0
    bands: tuple[int, int, int] | None = None
    device: str = "auto"
    gate: float | None = None
    batch_size: int = 0
    resample: bool = True
    pixel_size_m: float | None = None
    image_date: str | None = None
    style_bands: tuple[int, int, int] | None = None
    crs: str | None = None
    keep_fill: bool = False
    stretch: tuple[tuple[float, float], tuple[float, float], tuple[float, float]] | None = None
    tiles: TileSettings = field(default_factory=TileSettings)
    difference: DifferenceSettings = field(default_factory=DifferenceSettings)
    thresholds: ThresholdSettings = field(default_factory=ThresholdSettings)
    polygons: PolygonSettings = field(default_factory=PolygonSettings)
    terrain: TerrainSettings = field(default_factory=TerrainSettings)
    before: BeforeSettings = field(default_factory=BeforeSettings)

    def __post_init__(self) -> None:
        for name in ("explain", "resample", "keep_fill"):
            value = getattr(self, name)
            _need(isinstance(value, bool), f"The setting '{name}' is {value}.", "Choose true or false.")
        known = self.method is None or self.method in METHODS
        _need(known, f"There is no method '{self.method}'.", f"Choose one of {', '.join(METHODS)}.")
        cam_ok = self.cam is None or self.cam in CAMS
        _need(cam_ok, f"There is no explanation '{self.cam}'.", f"Choose one of {', '.join(CAMS)}.")
        precision_ok = self.precision in PRECISIONS
        _need(precision_ok, f"There is no precision '{self.precision}'.", f"Choose one of {', '.join(PRECISIONS)}.")
        _need(
            math.isfinite(self.audit) and 0 <= self.audit <= 1,
            f"The audit's share is {self.audit}.",
            "Choose a share from 0 to 1; 0.01 takes every hundredth chip.",
        )
        if self.bands is not None:
            _need(
                len(self.bands) == 3 and all(isinstance(b, int) and b >= 1 for b in self.bands),
                f"The bands {self.bands} are not three band numbers.",
                "Give the red, green and blue band counted from 1, such as 3,2,1.",
            )
        crs_ok = self.crs is None or (isinstance(self.crs, str) and 0 < len(self.crs) < 100_000)
        _need(crs_ok, "The CRS of the scene is none.", "Give one such as EPSG:32648.")
        if self.stretch is not None:
            flat = [value for pair in self.stretch for value in pair]
            good = len(flat) == 6 and all(map(math.isfinite, flat)) and all(low != high for low, high in self.stretch)
            _need(good, "The stretch is not three pairs of values.", "Give low and high, such as 200,3000.")
        device_ok = self.device in ("auto", "cpu", "cuda", "mps") or (
            self.device.startswith("cuda:") and self.device[5:].isdigit()
        )
        _need(device_ok, f"There is no device '{self.device}'.", "Choose auto, cpu, cuda or cuda:0.")
        _need(
            self.gate is None or (math.isfinite(self.gate) and 0 <= self.gate <= 1),
            f"The minimum chip probability is {self.gate}.",
            "Choose a probability from 0 to 1.",
        )
        _need(self.batch_size >= 0, f"The batch size is {self.batch_size}.", "Choose 0 (automatic) or more.")
        _need(
            self.pixel_size_m is None or (math.isfinite(self.pixel_size_m) and self.pixel_size_m > 0),
            f"The pixel size is {self.pixel_size_m} m.",
            "Choose a positive number of metres.",
        )
        date_ok = self.image_date is None or _is_day(self.image_date)
        _need(date_ok, f"The image date '{self.image_date}' is no day.", "Give it as YYYY-MM-DD, such as 2021-08-04.")

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values that `from_json` reads back to an equal object."""
        values = dataclasses.asdict(self)
        values["bands"] = list(self.bands) if self.bands else None
        values["style_bands"] = list(self.style_bands) if self.style_bands else None
        values["stretch"] = [list(pair) for pair in self.stretch] if self.stretch else None
        return values

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "RunSettings":
        """Build settings from JSON values; keys that are absent keep their defaults.

        Raises:
            UserError: an unknown key, or a value of the wrong type or out of its range.
        """
        try:
            values = retired.without(values, retired.RUN)
            for name in ("bands", "style_bands"):
                if values.get(name) is not None:
                    values[name] = tuple(int(band) for band in values[name])
            values["style_bands"] = values.get("style_bands") or None
            if values.get("stretch") is not None:
                values["stretch"] = tuple((float(low), float(high)) for low, high in values["stretch"])
            for name, kind in (
                ("tiles", TileSettings),
                ("difference", DifferenceSettings),
                ("thresholds", ThresholdSettings),
                ("polygons", PolygonSettings),
                ("terrain", TerrainSettings),
                ("before", BeforeSettings),
            ):
                given = values.pop(name, None)  # null is as good as absent
                if given is None:
                    continue
                if name == "difference" and isinstance(given, dict):
                    given = retired.without(given, retired.DIFFERENCE)
                values[name] = kind(**given) if isinstance(given, dict) else given
                good = isinstance(values[name], kind)
                _need(good, f"The settings '{name}' are {given}.", "Give an object of its settings.")
            return cls(**values)
        except (TypeError, ValueError, AttributeError, OverflowError) as error:
            raise UserError(f"The settings cannot be read: {error}.", "Check their names and values.") from error


def cam_of(method: str, cam: Cam | None) -> Cam:
    """Return how the CAM of a run is made.

    A method that names Grad-CAM takes "grad", whatever was wished. Score-CAM takes the wish, "exact" where there is
    none: "exact" is one pass a channel, "fast" its approximation, "grad" puts Grad-CAM in its place. A method without a
    CAM shows one only on request (`explain`): the wish, "grad" where there is none.

    Args:
        method: one of METHODS.
        cam: the wish.
    """
    if METHODS[method].explanation == "grad":
        return "grad"
    return cam or ("exact" if METHODS[method].explanation == "score" else "grad")


def _is_day(text: Any) -> bool:
    try:
        return isinstance(text, str) and len(text) == len("2021-08-04") and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _need(condition: bool, message: str, hint: str) -> None:  # noqa: FBT001
    if not condition:
        raise UserError(message, hint, "settings")
