"""Ties the polygon tools to the polygon that is reviewed: the map gives lines and clicks, the review keeps steps."""

import contextlib
from typing import Any, Callable, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QShortcut

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import area, tr
from landslide_wsss_plugin.dock.check.review import Review
from landslide_wsss_plugin.dock.polygons.section import KEYS, PolygonsSection
from landslide_wsss_plugin.inventory import reshape, topology
from landslide_wsss_plugin.inventory.reshape import Reshaped
from landslide_wsss_plugin.inventory.topology import Fault
from landslide_wsss_plugin.maptools.place_tool import PlaceTool
from landslide_wsss_plugin.maptools.sketch_tool import SketchTool
from landslide_wsss_plugin.records.finished_runs import FinishedRun

CLICK_PX = 3
"""How far beside a polygon a click may lie, pixels."""


class PolygonTools(QObject):
    """The tools of one dock.

    Args:
        iface: QGIS' interface to its window.
        section: buttons and list.
        review: knows the polygon, and keeps each change as a step that can be taken back.
    """

    def __init__(self, iface: Any, section: PolygonsSection, review: Review) -> None:
        super().__init__()
        self._canvas = iface.mapCanvas()
        self._section, self._review = section, review
        self._faults: list[Fault] = []
        self._closed = False
        self.tools: dict[str, Any] = {
            "split": SketchTool(self._canvas, area=False),
            "draw": SketchTool(self._canvas, area=True),
            "merge": PlaceTool(self._canvas),
        }
        for name, tool in self.tools.items():
            tool.setButton(section.buttons[name])
        self.tools["split"].finished.connect(self.split)
        self.tools["draw"].finished.connect(self.draw)
        self.tools["merge"].canvasClicked.connect(lambda place, _button: self.merge(place))
        self._keys = [
            (QShortcut(QKeySequence(key), widget), name)
            for name, key in KEYS.items()
            for widget in (section, review.list_view, self._canvas)
        ]
        for key, name in self._keys:
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda act=name: self._key(act))
        section.wanted.connect(self._act)
        section.fault_chosen.connect(self._show_fault)
        review.counted.connect(self._show_tools)
        self.set_run(None)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Work on the polygons of another run; None is none."""
        self._faults = []
        self._section.show_faults(None, 0)
        self._section.about.setText("")
        if run is None:
            self._put_away()
        self._show_tools()

    def split(self, line: "list[QgsPointXY]") -> None:
        """Split the chosen polygon along a line in the map's CRS."""
        points = self._to_layer(line)
        if points is not None:
            self._do(lambda layer, fid: reshape.split(layer, fid, points, self._review.ground, self._review.authorship))

    def merge(self, place: QgsPointXY) -> None:
        """Merge the polygon at a place in the map's CRS into the chosen one."""
        found = self._at(place)
        if found is None:
            self._show_status(tr("There is no polygon. Click into one."))
            return
        self._do(lambda layer, fid: reshape.merge(layer, fid, [found], self._review.ground, self._review.authorship))

    def draw(self, ring: "list[QgsPointXY]") -> None:
        """Add a polygon whose corners are in the map's CRS."""
        points, layer = self._to_layer(ring), self._review.layer
        if points is None or layer is None:
            return
        self._keep(lambda: reshape.draw(layer, points, self._review.ground, self._review.authorship))

    def shut_down(self) -> None:
        """Leave nothing on the map; a second call finds nothing left to do."""
        if self._closed:
            return
        self._closed = True
        for key, _name in self._keys:
            with contextlib.suppress(RuntimeError):  # QGIS may have deleted the canvas with its keys before
                key.setParent(None)
                key.deleteLater()
        with contextlib.suppress(RuntimeError):
            self._put_away()

    def _act(self, name: str) -> None:
        ground, authorship = self._review.ground, self._review.authorship
        acts: dict[str, Callable[[], None]] = {
            "split": lambda: self._toggle("split", _how_to("split")),
            "merge": lambda: self._toggle("merge", _how_to("merge")),
            "draw": lambda: self._toggle("draw", _how_to("draw")),
            "cut": lambda: self._do(lambda layer, fid: reshape.cut_beside(layer, fid, ground, authorship)),
            "smooth": lambda: self._do(lambda layer, fid: reshape.smooth(layer, fid, ground, authorship)),
            "simplify": lambda: self._do(
                lambda layer, fid: reshape.simplify(layer, fid, self._section.tolerance.value(), ground, authorship)
            ),
            "check": self._check,
            "repair": self._repair,
        }
        acts[name]()

    def _key(self, name: str) -> None:
        button = self._section.buttons[name]
        if button.isEnabled():
            button.click()

    def _toggle(self, name: str, how: str) -> None:
        tool = self.tools[name]
        if not self._section.buttons[name].isChecked():
            if self._canvas.mapTool() is tool:
                self._canvas.unsetMapTool(tool)
            return
        if name != "draw" and self._review.current is None:
            self._section.buttons[name].setChecked(False)
            self._show_status(tr("Choose a polygon in the list first."))
            return
        self._canvas.setMapTool(tool)
        self._canvas.setFocus()
        self._show_status(how)

    def _put_away(self) -> None:
        for name, tool in self.tools.items():
            if self._canvas.mapTool() is tool:
                self._canvas.unsetMapTool(tool)
            self._section.buttons[name].setChecked(False)

    def _do(self, work: "Callable[[QgsVectorLayer, int], Reshaped]") -> None:
        layer, polygon = self._review.layer, self._review.current
        if layer is None or polygon is None:
            self._show_status(tr("Choose a polygon in the list first."))
            return
        self._keep(lambda: work(layer, polygon.fid))

    def _keep(self, work: "Callable[[], Reshaped]") -> None:
        try:
            done = self._review.quietly(work)
        except UserError as error:
            self._show_status(f"{error.message} {error.hint}")
            return
        self._review.keep(done.change, done.pending, done.fid)
        self._show_status(tr("{}: done. U takes it back.").format(done.change.title))

    def _check(self) -> None:
        layer = self._review.layer
        if layer is None:
            return
        self._faults = topology.find_faults(layer, self._review.ground, self._review.authorship.least_m2)
        lines = [_in_words(fault) for fault in self._faults]
        safe = len(topology.repairs(self._faults))
        self._section.show_faults(lines, safe)
        if not lines:
            self._show_status(tr("No overlap, gap, sliver or crossing outline was found."))
        else:
            left = sum(fault.repair is None for fault in self._faults)
            self._show_status(tr("Faults: {}, of which {} are yours to settle.").format(len(lines), left))

    def _repair(self) -> None:
        """Repair until nothing safe is left: an outline with two faults is repaired twice, in one step to take back."""
        layer = self._review.layer
        if layer is None:
            return
        outlines = topology.repairs(self._faults)
        ground, authorship = self._review.ground, self._review.authorship
        if outlines:
            title = tr("Repair the topology")
            self._keep(lambda: reshape.reshape(layer, title, outlines, ground, authorship, by_person=False))
        self._check()

    def _show_fault(self, row: int) -> None:
        layer = self._review.layer
        if layer is None or not 0 <= row < len(self._faults):
            return
        box = QgsRectangle(self._faults[row].place.boundingBox())
        box.grow(max(box.width(), box.height()) or 1.0)
        with contextlib.suppress(QgsCsException):
            self._canvas.setExtent(self._transform(layer).transformBoundingBox(box, _reverse()))
            self._canvas.refresh()
            self._canvas.flashGeometries([self._faults[row].place], layer.crs())

    def _show_tools(self) -> None:
        layer = self._review.layer
        self._section.set_tools(enabled=layer is not None and layer.isValid())

    def _at(self, place: QgsPointXY) -> Optional[int]:
        """Return the feature of the smallest polygon at a place, other than the chosen one."""
        points, layer, chosen = self._to_layer([place]), self._review.layer, self._review.current
        if points is None or layer is None:
            return None
        reach = CLICK_PX * self._canvas.mapUnitsPerPixel()
        box = QgsRectangle(points[0].x() - reach, points[0].y() - reach, points[0].x() + reach, points[0].y() + reach)
        wanted = QgsGeometry.fromPointXY(points[0])
        found = [
            (one.geometry().area(), int(one.id()))
            for one in layer.getFeatures(QgsFeatureRequest().setFilterRect(box))
            if (chosen is None or one.id() != chosen.fid) and one.geometry().intersects(wanted)
        ]
        return min(found)[1] if found else None

    def _to_layer(self, points: "list[QgsPointXY]") -> "Optional[list[QgsPointXY]]":
        layer = self._review.layer
        if layer is None:
            return None
        try:
            transform = self._transform(layer)
            return [transform.transform(point) for point in points]
        except QgsCsException:
            self._show_status(tr("The map cannot be brought into the CRS of the polygons."))
            return None

    def _transform(self, layer: QgsVectorLayer) -> QgsCoordinateTransform:
        """Return the way from the map to a layer."""
        shown = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(shown, layer.crs(), QgsProject.instance())

    def _show_status(self, text: str) -> None:
        self._section.about.setText(text)


def _in_words(fault: Fault) -> str:
    numbers = ", ".join(f"No. {number}" for number in fault.numbers)
    words = {
        topology.CROSSES: tr("Outline crosses itself"),
        topology.OVERLAP: tr("Overlap"),
        topology.GAP: tr("Gap"),
        topology.SLIVER: tr("Sliver"),
    }[fault.kind]
    size = f", {area(fault.area_m2)}" if fault.area_m2 else ""
    mark = "" if fault.repair is not None else " " + tr("(yours to settle)")
    return f"{words}: {numbers}{size}{mark}"


def _how_to(name: str) -> str:
    return {
        "split": tr("Click a line across the chosen polygon, from outside to outside; a right click ends it."),
        "merge": tr("Click on the polygon that is merged into the chosen one."),
        "draw": tr("Click the corners of the landslide; a right click ends it."),
    }[name]


def _reverse() -> Any:
    return Qgis.TransformDirection.Reverse
