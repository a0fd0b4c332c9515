"""The dock's try-out: one chip at the map's centre, or wherever the user clicks, before a long run."""

import contextlib
import shutil
import tempfile
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor

from landslide_wsss_plugin.common.tables import PAIR_METHODS, SCORES, SCORES_OF
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.map.request import Choices
from landslide_wsss_plugin.dock.map.scene_section import SceneSection
from landslide_wsss_plugin.dock.research.chip_dialog import ChipDialog
from landslide_wsss_plugin.dock.widgets.arranging import in_a_row
from landslide_wsss_plugin.dock.widgets.buttons import Button
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.task import EngineTask
from landslide_wsss_plugin.engine_client.task_manager import EngineTasks
from landslide_wsss_plugin.layers.levels import MASK
from landslide_wsss_plugin.layers.scene_layer import SceneError, reading_of, scene_file
from landslide_wsss_plugin.maptools.place_tool import PlaceTool
from landslide_wsss_plugin.maptools.switching import switch


class TrySection(Section):
    """Two buttons, the dialog behind them, and the chip's outline on the map.

    Args:
        iface: QGIS' interface to its window.
        scene: raster and bands.
        choices: from the dock's choices to a request.
        engine: asks the engine.
    """

    problem = pyqtSignal(str, str, str)
    """Message, hint and kind of what went wrong."""

    chosen = pyqtSignal(object)
    """The method and thresholds that the user took over from the dialog."""

    def __init__(self, iface: Any, scene: SceneSection, choices: Choices, engine: EngineTasks) -> None:
        super().__init__(tr("Test first"), "try")
        self._iface, self._scene, self._choices, self._engine = iface, scene, choices, engine
        self._task: Optional[EngineTask] = None
        self._folder: Optional[Path] = None
        self._thresholds: dict[str, Any] = {}  # of the tile that is asked for
        self.dialog: Optional[ChipDialog] = None
        self._outline: Optional[QgsRubberBand] = None
        self.here = Button(tr("Test on this &view"))
        self.why = Button(tr("&Explain here"))
        self.why.setCheckable(True)
        here = tr("Compute one tile at the center of the map: the scores of each network, and the mask.")
        why = tr("Click a place of the scene on the map to see its scores and its mask.")
        for button, tip in ((self.here, here), (self.why, why)):
            button.setToolTip(tip)
            button.setWhatsThis(tip)
            button.setAccessibleDescription(tip)
        self.below(in_a_row(self.here, self.why))
        self._tool = PlaceTool(iface.mapCanvas())
        self._tool.setButton(self.why)
        self._tool.canvasClicked.connect(lambda point, _button: self.look(point))
        self.here.clicked.connect(self.look_here)
        self.why.toggled.connect(self._toggle_tool)

    def look_here(self) -> None:
        """Look at the chip at the map's centre."""
        self.look(self._iface.mapCanvas().center())

    def look(self, place: QgsPointXY) -> None:
        """Look at the chip around a place.

        Args:
            place: in the map's CRS.
        """
        try:
            layer: Any = self._scene.layer()
            scene = scene_file(layer)
            x, y = self._in_scene(place, layer)
            settings = alone(self._choices.settings())
        except SceneError as error:
            self.problem.emit(error.message, error.hint, "settings")
            return
        if self._task is not None:
            self._task.cancel()
        dialog = self._opened()
        dialog.wait(tr("The AI runtime starts and computes one tile…"))
        self._folder = self._folder or Path(tempfile.mkdtemp(prefix="landslide_wsss_chip_"))
        self._thresholds = settings["thresholds"]
        request = {
            "scene": scene,
            **reading_of(layer),
            "place": [x, y],
            "out": str(self._folder),
            "model": self._choices.model_path(),
            "settings": settings,
        }
        task = self._engine.request(tr("One tile of {}").format(layer.name()), "explain_chip", request, self._answered)
        self._task = task

    def shut_down(self) -> None:
        """Close the dialog and leave nothing in the temporary folder."""
        with contextlib.suppress(RuntimeError):  # QGIS may have deleted the canvas with its tools and outlines before
            self._iface.mapCanvas().unsetMapTool(self._tool)
        if self.dialog is not None:
            self.dialog.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _answered(self, task: EngineTask, outcome: Any) -> None:
        if task is not self._task:
            return  # a later place has overtaken it
        self._task = None
        dialog = self._opened()
        if isinstance(outcome, Success):
            thresholds = self._thresholds
            wanted = {name: float(thresholds[name]) for name in SCORES if thresholds.get(name) is not None}
            manual = thresholds.get("rule") == "manual"
            note = (
                ""
                if manual
                else tr("The rule in the panel computes its thresholds from the whole scene; here they are fixed.")
            )
            dialog.show_chip(outcome.values, wanted, note)
            self._draw_outline(outcome.values.get("corners") or [])
        elif isinstance(outcome, Failed):
            dialog.show_problem(outcome.message, outcome.hint)
            if outcome.kind == "runtime":
                self.problem.emit(outcome.message, outcome.hint, outcome.kind)

    def _opened(self) -> ChipDialog:
        if self.dialog is None:
            self.dialog = ChipDialog(self._iface.mainWindow())
            self.dialog.again.connect(self.look_here)
            self.dialog.chosen.connect(self.chosen)
            self.dialog.finished.connect(self._closed)
        self.dialog.show()
        self.dialog.raise_()
        return self.dialog

    def _closed(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._draw_outline([])

    def _in_scene(self, place: QgsPointXY, layer: Any) -> "tuple[float, float]":
        """Bring a place of the map into the scene's CRS."""
        here = self._iface.mapCanvas().mapSettings().destinationCrs()
        try:
            point = QgsCoordinateTransform(here, layer.crs(), QgsProject.instance()).transform(place)
        except QgsCsException as error:
            raise SceneError(
                tr("The map's place cannot be brought into the CRS of the scene."), tr("Move the map over the scene.")
            ) from error
        return point.x(), point.y()

    def _draw_outline(self, corners: "list[list[float]]") -> None:
        """Draw the chip's outline on the map; no corners take it away."""
        with contextlib.suppress(RuntimeError):  # the canvas may have gone with its outline
            if self._outline is None:
                self._outline = QgsRubberBand(self._iface.mapCanvas(), QgsWkbTypes.PolygonGeometry)
                self._outline.setColor(QColor(*MASK))
                self._outline.setFillColor(QColor(0, 0, 0, 0))
                self._outline.setWidth(2)
            layer: Any = self._scene.layer()
            if not corners or layer is None:
                self._outline.reset(QgsWkbTypes.PolygonGeometry)
                return
            points = [QgsPointXY(x, y) for x, y in corners]
            self._outline.setToGeometry(QgsGeometry.fromPolygonXY([points]), layer.crs())

    def _toggle_tool(self, on: bool) -> None:  # noqa: FBT001
        switch(self._iface.mapCanvas(), self._tool, on=on)


def alone(settings: "dict[str, Any]") -> "dict[str, Any]":
    """Return the settings of a run without its earlier image: one tile is looked at by the scene alone."""
    method = settings["method"]
    if method in PAIR_METHODS:
        method = "student" if "student" in SCORES_OF[method] else "cyclegan"
    return {**settings, "method": method, "before": {}}
