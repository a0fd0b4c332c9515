"""What the engine understood of a raster, in words for the panel: facts, and doubts with one remedy each."""

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem

from landslide_wsss_plugin.common.engine_words import in_panel
from landslide_wsss_plugin.common.text import DASH, TIMES, number, percent, significant, tr
from landslide_wsss_plugin.layers.scene_layer import FAR, length

Answer = dict[str, Any]
"""Of the engine's command `scene`."""
Fact = tuple[str, str]
"""What it is about, and the fact."""
ROUNDING = 1e-6
"""Share by which a pixel may differ from itself on its way from the engine."""


def facts(answer: Answer, typed_date: str = "") -> "list[Fact]":
    """Return what a scene is, a short line for each thing; none where the engine described nothing.

    Args:
        answer: the engine's.
        typed_date: the day that the user typed, which takes the place of the file's.
    """
    info = answer.get("info") or {}
    if not info:
        return []
    size = f"{number(info['width'])} {TIMES} {number(info['height'])} px"
    found = [
        (tr("Size"), tr("{} of {} on the ground").format(size, _pixel(answer)) if info.get("pixel_m") else size),
        (tr("CRS"), _crs(info)),
        (tr("Bands"), tr("{} as red, green, blue: {}").format(_numbers(info["bands"]), _why(info["bands_from"]))),
        (tr("Values"), _values(info)),
        (tr("No data"), _no_data(info)),
        (tr("Taken on"), _date(info, typed_date)),
    ]
    if info.get("place_from") not in {"", "file", None}:
        found.insert(2, (tr("Place"), str(info["place_from"])))
    return found


GRAVE, DOUBTS = "red", ("red", "amber")
"""Levels of the engine's notes that speak against a good map."""


def doubts(answer: Answer, model_pixel_m: float) -> "list[str]":
    """Return what speaks against a good map, each with its one remedy."""
    info = answer.get("info") or {}
    return [_doubt(note, info, model_pixel_m) for note in answer.get("notes") or [] if note.get("level") in DOUBTS]


def remarks(answer: Answer) -> "list[str]":
    """Return what needs no remedy."""
    notes = answer.get("notes") or []
    return [in_panel(str(note.get("text", ""))) for note in notes if note.get("level") not in (*DOUBTS, "green")]


def assurances(answer: Answer) -> "list[str]":
    """Return what was measured and speaks for the scene: how good the model is at its pixel."""
    info = answer.get("info") or {}
    return [_pixel_kept(note, info) for note in answer.get("notes") or [] if note.get("level") == "green"]


def is_grave(answer: Answer) -> bool:
    """Whether the map is not to be relied on."""
    return any(note.get("level") == GRAVE for note in answer.get("notes") or [])


def _pixel_kept(note: "dict[str, Any]", info: "dict[str, Any]") -> str:
    """Return how much of its accuracy the model keeps at a scene's pixel."""
    pixel, (_, _, kept, at) = float(info.get("pixel_size_m") or 0), note["numbers"]
    if abs(at - pixel) <= ROUNDING * pixel:
        return tr("Pixel of {}: on test tiles the model kept {} of its accuracy at this pixel.").format(
            length(pixel), percent(kept)
        )
    return tr(
        "Pixel of {}: on test tiles the model kept {} of its accuracy at {}, and no coarser pixel was tried."
    ).format(length(pixel), percent(kept), length(at))


def _doubt(note: "dict[str, Any]", info: "dict[str, Any]", model_pixel_m: float) -> str:
    kind, pixel = note.get("kind"), info.get("pixel_size_m")
    if kind == "crs" and info.get("crs_wkt") is None:
        text = tr("The scene has no CRS: areas would be in pixels.")
        return f"{text} {tr('Set it with a right-click on the layer, Layer CRS.')}"
    if kind == "pixel" and pixel:
        numbers = note.get("numbers") or (model_pixel_m / FAR, model_pixel_m * FAR)
        text = tr("The pixel of {} is far from the model's {}: expect poor results.")
        text = _pixel_kept(note, info) if len(numbers) > 2 else text.format(length(pixel), length(model_pixel_m))
        remedy = tr("Use imagery of {} to {}, or check the scene's CRS.")
        return f"{text} {remedy.format(*(length(round(side, 2)) for side in numbers[:2]))}"
    if kind == "bands":
        text = tr("Nothing says which bands are red, green and blue: {} are taken.").format(_numbers(info["bands"]))
        return f"{text} {tr('Choose them below if the colors look wrong.')}"
    if kind == "values" and all(low == high for low, high in info.get("value_range") or []):
        return tr("All its pixels are the same: there is nothing in it to map. Check the raster and the bands.")
    if kind == "fill" and info.get("fill"):
        text = tr("{} of the scene is a border of {} that the file does not declare as no data: it is left out.")
        remedy = tr("Tick “Keep the border” if it is part of the image.")
        return f"{text.format(_share(info), fill_values(info) or tr('no value'))} {remedy}"
    return in_panel(f"{note.get('text', '')} {note.get('remedy', '')}".strip())


def fill_values(info: "dict[str, Any]") -> str:
    """Return the values of a suspected fill in words."""
    fill = info.get("fill") or {}
    words = [_fill_value(low, high) for low, high, *_ in fill.get("values") or []]
    words += [significant(void) for void in fill.get("voids") or []]
    return tr(" and ").join(dict.fromkeys(words))  # at two corners alike


def _fill_value(low: "list[float]", high: "list[float]") -> str:
    if low != high:
        return tr("{} to {}").format(significant(low[0]), significant(high[0]))
    return significant(low[0]) if len(set(low)) == 1 else "(" + "; ".join(significant(value) for value in low) + ")"


def _share(info: "dict[str, Any]") -> str:
    share = float((info.get("fill") or {}).get("share") or 0.0)
    return percent(share, 1) if share >= 0.001 else tr("A little")


def _pixel(answer: Answer) -> str:
    info = answer["info"]
    across, along = info["pixel_m"]
    if info.get("pixel_size_m") and abs(across / along - 1) < 0.01:
        return length(info["pixel_size_m"])
    return str(answer.get("pixel") or length(info["pixel_size_m"]))


def _crs(info: "dict[str, Any]") -> str:
    if not info.get("crs_wkt"):
        return tr("none")
    crs = QgsCoordinateReferenceSystem.fromWkt(info["crs_wkt"])
    name = crs.description() or tr("CRS of its own")
    origins = {
        "file": tr("as the file says"),
        "sidecar": tr("from the .aux.xml beside the file"),
        "layer": tr("as set on the layer"),
        "gcps": tr("from its ground control points"),
        "rpcs": tr("chosen for its RPCs"),
    }
    origin = origins.get(str(info.get("crs_from")), "")
    code = f" ({crs.authid()})" if crs.authid() else ""
    return f"{name}{code}, {origin}" if origin else f"{name}{code}"


def _numbers(bands: "list[int]") -> str:
    return ", ".join(map(str, bands))


def _why(words: str) -> str:
    """Return how the bands were chosen, in the user's language where the engine's words are known."""
    known = {
        "as given": tr("as chosen below"),
        "by the bands' names": tr("by their names"),
        "by the file's color interpretation": tr("by the file's colors"),
        "by the sensor's band numbers": tr("by the sensor's numbers"),
        "by the bands' wavelengths": tr("by their wavelengths"),
        "as QGIS shows the layer": tr("as QGIS shows the layer"),
        "the first three, because nothing says which are red, green and blue": tr("a guess"),
    }
    return known.get(words, words)


def _values(info: "dict[str, Any]") -> str:
    ranges, stretch = info.get("value_range") or [], info.get("stretch")
    whole = _range(min((low for low, _ in ranges), default=0), max((high for _, high in ranges), default=0))
    if not stretch:
        return tr("{}, used as stored").format(whole)
    limits = [_range(low, high) for low, high in stretch]
    shown = limits[0] if len(set(limits)) == 1 else " · ".join(limits)
    source = str(info.get("stretch_from") or "")
    if source.startswith("pale"):
        return tr("{}, pale as through haze; from dark to bright {}").format(whole, shown)
    if source.startswith("dark"):
        return tr("{}, a dark image; from dark to bright {}").format(whole, shown)
    return tr("{}; from dark to bright {}").format(whole, shown)


def _range(low: float, high: float) -> str:
    """Return two numbers; a dash between them would read as a sign where one is below 0."""
    between = DASH if low >= 0 and high >= 0 else tr(" to ")
    return f"{_number(low)}{between}{_number(high)}"


def _number(value: float) -> str:
    return number(value) if abs(value) >= 100 else significant(value, 3)


def _no_data(info: "dict[str, Any]") -> str:
    said = []
    if info.get("nodata") is not None:
        said.append(tr("the value {}").format(significant(info["nodata"])))
    if info.get("alpha_band") is not None:
        said.append(tr("alpha band {}").format(info["alpha_band"]))
    if info.get("mask_band"):
        said.append(tr("a mask in the file"))
    if info.get("fill"):
        said.append(tr("a border of {} ({}), left out").format(fill_values(info) or tr("no value"), _share(info)))
    return "; ".join(said) or tr("nothing declared, none found")


def _date(info: "dict[str, Any]", typed: str) -> str:
    if typed:
        return tr("{}, as typed below").format(typed)
    if info.get("date"):
        return f"{info['date']} ({info['date_from']})" if info.get("date_from") else str(info["date"])
    return tr("not said")
