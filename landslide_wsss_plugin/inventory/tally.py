"""How many landslides an inventory holds and how large they are, counted in one way wherever a number is shown.

A landslide is a polygon that is not rejected. A polygon without a known status is a proposal. The engine counts the
same way (`engine.pipeline.postprocess.totals`), and so do the export and the comparison.
"""

import math
import statistics
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from landslide_wsss_plugin.common.tables import STATUSES
from landslide_wsss_plugin.common.text import area, landslides, tr

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

    @property
    def area_m2(self) -> float:
        """The area of the polygons that are not rejected, square metres."""
        return sum(self.areas(*LANDSLIDES))

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
            found = f"{found}, {area(self.area_m2 if self.areas(*LANDSLIDES) else None)}"
        return f"{found} ({tr('{} rejected').format(f'{rejected:,}')})" if rejected else found


def status_of(value: Any) -> str:
    """Return a polygon's status as one of STATUSES, from what stands in its field."""
    return value if isinstance(value, str) and value in STATUSES else PROPOSED


def tally(rows: "Iterable[tuple[Any, Any]]") -> Tally:
    """Count polygons.

    Args:
        rows: status and area of each, as they stand in the fields.
    """
    sizes: dict[str, list[float]] = {status: [] for status in STATUSES}
    for status, size in rows:
        known = isinstance(size, (int, float)) and math.isfinite(size)
        sizes[status_of(status)].append(float(size) if known else math.nan)
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


def median(sizes: "list[float]") -> float:
    """Return the middle size; NaN of none."""
    return statistics.median(sizes) if sizes else math.nan
