"""What the review has to tell first: edits that a crash cut off, layers that were taken out, a second editor."""

from typing import Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.review.edit_watch import EditWatch
from landslide_wsss_plugin.dock.review.section import ReviewSection
from landslide_wsss_plugin.inventory import other_editors
from landslide_wsss_plugin.inventory.changes import DecisionError, file_of, is_away
from landslide_wsss_plugin.layers import foreign_files, outputs, run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun


class ReviewNotices(QObject):
    """The line above the list, with links to what can be done.

    Args:
        section: which has the line.
        watch: knows the edits of an earlier session.
    """

    restored = pyqtSignal()
    """Edits or layers are back: the review is to be read anew."""

    def __init__(self, section: ReviewSection, watch: EditWatch) -> None:
        super().__init__()
        self._section, self._watch = section, watch
        self._run: Optional[FinishedRun] = None
        section.notice.text.linkActivated.connect(self._follow)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Tell of this run from now on; None is none."""
        self._run = run
        self.show()

    def show(self) -> None:
        """Tell what is to be told now."""
        edits, gone = self._watch.unsaved_edits(), self._missing()
        if edits:
            links = [("restore", tr("Restore")), ("discard", tr("Discard"))]
            self._show_status(links, tr("QGIS ended before the edits of {} polygons were saved.").format(edits))
        elif is_away(self._watch.layer):
            text = tr("The file {} is not there now. Connect its drive, or restore its folder.")
            self._show_status([("again", tr("Look again"))], text.format(single_line(str(file_of(self._watch.layer)))))
        elif run_layers.POLYGONS in gone:
            self._show_status(
                [("show", tr("Show them"))],
                tr("The polygons of this result are not in the map; their file is complete."),
            )
        elif gone:
            self._show_status(
                [("show", tr("Show them"))], tr("Layers of this result are not in the map: {}.").format(", ".join(gone))
            )
        elif hidden := self._hidden():
            text = tr("A filter of the layer hides {} polygons: they are neither listed nor counted here.")
            self._show_status([("whole", tr("Remove the filter"))], text.format(hidden))
        elif others := self._others():
            text = tr(
                "Another program (process {}) has these polygons open for editing. Save and close them there first."
            )
            self._show_status([("again", tr("Look again"))], text.format(", ".join(map(str, others))))
        else:
            self._section.notice.show_message("", "info")

    def _others(self) -> "list[int]":
        return other_editors.editors(self._run.polygons_file) if self._run is not None else []

    def _hidden(self) -> int:
        """Return how many polygons of the file the user's own filter of the layer leaves out."""
        layer = self._watch.layer
        if layer is None or not layer.subsetString() or self._run is None:
            return 0
        whole = foreign_files.open_polygons(self._run.polygons_file, outputs.INVENTORY, "whole")
        return max(0, whole.featureCount() - layer.featureCount()) if whole.isValid() else 0

    def _remove_filter(self) -> None:
        layer = self._watch.layer
        if layer is not None and not layer.setSubsetString(""):
            self._section.about.setText(tr("Save or undo the edits first: QGIS keeps a filter while it edits."))

    def _missing(self) -> "list[str]":
        return run_layers.missing(QgsProject.instance(), self._run.folder) if self._run is not None else []

    def _show_status(self, links: "list[tuple[str, str]]", text: str) -> None:
        self._section.notice.show_message(text, "warning", links=links)

    def _follow(self, link: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "restore": self._restore,
            "discard": self._watch.discard,
            "show": self._show_layers,
            "again": self.restored.emit,
            "whole": self._remove_filter,
        }
        if link in acts:
            acts[link]()
            QTimer.singleShot(0, self.show)  # the line must not change under the link that was pressed

    def _restore(self) -> None:
        try:
            lost = self._watch.restore()
        except DecisionError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
            return
        text = tr("The edits are back. Press E to save them.")
        if lost:
            text += " " + tr("{} polygons were drawn again since then and stay as they are.").format(lost)
        self._section.about.setText(text)
        self.restored.emit()

    def _show_layers(self) -> None:
        if self._run is not None:
            outputs.add_missing(QgsProject.instance(), self._run.files, self._run.scene.stem)
            self.restored.emit()
