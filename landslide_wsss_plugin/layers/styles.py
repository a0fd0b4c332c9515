"""The look of the results: a .qml each, applied on the main thread."""

from typing import Any

from landslide_wsss_plugin.layers import inventory_form
from landslide_wsss_plugin.runtime import paths


def apply(layer: Any, name: str) -> bool:
    """Give a layer the style resources/styles/`name`.qml; False where it cannot be read.

    Args:
        layer: a QgsMapLayer.
        name: "landslides", "mask", "scores", "agreement" or "chips".
    """
    _message, loaded = layer.loadNamedStyle(paths.style(name))
    if name == "landslides":
        inventory_form.translate(layer)
    if name == "scores":
        _show_last_band(layer)
    layer.triggerRepaint()
    return bool(loaded)


def _show_last_band(layer: Any) -> None:
    """Show the CAM score where a run has it; the style names band 2, and a run of one method has one band."""
    renderer = layer.renderer()
    set_band = getattr(renderer, "setInputBand", None) or renderer.setBand  # QGIS 3.38 renamed it
    set_band(layer.bandCount())
