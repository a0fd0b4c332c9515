"""The page of the report that shows the earlier image beside the scene, and what is new between them."""

import math
from typing import Any, Optional

from qgis.core import QgsLayoutItemMap, QgsLayoutItemPage, QgsMapLayer, QgsPrintLayout, QgsVectorLayer

from landslide_wsss_plugin.common.text import DASH, area, number, percent, tr
from landslide_wsss_plugin.inventory.change import KINDS, UNKNOWN, change_of, change_words
from landslide_wsss_plugin.inventory.tally import REJECTED, status_of
from landslide_wsss_plugin.layers import earlier_image, report_page
from landslide_wsss_plugin.layers.outline_look import color_by_change
from landslide_wsss_plugin.records.finished_runs import FinishedRun

HIGH = 297.0
MARGIN, WIDTH = report_page.MARGIN, report_page.WIDTH
SIDE = 90.0
"""Millimetres of each of the two maps."""


def add(
    layout: QgsPrintLayout,
    run: FinishedRun,
    polygons: QgsVectorLayer,
    images: "tuple[Optional[QgsMapLayer], Optional[QgsMapLayer]]",
    title: str,
) -> None:
    """Add the page to a report.

    Args:
        layout: the report, of any number of pages.
        run: on the table.
        polygons: those that count.
        images: the earlier image and the scene; None where one cannot be drawn.
        title: above all.
    """
    page = QgsLayoutItemPage(layout)
    page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    pages = layout.pageCollection()
    pages.addPage(page)
    top = (pages.pageCount() - 1) * (HIGH + pages.spaceBetweenPages())
    label, table = report_page.label, report_page.table
    label(layout, title, (MARGIN, top + 9, WIDTH, 9), 18, bold=True)
    label(layout, tr("Before and after"), (MARGIN, top + 18, WIDTH, 6), 11)
    shown = polygons.clone()
    shown.setParent(layout)  # maps and legend know a layer by a weak name: it must live as long as they do
    color_by_change(shown, on=True)
    box = report_page.extent_of(polygons, images[1])
    drawn: list[QgsLayoutItemMap] = []
    for place, (image, line) in enumerate(zip(images, titles(run))):
        left = MARGIN + place * (WIDTH - SIDE)
        label(layout, line, (left, top + 28, SIDE, 5), 9, bold=True)
        layers = [layer for layer in (shown, image) if layer is not None]
        drawn.append(report_page.map_of(layout, layers, polygons, box, (left, top + 34, SIDE, SIDE)))
    report_page.legend_of(layout, shown, drawn[1], (MARGIN, top + 34 + SIDE + 4, 46, 30))
    below = table(layout, rows(polygons), (MARGIN + 60, top + 34 + SIDE + 5), (40, 20, 34, 34))
    if earlier_image.earlier_file(run) is None:
        words = tr("The earlier image of this run is not where it was: it cannot be shown.")
        label(layout, words, (MARGIN + 60, below + 3, WIDTH - 60, 5), 8)
        below += 6
    if shade_line(run):
        label(layout, shade_line(run), (MARGIN + 60, below + 3, WIDTH - 60, 10), 8)


def shade_line(run: FinishedRun) -> str:
    """Return how much of the scene was shaded in one image alone; "" where no elevation model says so."""
    before = run.result.get("before")
    share = before.get("shaded_share") if isinstance(before, dict) else None
    if not isinstance(share, (int, float)) or not 0 < share <= 1:
        return ""
    words = tr("{} of the scene lay in the shade in one of the two images alone: what was there before is unknown.")
    return words.format(percent(share))


def titles(run: FinishedRun) -> "tuple[str, str]":
    """Return what stands above the two maps: the images with their dates."""
    then, now = earlier_image.earlier_date(run), earlier_image.scene_date(run)
    nobody = tr("date unknown")
    return tr("Before: {}").format(then or nobody), tr("After: {}").format(now or nobody)


def rows(polygons: QgsVectorLayer) -> "list[tuple[str, ...]]":
    """Return the number, the area and the new area of the polygons of each change, below a line of titles."""
    found: dict[str, list[tuple[float, float]]] = {kind: [] for kind in KINDS}
    for feature in polygons.getFeatures():
        values = feature.attributeMap()
        if status_of(values.get("status")) == REJECTED:  # where the report shows them, too: they are no landslides
            continue
        kind = change_of(values.get("change")) or UNKNOWN
        found[kind].append((_number(values.get("area_m2")), _number(values.get("added_m2"))))
    words = change_words()
    lines: list[tuple[str, ...]] = [(tr("Change"), tr("Number"), tr("Area"), tr("New area"))]
    for kind, sizes in found.items():
        if sizes:
            total, added = (_sum([size[place] for size in sizes]) for place in (0, 1))
            lines.append((words[kind], number(len(sizes)), total, "" if kind == UNKNOWN else added))
    return lines


def _number(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) and math.isfinite(value) else math.nan


def _sum(sizes: "list[float]") -> str:
    """Return the sum of the areas that are known in words, square metres; a dash where none is."""
    known = [size for size in sizes if not math.isnan(size)]
    return area(math.fsum(known)) if known else DASH
