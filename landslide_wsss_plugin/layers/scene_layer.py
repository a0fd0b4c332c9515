"""A raster layer as the engine can read it: a file, its bands, and what it is in words."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsMultiBandColorRenderer,
    QgsPointXY,
    QgsProject,
    QgsRaster,
    QgsRasterLayer,
    QgsUnitTypes,
)

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import TIMES, number, significant, tr
from landslide_wsss_plugin.layers.layer_source import is_gdal_name, path_in

MODEL_PIXEL_M = 0.8
"""What the shipped model's networks saw, as long as no card says otherwise."""
FAR = 4.0
"""A pixel so many times larger or smaller than the model's shows it nothing that it knows."""
WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED


class SceneError(UserError):
    """Why a layer cannot be a scene: what is wrong, and what to do about it."""


@dataclass(frozen=True)
class Bands:
    """The 1-based numbers of the bands, and whether they are what the file itself says."""

    red: int
    green: int
    blue: int


def scene_file(layer: Optional[QgsRasterLayer], given: str = "") -> str:
    """Return the path of the file behind a raster layer, or GDAL's name of what is no file of its own.

    Args:
        layer: the layer; None where QGIS could make none of what was given.
        given: what the user gave, for the message.

    Raises:
        SceneError: no layer, or one that is not a file, such as a web map service.
    """
    if layer is None or not layer.isValid():
        raise SceneError(
            tr("The scene {} is not a raster that QGIS can read.").format(given or tr("(none)")),
            tr("Choose an orthophoto or satellite scene, such as a GeoTIFF file."),
        )
    if layer.providerType() != "gdal":
        raise SceneError(
            tr("The layer “{}” comes from a web service, not from a file.").format(layer.name()),
            tr("Save it first: right-click the layer, Export, Save As… GeoTIFF, and choose that file."),
        )
    source = str(layer.source())
    if is_gdal_name(source):  # a member of an archive, a table of a GeoPackage, an address: GDAL opens it there, too
        return source
    path = path_in(source)
    if not Path(path).is_file():
        raise SceneError(
            tr("The layer “{}” is not a plain file on this computer.").format(layer.name()),
            tr("Save it first: right-click the layer, Export, Save As… GeoTIFF, and choose that file."),
        )
    return str(Path(path).absolute())  # the engine has another working folder


def reading_of(layer: Optional[QgsRasterLayer]) -> "dict[str, Any]":
    """Return what QGIS knows of a scene and its file may not: the layer's CRS, and the bands that its style shows.

    The CRS wins over the file's, so that results lie where QGIS shows the scene. Bands 1, 2, 3 are what QGIS shows of
    any raster, so that they say nothing.
    """
    if layer is None:
        return {}
    shown_as: dict[str, Any] = dict(crs_of(layer))
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        shown = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]
        if min(shown) > 0 and shown != [1, 2, 3]:
            shown_as["style_bands"] = shown
    return shown_as


def earlier_of(layer: Optional[QgsRasterLayer], given: str = "") -> "dict[str, Any]":
    """Return the engine's settings of an earlier image: its file, the layer's CRS, and the bands that its style shows.

    Args:
        layer: the earlier image.
        given: what the user gave, for the message.

    Raises:
        SceneError: it is no file.
    """
    file, known = scene_file(layer, given), reading_of(layer)
    crs = known.pop("scene_crs", None)
    return {"image": file, **({"crs": crs} if crs else {}), **known}


def crs_of(layer: Optional[QgsRasterLayer]) -> "dict[str, str]":
    """Return the CRS of a raster layer as a request names it; nothing where it has none."""
    if layer is None or not layer.crs().isValid():
        return {}
    crs = layer.crs()
    code = crs.authid()
    return {"scene_crs": code if code and not code.startswith("USER") else crs.toWkt(WKT)}


def bands_of(layer: QgsRasterLayer) -> Bands:
    """Return the red, green and blue band: by colour interpretation, else the first three that are not alpha."""
    provider = layer.dataProvider()
    count = layer.bandCount()
    colours: dict[Any, int] = {}
    plain = []
    for band in range(1, count + 1):
        colour = provider.colorInterpretation(band)
        colours.setdefault(colour, band)
        if colour != QgsRaster.AlphaBand:
            plain.append(band)
    wanted = [colours.get(c) for c in (QgsRaster.RedBand, QgsRaster.GreenBand, QgsRaster.BlueBand)]
    if all(wanted):
        return Bands(*(int(band or 1) for band in wanted))
    plain = plain or [1]
    return Bands(*(plain[min(index, len(plain) - 1)] for index in range(3)))


def in_words(layer: QgsRasterLayer) -> str:
    """Return size and ground pixel in one line, the CRS in another."""
    size = f"{number(layer.width())} {TIMES} {number(layer.height())} px"
    if not layer.crs().isValid():
        return tr("{} · no CRS: sizes will be in pixels").format(size)
    return f"{size} · {_metres(pixel_size_m(layer))}\n{layer.crs().description() or tr('CRS of its own')}"


def doubts(layer: QgsRasterLayer, model_pixel_m: float) -> "list[str]":
    """Return what speaks against a good map before a run, each in a sentence with its remedy.

    Args:
        layer: the scene.
        model_pixel_m: side of the ground pixel that the model's networks saw, metres.
    """
    found = []
    if not layer.crs().isValid():
        found.append(tr("The scene has no CRS: assign one to the layer for areas in square metres."))
    else:
        side = pixel_size_m(layer)
        if side > 0 and not model_pixel_m / FAR <= side <= model_pixel_m * FAR:
            found.append(
                tr("The pixel of {} is far from the model's {}: expect poor results, or check the scene's CRS.").format(
                    length(side), length(model_pixel_m)
                )
            )
    if are_guessed(layer):
        found.append(tr("Nothing says which bands are red, green and blue: check them below."))
    return found


def length(side: float) -> str:
    """Return the side of a pixel in words."""
    return f"{significant(side * 100, 3)} cm" if side < 0.1 else f"{significant(side, 3)} m"


def are_guessed(layer: QgsRasterLayer) -> bool:
    """Whether neither colors nor names say which of a layer's bands are red, green and blue."""
    provider = layer.dataProvider()
    bands = range(1, layer.bandCount() + 1)
    if layer.bandCount() < 3:
        return False
    colors = {provider.colorInterpretation(band) for band in bands}
    if {QgsRaster.RedBand, QgsRaster.GreenBand, QgsRaster.BlueBand} <= colors:
        return False
    own_names = [layer.bandName(band) for band in bands]
    return all(re.fullmatch(r"(Band|Bande|Banda|\D{0,12}) ?\d+( \(.*\))?", name) for name in own_names)


def pixel_size_m(layer: QgsRasterLayer) -> float:
    """Return the ground side of a pixel at the scene's centre, metres."""
    dx, dy = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    return _ground_side(layer.crs(), layer.extent().center(), dx, dy)


def metres_a_unit(crs: QgsCoordinateReferenceSystem, place: QgsPointXY) -> float:
    """Return the ground length of a unit of a CRS at a place, metres."""
    step = 1e-3 if crs.isGeographic() else 1.0
    return _ground_side(crs, place, step, step) / step


def _ground_side(crs: QgsCoordinateReferenceSystem, place: QgsPointXY, dx: float, dy: float) -> float:
    """Return the geometric mean of the ground lengths of two steps, metres."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    wide = measure.measureLine(place, QgsPointXY(place.x() + dx, place.y()))
    high = measure.measureLine(place, QgsPointXY(place.x(), place.y() + dy))
    wide, high = (measure.convertLengthMeasurement(side, QgsUnitTypes.DistanceMeters) for side in (wide, high))
    return float((wide * high) ** 0.5)


def _metres(side: float) -> str:
    return (
        tr("{} cm pixels").format(number(side * 100))
        if side < 0.1
        else tr("{} m pixels").format(number(side) if side >= 100 else significant(side, 2))
    )
