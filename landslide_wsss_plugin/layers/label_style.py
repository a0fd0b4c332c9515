"""The look of a grid of labels: colour and hatching, so that it reads without colour vision, too."""

from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsRendererCategory,
)
from qgis.PyQt.QtGui import QColor

from landslide_wsss_plugin.common.text import tr

COLOURS = {"landslide": "#d55e00", "none": "#0072b2", "skip": "#999999", "": "#ffffff"}
"""Vermilion, blue and grey of the Okabe-Ito palette; white for squares that are still open."""

ANGLES = {"landslide": (45.0,), "none": (), "skip": (45.0, -45.0), "": ()}
"""Hatching, degrees."""


def apply(layer: Any) -> None:
    """Style a layer by its field "label" and give the field's values words."""
    titles = {"landslide": tr("Landslide"), "none": tr("No landslide"), "skip": tr("Unsure"), "": tr("No label")}
    categories = [QgsRendererCategory(label, _symbol(label), title) for label, title in titles.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("label", categories))
    field = layer.fields().lookupField("label")
    layer.setFieldAlias(field, tr("Label"))
    values = [{title: label} for label, title in titles.items()]
    layer.setEditorWidgetSetup(field, QgsEditorWidgetSetup("ValueMap", {"map": values}))


def _symbol(label: str) -> QgsFillSymbol:
    colour = QColor(COLOURS[label])
    red, green, blue = colour.red(), colour.green(), colour.blue()
    alpha = {"landslide": 45, "none": 25, "skip": 30, "": 0}[label]
    symbol = QgsFillSymbol.createSimple(
        {
            "color": f"{red},{green},{blue},{alpha}",
            "outline_color": f"{red},{green},{blue},{230 if label else 110}",
            "outline_width": "0.5" if label else "0.2",
        }
    )
    for angle in ANGLES[label]:
        hatch = QgsLinePatternFillSymbolLayer()
        hatch.setLineAngle(angle)
        hatch.setDistance(4.0)
        hatch.setColor(QColor(red, green, blue, 110))
        hatch.setLineWidth(0.25)
        symbol.appendSymbolLayer(hatch)
    return symbol
