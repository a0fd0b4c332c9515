"""Has the engine draw the final mask anew once the review has rested, so that the file is what the polygons are."""

import contextlib
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession, PendingRequest
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun

REST_MS = 3000
"""How long after the last decision the mask is drawn."""

OUTDATED = "mask_final.outdated"
"""The file of a run's folder that is there as long as its mask is older than its polygons; it outlives QGIS."""


class FinalMask(QObject):
    """The final mask of the run on the table.

    Args:
        session: the engine at hand.
    """

    failed = pyqtSignal(str)
    """Why the mask is older than the polygons, in sentences."""

    def __init__(self, session: EngineSession) -> None:
        super().__init__()
        self._session = session
        self._run: Optional[FinishedRun] = None
        self._request: Optional[PendingRequest] = None
        self._folder: Optional[Path] = None  # of the request
        self._rest = QTimer()
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.draw)
        session.ended.connect(self._ended)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Draw the mask of this run from now on; None is none. What waits for the run before is asked at once.

        A mask that was still to be drawn when QGIS closed is drawn now.
        """
        is_new = run is None or self._run is None or run.folder != self._run.folder
        if self._rest.isActive() and is_new:
            self.draw()
        self._run = run
        if run is not None and is_new and (run.folder / OUTDATED).is_file():
            self._rest.start()

    def altered(self) -> None:
        """The polygons are others now."""
        self._rest.start()
        if self._run is not None:
            with contextlib.suppress(OSError):  # where nothing can be written nothing can be decided either
                (self._run.folder / OUTDATED).touch()

    def draw(self) -> None:
        """Ask the engine; a request that is under way is followed by another."""
        self._rest.stop()
        if self._run is None:
            return
        folder = self._folder = self._run.folder
        run_layers.release(run_layers.final_mask_of(QgsProject.instance(), folder))
        self._request = self._session.request("final_mask", {"run": str(folder)})

    def shut_down(self) -> None:
        """Ask nothing any more; what was still to be drawn is drawn when the run is opened again."""
        self._rest.stop()
        self._run = None

    def _ended(self, request: PendingRequest, outcome: Any) -> None:
        if request is not self._request or self._folder is None:
            return
        self._request = None
        good = isinstance(outcome, Success)
        if good and not self._rest.isActive():  # else another decision has come meanwhile
            with contextlib.suppress(OSError):
                (self._folder / OUTDATED).unlink(missing_ok=True)
        elif isinstance(outcome, Failed):
            older = tr("The mask of the polygons is older than your decisions: it could not be drawn anew.")
            self.failed.emit(f"{older} {outcome.message} {outcome.hint}")
        run_layers.reload_mask(QgsProject.instance(), self._folder, good=good)
