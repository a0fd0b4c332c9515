"""How a template's attributes read in QGIS' own form and table: their titles, and lists of what may stand in them."""

from qgis.core import QgsAttributeEditorContainer, QgsAttributeEditorField, QgsEditorWidgetSetup, QgsVectorLayer

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.outlines import BY_PERSON
from landslide_wsss_plugin.inventory.templates import CHOICE, NUMBER, Attribute, Template
from landslide_wsss_plugin.layers import inventory_form


def dress(layer: QgsVectorLayer, template: Template) -> None:
    """Give those fields of a layer that are a template's their titles, lists and a tab of the form.

    Args:
        layer: an inventory.
        template: whose attributes a person fills.
    """
    inventory_form.name_fields(layer, unnamed=True)
    inventory_form.build_form(layer)  # anew, so that the tab of another template goes
    config = layer.editFormConfig()
    box = QgsAttributeEditorContainer(tr("Attributes"), config.invisibleRootContainer())
    box.setIsGroupBox(True)
    box.setColumnCount(2)
    for attribute in template.attributes:
        index = layer.fields().indexOf(attribute.name)
        if index < 0:
            continue
        layer.setFieldAlias(index, attribute.title)
        layer.setEditorWidgetSetup(index, _widget(attribute))
        config.setReadOnly(index, False)  # noqa: FBT003  (QGIS)
        box.addChildElement(QgsAttributeEditorField(attribute.name, index, box))
    if box.children():
        config.addTab(box)
    layer.setEditFormConfig(config)
    layer.setCustomProperty(BY_PERSON, ",".join(one.name for one in template.attributes))


def _widget(attribute: Attribute) -> QgsEditorWidgetSetup:
    if attribute.kind == CHOICE:
        pairs = [{tr("(not said)"): "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"}]  # what QGIS' list takes for NULL
        pairs += [{title: value} for value, title in attribute.values]
        return QgsEditorWidgetSetup("ValueMap", {"map": pairs})
    if attribute.kind == NUMBER:
        limits = {"Min": -1e12, "Max": 1e12, "Step": 1.0, "AllowNull": True, "Style": "SpinBox", "Precision": 3}
        return QgsEditorWidgetSetup("Range", limits)
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": False, "UseHtml": False})
