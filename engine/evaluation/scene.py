"""A mask against the truth over a whole scene: pixels, and landslides found."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray

from engine.errors import UserError
from engine.evaluation.detection import LEAST_IOU, Detection, detection
from engine.evaluation.metrics import Confusion, confusion
from engine.rasters.scene_info import ground_pixel_size
from engine.settings.run import PolygonSettings

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class SceneFigures:
    """How good a mask is over a scene.

    Args:
        pixels: counts of the pixels that hold data.
        objects: landslides found, and polygons that are none; a region of the mask that a run would leave out as
            too small is no polygon.
        km2: ground area of the pixels that hold data, square kilometres.
    """

    pixels: Confusion
    objects: Detection
    km2: float

    @property
    def false_per_km2(self) -> float:
        """False polygons a square kilometre; 0 where there is no ground."""
        return self.objects.false_polygons / self.km2 if self.km2 else 0.0


def scene_figures(mask: Mask, truth: Mask, valid: Mask, pixel_m2: float) -> SceneFigures:
    """Score a mask.

    Args:
        mask: (H, W) bool.
        truth: (H, W) bool.
        valid: (H, W) bool, the pixels that count.
        pixel_m2: ground area of a pixel.
    """
    least = math.ceil(PolygonSettings().min_area_m2 / pixel_m2)
    objects = detection(mask & valid, truth & valid, least)
    return SceneFigures(confusion(mask, truth, valid), objects, int(valid.sum()) * pixel_m2 / 1e6)


def pixel_area_m2(crs_wkt: str | None, transform: Affine, width: int, height: int) -> float:
    """Return a pixel's area on the ground, square metres; 1 where the CRS cannot tell, so that areas are in pixels."""
    size = ground_pixel_size(crs_wkt, transform, width, height)
    return size**2 if size else 1.0


def compare(mask: Path, truth: Path) -> dict[str, Any]:
    """Score a mask raster against a truth raster of the same grid; pixels that either calls nodata do not count.

    Args:
        mask: 0, 1, and 255 or its own nodata value.
        truth: likewise.

    Returns:
        The figures by name, and `words` for people.

    Raises:
        UserError: a file is missing, or the grids differ.
    """
    try:
        with rasterio.open(mask) as a, rasterio.open(truth) as b:
            if a.shape != b.shape or not a.transform.almost_equals(b.transform, 1e-6):
                raise UserError(
                    f"The mask {mask} and the truth {truth} have different grids.",
                    "Give rasters of one scene.",
                    "scene",
                )
            said, actual = a.read(1), b.read(1)
            valid = _holds_data(said, a.nodata) & _holds_data(actual, b.nodata)
            pixel_m2 = pixel_area_m2(a.crs.to_wkt() if a.crs else None, a.transform, a.width, a.height)
    except rasterio.RasterioIOError as error:
        raise UserError(
            f"A raster cannot be read: {error}.", "Check the paths of --mask and --truth.", "scene"
        ) from error
    told = scene_figures(said == 1, actual == 1, valid, pixel_m2)
    pixels, objects = told.pixels, told.objects
    return {
        "precision": round(pixels.precision, 4),
        "recall": round(pixels.recall, 4),
        "f1": round(pixels.f1, 4),
        "iou": round(pixels.iou, 4),
        "landslides": objects.landslides,
        "landslides_found": objects.found,
        "polygons": objects.polygons,
        "false_polygons": objects.false_polygons,
        "false_polygons_per_km2": round(told.false_per_km2, 4),
        "words": (
            f"Pixels: precision {pixels.precision:.3f}, recall {pixels.recall:.3f}, F1 {pixels.f1:.3f}, "
            f"IoU {pixels.iou:.3f}.\n"
            f"Landslides: {objects.found} of {objects.landslides} found, at an IoU above {LEAST_IOU:g}.\n"
            f"Polygons: {objects.false_polygons} of {objects.polygons} are no landslide, "
            f"{told.false_per_km2:.1f} per square kilometre."
        ),
    }


def _holds_data(values: NDArray[Any], nodata: float | None) -> Mask:
    """Return where a mask says 0 or 1."""
    holds: Mask = np.asarray(values != 255)
    return holds if nodata is None else holds & (values != nodata)
