"""Goes through the polygons of a run: shows each on the map, and writes what the user says of it."""

from typing import Any, Optional, Union

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.check.additions import Addition, take_back
from landslide_wsss_plugin.dock.check.decisions import Decision, DecisionError, decide, undo
from landslide_wsss_plugin.dock.check.inventory_table import Polygon
from landslide_wsss_plugin.dock.check.review_section import ReviewSection
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun

ROOM = 3.0
"""How much larger than a polygon the map's view of it is."""


class Review(QObject):
    """Ties the review's section to the polygons on the table and to the map.

    Args:
        iface: QGIS' interface to its window.
        section: list and buttons.
    """

    def __init__(self, iface: Any, section: ReviewSection) -> None:
        super().__init__()
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._section = section
        self._layer: Optional[QgsVectorLayer] = None
        self._said: list[Union[Decision, Addition]] = []
        self._quiet = False
        self._closed = False
        self._again = QTimer()
        self._again.setSingleShot(True)
        self._again.setInterval(150)
        self._again.timeout.connect(self._read)
        section.add_keys(self._canvas)
        section.wanted.connect(self._act)
        section.chosen.connect(self._chosen)
        section.show.currentIndexChanged.connect(self._filter)
        section.in_view.toggled.connect(self._filter)
        section.comment.returnPressed.connect(self._keep_comment)
        self._canvas.extentsChanged.connect(self._view_changed)

    def take(self, run: Optional[FinishedRun]) -> None:
        """Review the polygons of a run; None is none."""
        layer = run_layers.polygons_of(QgsProject.instance(), run.folder) if run is not None else None
        if layer is not self._layer:
            self._let_go()
            self._layer = layer
            if layer is not None:
                for signal, slot in self._signals(layer):
                    signal.connect(slot)
        self._said.clear()
        self._read()

    def shut_down(self) -> None:
        """Let go of layer, map and keys; a second call finds nothing left to do."""
        if self._closed:
            return
        self._closed = True
        self._again.stop()
        self._let_go()
        self._section.remove_keys()
        self._canvas.extentsChanged.disconnect(self._view_changed)
        self._section.remember()

    @property
    def current(self) -> Optional[Polygon]:
        """The chosen polygon."""
        return self._section.table.polygon(self._section.current_row())

    def _signals(self, layer: QgsVectorLayer) -> "list[tuple[Any, Any]]":
        changed = self._changed_outside
        return [
            (layer.committedFeaturesAdded, changed),
            (layer.committedFeaturesRemoved, changed),
            (layer.committedAttributeValuesChanges, changed),
            (layer.attributeValueChanged, changed),
            (layer.afterRollBack, changed),
            (layer.committedGeometriesChanges, self._outlines_changed),
            (layer.selectionChanged, self._selected),
            (layer.willBeDeleted, self._deleted),
        ]

    def _let_go(self) -> None:
        layer, self._layer = self._layer, None
        if layer is not None:
            for signal, slot in self._signals(layer):
                signal.disconnect(slot)

    def _deleted(self) -> None:
        self._layer = None
        self._read()

    def _changed_outside(self, *_what: Any) -> None:
        """Read the list again after somebody else's change: the attribute form, a split, an undo."""
        if not self._quiet:
            self._again.start()

    def _read(self) -> None:
        chosen = self.current
        self._section.table.read(self._layer)
        row = self._section.table.row_of(chosen.fid) if chosen is not None else -1
        if row >= 0:
            self._quietly(lambda: self._section.go_to(row))
        self._count()

    def _count(self) -> None:
        self._section.show_counts(*self._section.table.counts())
        self._section.buttons["undo"].setEnabled(bool(self._said))

    def _filter(self) -> None:
        inside = None
        if self._section.in_view.isChecked() and self._layer is not None:
            request = QgsFeatureRequest().setFilterRect(self._view_in_layer(self._layer)).setNoAttributes()
            inside = {int(feature.id()) for feature in self._layer.getFeatures(request)}
        self._section.table.filter(self._section.show.value, inside)

    def _view_changed(self) -> None:
        if self._section.in_view.isChecked() and not self._quiet:
            self._filter()

    def _act(self, name: str) -> None:
        acts = {
            "accept": lambda: self._decide("accepted"),
            "reject": lambda: self._decide("rejected"),
            "edit": self._edit,
            "comment": self._section.comment.setFocus,
            "undo": self._undo,
            "previous": lambda: self._step(-1),
            "next": lambda: self._step(1),
        }
        self._section.about.setText("")
        acts[name]()

    def _step(self, by: int) -> None:
        count = self._section.table.rowCount()
        if count:
            row = self._section.current_row()
            self._section.go_to((row + by) % count if row >= 0 else 0)

    def _chosen(self, row: int) -> None:
        polygon = self._section.table.polygon(row)
        self._section.comment.setText(polygon.comment if polygon is not None else "")
        if polygon is not None and not self._quiet:
            self._show(polygon.fid)

    def _decide(self, status: str) -> None:
        polygon = self.current
        if polygon is None:
            self._step(1)  # the first key brings the first polygon
            return
        if self._write(polygon.fid, {"status": status}):
            row = self._section.table.next_open(self._section.current_row())
            if row >= 0:
                self._section.go_to(row)
            else:
                self._section.about.setText(tr("Every polygon of the list is reviewed."))

    def _keep_comment(self) -> None:
        polygon = self.current
        if polygon is not None:
            self._write(polygon.fid, {"comment": self._section.comment.text().strip()})
        self._section.list.setFocus()

    def _undo(self) -> None:
        if not self._said or self._layer is None:
            return
        decision = self._said.pop()
        if isinstance(decision, Addition):
            self._take_back(decision)
            return
        try:
            self._quietly(lambda: undo(self._layer, decision))
        except DecisionError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
            return
        self._take_over(decision.fid, decision.before)
        row = self._section.table.row_of(decision.fid)
        if row >= 0:
            self._section.go_to(row)

    def added(self, layer: QgsVectorLayer, addition: Addition) -> None:
        """Take up a polygon that was added beside the list, as one that can be taken back."""
        if layer is not self._layer:
            return
        self._said.append(addition)
        self._read()
        row = self._section.table.row_of(addition.fid)
        if row >= 0:
            self._quietly(lambda: self._section.go_to(row))

    def _take_back(self, addition: Addition) -> None:
        layer = self._layer
        if layer is None:
            return
        try:
            self._quietly(lambda: take_back(layer, addition))
        except DecisionError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
        self._read()

    def _write(self, fid: int, words: "dict[str, str]") -> bool:
        """Write words with the reviewer's name; tell why where that cannot be."""
        if self._layer is None:
            return False
        words = {**words, "reviewer": self._section.reviewer.text().strip()}
        self._quiet = True
        try:
            self._said.append(decide(self._layer, fid, words))
        except DecisionError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
            return False
        finally:
            self._quiet = False
        self._take_over(fid, words)
        return True

    def _take_over(self, fid: int, words: "dict[str, str]") -> None:
        known = {name: value for name, value in words.items() if name != "reviewer"}
        self._section.table.change(fid, known)
        self._count()

    def _edit(self) -> None:
        """Begin to edit the chosen polygon's outline, or save where that is under way."""
        layer, polygon = self._layer, self.current
        if layer is None:
            return
        if layer.isEditable():
            if not layer.commitChanges():
                self._section.about.setText(
                    tr("QGIS could not save the edits: {}").format("; ".join(layer.commitErrors()[-1:]))
                )
            return
        if polygon is None or layer.readOnly() or not layer.startEditing():
            self._section.about.setText(tr("The polygons cannot be edited now. Choose one, and wait a moment."))
            return
        self._iface.setActiveLayer(layer)
        self._quietly(lambda: layer.selectByIds([polygon.fid]))
        self._iface.actionVertexToolActiveLayer().trigger()
        self._section.about.setText(tr("Move the outline's corners on the map. Press E again to save."))

    def _outlines_changed(self, _layer_id: str, changed: "dict[int, Any]") -> None:
        """Mark polygons whose outline was changed, unless somebody has already decided on them."""
        QTimer.singleShot(0, lambda: self._mark_edited([int(fid) for fid in changed]))  # once the commit is over

    def _mark_edited(self, fids: "list[int]") -> None:
        for fid in fids:
            feature = self._layer.getFeature(fid) if self._layer is not None else None
            if (
                feature is not None
                and feature.isValid()
                and feature.attribute("status") not in {"accepted", "rejected"}
            ):
                self._write(fid, {"status": "edited"})
        self._again.start()

    def _selected(self, *_what: Any) -> None:
        """Follow a selection on the map."""
        if self._layer is None or self._quiet or self._layer.selectedFeatureCount() != 1:
            return
        row = self._section.table.row_of(int(self._layer.selectedFeatureIds()[0]))
        if row >= 0:
            self._quietly(lambda: self._section.go_to(row))

    def _show(self, fid: int) -> None:
        """Bring a polygon onto the map, and flash it."""
        layer = self._layer
        feature = layer.getFeature(fid) if layer is not None else None
        if layer is None or feature is None or not feature.hasGeometry():
            return
        box = QgsRectangle(feature.geometry().boundingBox())
        try:
            box = self._to_map(layer).transformBoundingBox(box)
        except QgsCsException:
            return
        box.scale(ROOM)
        self._quietly(lambda: self._canvas.setExtent(box))
        self._canvas.refresh()
        self._canvas.flashFeatureIds(layer, [fid])

    def _to_map(self, layer: QgsVectorLayer) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(layer.crs(), self._canvas.mapSettings().destinationCrs(), QgsProject.instance())

    def _view_in_layer(self, layer: QgsVectorLayer) -> QgsRectangle:
        shown = self._canvas.mapSettings().destinationCrs()
        try:
            return QgsCoordinateTransform(shown, layer.crs(), QgsProject.instance()).transformBoundingBox(
                self._canvas.extent()
            )
        except QgsCsException:
            return QgsRectangle(layer.extent())

    def _quietly(self, do: Any) -> None:
        """Do something without hearing of it as the user's own deed."""
        self._quiet = True
        try:
            do()
        finally:
            self._quiet = False
