"""Areas of proposed parts in the fields of an inventory, beside the rule that proposed them; nobody has mapped them."""

from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsVectorLayer

from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.attributes import add_fields
from landslide_wsss_plugin.inventory.changes import Change, Row, field_of, number_of, write
from landslide_wsss_plugin.inventory.decisions import make_ready
from landslide_wsss_plugin.inventory.ground import fingerprint
from landslide_wsss_plugin.inventory.outlines import OUTLINE, PART_AREAS, PARTS_RULE
from landslide_wsss_plugin.inventory.tally import REJECTED, status_of
from landslide_wsss_plugin.inventory.templates import NUMBER, TEXT, Attribute
from landslide_wsss_plugin.layers import foreign_files, outputs

FIELDS = (*PART_AREAS.values(), PARTS_RULE)

Values = dict[str, Any]


def outlines_of(layer: QgsVectorLayer) -> "dict[int, str]":
    """Return by number what tells the outline of each landslide from others; rejected polygons are none."""
    request, known = QgsFeatureRequest(), field_of(layer, OUTLINE) >= 0
    if known:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return {
        number_of(one): str(one.attribute(OUTLINE)) if known else fingerprint(one.geometry())
        for one in layer.getFeatures(request)
        if not _is_rejected(one)
    }


def read_areas(path: Path) -> "dict[int, Values]":
    """Return by number the fields of each landslide whose parts a file of parts holds.

    Args:
        path: of what the engine's command `parts` has written.
    """
    found: dict[int, Values] = {}
    for one in foreign_files.open_polygons(path, outputs.INVENTORY, path.stem).getFeatures():
        row = found.setdefault(int(one["id"]), dict.fromkeys(PART_AREAS.values(), 0.0))
        row[PART_AREAS[str(one["part"])]] += float(one["area_m2"])
        row[PARTS_RULE] = single_line(str(one["parts_rule"]))
    return found


def has_areas(layer: QgsVectorLayer) -> bool:
    """Whether any polygon has areas of parts."""
    if field_of(layer, PARTS_RULE) < 0:
        return False
    request = QgsFeatureRequest().setFilterExpression(f"coalesce(\"{PARTS_RULE}\", '') <> ''").setLimit(1)
    return any(True for _ in layer.getFeatures(request))


def write_areas(
    layer: QgsVectorLayer, areas: "dict[int, Values]", outlines: "dict[int, str]"
) -> "tuple[Change, int, int]":
    """Write the areas of parts into the landslides whose outlines are still those that were cut; empty all others'.

    Args:
        layer: the inventory; fields that it lacks are added.
        areas: as `read_areas` gives them.
        outlines: as `outlines_of` gave them when the parts were cut.

    Returns:
        What was changed; how many landslides have areas now; how many have none as their outline is another one.

    Raises:
        DecisionError: the layer cannot be written now.
    """
    make_ready(layer)
    add_fields(layer, [Attribute(name, name, TEXT if name == PARTS_RULE else NUMBER) for name in FIELDS])
    now = outlines_of(layer)
    kept = {number: row for number, row in areas.items() if number in now and outlines.get(number) == now[number]}
    changed = sum(number in now for number in areas) - len(kept)
    return _write(layer, tr("Areas of parts"), kept), len(kept), changed


def remove_areas(layer: QgsVectorLayer) -> Change:
    """Empty the areas of parts of all polygons.

    Raises:
        DecisionError: the layer cannot be written now.
    """
    make_ready(layer)
    return _write(layer, tr("Areas of parts"), {})


def _write(layer: QgsVectorLayer, title: str, wanted: "dict[int, Values]") -> Change:
    before, after, values = {}, {}, {}
    for one in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        number, fid = number_of(one), int(one.id())
        standing = {name: one.attribute(name) for name in FIELDS}
        row = wanted.get(number, dict.fromkeys(FIELDS, NULL))
        if all(standing[name] == row[name] for name in FIELDS):
            continue
        before[number], after[number], values[fid] = Row(standing, fid=fid), Row(dict(row), fid=fid), row
    if values:
        write(layer, title, values=values)
    return Change(title, before, after)


def _is_rejected(feature: QgsFeature) -> bool:
    return feature.fields().indexOf("status") >= 0 and status_of(feature["status"]) == REJECTED
