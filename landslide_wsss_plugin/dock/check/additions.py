"""A polygon that a person has added to a run's inventory, written into the layer; with a way back.

It stands in the place of what the run proposed there, by the rule that the engine has for new polygons beside decided
ones: a proposal of which a quarter or more lies on it is the same landslide.
"""

from dataclasses import dataclass
from typing import Any

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.check.decisions import WORDS, DecisionError, field_of, make_ready

KNOWN = 0.25
"""Share of a proposal that lies on a decided polygon from which it is nothing new; the engine's own rule."""
PROPOSED = "proposed"
NUMBER = "id"
"""Field of a polygon's number, which stays when the engine draws the others anew."""


@dataclass(frozen=True)
class Addition:
    """A polygon that can be taken back.

    Args:
        fid: of the feature as it was added.
        number: in the inventory; 0 where it numbers nothing.
        replaced: the proposals in whose place it stands.
    """

    fid: int
    number: int
    replaced: "tuple[QgsFeature, ...]" = ()


def add(layer: QgsVectorLayer, found: QgsFeature) -> Addition:
    """Add a polygon with what is known of it, into the edits where the layer is being edited, else into its file.

    Args:
        layer: the inventory.
        found: geometry in the layer's CRS, and values for fields of the same names.

    Raises:
        DecisionError: the layer cannot be written now.
    """
    make_ready(layer)
    number = _next_number(layer)
    names = {field.name() for field in layer.fields()}
    told = {name: found.attribute(name) for name in found.fields().names() if name in names and name != "fid"}
    if number:
        told[NUMBER] = number
    values = {field_of(layer, name): value for name, value in told.items()}
    feature = QgsVectorLayerUtils.createFeature(layer, found.geometry(), values)
    replaced = tuple(_proposals_under(layer, found.geometry()))
    fids = _change(layer, tr("Outline a landslide"), [int(one.id()) for one in replaced], [feature])
    return Addition(fids[0], number, replaced)


def take_back(layer: QgsVectorLayer, addition: Addition) -> None:
    """Take a polygon out again, and put back what it replaced.

    Raises:
        DecisionError: the layer cannot be written now, or the polygon has gone.
    """
    make_ready(layer)
    before = []
    for one in addition.replaced:
        values = {
            place: one.attribute(place) for place in range(len(one.fields())) if one.fields()[place].name() != "fid"
        }
        before.append(QgsVectorLayerUtils.createFeature(layer, one.geometry(), values))
    _change(layer, tr("Take an outline back"), [_fid_of(layer, addition)], before)


def _change(layer: QgsVectorLayer, title: str, gone: "list[int]", new: "list[QgsFeature]") -> "list[int]":
    """Take features out and others in, all or nothing where the layer is being edited; return the new ones' ids.

    Into a file the new ones go first: whatever fails then, nothing is lost.

    Raises:
        DecisionError: it cannot be written.
    """
    if layer.isEditable():
        layer.beginEditCommand(title)
        good = all(layer.addFeature(one) for one in new) and (not gone or layer.deleteFeatures(gone))
        layer.endEditCommand() if good else layer.destroyEditCommand()
        fids = [int(one.id()) for one in new]
    else:
        provider = layer.dataProvider()
        good, added = provider.addFeatures(new) if new else (True, [])
        good = good and (not gone or provider.deleteFeatures(gone))
        fids = [int(one.id()) for one in added]
        layer.updateExtents()
        layer.triggerRepaint()
    if not good:
        raise DecisionError(
            tr("The polygons of {} cannot be written.").format(layer.name()),
            tr("Close other programs that hold the file, and look whether the disk is full."),
        )
    return fids


def _proposals_under(layer: QgsVectorLayer, shape: QgsGeometry) -> "list[QgsFeature]":
    """Return the polygons that nobody has decided on and of which KNOWN or more lies on a shape."""
    found = []
    for one in layer.getFeatures(QgsFeatureRequest().setFilterRect(shape.boundingBox())):
        outline = one.geometry()
        words = [one.attribute(name) for name in WORDS]  # status, reviewer, comment
        said = words[0] not in (None, NULL, "", PROPOSED) or any(word not in (None, NULL, "") for word in words[1:])
        if said or not outline.area() > 0:
            continue
        common = outline.intersection(shape)
        if not common.isNull() and common.area() >= KNOWN * outline.area():
            found.append(QgsFeature(one))
    return found


def _fid_of(layer: QgsVectorLayer, addition: Addition) -> int:
    """Return the feature's id as it is now: saving edits, or drawing the others anew, gives another."""
    request = QgsFeatureRequest(addition.fid)
    if addition.number:
        request = QgsFeatureRequest().setFilterExpression(f'"{NUMBER}" = {addition.number}')
    for feature in layer.getFeatures(request):
        return int(feature.id())
    raise DecisionError(tr("This polygon is no longer there."), tr("Choose another one in the list."))


def _next_number(layer: QgsVectorLayer) -> int:
    place = field_of(layer, NUMBER)
    if place < 0:
        return 0
    highest: Any = layer.maximumValue(place)  # of the edits, too
    return 1 if highest in (None, NULL) else int(highest) + 1
