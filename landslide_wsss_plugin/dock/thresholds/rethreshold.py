"""Draws a run's mask and polygons anew: one request at a time, the latest wins, the window never waits."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_wsss_plugin.common.text import percent, stage_title, tr
from landslide_wsss_plugin.engine_client.connection import CancelledOutcome, Failed, Success
from landslide_wsss_plugin.engine_client.protocol import Progress
from landslide_wsss_plugin.engine_client.session import EngineSession, PendingRequest
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.layers.foreign_files import is_guarded


@dataclass(frozen=True)
class RethresholdRequest:
    """What is to be drawn.

    Args:
        folder: of the run.
        request: method, thresholds and polygons as the engine has them.
        stands_for: the choice behind it.
    """

    folder: Path
    request: "dict[str, Any]"
    stands_for: Any


class RethresholdController(QObject):
    """The request under way and the layers that it touches.

    While the engine writes, the polygons cannot be edited: a word said in between would be lost. Edits that are not
    saved yet hold the request back until they are.

    Args:
        session: the engine at hand.
    """

    changed = pyqtSignal(object)
    """Something has begun or moved on; the folder of the run."""

    drawn = pyqtSignal(object)
    """This RethresholdRequest is fulfilled, and the layers show it."""

    stopped = pyqtSignal(object)
    """This RethresholdRequest was stopped, and no other one follows: its files may be of different thresholds."""

    def __init__(self, session: EngineSession) -> None:
        super().__init__()
        self._session = session
        self._ticket: Optional[PendingRequest] = None
        self._now: Optional[RethresholdRequest] = None
        self._next: Optional[RethresholdRequest] = None
        self._locked: dict[str, bool] = {}  # the layers that cannot be edited now, and whether they were
        self._waits_for: Optional[QgsVectorLayer] = None
        self.text = ""
        """How it stands, in a sentence; "" where nothing is under way and nothing went wrong."""
        session.progressed.connect(self._on_progress)
        session.ended.connect(self._ended)

    @property
    def busy(self) -> bool:
        """Whether the engine writes."""
        return self._ticket is not None

    def start(self, wish: RethresholdRequest) -> None:
        """Have a run's mask and polygons drawn with new settings, in the place of what was wanted before."""
        self._next = wish
        if self._ticket is not None:
            self._ticket.cancel()  # its end starts the next one
        else:
            self._begin()

    def stop(self) -> None:
        """Want nothing drawn any more."""
        self._next = None
        self._stop_waiting()
        self.text = ""
        if self._ticket is not None:
            self._ticket.cancel()

    def _begin(self) -> None:
        """Ask the engine, unless edits wait to be saved."""
        wish = self._next
        if wish is None or self._ticket is not None:
            return
        project = QgsProject.instance()
        edited = run_layers.edited_polygons(project, wish.folder)
        if edited is not None:
            self._wait_for(edited)
            self._show_status(wish.folder, tr("Save or undo your edits of the polygons: then they are drawn anew."))
            return
        self._stop_waiting()
        self._next, self._now = None, wish
        self._lock(run_layers.polygon_layers(project, wish.folder))
        for mask in (run_layers.mask_of(project, wish.folder), run_layers.final_mask_of(project, wish.folder)):
            run_layers.release(mask)
        self._ticket = self._session.request("threshold", {"run": str(wish.folder), **wish.request})
        self._show_status(wish.folder, f"{tr('Drawing the polygons')}…")

    def _on_progress(self, ticket: PendingRequest, event: Any) -> None:
        if ticket is self._ticket and self._now is not None and isinstance(event, Progress):
            part = f" {percent(event.percent / 100)}" if event.total > 1 else ""
            self._show_status(self._now.folder, f"{stage_title(event.stage)}…{part}")

    def _ended(self, ticket: PendingRequest, outcome: Any) -> None:
        if ticket is not self._ticket or self._now is None:
            return
        wish, self._now, self._ticket = self._now, None, None
        run_layers.reload(QgsProject.instance(), wish.folder)
        self._unlock()
        self.text = f"{outcome.message} {outcome.hint}" if isinstance(outcome, Failed) else ""
        if isinstance(outcome, Success):
            self.drawn.emit(wish)
        self.changed.emit(wish.folder)
        if isinstance(outcome, CancelledOutcome) and self._next is None:
            self.stopped.emit(wish)
        self._begin()

    def _show_status(self, folder: Path, text: str) -> None:
        self.text = text
        self.changed.emit(folder)

    def _lock(self, layers: "list[QgsVectorLayer]") -> None:
        for layer in layers:
            was_editing = layer.isEditable()
            if was_editing:
                layer.rollBack()  # nothing is in it
            layer.setReadOnly(True)
            self._locked[layer.id()] = was_editing

    def _unlock(self) -> None:
        locked, self._locked = self._locked, {}
        for name, was_editing in locked.items():
            layer = QgsProject.instance().mapLayer(name)  # None where it has gone meanwhile
            if isinstance(layer, QgsVectorLayer):
                layer.setReadOnly(is_guarded(layer))
                if was_editing:
                    layer.startEditing()

    def _wait_for(self, polygons: QgsVectorLayer) -> None:
        if self._waits_for is None:
            self._waits_for = polygons
            polygons.afterCommitChanges.connect(self._begin)
            polygons.afterRollBack.connect(self._begin)
            polygons.willBeDeleted.connect(self._deleted)

    def _stop_waiting(self) -> None:
        polygons, self._waits_for = self._waits_for, None
        if polygons is not None:
            polygons.afterCommitChanges.disconnect(self._begin)
            polygons.afterRollBack.disconnect(self._begin)
            polygons.willBeDeleted.disconnect(self._deleted)

    def _deleted(self) -> None:
        self._waits_for, self._next = None, None
