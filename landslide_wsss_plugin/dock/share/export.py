"""The dock's export: the polygons in the format that others ask for, mask and scores, and a report on one page."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from landslide_wsss_plugin.common import tables
from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import number, tr
from landslide_wsss_plugin.dock.check.engine_button import EngineButton
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession
from landslide_wsss_plugin.inventory.templates import Template
from landslide_wsss_plugin.layers import field_project, foreign_files, layer_metadata, report, run_layers, styles
from landslide_wsss_plugin.layers.outputs import INVENTORY
from landslide_wsss_plugin.records.finished_runs import FinishedRun
from landslide_wsss_plugin.runtime import settings

SUFFIX = {
    "shapefile": ".shp",
    "gpkg": ".gpkg",
    "geojson": ".geojson",
    "kml": ".kml",
    "csv": ".csv",
    "csv-wkt": ".csv",
    "qfield": "",
    "mask": ".tif",
    "raw-mask": ".tif",
    "scores": ".tif",
    "pdf": ".pdf",
    "png": ".png",
}
FIELD = "qfield"
"""A folder, which QGIS writes around a GeoPackage."""
REPORTS, RASTERS = ("pdf", "png"), ("raw-mask", "scores")
"""Pages that QGIS writes; rasters that know nothing of the review."""
STATUSES: "dict[str, tuple[str, ...]]" = {"kept": (), "accepted": ("accepted", "edited"), "all": tables.STATUSES}
"""What is written, by its name; empty is all but the rejected."""
Settle = Callable[[Callable[[], None], Callable[[str], None]], None]
"""Does something once all polygons are measured, or says why it cannot be."""


class ExportSection(Section):
    """What to write, and which polygons."""

    wanted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("Export"), "export")
        self.kind = Choice()
        for name in SUFFIX:
            self.kind.add(*_kind_in_words(name))
        self.row(tr("&Format"), self.kind, tr("What is written, and for which program."))
        self.which = Choice()
        self.which.add(tr("All but rejected"), "kept")
        self.which.add(tr("Accepted and edited only"), "accepted")
        self.which.add(tr("All, rejected ones too"), "all")
        self.row(tr("Pol&ygons"), self.which, tr("Which polygons are written, by their status in the review."))
        self.licence = QLineEdit(settings.text("export_licence"))
        self.licence.setPlaceholderText(tr("such as CC BY 4.0"))
        tip = tr("Written into the metadata of a GeoPackage and of a QField folder. Empty: none.")
        self.row(tr("&Licence"), self.licence, tip)
        self.button = QPushButton(tr("Export…"))
        self.button.setToolTip(tr("Choose a file and write it"))
        self.below(self.button)
        self.about = self.note()
        self.kind.choose(settings.text("export_kind", "shapefile"))
        self.kind.currentIndexChanged.connect(self._show_which)
        self.button.clicked.connect(self.wanted)
        self._show_which()

    def remember(self) -> None:
        """Keep the format for the next time."""
        settings.remember("export_kind", self.kind.value)
        settings.remember("export_licence", self.licence.text().strip())

    def _show_which(self) -> None:
        self.which.setEnabled(self.kind.value not in RASTERS)


class Export(QObject):
    """Asks for a file and has it written, by the engine or, for a report, by QGIS.

    Args:
        section: what to write.
        session: the engine at hand.
        author: returns who makes the map, for the report.
        settle: has all polygons measured before they are written.
        template: returns the attributes that are filled in in the field, too.
        statistics: returns those of the polygons of some statuses, for the report; None where there are none.
    """

    def __init__(
        self,
        section: ExportSection,
        session: EngineSession,
        author: "Callable[[], str]",
        settle: Settle,
        statistics: "Callable[[tuple[str, ...]], Optional[dict[str, Any]]]" = lambda _statuses: None,
        template: "Callable[[], Optional[Template]]" = lambda: None,
    ) -> None:
        super().__init__()
        self._section, self._author, self._settle, self._statistics = section, author, settle, statistics
        self._template = template
        self._kind = ""
        self._engine_button = EngineButton(section.button, session)
        section.wanted.connect(self._confirm)
        self._engine_button.answered.connect(self._answered)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Export from a run; None is none."""
        self._engine_button.set_run(run)

    def write(self, out: Path, *, overwrite: bool = False) -> None:
        """Write what is chosen into a file.

        Args:
            out: the file.
            overwrite: whether the user has said that a file that is there may go.
        """
        run, kind = self._engine_button.run, self._section.kind.value
        if run is None:
            return
        polygons = run_layers.polygons_of(QgsProject.instance(), run.folder)
        if kind not in RASTERS and self._is_edited(polygons):
            return
        statuses = STATUSES[self._section.which.value]
        if kind == FIELD and out.is_dir() and not any(out.iterdir()):
            overwrite = True  # an empty folder is free
        if out.exists() and not overwrite:
            self._show_status(tr("The file {} exists already. Choose another name.").format(out))
            return
        if kind in REPORTS:
            self._settle(lambda: self._report(run, out, statuses), self._show_status)
            return
        self._kind = kind
        request: dict[str, Any] = {
            "run": str(run.folder),
            "format": "gpkg" if kind == FIELD else kind,
            "out": str(out / field_project.POLYGONS if kind == FIELD else out),
            "overwrite": overwrite,
            "statuses": list(statuses),
        }
        self._show_status(tr("Writing {}…").format(out.name))
        if kind in RASTERS:
            self._engine_button.request("export", request)
        else:
            self._settle(lambda: self._engine_button.request("export", request, run), self._show_status)

    def _confirm(self) -> None:
        run, kind = self._engine_button.run, self._section.kind.value
        if run is None:
            return
        start = Path(settings.text("export_folder") or str(run.folder.parent))
        name = {"mask": "mask", "raw-mask": "mask_raw", "scores": "scores"}.get(
            kind, "report" if kind in REPORTS else "landslides"
        )
        if kind == FIELD:
            parent = QFileDialog.getExistingDirectory(self._section, tr("Where the QField folder goes"), str(start))
            if parent:
                settings.remember("export_folder", parent)
                self.write(Path(parent) / f"{run.scene.stem}_qfield")
            return
        proposed = start / f"{run.scene.stem}_{name}{SUFFIX[kind]}"
        title, ending = _kind_in_words(kind)[0], SUFFIX[kind]
        path, _filter = QFileDialog.getSaveFileName(self._section, tr("Export"), str(proposed), f"{title} (*{ending})")
        if path:
            settings.remember("export_folder", str(Path(path).parent))
            out = Path(path)
            if out.suffix.lower() == ending:
                self.write(out, overwrite=True)  # the dialog has asked about a file that is there
            else:
                self.write(out.with_name(out.name + ending))

    def _report(self, run: FinishedRun, out: Path, statuses: "tuple[str, ...]") -> None:
        polygons = run_layers.polygons_of(QgsProject.instance(), run.folder)
        if polygons is None:
            self._show_status(tr("The polygons of the run are not in the project. Open the run's folder again."))
            return
        if self._is_edited(polygons):  # while the engine told of what was drawn before
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            author, more = self._author(), self._statistics(statuses)
            report.write(run, polygons, _scene_layer(run), out, statuses, author, more)
        except report.ReportError as error:
            self._show_status(f"{error.message} {error.hint}")
        else:
            found = report.figures(polygons, statuses)
            count = found.tally.number(*found.statuses)
            self._show_status(_written({"path": str(out), "count": count, "left_out": found.tally.total - count}))
        finally:
            QApplication.restoreOverrideCursor()

    def _is_edited(self, polygons: Optional[QgsVectorLayer]) -> bool:
        """Return whether edits are not saved, of which the file knows nothing; say so."""
        edited = polygons is not None and bool(polygons.isModified())
        if edited:
            self._show_status(tr("Save or undo your edits of the polygons first, so that the export has them."))
        return edited

    def _answered(self, run: FinishedRun, outcome: Any) -> None:
        if isinstance(outcome, Success):
            more = self._complete(run, Path(str(outcome.values.get("path", ""))))
            self._show_status(" ".join([_written(outcome.values), *more, *self._engine_button.warnings]))
        elif isinstance(outcome, Failed):
            self._show_status(f"{outcome.message} {outcome.hint}")
        else:
            self._show_status("")

    def _complete(self, run: FinishedRun, path: Path) -> "list[str]":
        """Add to a GeoPackage what QGIS alone can: style and metadata, or a project around it; return what to say."""
        licence = self._section.licence.text().strip()
        if self._kind == FIELD:
            try:
                seen = run.scene if _scene_layer(run) is not None else None
                project, with_image = field_project.write(path.parent, run, self._template(), licence, seen)
            except UserError as error:
                return [f"{error.message} {error.hint}"]
            image = "" if with_image else tr("The image is not in the map, too large or no GeoTIFF, and was left out.")
            return [part for part in (tr("QField opens {}.").format(project), image) if part]
        if self._kind != "gpkg":
            return []
        layer = foreign_files.open_polygons(path, INVENTORY, tr("Landslides"))
        if layer.isValid() and not layer.readOnly():
            styles.apply(layer, "landslides")
            if layer_metadata.write(layer, layer_metadata.of_run(run, layer, licence), path):
                return []
        return [tr("Style and metadata could not be written into it.")]

    def _show_status(self, text: str) -> None:
        self._section.about.setText(text)


def _written(values: "dict[str, Any]") -> str:
    """Return which file was written, how many polygons it holds, and how many were left out."""
    text = tr("Wrote {}.").format(values.get("path", ""))
    if isinstance(values.get("count"), int):
        text += " " + tr("{} polygons, {} left out.").format(number(values["count"]), number(values.get("left_out", 0)))
    return text


def _scene_layer(run: FinishedRun) -> Optional[QgsRasterLayer]:
    """Return the project's layer of the run's scene."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and run_layers.file_of(layer) == run.scene:
            return layer
    return None


def _kind_in_words(kind: str) -> "tuple[str, str, str]":
    """Return a format's name, its value, and what it is good for."""
    words = {
        "shapefile": (tr("Shapefile"), tr("For every GIS. Field names of at most 10 characters, 2 GB at most.")),
        "gpkg": (tr("GeoPackage"), tr("For QGIS and ArcGIS: one file, full names.")),
        "geojson": (tr("GeoJSON"), tr("For the web, in longitude and latitude.")),
        "kml": (tr("KML"), tr("For Google Earth.")),
        "csv": (tr("CSV table"), tr("For a spreadsheet: the attributes with longitude and latitude.")),
        "csv-wkt": (tr("CSV with outlines"), tr("The same with the outlines as WKT, in the CRS of the run.")),
        "qfield": (
            tr("QField folder"),
            tr("A project for the field: polygons with their form, and the image if small."),
        ),
        "mask": (
            tr("Mask as GeoTIFF"),
            tr("The mask of the polygons as they are: 1 is landslide, 0 is none, 255 is no data."),
        ),
        "raw-mask": (
            tr("Raw mask as GeoTIFF"),
            tr("The mask of the thresholds alone, without minimum area or review."),
        ),
        "scores": (tr("Scores as GeoTIFF"), tr("The continuous scores, one band each. Cloud-optimized.")),
        "pdf": (
            tr("Report as PDF"),
            tr("Map, figures, sizes, settings; once computed, statistics on a second page."),
        ),
        "png": (tr("Report as picture"), tr("The same page as PNG.")),
    }[kind]
    return words[0], kind, words[1]
