"""How an inventory reads in QGIS: names with units, a form in groups, colours and a legend by status."""

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsCategorizedSymbolRenderer,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)

from landslide_wsss_plugin.common.text import tr


@dataclass(frozen=True)
class FieldWords:
    """A field in words.

    Args:
        name: in the file.
        title: for people, with the unit.
        digits: after the point; None for text.
    """

    name: str
    title: str
    digits: Optional[int] = None


def groups() -> "dict[str, list[FieldWords]]":
    """Return the fields in the groups of the form, in its order."""
    return {
        tr("Review"): [
            FieldWords("status", tr("Status")),
            FieldWords("reviewer", tr("Reviewer")),
            FieldWords("comment", tr("Comment")),
        ],
        tr("Size"): [
            FieldWords("id", tr("Number"), 0),
            FieldWords("area_m2", tr("Area (m²)"), 0),
            FieldWords("perim_m", tr("Perimeter (m)"), 0),
            FieldWords("length_m", tr("Length (m)"), 1),
            FieldWords("width_m", tr("Width (m)"), 1),
            FieldWords("orient_deg", tr("Orientation (° from north)"), 0),
            FieldWords("lon", tr("Longitude (°)"), 6),
            FieldWords("lat", tr("Latitude (°)"), 6),
        ],
        tr("Confidence"): [
            FieldWords("conf_mean", tr("Mean confidence (0 to 1)"), 3),
            FieldWords("conf_max", tr("Highest confidence (0 to 1)"), 3),
        ],
        tr("Change"): [
            FieldWords("change", tr("Since the earlier image")),
            FieldWords("chg_mean", tr("Mean change (0 to 1)"), 3),
            FieldWords("in_before", tr("Share that was there before (0 to 1)"), 3),
            FieldWords("added_m2", tr("New area (m²)"), 0),
        ],
        tr("Terrain"): [
            FieldWords("elev_min", tr("Lowest elevation (m)"), 1),
            FieldWords("elev_max", tr("Highest elevation (m)"), 1),
            FieldWords("drop_m", tr("Drop (m)"), 1),
            FieldWords("slope_deg", tr("Mean slope (°)"), 1),
            FieldWords("aspect_deg", tr("Aspect (° from north)"), 0),
            FieldWords("h_over_l", tr("H/L, crown to toe"), 3),
            FieldWords("travel_deg", tr("Travel angle (°)"), 1),
        ],
        tr("Proposed parts (not mapped)"): [
            FieldWords("src_m2", tr("Source (proposed)") + " (m²)", 0),
            FieldWords("trn_m2", tr("Transport (proposed)") + " (m²)", 0),
            FieldWords("dep_m2", tr("Deposit (proposed)") + " (m²)", 0),
            FieldWords("parts_rule", tr("Rule of the parts")),
        ],
        tr("Origin"): [
            FieldWords("method", tr("Method")),
            FieldWords("model", tr("Model")),
            FieldWords("model_sha", tr("Model file's hash")),
            FieldWords("thresholds", tr("Thresholds")),
            FieldWords("image", tr("Image")),
            FieldWords("image_date", tr("Image taken on")),
            FieldWords("run_date", tr("Mapped on")),
        ],
    }


def status_words() -> "dict[str, str]":
    """Return what a reviewer says, by what the file holds."""
    return {
        "proposed": tr("Proposed"),
        "accepted": tr("Accepted"),
        "rejected": tr("Rejected"),
        "edited": tr("Edited"),
    }


EDITABLE = ("status", "reviewer", "comment")
"""Fields that a person fills; the others are measured."""

LOOKS = {
    # Okabe and Ito's colours, which colour-blind people tell apart; the dark casing keeps them visible on any image
    "accepted": {"outline": "0,158,115,255", "fill": "0,158,115,50", "width": "0.6", "style": "solid"},
    "edited": {"outline": "86,180,233,255", "fill": "86,180,233,50", "width": "0.6", "style": "solid"},
    "rejected": {"outline": "200,200,200,255", "fill": "0,0,0,0", "width": "0.4", "style": "dash"},
    "proposed": {"outline": "255,214,0,255", "fill": "255,196,0,40", "width": "0.55", "style": "solid"},
}


def name_fields(layer: QgsVectorLayer, *, unnamed: bool = False) -> None:
    """Give the fields their names, units and widgets in the user's language; fields that are not ours stay.

    Args:
        layer: an inventory, or one that was derived from it.
        unnamed: only those that have no name yet, such as new ones; what a person has set for others stays.
    """
    for fields in groups().values():
        for words in fields:
            index = layer.fields().indexOf(words.name)
            if index >= 0 and not (unnamed and layer.attributeAlias(index)):
                layer.setFieldAlias(index, words.title)
                layer.setEditorWidgetSetup(index, _widget(words))


def build_form(layer: QgsVectorLayer) -> None:
    """Lay the form out in groups: what a person fills first, what was measured below."""
    config = layer.editFormConfig()
    config.clearTabs()
    root = config.invisibleRootContainer()
    for title, fields in groups().items():
        box = QgsAttributeEditorContainer(title, root)
        box.setIsGroupBox(True)
        box.setColumnCount(1 if title == tr("Review") else 2)
        for words in fields:
            index = layer.fields().indexOf(words.name)
            if index < 0:
                continue
            box.addChildElement(QgsAttributeEditorField(words.name, index, box))
            config.setReadOnly(index, words.name not in EDITABLE)
        if box.children():
            config.addTab(box)
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    layer.setEditFormConfig(config)


BY_CHANGE = "CASE WHEN \"status\" = 'rejected' THEN 'rejected' ELSE coalesce(\"change\", 'unknown') END"
"""By what an inventory is drawn that was compared with an earlier image: a rejected polygon is never new."""


def color_by(
    layer: QgsVectorLayer, expression: str, looks: "dict[str, dict[str, str]]", words: "dict[str, str]"
) -> None:
    """Draw each value of an expression in a look of its own.

    Args:
        layer: an inventory.
        expression: gives the value.
        looks: of each value, in the order of the legend.
        words: of each value.
    """
    titles = {**status_words(), **words}
    categories = [QgsRendererCategory(value, _symbol(look), titles[value]) for value, look in looks.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer(expression, categories))


def colour_by_status(layer: QgsVectorLayer) -> None:
    """Draw each status in a look of its own; what has none is a proposal."""
    words = status_words()
    categories = []
    for status, look in LOOKS.items():
        symbol = _symbol(look)
        value = None if status == "proposed" else status  # None is QGIS' "all other values"
        categories.append(QgsRendererCategory(value, symbol, words[status]))
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", [categories[-1], *categories[:-1]]))


def translate(layer: QgsVectorLayer) -> None:
    """Bring a styled inventory into the user's language."""
    name_fields(layer)
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == "status":
        words = status_words()
        for number, category in enumerate(renderer.categories()):
            status = category.value() or "proposed"
            if str(status) in words:
                renderer.updateCategoryLabel(number, words[str(status)])
    build_form(layer)
    layer.setMapTipTemplate(_tip())


def _tip() -> str:
    """Return what the map says of a polygon under the pointer; numbers alone, for a text could be anything."""
    number, size, sure = (
        'to_int("id")',
        'format_number(to_real("area_m2"), 0)',
        'format_number(to_real("conf_mean"), 2)',
    )
    return f"<b>{tr('Landslide')} [% {number} %]</b><br>[% {size} %] m²<br>{tr('Confidence')} [% {sure} %]"


def _widget(words: FieldWords) -> QgsEditorWidgetSetup:
    if words.name == "status":
        pairs = [{title: status} for status, title in status_words().items()]
        return QgsEditorWidgetSetup("ValueMap", {"map": pairs})
    if words.name == "comment":
        return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True, "UseHtml": False})
    if words.digits is None or words.name == "id":
        return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": False, "UseHtml": False})
    limits = {"Min": -1e9, "Max": 1e12, "Step": 1.0, "AllowNull": True, "Style": "SpinBox"}
    return QgsEditorWidgetSetup("Range", {**limits, "Precision": words.digits})


def _symbol(look: "dict[str, str]") -> Any:
    """Return a fill with a coloured outline over a dark one."""
    casing = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "40,20,0,200", "outline_width": str(float(look["width"]) + 0.4)}
    )
    inner = QgsFillSymbol.createSimple(
        {
            "color": look["fill"],
            "outline_color": look["outline"],
            "outline_width": look["width"],
            "outline_style": look["style"],
        }
    )
    casing.appendSymbolLayer(inner.symbolLayer(0).clone())
    return casing
