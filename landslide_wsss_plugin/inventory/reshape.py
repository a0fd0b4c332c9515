"""Split, merge, cut, draw, simplify and smooth the polygons of an inventory; each is one change that can be taken back.

A polygon that is changed so is a person's work: a proposal becomes edited, an accepted one stays accepted. Its measures
follow its outline at once; what the engine alone can tell is asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsVectorLayer

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory import shapes
from landslide_wsss_plugin.inventory.changes import (
    FID,
    NUMBER,
    Change,
    DecisionError,
    Row,
    check_unfiltered,
    feature_from,
    next_number,
    number_of,
    row_of,
    write,
)
from landslide_wsss_plugin.inventory.decisions import make_ready
from landslide_wsss_plugin.inventory.ground import Ground
from landslide_wsss_plugin.inventory.outlines import (
    TOUCH,
    Authorship,
    beside_decided,
    make_room,
    texts_of,
    values_of,
)
from landslide_wsss_plugin.inventory.tally import EDITED, REJECTED, status_of


@dataclass(frozen=True)
class Reshaped:
    """What was done.

    Args:
        change: to take back.
        fid: of the polygon that was worked on.
        pending: the numbers of the polygons whose confidence is to be asked for.
        count: polygons that there are now of those that were worked on.
    """

    change: Change
    fid: int
    pending: "tuple[int, ...]"
    count: int


def split(
    layer: QgsVectorLayer, fid: int, line: "list[QgsPointXY]", ground: Ground, authorship: Authorship
) -> Reshaped:
    """Split a polygon along a line; the largest piece keeps its number.

    Raises:
        DecisionError: the line does not cross it, or the layer cannot be written now.
    """
    feature = _feature(layer, fid)
    pieces = shapes.split(feature.geometry(), line)
    if len(pieces) < 2:
        raise DecisionError(
            tr("The line does not cross the chosen polygon from one side to the other."),
            tr("Draw it from outside to outside."),
        )
    parts = [(fid, piece) for piece in pieces[1:]]
    return reshape(layer, tr("Split a polygon"), {fid: pieces[0]}, ground, authorship, parts=parts)


def merge(layer: QgsVectorLayer, fid: int, others: Sequence[int], ground: Ground, authorship: Authorship) -> Reshaped:
    """Merge polygons into one, which keeps the number and the words of the first; no comment and no attribute is lost.

    Raises:
        DecisionError: there is nothing to merge, or the layer cannot be written now.
    """
    features = [_feature(layer, one) for one in dict.fromkeys([fid, *others])]
    union = shapes.merged([one.geometry() for one in features])
    if len(features) < 2 or union is None:
        raise DecisionError(tr("There is nothing to merge."), tr("Click on another polygon."))
    words = {fid: _joined(features)}
    gone = [int(one.id()) for one in features[1:]]
    return reshape(layer, tr("Merge polygons"), {fid: union}, ground, authorship, gone=gone, words=words)


def cut_beside(layer: QgsVectorLayer, fid: int, ground: Ground, authorship: Authorship) -> Reshaped:
    """Cut off what of a polygon lies on its neighbours; rejected ones are no landslides and do not count.

    Raises:
        DecisionError: it lies on none, on nothing else, or the layer cannot be written now.
    """
    feature = _feature(layer, fid)
    under = [one.geometry() for one in neighbours(layer, feature)]
    if not under:
        raise DecisionError(tr("The polygon overlaps no other landslide."), tr("There is nothing to cut."))
    rest = shapes.without(feature.geometry(), under)
    if rest is None:
        raise DecisionError(
            tr("The polygon lies wholly on other landslides."), tr("Reject it, or merge it with one of them.")
        )
    return reshape(layer, tr("Cut against neighbours"), {fid: rest}, ground, authorship)


def simplify(layer: QgsVectorLayer, fid: int, metres: float, ground: Ground, authorship: Authorship) -> Reshaped:
    """Leave out the corners of an outline that lie within so many metres of the rest.

    Raises:
        DecisionError: nothing of it is left, or the layer cannot be written now.
    """
    feature = _feature(layer, fid)
    fewer = shapes.simplified(feature.geometry(), metres, layer.crs())
    if fewer is None or ground.measures(fewer) is None:
        raise DecisionError(tr("Nothing of the outline is left at this tolerance."), tr("Choose a smaller one."))
    return reshape(layer, tr("Simplify an outline"), {fid: fewer}, ground, authorship)


def smooth(layer: QgsVectorLayer, fid: int, ground: Ground, authorship: Authorship) -> Reshaped:
    """Round the corners of an outline.

    Raises:
        DecisionError: nothing of it is left, or the layer cannot be written now.
    """
    rounder = shapes.smoothed(_feature(layer, fid).geometry())
    if rounder is None:
        raise DecisionError(tr("Nothing of the outline is left."), tr("Simplify it in place of that."))
    return reshape(layer, tr("Smooth an outline"), {fid: rounder}, ground, authorship)


def draw(layer: QgsVectorLayer, ring: "list[QgsPointXY]", ground: Ground, authorship: Authorship) -> Reshaped:
    """Add a polygon that a person has drawn; proposals give way to it, and it gives way to decided ones.

    Raises:
        DecisionError: it has no area, lies on decided ones alone, or the layer cannot be written now.
    """
    make_ready(layer)
    check_unfiltered(layer)
    drawn = shapes.valid(QgsGeometry.fromPolygonXY([ring]))
    rest, decided = beside_decided(layer, drawn)
    if rest is None or ground.measures(rest) is None:
        hint = tr("Choose it in the list: A accepts it, E corrects its outline.") if decided else tr("Draw it larger.")
        text = tr("The outline lies on decided polygons.") if decided else tr("The outline has no area.")
        raise DecisionError(text, hint)
    room = make_room(layer, rest, ground, authorship.least_m2)
    blank = Row({"status": EDITED, "reviewer": authorship.reviewer}, None)
    cut = {fid: shapes.as_multi(shape.asGeometryCollection()) for fid, shape in room.cut.items()}
    gone = [int(one.id()) for one in room.replaced]
    new = shapes.as_multi(rest.asGeometryCollection())
    return reshape(
        layer, tr("Draw a polygon"), cut, ground, authorship, gone=gone, drawn=[(blank, new)], by_person=False
    )


def neighbours(layer: QgsVectorLayer, feature: QgsFeature) -> "list[QgsFeature]":
    """Return the landslides that have an area in common with a polygon."""
    found = []
    shape = shapes.valid(feature.geometry())
    for one in layer.getFeatures(QgsFeatureRequest().setFilterRect(shape.boundingBox())):
        if one.id() == feature.id() or _status(one) == REJECTED:
            continue
        if shape.intersection(shapes.valid(one.geometry())).area() > TOUCH * shape.area():
            found.append(QgsFeature(one))
    return found


def reshape(
    layer: QgsVectorLayer,
    title: str,
    outlines: "dict[int, QgsGeometry]",
    ground: Ground,
    authorship: Authorship,
    *,
    parts: "Sequence[tuple[int, QgsGeometry]]" = (),
    drawn: "Sequence[tuple[Row, QgsGeometry]]" = (),
    gone: Sequence[int] = (),
    words: "Optional[dict[int, dict[str, Any]]]" = None,
    by_person: bool = True,
) -> Reshaped:
    """Write new outlines with their measures, and add and delete polygons, as one change.

    Args:
        layer: the inventory.
        title: of the change.
        outlines: feature id to its new outline.
        ground: of the layer's CRS.
        authorship: who does it, and of which run.
        parts: new polygons, each with the feature whose other values it takes over.
        drawn: new polygons, each with its values.
        gone: feature ids that are deleted.
        words: feature id to more values.
        by_person: whether the polygons of `outlines` were changed by a person; else they made room alone.

    Raises:
        DecisionError: the layer cannot be written now.
    """
    make_ready(layer)
    check_unfiltered(layer)
    touched = {fid: _feature(layer, fid) for fid in [*outlines, *gone]}
    before = {number_of(one): row_of(one) for one in touched.values()}
    values: dict[int, dict[str, Any]] = {}
    for fid, shape in outlines.items():
        person = texts_of(touched[fid], authorship) if by_person else {}
        values[fid] = {
            **values_of(shape, ground),
            **person,
            **(words or {}).get(fid, {}),
            **_stamp(authorship, on=by_person),
        }
    rows = [(_part_row(_feature(layer, fid), values.get(fid, {})), shape) for fid, shape in parts] + list(drawn)
    number = next_number(layer)
    new, numbers = [], []
    for place, (row, shape) in enumerate(rows):
        told = {**row.values, **values_of(shape, ground), **_stamp(authorship, on=True)}
        if number:
            told[NUMBER] = number + place
        feature = feature_from(layer, Row(told, shape))
        told.update({name: value for name, value in texts_of(feature, authorship).items() if name not in told})
        new.append(feature_from(layer, Row(told, shape)))
        numbers.append((number + place, told, shape))
    fids = write(layer, title, new=new, gone=gone, values=values, shapes=outlines)
    after = {number_of(touched[fid]): Row(values[fid], QgsGeometry(shape), fid) for fid, shape in outlines.items()}
    for fid, (known, told, shape) in zip(fids, numbers):
        after[known or fid] = Row(told, QgsGeometry(shape), fid)
    first = next(iter(outlines), -1) if by_person else -1
    chosen = first if first >= 0 or not fids else fids[0]
    return Reshaped(Change(title, before, after), chosen, tuple(after), len(outlines) + len(fids))


def _part_row(feature: QgsFeature, values: "dict[str, Any]") -> Row:
    """Return the values that a part takes over from its polygon: all but number and measures."""
    whole = row_of(feature, shape=False).values
    kept = ("status", "reviewer", "reviewed")
    return Row({**whole, **{name: values[name] for name in kept if name in values}})


def _stamp(authorship: Authorship, *, on: bool) -> "dict[str, Any]":
    return {"reviewed": authorship.when} if on and authorship.when else {}


def _joined(features: "list[QgsFeature]") -> "dict[str, Any]":
    """Return the values of the first, with the comments of all, and where it has none the others' attributes."""
    measured = {*values_of(QgsGeometry(), Ground(QgsVectorLayer().crs())), NUMBER, FID, "reviewed"}
    names = [name for name in features[0].fields().names() if name not in measured]
    words: dict[str, Any] = {}
    for name in names:
        found = [one.attribute(name) for one in features]
        known = [value for value in found if value not in (None, NULL, "")]
        if name == "comment":
            words[name] = "; ".join(dict.fromkeys(str(value) for value in known)) or NULL
        elif known and found[0] in (None, NULL, ""):
            words[name] = known[0]
    return words


def _feature(layer: QgsVectorLayer, fid: int) -> QgsFeature:
    feature = layer.getFeature(fid)
    if not feature.isValid() or not feature.hasGeometry():
        raise DecisionError(tr("This polygon is no longer there."), tr("Choose another one in the list."))
    return QgsFeature(feature)


def _status(feature: QgsFeature) -> str:
    return status_of(feature.attribute("status") if feature.fields().indexOf("status") >= 0 else None)
