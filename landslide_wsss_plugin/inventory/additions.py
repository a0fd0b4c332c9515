"""A polygon that the engine has outlined in a person's box, written into a run's inventory; with a way back.

It stands in the place of what the run proposed there, and beside what people have decided.
"""

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.changes import (
    FID,
    NUMBER,
    Change,
    DecisionError,
    Row,
    check_unfiltered,
    field_of,
    next_number,
    number_of,
    row_of,
    write,
)
from landslide_wsss_plugin.inventory.decisions import WHEN, make_ready, now
from landslide_wsss_plugin.inventory.ground import Ground, fingerprint
from landslide_wsss_plugin.inventory.outlines import MEASURED, OUTLINE, beside_decided, make_room, values_of
from landslide_wsss_plugin.inventory.tally import PROPOSED


@dataclass(frozen=True)
class Addition:
    """A polygon that was added.

    Args:
        fid: of the feature as it was added.
        number: in the inventory.
        change: to take back.
        replaced: whether it stands in the place of proposals.
        cut: the numbers of the decided polygons that it would have overlapped.
        pending: the numbers of the polygons whose confidence is to be asked for.
    """

    fid: int
    number: int
    change: Change
    replaced: bool
    cut: "tuple[int, ...]"
    pending: "tuple[int, ...]"


def add(
    layer: QgsVectorLayer, found: QgsFeature, ground: Ground, least_m2: float = 0.0, *, is_by_model: bool = False
) -> Addition:
    """Add a polygon with what is known of it, into the edits where the layer is being edited, else into its file.

    Args:
        layer: the inventory.
        found: geometry in the layer's CRS, and values for fields of the same names.
        ground: of that CRS.
        least_m2: remainders of proposals smaller than this are left out, square metres.
        is_by_model: whether its status follows from its mean score, which is another one where a part is cut off; what
            a person has decided stays decided.

    Raises:
        DecisionError: the layer cannot be written now, or decided polygons cover the outline.
    """
    make_ready(layer)
    check_unfiltered(layer)
    shape, decided = beside_decided(layer, found.geometry())
    if shape is None or ground.measures(shape) is None:
        raise DecisionError(
            tr("The outline lies on polygon {}, on which somebody has decided.").format(_listed(decided)),
            tr("Choose it in the list: A accepts it, E corrects its outline."),
        )
    names = {field.name() for field in layer.fields()}
    attributes: dict[str, Any] = {
        name: found.attribute(name) for name in found.fields().names() if name in names and name != FID
    }
    attributes.update({NUMBER: next_number(layer), WHEN: now()})
    if decided:
        if is_by_model:
            attributes["status"] = PROPOSED  # its mean score is another one, which nobody knows yet
        attributes.update({name: value for name, value in values_of(shape, ground).items() if name in MEASURED})
        attributes[OUTLINE] = fingerprint(shape)
    values = {field_of(layer, name): value for name, value in attributes.items() if field_of(layer, name) >= 0}
    feature = QgsVectorLayerUtils.createFeature(layer, shape, values)
    room = make_room(layer, found.geometry(), ground, least_m2)
    touched = [*room.replaced, *(layer.getFeature(fid) for fid in room.cut)]
    before = {number_of(one): row_of(one) for one in touched}
    cut_values = {fid: values_of(rest, ground) for fid, rest in room.cut.items()}
    title = tr("Outline a landslide")
    fids = write(
        layer,
        title,
        new=[feature],
        gone=[int(one.id()) for one in room.replaced],
        values=cut_values,
        shapes=room.cut,
    )
    number = int(attributes[NUMBER]) or fids[0]
    cut = {number_of(layer.getFeature(fid)): _cut_row(fid, rest, cut_values[fid]) for fid, rest in room.cut.items()}
    after = {number: Row(attributes, QgsGeometry(shape), fids[0]), **cut}
    pending = (*cut, *([number] if decided else []))
    return Addition(fids[0], number, Change(title, before, after), bool(room.replaced), tuple(decided), pending)


def _cut_row(fid: int, rest: QgsGeometry, values: "dict[str, Any]") -> Row:
    return Row(values, QgsGeometry(rest), fid)


def _listed(numbers: "list[int]") -> str:
    return ", ".join(f"No. {number}" for number in numbers)
