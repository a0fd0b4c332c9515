"""Checked views and outlines out to a file for a colleague, and in from one."""

from pathlib import Path

from qgis.core import QgsFeature, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.review.controller import Review
from landslide_wsss_plugin.dock.teach.section import TeachSection
from landslide_wsss_plugin.inventory.additions import add
from landslide_wsss_plugin.inventory.changes import DecisionError
from landslide_wsss_plugin.layers import checked_views, lesson_file, run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun
from landslide_wsss_plugin.runtime import settings

ENDING = ".gpkg"


class LessonControl(QObject):
    """Ties both buttons to the run on the table.

    Args:
        section: the section of the tab Improve.
        review: takes up what is added, so that each outline can be taken back.
    """

    added = pyqtSignal()
    """Views or outlines came in."""

    def __init__(self, section: TeachSection, review: Review) -> None:
        super().__init__()
        self._section, self._review = section, review
        section.export.connect(self._ask_where)
        section.add_file.connect(self._ask_which)

    def export_to(self, path: Path) -> None:
        """Write the views and outlines of the run on the table."""
        run = self._review.run
        if run is None:
            return
        path = path if path.suffix.lower() == ENDING else Path(f"{path}{ENDING}")
        try:
            views, outlines = lesson_file.export(QgsProject.instance(), run.folder, path)
        except UserError as error:
            self._section.status.show_message(error.hint, "warning", error.message)
            return
        settings.remember("lesson_folder", str(path.parent))
        said = tr("{} views and {} outlines are in {}.").format(views, outlines, path)
        self._section.status.show_message(said, "info", tr("Exported."))

    def add_from(self, path: Path) -> None:
        """Add the views and outlines of a file to the run on the table; each outline can be taken back (U)."""
        run, project = self._review.run, QgsProject.instance()
        layer = run_layers.polygons_of(project, run.folder) if run is not None else None
        if run is None or layer is None:
            return
        try:
            views, outlines = lesson_file.read(project, run.folder, path)
        except UserError as error:
            self._section.status.show_message(error.hint, "warning", error.message)
            return
        if not views and not outlines:
            self._section.status.show_message(tr("The file has nothing."), "warning")
            return
        problem = checked_views.add_shapes(project, run.folder, views, layer.crs()) if views else ""
        if problem:
            self._section.status.show_message(problem, "warning")
            return
        self._section.status.show_message(*self._add_outlines(run, outlines, len(views)))
        settings.remember("lesson_folder", str(path.parent))
        self.added.emit()

    def _add_outlines(self, run: FinishedRun, outlines: "list[QgsFeature]", views: int) -> "tuple[str, str, str]":
        layer = run_layers.polygons_of(QgsProject.instance(), run.folder)
        taken, refused = 0, ""
        for feature in outlines:
            try:
                addition = add(layer, feature, self._review.ground, 0.0)
            except DecisionError as error:
                refused = error.message
                continue
            self._review.added(layer, addition)
            taken += 1
        said = tr("{} views and {} of {} outlines.").format(views, taken, len(outlines))
        return " ".join(part for part in (said, refused) if part), "warning" if refused else "info", tr("Added.")

    def _ask_where(self) -> None:
        run = self._review.run
        proposed = Path(settings.text("lesson_folder")) / f"{run.scene.stem if run is not None else 'views'}_views.gpkg"
        title, kinds = tr("Export views and outlines"), tr("GeoPackages (*.gpkg)")
        path, _filter = QFileDialog.getSaveFileName(self._section, title, str(proposed), kinds)
        if path:
            self.export_to(Path(path))

    def _ask_which(self) -> None:
        title, kinds = tr("Add views and outlines"), tr("GeoPackages (*.gpkg)")
        path, _filter = QFileDialog.getOpenFileName(self._section, title, settings.text("lesson_folder"), kinds)
        if path:
            self.add_from(Path(path))
