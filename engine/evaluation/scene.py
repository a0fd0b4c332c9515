"""A mask against the truth over a whole scene: pixels, and landslides found."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from engine.errors import UserError
from engine.evaluation.detection import Detection, found_landslides, in_words
from engine.evaluation.fair import BOUNDARY_M, OUTLINE_PX, fair_valid, incomplete_cells, outlines, touched_landslides
from engine.evaluation.metrics import Confusion, confusion
from engine.rasters.mask_reader import LANDSLIDE, UNKNOWN, MaskReader
from engine.rasters.places import Source
from engine.rasters.scene_info import ground_pixel_size
from engine.settings.run import PolygonSettings

Mask = NDArray[np.bool_]

LEAST_M2 = PolygonSettings().min_area_m2
"""What a run leaves out of a mask as too small to be a landslide, square metres."""


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
    objects = found_landslides(mask & valid, truth & valid, pixel_m2, LEAST_M2)
    return SceneFigures(confusion(mask, truth, valid), objects, int(valid.sum()) * pixel_m2 / 1e6)


def pixel_area_m2(crs_wkt: str | None, transform: Affine, width: int, height: int) -> float:
    """Return a pixel's area on the ground, square metres; 1 where the CRS cannot tell, so that areas are in pixels."""
    size = ground_pixel_size(crs_wkt, transform, width, height)
    return size**2 if size else 1.0


def compare(
    mask: Source,
    truth: Source,
    crs: str | None = None,
    cells: Path | None = None,
    warn: Callable[[str], None] | None = None,
) -> dict[str, Any]:
    """Score a mask raster against a truth raster; pixels that either does not know do not count.

    Args:
        mask: 0, 1, and 255 or its own nodata value; or 0 and 255.
        truth: likewise; one of another grid or CRS is brought onto the mask's.
        crs: of the mask, as the user sets it on its layer; wins over the file's own.
        cells: table of the cells of a stitched scene; with it the fair measure stands beside the strict one.
        warn: hears what is doubtful of the two.

    Returns:
        The figures by name, and `words` for people.

    Raises:
        UserError: a file is missing or no mask, or the two do not overlap.
    """
    with MaskReader(mask, judged=True, crs=crs) as said, MaskReader(truth, said.own, judged=True) as actual:
        mine, known = said.read(), actual.read()
        grid, is_warped, notes = said.own, actual.is_warped, [*said.notes, *actual.notes]
    for note in notes:
        (warn or (lambda _text: None))(note)
    valid = (mine != UNKNOWN) & (known != UNKNOWN)
    if not valid.any():
        raise UserError(
            f"The mask {mask} and the truth {truth} have no pixel in common that both know.",
            "Give rasters of one place, and check their CRS and nodata value.",
            "scene",
        )
    pixel_m2 = pixel_area_m2(grid.crs_wkt, grid.transform, grid.width, grid.height)
    figures = scene_figures(mine == LANDSLIDE, known == LANDSLIDE, valid, pixel_m2)
    pixels, objects = figures.pixels, figures.objects
    fit = outlines(mine == LANDSLIDE, known == LANDSLIDE, valid, pixel_m2**0.5)
    touched = touched_landslides((mine == LANDSLIDE) & valid, (known == LANDSLIDE) & valid)
    fair = _fair_figures(mine, known, valid, pixel_m2, cells) if cells is not None else None
    warped = "\nThe truth was brought onto the grid of the mask, by the nearest pixel." if is_warped else ""
    return {
        "precision": round(pixels.precision, 4),
        "recall": round(pixels.recall, 4),
        "f1": round(pixels.f1, 4),
        "iou": round(pixels.iou, 4),
        "landslides": objects.landslides,
        "landslides_found": objects.found,
        "polygons": objects.polygons,
        "false_polygons": objects.false_polygons,
        "false_polygons_per_km2": round(figures.false_per_km2, 4),
        "landslides_touched": touched,
        "boundary_iou": round(fit.boundary_iou, 4),
        "iou_outlines_tighter": round(fit.tighter, 4),
        "iou_outlines_wider": round(fit.wider, 4),
        **(_named(fair) if fair else {}),
        "words": (
            f"Pixels: precision {pixels.precision:.3f}, recall {pixels.recall:.3f}, F1 {pixels.f1:.3f}, "
            f"IoU {pixels.iou:.3f}.\n"
            f"{in_words(objects)}, {figures.false_per_km2:.1f} per square kilometre.\n"
            f"Landslides touched: {touched} of {objects.landslides}.\n"
            f"Outlines: IoU {fit.boundary_iou:.3f} within {BOUNDARY_M:g} m of them; with those of the truth "
            f"{OUTLINE_PX} px tighter or wider the IoU is {fit.tighter:.3f} or {fit.wider:.3f}."
            f"{_in_fair_words(fair) if fair else ''}{warped}"
        ),
    }


def _fair_figures(mine: NDArray[Any], known: NDArray[Any], valid: Mask, pixel_m2: float, cells: Path) -> SceneFigures:
    """Score by the fair measure: answers beside the one landslide of a cell that is marked are unknown."""
    mask, truth = mine == LANDSLIDE, known == LANDSLIDE
    counted = fair_valid(mask, truth, valid, incomplete_cells(cells, known != UNKNOWN))
    return scene_figures(mask, truth, counted, pixel_m2)


def _named(fair: SceneFigures) -> dict[str, Any]:
    return {
        "fair_precision": round(fair.pixels.precision, 4),
        "fair_recall": round(fair.pixels.recall, 4),
        "fair_iou": round(fair.pixels.iou, 4),
        "fair_false_polygons": fair.objects.false_polygons,
    }


def _in_fair_words(fair: SceneFigures) -> str:
    pixels, objects = fair.pixels, fair.objects
    return (
        f"\nFair measure, in cells with a landslide only the marked one counts: precision {pixels.precision:.3f}, "
        f"recall {pixels.recall:.3f}, IoU {pixels.iou:.3f}; {objects.false_polygons} of {objects.polygons} polygons "
        "are no landslide."
    )
