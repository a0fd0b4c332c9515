"""Has the engine compute the statistics of the run on the table, and keeps them for the report while they hold."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.check.engine_button import EngineButton
from landslide_wsss_plugin.dock.share.export import STATUSES, Settle
from landslide_wsss_plugin.dock.share.statistics_section import StatisticsSection
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun
from landslide_wsss_plugin.runtime import settings

ZONES = "zones"
ENDINGS = (".csv", ".json")


class Statistics(QObject):
    """The statistics of one run.

    Args:
        section: what is summed, and where it is shown.
        session: the engine at hand.
        settle: has all polygons measured before they are counted.
        keep_looked: writes down what of the scene was looked at so far.
    """

    def __init__(
        self,
        section: StatisticsSection,
        session: EngineSession,
        settle: Settle,
        keep_looked: "Callable[[], None]" = lambda: None,
    ) -> None:
        super().__init__()
        self._keep_looked = keep_looked
        self._section, self._settle = section, settle
        self._engine_button = EngineButton(section.button, session)
        self._found: Optional[dict[str, Any]] = None
        self._outdated = False
        self._statuses: tuple[str, ...] = ()
        self._asked: dict[str, Any] = {}
        self._folder: Optional[Path] = None
        section.wanted.connect(self.compute)
        section.save_wanted.connect(self._ask_where)
        self._engine_button.answered.connect(self._answered)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Tell of another run; None is none."""
        before = self._engine_button.run
        if run is None or before is None or run.folder != before.folder:
            self.altered()
        self._engine_button.set_run(run)

    def altered(self) -> None:
        """The polygons are others now: figures of before do not stand beside them."""
        self._outdated = True
        if self._found is not None:
            self._found = None
            self._section.show_found(None)
            self._section.about.setText(tr("The polygons have changed. Compute the statistics again."))

    def of(self, statuses: "tuple[str, ...]") -> "Optional[dict[str, Any]]":
        """Return the statistics of the polygons of some statuses, as they are now; None where they are not computed."""
        return self._found if statuses == self._statuses else None

    def compute(self, out: Optional[Path] = None, *, overwrite: bool = False) -> None:
        """Compute; also write them into a file, where one is given."""
        run = self._engine_button.run
        if run is None:
            return
        if run_layers.edited_polygons(QgsProject.instance(), run.folder) is not None:
            self._section.about.setText(tr("Save or undo your edits of the polygons first."))
            return
        self._statuses = STATUSES[self._section.which.value]
        try:
            zones, field = self._zones()
        except UserError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
            return
        request = {
            "run": str(run.folder),
            "statuses": list(self._statuses),
            "zones": zones,
            "zone_field": field,
            "out": str(out) if out else None,
            "overwrite": overwrite,
        }
        self._keep_looked()
        self._asked = request
        self._found, self._outdated = None, False
        self._section.show_found(None)
        self._section.about.setText(tr("Computing statistics…"))
        self._settle(lambda: self._engine_button.request("statistics", request, run), self._section.about.setText)

    def shut_down(self) -> None:
        """Leave nothing in the temporary folder."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _answered(self, run: FinishedRun, outcome: Any) -> None:
        self.shut_down()
        if isinstance(outcome, Success):
            if not self._engine_button.is_about(run):
                return
            if self._outdated:  # by a decision while the engine computed
                self._section.about.setText(tr("The polygons have changed. Compute the statistics again."))
            else:
                self._found = outcome.values
                self._section.show_found(self._found)
            if outcome.values.get("path"):
                self._section.about.setText(
                    tr("Wrote {}.").format(outcome.values["path"]) + "\n\n" + self._section.about.text()
                )
        elif isinstance(outcome, Failed):
            self._section.about.setText(f"{outcome.message} {outcome.hint}")
        else:
            self._section.about.setText("")

    def _ask_where(self) -> None:
        run = self._engine_button.run
        if run is None:
            return
        start = Path(settings.text("export_folder") or str(run.folder.parent)) / f"{run.scene.stem}_statistics.csv"
        kinds = tr("Table") + " (*.csv);;JSON (*.json)"
        path, _filter = QFileDialog.getSaveFileName(self._section, tr("Save the statistics"), str(start), kinds)
        if path:
            out = Path(path)
            settings.remember("export_folder", str(out.parent))
            if out.suffix.lower() in ENDINGS:
                self.compute(out, overwrite=True)  # the dialog has asked about a file that is there
            else:
                self.compute(out.with_name(f"{out.name}.csv"))

    def _zones(self) -> "tuple[Optional[str], Optional[str]]":
        """Write the layer of zones as it stands, filtered and with its unsaved edits, and return file and field.

        Raises:
            UserError: it cannot be written.
        """
        layer: Any = self._section.zones.currentLayer()
        if layer is None:
            return None, None
        self.shut_down()
        folder = self._folder = Path(tempfile.mkdtemp(prefix="landslide_wsss_statistics_"))
        field = str(self._section.names.currentField() or "")
        path = folder / "zones.gpkg"
        _write(layer, field, path)
        return f"{path}|layername={ZONES}", "name" if field else None


def _write(layer: QgsVectorLayer, field: str, path: Path) -> None:
    """Write polygons with the texts of one field under the name "name"."""
    copy = QgsVectorLayer(f"MultiPolygon?crs={layer.crs().authid()}&field=name:string(254)", ZONES, "memory")
    copy.setCrs(layer.crs())
    features = []
    for one in layer.getFeatures():
        shape = one.geometry()
        if not shape.isNull() and not shape.isEmpty():
            made = QgsFeature(copy.fields())
            shape.convertToMultiType()
            made.setGeometry(shape)
            if field:
                made.setAttribute("name", str(one.attribute(field)))
            features.append(made)
    copy.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", ZONES
    result = QgsVectorFileWriter.writeAsVectorFormatV3(copy, str(path), QgsCoordinateTransformContext(), options)
    if result[0] != QgsVectorFileWriter.WriterError.NoError:
        raise UserError(
            tr("The layer {} cannot be read.").format(layer.name()), tr("Choose another layer of catchments.")
        )
