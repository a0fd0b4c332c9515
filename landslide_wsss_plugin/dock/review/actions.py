"""What the keys of the review do with the chosen polygon: accept, reject, comment, edit, undo."""

from typing import Any, Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.review.controller import Review
from landslide_wsss_plugin.dock.review.history import Rethreshold
from landslide_wsss_plugin.dock.review.section import ReviewSection
from landslide_wsss_plugin.inventory.changes import Change, DecisionError, can_be_written, feature_of, is_away, revert
from landslide_wsss_plugin.inventory.decisions import decide
from landslide_wsss_plugin.layers import foreign_files


class ReviewActions(QObject):
    """Ties the buttons and keys of the review to the polygons of the run.

    Args:
        iface: QGIS' interface to its window.
        section: list and buttons.
        review: the run, its polygons and the steps that can be taken back.
    """

    def __init__(self, iface: Any, section: ReviewSection, review: Review) -> None:
        super().__init__()
        self._iface, self._section, self._review = iface, section, review
        section.wanted.connect(self._act)
        section.comment.returnPressed.connect(self._keep_comment)

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

    def _decide(self, status: str) -> None:
        if self._review.current is None:
            self._step(1)  # the first key brings the first polygon
            return
        if self._write({"status": status}):
            row = self._section.table.next_open(self._section.current_row())
            if row >= 0:
                self._section.go_to(row)
            else:
                self._section.about.setText(tr("Every polygon of the list is reviewed."))

    def _keep_comment(self) -> None:
        if self._review.current is not None:
            self._write({"comment": self._section.comment.text().strip()})
        self._section.list.setFocus()

    def _undo(self) -> None:
        """Take the last step back: an unsaved edit by QGIS' own undo, else the last step of this run."""
        layer = self._review.layer
        if layer is None or self._review.run is None:
            return
        if self._review.can_undo_edit:
            layer.undoStack().undo()
            self._review.read()
            return
        step = self._review.history.pop(self._review.run.folder)
        if isinstance(step, Rethreshold):
            self._review.count()
            self._review.rethreshold.emit(step.before)
        elif step is not None:
            self._revert(layer, step)

    def _revert(self, layer: QgsVectorLayer, step: Change) -> None:
        try:
            self._review.quietly(lambda: revert(layer, step))
        except DecisionError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
            if self._review.run is not None and (layer.readOnly() or layer.subsetString() or is_away(layer)):
                self._review.history.push(self._review.run.folder, step)
            return
        self._review.altered.emit()
        words = self._reviewed_values(step)
        if words is None:
            self._review.read()
        else:
            self._copy_values(*words)
        number = next(iter(step.before), 0)
        found = feature_of(layer, number, step.before[number].fid) if number else None
        row = self._section.table.row_of(int(found.id())) if found is not None else -1
        if row >= 0:
            self._section.go_to(row)

    def _reviewed_values(self, step: Change) -> "Optional[tuple[int, dict[str, Any]]]":
        """Return feature and words where a step changed the words of one polygon alone: the list needs no reading."""
        if len(step.before) != 1 or set(step.before) != set(step.after):
            return None
        [row] = step.before.values()
        return None if row.shape is not None else (row.fid, row.values)

    def _write(self, words: "dict[str, str]") -> bool:
        """Write words with the reviewer's name into the chosen polygon; tell why where that cannot be."""
        layer = self._review.layer
        if layer is None or self._review.run is None:
            return False
        words = {**words, "reviewer": self._review.reviewer}
        try:
            polygon = self._review.quietly(self._review.chosen)
            if polygon is None:
                return False
            fid = polygon.fid
            change = self._review.quietly(lambda: decide(layer, fid, words))
        except DecisionError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
            return False
        if not layer.isEditable():
            self._review.history.push(self._review.run.folder, change)
            self._review.altered.emit()
        self._copy_values(fid, words)
        return True

    def _copy_values(self, fid: int, words: "dict[str, Any]") -> None:
        known = {name: value for name, value in words.items() if name in {"status", "comment"}}
        self._section.table.change(fid, known)
        self._review.count()

    def _edit(self) -> None:
        """Begin to edit the chosen polygon's outline, or save where that is under way."""
        layer, polygon = self._review.layer, self._review.current
        if layer is None:
            return
        if layer.isEditable():
            if not layer.commitChanges():
                self._section.about.setText(
                    tr("QGIS could not save the edits: {}").format("; ".join(layer.commitErrors()[-1:]))
                )
            return
        if foreign_files.is_guarded(layer):
            try:
                can_be_written(layer)
            except DecisionError as error:
                self._section.about.setText(f"{error.message} {error.hint}")
            return
        if polygon is None or layer.readOnly() or not layer.startEditing():
            self._section.about.setText(tr("The polygons cannot be edited now. Choose one, and wait a moment."))
            return
        self._iface.setActiveLayer(layer)
        self._review.quietly(layer.removeSelection)  # QGIS paints what is selected all over, and the ground with it
        self._iface.actionVertexToolActiveLayer().trigger()
        self._section.about.setText(tr("Move the outline's corners on the map. Press E again to save."))
