"""What a scene is: where it lies, its grid and bands, how its values become [0, 1], what of it is no data."""

import dataclasses
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from engine.errors import UserError
from engine.rasters.reading.fill import Fill
from engine.rasters.reading.georeference import Six, Warp, six
from engine.rasters.reading.ground_pixel import SQUARE, ground_pixel
from engine.rasters.reading.options import Bands, Limits, Stretch
from engine.rasters.reading.turning import TURNS, turned_size, turned_transform

__all__ = ["Bands", "OwnGrid", "SceneInfo", "Stretch", "ground_pixel_size"]


@dataclass(frozen=True)
class OwnGrid:
    """The grid of the file, on which results are written.

    Args:
        width: pixels.
        height: pixels.
        transform: from pixels to the CRS.
    """

    width: int
    height: int
    transform: Affine


@dataclass(frozen=True)
class SceneInfo:
    """What a scene is and how it is read; stored in run.json, so that a resumed run reads it the same way.

    Size and transform are those of the grid that is read: rows run north to south. The file's own is `own`.

    Args:
        path: the raster.
        width: pixels.
        height: pixels.
        crs_wkt: the CRS, None where the raster has none.
        transform: a, b, c, d, e, f of x = a col + b row + c, y = d col + e row + f.
        bands: 1-based numbers of the red, green and blue band.
        dtype: numpy's name of the bands' type.
        nodata: the red band's nodata value; None also for NaN, which never counts as data.
        alpha_band: 1-based number of the alpha band, None where there is none.
        pixel_size_m: geometric mean of a pixel's width and height on the ground at the scene's centre, metres; None
            without a CRS.
        stretch: per band the stored values that become 0 and 1; None for uint8, which is divided by 255.
        warnings: sentences for the user.
        crs_from: "file", "sidecar", "layer", "gcps", "rpcs" or "none".
        place_from: what ties pixels to coordinates, in words.
        turn: of `turning`, from the file's grid to the one that is read.
        warp: onto which the raster is warped while it is read.
        pixel_m: a pixel's width and height on the ground, metres.
        bands_from: how the bands were chosen, in words.
        bands_guessed: whether nothing said which bands are red, green and blue.
        stretch_from: where the stretch comes from, in words.
        value_range: of each band, the least and the largest stored value of what was sampled.
        mask_band: whether the file has a mask of its pixels.
        fill: what the file does not declare as nodata, though it is.
        date: day on which the image was taken, YYYY-MM-DD; "" where the file does not say.
        date_from: the tag that says it.
        remarks: sentences that need no remedy.
        ground: of an image of which half is read almost black, the values that would become 0 and 1 where that is
            ground, as scale and offset of the file mean them; None of any other.
        plain: as `stretch`, had the values not been brought to those of a clear picture; None where they were not.
    """

    path: str
    width: int
    height: int
    crs_wkt: str | None
    transform: Six
    bands: Bands
    dtype: str
    nodata: float | None
    alpha_band: int | None
    pixel_size_m: float | None
    stretch: Stretch | None
    warnings: tuple[str, ...] = ()
    crs_from: str = "file"
    place_from: str = ""
    turn: int = 0
    warp: Warp | None = None
    pixel_m: Limits | None = None
    bands_from: str = ""
    bands_guessed: bool = False
    stretch_from: str = ""
    value_range: tuple[Limits, Limits, Limits] | None = None
    mask_band: bool = False
    fill: Fill | None = None
    date: str = ""
    date_from: str = ""
    remarks: tuple[str, ...] = ()
    ground: Stretch | None = None
    plain: Stretch | None = None

    @property
    def affine(self) -> Affine:
        """The transform as rasterio takes it."""
        return Affine(*self.transform)

    @property
    def own(self) -> OwnGrid:
        """The grid on which results are written: the file's own, or the one onto which control points warp it."""
        if self.warp is not None and self.warp.own is not None:
            width, height, transform = self.warp.own
            return OwnGrid(width, height, Affine(*transform))
        width, height = turned_size(self.turn, self.width, self.height)
        flat = turned_transform(Affine.identity(), self.turn, self.width, self.height)
        return OwnGrid(width, height, self.affine @ ~flat)

    def on_own_grid(self) -> "SceneInfo":
        """Return how the scene is read on the grid of its results, where it is read upright for the networks.

        What is fill is known on the upright grid alone: here the results say where there is nothing.
        """
        if self.turn == 0 and (self.warp is None or self.warp.own is None):
            return self
        own = self.own
        width, height, transform = own.width, own.height, six(own.transform)
        return dataclasses.replace(self, turn=0, warp=None, fill=None, width=width, height=height, transform=transform)

    def as_plain(self, rgb: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return what was read as it would be, had it not been brought to what clear pictures show, in [0, 1].

        Args:
            rgb: (3, ...) in [0, 1].
        """
        if self.plain is None or self.stretch is None:
            return rgb
        shape = (3, *(1,) * (rgb.ndim - 1))
        (black, white), (low, high) = np.array(self.stretch).T, np.array(self.plain).T
        gain = ((white - black) / (high - low)).reshape(shape).astype(np.float32)
        offset = ((black - low) / (high - low)).reshape(shape).astype(np.float32)
        return np.asarray(np.clip(rgb * gain + offset, 0, 1), np.float32)

    @property
    def aspect(self) -> float:
        """A pixel's width by its height on the ground; 1 where it is (almost) square or nothing is known."""
        if self.pixel_m is not None:
            ratio = self.pixel_m[0] / self.pixel_m[1]
        else:
            ratio = math.hypot(self.affine.a, self.affine.d) / math.hypot(self.affine.b, self.affine.e)
        return ratio if not SQUARE[0] < ratio < SQUARE[1] else 1.0

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values that `from_json` reads back to an equal object."""
        stored = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        stored["warp"] = None if self.warp is None else dataclasses.asdict(self.warp)
        stored["fill"] = None if self.fill is None else self.fill.to_json()
        return stored

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "SceneInfo":
        """Build from JSON values.

        Raises:
            UserError: a value is missing or of the wrong kind.
        """
        try:
            values = dict(values)
            for name in ("transform", "bands", "warnings", "remarks"):
                if name in values or name != "remarks":
                    values[name] = tuple(values[name])
            for name in ("stretch", "value_range", "ground", "plain"):
                if values.get(name) is not None:
                    values[name] = tuple((float(low), float(high)) for low, high in values[name])
            if values.get("pixel_m") is not None:
                across, along = values["pixel_m"]
                values["pixel_m"] = (float(across), float(along))
            if values.get("warp") is not None:
                warp = dict(values["warp"])
                if warp.get("own") is not None:
                    wide, high, own = warp["own"]
                    warp["own"] = (wide, high, tuple(own))
                across, along = warp.get("scale", (1.0, 1.0))
                warp["scale"] = (float(across), float(along))
                values["warp"] = Warp(**{**warp, "transform": tuple(warp["transform"])})
            if values.get("fill") is not None:
                values["fill"] = Fill.from_json(values["fill"])
            info = cls(**values)
            _check(info)
        except (TypeError, ValueError, KeyError, OverflowError, ZeroDivisionError) as error:
            message = f"The stored description of the scene cannot be read ({error})."
            raise UserError(message, "Start the run afresh with overwrite.", "scene") from error
        return info


def _check(info: SceneInfo) -> None:
    """Raise ValueError where a stored description is none: a run folder may come from anywhere."""
    words = ("path", "dtype", "crs_from", "place_from", "bands_from", "stretch_from", "date", "date_from")
    texts, counts = [getattr(info, name) for name in words], (info.width, info.height, *info.bands)
    numbers = [*info.transform, *(value for value in (info.nodata, info.pixel_size_m) if value is not None)]
    numbers += [
        value
        for pairs in (info.stretch, info.value_range, info.ground, info.plain)
        for pair in pairs or ()
        for value in pair
    ]
    numbers += info.pixel_m or ()
    if not all(isinstance(text, str) for text in (*texts, *info.warnings, *info.remarks)):
        raise ValueError("a text is none")
    if info.crs_wkt is not None:
        CRS.from_wkt(info.crs_wkt)  # its CRSError is a ValueError
    if (
        len(info.bands) != 3
        or len(info.transform) != 6
        or any(pairs is not None and len(pairs) != 3 for pairs in (info.stretch, info.ground, info.plain))
    ):
        raise ValueError("a list has another length")
    if not all(type(count) is int and count > 0 for count in counts) or np.dtype(info.dtype).kind not in "uif":
        raise ValueError("its size or its bands cannot be")
    if not all(type(number) in {int, float} and math.isfinite(number) for number in numbers):
        raise ValueError("a number is none")
    if any(high == low for pairs in (info.stretch, info.ground, info.plain) for low, high in pairs or ()):
        raise ValueError("its stretch is empty")
    if info.alpha_band is not None and not (type(info.alpha_band) is int and info.alpha_band > 0):
        raise ValueError("its alpha band cannot be")
    if type(info.turn) is not int or info.turn not in TURNS or any(size <= 0 for size in info.pixel_m or ()):
        raise ValueError("its grid cannot be")
    if info.warp is not None:
        _check_warp(info, info.warp)


def _check_warp(info: SceneInfo, warp: Warp) -> None:
    numbers = [*warp.transform, *(() if warp.nodata is None else (warp.nodata,))]
    if not all(type(number) in {int, float} and math.isfinite(number) for number in numbers) or len(numbers) < 6:
        raise ValueError("its warped grid is none")
    if (warp.width, warp.height, six(Affine(*warp.transform)), info.turn) != (
        info.width,
        info.height,
        six(info.affine),
        0,
    ):
        raise ValueError("its warped grid is another one")
    if not all(math.isfinite(scale) and scale > 0 for scale in warp.scale):
        raise ValueError("its scale cannot be")
    if warp.own is not None:
        wide, high, own = warp.own
        sound = len(own) == 6 and all(type(number) in {int, float} and math.isfinite(number) for number in own)
        if not (sound and type(wide) is int and type(high) is int and min(wide, high) > 0 and Affine(*own).determinant):
            raise ValueError("its own grid cannot be")
    for wkt in (warp.crs_wkt, warp.src_crs_wkt):
        CRS.from_wkt(wkt)
    if not (warp.dem is None or isinstance(warp.dem, str)):
        raise ValueError("its elevation model is none")


def ground_pixel_size(crs_wkt: str | None, transform: Affine, width: int, height: int) -> float | None:
    """Return the geometric mean of a pixel's width and height on the ground, metres; None as `ground_pixel`."""
    sizes = ground_pixel(crs_wkt, transform, width, height)
    return None if sizes is None else math.sqrt(sizes[0] * sizes[1])
