"""What a person should know of a scene before a run: in words, and each doubt with one remedy."""

import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from engine.rasters.pixel_fit import Measured, pixel_fit
from engine.rasters.places import as_source, name_of
from engine.rasters.reading.georeference import crs_name
from engine.rasters.reading.ground_pixel import ASTRAY_KM, SQUARE, astray_km, ground_pixel
from engine.rasters.reading.stretch import BYTE, READINGS, SWAPPED, kind_of
from engine.rasters.scene_info import SceneInfo
from engine.reporting import percent

IF_GROUND = "If that is ground, not water or shadow, read it"
RENDERED = "export the layer in QGIS as a rendered image that shows it."
SEAM = 0.05
"""By how much of a stretch another one may differ that reads nearly the same."""
CRS_FROM = {
    "file": "from the file",
    "sidecar": "from the .aux.xml beside the file",
    "layer": "as given for the layer",
    "gcps": "from its ground control points",
    "rpcs": "chosen for its RPCs",
}


@dataclass(frozen=True)
class Note:
    """One thing that a person should know.

    Args:
        kind: "crs", "place", "pixel", "bands", "values", "swapped", "dark", "reading", "fill" or "remark".
        text: one sentence.
        remedy: one sentence that says what to do; "" where nothing needs to be done.
        level: "amber" for a doubt, "red" for a grave one, "green" or "info" for a statement.
        numbers: of a pixel, for other languages: the finest and coarsest to look for, metres, the share of its accuracy
            that the model keeps, and at which pixel.
    """

    kind: str
    text: str
    remedy: str = ""
    level: str = "amber"
    numbers: tuple[float, ...] = ()

    @property
    def sentence(self) -> str:
        """Text and remedy."""
        return f"{self.text} {self.remedy}".strip()

    def to_json(self) -> dict[str, Any]:
        """Return plain values."""
        return asdict(self)


def scene_notes(info: SceneInfo) -> list[Note]:
    """Return what is to be said of a scene, whatever the model."""
    notes = []
    if info.crs_wkt is None:
        text = "The scene has no CRS: masks and polygons lie on its pixel grid, and areas are in pixels."
        notes.append(Note("crs", text, "Assign a CRS to the layer for areas in square metres."))
    elif info.pixel_size_m is None:
        text = "The scene's CRS does not lead to places on the ground: its pixel size is unknown."
        notes.append(Note("crs", text, "Assign the CRS that the scene was made in."))
    elif (off := astray_km(info.crs_wkt, info.affine @ (info.width / 2, info.height / 2))) > ASTRAY_KM:
        text = f"The scene lies {off:,.0f} km from where its CRS ({crs_name(info.crs_wkt)}) is meant for."
        remedy = "Check its CRS and its coordinates: areas are wrong if the axes are swapped or it is another CRS."
        notes.append(Note("place", text, remedy))
    if info.bands_guessed:
        bands = ", ".join(map(str, info.bands))
        text = f"Nothing says which bands of the scene are red, green and blue: the bands {bands} are taken."
        notes.append(Note("bands", text, "Choose the bands if the image is shown in wrong colors."))
    if info.value_range is not None and all(low == high for low, high in info.value_range):
        levels = sorted({low for low, _ in info.value_range})
        text = f"All pixels that were looked at are the same ({', '.join(f'{level:g}' for level in levels)})."
        notes.append(Note("values", text, "Check the raster and the bands: there is nothing in it to map."))
    elif info.value_range is not None and (flat := _flat(info)):
        said = " and ".join(f"band {band} ({level:g})" for band, level in flat)
        text = f"All pixels that were looked at are the same in {said}."
        notes.append(Note("values", text, "Check the raster and the bands: it shows colors that the model never saw."))
    if info.stretch_from == SWAPPED:
        text = "The stretch that was given shows as dark what is bright, and as bright what is dark."
        notes.append(Note("swapped", text, "Give the smaller value first, unless the image is a negative."))
    if info.ground is not None:
        text = "At least half of the image is read almost black."
        limits = ",".join(_plain_number(value) for limit in info.ground for value in limit)
        notes.append(Note("dark", text, f"{IF_GROUND} with `--stretch {limits}`, or {RENDERED}"))
    if info.fill is not None:
        text = f"{percent(info.fill.share, 1)} of the scene is undeclared fill{_of(info.fill.text)}: it is left out."
        notes.append(Note("fill", text, "Choose to keep it (`--keep-fill`) if it is part of the image."))
    return [*notes, *(Note("remark", remark, level="info") for remark in info.remarks)]


def _plain_number(value: float) -> str:
    """Return four digits of a number, without an exponent."""
    return str(np.format_float_positional(float(f"{value:.4g}"), trim="-"))


def _flat(info: SceneInfo) -> list[tuple[int, float]]:
    """Return the bands in which all pixels that were looked at are the same, and their value."""
    return sorted(
        {(band, low) for band, (low, high) in zip(info.bands, info.value_range or (), strict=False) if low == high}
    )


def pixel_note(actual: float | None, trained: float, measured: Measured = ()) -> Note | None:
    """Return what is to be said of a pixel for a model; None where nothing is.

    Args:
        actual: the scene's ground pixel size, metres; None where it is unknown.
        trained: the model's, metres.
        measured: what its card says was measured by pixel.
    """
    if actual is None:
        return None
    fit = pixel_fit(actual, trained, measured)
    if not fit.level:
        return None
    remedy = f"Use imagery of {fit.least:.2g} to {fit.most:.2g} m, or check the scene's CRS."
    if fit.kept is None or fit.at is None:
        text = (
            f"The scene's pixel of {actual:.3g} m is far from the {trained:g} m that the model was trained on; "
            "expect poor results."
        )
        return Note("pixel", text, remedy, fit.level, (fit.least, fit.most))
    numbers = (fit.least, fit.most, fit.kept, fit.at)
    kept = f"on test tiles the model kept {percent(fit.kept)} of its accuracy"
    if fit.at == actual:
        text = f"Pixel of {actual:.3g} m: {kept} at this pixel."
    else:
        text = f"Pixel of {actual:.3g} m: {kept} at {fit.at:.3g} m, and no coarser pixel was tried."
    return Note("pixel", text, "" if fit.level == "green" else remedy, fit.level, numbers)


def taught_note(info: SceneInfo, card: Mapping[str, Any]) -> Note | None:
    """Return what is to be said where a model was taught by images that were read otherwise; None where nothing is.

    Args:
        info: the scene.
        card: the model's, whose words may come from anybody: only known ones are looked at.
    """
    taught = card.get("taught")
    if not isinstance(taught, dict):
        return None
    own, told = kind_of(info.stretch_from), taught.get("readings")
    remedy = "Look at its map closely, or teach it by views of this scene."
    if isinstance(told, list):
        known = [READINGS[one] for one in READINGS if one in told]
        if not known or own in told:
            return None
        text = (
            f"The model was taught by images that were read {' and '.join(known)}; the scene is read {READINGS[own]}."
        )
        return Note("reading", text, remedy)
    if own not in ("stretched", "cleared"):
        return None
    text = f"The model was taught by an older version, which read images otherwise; the scene is read {READINGS[own]}."
    return Note("reading", text, remedy)


def seam_note(sheets: Sequence[SceneInfo]) -> Note | None:
    """Return what is to be said of scenes that lie beside each other and are read differently; None where none are."""
    boxes = [_bounds(info) for info in sheets]
    pairs = [
        (one, other)
        for (one, box), (other, other_box) in itertools.combinations(zip(sheets, boxes, strict=True), 2)
        if one.crs_wkt == other.crs_wkt and _meet(box, other_box) and not _alike(one, other)
    ]
    if not pairs:
        return None
    first, second = (name_of(as_source(info.path)) for info in pairs[0])
    others = f" (and {len(pairs) - 1} more pairs)" if len(pairs) > 1 else ""
    text = f"{first} and {second}{others} lie beside each other and are read by different stretches: "
    text += "the map may change at their border."
    return Note("values", text, "Read them by one: `--stretch shared`, or a VRT of all of them.")


def _bounds(info: SceneInfo) -> tuple[float, float, float, float]:
    """Return west, south, east and north of a scene, a pixel wider on each side."""
    corners = [info.affine @ (x, y) for x in (-1, info.width + 1) for y in (-1, info.height + 1)]
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _alike(one: SceneInfo, other: SceneInfo) -> bool:
    """Return whether stored values of two scenes become nearly the same: no limit lies more than SEAM apart."""
    if one.dtype != other.dtype:
        return True  # what they mean cannot be compared
    for (low, high), (other_low, other_high) in zip(
        one.stretch or ((0.0, BYTE),) * 3, other.stretch or ((0.0, BYTE),) * 3, strict=True
    ):
        if max(abs(low - other_low), abs(high - other_high)) > SEAM * abs(high - low):
            return False
    return True


def worst(notes: Iterable[Note]) -> str:
    """Return "red", "amber" or "green": the gravest level of some notes."""
    levels = {note.level for note in notes}
    return "red" if "red" in levels else "amber" if "amber" in levels else "green"


def scene_lines(info: SceneInfo, given_date: str = "") -> list[str]:
    """Return what a scene is, a line for each thing.

    Args:
        info: the scene.
        given_date: the day that the user gave, YYYY-MM-DD, in the place of what the file says.
    """
    lines = [f"File: {info.path}", f"Size: {info.own.width} x {info.own.height} px, {info.dtype}"]
    if info.crs_wkt is None:
        lines.append("CRS: none")
    else:
        lines.append(f"CRS: {crs_name(info.crs_wkt)} ({CRS_FROM.get(info.crs_from, info.crs_from)})")
    if info.place_from:
        lines.append(f"Place: {info.place_from}{_turned(info)}")
    lines.append(f"Pixel on the ground: {pixel_text(info)}")
    lines.append(f"Bands: {', '.join(map(str, info.bands))} as red, green, blue ({info.bands_from or 'as stored'})")
    if info.value_range is not None:
        ranges = ", ".join(f"{low:g} to {high:g}" for low, high in info.value_range)
        lines.append(f"Values: {ranges}")
    stretch = "" if info.stretch is None else ": " + ", ".join(f"{low:g} to {high:g}" for low, high in info.stretch)
    lines.append(f"Stretch: {info.stretch_from or 'as stored'}{stretch}")
    lines.append(f"No data: {_no_data(info)}")
    lines.append(f"Date: {_date(info, given_date)}")
    return lines


def _date(info: SceneInfo, given: str) -> str:
    if given:
        return f"{given} (as given)"
    return f"{info.date} ({info.date_from})" if info.date_from else info.date or "not said"


def pixel_text(info: SceneInfo) -> str:
    """Return the pixel size in words, across and along where they differ."""
    own = info.own
    pixel = ground_pixel(info.crs_wkt, own.transform, own.width, own.height)
    if pixel is None:
        return "unknown"
    across, along = pixel
    if SQUARE[0] < across / along < SQUARE[1]:
        return f"{math.sqrt(across * along):.3g} m"
    return f"{across:.3g} m across, {along:.3g} m along"


def _turned(info: SceneInfo) -> str:
    return ", read upright: its rows do not run north to south" if info.turn else ""


def _no_data(info: SceneInfo) -> str:
    said = []
    if info.nodata is not None:
        said.append(f"the value {info.nodata:g}")
    if info.alpha_band is not None:
        said.append(f"alpha band {info.alpha_band}")
    if info.mask_band:
        said.append("a mask in the file")
    if info.fill is not None:
        said.append(f"undeclared fill{_of(info.fill.text)}, {percent(info.fill.share, 1)} of the scene")
    return "; ".join(said) or "nothing declared, none found"


def _of(words: str) -> str:
    return f" of the value {words}" if words else ""
