"""From the polygons of a mask to an inventory: each landslide with its measures and where it came from."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from engine.errors import UserError
from engine.polygons.beside import beside, fingerprint
from engine.polygons.confidence import confidences
from engine.polygons.ground import Ground, Shape
from engine.polygons.inventory_fields import PROPOSED, TERRAIN, Landslide, Provenance
from engine.polygons.polygonize import opened, polygons_of
from engine.settings import PolygonSettings


def inventory(
    mask_path: Path,
    scores_path: Path,
    settings: PolygonSettings,
    provenance: Provenance,
    bands: Sequence[str],
    check: Callable[[], None] | None = None,
    decided: Sequence[Shape] = (),
) -> list[Landslide]:
    """Trace and measure the landslides of a run.

    Args:
        mask_path: the run's mask.
        scores_path: the run's scores, on the same grid.
        settings: which regions become polygons.
        provenance: where the run's polygons came from.
        bands: names of the method's scores in the file's order; the last is the confidence, so that of a fused
            method is CAM x P.
        check: called for each polygon; it raises Cancelled where the user wants to stop.
        decided: polygons that stay as they are, so that only what is beside them is new.

    Returns:
        The landslides, the largest first.

    Raises:
        UserError: kind "run": a raster is missing or damaged, the scores lack the band or are of another grid.
    """
    with opened(scores_path) as scores:
        band = band_number(scores, bands[-1])
        with opened(mask_path) as mask:
            ground = Ground.of(mask.crs.to_wkt() if mask.crs else None, mask.transform)
            if (mask.width, mask.height) != (scores.width, scores.height):
                raise UserError(
                    f"The mask {mask_path} and the scores {scores_path} differ in size.",
                    "Run the segmentation again.",
                    "run",
                )
        shapes = []
        for shape in beside(polygons_of(mask_path, settings), decided, settings.min_area_m2, ground):
            if check is not None:
                check()
            shapes.append(shape)
        scored = zip(shapes, ground.sizes(shapes), confidences(scores, band, shapes, check), strict=True)
        found = [measured(shape, ground, score, provenance, size) for shape, size, score in scored]
    found.sort(key=lambda landslide: -landslide.area_m2)  # stable: equals stay as they were traced
    return [replace(landslide, id=number) for number, landslide in enumerate(found, 1)]


def measured(
    shape: Shape,
    ground: Ground,
    score: tuple[float, float] | None,
    provenance: Provenance,
    size: tuple[float, float] | None = None,
) -> Landslide:
    """Return a polygon with its measures.

    Args:
        shape: a polygon in the CRS of `ground`.
        ground: from that CRS to sizes.
        score: mean and largest score inside, where known.
        provenance: where it came from.
        size: its area and perimeter, where they are known already.
    """
    area, perimeter = size or ground.size(shape)
    box, place = ground.box(shape), ground.lonlat(shape)
    unknown: dict[str, Any] = dict.fromkeys(TERRAIN)  # what only an elevation model can tell
    return Landslide(
        id=0,
        area_m2=area,
        perim_m=perimeter,
        length_m=box.length_m,
        width_m=box.width_m,
        orient_deg=box.orient_deg,
        lon=place[0] if place else None,
        lat=place[1] if place else None,
        conf_mean=score[0] if score else None,
        conf_max=score[1] if score else None,
        p_class=None,
        **unknown,
        **asdict(provenance),
        status=PROPOSED,
        reviewer="",
        comment="",
        outline=fingerprint(shape),
        geometry=shape,
    )


def band_number(scores: Any, name: str) -> int:
    """Return the 1-based number of the band `name` of opened scores.

    Raises:
        UserError: kind "run": there is none.
    """
    if name not in scores.descriptions:
        raise UserError(
            f"The scores {scores.name} have no band '{name}'.", "Run the scene again with this method.", "run"
        )
    return int(scores.descriptions.index(name)) + 1
