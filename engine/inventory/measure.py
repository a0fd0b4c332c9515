"""From the polygons of a mask to an inventory: each landslide with its measures and where it came from."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from engine.errors import UserError
from engine.inventory.merge import drop_reviewed_overlaps, fingerprint
from engine.inventory.schema import PAIR, PROPOSED, TERRAIN, Landslide, Provenance
from engine.inventory.zonal_stats import confidences
from engine.polygons.geodesic import GeodesicMeasure, Shape, Size
from engine.polygons.polygonize import opened, sized_polygons_of
from engine.reporting import Reporter
from engine.settings.calibration import IDENTITY, Calibration
from engine.settings.run import PolygonSettings


def inventory(
    mask_path: Path,
    scores_path: Path,
    settings: PolygonSettings,
    provenance: Provenance,
    bands: Sequence[str],
    check: Callable[[], None] | None = None,
    decided: Sequence[Shape] = (),
    calibration: Calibration = IDENTITY,
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
        calibration: of the confidence.

    Returns:
        The landslides, the largest first.

    Raises:
        UserError: kind "run": a raster is missing or damaged, the scores lack the band or are of another grid.
    """
    with opened(scores_path, own=True) as scores:
        band = band_number(scores, bands[-1])
        with opened(mask_path, own=True) as mask:
            ground = GeodesicMeasure.of(mask.crs.to_wkt() if mask.crs else None, mask.transform)
            if (mask.width, mask.height) != (scores.width, scores.height):
                raise UserError(
                    f"The mask {mask_path} and the scores {scores_path} differ in size.",
                    "Run the segmentation again.",
                    "run",
                )
        shapes, sizes = [], []
        for shape, size in drop_reviewed_overlaps(
            sized_polygons_of(mask_path, settings), decided, settings.min_area_m2, ground
        ):
            if check is not None:
                check()
            shapes.append(shape)
            sizes.append(size)
        sureness = [calibration.pair(one) for one in confidences(scores, band, shapes, check)]
        found = all_measured(shapes, ground, sureness, provenance, sizes)
    found.sort(key=by_size)  # stable: equals stay as they were traced
    return numbered(found)


def numbered(landslides: Sequence[Landslide]) -> list[Landslide]:
    """Return landslides with their numbers from 1 on, in their order."""
    return [replace(landslide, id=number) for number, landslide in enumerate(landslides, 1)]


def sure_enough(landslides: Sequence[Landslide], settings: PolygonSettings, report: Reporter) -> list[Landslide]:
    """Leave out proposals whose mean confidence is below the least one, number the others anew, and say how many.

    Args:
        landslides: of an inventory; where the confidence is unknown they stay.
        settings: its `min_confidence`.
        report: told how many were left out.
    """
    least = settings.min_confidence
    kept = [one for one in landslides if one.status != PROPOSED or one.conf_mean is None or one.conf_mean >= least]
    if len(kept) == len(landslides):
        return list(landslides)
    report.log(
        f"{len(landslides) - len(kept)} of {len(landslides)} have a confidence below {least:g} and were left out."
    )
    return numbered(kept)


def by_size(landslide: Landslide) -> float:
    """Return what polygons are numbered by, the largest first, as far as an area is written into a table.

    The last bits of an area are another machine's choice: they must not decide which of two equals is the first.
    """
    return -round(landslide.area_m2, 2)


def all_measured(
    shapes: Sequence[Shape],
    ground: GeodesicMeasure,
    scores: Iterable[tuple[float, float] | None],
    provenance: Provenance,
    sizes: Iterable[Size | None] | None = None,
) -> list[Landslide]:
    """Return polygons with their measures; their number `id` is 0.

    Args:
        shapes: N polygons in the CRS of `ground`.
        ground: from that CRS to sizes.
        scores: N times the confidences of the mean and the largest score inside, where known.
        provenance: where they came from.
        sizes: N times area and perimeter, where they are known already.

    Raises:
        UserError: a shape lies where its CRS has no ground.
    """
    known: list[Size | None] = [None] * len(shapes) if sizes is None else list(sizes)
    fresh = iter(ground.sizes(shape for shape, size in zip(shapes, known, strict=True) if size is None))
    common: dict[str, Any] = {
        **dict.fromkeys((*TERRAIN, *PAIR)),
        "change": "",
        **asdict(provenance),
    }  # only an elevation model tells TERRAIN
    found = []
    each = zip(shapes, known, ground.boxes(shapes), ground.lonlats(shapes), scores, strict=True)
    for shape, size, box, place, score in each:
        area, perimeter = size or next(fresh)
        found.append(
            Landslide(
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
                **common,
                status=PROPOSED,
                reviewer="",
                comment="",
                outline=fingerprint(shape),
                geometry=shape,
            )
        )
    return found


def measured(
    shape: Shape, ground: GeodesicMeasure, score: tuple[float, float] | None, provenance: Provenance
) -> Landslide:
    """Return one polygon with its measures, as `all_measured` does of many."""
    return all_measured([shape], ground, [score], provenance)[0]


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
