"""What is new since the earlier image, as a layer of its own below the polygons: hatched, so that both can be shown."""

from pathlib import Path

from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory, QgsVectorLayer

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.change import FIELD, GROWN, LOOKS, NEW, change_words
from landslide_wsss_plugin.layers import foreign_files, inventory_form

LAYER = "landslides"
"""Of the file."""


def open_added(path: Path) -> QgsVectorLayer:
    """Return the new landslides and the added parts of the grown ones; the engine writes them, nobody edits them."""
    layer = foreign_files.open_polygons(path, LAYER, tr("New since the earlier image"))
    if layer.isValid():
        words = change_words()
        looks = [QgsRendererCategory(kind, _hatched(LOOKS[kind]["outline"]), words[kind]) for kind in (NEW, GROWN)]
        layer.setRenderer(QgsCategorizedSymbolRenderer(FIELD, looks))
        inventory_form.name_fields(layer)
        layer.setReadOnly(True)
    return layer


def _hatched(color: str) -> QgsFillSymbol:
    """Return slanted lines in a color, "red,green,blue,alpha"."""
    look = {"color": color, "style": "b_diagonal", "outline_color": color, "outline_width": "0.5"}
    return QgsFillSymbol.createSimple(look)
