"""The dock's comparison: a result against a reference or another result, and what came out."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton

from landslide_wsss_plugin.common import json_files
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.arranging import in_a_row
from landslide_wsss_plugin.dock.widgets.choice import Choice, optional_layers
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.runtime import settings

REFERENCE, RESULT = "reference", "result"
FORMULA = ("=", "+", "-", "@")
"""How a cell begins that a spreadsheet would compute."""


class CompareSection(Section):
    """What is compared, the figures, and the threshold that they suggest."""

    def __init__(self) -> None:
        super().__init__(tr("Compare"), "compare")
        self.against = Choice()
        self.against.add(tr("Known landslides"), REFERENCE)
        self.against.add(tr("Another result"), RESULT)
        self.row(tr("Compare &with"), self.against, tr("An inventory that you trust, or another result of the scene."))
        self.reference = optional_layers(QgsMapLayerProxyModel.PolygonLayer)
        label = self.row(
            tr("&Reference"), self.reference, tr("Polygons of landslides that you trust, such as an inventory.")
        )
        self.inside = optional_layers(QgsMapLayerProxyModel.PolygonLayer)
        inside = self.row(
            tr("&Only inside"),
            self.inside,
            tr("Polygons of the part that the reference covers; landslides outside of it do not count. Empty: all."),
        )
        self._of_reference = [label, self.reference, inside, self.inside]
        self.other = optional_layers(QgsMapLayerProxyModel.PolygonLayer)
        label = self.row(tr("Other res&ult"), self.other, tr("The polygons of the result that came before this one."))
        self._of_result = [label, self.other]
        self.button = QPushButton(tr("Co&mpare"))
        self.button.setToolTip(tr("Say how well the run's polygons agree with the other layer, and show where."))
        self.best = QPushButton(tr("Best threshold"))
        self.best.setToolTip(tr("Find the threshold that fits the reference best. Nothing changes until you say so."))
        self.below(in_a_row(self.button, self.best))
        self.status = Status()
        self.below(self.status)
        self.apply = QPushButton(tr("Set this threshold"))
        self.apply.setToolTip(tr("Draw this result anew with the threshold above. Undo is on the tab Check."))
        self.save = QPushButton(tr("Save table…"))
        self.save.setToolTip(tr("Save the figures as a table (CSV)."))
        self.below(in_a_row(self.apply, self.save))
        self.save.clicked.connect(self._ask_where)
        self.against.currentIndexChanged.connect(self._show_rows)
        self._table: list[Sequence[Any]] = []
        self.start = ""
        """Folder and name that the dialog for the table proposes."""
        self._show_rows()
        self.setCollapsed(True)

    def forget(self) -> None:
        """Take away what came out: it is of other polygons."""
        self.status.show_message("", "info")
        self.apply.hide()
        self.show_table([])

    def show_table(self, rows: "list[Sequence[Any]]") -> None:
        """Offer a table to save, its head first; none where it is empty."""
        self._table = rows
        self.save.setVisible(bool(rows))

    def write_table(self, path: Path) -> None:
        """Write the figures as CSV that a spreadsheet reads in every script."""
        text = io.StringIO()
        writer = csv.writer(text)
        for row in self._table:
            writer.writerow([_inert(value) for value in row])
        try:
            json_files.write_bytes(path, b"\xef\xbb\xbf" + text.getvalue().encode("utf-8"))
        except OSError as error:
            self.status.show_message(str(error), "error", tr("The table could not be saved."))

    def _ask_where(self) -> None:
        folder = settings.text("export_folder")
        start = str(Path(folder) / Path(self.start).name) if folder else self.start
        path, _filter = QFileDialog.getSaveFileName(self, tr("Save the table"), start, tr("Table") + " (*.csv)")
        if path:
            out = Path(path) if path.lower().endswith(".csv") else Path(f"{path}.csv")
            if out != Path(path) and out.exists():  # the dialog has not asked about this one
                self.status.show_message(
                    tr("{} exists. Give its whole name to replace it.").format(out.name), "warning"
                )
                return
            settings.remember("export_folder", str(out.parent))
            self.write_table(out)

    def _show_rows(self) -> None:
        with_result = self.against.value == RESULT
        for widget in self._of_reference:
            widget.setVisible(not with_result)
        for widget in self._of_result:
            widget.setVisible(with_result)
        self.best.setVisible(not with_result)
        self.forget()


def _inert(value: Any) -> Any:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
