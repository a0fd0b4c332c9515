"""Which bands of an image are red, green and blue, and how that is known."""

import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from rasterio.enums import ColorInterp

from engine.errors import UserError
from engine.rasters.reading.options import Bands, Reading

COLORS = ("red", "green", "blue")
NAMES = tuple(
    set(words.split())
    for words in (
        "red rot rouge rojo rosso vermelho 红 紅 赤 r красный k\u0131rm\u0131z\u0131 merah 빨강 적색 czerwony",
        "green grün gruen vert verde 绿 綠 緑 g зеленый зелёный yeşil hijau 초록 녹색 zielony",
        "blue blau bleu azul blu 蓝 藍 青 b синий mavi biru 파랑 청색 niebieski",
    )
)
"""What the bands are called, in the languages of those who describe them."""
OTHERS = {
    "edge", "rededge", "nir", "infrared", "near", "far", "swir", "mir", "coastal", "re", "ir", "vegetation", "kenar",
    "tepi",
}  # fmt: skip
"""Words that make a red or a blue something else."""
SENTINEL_2 = (4, 3, 2)
"""Numbers in the names of Sentinel-2's bands, B04, B03, B02; those of Landsat 8 and 9 are the same."""
LANDSAT_7 = (3, 2, 1)
"""Those of Landsat 4 to 7."""
MODIS = (1, 4, 3)
"""Those of MODIS' surface reflectance."""
MOST_COUNTED = 7
"""Bands B1, B2, B3, B4 alone may be anybody's: blue to infrared, red to infrared, or Landsat's coastal to red."""
WAVELENGTHS_NM = (660.0, 555.0, 485.0)
"""The middles of red, green and blue."""
NEAR_NM = 40.0
OTHER_COLORS = {
    ColorInterp.hue, ColorInterp.saturation, ColorInterp.lightness, ColorInterp.cyan, ColorInterp.magenta,
    ColorInterp.yellow, ColorInterp.black, ColorInterp.Y, ColorInterp.Cb, ColorInterp.Cr,
}  # fmt: skip
EXPAND = "It has a color table: convert it with `gdal_translate -expand rgb` first."
_NUMBERED = re.compile(r"(?<![a-z0-9])(?:sr_)?b(?:and)?[ _-]?0?(\d{1,2})(?![a-z0-9])", re.IGNORECASE)
_OLD_LANDSAT = re.compile(r"(?<![a-z0-9])L[TE]0?[4-7]|LANDSAT[ _-]?[4-7]", re.IGNORECASE)


@dataclass(frozen=True)
class BandChoice:
    """The bands that are read.

    Args:
        bands: 1-based numbers of red, green and blue.
        why: how that is known, in words.
        guessed: whether nothing said it.
    """

    bands: Bands
    why: str
    guessed: bool = False


def choose_bands(dataset: Any, path: str | Path, reading: Reading) -> BandChoice:
    """Choose the bands: as given, by names, colors, a sensor's numbers, wavelengths, QGIS' style, else the first three.

    Args:
        dataset: of rasterio.
        path: of the raster, for the sentences.
        reading: what the caller says.

    Raises:
        UserError: kind "scene": it has too few bands for a choice.
    """
    if reading.bands is not None:
        if len(reading.bands) != 3:
            message = f"{len(reading.bands)} band numbers were given for the scene {path}."
            raise UserError(message, "Give the red, green and blue band, such as 3,2,1.", "scene")
        _refuse_palette(dataset, path, reading.bands)
        return BandChoice(cast("Bands", tuple(int(band) for band in reading.bands)), "as given")
    meanings = list(dataset.colorinterp)
    opaque = [number for number, meaning in enumerate(meanings, 1) if meaning != ColorInterp.alpha]
    if len(opaque) < 3:
        raise _too_few(dataset, path, opaque)
    _refuse_other_colors(meanings, opaque, path)
    names = [(dataset.descriptions[number - 1] or "") for number in opaque]
    middles = _wavelengths(dataset, opaque)
    colored = _by_color(meanings)
    trusted = colored is not None and not _contradicted(dataset, colored, middles, opaque)
    for found, why in (
        (by_name(names), "by the bands' names"),
        (colored if trusted else None, "by the file's color interpretation"),
        (_by_wavelength(middles), "by the bands' wavelengths"),
        (_by_number(names, f"{Path(path).name} {_sensor(dataset)}"), "by the sensor's band numbers"),
    ):
        if found:
            chosen = found if why == "by the file's color interpretation" else [opaque[index] for index in found]
            return BandChoice(_three(chosen), why)
    if reading.style is not None and _usable(reading.style, opaque):
        why = "as QGIS shows the layer"
        if _contradicted(dataset, reading.style, middles, opaque):
            return BandChoice(_three(reading.style), f"{why}, although the bands are called otherwise", guessed=True)
        return BandChoice(_three(reading.style), why)
    if colored is not None:
        why = "by the file's color interpretation, although the bands are called otherwise"
        return BandChoice(_three(colored), why, guessed=True)
    return BandChoice(
        _three(opaque), "the first three, because nothing says which are red, green and blue", guessed=True
    )


def _refuse_other_colors(meanings: Sequence[ColorInterp], opaque: Sequence[int], path: str | Path) -> None:
    """Refuse a picture whose colors are told by hue, ink or brightness: as red, green and blue it looks wrong."""
    said = [meanings[number - 1] for number in opaque[:3]]
    if all(one in OTHER_COLORS for one in said):
        words = ", ".join(one.name for one in said)
        message = f"The bands of the scene {path} are {words}, not red, green and blue."
        hint = "Save it as an RGB picture first; or say which band stands for red, green and blue (`--bands`)."
        raise UserError(message, hint, "scene")


def _refuse_palette(dataset: Any, path: str | Path, bands: Sequence[int]) -> None:
    """Refuse a band of numbers that stand for colors, unless its colors are the same greys."""
    for band in {int(band) for band in bands if 1 <= int(band) <= dataset.count}:
        if dataset.colorinterp[band - 1] != ColorInterp.palette:
            continue
        table = dataset.colormap(band)
        if any((red, green, blue) != (level, level, level) for level, (red, green, blue, _) in table.items()):
            message = f"The values of band {band} of the scene {path} are numbers of colors."
            raise UserError(message, EXPAND, "scene")


def by_name(names: Sequence[str]) -> list[int] | None:
    """Return the places of red, green and blue among the bands' names; None where one has no name of its own.

    Args:
        names: of each band, such as "Red (B04)"; "" where it has none.
    """
    words = [_words(name) for name in names]
    found = []
    for color in NAMES:
        fitting = [index for index, said in enumerate(words) if said & color and not said & OTHERS]
        plain = [index for index in fitting if len(words[index]) == 1] or fitting
        exact = [index for index in plain if names[index].strip().lower() in color] or plain
        if not exact:
            return None
        found.append(exact[0])
    return found if len(set(found)) == 3 else None


def _words(name: str) -> set[str]:
    """Return the words of a band's name; a letter with a number, as in B8, is none."""
    plain = re.sub("波段|波長|光|色|バンド", " ", name.lower())  # without a blank between: the red band, red light
    return set(re.findall(r"[^\W\d_]{2,}|[^\W\d_](?!\d)", plain))


def _contradicted(dataset: Any, bands: Sequence[int], middles: Sequence[float], opaque: Sequence[int]) -> bool:
    """Return whether a band that is to be red, green or blue says by its name or wavelength that it is another.

    Images in false colors are often stored with near infrared, red and green as the file's red, green and blue.
    """
    for place, band in enumerate(bands):
        said = _words(dataset.descriptions[band - 1] or "")
        other_colors = set().union(*(names for color, names in enumerate(NAMES) if color != place))
        if said & OTHERS or (said & other_colors and not said & NAMES[place]):
            return True
        middle = middles[list(opaque).index(band)] if band in opaque else math.nan
        if math.isfinite(middle) and abs(middle - WAVELENGTHS_NM[place]) > 2 * NEAR_NM:
            return True
    return False


def _by_color(meanings: Sequence[ColorInterp]) -> list[int] | None:
    wanted = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    return [meanings.index(color) + 1 for color in wanted] if all(color in meanings for color in wanted) else None


def _by_number(names: Sequence[str], said: str) -> list[int] | None:
    """Return the places of the bands that are named by a sensor's numbers, such as B04 or SR_B4.

    "Band 4" alone is how programs call the fourth band of any file, so all of them together must not just count.
    """
    numbers = [int(match.group(1)) if (match := _NUMBERED.search(name)) else 0 for name in names]
    counting = numbers == list(range(1, len(names) + 1))
    if counting and all(re.match(r"band[ _-]?\d+(?!\w)", name.strip(), re.IGNORECASE) for name in names):
        return None
    if (
        counting
        and len(names) < MOST_COUNTED
        and all(re.fullmatch(r"b\d", name.strip(), re.IGNORECASE) for name in names)
    ):
        return None
    if all("sur_refl" in name.lower() or not name for name in names):
        return [numbers.index(number) for number in MODIS] if all(number in numbers for number in MODIS) else None
    old = bool(_OLD_LANDSAT.search(said)) or {1, 2, 3, 4, 5, 7} == set(numbers)
    wanted = LANDSAT_7 if old else SENTINEL_2
    return [numbers.index(number) for number in wanted] if all(number in numbers for number in wanted) else None


def _sensor(dataset: Any) -> str:
    tags = {**dataset.tags(), **dataset.tags(ns="IMAGERY")}
    return " ".join(str(tags.get(name, "")) for name in ("SATELLITEID", "SPACECRAFT_ID", "SATELLITE", "SENSOR_ID"))


def _wavelengths(dataset: Any, opaque: Sequence[int]) -> list[float]:
    """Return the middle of each band, nanometres; NaN where it does not say."""
    found = []
    for number in opaque:
        tags = {name.lower(): text for name, text in dataset.tags(number).items()}
        tags |= {name.lower(): text for name, text in dataset.tags(number, ns="IMAGERY").items()}
        text = tags.get("central_wavelength_um") or tags.get("wavelength") or tags.get("center_wavelength") or ""
        match = re.search(r"\d+(?:\.\d+)?", text)
        value = float(match.group()) if match else _in_name(dataset.descriptions[number - 1] or "")
        found.append(value * 1000 if value < 20 else value)  # micrometres, else nanometres
    return found


def _in_name(name: str) -> float:
    """Return the wavelength in a band's name, such as "665 nm" or ENVI's "Band 3 (665.0 Nanometers)"; NaN for none."""
    match = re.search(r"(\d+(?:\.\d+)?)\s*(nm|nanomet|\u00b5m|\u03bcm|um|micromet)", name, re.IGNORECASE)
    return float(match.group(1)) if match else math.nan


def _by_wavelength(middles: Sequence[float]) -> list[int] | None:
    found = []
    for wanted in WAVELENGTHS_NM:
        off = [abs(middle - wanted) if math.isfinite(middle) else math.inf for middle in middles]
        if min(off) > NEAR_NM:
            return None
        found.append(off.index(min(off)))
    return found if len(set(found)) == 3 else None


def _usable(style: Sequence[int], opaque: Sequence[int]) -> bool:
    return len(style) == 3 and set(style) <= set(opaque)


def _three(bands: Sequence[int]) -> Bands:
    red, green, blue = (int(band) for band in bands[:3])
    return red, green, blue


def _too_few(dataset: Any, path: str | Path, opaque: Sequence[int]) -> UserError:
    alpha = " and alpha" if len(opaque) < dataset.count else ""
    count = f"{len(opaque)} band" + ("" if len(opaque) == 1 else "s") + alpha
    hint = "Say which band stands for red, green and blue, such as `--bands 1,1,1`."
    message = f"The scene {path} has {count}, but three are needed."
    if ColorInterp.palette in dataset.colorinterp:
        hint = EXPAND
    elif not opaque and (bands := bands_below(Path(path))):
        hint = f"Join three of its files first: {stack_command([str(name) for name in bands])}."
    elif not opaque and dataset.subdatasets:
        hint = _inside(list(dataset.subdatasets))
    elif siblings := sibling_bands(Path(path)):
        joined = stack_command([str(name) for name in siblings])
        hint = f"Join the three files first: {joined}; or {hint[0].lower()}{hint[1:]}"
    elif len(opaque) == 1 and dataset.dtypes[0] in {"float32", "float64", "int16", "int32"}:
        message = f"The scene {path} has {count}, as elevation models have, but three are needed."
    return UserError(message, hint, "scene")


def stack_command(sources: Sequence[str]) -> str:
    """Return the command that joins three one-band rasters to an image."""
    quoted = " ".join(f"'{source}'" if re.search(r"[\s\"()&;]", source) else source for source in sources)
    return f"`python -m engine stack {quoted} --out scene.vrt`"


def _inside(subdatasets: Sequence[str]) -> str:
    """Say how the rasters inside a file are used: one of them, or three that are called red, green and blue."""
    names = [name.rpartition(":")[2].strip('"/') for name in subdatasets]
    found = by_name([name.replace("/", " ") for name in names]) or _by_number(names, " ".join(subdatasets))
    if found:
        return f"Join three of the rasters inside first: {stack_command([subdatasets[index] for index in found])}."
    listed = ", ".join(subdatasets[:4]) + (" ..." if len(subdatasets) > 4 else "")
    return f"Choose one of the rasters inside: {listed}."


def sibling_bands(path: Path) -> list[Path] | None:
    """Return the red, green and blue files that lie beside a one-band file and are called like it, B04 for B02."""
    match = next(iter(re.finditer(r"(?<![A-Za-z0-9])(SR_)?B(0?)([234])(?![A-Za-z0-9])", path.name)), None)
    if match is None:
        match = re.search(r"(?<![A-Za-z])(red|green|blue|RED|GREEN|BLUE|Red|Green|Blue)(?![A-Za-z])", path.name)
        if match is None:
            return None
        word = match.group()
        wanted = [color.upper() if word.isupper() else color.title() if word.istitle() else color for color in COLORS]
    else:
        wanted = [f"{match.group(1) or ''}B{match.group(2)}{number}" for number in SENTINEL_2]
    files = [path.with_name(path.name[: match.start()] + name + path.name[match.end() :]) for name in wanted]
    return files if all(file.is_file() for file in files) else None


MOST_FILES = 5000
"""Of a folder that are looked through for the bands of a product."""
PRODUCTS = (".xml", ".safe", ".txt", ".json")
"""Endings of what describes a product of files, a band each."""


def bands_below(path: Path) -> list[Path] | None:
    """Return the red, green and blue file of a product that is given by its folder or description, the finest ones.

    As of Sentinel-2 (MTD_MSIL1C.xml, NAME.SAFE) and of Landsat (NAME_MTL.txt).

    Args:
        path: of the folder, or of the description, beside or below which the bands lie.
    """
    folder = path if path.is_dir() else path.parent
    if not path.exists() or not (path.is_dir() or path.suffix.lower() in PRODUCTS):
        return None
    files = itertools.islice(folder.rglob("*") if _is_product(path) else folder.iterdir(), MOST_FILES)
    red = [one for one in files if one.suffix.lower() in (".jp2", ".tif", ".tiff") and re.search(_RED, one.name)]
    found = [bands for one in sorted(red, key=_coarseness) if (bands := sibling_bands(one))]
    return found[0] if found else None


_RED = re.compile(r"(?<![A-Za-z0-9])(?:SR_)?B0?4(?![A-Za-z0-9])")


def _is_product(path: Path) -> bool:
    return path.suffix.lower() in {".safe", ".xml"} or any(one.suffix.lower() == ".xml" for one in path.glob("*"))


def _coarseness(path: Path) -> tuple[int, str]:
    match = re.search(r"(?:^|[_/\\R])(\d{2})m(?![A-Za-z0-9])", str(path))
    return (int(match.group(1)) if match else 0, str(path))
