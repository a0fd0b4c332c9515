"""The one step that understands an image: where it lies, which bands, what is fill, how values become [0, 1]."""

import dataclasses
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window

from engine.errors import UserError
from engine.rasters.acquisition_date import acquisition
from engine.rasters.places import noted
from engine.rasters.reading.band_choice import BandChoice, choose_bands
from engine.rasters.reading.cutting import cut_to_data
from engine.rasters.reading.fill import Fill, find_fill
from engine.rasters.reading.georeference import Placement, Warp, place, six
from engine.rasters.reading.ground_pixel import datum_note, ground_pixel
from engine.rasters.reading.notes import scene_notes
from engine.rasters.reading.options import Bands, Limits, Reading, Stretch
from engine.rasters.reading.sampling import Sample, pieces, sample
from engine.rasters.reading.stretch import BYTE, check_stretch, choose_stretch, for_ground, meaning
from engine.rasters.reading.view import View, has_mask, undeclared_alpha
from engine.rasters.scene_info import SceneInfo

ALPHA = (
    "Band {} holds 0 and its largest value alone: it is taken as the mask of the image, though nothing calls it alpha. "
    "Keep the border (`--keep-fill`) to read what it hides."
)
PLAIN = ([1.0] * 3, [0.0] * 3)
"""Scales and offsets of values that mean what they are."""
MOST_SHARED = 4_000_000
"""Pixels from which the stretch of several sheets is taken."""


@dataclass(frozen=True)
class Looked:
    """What a look at a whole image found.

    Args:
        view: in which it is read; the caller closes it.
        placed: where it lies.
        choice: its bands.
        fill: of it that is no data, though the file does not say so.
        values: (3, n) stored values of pixels that are data.
        alpha: the band that is one though nothing calls it so.
    """

    view: View
    placed: Placement
    choice: BandChoice
    fill: Fill | None
    values: NDArray[Any]
    alpha: int | None = None


def look_at_image(dataset: Any, path: str | Path, reading: Reading) -> Looked:
    """Find out where an image lies, its bands, its fill and what its values are.

    Raises:
        UserError: kind "scene", as `SceneReader`.
    """
    choice = choose_bands(dataset, path, reading)
    _check(dataset, path, choice.bands)
    placed = place(dataset, path, reading)
    inner: Fill | None = None
    if placed.warp is not None:
        placed, inner = _warped_closely(dataset, path, placed, placed.warp, choice.bands, reading)
    alpha = None if reading.keep_fill else undeclared_alpha(dataset, choice.bands)
    view = View(dataset, path, placed.turn, placed.warp, alpha=alpha, bands=choice.bands)
    try:
        looked = _look(view, choice.bands, path)
        fill = None if reading.keep_fill else find_fill(looked, lossy=view.lossy)
        return Looked(view, placed, choice, fill or inner, _data(looked, fill), alpha)
    except BaseException:
        view.close()
        raise


def describe_image(dataset: Any, path: str | Path, reading: Reading) -> tuple[View, SceneInfo]:
    """Understand an open image.

    Args:
        dataset: of rasterio.
        path: of the raster, for the sentences.
        reading: what the caller says of it.

    Returns:
        The view in which it is read, and its description.

    Raises:
        UserError: kind "scene", as `SceneReader`.
    """
    if reading.stretch is not None:
        check_stretch(reading.stretch)
    looked = look_at_image(dataset, path, reading)
    try:
        return looked.view, _described(dataset, path, reading, looked)
    except BaseException:
        looked.view.close()
        raise


def _described(dataset: Any, path: str | Path, reading: Reading, looked: Looked) -> SceneInfo:
    view, placed, choice, values = looked.view, looked.placed, looked.choice, looked.values
    meant = meaning(dataset, choice.bands)
    chosen = choose_stretch(values, *meant, reading.stretch)
    pixel = ground_pixel(placed.crs_wkt, placed.transform, placed.width, placed.height)
    nodata = dataset.nodatavals[choice.bands[0] - 1]
    datum = datum_note(placed.crs_wkt, "EPSG:4326", "Longitude and latitude")
    day, day_from = acquisition(path)
    info = SceneInfo(
        path=noted(path),
        width=view.width,
        height=view.height,
        crs_wkt=placed.crs_wkt,
        transform=six(placed.transform),
        bands=choice.bands,
        dtype=view.dtype(choice.bands),
        nodata=float(nodata) if nodata is not None and math.isfinite(nodata) else None,
        alpha_band=looked.alpha or next(iter(view.alphas), None),
        pixel_size_m=None if pixel is None else math.sqrt(pixel[0] * pixel[1]),
        stretch=chosen.stretch,
        crs_from=placed.crs_from,
        place_from=placed.place_from,
        turn=placed.turn,
        warp=placed.warp,
        pixel_m=pixel,
        bands_from=choice.why,
        bands_guessed=choice.guessed,
        stretch_from=chosen.words,
        ground=for_ground(values, *meant, chosen.stretch),
        plain=chosen.plain,
        value_range=_ranges(values),
        mask_band=has_mask(dataset, choice.bands),
        fill=looked.fill,
        date=day,
        date_from=day_from,
        remarks=(*placed.notes, *([datum] if datum else []), *([ALPHA.format(looked.alpha)] if looked.alpha else [])),
    )
    warnings = tuple(note.sentence for note in scene_notes(info) if note.level == "amber")
    return dataclasses.replace(info, warnings=warnings)


def shared_stretch(paths: Sequence[str | Path], open_scene: Callable[[str | Path], Any], reading: Reading) -> Stretch:
    """Return one stretch for the sheets of a mosaic, from the pixels of all of them.

    Args:
        paths: of the sheets.
        open_scene: opens one.
        reading: what the caller says of each.

    Returns:
        The values that become 0 and 1, as the sheets' scales and offsets mean them.

    Raises:
        UserError: kind "scene": some hold bytes and others not, which no stretch fits.
    """
    gathered: list[NDArray[Any]] = []
    meanings = []
    for path in paths:
        with open_scene(path) as dataset:
            looked = look_at_image(dataset, path, reading)
            looked.view.close()
            meanings.append(meaning(dataset, looked.choice.bands))
            gathered.append(looked.values[:, :: max(1, looked.values.shape[1] * len(paths) // MOST_SHARED)])
    if len({values.dtype.itemsize == 1 for values in gathered}) > 1:
        kinds = ", ".join(sorted({str(values.dtype) for values in gathered}))
        message = f"The scenes share no stretch: some hold bytes, others do not ({kinds})."
        raise UserError(message, "Read those of each kind in a call of their own.", "scene")
    if any(values.dtype != gathered[0].dtype for values in gathered) or any(one != meanings[0] for one in meanings):
        gathered = [_meant(values, *one) for values, one in zip(gathered, meanings, strict=True)]
        meanings = [PLAIN]
    return _all_meant(choose_stretch(np.concatenate(gathered, axis=1), *meanings[0], None).stretch, *meanings[0])


def _meant(values: NDArray[Any], scales: Sequence[float], offsets: Sequence[float]) -> NDArray[np.float64]:
    meant: NDArray[np.float64] = values.astype(np.float64) * np.reshape(scales, (3, 1)) + np.reshape(offsets, (3, 1))
    return meant


def _all_meant(stretch: Stretch | None, scales: Sequence[float], offsets: Sequence[float]) -> Stretch:
    """Return stored values as those that are meant; bytes that are divided by 255 are 0 and 255."""
    if stretch is None:
        return ((0.0, BYTE),) * 3
    low, high = (
        _meant(np.array(limits)[:, None], scales, offsets)[:, 0].tolist() for limits in zip(*stretch, strict=True)
    )
    red, green, blue = zip(low, high, strict=True)
    return red, green, blue


def _check(dataset: Any, path: str | Path, bands: Bands) -> None:
    for band in bands:
        if not 1 <= band <= dataset.count:
            message = f"The scene {path} has no band {band}."
            raise UserError(message, f"Choose bands from 1 to {dataset.count}.", "scene")
        if np.dtype(dataset.dtypes[band - 1]).kind not in "uif":
            message = f"Band {band} of the scene {path} holds {dataset.dtypes[band - 1]} values."
            raise UserError(message, "Convert it to real numbers, such as float32, first.", "scene")
    if dataset.width < 1 or dataset.height < 1:
        raise UserError(f"The scene {path} has no pixels.", "Choose another raster.", "scene")


def _look(view: View, bands: Bands, path: str | Path) -> Sample:
    size = np.dtype(view.dtype(bands)).itemsize * len(set(bands))
    piece = pieces(view.width, view.height, view.block, size)
    looked = sample(lambda window: view.read(bands, window), view.width, view.height, piece, view.stored_bytes)
    if not looked.valid.any() and not looked.extra.size:
        message = f"The scene {path} holds no data: every pixel is nodata."
        raise UserError(message, "Choose another raster, or correct its nodata value.", "scene")
    return looked


def _data(looked: Sample, fill: Fill | None) -> NDArray[Any]:
    """Return (3, n) stored values of the pixels that were read and are data."""
    good = looked.valid & looked.seen
    if fill is not None:
        rows, cols = looked.valid.shape
        good &= ~dataclasses.replace(fill, step=(1, 1)).mask(looked.values, Window(0, 0, cols, rows))
    values = looked.values[:, good]
    return values if values.shape[1] else np.concatenate([values, looked.extra], axis=1)


def _ranges(values: NDArray[Any]) -> tuple[Limits, Limits, Limits]:
    red, green, blue = ((float(band.min()), float(band.max())) for band in values)
    return red, green, blue


def _warped_closely(
    dataset: Any, path: str | Path, placed: Placement, warp: Warp, bands: Bands, reading: Reading
) -> tuple[Placement, Fill | None]:
    """Cut a warped grid to where it has data, and leave out fill before it is blended into the image.

    Returns:
        The placement, and the fill that is left out that way.
    """
    fill = None
    if not reading.keep_fill:
        own = View(dataset, path, 0, None)
        fill = find_fill(_look(own, bands, path), lossy=own.lossy)
        nodata = _one_value(fill)
        declared = any(dataset.nodatavals[band - 1] is not None for band in bands) or has_mask(dataset, bands)
        if nodata is None or declared or own.alphas:  # GDAL heeds one of these
            fill = None
        else:
            warp = dataclasses.replace(warp, nodata=nodata)
    if warp.own is not None:
        view = View(dataset, path, 0, warp, bands=bands)
        try:
            warp = cut_to_data(view, warp, _look(view, bands, path), bands)
        finally:
            view.close()
    grid = Affine(*warp.transform)
    placed = dataclasses.replace(placed, transform=grid, width=warp.width, height=warp.height, warp=warp)
    return placed, None if fill is None else dataclasses.replace(fill, values=(), voids=())


def _one_value(fill: Fill | None) -> float | None:
    """Return the one stored value that is all of a fill, in all bands."""
    if fill is None or len(fill.values) != 1 or fill.voids:
        return None
    (value,) = fill.values
    return value.low[0] if value.low == value.high and len(set(value.low)) == 1 else None
