"""The look of the results: a .qml each, applied on the main thread."""

from pathlib import Path
from typing import Any

from qgis.PyQt.QtXml import QDomDocument

from landslide_wsss_plugin.layers import inventory_form
from landslide_wsss_plugin.runtime import paths


def apply(layer: Any, name: str) -> bool:
    """Give a layer the style resources/styles/`name`.qml; False where it cannot be read.

    Args:
        layer: a QgsMapLayer.
        name: "landslides", "mask", "scores", "agreement" or "chips".
    """
    # Not loadNamedStyle: of a GeoPackage that holds a default style it takes that one, with its actions and code.
    document = QDomDocument()
    try:
        whole = document.setContent(Path(paths.style(name)).read_text(encoding="utf-8"))
    except OSError:
        return False
    loaded = bool(whole[0] if isinstance(whole, tuple) else whole) and layer.importNamedStyle(document)[0]
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
