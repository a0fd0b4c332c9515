"""The second page of the report: statistics and the statement of completeness."""

from typing import Any

from qgis.core import QgsLayoutItemPage, QgsPrintLayout

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import frequency_chart, report_page, statistics_words

GAP = 10.0
"""Millimetres between two pages of a layout, where QGIS lays its items out on one plane."""
HIGH = 297.0
MARGIN, WIDTH = report_page.MARGIN, report_page.WIDTH
MOST_ROWS = 24


def add(layout: QgsPrintLayout, found: "dict[str, Any]", title: str) -> None:
    """Add the page to a report.

    Args:
        layout: the report, of any number of pages.
        found: the engine's statistics.
        title: above all.
    """
    page = QgsLayoutItemPage(layout)
    page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    layout.pageCollection().addPage(page)
    pages = layout.pageCollection()
    top = (pages.pageCount() - 1) * (HIGH + pages.spaceBetweenPages())
    label, table = report_page.label, report_page.table
    label(layout, title, (MARGIN, top + 9, WIDTH, 9), 18, bold=True)
    label(layout, tr("Statistics"), (MARGIN, top + 18, WIDTH, 6), 11)
    below = table(layout, statistics_words.sizes(found), (MARGIN, top + 28), (70, WIDTH - 70))
    report_page.picture(layout, frequency_chart.chart(found["frequency_area"]), (MARGIN, below + 3, 120, 74))
    below = table(layout, statistics_words.laws(found), (MARGIN, below + 80), (70, WIDTH - 70))
    rows = statistics_words.groups(found)
    if rows:
        label(layout, tr("By type and by zone"), (MARGIN, below + 4, WIDTH, 6), 11, bold=True)
        below = table(layout, rows[:MOST_ROWS], (MARGIN, below + 11), (70, 24, 70))
        if len(rows) > MOST_ROWS:
            rest = tr("and {} more, see the table").format(len(rows) - MOST_ROWS)
            below += label(layout, rest, (MARGIN, below, WIDTH, 5), 8)
    lines = statistics_words.completeness(found)
    if lines:
        label(layout, tr("Completeness"), (MARGIN, below + 4, WIDTH, 6), 11, bold=True)
        table(layout, lines, (MARGIN, below + 11), (70, WIDTH - 70))
    label(layout, statistics_words.note(), (MARGIN, top + 280, WIDTH, 8), 7)
