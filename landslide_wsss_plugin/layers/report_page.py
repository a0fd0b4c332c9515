"""The page of the report as a QGIS print layout: map with grid, north arrow, scale and legend; tables below."""

import base64
import math
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

from landslide_wsss_plugin.common.foreign_text import layout_label
from landslide_wsss_plugin.common.text import number, tr
from landslide_wsss_plugin.inventory.ground import Ground
from landslide_wsss_plugin.layers.area_chart import chart
from landslide_wsss_plugin.layers.polygon_view import is_ground

Box = tuple[float, float, float, float]

MARGIN, WIDTH = 12.0, 186.0
MAP = (20.0, 27.0, 178.0, 146.0)
"""Millimetres of an A4 page: left, top, width, height."""
LEAST_POINTS = 5
GRID_LINES = 4
GRID_POINTS = 6

ARROW = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 56"><rect width="40" height="56" fill="#ffffff"/>'
    '<path d="M20 18 L32 52 L20 44 L8 52 Z" fill="#222222"/>'
    '<path d="M14 14 V2 L26 14 V2" fill="none" stroke="#222222" stroke-width="2.6"/></svg>'
)


@dataclass(frozen=True)
class Content:
    """What stands on the page beside the map.

    Args:
        title: above all.
        subtitle: below it.
        areas: of the landslides, square metres; for the chart.
        figures: name and value of each line.
        by_status: status, number and area of each line.
        settings: name and value of each line.
        note: at the foot.
    """

    title: str
    subtitle: str
    areas: "list[float]"
    figures: "list[tuple[str, ...]]"
    by_status: "list[tuple[str, ...]]"
    settings: "list[tuple[str, ...]]"
    note: str


def page(content: Content, polygons: QgsVectorLayer, scene: Optional[QgsMapLayer]) -> QgsPrintLayout:
    """Return the page as a print layout.

    Args:
        content: title, figures and tables.
        polygons: the layer as it is to be drawn.
        scene: below the polygons; None where it is not in the project.
    """
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(210, 297, QgsUnitTypes.LayoutMillimeters))
    label(layout, content.title, (MARGIN, 9, WIDTH, 9), 18, bold=True)
    label(layout, content.subtitle, (MARGIN, 18, WIDTH, 6), 9)
    where = extent_of(polygons, scene)
    drawn = map_of(layout, [layer for layer in (polygons, scene) if layer is not None], polygons, where)
    _grid(drawn)
    picture(layout, ARROW, (MAP[0] + MAP[2] - 12, MAP[1] + 2, 10, 14)).setLinkedMap(drawn)
    _scale_bar(layout, drawn)
    label(layout, _crs_in_words(drawn), (110, 179, 88, 5), 8)
    scale = true_scale(drawn)
    if scale is not None:
        label(layout, tr("Scale 1 : {}").format(number(scale)), (110, 184, 88, 5), 8)
    legend_of(layout, polygons, drawn)
    below = table(layout, content.figures, (62, 193), (33, 30))
    table(layout, content.by_status, (62, below + 2), (33, 11, 19))
    picture(layout, chart(content.areas, tr("How large they are")), (126, 192, 72, 30))
    table(layout, content.settings, (MARGIN, 243), (34, WIDTH - 34))
    label(layout, content.note, (MARGIN, 285, WIDTH, 5), 7)
    return layout


def true_scale(drawn: QgsLayoutItemMap) -> Optional[int]:
    """Return the map's scale by its width on the ground, rounded to 3 digits; None where there is no ground.

    QGIS' own scale of a map in Web Mercator is wrong by the cosine of the latitude.
    """
    box = drawn.extent()
    wide = Ground(drawn.crs()).distance((box.xMinimum(), box.center().y()), (box.xMaximum(), box.center().y()))
    if wide is None or not math.isfinite(wide) or wide <= 0:
        return None
    scale = wide / (drawn.sizeWithUnits().width() / 1000)
    digits = 3 - math.ceil(math.log10(scale))
    return round(round(scale, digits))


def _crs_in_words(drawn: QgsLayoutItemMap) -> str:
    crs = drawn.crs()
    if not crs.isValid():
        return tr("No CRS: lengths are pixels")
    return ", ".join(part for part in (crs.description(), crs.authid()) if part)


def extent_of(polygons: QgsVectorLayer, scene: Optional[QgsMapLayer]) -> QgsRectangle:
    """Return the scene's extent, else that of the polygons; in the CRS of the polygons."""
    if scene is not None and scene.crs() == polygons.crs():
        box = QgsRectangle(scene.extent())
    else:
        box = QgsRectangle(polygons.extent())
    if not is_ground(box):
        box = QgsRectangle(0, 0, 1, 1)
    box.scale(1.02)
    return box


def map_of(
    layout: QgsPrintLayout, layers: "list[Any]", polygons: QgsVectorLayer, box: QgsRectangle, place: Box = MAP
) -> QgsLayoutItemMap:
    """Put a map of some layers, in the CRS of the polygons, at a place of the layout, and return it."""
    item = QgsLayoutItemMap(layout)
    _place(item, place)
    if polygons.crs().isValid():
        item.setCrs(polygons.crs())
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.setFrameEnabled(True)
    layout.addLayoutItem(item)
    item.zoomToExtent(box)
    return item


def _grid(drawn: QgsLayoutItemMap) -> None:
    """Draw a cross at every round coordinate, with the numbers outside the frame."""
    step = round_step(drawn.extent().width() / GRID_LINES)
    grid = QgsLayoutItemMapGrid("grid", drawn)
    grid.setIntervalX(step)
    grid.setIntervalY(step)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Cross)
    grid.setCrossLength(2)
    grid.setAnnotationEnabled(True)
    grid.setAnnotationPrecision(max(0, -math.floor(math.log10(step))))
    grid.setAnnotationTextFormat(_format(GRID_POINTS))
    side = QgsLayoutItemMapGrid.BorderSide
    grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, side.Left)
    for border in (side.Right, side.Top):
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.HideAll, border)
    drawn.grids().addGrid(grid)


def round_step(length: float) -> float:
    """Return the largest of 1, 2 and 5 times a power of ten that is no longer than a length."""
    power = 10.0 ** math.floor(math.log10(length))
    return max(step * power for step in (1, 2, 5) if step * power <= length)


def _scale_bar(layout: QgsPrintLayout, drawn: QgsLayoutItemMap) -> None:
    if not drawn.crs().isValid():
        return
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setStyle("Line Ticks Up")
    bar.setTextFormat(_format(8))
    bar.setLinkedMap(drawn)
    bar.applyDefaultSize()
    bar.attemptMove(QgsLayoutPoint(MAP[0], 179, QgsUnitTypes.LayoutMillimeters))


def legend_of(
    layout: QgsPrintLayout, polygons: QgsVectorLayer, drawn: QgsLayoutItemMap, place: Box = (MARGIN, 192, 46, 40)
) -> None:
    """Put the legend of the polygons at a place of the layout."""
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setLinkedMap(drawn)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    root.addLayer(polygons).setName(tr("Landslides"))
    for style, points in ((QgsLegendStyle.Style.Subgroup, 9), (QgsLegendStyle.Style.SymbolLabel, 8)):
        legend.setStyleFont(style, _font(points, bold=style == QgsLegendStyle.Style.Subgroup))
    legend.setResizeToContents(True)
    _place(legend, place)
    legend.adjustBoxSize()


def picture(layout: QgsPrintLayout, svg: str, box: Box) -> QgsLayoutItemPicture:
    """Put a drawing into a box, and return the item."""
    item = QgsLayoutItemPicture(layout)
    _place(item, box)
    item.setMode(QgsLayoutItemPicture.Format.FormatSVG)
    item.setPicturePath("base64:" + base64.b64encode(svg.encode()).decode())
    layout.addLayoutItem(item)
    return item


def table(
    layout: QgsPrintLayout, rows: "list[tuple[str, ...]]", corner: "tuple[float, float]", widths: "tuple[float, ...]"
) -> float:
    """Write rows of cells, the first of each bold, and return where they end, millimetres from the top."""
    top = corner[1]
    for row in rows:
        left, high = corner[0], 0.0
        for place, (text, width) in enumerate(zip(row, widths)):
            high = max(high, label(layout, text, (left, top, width, 4.4), 8, bold=place == 0))
            left += width
        top += high
    return top


def label(layout: QgsPrintLayout, text: str, box: Box, points: int, *, bold: bool = False) -> float:
    """Write a text into a box; it gets smaller where it needs more room. Return the box' height."""
    item = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(item)
    item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    item.setMarginX(0)
    item.setMarginY(0)
    item.setText(layout_label(text))
    for size in range(points, LEAST_POINTS - 1, -1):
        if hasattr(item, "setTextFormat"):  # QGIS 3.24
            item.setTextFormat(_format(size, bold=bold))
        else:
            item.setFont(_font(size, bold=bold))
        needed = item.sizeForText()
        if needed.width() <= box[2]:
            break
    lines = max(1, math.ceil(needed.width() / box[2]))
    height = max(box[3], needed.height() * lines)
    _place(item, (box[0], box[1], box[2], height))
    return height


def _font(points: int, *, bold: bool = False) -> QFont:
    font = QFont("sans-serif", points)
    font.setBold(bold)
    return font


def _format(points: int, *, bold: bool = False) -> QgsTextFormat:
    words = QgsTextFormat()
    words.setFont(_font(points, bold=bold))
    words.setSize(points)
    words.setSizeUnit(QgsUnitTypes.RenderPoints)
    words.setColor(QColor("#222222"))
    return words


def _place(item: Any, box: Box) -> None:
    """Give an item its size, then its place: moved while it has no size, a map's extent becomes NaN in QGIS 3.22."""
    item.attemptResize(QgsLayoutSize(box[2], box[3], QgsUnitTypes.LayoutMillimeters))
    item.attemptMove(QgsLayoutPoint(box[0], box[1], QgsUnitTypes.LayoutMillimeters))
