"""Run by QGIS' Python: write the styles of inventories and chips anew from the plugin's own words and colours.

QT_QPA_PLATFORM=offscreen /usr/bin/python3 -m buildtools.draw_styles
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)

from landslide_wsss_plugin.layers import inventory_form

ROOT = Path(__file__).resolve().parents[1]
STYLES = ROOT / "resources" / "styles"
TYPES = {"id": "integer", "lon": "double", "lat": "double"}
CHIPS = {"landslide": "213,94,0", "non-landslide": "0,114,178"}
"""Okabe and Ito's colours, which colour-blind people tell apart."""


def main() -> int:
    """Write the styles of inventories and of chips."""
    application = QgsApplication([], False)  # noqa: FBT003  (no window)
    application.initQgis()
    kinds = QgsMapLayer.StyleCategory
    good = _save(
        _inventory(), "landslides", kinds.Symbology | kinds.Labeling | kinds.MapTips | kinds.Fields | kinds.Forms
    )
    return 0 if good and _save(_chips(), "chips", kinds.Symbology) else 1


def _inventory() -> QgsVectorLayer:
    """Load the style that stands, for its labels and map tips, and lay form, names and looks over it."""
    words = [field for group in inventory_form.groups().values() for field in group]
    columns = "&".join(f"field={w.name}:{TYPES.get(w.name, 'string' if w.digits is None else 'double')}" for w in words)
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326&{columns}", "landslides", "memory")
    layer.loadNamedStyle(str(STYLES / "landslides.qml"))
    inventory_form.colour_by_status(layer)
    inventory_form.name_fields(layer)
    inventory_form.build_form(layer)
    layer.setDisplayExpression("'Landslide ' || \"id\"")
    return layer


def _chips() -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=label:string", "chips", "memory")
    categories = []
    for label, colour in CHIPS.items():
        look = {"color": f"{colour},40", "outline_color": f"{colour},255", "outline_width": "0.4"}
        categories.append(QgsRendererCategory(label, QgsFillSymbol.createSimple(look), label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("label", categories))
    return layer


def _save(layer: QgsVectorLayer, name: str, kinds: Any) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.qml"
        message, good = layer.saveNamedStyle(str(path), kinds)
        if not good:
            sys.stderr.write(f"{message}\n")
            return False
        text = path.read_text(encoding="utf-8")
    text = re.sub(r'^ +<prop v="[^"]*" k="[^"]*"/>\n', "", text, flags=re.MULTILINE)  # for QGIS before 3.22
    (STYLES / f"{name}.qml").write_text(text, encoding="utf-8")
    return True


if __name__ == "__main__":
    sys.exit(main())
