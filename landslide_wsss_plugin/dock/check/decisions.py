"""What a person says of a polygon, written into the layer: accepted, rejected, edited, a comment; with a way back."""

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsVectorDataProvider, QgsVectorLayer

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers.new_fields import text_field

WORDS = ("status", "reviewer", "comment")


class DecisionError(UserError):
    """Why a word cannot be written: what is wrong, and what to do about it."""


@dataclass(frozen=True)
class Decision:
    """A change that can be taken back.

    Args:
        fid: of the feature.
        before: the fields' values before.
        after: and after.
    """

    fid: int
    before: "dict[str, str]"
    after: "dict[str, str]"


def decide(layer: QgsVectorLayer, fid: int, words: "dict[str, str]") -> Decision:
    """Write words into a feature, into the edits where the layer is being edited, else into its file.

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
    before = {name: _word(feature.attribute(name)) for name in words}
    places = {layer.fields().indexOf(name): value for name, value in words.items()}
    if layer.isEditable():
        layer.beginEditCommand(tr("Review a landslide"))
        good = all(layer.changeAttributeValue(fid, place, value) for place, value in places.items())
        layer.endEditCommand() if good else layer.destroyEditCommand()
    else:
        good = layer.dataProvider().changeAttributeValues({fid: places})
        layer.triggerRepaint()
    if not good:
        raise DecisionError(
            tr("The polygons of {} cannot be written.").format(layer.name()),
            tr("Close other programs that hold the file, and look whether the disk is full."),
        )
    return Decision(fid, before, words)


def undo(layer: QgsVectorLayer, decision: Decision) -> None:
    """Write back what stood there before.

    Raises:
        DecisionError: as `decide`.
    """
    decide(layer, decision.fid, decision.before)


def make_ready(layer: QgsVectorLayer) -> None:
    """Look whether the layer can be written, and add the fields of the review where an older inventory lacks them.

    Raises:
        DecisionError: it cannot.
    """
    if layer.readOnly():
        raise DecisionError(
            tr("The polygons are being drawn anew."), tr("Wait a moment: what you said so far is kept.")
        )
    provider = layer.dataProvider()
    can = provider.capabilities()
    if not layer.isEditable() and not can & QgsVectorDataProvider.Capability.ChangeAttributeValues:
        raise DecisionError(
            tr("The polygons cannot be written: their folder or file is read-only."),
            tr("Copy the run's folder to where you may write, and open it from there."),
        )
    missing = [name for name in WORDS if layer.fields().indexOf(name) < 0]
    if missing:
        if not provider.addAttributes([text_field(name) for name in missing]):
            raise DecisionError(
                tr("The polygons have no fields for a review."), tr("Move a threshold: then they are drawn with them.")
            )
        layer.updateFields()


def field_of(layer: Optional[QgsVectorLayer], name: str) -> int:
    """Return the place of a field; -1 where there is none."""
    return int(layer.fields().indexOf(name)) if layer is not None else -1


def _word(value: Any) -> str:
    return value if isinstance(value, str) else ""
