"""Outlines in boxes: the user drags a box around a landslide on the map and gets its outline among the polygons.

The engine at hand outlines one box after the other in the background, so the next box may be drawn at once.
"""

import contextlib
import itertools
import re
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt, QTimer

from landslide_wsss_plugin.common.text import number, tr
from landslide_wsss_plugin.dock.letter_keys import LetterKeys
from landslide_wsss_plugin.dock.review.controller import Review
from landslide_wsss_plugin.dock.review.section import ReviewSection
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.protocol import Progress
from landslide_wsss_plugin.engine_client.session import EngineSession, PendingRequest
from landslide_wsss_plugin.inventory.additions import Addition, add
from landslide_wsss_plugin.inventory.changes import DecisionError
from landslide_wsss_plugin.inventory.tally import ACCEPTED, status_of
from landslide_wsss_plugin.layers import foreign_files, run_layers
from landslide_wsss_plugin.layers.outputs import INVENTORY
from landslide_wsss_plugin.maptools.box_tool import BoxTool
from landslide_wsss_plugin.maptools.switching import switch
from landslide_wsss_plugin.maptools.visible_band import visible_band
from landslide_wsss_plugin.records.finished_runs import FinishedRun

KEY = "B"
PATIENCE_MS = 200
"""How often an outline asks whether polygons that are being drawn anew can be written again."""


@dataclass
class Box:
    """A box whose outline is on its way.

    Args:
        run: whose polygons it goes to.
        ticket: of the request.
        band: its outline on the map.
        out: the file that the engine writes.
    """

    run: FinishedRun
    ticket: PendingRequest
    band: QgsRubberBand
    out: Path


class BoxOutline(QObject):
    """Ties the button, the map tool, the engine and the polygons of the run on the table together.

    Args:
        iface: QGIS' interface to its window.
        section: the review's, which has the button.
        review: told of each new polygon.
        session: the engine at hand.
        chosen_scene: returns the raster that the user has chosen in the dock, as the engine names it; "" is none.
    """

    def __init__(
        self,
        iface: Any,
        section: ReviewSection,
        review: Review,
        session: EngineSession,
        chosen_scene: "Callable[[], str]" = str,
    ) -> None:
        super().__init__()
        self._chosen_scene = chosen_scene
        self._canvas = iface.mapCanvas()
        self._section, self._review, self._session = section, review, session
        self._run: Optional[FinishedRun] = None
        self._boxes: list[Box] = []
        self._finished: list[Box] = []
        self._folder: Optional[Path] = None
        self._numbers = itertools.count(1)
        self._warming: Optional[PendingRequest] = None
        self._closed = False
        self.tool = BoxTool(self._canvas)
        self.tool.setButton(section.box)
        self.tool.drawn.connect(self.outline)
        self.tool.clicked.connect(lambda: self._show_status(_how_to()))
        section.box.toggled.connect(self._toggle)
        self._again = QTimer()
        self._again.setInterval(PATIENCE_MS)
        self._again.timeout.connect(self._add_finished)
        self._keys = LetterKeys({KEY: section.box.toggle}, lambda: section.isVisible() and section.box.isEnabled())
        self._keys.listen_to(section, (section.list,))
        self._keys.listen_to(self._canvas)
        session.progressed.connect(self._on_progress)
        session.ended.connect(self._ended)
        self.set_run(None)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Outline for the polygons of this run from now on; None is none."""
        self._run = run
        self._section.box.setEnabled(run is not None)
        if run is None:
            self._section.box.setChecked(False)

    def outline(self, corners: "list[QgsPointXY]") -> None:
        """Have the landslide in a box outlined.

        Args:
            corners: four, in the map's CRS, in order around the box.
        """
        run = self._run
        if run is None:
            return
        if run_layers.polygons_of(QgsProject.instance(), run.folder) is None:
            self._show_status(tr("The polygons of this run are not in the map. Open the run again."))
            return
        crs = self._canvas.mapSettings().destinationCrs()
        self._folder = self._folder or Path(tempfile.mkdtemp(prefix="landslide_wsss_box_"))
        out = self._folder / f"{next(self._numbers)}.gpkg"
        request = {
            "run": str(run.folder),
            "scene": scene_of(run, self._chosen_scene()),
            "box": [[number for corner in corners for number in (corner.x(), corner.y())]],
            "crs": crs.toWkt() if crs.isValid() else None,
            "out": str(out),
            "reviewer": self._section.reviewer.text().strip(),
        }
        band = visible_band(self._canvas, QgsWkbTypes.PolygonGeometry)
        band.setLineStyle(Qt.PenStyle.DashLine)
        band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)
        self._boxes.append(Box(run, self._session.request("outline", request), band, out))
        self._show_status(tr("Outlining…"))

    def shut_down(self) -> None:
        """Leave nothing on the map or in the temporary folder; a second call finds nothing left to do."""
        if self._closed:
            return
        self._closed = True
        self._again.stop()
        self._keys.shut_down()
        with contextlib.suppress(RuntimeError):
            self._canvas.unsetMapTool(self.tool)
        for box in [*self._boxes, *self._finished]:
            self._remove_box(box)
        self._boxes.clear()
        self._finished.clear()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    @property
    def waiting(self) -> int:
        """How many boxes wait for their outline."""
        return len(self._boxes) + len(self._finished)

    def _toggle(self, on: bool) -> None:  # noqa: FBT001
        if switch(self._canvas, self.tool, on=on):
            self._canvas.setFocus()
            self._show_status(_how_to())
            self._warm_up()

    def _warm_up(self) -> None:
        """Start the engine while the user draws the first box; its answer does not matter."""
        if self._session.engine_pid is None and self._warming is None:
            self._warming = self._session.request("model", {"path": None, "verify": False})

    def _on_progress(self, ticket: PendingRequest, event: Any) -> None:
        if isinstance(event, Progress) and any(box.ticket is ticket for box in self._boxes):
            self._show_status(self._how_many())

    def _how_many(self) -> str:
        count = self.waiting
        return tr("Outlining…") if count == 1 else tr("Outlining: {} boxes wait.").format(count)

    def _ended(self, ticket: PendingRequest, outcome: Any) -> None:
        if ticket is self._warming:
            self._warming = None
        box = next((box for box in self._boxes if box.ticket is ticket), None)
        if box is None:
            return
        self._boxes.remove(box)
        if isinstance(outcome, Success):
            self._finished.append(box)
            self._add_finished()
            return
        self._remove_box(box)
        if isinstance(outcome, Failed):
            self._show_status(f"{outcome.message} {outcome.hint}")

    def _add_finished(self) -> None:
        """Add the outlines that have come; while the engine draws a run's other polygons anew, they wait."""
        waiting = []
        for box in self._finished:
            layer = run_layers.polygons_of(QgsProject.instance(), box.run.folder)
            waits = layer is not None and layer.dataProvider() is not None and layer.readOnly()
            if waits and not foreign_files.is_guarded(layer):
                waiting.append(box)
                continue
            self._remove_box(box)
            self._add(box, layer)
        self._finished = waiting
        self._again.start() if waiting else self._again.stop()

    def _add(self, box: Box, layer: Optional[QgsVectorLayer]) -> None:
        outlines = QgsVectorLayer(f"{box.out}|layername={INVENTORY}", "outline", "ogr")  # of our own folder
        found = next(iter(outlines.getFeatures()), None) if outlines.isValid() else None
        if layer is None or found is None:
            self._show_status(tr("The polygons of this run are not in the map. Open the run again."))
            return
        try:
            least = float(box.run.polygons.get("min_area_m2", 0.0))
            addition = add(layer, found, self._review.ground, least, is_by_model=True)
        except DecisionError as error:
            self._show_status(f"{error.message} {error.hint}")
            return
        self._review.added(layer, addition)
        rest = self._how_many() if self._boxes else ""
        self._show_status(" ".join(part for part in (*_outcome(found, addition), rest) if part))

    def _remove_box(self, box: Box) -> None:
        with contextlib.suppress(RuntimeError, AttributeError):  # the canvas may have gone with its outlines
            self._canvas.scene().removeItem(box.band)

    def _show_status(self, text: str) -> None:
        self._section.about.setText(text)


def scene_of(run: FinishedRun, chosen: str) -> Optional[str]:
    """Return the raster to outline in: the user's own choice where it is the run's scene, wherever it lies now.

    The engine takes a path out of run.json only where it is a plain file of this computer, since the folder may come
    from anybody; what the user has chosen himself may lie on a server, or have been moved.

    Args:
        run: the run.
        chosen: the raster that is chosen in the dock; "" is none.

    Returns:
        The path; None leaves it to run.json.
    """
    ours, other = (re.split(r"[\\/]", str(path))[-1].lower() for path in (run.scene, chosen))
    return chosen if chosen and ours == other else None


def _outcome(found: QgsFeature, addition: Addition) -> "tuple[str, ...]":
    """Return in sentences what became of an outline."""
    if addition.cut:
        said = tr("Outlined and proposed, because a part of it was cut off. Press A to accept it.")
    elif status_of(found.attribute("status")) == ACCEPTED:
        said = tr("Outlined and accepted. Press E to correct it, U to undo.")
    else:
        sure = found.attribute("conf_mean")
        said = tr(
            "Outlined and proposed: its mean score is below the run's threshold (confidence {}). Press A to accept it."
        ).format(number(sure, 2) if isinstance(sure, float) else "?")
    place = tr("It replaces what was proposed there.") if addition.replaced else ""
    numbers = ", ".join(str(number) for number in addition.cut)
    cut = tr("What lies on the decided polygon {} was cut off.").format(numbers) if numbers else ""
    return said, place, cut


def _how_to() -> str:
    return tr("Drag a box around one landslide, so that it fills most of the box. Esc leaves.")
