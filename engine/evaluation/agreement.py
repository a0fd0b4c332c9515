"""Where a map of landslides and a reference agree: a raster of classes, and the figures."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.windows import Window

from engine.errors import UserError
from engine.evaluation.detection import Detection, found_landslides, in_words
from engine.evaluation.map_layer import LAYER, MapLayer, is_vector
from engine.evaluation.metrics import Confusion
from engine.evaluation.scene import pixel_area_m2
from engine.rasters.atomic import DAMAGED, open_raster, own_part_of, publish, remove, writing
from engine.rasters.layers.vectors import polygons_only, read_features, reprojected
from engine.rasters.mask_reader import MaskReader, strips
from engine.rasters.places import as_source
from engine.rasters.reading.placed import PixelGrid
from engine.rasters.scene_info import ground_pixel_size
from engine.reporting import Reporter

DESCRIPTION, SOFTWARE = "agreement", "landslide-wsss"
"""By which a raster of classes is known as one that this program wrote."""
NEITHER, BOTH, ONLY_MAPPED, ONLY_REFERENCE, UNKNOWN = 0, 1, 2, 3, 255
"""Classes of the raster: true negative, true positive, false positive, false negative, no data."""
COLOURS = {NEITHER: (0, 0, 0, 0), BOTH: (0, 158, 115), ONLY_MAPPED: (213, 94, 0), ONLY_REFERENCE: (0, 114, 178)}
"""Okabe and Ito's, which colour-blind people tell apart."""

ROWS = 1024
MOST_PIXELS = 100_000_000
"""Pixels of a grid that is laid under polygons, and above which single landslides are not counted."""
PIXELS_ACROSS = 64
"""Into how many pixels the typical polygon's side is cut where no raster gives the grid."""

Levels = NDArray[np.uint8]


def agreement(
    mapped: str,
    reference: str,
    out: Path,
    report: Reporter,
    pixel_size_m: float | None = None,
    area: str | None = None,
    crs: str | None = None,
) -> dict[str, Any]:
    """Compare a mask or polygons with reference polygons (or a reference mask) and write where they agree.

    Polygons with the status "rejected" are no landslides. The grid is the mask's; under two layers of polygons one
    is laid, as fine as `pixel_size_m` or as the polygons ask for.

    Args:
        mapped: a mask (1, 0, 255 or its nodata value) or a polygon layer.
        reference: a polygon layer, or a mask; one of another grid or CRS is brought onto the other's.
        out: the GeoTIFF of classes.
        report: hears of progress.
        pixel_size_m: of the grid under polygons.
        area: a polygon layer: only inside it was the reference mapped; None compares everywhere.
        crs: of a mapped mask, as the user sets it on its layer; wins over the file's own.

    Returns:
        precision, recall, f1 and iou by area; landslides, landslides_found, polygons and false_polygons, None where
        the grid is too large to count them; m2_both, m2_only_mapped and m2_only_reference; path and words.

    Raises:
        UserError: a file is missing or unfit, the grids differ, or the file cannot be written.
    """
    grid = _grid_of(mapped, reference, pixel_size_m, crs)
    layers = [MapLayer(mapped, grid, crs), MapLayer(reference, grid)]
    inside = MapLayer(area, grid) if area else None
    for layer in (*layers, *([inside] if inside else [])):
        for note in layer.notes:
            report.log(note, "warning")
    try:
        counts = _write(out, grid, layers, inside, report)
    finally:
        for layer in layers:
            layer.close()
    tn, tp, fp, fn = (int(counts[value]) for value in (NEITHER, BOTH, ONLY_MAPPED, ONLY_REFERENCE))
    pixels = Confusion(tp, fp, fn, tn)
    pixel = pixel_area_m2(grid.crs_wkt, grid.transform, grid.width, grid.height)
    objects = _objects(out, grid, pixel, layers[0].least_m2)
    figures: dict[str, Any] = {
        "precision": round(pixels.precision, 4),
        "recall": round(pixels.recall, 4),
        "f1": round(pixels.f1, 4),
        "iou": round(pixels.iou, 4),
        "m2_both": round(tp * pixel, 1),
        "m2_only_mapped": round(fp * pixel, 1),
        "m2_only_reference": round(fn * pixel, 1),
        "landslides": objects and objects.landslides,
        "landslides_found": objects and objects.found,
        "polygons": objects and objects.polygons,
        "false_polygons": objects and objects.false_polygons,
    }
    words = _in_words(figures, objects, is_warped=any(layer.is_warped for layer in layers))
    return {"path": str(out), **figures, "words": words}


def is_agreement(path: Path) -> bool:
    """Return whether a file is a raster of classes that `agreement` wrote, which another one may replace."""
    try:
        with open_raster(path) as dataset:
            said = (*dataset.descriptions, dataset.tags().get("TIFFTAG_SOFTWARE"))
            return bool(said == (DESCRIPTION, SOFTWARE))
    except DAMAGED:
        return False


def _write(
    out: Path, grid: PixelGrid, layers: list[MapLayer], inside: MapLayer | None, report: Reporter
) -> NDArray[np.int64]:
    """Write the classes and return how many pixels have each, (256,)."""
    counts = np.zeros(256, np.int64)
    part = own_part_of(out)
    with writing(out):
        out.parent.mkdir(parents=True, exist_ok=True)
        try:
            with _create(part, grid) as dataset:
                for y, height in strips(grid.height, grid.width, ROWS):
                    report.check()
                    report.progress("agreement", y, grid.height)
                    mapped, actual = (layer.rows(y, height) for layer in layers)
                    classes = np.where(mapped == 1, np.where(actual == 1, BOTH, ONLY_MAPPED), actual * ONLY_REFERENCE)
                    unknown = (mapped == UNKNOWN) | (actual == UNKNOWN)
                    if inside is not None:
                        unknown |= inside.rows(y, height) != 1
                    classes = np.where(unknown, UNKNOWN, classes).astype(np.uint8)
                    counts += np.bincount(classes.ravel(), minlength=256)
                    dataset.write(classes, 1, window=Window(0, y, grid.width, height))
            _refuse_apart(counts)
            publish(part, out)
        except BaseException:
            remove(part)
            raise
    report.progress("agreement", grid.height, grid.height)
    return counts


def _refuse_apart(counts: NDArray[np.int64]) -> None:
    if not counts[:UNKNOWN].any():
        raise UserError(
            "The map and the reference have no place in common that both know.",
            "Give maps of one place, and check their CRS and nodata value.",
            "vector",
        )


def _create(path: Path, grid: PixelGrid) -> Any:
    dataset = open_raster(
        path,
        "w",
        driver="GTiff",
        width=grid.width,
        height=grid.height,
        count=1,
        dtype="uint8",
        nodata=UNKNOWN,
        crs=CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else None,
        transform=grid.transform,
        tiled=True,
        compress="DEFLATE",
        bigtiff="IF_SAFER",
    )
    dataset.write_colormap(1, COLOURS)
    dataset.set_band_description(1, DESCRIPTION)
    dataset.update_tags(TIFFTAG_SOFTWARE=SOFTWARE)
    return dataset


def _objects(path: Path, grid: PixelGrid, pixel_m2: float, least_m2: float) -> Detection | None:
    """Count single landslides, where the grid is small enough to hold them all at once."""
    if grid.width * grid.height > MOST_PIXELS:
        return None
    with open_raster(path) as dataset:
        classes = dataset.read(1)
    mapped, actual = ((classes == BOTH) | (classes == only) for only in (ONLY_MAPPED, ONLY_REFERENCE))
    return found_landslides(mapped, actual, pixel_m2, least_m2)


def _in_words(overall: dict[str, Any], objects: Detection | None, *, is_warped: bool) -> str:
    area = (
        f"By area: precision {overall['precision']:.3f}, recall {overall['recall']:.3f}, F1 {overall['f1']:.3f}, "
        f"IoU {overall['iou']:.3f}."
    )
    if is_warped:
        area += "\nThe reference was brought onto the grid of the mask, by the nearest pixel."
    if objects is None:
        return f"{area}\nThe grid is too large to count single landslides; choose larger pixels for that."
    return f"{area}\n{in_words(objects)}."


def _grid_of(mapped: str, reference: str, pixel_size_m: float | None, crs: str | None) -> PixelGrid:
    """Return the grid of the mask, or one under two layers of polygons."""
    if pixel_size_m is not None and not (math.isfinite(pixel_size_m) and pixel_size_m > 0):
        raise UserError(f"The pixel size is {pixel_size_m} m.", "Choose a positive number of metres.", "settings")
    for source, own in ((mapped, crs), (reference, None)):
        if not is_vector(source):
            with MaskReader(as_source(source), crs=own) as mask:
                return mask.own
    features, others = (read_features(source, LAYER, areas=True) for source in (mapped, reference))
    crs_wkt = pyproj.CRS.from_user_input(features.crs_wkt).to_wkt() if features.crs_wkt else None
    if crs_wkt is not None:
        others = reprojected(others, crs_wkt)
    shapes = [shape for shape in (*polygons_only(features.shapes), *polygons_only(others.shapes)) if shape is not None]
    if not shapes:
        raise UserError("Neither layer holds a polygon.", "Choose a layer of polygons.", "vector")
    west, south, east, north = shapely.total_bounds(np.array(shapes, object))
    milli = Affine(1e-3, 0, (west + east) / 2, 0, -1e-3, (south + north) / 2)
    unit = (ground_pixel_size(crs_wkt, milli, 1, 1) or 1e-3) * 1e3  # metres; without a CRS a unit is a pixel
    typical = math.sqrt(float(np.median(shapely.area(shapes)))) / PIXELS_ACROSS
    side = (
        pixel_size_m / unit if pixel_size_m else max(typical, math.sqrt((east - west) * (north - south) / MOST_PIXELS))
    )
    width, height = (math.ceil(span / side) + 2 for span in (east - west, north - south))
    if width * height > 50 * MOST_PIXELS:
        raise UserError(
            f"A pixel of {side * unit:.3g} m would make a map of {width} x {height} pixels.",
            "Choose larger pixels.",
            "settings",
        )
    return PixelGrid(width, height, Affine(side, 0, west - side, 0, -side, north + side), crs_wkt)
