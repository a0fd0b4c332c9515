"""How stored values become [0, 1]: as they are where they are a clear picture's, else between two percentiles."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import UserError
from engine.rasters.reading.options import Limits, Stretch
from engine.rasters.reading.view import scale_of

PERCENTILES = (2.0, 98.0)
"""Percentiles of the valid pixels by which values are stretched."""
CLEAR = ((0.04, 0.75), (0.12, 0.76), (0.09, 0.70))
"""What they become in red, green and blue: as in the pictures that the shipped model has learned from."""
PALE_DARK, PALE_SPAN, MOST_PALE = 0.17, (0.15, 0.55), 0.9
"""Of a pale picture no band's lower percentile lies below the first and no upper one above the last. The two lie at
least so far apart in each band, and at most so far in the mean: haze adds light to everything and takes the
differences. Snow and clouds are brighter."""
ALL, MOST_DARK = 99.8, 0.5
"""A percentile that bare ground reaches even in a dark forest, and what it does not exceed in a dark picture."""
PALE, DARK = "pale, as through haze", "dark"
GIVEN, SWAPPED, TO_CLEAR = "as given", "as given, with dark and bright swapped", "brought to those of a clear picture"
READINGS = {
    "cleared": "as pale or dark pictures that are cleared",
    "stretched": "by a stretch to what clear pictures show",
    "given": "by a stretch that was given",
    "stored": "as they are stored",
    "other": "as an older version did",
}
"""Ways in which images are read, in words."""
BYTE = 255.0
PERCENT = 100.0
TWICE = 257
"""By which programs multiply a picture's bytes to fill 16 bits."""
ALMOST_BLACK = 0.15
"""Brightness below which nothing is told apart: a clear picture reaches it in its darkest shadows."""
BRIGHT, MOST_BRIGHT = 0.35, 0.8
"""What 2 % of a picture of 0 to 1 reach, and its brightest pixel; reflectances of the ground do not."""


@dataclass(frozen=True)
class Chosen:
    """How values become [0, 1].

    Args:
        stretch: the stored values of each band that become 0 and 1; None for bytes that are divided by 255.
        words: where that comes from.
        plain: the same, had values not been brought to those of a clear picture; None where they were not.
    """

    stretch: Stretch | None
    words: str
    plain: Stretch | None = None


def meaning(dataset: Any, bands: Sequence[int]) -> tuple[list[float], list[float]]:
    """Return scale and offset of each band, from stored values to those that are meant.

    Bands of fewer than 8 bits mean brightness up to 255, and of a band whose 0 is white the brightest is 0.

    Args:
        dataset: of rasterio.
        bands: 1-based numbers.
    """
    scales, offsets = [], []
    is_inverted = dataset.tags(ns="IMAGE_STRUCTURE").get("MINISWHITE") == "YES"
    for band in bands:
        (scale, offset), dtype = scale_of(dataset, band), dataset.dtypes[band - 1]
        bits = dataset.tags(band, ns="IMAGE_STRUCTURE").get("NBITS", "")
        most = float(2 ** int(bits) - 1) if bits.isdigit() else _most(dtype)
        if dtype == "uint8" and (scale, offset) == (1.0, 0.0) and most < BYTE:
            scale, most = BYTE / most, BYTE
        if is_inverted and np.dtype(dtype).kind == "u":
            scale, offset = -scale, most - offset
        scales.append(scale)
        offsets.append(offset)
    return scales, offsets


def _most(dtype: str) -> float:
    return float(np.iinfo(dtype).max) if np.dtype(dtype).kind in "iu" else 1.0


def choose_stretch(
    sample: NDArray[Any], scales: Sequence[float], offsets: Sequence[float], given: Stretch | None
) -> Chosen:
    """Return the stored values of each band that become 0 and 1.

    Args:
        sample: (3, n) stored values of valid pixels, n at least 1.
        scales: of each band, from stored values to those that are meant.
        offsets: of each band, likewise.
        given: the caller's, in meant values.
    """
    if given is not None:
        is_swapped = any(low > high for low, high in given)
        return Chosen(_stored(given, scales, offsets), SWAPPED if is_swapped else GIVEN)
    by_percentiles = f"2 to 98 % of {sample.shape[1]:,} pixels of full resolution, {TO_CLEAR}"
    meant = sample.astype(np.float64) * np.reshape(scales, (3, 1)) + np.reshape(offsets, (3, 1))
    picture = _picture(sample, meant, scales, offsets)
    if picture is None:
        stretch, plain = _as_clear(meant)
        return Chosen(_stored(stretch, scales, offsets), by_percentiles, _stored(plain, scales, offsets))
    white, words = picture
    stored = _stored(((0.0, white),) * 3, scales, offsets)
    look = _look(meant / white)
    if look:
        return Chosen(_stored(_as_clear(meant)[0], scales, offsets), f"{look}: {by_percentiles}", stored)
    return Chosen(None if sample.dtype == np.uint8 and _is_plain(scales, offsets) else stored, words)


def _picture(
    sample: NDArray[Any], meant: NDArray[np.float64], scales: Sequence[float], offsets: Sequence[float]
) -> tuple[float, str] | None:
    """Return which meant value is white where values are a picture's already, whose black is 0, and why; else None."""
    plain = _is_plain(scales, offsets)
    if sample.dtype == np.uint8 and plain:
        return BYTE, "0 to 255, as stored"
    least, most = float(meant.min()), float(meant.max())
    if (sample.dtype != np.int8 and _is_bytes(meant, least, most)) or (
        sample.dtype == np.uint8 and _are_levels(scales, offsets)
    ):
        return BYTE, "0 to 255, which its values are"
    if sample.dtype == np.uint16 and plain and least < most and not (sample % TWICE).any():
        return BYTE * TWICE, "0 to 65535, as bytes that are written twice"
    if least >= 0 and MOST_BRIGHT <= most <= 1 and float(np.percentile(meant, PERCENTILES[1])) >= BRIGHT:
        return 1.0, "0 to 1, which its values are"
    return None


def _is_plain(scales: Sequence[float], offsets: Sequence[float]) -> bool:
    return all(scale == 1 for scale in scales) and not any(offsets)


def _look(shares: NDArray[np.float64]) -> str:
    """Return whether a picture is pale or dark, in words; "" where it is neither.

    Args:
        shares: (3, n) of white.
    """
    dark, bright, brightest = np.percentile(shares, (*PERCENTILES, ALL), axis=1)
    (least, most), spans = PALE_SPAN, bright - dark
    if spans.min() < least:
        return ""
    if dark.min() >= PALE_DARK and bright.max() <= MOST_PALE and spans.mean() <= most:
        return PALE
    return DARK if brightest.max() <= MOST_DARK else ""


def _as_clear(meant: NDArray[np.float64]) -> tuple[Stretch, Stretch]:
    """Return the values that become 0 and 1, so that each band's percentiles become those of a clear picture.

    The second are those percentiles themselves. One band that is shown as all three stays grey.

    Args:
        meant: (3, n) values of valid pixels.
    """
    is_grey = bool((meant[1:] == meant[0]).all())
    levels = ((sum(dark for dark, _ in CLEAR) / 3, sum(bright for _, bright in CLEAR) / 3),) * 3 if is_grey else CLEAR
    (red, r), (green, g), (blue, b) = (_limits(values, *clear) for values, clear in zip(meant, levels, strict=True))
    return (red, green, blue), (r, g, b)


def _limits(values: NDArray[np.float64], clear_dark: float, clear_bright: float) -> tuple[Limits, Limits]:
    low, high = (float(value) for value in np.percentile(values, PERCENTILES))
    span = high - low
    if not span > 0:
        span = max(1.0, abs(low) * 1e-6)  # a flat band becomes dark instead of dividing by zero
    unit = span / (clear_bright - clear_dark)
    black = low - clear_dark * unit
    return (black, black + unit), (low, low + span)


def for_ground(
    sample: NDArray[Any], scales: Sequence[float], offsets: Sequence[float], stretch: Stretch | None
) -> Stretch | None:
    """Return a stretch for the dark part of an image of which half would be read almost black; None of any other.

    Clouds, snow or what is masked with a large value take the range of a stretch, and leave little to the ground.

    Args:
        sample: (3, n) stored values of valid pixels.
        scales: of each band, from stored values to those that are meant.
        offsets: of each band, likewise.
        stretch: by which they are read, in stored values; None for bytes that are divided by 255.

    Returns:
        The values that would become 0 and 1, in meant values.
    """
    limits = stretch or ((0.0, BYTE),) * 3
    light = np.stack([stretched(values, *limit) for values, limit in zip(sample, limits, strict=True)])
    if float(np.median(light, axis=1).mean()) >= ALMOST_BLACK:
        return None
    brightness = light.mean(axis=0)
    middle, top = np.percentile(brightness, (50, PERCENTILES[1]))
    ground = sample[:, brightness <= max(2 * middle, middle + 0.3 * (top - middle))].astype(np.float64)
    if bool((ground == ground[:, :1]).all()):
        return None  # nothing in it can be shown
    return _as_clear(ground * np.reshape(scales, (3, 1)) + np.reshape(offsets, (3, 1)))[0]


def stretched(
    values: NDArray[Any], low: float | NDArray[np.float64], high: float | NDArray[np.float64]
) -> NDArray[np.float32]:
    """Return stored values as [0, 1].

    Args:
        values: of one band, or of several in the last axis.
        low: the value that becomes 0, or one for each band.
        high: that becomes 1, likewise.
    """
    with np.errstate(invalid="ignore", over="ignore"):  # nodata values, which a reader replaces
        return np.clip((values.astype(np.float64) - low) / (high - low), 0, 1).astype(np.float32)


def kind_of(words: str) -> str:
    """Return in which of a few ways an image is read, by the words of `Chosen`.

    Returns:
        A key of READINGS; "other" for the ways of older versions.
    """
    if words.startswith((PALE, DARK)):
        return "cleared"
    if words.endswith(TO_CLEAR):
        return "stretched"
    return "given" if words in (GIVEN, SWAPPED) else "stored" if words.startswith("0 to ") else "other"


def check_stretch(stretch: Stretch) -> None:
    """Refuse a stretch that a caller gave.

    Raises:
        UserError: kind "settings": it is empty or infinite.
    """
    if not np.isfinite(stretch).all() or any(low == high for low, high in stretch):
        raise UserError("The stretch is empty.", "Give the values that become black and white, such as 200,3000.")


def _is_bytes(meant: NDArray[np.float64], least: float, most: float) -> bool:
    """Return whether values of another type are those of a byte: 0 to 255, and bright enough for a picture.

    Fractions up to 100 are percent, such as reflectances: as bytes they would be a dark picture.
    """
    if most <= PERCENT and bool((meant % 1).any()):
        return False
    return least >= 0 and 64 <= most <= BYTE and float(np.percentile(meant, 99)) >= 64


def _are_levels(scales: Sequence[float], offsets: Sequence[float]) -> bool:
    """Return whether scales and offsets are those of `meaning` for few bits or an inverted brightness."""
    few = [BYTE / (2**bits - 1) for bits in range(1, 9)]
    pairs = zip(scales, offsets, strict=True)
    return all(abs(scale) in few and offset == (0.0 if scale > 0 else BYTE) for scale, offset in pairs)


def _stored(meant: Stretch, scales: Sequence[float], offsets: Sequence[float]) -> Stretch:
    red, green, blue = (
        ((low - offset) / scale + 0.0, (high - offset) / scale + 0.0)  # no -0
        for (low, high), scale, offset in zip(meant, scales, offsets, strict=True)
    )
    return red, green, blue
