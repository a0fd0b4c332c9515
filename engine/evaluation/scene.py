"""A mask against the truth over a whole scene: pixels, and landslides found."""

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window
from skimage.measure import label, regionprops

from engine.errors import UserError
from engine.evaluation.metrics import Confusion, confusion

ROWS = 1024


def compare(mask: Path, truth: Path) -> dict[str, Any]:
    """Score a mask raster against a truth raster of the same grid; pixels that either calls nodata do not count.

    Args:
        mask: 0, 1, and 255 or its own nodata value.
        truth: likewise.

    Returns:
        Pixel precision, recall, F1 and IoU; the share of true landslides that any mask pixel touches; and false
        regions, which touch none, a square kilometre.

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
            total = Confusion(0, 0, 0, 0)
            for y in range(0, a.height, ROWS):
                window = Window(0, y, a.width, min(ROWS, a.height - y))
                predicted, actual, valid = _read(a, b, window)
                total += confusion(predicted[valid], actual[valid])
            predicted, actual, valid = _read(a, b, Window(0, 0, a.width, a.height))
            pixel_km2 = abs(a.transform.determinant) / 1e6
    except rasterio.RasterioIOError as error:
        raise UserError(
            f"A raster cannot be read: {error}.", "Check the paths of --mask and --truth.", "scene"
        ) from error
    found, landslides = _touched(actual & valid, predicted & valid)
    right, regions = _touched(predicted & valid, actual & valid)
    return {
        "precision": total.precision,
        "recall": total.recall,
        "f1": total.f1,
        "iou": total.iou,
        "landslides": landslides,
        "landslides_found": found,
        "false_regions": regions - right,
        "false_regions_per_km2": (regions - right) / (valid.sum() * pixel_km2) if valid.any() else 0.0,
    }


def _read(
    a: rasterio.DatasetReader, b: rasterio.DatasetReader, window: Window
) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    first, second = a.read(1, window=window), b.read(1, window=window)
    valid = (first != 255) & (second != 255)
    return first == 1, second == 1, valid


def _touched(regions: NDArray[np.bool_], other: NDArray[np.bool_]) -> tuple[int, int]:
    """Return how many 8-connected regions touch `other`, and how many there are."""
    labels = label(regions, connectivity=2)  # type: ignore[no-untyped-call]
    properties = regionprops(labels, intensity_image=other.astype(np.uint8))  # type: ignore[no-untyped-call]
    return sum(p.intensity_max > 0 for p in properties), len(properties)
