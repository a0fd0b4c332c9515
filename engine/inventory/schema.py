"""What an inventory says of each landslide: its fields, in the order of the files, and where they came from."""

from dataclasses import dataclass, fields
from typing import Any

from engine.polygons.geodesic import Shape
from engine.settings.tables import STATUSES

ACCEPTED, REJECTED, EDITED = STATUSES[1:]
PROPOSED = STATUSES[0]
"""What a polygon is until a person has looked at it; the others are a person's word and never overwritten."""

LANDSLIDES = (PROPOSED, ACCEPTED, EDITED)
"""The statuses of polygons that count as landslides: all but the rejected."""


@dataclass(frozen=True)
class Provenance:
    """Where a run's polygons came from.

    Args:
        method: that found them.
        model: whose networks found them, name and version.
        model_sha: the beginning of the model file's SHA-256.
        thresholds: in words, such as "gan 0.080, cam 0.400".
        run_date: YYYY-MM-DD, UTC.
        image: file name of the scene.
        image_date: when it was taken, YYYY-MM-DD where the file says so, else empty.
    """

    method: str = ""
    model: str = ""
    model_sha: str = ""
    thresholds: str = ""
    run_date: str = ""
    image: str = ""
    image_date: str = ""


@dataclass(frozen=True)
class Landslide:
    """One polygon of the inventory; the names are the fields of its files, at most 10 characters.

    Args:
        id: from 1, the largest landslide first.
        area_m2: on the ellipsoid, square metres; pixels where the scene has no CRS, as all lengths; files then have
            them as `area_px`, see `table.in_pixels`.
        perim_m: of the outline and its holes, metres.
        length_m: longer side of the smallest rectangle around, metres.
        width_m: shorter side, metres.
        orient_deg: the longer side's direction, degrees clockwise from north in [0, 180).
        lon: of the centroid on WGS 84, degrees; None without a CRS.
        lat: as `lon`.
        conf_mean: confidence by the mean score of the pixels inside, [0, 1]: the score itself, or calibrated where the
            run has its model's calibration; None where there is none.
        conf_max: the same by the largest score of the pixels inside, [0, 1].
        chg_mean: mean change since the earlier image inside, [0, 1]; None, as the next two, without one.
        in_before: share of the pixels that the outline model finds in the earlier image alone, too, [0, 1].
        added_m2: area that is new, square metres: all of a new one, the added part of a grown one, 0 of an old one.
        elev_min: lowest elevation inside, metres; None, as the next six, without an elevation model.
        elev_max: highest elevation inside, metres.
        drop_m: `elev_max` - `elev_min`, metres.
        slope_deg: mean slope, degrees from the horizontal in [0, 90).
        aspect_deg: the direction in which the slope falls, circular mean, degrees clockwise from north in [0, 360).
        h_over_l: fall over horizontal distance from crown to toe.
        travel_deg: the angle of that line below the horizontal, degrees.
        method: that found it.
        model: whose networks found it.
        model_sha: the beginning of the model file's SHA-256.
        thresholds: that made the mask, in words.
        image: file name of the scene.
        image_date: when the scene was taken, YYYY-MM-DD; empty where unknown.
        run_date: YYYY-MM-DD.
        change: "new", "grown" or "old" by the earlier image, "unknown" where that does not show it; "" without one.
        status: one of STATUSES; "proposed" until a person has looked.
        reviewer: who looked.
        comment: a reviewer's words.
        outline: what tells the outline that the engine traced from any other; not in exports.
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
    chg_mean: float | None
    in_before: float | None
    added_m2: float | None
    elev_min: float | None
    elev_max: float | None
    drop_m: float | None
    slope_deg: float | None
    aspect_deg: float | None
    h_over_l: float | None
    travel_deg: float | None
    method: str
    model: str
    model_sha: str
    thresholds: str
    image: str
    image_date: str
    run_date: str
    change: str
    status: str
    reviewer: str
    comment: str
    outline: str
    geometry: Shape


TYPES: dict[str, Any] = {field.name: field.type for field in fields(Landslide) if field.name != "geometry"}
"""Type of each field, in the order of the files."""

DECIMALS = {
    **dict.fromkeys(("area_m2", "perim_m", "length_m", "width_m", "elev_min", "elev_max", "drop_m", "added_m2"), 2),
    "area_px": 1,
    **dict.fromkeys(("orient_deg", "slope_deg", "aspect_deg", "travel_deg"), 1),
    **dict.fromkeys(("conf_mean", "conf_max", "p_class", "h_over_l", "chg_mean", "in_before"), 4),
    **dict.fromkeys(("lon", "lat"), 7),
}
"""Decimals of the measures in files: more are no better known."""

PAIR = ("chg_mean", "in_before", "added_m2", "change")
"""Fields that an earlier image fills; an inventory without any such value has none of them."""

PLAIN = tuple(name for name in TYPES if name not in PAIR)
"""Fields of an inventory without an earlier image, in the order of the files."""

TERRAIN = ("elev_min", "elev_max", "drop_m", "slope_deg", "aspect_deg", "h_over_l", "travel_deg")
"""Fields that an elevation model fills."""

RETIRED = "p_class"
"""Field of version 0.1.0 that never held a value; an older inventory with it is read, and a new one has none."""

OUTLINE = "outline"
"""Field by which an outline that a person has changed is known."""
