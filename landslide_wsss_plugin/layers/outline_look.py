"""Polygons as outlines alone, so that the ground below them is seen; and with their fill again."""

from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from landslide_wsss_plugin.layers.inventory_form import LOOKS


def set_fill(layer: QgsVectorLayer, *, filled: bool) -> bool:
    """Fill the polygons of an inventory, or draw their outlines alone; False where the user has another style.

    Args:
        layer: an inventory in the plugin's own style.
        filled: whether the status also colours the inside.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute() != "status":
        return False
    changed = renderer.clone()
    for place, category in enumerate(changed.categories()):
        look = LOOKS.get(str(category.value() or "proposed"))
        symbol = category.symbol().clone()
        inner = symbol.symbolLayer(symbol.symbolLayerCount() - 1)
        if look is None or inner.layerType() != "SimpleFill":
            return False
        red, green, blue, alpha = (int(part) for part in look["fill"].split(","))
        inner.setFillColor(QColor(red, green, blue, alpha if filled else 0))
        changed.updateCategorySymbol(place, symbol)
    layer.setRenderer(changed)
    layer.triggerRepaint()
    return True
