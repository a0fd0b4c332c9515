"""What the comparisons of a result share: one question to the engine about two layers, and where its answer goes."""

import shutil
import tempfile
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.check.engine_button import EngineButton
from landslide_wsss_plugin.dock.share.compare_section import CompareSection
from landslide_wsss_plugin.dock.share.export import Settle
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession
from landslide_wsss_plugin.inventory.tally import REJECTED, status_of
from landslide_wsss_plugin.layers import area, run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun


class Comparison(QObject):
    """Has the engine compare the run on the table with another layer.

    Args:
        section: what is compared.
        session: the engine at hand.
        settle: has all polygons measured before they are compared.
    """

    AGAINST, COMMAND = "", ""
    """The choice of the section that asks for it, and the engine's command."""

    def __init__(self, section: CompareSection, session: EngineSession, settle: Settle) -> None:
        super().__init__()
        self._section, self._settle = section, settle
        self._engine_button = EngineButton(self._button(), session)
        self._name = ""
        self._folder: Optional[Path] = None
        self._button().clicked.connect(self.compare)
        self._engine_button.answered.connect(self._answered)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Compare a run; None is none."""
        before = self._engine_button.run
        if run is None or before is None or run.folder != before.folder:
            self._section.forget()
        self._engine_button.set_run(run)

    def compare(self) -> None:
        """Compare the run's polygons, as they are saved, with the other layer."""
        run = self._engine_button.run
        if run is None or self._section.against.value != self.AGAINST:
            return
        self._section.forget()
        own, other = run_layers.polygons_of(QgsProject.instance(), run.folder), self._other()
        try:
            request = self._request(run, own, other)
        except UserError as error:
            self.shut_down()
            self._show_status(str(error))
            return
        self._name = other.name()
        self._section.status.show_message(self._waiting(), "info")
        self._settle(lambda: self._engine_button.request(self.COMMAND, request, run), self._show_status)

    def shut_down(self) -> None:
        """Leave nothing in the temporary folder."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _button(self) -> QPushButton:
        """Return the button that asks for it."""
        return self._section.button

    def _waiting(self) -> str:
        """Return what is said until the answer."""
        return tr("Comparing…")

    def _other(self) -> Any:
        """Return the layer that is chosen; None is none."""
        raise NotImplementedError

    def _request(self, run: FinishedRun, own: Optional[QgsVectorLayer], other: Any) -> "dict[str, Any]":
        """Return what the engine is asked, with the way free for what it writes.

        Raises:
            UserError: why the two cannot be compared.
        """
        raise NotImplementedError

    def _show(self, run: FinishedRun, response: "dict[str, Any]") -> None:
        """Show what came out."""
        raise NotImplementedError

    def _copies(self, own: Optional[QgsVectorLayer], other: QgsVectorLayer) -> "dict[str, Any]":
        """Return copies of the reference, and of the part of the ground that it covers."""
        inside: Any = self._section.inside.currentLayer()
        target, folder = (own or other).crs(), self._new_folder()
        return {
            "reference": copy_layer(other, target, folder / "reference.gpkg"),
            "area": copy_layer(inside, target, folder / "area.gpkg") if inside is not None else None,
        }

    def _new_folder(self) -> Path:
        """Return an empty folder for copies of layers, until the answer."""
        self.shut_down()
        self._folder = Path(tempfile.mkdtemp(prefix="landslide_wsss_compare_"))
        return self._folder

    def _answered(self, run: FinishedRun, outcome: Any) -> None:
        self.shut_down()
        if isinstance(outcome, Success):
            if self._engine_button.is_about(run):
                self._show(run, outcome.values)
        elif isinstance(outcome, Failed):
            self._section.status.show_message(outcome.hint, "error", outcome.message)
        else:
            self._section.status.show_message("", "info")

    def _show_status(self, text: str) -> None:
        self._section.status.show_message(text, "warning")


def check_reference(own: Optional[QgsVectorLayer], other: Optional[QgsVectorLayer]) -> None:
    """Refuse what is no reference.

    Raises:
        UserError: nothing is chosen, or the run's own polygons.
    """
    if other is None or other is own:
        raise UserError(tr("Choose a layer of known landslides, other than the run's own."), "")


def refuse_edits(*layers: Optional[QgsVectorLayer]) -> None:
    """Refuse layers with edits that are not saved, which the engine does not see.

    Raises:
        UserError: one has.
    """
    if any(layer is not None and layer.isModified() for layer in layers):
        raise UserError(tr("Save or undo your edits of the polygons first."), "")


def copy_layer(layer: QgsVectorLayer, target: Any, path: Path) -> str:
    """Write a layer as it stands, filtered and with its unsaved edits, as the engine reads it."""
    fields = layer.fields()
    shapes = [
        feature.geometry()
        for feature in layer.getFeatures()
        if fields.indexOf("status") < 0 or status_of(feature["status"]) != REJECTED
    ]
    moved = area.in_crs(shapes, layer.crs(), target)
    if not moved:
        raise area.AreaError(
            tr("The layer {} holds no polygons.").format(layer.name()), tr("Choose another layer, or draw a polygon.")
        )
    area.write(moved, target, path)
    return f"{path}|layername=area"
