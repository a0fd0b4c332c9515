"""What passes the thresholds, painted before any polygon is drawn, and the histograms of what is in view."""

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.layers.layer_hider import LayerHider
from landslide_wsss_plugin.layers.preview import PreviewItem, mask_picture
from landslide_wsss_plugin.layers.score_view import ScoreView
from landslide_wsss_plugin.records.finished_runs import FinishedRun, RunError

VIEW_MS = 100
"""How long the map must rest before its scores are read."""


class LivePreview(QObject):
    """Reads the scores of the part in view, and paints what passes in the place of the run's mask.

    Args:
        canvas: QGIS' map.
        wanted: returns the names of the scores that the thresholds act on.
    """

    ready = pyqtSignal()
    """The scores in view have been read."""

    def __init__(self, canvas: Any, wanted: "Callable[[], tuple[str, ...]]") -> None:
        super().__init__()
        self._canvas = canvas
        self._wanted = wanted
        self._view: Optional[ScoreView] = None
        self.item = PreviewItem(canvas)
        self._curtain = LayerHider()
        self._look = QTimer()
        self._look.setSingleShot(True)
        self._look.setInterval(VIEW_MS)
        self._look.timeout.connect(self.read)
        self._moved: tuple[Any, ...] = (
            canvas.extentsChanged,
            canvas.destinationCrsChanged,
            canvas.rotationChanged,
        )
        for signal in self._moved:
            signal.connect(self._view_changed)

    def open(self, run: FinishedRun) -> "list[str]":
        """Take a run's scores, and return their names.

        Raises:
            RunError: QGIS cannot read them.
        """
        view = ScoreView(run.scores)
        if not view.valid:
            raise RunError(tr("QGIS cannot read the scores in {}.").format(run.folder), tr("Run the scene again."))
        self._view = view
        view.ready.connect(lambda: self.ready.emit() if view is self._view else None)
        return view.names

    def close(self) -> None:
        """Take the picture off the map, and forget the scores."""
        if self._view is not None:
            self._view.stop()
        self._view = None
        self.item.hide()
        self._curtain.open()

    def shut_down(self) -> None:
        """Leave the map for good."""
        self.close()
        for signal in self._moved:
            signal.disconnect(self._view_changed)
        self._moved = ()
        self._look.stop()
        if self.item.scene() is not None:
            self.item.scene().removeItem(self.item)

    def read(self) -> None:
        """Read the scores in view."""
        if self._view is not None:
            self._view.draw(self._canvas.mapSettings(), self._wanted())

    def read_what_is_missing(self) -> None:
        """Read again where the thresholds act on a score that has not been read."""
        if self._view is not None and any(self._view.picture(name) is None for name in self._wanted()):
            self._look.start()

    def histogram(self, name: str) -> "Optional[list[int]]":
        """Return the counts of a score in view; None where it has not been read."""
        has = self._view is not None and self._view.picture(name) is not None
        return self._view.histogram(name) if has and self._view is not None else None

    def paint(self, values: "Optional[dict[str, float]]", folder: Optional[Path]) -> None:
        """Paint what passes, and hide the run's own mask meanwhile; None shows the mask again.

        Args:
            values: thresholds by score.
            folder: of the run.
        """
        picture = mask_picture(self._view, values) if values and self._view is not None else None
        if picture is not None and self._view is not None:
            self.item.show_picture(picture, self._view.place())
        else:
            self.item.hide()
        if picture is not None and folder is not None:
            project = QgsProject.instance()
            final = run_layers.final_mask_of(project, folder)
            self._curtain.draw(final if final is not None else run_layers.mask_of(project, folder))
        else:
            self._curtain.open()

    def _view_changed(self, *_what: Any) -> None:
        self._look.start()
