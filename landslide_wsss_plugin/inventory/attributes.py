"""What a person says of landslides beyond accepted or rejected: type, activity, trigger and what else is asked."""

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import NULL, QgsFeature, QgsField, QgsVectorLayer

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.changes import (
    Change,
    DecisionError,
    Row,
    can_be_written,
    field_of,
    number_of,
    write,
)
from landslide_wsss_plugin.inventory.decisions import REVIEWER, WHEN, make_ready, now
from landslide_wsss_plugin.inventory.templates import NUMBER, Attribute
from landslide_wsss_plugin.layers.new_fields import number_field, text_field


def values_of(feature: QgsFeature, attributes: "Iterable[Attribute]") -> "dict[str, str]":
    """Return what stands in a polygon's attributes, as texts; "" where there is nothing, or no such field."""
    names = set(feature.fields().names())
    return {one.name: _text(feature.attribute(one.name)) if one.name in names else "" for one in attributes}


def write_values(
    layer: QgsVectorLayer,
    fids: "Sequence[int]",
    values: "dict[str, Any]",
    attributes: "Sequence[Attribute]",
    reviewer: str,
) -> Change:
    """Write attributes into polygons, and when and by whom, so that no new threshold takes them away.

    Args:
        layer: the inventory; fields that it lacks are added.
        fids: of the features.
        values: by the name of the attribute; None empties it.
        attributes: of the template.
        reviewer: who says so; "" leaves the name that stands there.

    Raises:
        DecisionError: the layer cannot be written now, or a feature has gone.
    """
    make_ready(layer)
    add_fields(layer, [one for one in attributes if one.name in values])
    said: dict[str, Any] = {name: NULL if value is None else value for name, value in values.items()}
    said[WHEN] = now()
    if reviewer:
        said[REVIEWER] = reviewer
    before, after = {}, {}
    for fid in fids:
        feature = layer.getFeature(fid)
        if not feature.isValid():
            raise DecisionError(tr("This polygon is no longer there."), tr("Choose another one in the list."))
        number = number_of(feature)
        before[number] = Row({name: feature.attribute(name) for name in said}, fid=fid)
        after[number] = Row(dict(said), fid=fid)
    title = tr("Attributes")
    write(layer, title, values=dict.fromkeys(fids, said))
    return Change(title, before, after)


def add_fields(layer: QgsVectorLayer, attributes: "Iterable[Attribute]") -> None:
    """Add the fields of attributes that a layer lacks.

    Raises:
        DecisionError: it is being edited, or cannot have them.
    """
    missing = [one for one in attributes if field_of(layer, one.name) < 0]
    if not missing:
        return
    can_be_written(layer)
    if layer.isEditable():
        raise DecisionError(
            tr("The polygons are being edited and lack the field “{}”.").format(missing[0].title),
            tr("Press E to save the edits first."),
        )
    if not layer.dataProvider().addAttributes([_field(one) for one in missing]):
        raise DecisionError(
            tr("The polygons cannot have the field “{}”.").format(missing[0].title),
            tr("Close other programs that hold the file, and look whether the disk is full."),
        )
    layer.updateFields()


def _field(attribute: Attribute) -> QgsField:
    return number_field(attribute.name) if attribute.kind == NUMBER else text_field(attribute.name)


def _text(value: Any) -> str:
    if value in (None, NULL):
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)
