"""Ties checked views to the engine: the preview after each change, the figures behind it, and Teach."""

import itertools
import shutil
import tempfile
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsCoordinateTransform, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.teach.section import DOUBT, TeachSection
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession, PendingRequest
from landslide_wsss_plugin.layers import checked_views, run_layers
from landslide_wsss_plugin.layers.polygon_view import is_ground
from landslide_wsss_plugin.layers.taught_preview import TaughtPreview
from landslide_wsss_plugin.records.finished_runs import FinishedRun

REST_MS = 300
"""How long nothing must change before the preview is asked for."""


class TeachControl(QObject):
    """Asks for a preview of the map after each decision, view or move, and for the figures when the views change.

    Args:
        canvas: QGIS' map.
        section: the section of the tab Improve.
        session: the engine at hand.
        teach: begins the teaching of the run on the table.
    """

    def __init__(self, canvas: Any, section: TeachSection, session: EngineSession, teach: "Callable[[], None]") -> None:
        super().__init__()
        self._canvas, self._section, self._session = canvas, section, session
        self._run: Optional[FinishedRun] = None
        self._tickets: dict[str, PendingRequest] = {}
        self._folder: Optional[Path] = None
        self._numbers = itertools.count(1)
        self._figures_of: tuple[Any, ...] = ()
        self.picture = TaughtPreview()
        self._rest = QTimer()
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look)
        section.check.connect(self.check)
        section.remove_last.connect(self._remove_last)
        section.next_view.connect(lambda: self._request("teach_next", {}))
        section.teach.connect(teach)
        section.shown.connect(self._restyle)
        canvas.extentsChanged.connect(self.changed)
        session.ended.connect(self._ended)
        self.set_run(None)

    def set_run(self, run: "Optional[FinishedRun]") -> None:
        """Teach by views of this run from now on; None is none."""
        if run is None or self._run is None or run.folder != self._run.folder:
            self.picture.hide()
            self._figures_of = ()
            self._section.figures.setText("")
            self._section.status.show_message("", "info")
        self._run = run
        self._show()
        self.changed()

    def look_again(self) -> None:
        """Show how many views there are, and ask for the preview: some came in from a file."""
        self._show()
        self._look()

    def changed(self) -> None:
        """Ask for the preview once nothing has changed for a moment."""
        if self._count():
            self._rest.start()

    def check(self) -> None:
        """Add the map's rectangle to the checked views."""
        run = self._run
        if run is None:
            return
        if run_layers.edited_polygons(QgsProject.instance(), run.folder) is not None:
            self._section.status.show_message(
                tr("Save them first (E): edits count as decisions."),
                "warning",
                tr("There are edits that are not saved."),
            )
            return
        crs = self._canvas.mapSettings().destinationCrs()
        problem = checked_views.add_view(QgsProject.instance(), run.folder, self._canvas.extent(), crs)
        self._section.status.show_message(problem, "warning" if problem else "info")
        self._show()
        self._look()

    def shut_down(self) -> None:
        """Leave nothing on the map or in the temporary folder."""
        self._rest.stop()
        for ticket in self._tickets.values():
            ticket.cancel()
        self._tickets.clear()
        self.picture.hide()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _remove_last(self) -> None:
        if self._run is not None and not checked_views.remove_last(QgsProject.instance(), self._run.folder):
            self._section.status.show_message(
                tr("Save or undo the changes of the layer of checked views first."), "warning"
            )
        if not self._count():
            self.picture.hide()
            self._section.figures.setText("")
        self._show()
        self._look()

    def _count(self) -> int:
        return checked_views.count(QgsProject.instance(), self._run.folder) if self._run is not None else 0

    def _show(self) -> None:
        run = self._run
        why_not = tr("Run a scene on the tab Map first.") if run is None else ""
        if run is not None and run.method != "student":
            why_not = tr("Only results of the outline model can be taught.")
        self._section.show_views(0 if why_not else self._count(), why_not)

    def _polygons(self) -> Optional[QgsVectorLayer]:
        return run_layers.polygons_of(QgsProject.instance(), self._run.folder) if self._run is not None else None

    def _look(self) -> None:
        """Ask for the preview of what the map shows, and for the figures where outlines or views have changed."""
        layer = self._polygons()
        if not self._count() or layer is None or not self._section.preview.isChecked():
            return
        extent = self._moved(self._canvas.extent(), layer, forward=True)
        if not is_ground(extent):  # a map that was not drawn yet
            return
        self._folder = self._folder or Path(tempfile.mkdtemp(prefix="landslide_wsss_teach_"))
        out = self._folder / f"{next(self._numbers)}.tif"
        rectangle = [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]
        self._request("teach_preview", {"rectangle": rectangle, "out": str(out)})
        state = self._state()
        if state != self._figures_of:
            self._figures_of = state
            self._request("teach_figures", {})

    def _state(self) -> "tuple[Any, ...]":
        """Return what the figures depend on: the two files as they are."""
        if self._run is None:
            return ()
        files = (self._run.polygons_file, self._run.folder / checked_views.FILE)
        stamps = (file.stat().st_mtime_ns if file.is_file() else 0 for file in files)
        return (self._count(), *stamps)

    def _request(self, command: str, more: "dict[str, Any]") -> None:
        if self._run is None:
            return
        if command in self._tickets:
            self._tickets[command].cancel()
        args = {"run": str(self._run.folder), "decisions": "review", "checked": "review", **more}
        self._tickets[command] = self._session.request(command, args)

    def _ended(self, ticket: PendingRequest, outcome: Any) -> None:
        if self._tickets.get(ticket.do) is not ticket:
            return
        del self._tickets[ticket.do]
        if isinstance(outcome, Failed):
            self._section.status.show_message(outcome.hint, "warning", outcome.message)
            return
        if not isinstance(outcome, Success):
            return
        if ticket.do == "teach_preview":
            self._show_preview(outcome.values)
        elif ticket.do == "teach_figures":
            self._section.figures.setText(str(outcome.values.get("message") or ""))
            figures = outcome.values.get("figures")
            if isinstance(figures, dict) and isinstance(figures.get("threshold"), float):
                self._section.threshold.setValue(figures["threshold"])
        elif ticket.do == "teach_next":
            self._go_to(outcome.values.get("view"))

    def _show_preview(self, values: "dict[str, Any]") -> None:
        path = values.get("preview")
        if not path:
            self._section.status.show_message(str(values.get("message") or ""), "info")
            return
        section = self._section
        section.status.show_message("", "info")
        doubt = section.what.value == DOUBT
        self.picture.show(Path(path), section.threshold.value(), section.opacity.value(), doubt=doubt)

    def _restyle(self) -> None:
        section = self._section
        self.picture.set_visible(section.preview.isChecked())
        self.picture.style(section.threshold.value(), section.opacity.value(), doubt=section.what.value == DOUBT)
        if section.preview.isChecked() and self.picture.layer is None:
            self.changed()

    def _go_to(self, view: Any) -> None:
        layer = self._polygons()
        if not isinstance(view, list) or len(view) != 4 or layer is None:
            self._section.status.show_message(tr("There is no other view to show."), "info")
            return
        self._canvas.setExtent(self._moved(QgsRectangle(*(float(number) for number in view)), layer, forward=False))
        self._canvas.refresh()

    def _moved(self, extent: QgsRectangle, layer: QgsVectorLayer, *, forward: bool) -> QgsRectangle:
        """Bring a rectangle from the map's CRS to the run's, or back."""
        here, there = self._canvas.mapSettings().destinationCrs(), layer.crs()
        if not here.isValid() or not there.isValid() or here == there:
            return extent
        transform = QgsCoordinateTransform(*((here, there) if forward else (there, here)), QgsProject.instance())
        return transform.transformBoundingBox(extent)
