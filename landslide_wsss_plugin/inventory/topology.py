"""Faults of an inventory's outlines: overlaps, gaps, slivers and outlines that cross themselves; which can be repaired.

A repair is safe where nothing that a person has decided changes by more than a sliver: an overlap is cut from a
proposal, never from a decided polygon; a crossing outline gets the same area with a clean boundary; slivers and gaps
are smaller than the smallest landslide of the run. Rejected polygons are no landslides and do not count.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsFeature, QgsGeometry, QgsSpatialIndex, QgsVectorLayer

from landslide_wsss_plugin.inventory import shapes
from landslide_wsss_plugin.inventory.changes import number_of
from landslide_wsss_plugin.inventory.ground import Ground
from landslide_wsss_plugin.inventory.outlines import TOUCH, is_decided
from landslide_wsss_plugin.inventory.tally import REJECTED, status_of

CROSSES, OVERLAP, GAP, SLIVER = "crosses", "overlap", "gap", "sliver"
THIN = 0.05
"""Roundness 4 pi A / P² of a part below which it is a sliver: a strip some sixty times as long as it is wide."""


@dataclass(frozen=True)
class Fault:
    """Something that is wrong with outlines.

    Args:
        kind: CROSSES, OVERLAP, GAP or SLIVER.
        numbers: of the polygons.
        place: where it is, in the layer's CRS.
        area_m2: of it; 0 of an outline that crosses itself.
        repair: feature id and its outline without the fault; None where a person has to decide.
    """

    kind: str
    numbers: "tuple[int, ...]"
    place: QgsGeometry
    area_m2: float
    repair: "Optional[tuple[int, QgsGeometry]]" = None


def find_faults(layer: QgsVectorLayer, ground: Ground, least_m2: float) -> "list[Fault]":
    """Return the faults of a layer's landslides, those that cross themselves first.

    Args:
        layer: the inventory.
        ground: of its CRS.
        least_m2: the smallest landslide of the run; gaps and slivers are smaller, square metres.
    """
    features = {int(one.id()): QgsFeature(one) for one in layer.getFeatures() if _counts(one)}
    outlines = {fid: shapes.valid(one.geometry()) for fid, one in features.items()}
    index = QgsSpatialIndex()
    for fid, shape in outlines.items():
        copy = QgsFeature(fid)
        copy.setGeometry(shape)
        index.addFeature(copy)
    faults = [*_crossing(features, ground), *_slivers(features, outlines, ground, least_m2)]
    near = {}
    for fid, shape in outlines.items():
        near[fid] = [other for other in index.intersects(shape.boundingBox()) if other != fid]
    faults += _overlaps(features, outlines, near, ground)
    faults += _gaps(features, outlines, near, ground, least_m2)
    return faults


def repairs(faults: "Iterable[Fault]") -> "dict[int, QgsGeometry]":
    """Return the outlines of the repairs that can be made at once, one for each polygon: the first of its faults."""
    found: dict[int, QgsGeometry] = {}
    for fault in faults:
        if fault.repair is not None:
            found.setdefault(*fault.repair)
    return found


def _counts(feature: QgsFeature) -> bool:
    status = feature.attribute("status") if feature.fields().indexOf("status") >= 0 else None
    return feature.hasGeometry() and status_of(status) != REJECTED


def _crossing(features: "dict[int, QgsFeature]", ground: Ground) -> "Iterable[Fault]":
    for fid, one in features.items():
        if one.geometry().isGeosValid():
            continue
        clean = shapes.merged([one.geometry()])
        good = clean is not None and ground.measures(clean) is not None
        repair = (fid, clean) if good and clean is not None else None
        yield Fault(CROSSES, (number_of(one),), one.geometry(), 0.0, repair)


def _slivers(
    features: "dict[int, QgsFeature]", outlines: "dict[int, QgsGeometry]", ground: Ground, least_m2: float
) -> "Iterable[Fault]":
    """Yield thin parts beside a larger one, which goes on without them; a polygon that is a sliver whole is told of."""
    for fid, shape in outlines.items():
        parts = shape.asGeometryCollection()
        thin = [part for part in parts if _is_thin(part, ground, least_m2)]
        if not thin:
            continue
        rest = [part for part in parts if not any(part is one for one in thin)]
        area = sum(_area(part, ground) for part in thin)
        repair = (fid, shapes.as_multi(rest)) if rest else None
        yield Fault(SLIVER, (number_of(features[fid]),), shapes.as_multi(thin), area, repair)


def _overlaps(
    features: "dict[int, QgsFeature]",
    outlines: "dict[int, QgsGeometry]",
    near: "dict[int, list[int]]",
    ground: Ground,
) -> "Iterable[Fault]":
    for fid, others in near.items():
        for other in others:
            if other < fid:
                continue
            common = outlines[fid].intersection(outlines[other])
            if common.isNull() or common.area() <= TOUCH * min(outlines[fid].area(), outlines[other].area()):
                continue
            yield Fault(
                OVERLAP,
                (number_of(features[fid]), number_of(features[other])),
                common,
                _area(common, ground),
                _cut(fid, other, features, outlines),
            )


def _cut(
    fid: int, other: int, features: "dict[int, QgsFeature]", outlines: "dict[int, QgsGeometry]"
) -> "Optional[tuple[int, QgsGeometry]]":
    """Cut the overlap from a proposal, of two the smaller one; two decided polygons are a person's to settle."""
    open_ones = [one for one in (fid, other) if not is_decided(features[one])]
    if not open_ones:
        return None
    loser = min(open_ones, key=lambda one: outlines[one].area())
    winner = other if loser == fid else fid
    rest = shapes.without(outlines[loser], [outlines[winner]])
    return (loser, rest) if rest is not None else None


def _gaps(
    features: "dict[int, QgsFeature]",
    outlines: "dict[int, QgsGeometry]",
    near: "dict[int, list[int]]",
    ground: Ground,
    least_m2: float,
) -> "Iterable[Fault]":
    """Yield small holes that several polygons enclose; the one with the longest border may be given it."""
    touching = [fid for fid, others in near.items() if others]
    if len(touching) < 2:
        return
    union = QgsGeometry.unaryUnion([outlines[fid] for fid in touching])
    for part in union.asGeometryCollection():
        for ring in part.asPolygon()[1:]:
            gap = QgsGeometry.fromPolygonXY([ring])
            area = _area(gap, ground)
            around = [fid for fid in touching if outlines[fid].intersects(gap)]
            if len(around) < 2 or area >= least_m2:
                continue
            edge = QgsGeometry(gap.constGet().boundary())
            borders = {fid: outlines[fid].intersection(edge).length() for fid in around}
            taker = max(borders, key=lambda one: borders[one])
            filled = shapes.merged([outlines[taker], gap])
            repair = (taker, filled) if filled is not None and not is_decided(features[taker]) else None
            yield Fault(GAP, tuple(number_of(features[fid]) for fid in around), gap, area, repair)


def _is_thin(part: QgsGeometry, ground: Ground, least_m2: float) -> bool:
    found = ground.measures(part)
    if found is None:
        return True
    return found.area_m2 < least_m2 and 4 * math.pi * found.area_m2 < THIN * found.perim_m**2


def _area(shape: QgsGeometry, ground: Ground) -> float:
    found = ground.measures(shape)
    return found.area_m2 if found is not None else 0.0
