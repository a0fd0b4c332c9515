"""What follows from an outline that a person has drawn or changed: room beside it, a number, and measures anew.

A decided polygon is one that a person has accepted, rejected, edited, commented or drawn. No proposal overlaps one,
so that no area is counted twice; the engine holds to the same rule when it draws the proposals anew.
"""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, Optional

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsWkbTypes

from landslide_wsss_plugin.inventory.changes import NUMBER, can_be_written, field_of, file_of, number_of, write
from landslide_wsss_plugin.inventory.ground import Ground, Measures, fingerprint
from landslide_wsss_plugin.inventory.tally import EDITED, PROPOSED, REJECTED, status_of
from landslide_wsss_plugin.layers.foreign_files import open_polygons
from landslide_wsss_plugin.layers.outputs import INVENTORY

KNOWN = 0.25
"""Share of a proposal that lies on a decided polygon from which it is nothing new; the engine's own rule."""
TOUCH = 1e-9
"""Share of a polygon that two neighbours may have in common by rounding."""
OUTLINE = "outline"
BY_HAND = "by hand"
MEASURED = ("area_m2", "area_px", "perim_m", "length_m", "width_m", "orient_deg", "lon", "lat")
"""Fields that the outline alone tells."""
SCORED = ("conf_mean", "conf_max", "p_class")
BY_PERSON = "landslide_wsss/attributes"
"""The custom property of a layer that names the fields of its attribute template, with commas between them."""
TERRAIN = ("elev_min", "elev_max", "drop_m", "slope_deg", "aspect_deg", "h_over_l", "travel_deg")
"""Fields that the engine fills, from the scores and from the elevation model."""
PART_AREAS, PARTS_RULE = {"source": "src_m2", "transport": "trn_m2", "deposit": "dep_m2"}, "parts_rule"
"""Fields of the areas of proposed parts, and of the rule that proposed them; of another outline they say nothing."""


@dataclass(frozen=True)
class Authorship:
    """What is known of whoever draws, and of the run.

    Args:
        reviewer: the name; "" is unknown.
        when: of the decision.
        image: file name of the scene.
        least_m2: remainders of proposals smaller than this are left out, square metres.
    """

    reviewer: str = ""
    when: str = ""
    image: str = ""
    least_m2: float = 0.0


@dataclass
class Room:
    """What gives way to an outline.

    Args:
        replaced: the proposals in whose place it stands.
        cut: feature id to what is left of the proposals that it touches.
    """

    replaced: "list[QgsFeature]" = field(default_factory=list)
    cut: "dict[int, QgsGeometry]" = field(default_factory=dict)


def is_decided(feature: QgsFeature) -> bool:
    """Whether a person has said anything of a polygon."""
    names = feature.fields().names()
    words = [feature.attribute(name) for name in ("reviewer", "comment", "reviewed") if name in names]
    status = status_of(feature.attribute("status")) if "status" in names else PROPOSED
    return status != PROPOSED or any(word not in (None, NULL, "") for word in words)


def make_room(
    layer: QgsVectorLayer, shape: QgsGeometry, ground: Ground, least_m2: float, besides: "Iterable[int]" = ()
) -> Room:
    """Return which proposals give way to an outline, and what of them is left.

    A proposal of which a quarter or more lies on it is the same landslide. From any other the common part is cut.

    Args:
        layer: the inventory.
        shape: the outline, in the layer's CRS.
        ground: of that CRS.
        least_m2: remainders smaller than this go, too, square metres.
        besides: feature ids that stay as they are.
    """
    room, kept = Room(), set(besides)
    for one, common in _under(layer, shape):
        if int(one.id()) in kept or is_decided(one):
            continue
        rest = None if common >= KNOWN * one.geometry().area() else polygons_of(one.geometry().difference(shape))
        measures = ground.measures(rest) if rest is not None else None
        if rest is None or measures is None or measures.area_m2 < least_m2:
            room.replaced.append(QgsFeature(one))
        else:
            room.cut[int(one.id())] = rest
    return room


def beside_decided(layer: QgsVectorLayer, shape: QgsGeometry) -> "tuple[Optional[QgsGeometry], list[int]]":
    """Return what of an outline lies on no decided polygon, None for nothing; and the numbers of those it lay on."""
    rest: Optional[QgsGeometry] = QgsGeometry(shape)
    numbers = []
    for one, _common in _under(layer, shape):
        if rest is not None and is_decided(one):
            numbers.append(number_of(one))
            rest = polygons_of(rest.difference(one.geometry()))
    return rest, numbers


def values_of(shape: QgsGeometry, ground: Ground) -> "dict[str, Any]":
    """Return the fields that follow from an outline; what only the engine can tell is unknown until it has."""
    found = ground.measures(shape) or Measures(0.0, 0.0, 0.0, 0.0, 0.0, None, None)
    measured = {name: NULL if value is None else value for name, value in asdict(found).items()}
    if not ground.on_globe:  # nobody knows metres there
        measured.update(
            {"area_px": found.area_m2, **dict.fromkeys(("area_m2", "perim_m", "length_m", "width_m"), NULL)}
        )
    unknown = (*SCORED, *TERRAIN, *PART_AREAS.values(), PARTS_RULE)
    return {**measured, **dict.fromkeys(unknown, NULL), OUTLINE: fingerprint(shape)}


def is_measured(feature: QgsFeature) -> bool:
    """Whether a polygon's measures are those of its outline."""
    names = feature.fields().names()
    sizes = [feature.attribute(name) for name in ("area_m2", "area_px") if name in names]
    if sizes and all(size in (None, NULL) for size in sizes):
        return False
    if OUTLINE not in names:
        return True
    return bool(feature.attribute(OUTLINE) == fingerprint(feature.geometry()))


def finish_edits(layer: QgsVectorLayer, ground: Ground, authorship: Authorship) -> "list[int]":
    """Complete the edits that are about to be saved, among the edits: room, numbers, measures, who and when.

    Args:
        layer: the inventory, being edited.
        ground: of its CRS.
        authorship: who edits, and of which run.

    Returns:
        The numbers of the polygons whose confidence and terrain are to be asked for.
    """
    buffer = layer.editBuffer()
    changed = {fid: QgsGeometry(shape) for fid, shape in buffer.changedGeometries().items()}
    added = {fid: QgsGeometry(one.geometry()) for fid, one in buffer.addedFeatures().items()}
    copies = _give_numbers(layer, buffer.addedFeatures())
    drawn = {
        fid: shape
        for fid, shape in {**changed, **added}.items()
        if not buffer.isFeatureDeleted(fid) and (fid in copies or _is_stale(layer.getFeature(fid), fid in changed))
    }
    cut: set[int] = set()
    for fid, shape in list(drawn.items()):
        if status_of(_value(layer.getFeature(fid), "status")) == REJECTED:
            continue
        room = make_room(layer, shape, ground, authorship.least_m2, drawn)
        layer.deleteFeatures([int(one.id()) for one in room.replaced])
        for other, rest in room.cut.items():
            layer.changeGeometry(other, rest)
            drawn[other] = rest
            cut.add(other)
    asked = []
    for fid, shape in drawn.items():
        feature = layer.getFeature(fid)
        values = values_of(shape, ground)
        if fid not in cut:
            values.update(texts_of(feature, authorship))
        for name, value in values.items():
            if field_of(layer, name) >= 0 and feature.attribute(name) != value:
                layer.changeAttributeValue(fid, field_of(layer, name), value)
        asked.append(number_of(layer.getFeature(fid)))
    _stamp(layer, authorship, set(drawn))
    return asked


def _stamp(layer: QgsVectorLayer, authorship: Authorship, besides: "set[int]") -> None:
    """Say by whom and when attributes were filled in QGIS' own form, so that no new threshold takes them away."""
    names = {"status", "comment", *str(layer.customProperty(BY_PERSON, "")).split(",")} - {""}
    places = {field_of(layer, name) for name in names}
    for fid, values in layer.editBuffer().changedAttributeValues().items():
        if fid in besides or not places & set(values):
            continue
        feature = layer.getFeature(fid)
        words = {"reviewed": authorship.when}
        if _value(feature, "reviewer") in (None, NULL, ""):
            words["reviewer"] = authorship.reviewer
        for name, value in words.items():
            if field_of(layer, name) >= 0 and value and feature.attribute(name) != value:
                layer.changeAttributeValue(fid, field_of(layer, name), value)


def unmeasured(layer: QgsVectorLayer) -> "Iterator[QgsFeature]":
    """Yield the polygons whose measures are not those of their outlines, edits included."""
    for feature in layer.getFeatures():
        if not is_measured(feature):
            yield QgsFeature(feature)


def measure_now(layer: QgsVectorLayer, ground: Ground, authorship: Authorship) -> "list[int]":
    """Measure the polygons whose outlines another program has changed; those with edits are left to their saving.

    Returns:
        The numbers of the polygons whose confidence and terrain are to be asked for.

    Raises:
        UserError: the layer cannot be written now.
    """
    values, numbers = {}, []
    for feature in unmeasured(layer):
        values[int(feature.id())] = {**values_of(feature.geometry(), ground), **texts_of(feature, authorship)}
        numbers.append(number_of(feature))
    if values:
        can_be_written(layer)
        write(layer, "", values=values)
    return numbers


def texts_of(feature: QgsFeature, authorship: Authorship) -> "dict[str, Any]":
    """Return what is to be said of a polygon that a person has drawn or changed, where nobody has said it yet."""
    words: dict[str, Any] = {}
    if status_of(_value(feature, "status")) == PROPOSED:
        words.update({"status": EDITED, "reviewer": authorship.reviewer, "reviewed": authorship.when})
    if _value(feature, "reviewer") in (None, NULL, ""):
        words["reviewer"] = authorship.reviewer
    day = authorship.when[:10]
    unsaid = {"method": BY_HAND, "image": authorship.image, "run_date": day, "reviewed": authorship.when}
    words.update({name: value for name, value in unsaid.items() if _value(feature, name) in (None, NULL, "")})
    return words


def _is_stale(feature: QgsFeature, changed: bool) -> bool:  # noqa: FBT001
    """Whether an edited polygon's measures are of another outline; an old inventory does not know its outlines."""
    return not is_measured(feature) or (changed and feature.fields().indexOf(OUTLINE) < 0)


def _give_numbers(layer: QgsVectorLayer, added: "dict[int, QgsFeature]") -> "set[int]":
    """Give new polygons numbers of their own: a drawn one has none, a part or a copy has that of its origin.

    Returns:
        The feature ids of those that got one.
    """
    place = field_of(layer, NUMBER)
    if place < 0 or not added:
        return set()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([place])
    taken = {number_of(one) for one in layer.getFeatures(request) if int(one.id()) not in added}
    taken |= _hidden_numbers(layer)
    free, given = max(taken, default=0), set()
    for fid, feature in added.items():
        value = feature.attribute(place)
        if value in (None, NULL) or int(value) in taken:
            free += 1
            value = free
            layer.changeAttributeValue(fid, place, value)
            given.add(int(fid))
        taken.add(int(value))
        free = max(free, int(value))
    return given


def _hidden_numbers(layer: QgsVectorLayer) -> "set[int]":
    """Return the numbers in the file of a layer whose filter hides some."""
    path = file_of(layer) if layer.subsetString() else None
    whole = open_polygons(path, INVENTORY, "whole") if path is not None else None
    return {number_of(one) for one in whole.getFeatures()} if whole is not None and whole.isValid() else set()


def _value(feature: QgsFeature, name: str) -> Any:
    return feature.attribute(name) if feature.fields().indexOf(name) >= 0 else None


def _under(layer: QgsVectorLayer, shape: QgsGeometry) -> "Iterator[tuple[QgsFeature, float]]":
    """Yield the polygons that have an area in common with a shape, and that area in the layer's unit."""
    for one in layer.getFeatures(QgsFeatureRequest().setFilterRect(shape.boundingBox())):
        outline = one.geometry()
        if not outline.area() > 0:
            continue
        common = outline.intersection(shape)
        if not common.isNull() and common.area() > TOUCH * outline.area():
            yield QgsFeature(one), common.area()


def polygons_of(shape: QgsGeometry) -> Optional[QgsGeometry]:
    """Return the polygons of a geometry; None where there is none."""
    if shape.isNull() or shape.isEmpty():
        return None
    if shape.wkbType() != QgsWkbTypes.Type.GeometryCollection and shape.area() > 0:
        return shape
    parts = [part for part in shape.asGeometryCollection() if part.area() > 0]
    return QgsGeometry.collectGeometry(parts) if parts else None
