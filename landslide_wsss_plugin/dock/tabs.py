"""The dock's four tabs: each a column of sections that scrolls."""

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.scroll_column import Column

MAP, CHECK, IMPROVE, SHARE = range(4)


class Tabs(QTabWidget):
    """What a person does one after the other: map, check, improve, share.

    Args:
        map_sections: from the scene to the output.
        check: the result and its review.
        improve: labels and training.
        share: comparison, report and export.
    """

    def __init__(
        self,
        map_sections: Sequence[QWidget],
        check: Sequence[QWidget],
        improve: Sequence[QWidget],
        share: Sequence[QWidget],
    ) -> None:
        super().__init__()
        self._columns: list[Column] = []
        titles = (
            (tr("Map"), tr("Scene, model and output: map the landslides of a scene.")),
            (tr("Check"), tr("Thresholds and review: look at every polygon of a result.")),
            (tr("Improve"), tr("Labels and training: a model for your own imagery.")),
            (tr("Share"), tr("Compare with known landslides, write a report, export.")),
        )
        for sections, (title, tip) in zip((map_sections, check, improve, share), titles):
            column = self._column(sections)
            self._columns.append(column)
            self.setTabToolTip(self.addTab(column, title), tip)
            column.setAccessibleName(title)
        self.setDocumentMode(True)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideRight)  # a narrow dock shows all four
        self.tabBar().setExpanding(True)
        self.setUsesScrollButtons(False)
        self.setAccessibleName(tr("Map, check, improve, share"))

    def show_widget(self, widget: QWidget) -> None:
        """Show the tab that holds a widget, and scroll to it."""
        for place, column in enumerate(self._columns):
            if column.isAncestorOf(widget):
                self.setCurrentIndex(place)
                column.ensureWidgetVisible(widget)

    def scroll_up(self, place: int) -> None:
        """Scroll a tab to its top, where the next thing to do begins."""
        self._columns[place].verticalScrollBar().setValue(0)

    def _column(self, sections: Sequence[QWidget]) -> Column:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        gap = self.fontMetrics().height() // 2
        layout.setContentsMargins(gap // 2, gap, gap // 2, gap)  # a narrow dock needs its width for the fields
        layout.setSpacing(gap)
        for section in sections:
            layout.addWidget(section)
        layout.addStretch(1)
        return Column(inside)
