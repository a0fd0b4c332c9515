"""Draw a run as a map: QGIS' Python runs this, headless. Arguments: scene, run folder, PNG, optionally the truth."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QFont

from landslide_wsss_plugin.layers.outputs import open_run

MAP_MM = 190.0
MARGIN_MM = 8.0
TITLE_MM = 12.0
LEGEND_MM = 62.0
DPI = 150


def layers_of(scene: Path, run: Path, truth: Path | None) -> list[Any]:
    """Return the map's layers, top first: the truth's outline, polygons in the plugin's own style, the scene."""
    results = {"polygons": run / "landslides.gpkg", "mask": run / "mask.tif", "scores": run / "scores.tif"}
    layers = [open_run(results).polygons]
    if truth is not None:
        outline = QgsVectorLayer(str(truth), "True landslides", "ogr")
        symbol = {"style": "no", "outline_color": "#00e5ff", "outline_width": "0.5", "outline_style": "dash"}
        outline.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(symbol)))
        layers.insert(0, outline)
    layers.append(QgsRasterLayer(str(scene), scene.stem))
    for layer in layers:
        if not layer.isValid():
            message = f"QGIS cannot open {layer.source()}"
            raise SystemExit(message)
    return layers


def draw(project: QgsProject, layers: list[Any], picture: Path) -> None:
    """Lay out map, title, scale bar and legend, and write the PNG."""
    project.addMapLayers(layers)
    scene = layers[-1]
    project.setCrs(scene.crs())
    extent = scene.extent()
    height = min(max(MAP_MM * extent.height() / extent.width(), MAP_MM / 3), MAP_MM * 2)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    page = (MAP_MM + LEGEND_MM + 3 * MARGIN_MM, height + TITLE_MM + 2 * MARGIN_MM)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*page, QgsUnitTypes.LayoutMillimeters))

    sheet = QgsLayoutItemMap(layout)
    _place(layout, sheet, (MARGIN_MM, MARGIN_MM + TITLE_MM, MAP_MM, height))
    sheet.setLayers(layers)
    sheet.setCrs(scene.crs())
    sheet.setExtent(extent)  # not zoomToExtent: it keeps the aspect of the extent before, which is none yet
    sheet.setFrameEnabled(True)

    title = QgsLayoutItemLabel(layout)
    title.setText(f"Landslides: {layers[-2].featureCount()} found in {scene.name()}")
    title.setFont(QFont("Sans", 16))
    _place(layout, title, (MARGIN_MM, MARGIN_MM, MAP_MM, TITLE_MM))

    beside = 2 * MARGIN_MM + MAP_MM
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(sheet)
    legend.setAutoUpdateModel(False)
    legend.model().rootGroup().removeLayer(scene)  # a photograph needs no legend
    _place(layout, legend, (beside, MARGIN_MM + TITLE_MM, LEGEND_MM, height / 2))

    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(sheet)
    bar.applyDefaultSize()
    _place(layout, bar, (beside, MARGIN_MM + TITLE_MM + height - 16, LEGEND_MM, 16))

    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    if QgsLayoutExporter(layout).exportToImage(str(picture), settings) != QgsLayoutExporter.Success:
        message = f"QGIS cannot write {picture}"
        raise SystemExit(message)


def _place(layout: QgsPrintLayout, item: Any, box: tuple[float, float, float, float]) -> None:
    """Put an item on the page: x, y, width and height in millimetres."""
    layout.addLayoutItem(item)
    rectangle = QRectF(*box)
    item.attemptMove(QgsLayoutPoint(rectangle.x(), rectangle.y(), QgsUnitTypes.LayoutMillimeters))
    item.attemptResize(QgsLayoutSize(rectangle.width(), rectangle.height(), QgsUnitTypes.LayoutMillimeters))


def main() -> None:
    """Draw what the command line names."""
    scene, run, picture = (Path(word) for word in sys.argv[1:4])
    truth = Path(sys.argv[4]) if len(sys.argv) > 4 else None
    application = QgsApplication([], True)  # noqa: FBT003  (with fonts and symbols)
    application.initQgis()
    draw(QgsProject.instance(), layers_of(scene, run, truth), picture)


if __name__ == "__main__":
    main()
