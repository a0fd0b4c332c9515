"""How many landslides an inventory holds and how large they are, counted in one way wherever a number is shown.

A landslide is a polygon that is not rejected. A polygon without a known status is a proposal. The engine counts the
same way (`engine.pipeline.postprocess.totals`), and so do the export and the comparison.
"""

import math
import statistics
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from landslide_wsss_plugin.common.tables import STATUSES
from landslide_wsss_plugin.common.text import area, landslides, number, tr
from landslide_wsss_plugin.layers.foreign_files import open_polygons
from landslide_wsss_plugin.layers.outputs import INVENTORY

PROPOSED, ACCEPTED, REJECTED, EDITED = STATUSES
REVIEWED = (ACCEPTED, EDITED, REJECTED)
LANDSLIDES = (ACCEPTED, EDITED, PROPOSED)
"""The statuses of polygons that count as landslides."""


@dataclass(frozen=True)
class Tally:
    """The polygons of an inventory by their status.

    Args:
        sizes: the areas of each status' polygons, square metres; NaN where an area is not known.
    """

    sizes: "dict[str, list[float]]" = field(default_factory=dict)

    def number(self, *statuses: str) -> int:
        """Return how many polygons have one of some statuses."""
        return sum(len(self.sizes.get(status, ())) for status in statuses)

    def areas(self, *statuses: str) -> "list[float]":
        """Return the known areas of the polygons of some statuses, square metres."""
        found = [size for status in statuses for size in self.sizes.get(status, ())]
        return [size for size in found if not math.isnan(size)]

    @property
    def landslides(self) -> int:
        """How many polygons are not rejected."""
        return self.number(*LANDSLIDES)

    def area(self, *statuses: str) -> Optional[float]:
        """Return the area of the polygons of some statuses, square metres; None where not one is known."""
        known = self.areas(*statuses)
        return math.fsum(known) if known or not self.number(*statuses) else None  # the same sum in whichever order

    @cached_property
    def area_m2(self) -> Optional[float]:
        """The area of the polygons that are not rejected, square metres; None where it is not known."""
        return self.area(*LANDSLIDES)

    @property
    def reviewed(self) -> int:
        """How many polygons a person has decided on."""
        return self.number(*REVIEWED)

    @property
    def total(self) -> int:
        """How many polygons there are, rejected ones too."""
        return self.number(*STATUSES)

    def in_words(self) -> str:
        """Return the landslides, their area, and how many polygons are rejected, as one sentence."""
        rejected = self.number(REJECTED)
        found = landslides(self.landslides)
        if self.landslides:
            found = f"{found}, {area(self.area_m2)}"
        return f"{found} ({tr('{} rejected').format(number(rejected))})" if rejected else found

    def moved(self, size: float, before: Any, after: Any) -> "Tally":
        """Return the same polygons with one of another status, without counting them all again.

        Args:
            size: its area, square metres; NaN where it is not known.
            before: its status until now, as it stands in the field.
            after: and from now on.
        """
        old, new = status_of(before), status_of(after)
        sizes = {status: list(known) for status, known in self.sizes.items()}
        sizes[old].remove(_size(size))
        sizes[new].append(_size(size))
        return Tally(sizes)


def status_of(value: Any) -> str:
    """Return a polygon's status as one of STATUSES, from what stands in its field, as a person may have typed it."""
    word = value.strip().lower() if isinstance(value, str) else ""
    return word if word in STATUSES else PROPOSED


def _size(value: Any) -> float:
    """Return an area as it is counted; the one object math.nan, which a list finds, where it is not known."""
    return float(value) if isinstance(value, (int, float)) and math.isfinite(value) else math.nan


def tally(rows: "Iterable[tuple[Any, Any]]") -> Tally:
    """Count polygons.

    Args:
        rows: status and area of each, as they stand in the fields.
    """
    sizes: dict[str, list[float]] = {status: [] for status in STATUSES}
    for status, size in rows:
        sizes[status_of(status)].append(_size(size))
    return Tally(sizes)


def tally_of(layer: QgsVectorLayer) -> Tally:
    """Count the polygons of a layer, with the edits that are not saved yet."""
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    places = [layer.fields().indexOf(name) for name in ("status", "area_m2")]
    request.setSubsetOfAttributes([place for place in places if place >= 0])
    return tally(
        tuple(feature.attribute(place) if place >= 0 else None for place in places)  # type: ignore[misc]
        for feature in layer.getFeatures(request)
    )


def tally_of_file(path: Path) -> Optional[Tally]:
    """Count the polygons of an inventory as they are saved; None where it cannot be read."""
    layer = open_polygons(path, INVENTORY, "counted")
    return tally_of(layer) if layer.isValid() else None


def median(sizes: "list[float]") -> float:
    """Return the middle size; NaN of none."""
    return statistics.median(sizes) if sizes else math.nan
