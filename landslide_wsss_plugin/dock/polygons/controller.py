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
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QApplication

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import area, tr
from landslide_wsss_plugin.dock.ground.hint import Hint
from landslide_wsss_plugin.dock.letter_keys import LetterKeys
from landslide_wsss_plugin.dock.polygons import words
from landslide_wsss_plugin.dock.polygons.section import KEYS, PolygonsSection
from landslide_wsss_plugin.dock.review.controller import Review
from landslide_wsss_plugin.inventory import reshape, topology
from landslide_wsss_plugin.inventory.changes import number_of
from landslide_wsss_plugin.inventory.reshape import Reshaped
from landslide_wsss_plugin.inventory.topology import Fault
from landslide_wsss_plugin.maptools.place_tool import PlaceTool
from landslide_wsss_plugin.maptools.sketch_tool import SketchTool
from landslide_wsss_plugin.maptools.visible_band import visible_band
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
        self._asks = False
        self.tools: dict[str, Any] = {
            "split": SketchTool(self._canvas, area=False),
            "draw": SketchTool(self._canvas, area=True),
            "merge": PlaceTool(self._canvas, Qt.CursorShape.PointingHandCursor),
        }
        self._hint = Hint(iface, section.about)
        self._pointed: Optional[QgsRubberBand] = None
        for name, tool in self.tools.items():
            tool.setButton(section.buttons[name])
            tool.deactivated.connect(self._left)
        self.tools["split"].finished.connect(self.split)
        self.tools["draw"].finished.connect(self.draw)
        self.tools["merge"].canvasClicked.connect(lambda place, _button: self.merge(place))
        self.tools["merge"].pointed.connect(self._point_out)
        self.tools["merge"].deactivated.connect(self._point_out)
        self.tools["draw"].sketched.connect(self._show_sketch)
        self.tools["split"].sketched.connect(lambda _line: self._ask(words.how_to("split")))
        for name in ("split", "draw"):
            self.tools[name].too_few.connect(lambda act=name: self._ask(words.too_few(act)))
        acts = {key: section.buttons[name].click for name, key in KEYS.items()}
        self._keys = LetterKeys(acts, lambda: section.isVisible() and section.check.isEnabled())
        for widget in (section, review.list_view, self._canvas):
            self._keys.listen_to(widget)
        section.wanted.connect(self._act)
        section.fault_chosen.connect(self._show_fault)
        review.counted.connect(self._show_tools)
        self.set_run(None)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Work on the polygons of another run; None is none."""
        self._faults = []
        self._mark()
        self._section.show_faults(None, 0)
        self._show_status("")
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
        self._mark()
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
        self._hint.shut_down()
        with contextlib.suppress(RuntimeError, AttributeError):  # QGIS may have deleted the canvas before
            self._keys.shut_down()
            self._put_away()
            self._canvas.scene().removeItem(self._pointed)

    def _act(self, name: str) -> None:
        ground, authorship = self._review.ground, self._review.authorship
        acts: dict[str, Callable[[], None]] = {
            "split": lambda: self._toggle("split"),
            "merge": lambda: self._toggle("merge"),
            "draw": lambda: self._toggle("draw"),
            "cut": lambda: self._do(lambda layer, fid: reshape.cut_beside(layer, fid, ground, authorship)),
            "smooth": lambda: self._do(lambda layer, fid: reshape.smooth(layer, fid, ground, authorship), corners=True),
            "simplify": lambda: self._do(
                lambda layer, fid: reshape.simplify(layer, fid, self._section.tolerance.value(), ground, authorship),
                corners=True,
            ),
            "check": self._check,
            "repair": self._repair,
        }
        acts[name]()

    def _toggle(self, name: str) -> None:
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
        self._ask(words.how_to(name))

    def _put_away(self) -> None:
        for name, tool in self.tools.items():
            if self._canvas.mapTool() is tool:
                self._canvas.unsetMapTool(tool)
            self._section.buttons[name].setChecked(False)

    def _do(self, work: "Callable[[QgsVectorLayer, int], Reshaped]", *, corners: bool = False) -> None:
        layer = self._review.layer
        try:
            polygon = self._review.chosen()
        except UserError as error:
            self._show_status(f"{error.message} {error.hint}")
            return
        if layer is None or polygon is None:
            self._show_status(tr("Choose a polygon in the list first."))
            return
        fid = polygon.fid
        self._keep(lambda: work(layer, fid), corners=corners)

    def _keep(self, work: "Callable[[], Reshaped]", *, corners: bool = False) -> None:
        try:
            done = self._review.quietly(work)
        except UserError as error:
            self._show_status(f"{error.message} {error.hint}")
            return
        self._review.keep(done.change, done.pending, done.fid)
        if not self._section.isAncestorOf(QApplication.focusWidget()):
            self._canvas.setFocus()  # U, N and A work at once, wherever the keys went before
        self._show_status(words.what_was_done(done.change, corners=corners))

    def _check(self) -> None:
        layer = self._review.layer
        if layer is None:
            return
        self._mark()
        self._faults = topology.find_faults(layer, self._review.ground, self._review.authorship.least_m2)
        lines = [words.fault_in_words(fault) for fault in self._faults]
        safe = len(topology.repairs(self._faults))
        self._section.show_faults(lines, safe)
        if not lines:
            self._show_status(tr("No overlap, gap, sliver or crossing outline was found."))
        else:
            left = sum(fault.repair is None for fault in self._faults)
            self._show_status(tr("Faults: {}. Yours to settle: {}.").format(len(lines), left))

    def _repair(self) -> None:
        """Repair until nothing safe is left: an outline with two faults is repaired twice, in one step to take back."""
        layer = self._review.layer
        if layer is None:
            return
        has_keys = self._section.isAncestorOf(QApplication.focusWidget())
        ground, authorship = self._review.ground, self._review.authorship
        listed = {(fault.kind, fault.numbers) for fault in self._faults}
        there = topology.find_faults(layer, ground, authorship.least_m2)  # an outline may have been changed since
        outlines = topology.repairs(fault for fault in there if (fault.kind, fault.numbers) in listed)
        if outlines:
            title = tr("Repair the topology")
            self._keep(lambda: reshape.reshape(layer, title, outlines, ground, authorship, by_person=False))
        done = self._section.about.text()
        self._check()
        if has_keys:
            self._section.check.setFocus()  # the button that had them may be hidden now
        self._show_status("\n".join(part for part in (done, self._section.about.text()) if part))

    def _show_fault(self, row: int) -> None:
        """Bring a fault into sight; the tools work on its polygon from now on."""
        layer = self._review.layer
        if layer is None or not 0 <= row < len(self._faults):
            return
        fault = self._faults[row]
        box = QgsRectangle(fault.place.boundingBox())
        beside = {number_of(one): int(one.id()) for one in layer.getFeatures(box)}
        self._review.choose(fault.repair[0] if fault.repair is not None else beside.get(fault.numbers[0], -1))
        self._mark(fault.place, layer)
        box.grow(max(box.width(), box.height()) or 1.0)
        with contextlib.suppress(QgsCsException):
            self._canvas.setExtent(self._transform(layer).transformBoundingBox(box, _reverse()))
            self._canvas.refresh()

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
        self._asks = False
        self._hint.show_message(text)

    def _ask(self, text: str) -> None:
        """Say what the tool waits for, which goes with the tool."""
        self._hint.show_message(text)
        self._asks = True

    def _left(self) -> None:
        if self._asks:
            self._show_status("")

    def _show_sketch(self, ring: "list[QgsPointXY]") -> None:
        """Say how large the polygon is that is being drawn."""
        points = self._to_layer(ring) if ring else []
        found = self._review.ground.measures(QgsGeometry.fromPolygonXY([points])) if len(points or ()) > 2 else None
        if found is None:
            self._ask(words.how_to("draw"))
        else:
            text = tr("{} so far. A right click ends it, Backspace takes a corner back.")
            self._ask(text.format(area(found.area_m2)))

    def _point_out(self, place: Optional[QgsPointXY] = None) -> None:
        """Outline the polygon at a place that a click would merge; none where the pointer or the tool is elsewhere."""
        found, layer = self._at(place) if place is not None else None, self._review.layer
        self._mark(layer.getFeature(found).geometry() if found is not None and layer is not None else None, layer)

    def _mark(self, shape: Optional[QgsGeometry] = None, layer: Optional[QgsVectorLayer] = None) -> None:
        """Outline a place on the map, in a layer's CRS; None none any more."""
        if self._pointed is None:
            self._pointed = visible_band(self._canvas, QgsWkbTypes.PolygonGeometry)
        with contextlib.suppress(RuntimeError):  # the canvas may have gone with it
            self._pointed.reset(QgsWkbTypes.PolygonGeometry)
            if shape is not None:
                self._pointed.setToGeometry(shape, layer)


def _reverse() -> Any:
    return Qgis.TransformDirection.Reverse
