"""What a person says of a polygon, written into the layer: accepted, rejected, edited, a comment; with a way back."""

from datetime import datetime
from typing import Any

from qgis.core import QgsVectorDataProvider, QgsVectorLayer

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.changes import (
    Change,
    DecisionError,
    Row,
    can_be_written,
    number_of,
    unwritten,
    write,
)
from landslide_wsss_plugin.layers.new_fields import text_field

STATUS, REVIEWER, COMMENT, WHEN = "status", "reviewer", "comment", "reviewed"
WORDS = (STATUS, REVIEWER, COMMENT, WHEN)


def decide(layer: QgsVectorLayer, fid: int, words: "dict[str, str]") -> Change:
    """Write words into a feature, and when they were said; into the edits where the layer is being edited.

    Args:
        layer: the polygons.
        fid: of the feature.
        words: field to value, of WORDS.

    Raises:
        DecisionError: the layer cannot be written now, or the feature has gone.
    """
    make_ready(layer)
    feature = layer.getFeature(fid)
    if not feature.isValid():
        raise DecisionError(tr("This polygon is no longer there."), tr("Choose another one in the list."))
    said: dict[str, Any] = {WHEN: now(), **words}
    before = {name: feature.attribute(name) for name in said}
    title = tr("Review a landslide")
    write(layer, title, values={fid: said})
    number = number_of(feature)
    return Change(title, {number: Row(before, fid=fid)}, {number: Row(said, fid=fid)})


def now() -> str:
    """Return the present time as it is kept with a decision: date and time of day with its offset from UTC."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def make_ready(layer: QgsVectorLayer) -> None:
    """Look whether the layer can be written, and add the fields of the review where an older inventory lacks them.

    Raises:
        DecisionError: it cannot.
    """
    can_be_written(layer)
    missing = [name for name in WORDS if layer.fields().indexOf(name) < 0]
    if missing:
        provider = layer.dataProvider()
        if not provider.addAttributes([text_field(name) for name in missing]):
            can = provider.capabilities() & QgsVectorDataProvider.Capability.AddAttributes
            raise (
                unwritten(layer)
                if can
                else DecisionError(
                    tr("The polygons have no fields for a review."),
                    tr("Move a threshold: then the polygons are drawn again, with these fields."),
                )
            )
        layer.updateFields()
