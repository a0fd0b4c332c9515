"""A polygon that a person has added to a run's inventory, written into the layer; with a way back."""

from dataclasses import dataclass
from typing import Any

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerUtils

from landslide_wsss_plugin.dock.decisions import DecisionError, field_of, make_ready
from landslide_wsss_plugin.words import tr

NUMBER = "id"
"""Field of a polygon's number, which stays when the engine draws the others anew."""


@dataclass(frozen=True)
class Addition:
    """A polygon that can be taken back.

    Args:
        fid: of the feature as it was added.
        number: in the inventory; 0 where it numbers nothing.
    """

    fid: int
    number: int


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
    if layer.isEditable():
        layer.beginEditCommand(tr("Outline a landslide"))
        good, fid = layer.addFeature(feature), int(feature.id())
        layer.endEditCommand() if good else layer.destroyEditCommand()
    else:
        good, added = layer.dataProvider().addFeatures([feature])
        fid = int(added[0].id()) if good and added else 0
        _show(layer)
    if not good:
        raise _unwritten(layer)
    return Addition(fid, number)


def take_back(layer: QgsVectorLayer, addition: Addition) -> None:
    """Take a polygon out again.

    Raises:
        DecisionError: the layer cannot be written now, or the polygon has gone.
    """
    make_ready(layer)
    fid = _fid_of(layer, addition)
    if layer.isEditable():
        layer.beginEditCommand(tr("Take an outline back"))
        good = layer.deleteFeature(fid)
        layer.endEditCommand() if good else layer.destroyEditCommand()
    else:
        good = layer.dataProvider().deleteFeatures([fid])
        _show(layer)
    if not good:
        raise _unwritten(layer)


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


def _show(layer: QgsVectorLayer) -> None:
    layer.updateExtents()
    layer.triggerRepaint()


def _unwritten(layer: QgsVectorLayer) -> DecisionError:
    return DecisionError(
        tr("The polygons of {} cannot be written.").format(layer.name()),
        tr("Close other programs that hold the file, and look whether the disk is full."),
    )
