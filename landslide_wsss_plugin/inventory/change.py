"""What an earlier image says of each polygon, in words and colors."""

from typing import Any, Optional

from qgis.core import QgsVectorLayer

from landslide_wsss_plugin.common.text import tr

FIELD = "change"
NEW, GROWN, OLD, UNKNOWN = "new", "grown", "old", "unknown"
KINDS = (NEW, GROWN, OLD, UNKNOWN)

LOOKS = {
    # Okabe and Ito's colors, apart from those of the statuses: what is new stands out, what is old steps back
    NEW: {"outline": "213,94,0,255", "fill": "213,94,0,60", "width": "0.7", "style": "solid"},
    GROWN: {"outline": "230,159,0,255", "fill": "230,159,0,50", "width": "0.6", "style": "solid"},
    OLD: {"outline": "0,114,178,255", "fill": "0,114,178,40", "width": "0.5", "style": "solid"},
    UNKNOWN: {"outline": "255,255,255,255", "fill": "0,0,0,0", "width": "0.5", "style": "dot"},
}


def change_words() -> "dict[str, str]":
    """Return what a polygon is, by what the file holds."""
    return {NEW: tr("New"), GROWN: tr("Grown"), OLD: tr("Old"), UNKNOWN: tr("Not known")}


def change_of(value: Any) -> str:
    """Return a polygon's change as one of KINDS, from what stands in its field; "" where nothing does."""
    return value if isinstance(value, str) and value in KINDS else ""


def is_compared(layer: Optional[QgsVectorLayer]) -> bool:
    """Return whether an inventory says what is new."""
    return layer is not None and layer.fields().indexOf(FIELD) >= 0
