"""From the polygons of a mask to an inventory: each landslide with its measures and where it came from."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.errors import UserError
from engine.polygons.confidence import confidence
from engine.polygons.ground import Ground, Shape
from engine.polygons.polygonize import opened, polygons_of
from engine.settings import PolygonSettings


@dataclass(frozen=True)
class Landslide:
    """One polygon of the inventory; the names are the fields of its files, at most 10 characters.

    Args:
        id: from 1, the largest landslide first.
        area_m2: on the ellipsoid, square metres; pixels where the scene has no CRS, as all lengths.
        perim_m: of the outline and its holes, metres.
        length_m: longer side of the smallest rectangle around, metres.
        width_m: shorter side, metres.
        orient_deg: the longer side's direction, degrees clockwise from north in [0, 180).
        lon: of the centroid on WGS 84, degrees; None without a CRS.
        lat: as `lon`.
        conf_mean: mean score of the pixels inside, [0, 1]; None where there is none.
        conf_max: largest score of the pixels inside, [0, 1].
        p_class: the classifier's P(landslide), where the run kept it.
        method: that found it.
        model: whose networks found it.
        run_date: YYYY-MM-DD.
        status: what a reviewer says: unreviewed, accepted or rejected.
        comment: a reviewer's words.
        geometry: in the scene's CRS.
    """

    id: int
    area_m2: float
    perim_m: float
    length_m: float
    width_m: float
    orient_deg: float
    lon: float | None
    lat: float | None
    conf_mean: float | None
    conf_max: float | None
    p_class: float | None
    method: str
    model: str
    run_date: str
    status: str
    comment: str
    geometry: Shape


def inventory(
    mask_path: Path,
    scores_path: Path,
    settings: PolygonSettings,
    provenance: Mapping[str, str],
    bands: Sequence[str],
    check: Callable[[], None] | None = None,
) -> list[Landslide]:
    """Trace and measure the landslides of a run.

    Args:
        mask_path: the run's mask.
        scores_path: the run's scores, on the same grid.
        settings: which regions become polygons.
        provenance: `method`, `model` and `run_date`.
        bands: names of the method's scores in the file's order; the last is the confidence, so that of a fused
            method is CAM x P.
        check: called for each polygon; it raises Cancelled where the user wants to stop.

    Returns:
        The landslides, the largest first.

    Raises:
        UserError: kind "run": a raster is missing or damaged, the scores lack the band or are of another grid.
    """
    found = []
    with opened(scores_path) as scores:
        band = _band_number(scores, bands[-1])
        with opened(mask_path) as mask:
            ground = Ground.of(mask.crs.to_wkt() if mask.crs else None, mask.transform)
            if (mask.width, mask.height) != (scores.width, scores.height):
                raise UserError(
                    f"The mask {mask_path} and the scores {scores_path} differ in size.",
                    "Run the segmentation again.",
                    "run",
                )
        for shape in polygons_of(mask_path, settings):
            if check is not None:
                check()
            found.append(_measured(shape, ground, confidence(scores, band, shape), provenance))
    found.sort(key=lambda landslide: -landslide.area_m2)  # stable: equals stay from top to bottom
    return [replace(landslide, id=number) for number, landslide in enumerate(found, 1)]


def _measured(
    shape: Shape, ground: Ground, score: tuple[float, float] | None, provenance: Mapping[str, str]
) -> Landslide:
    area, perimeter = ground.size(shape)
    box, place = ground.box(shape), ground.lonlat(shape)
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
        method=provenance["method"],
        model=provenance["model"],
        run_date=provenance["run_date"],
        status="unreviewed",
        comment="",
        geometry=shape,
    )


def _band_number(scores: Any, name: str) -> int:
    if name not in scores.descriptions:
        raise UserError(
            f"The scores {scores.name} have no band '{name}'.", "Run the scene again with this method.", "run"
        )
    return int(scores.descriptions.index(name)) + 1
