"""What people have decided in the inventory of a run, counted before another run takes its place."""

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from landslide_wsss_plugin.common.text import number, tr
from landslide_wsss_plugin.inventory.outlines import OUTLINE, is_decided, is_measured
from landslide_wsss_plugin.inventory.tally import ACCEPTED, EDITED, PROPOSED, REJECTED, status_of
from landslide_wsss_plugin.layers import foreign_files


@dataclass(frozen=True)
class Decided:
    """How many polygons of an inventory people have decided on.

    Args:
        accepted: by their status, as the next two.
        rejected: are no landslides.
        edited: or drawn by hand.
        commented: proposals with a comment or a reviewer.
    """

    accepted: int = 0
    rejected: int = 0
    edited: int = 0
    commented: int = 0

    @property
    def total(self) -> int:
        """How many in all."""
        return self.accepted + self.rejected + self.edited + self.commented

    def in_words(self) -> str:
        """Return the numbers as people say them."""
        parts = (
            (self.accepted, tr("{} accepted")),
            (self.rejected, tr("{} rejected")),
            (self.edited, tr("{} edited or drawn by hand")),
            (self.commented, tr("{} commented")),
        )
        return ", ".join(words.format(number(count)) for count, words in parts if count)


def count_decided(path: Path) -> Optional[Decided]:
    """Return what people have decided in the inventory of a run; None where it cannot be read."""
    layer = foreign_files.open_polygons(path, "landslides", "decided")
    if not layer.isValid():
        return None
    counts = {ACCEPTED: 0, REJECTED: 0, EDITED: 0, PROPOSED: 0}
    for feature in layer.getFeatures():
        names = feature.fields().names()
        redrawn = OUTLINE in names and not is_measured(feature)
        status = status_of(feature.attribute("status") if "status" in names else None)
        if status != PROPOSED or is_decided(feature):
            counts[status] += 1
        elif redrawn:
            counts[EDITED] += 1
    return Decided(counts[ACCEPTED], counts[REJECTED], counts[EDITED], counts[PROPOSED])
