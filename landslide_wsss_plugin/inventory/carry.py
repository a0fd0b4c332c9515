"""Decisions that were made in one result while a second one of the same scene was on its way, put into the second."""

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import NULL, QgsFeature, QgsVectorLayer

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.additions import add
from landslide_wsss_plugin.inventory.changes import DecisionError, check_unfiltered, write
from landslide_wsss_plugin.inventory.decisions import STATUS, WHEN, WORDS, make_ready
from landslide_wsss_plugin.inventory.ground import Ground, fingerprint
from landslide_wsss_plugin.inventory.outlines import is_decided


@dataclass(frozen=True)
class Carried:
    """What was put into the second result.

    Args:
        done: how many decisions.
        refused: how many it has no room for, as decided polygons lie there.
    """

    done: int = 0
    refused: int = 0


def decided_in(layer: QgsVectorLayer) -> "dict[str, QgsFeature]":
    """Return the polygons that people have decided on, by their outline."""
    found = {}
    for feature in layer.getFeatures():
        if feature.hasGeometry() and is_decided(feature):
            found[fingerprint(feature.geometry())] = QgsFeature(feature)
    return found


def missing_in(first: QgsVectorLayer, second: QgsVectorLayer) -> "list[QgsFeature]":
    """Return the decided polygons of a first result that a second one lacks, or of which it says something else."""
    there = decided_in(second)
    return [one for outline, one in decided_in(first).items() if not _same_words(one, there.get(outline))]


def carry(first: QgsVectorLayer, second: QgsVectorLayer, ground: Ground, least_m2: float) -> Carried:
    """Put what was decided in a first result into a second one, in the place of what that proposes there.

    Args:
        first: an inventory, as it is saved.
        second: another of the same scene, in the same CRS.
        ground: of that CRS.
        least_m2: remainders of proposals smaller than this are left out, square metres.

    Raises:
        DecisionError: the second cannot be written now.
    """
    late = missing_in(first, second)
    if not late:
        return Carried()
    make_ready(second)
    check_unfiltered(second)
    there = {fingerprint(one.geometry()): int(one.id()) for one in second.getFeatures() if one.hasGeometry()}
    done = refused = 0
    for one in late:
        words = {name: _value(one, name) for name in WORDS}
        fid = there.get(fingerprint(one.geometry()))
        if fid is None:
            try:
                fid = add(second, one, ground, least_m2).fid
            except DecisionError:
                refused += 1
                continue
        write(second, tr("Review a landslide"), values={fid: words})
        done += 1
    return Carried(done, refused)


def _same_words(one: QgsFeature, other: Optional[QgsFeature]) -> bool:
    if other is None:
        return False
    return all(_value(one, name) == _value(other, name) for name in WORDS if name != WHEN)


def _value(feature: QgsFeature, name: str) -> Any:
    value = feature.attribute(name) if name in feature.fields().names() else None
    empty = "proposed" if name == STATUS else ""
    return empty if value in (None, NULL) else value
