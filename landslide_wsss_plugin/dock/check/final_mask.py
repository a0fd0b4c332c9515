"""Has the engine draw the final mask anew once the review has rested, so that the file is what the polygons are."""

from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from landslide_wsss_plugin.engine_client.connection import Success
from landslide_wsss_plugin.engine_client.session import EngineSession, PendingRequest
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun

REST_MS = 3000
"""How long after the last decision the mask is drawn."""


class FinalMask(QObject):
    """The final mask of the run on the table.

    Args:
        session: the engine at hand.
    """

    def __init__(self, session: EngineSession) -> None:
        super().__init__()
        self._session = session
        self._run: Optional[FinishedRun] = None
        self._request: Optional[PendingRequest] = None
        self._rest = QTimer()
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.draw)
        session.ended.connect(self._ended)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Draw the mask of this run from now on; None is none. What waits for the run before is asked at once."""
        if self._rest.isActive() and self._run is not None and (run is None or run.folder != self._run.folder):
            self.draw()
        self._run = run

    def altered(self) -> None:
        """The polygons are others now."""
        self._rest.start()

    def draw(self) -> None:
        """Ask the engine; a request that is under way is followed by another."""
        self._rest.stop()
        if self._run is None:
            return
        folder = self._run.folder
        run_layers.release(run_layers.final_mask_of(QgsProject.instance(), folder))
        self._request = self._session.request("final_mask", {"run": str(folder)})

    def shut_down(self) -> None:
        """Ask nothing any more."""
        self._rest.stop()
        self._run = None

    def _ended(self, request: PendingRequest, outcome: Any) -> None:
        if request is not self._request or self._run is None:
            return
        self._request = None
        run_layers.reload_mask(QgsProject.instance(), self._run.folder, good=isinstance(outcome, Success))
