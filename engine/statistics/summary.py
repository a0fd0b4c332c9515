"""The statistics of an inventory as plain values: sizes, volumes, laws, and sums by attribute and by zone."""

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import pyproj
from affine import Affine

from engine.errors import UserError
from engine.inventory.export import LAYER
from engine.inventory.schema import LANDSLIDES
from engine.inventory.table import as_texts
from engine.polygons.geodesic import GeodesicMeasure
from engine.rasters.layers.broken import say_broken
from engine.rasters.layers.layer_names import split_source
from engine.rasters.layers.layer_place import check_places
from engine.rasters.layers.letters import say_letters
from engine.rasters.layers.vectors import polygons_only, read_features
from engine.reporting import Reporter
from engine.settings.tables import STATUSES, status_of
from engine.statistics.frequency_area import DRAWS, frequency_area
from engine.statistics.overlaps import overlaps
from engine.statistics.volume import LAWS, volume
from engine.statistics.zones import by_zone

TYPE = "ls_type"
"""The field of the type of movement in the shipped templates of attributes."""


@dataclass(frozen=True)
class Wanted:
    """What is to be told of an inventory.

    Args:
        statuses: which polygons count; empty: all but the rejected.
        least_m2: the smallest size that was mapped, square metres; None takes the smallest landslide as it.
        group_by: an attribute by whose values is summed.
        zones: a layer of polygons, such as catchments; None is none.
        zone_field: that names them.
        draws: of the bootstrap.
    """

    statuses: tuple[str, ...] = ()
    least_m2: float | None = None
    group_by: str = TYPE
    zones: str | None = None
    zone_field: str | None = None
    draws: int = DRAWS


def summarize(source: str, wanted: Wanted, report: Reporter) -> dict[str, Any]:
    """Return the statistics of a layer of polygons, every area measured anew on the ellipsoid.

    Args:
        source: an inventory, or any layer of polygons; "FILE|layername=NAME" names the layer.
        wanted: what is told.
        report: hears of progress.

    Returns:
        count, area_m2, median_m2, mean_m2, smallest_m2, largest_m2, by_status, volumes, frequency_area, groups
        (None where the layer has no such attribute), zones (None where none are asked for), reviewed, polygons,
        overlapping (how many polygons overlap others) and overlap_m2 (ground that area_m2 counts too often).

    Raises:
        UserError: kind "vector" or "statistics".
    """
    unknown = set(wanted.statuses) - set(STATUSES)
    if unknown:
        raise UserError(f"There is no status '{min(unknown)}'.", f"Choose among {', '.join(STATUSES)}.", "statistics")
    report.progress("statistics", 0, 4)
    features = read_features(source, LAYER, areas=True)
    if features.crs_wkt is None:
        raise UserError(
            "Without a CRS the areas of the polygons are not known.", "Assign the layer's CRS.", "statistics"
        )
    crs_wkt = pyproj.CRS.from_user_input(features.crs_wkt).to_wkt()
    check_places(features.shapes, features.crs_wkt, source)
    ground = GeodesicMeasure.of(crs_wkt, Affine.identity())
    polygons = polygons_only(features.shapes)
    say_broken(features.broken, source, lambda text: report.log(text, "warning"))
    rows = np.array([row for row, shape in enumerate(polygons) if shape is not None], int)
    status = np.array([status_of(value) for value in features.statuses()[rows]], str)
    areas = np.array([size[0] for size in ground.sizes([polygons[row] for row in rows])], np.float64)
    counted = np.isin(status, wanted.statuses or LANDSLIDES)
    sizes, shapes = areas[counted], polygons[rows[counted]]
    overlapping, overlap_m2 = overlaps(shapes, ground, report.check)
    report.check()
    report.progress("statistics", 1, 4)
    plot = frequency_area(sizes, wanted.least_m2, report.check, wanted.draws)
    report.progress("statistics", 2, 4)
    groups = _groups(features.columns, wanted.group_by, rows[counted], sizes)
    report.progress("statistics", 3, 4)
    zones = None
    if wanted.zones:
        if wanted.zone_field:
            say_letters(split_source(wanted.zones)[0], lambda text: report.log(text, "warning"))
        found = by_zone(shapes, crs_wkt, ground, wanted.zones, wanted.zone_field)
        zones = [asdict(zone) for zone in found]
    report.progress("statistics", 4, 4)
    return {
        **_sizes(sizes),
        "overlapping": overlapping,
        "overlap_m2": overlap_m2,
        "by_status": {one: _sizes(areas[status == one]) for one in STATUSES if (status == one).any()},
        "polygons": len(rows),
        "reviewed": int((status != STATUSES[0]).sum()),
        "volumes": [asdict(volume(sizes, law)) for law in LAWS],
        "frequency_area": plot,
        "group_by": wanted.group_by,
        "groups": groups,
        "zones": zones,
        "events": _dates(features.columns, "event_date", rows[counted]),
        "images": _dates(features.columns, "image_date", rows[counted]),
    }


def _sizes(areas: Any) -> dict[str, Any]:
    """Return number, sum, mean, median and ends; None of nothing."""
    if not len(areas):
        names = ("mean_m2", "median_m2", "smallest_m2", "largest_m2")
        return {"count": 0, "area_m2": 0.0, **dict.fromkeys(names)}
    return {
        "count": len(areas),
        "area_m2": float(areas.sum()),
        "mean_m2": float(areas.mean()),
        "median_m2": float(np.median(areas)),
        "smallest_m2": float(areas.min()),
        "largest_m2": float(areas.max()),
    }


def _groups(columns: dict[str, Any], name: str, rows: Any, sizes: Any) -> list[dict[str, Any]] | None:
    """Return number, areas and volumes of each value of an attribute, the largest area first."""
    if name not in columns:
        return None
    values = as_texts(columns[name])[rows]
    found = []
    for value in dict.fromkeys(values.tolist()):
        inside = sizes[values == value]
        volumes = [asdict(volume(inside, law)) for law in LAWS]
        found.append({"value": value, **_sizes(inside), "volumes": volumes})
    return sorted(found, key=lambda group: -group["area_m2"])


def _dates(columns: dict[str, Any], name: str, rows: Any) -> list[str]:
    """Return the different dates of a field, in order."""
    if name not in columns:
        return []
    return sorted({value[:10] for value in as_texts(columns[name])[rows].tolist() if value})
