"""Polygons as outlines alone, so that the ground below them is seen; and with their fill again."""

from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from landslide_wsss_plugin.inventory import change
from landslide_wsss_plugin.layers.inventory_form import BY_CHANGE, LOOKS, color_by, colour_by_status


def set_fill(layer: QgsVectorLayer, *, filled: bool) -> bool:
    """Fill the polygons of an inventory, or draw their outlines alone; False where the user has another style.

    Args:
        layer: an inventory in the plugin's own style.
        filled: whether the status also colours the inside.
    """
    renderer = layer.renderer()
    own = ("status", BY_CHANGE)
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute() not in own:
        return False
    changed = renderer.clone()
    for place, category in enumerate(changed.categories()):
        look = {**LOOKS, **change.LOOKS}.get(str(category.value() or "proposed"))
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


def color_by_change(layer: QgsVectorLayer, *, on: bool) -> bool:
    """Color an inventory by what is new, or by its status again; False where the user has another style.

    Args:
        layer: an inventory that was compared with an earlier image.
        on: whether by the change.
    """
    renderer = layer.renderer()
    now = renderer.classAttribute() if isinstance(renderer, QgsCategorizedSymbolRenderer) else ""
    if now not in {"status", BY_CHANGE}:
        return False
    if on and now != BY_CHANGE:
        color_by(layer, BY_CHANGE, {**change.LOOKS, "rejected": LOOKS["rejected"]}, change.change_words())
    elif not on and now != "status":
        colour_by_status(layer)
    layer.triggerRepaint()
    return True
