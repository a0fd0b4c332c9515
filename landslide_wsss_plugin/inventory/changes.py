"""Changes of an inventory's rows, written into its layer, and taken back by the rows as they stood before.

A row is known by its number (the field "id"), which outlives a saved edit and a new threshold; a feature id does not.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorDataProvider,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.ground import fingerprint
from landslide_wsss_plugin.layers.foreign_files import FILE, LINK, guard_of, is_guarded
from landslide_wsss_plugin.layers.layer_source import is_gdal_name, path_in

NUMBER, FID = "id", "fid"


class DecisionError(UserError):
    """Why a word or an outline cannot be written: what is wrong, and what to do about it."""


@dataclass(frozen=True)
class Row:
    """What stood in a row.

    Args:
        values: by field.
        shape: its outline; None where the change did not touch it.
        fid: where it was last seen.
    """

    values: "dict[str, Any]"
    shape: Optional[QgsGeometry] = None
    fid: int = -1


@dataclass(frozen=True)
class Change:
    """A change that can be taken back.

    Args:
        title: what was done, in words.
        before: the rows that it touched, by number; one that it added is not among them.
        after: the same rows afterwards; one that it deleted is not among them.
    """

    title: str
    before: "dict[int, Row]" = field(default_factory=dict)
    after: "dict[int, Row]" = field(default_factory=dict)


def number_of(feature: QgsFeature) -> int:
    """Return a feature's number in the inventory; its feature id where the inventory has no numbers."""
    place = feature.fields().indexOf(NUMBER)
    value = feature.attribute(place) if place >= 0 else None
    return int(feature.id()) if value in (None, NULL) else int(value)


def row_of(feature: QgsFeature, *, shape: bool = True) -> Row:
    """Return a feature as a row."""
    names = feature.fields().names()
    values = {name: feature.attribute(place) for place, name in enumerate(names) if name != FID}
    return Row(values, QgsGeometry(feature.geometry()) if shape else None, int(feature.id()))


def field_of(layer: Optional[QgsVectorLayer], name: str) -> int:
    """Return the place of a field; -1 where there is none."""
    return int(layer.fields().indexOf(name)) if layer is not None else -1


def feature_of(layer: QgsVectorLayer, number: int, fid: int = -1) -> Optional[QgsFeature]:
    """Return the feature of a number; None where it has gone.

    Args:
        layer: the inventory.
        number: of the polygon.
        fid: where it was last seen, which saves the search.
    """
    if fid >= 0 or field_of(layer, NUMBER) < 0:
        found = layer.getFeature(fid if fid >= 0 else number)
        if found.isValid() and number_of(found) == number:
            return found
    if field_of(layer, NUMBER) >= 0:
        for found in layer.getFeatures(QgsFeatureRequest().setFilterExpression(f'"{NUMBER}" = {int(number)}')):
            return QgsFeature(found)
    return None


def next_number(layer: QgsVectorLayer) -> int:
    """Return a number that no polygon has, edits included; 0 where the inventory has no numbers."""
    place = field_of(layer, NUMBER)
    if place < 0:
        return 0
    highest: Any = layer.maximumValue(place)
    return 1 if highest in (None, NULL) else int(highest) + 1


def write(
    layer: QgsVectorLayer,
    title: str,
    *,
    new: Sequence[QgsFeature] = (),
    gone: Iterable[int] = (),
    values: "Optional[dict[int, dict[str, Any]]]" = None,
    shapes: "Optional[dict[int, QgsGeometry]]" = None,
) -> "list[int]":
    """Write into the edits where the layer is being edited, else into its file.

    Into a file the new rows go first: whatever fails then, nothing is lost. What was written before the failure is
    taken back, so that no polygon stands there twice.

    Args:
        layer: the inventory.
        title: of the step in QGIS' own undo list.
        new: features to add.
        gone: feature ids to delete.
        values: feature id to field to value.
        shapes: feature id to outline.

    Returns:
        The feature ids of the new rows.

    Raises:
        DecisionError: it cannot be written.
    """
    fields = layer.fields()
    placed = {
        fid: {fields.indexOf(name): value for name, value in row.items() if fields.indexOf(name) >= 0}
        for fid, row in (values or {}).items()
    }
    doomed, outlines = list(gone), dict(shapes or {})
    if layer.isEditable():
        layer.beginEditCommand(title)
        good = all(layer.addFeature(one) for one in new)
        good = good and all(
            layer.changeAttributeValue(fid, place, value) for fid, row in placed.items() for place, value in row.items()
        )
        good = good and all(layer.changeGeometry(fid, shape) for fid, shape in outlines.items())
        good = good and (not doomed or layer.deleteFeatures(doomed))
        layer.endEditCommand() if good else layer.destroyEditCommand()
        fids = [int(one.id()) for one in new]
    else:
        provider = layer.dataProvider()
        stood = _rows(layer, [*placed, *outlines])
        good, added = provider.addFeatures(list(new)) if new else (True, [])
        good = good and (not placed or provider.changeAttributeValues(placed))
        good = good and (not outlines or provider.changeGeometryValues(outlines))
        good = good and (not doomed or provider.deleteFeatures(doomed))
        if not good:
            _take_back(provider, stood, [int(one.id()) for one in added])
        fids = [int(one.id()) for one in added]
        if new or doomed or outlines:
            layer.updateExtents()
        layer.triggerRepaint()
    if not good:
        raise unwritten(layer)
    return fids


def unwritten(layer: QgsVectorLayer) -> DecisionError:
    """Return what is said where the file takes no writing."""
    return DecisionError(
        tr("The polygons of {} cannot be written.").format(single_line(layer.name())),
        tr("Close other programs that hold the file, and look whether the disk is full."),
    )


def revert(layer: QgsVectorLayer, change: Change) -> "dict[int, int]":
    """Write the rows of a change as they stood before it; rows that have gone since stay away.

    Returns:
        Number to feature id of the rows that were there before.

    Raises:
        DecisionError: the layer cannot be written now, or none of the rows is left.
    """
    if _has_shapes(change):
        check_unfiltered(layer)
    fids: dict[int, int] = {}
    others: set[int] = set()
    for number in {*change.before, *change.after}:
        left = change.after.get(number)
        found = feature_of(layer, number, (left or change.before[number]).fid)
        if found is not None and left is not None and not _is_as_left(found, left):
            others.add(number)
        elif found is not None:
            fids[number] = int(found.id())
    if any(_is_of_a_person(change, number) for number in others):
        raise DecisionError(
            tr("A polygon of this step was changed later by another program, so it stays as it is."),
            tr("Correct it by hand."),
        )
    lost = [number for number in change.before if number in change.after and number not in fids]
    gone = [fids[number] for number in change.after if number not in change.before and number in fids]
    new_numbers = [number for number in change.before if number not in change.after]
    if lost and not gone and not new_numbers and len(lost) == len(change.before):
        check_unfiltered(layer)
        raise DecisionError(tr("This polygon is no longer there."), tr("Choose another one in the list."))
    both = [number for number in change.before if number in change.after and number in fids]
    new = [feature_from(layer, change.before[number]) for number in new_numbers if number not in fids]
    added = write(
        layer,
        tr("Undo: {}").format(change.title),
        new=new,
        gone=gone,
        values={fids[number]: _moved_back(change, number) for number in both},
        shapes={fids[n]: shape for n in both if (shape := change.before[n].shape) is not None},
    )
    restored = dict(zip([number for number in new_numbers if number not in fids], added))
    return {**{number: fids[number] for number in both}, **restored}


def _has_shapes(change: Change) -> bool:
    return any(row.shape is not None for row in (*change.before.values(), *change.after.values()))


def _is_as_left(found: QgsFeature, left: Row) -> bool:
    """Whether a polygon's outline is the one that a change left behind."""
    return left.shape is None or fingerprint(found.geometry()) == fingerprint(left.shape)


def _is_of_a_person(change: Change, number: int) -> bool:
    """Whether a polygon of a change was a person's work, no proposal that only gave way and may be drawn anew."""
    before, after = change.before.get(number), change.after[number]
    values = {**(before.values if before is not None else {}), **after.values}
    return any(values.get(name) not in (None, NULL, "", "proposed") for name in ("status", "reviewed", "reviewer"))


def feature_from(layer: QgsVectorLayer, row: Row) -> QgsFeature:
    """Return a new feature of a layer with what stood in a row."""
    values = {field_of(layer, name): value for name, value in row.values.items() if field_of(layer, name) >= 0}
    return QgsVectorLayerUtils.createFeature(layer, row.shape or QgsGeometry(), values)


def file_of(layer: QgsVectorLayer) -> Optional[Path]:
    """Return the file of a layer; None where it has none, such as one in memory."""
    source = path_in(str(layer.source()))
    return Path(source) if layer.providerType() == "ogr" and not is_gdal_name(source) else None


def is_away(layer: Optional[QgsVectorLayer]) -> bool:
    """Return whether a layer's file is not there now: its drive was pulled out, its folder moved."""
    path = file_of(layer) if layer is not None else None
    return path is not None and not path.is_file()


def check_unfiltered(layer: QgsVectorLayer) -> None:
    """Look whether the layer shows all of its polygons; what a filter hides would be drawn over.

    Raises:
        DecisionError: it does not.
    """
    if layer.subsetString():
        raise DecisionError(
            tr("A filter hides polygons of this layer, which would be overlooked."),
            tr("Remove the layer's filter first."),
        )


def can_be_written(layer: QgsVectorLayer) -> None:
    """Look whether the layer can be written.

    Raises:
        DecisionError: it cannot.
    """
    if is_away(layer):
        raise DecisionError(
            tr("The file {} is not there now: nothing was written.").format(single_line(str(file_of(layer)))),
            tr("Connect its drive, or restore its folder: your earlier decisions are in it."),
        )
    if guard_of(layer) == LINK:
        raise DecisionError(
            tr("The file of these polygons is a link to {}: what you say would be written there.").format(
                single_line(str(Path(str(layer.customProperty(FILE))).resolve()))
            ),
            tr("Export the polygons to a new GeoPackage and review them there."),
        )
    if is_guarded(layer):
        raise DecisionError(
            tr("The file of these polygons holds triggers that somebody put into it, which would run at each change."),
            tr("Export the polygons to a new GeoPackage and review them there."),
        )
    if layer.readOnly():
        raise DecisionError(
            tr("The polygons are being drawn anew."), tr("Wait a moment: your decisions so far are kept.")
        )
    can = layer.dataProvider().capabilities()
    if not layer.isEditable() and not can & QgsVectorDataProvider.Capability.ChangeAttributeValues:
        raise DecisionError(
            tr("The polygons cannot be written: their folder or file is read-only."),
            tr("Copy the run's folder to where you may write, and open it from there."),
        )


def _rows(layer: QgsVectorLayer, fids: "list[int]") -> "list[QgsFeature]":
    """Return features as they stand in the file."""
    if not fids:
        return []
    return [QgsFeature(one) for one in layer.dataProvider().getFeatures(QgsFeatureRequest().setFilterFids(fids))]


def _take_back(provider: QgsVectorDataProvider, stood: "list[QgsFeature]", added: "list[int]") -> None:
    """Write rows as they stood before a change that failed half way, as far as the disk lets it."""
    known = set(provider.attributeIndexes()) - set(provider.pkAttributeIndexes())
    if added:
        provider.deleteFeatures(added)
    for one in stood:
        now = next(provider.getFeatures(QgsFeatureRequest(one.id())), None)
        if now is None or (now.attributes() == one.attributes() and now.geometry().equals(one.geometry())):
            continue
        provider.changeAttributeValues({one.id(): {place: one.attribute(place) for place in known}})
        provider.changeGeometryValues({one.id(): one.geometry()})


def _moved_back(change: Change, number: int) -> "dict[str, Any]":
    """Return the values that the change gave another one."""
    after = change.after[number].values
    return {name: value for name, value in change.before[number].values.items() if value != after.get(name)}
