"""The polygons of the run that is reviewed: its layer, the list, the map, and what the engine is still to tell."""

from collections.abc import Sequence
from typing import Any, Callable, Optional, TypeVar

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from landslide_wsss_plugin.dock.review.as_shown import SeenFile
from landslide_wsss_plugin.dock.review.edit_watch import EditWatch
from landslide_wsss_plugin.dock.review.history import ReviewHistory
from landslide_wsss_plugin.dock.review.inventory_table import Polygon
from landslide_wsss_plugin.dock.review.notices import ReviewNotices
from landslide_wsss_plugin.dock.review.pending_scores import PendingScores
from landslide_wsss_plugin.dock.review.section import ReviewSection
from landslide_wsss_plugin.inventory.additions import Addition
from landslide_wsss_plugin.inventory.change import is_compared
from landslide_wsss_plugin.inventory.changes import Change, DecisionError, is_away
from landslide_wsss_plugin.inventory.decisions import now
from landslide_wsss_plugin.inventory.ground import Ground
from landslide_wsss_plugin.inventory.outlines import Authorship, measure_now
from landslide_wsss_plugin.inventory.tally import Tally, tally_of_file
from landslide_wsss_plugin.inventory.write_ahead import write_back
from landslide_wsss_plugin.layers import foreign_files, outputs, polygon_view, run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun

Result = TypeVar("Result")

WRITE_BACK_MS = 800
"""How long after a decision it is brought into the file itself; decisions that come together are brought together."""


class Review(QObject):
    """Ties the review's section to the polygons on the table and to the map.

    Args:
        iface: QGIS' interface to its window.
        section: list and buttons.
        pending: asks the engine for what it alone can tell of an outline.
    """

    counted = pyqtSignal()
    """The polygons, their statuses or their areas are others now."""

    altered = pyqtSignal()
    """The polygons in the file are others now, by a decision, an edit or an undo."""

    shown = pyqtSignal()
    """Another polygon is the chosen one."""

    rethreshold = pyqtSignal(object)
    """The user takes new thresholds back; the choice that stood before."""

    def __init__(self, iface: Any, section: ReviewSection, pending: PendingScores) -> None:
        super().__init__()
        self._canvas = iface.mapCanvas()
        self._section, self._pending = section, pending
        self.run: Optional[FinishedRun] = None
        self._layer: Optional[QgsVectorLayer] = None
        self._away: Optional[Tally] = None  # of polygons that are in their file and not in the map
        self.history = ReviewHistory()
        self.watch = EditWatch(self._who)
        self._seen = SeenFile()
        self._quiet = False
        self._closed = False
        self._again = QTimer()
        self._again.setSingleShot(True)
        self._again.setInterval(150)
        self._again.timeout.connect(self.read)
        self._write_back = QTimer()
        self._write_back.setSingleShot(True)
        self._write_back.setInterval(WRITE_BACK_MS)
        self._write_back.timeout.connect(self._into_the_file)
        self.altered.connect(self._write_back.start)
        section.add_keys(self._canvas)
        section.chosen.connect(self._chosen)
        section.show.currentIndexChanged.connect(self._filter)
        section.in_view.toggled.connect(self._filter)
        section.since.currentIndexChanged.connect(self._filter)
        self.notices = ReviewNotices(section, self.watch)
        self.notices.restored.connect(self._reload)
        self.watch.saved.connect(self._saved)
        self.watch.edited.connect(self._again.start)
        pending.changed.connect(self._values_came)
        pending.failed.connect(section.about.setText)
        self._canvas.extentsChanged.connect(self._view_changed)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Review the polygons of a run; None is none."""
        if run is None or self.run is None or run.folder != self.run.folder:
            self.quietly(self._section.choose_none)  # a key that was meant for the run before decides nothing in this
        self._into_the_file()
        self.run = run
        layer = run_layers.polygons_of(QgsProject.instance(), run.folder) if run is not None else None
        if layer is not self._layer:
            self._let_go()
            self._layer = layer
            if layer is not None:
                outputs.adopt(layer)
                for signal, slot in self._signals(layer):
                    signal.connect(slot)
        self._away = tally_of_file(run.polygons_file) if layer is None and run is not None else None
        self.watch.set_layer(layer, run.folder if run is not None else None, self._ground(layer))
        self.read()
        self.notices.set_run(run)

    def layers_changed(self) -> None:
        """Look for the polygons anew: a layer has come, such as one that the user has added by hand, or gone."""
        layer = run_layers.polygons_of(QgsProject.instance(), self.run.folder) if self.run is not None else None
        if layer is not self._layer:
            self.set_run(self.run)
        else:
            self.notices.show()

    def _reload(self) -> None:
        """Look for the layer anew: it has come back, or its edits have."""
        self.set_run(self.run)

    def shut_down(self) -> None:
        """Let go of layer, map and keys; a second call finds nothing left to do."""
        if self._closed:
            return
        self._closed = True
        self._again.stop()
        self._into_the_file()
        self.watch.keep()
        self.watch.release()
        self._let_go()
        self._section.remove_keys()
        self._canvas.extentsChanged.disconnect(self._view_changed)
        self._section.remember()

    @property
    def current(self) -> Optional[Polygon]:
        """The chosen polygon."""
        return self._section.table.polygon(self._section.current_row())

    def chosen(self) -> Optional[Polygon]:
        """Return the chosen polygon, to be written into; None where there is none.

        Raises:
            DecisionError: another program has changed it; the list shows it as it is now.
        """
        if self._again.isActive():
            self.read()
        polygon, layer = self.current, self._layer
        if polygon is None or layer is None or is_away(layer):  # what writes tells that it is away
            return polygon
        try:
            self._seen.check(layer, polygon)
        except DecisionError:
            self.read()
            self.altered.emit()
            raise
        return polygon

    @property
    def ground(self) -> Ground:
        """From the polygons' CRS to sizes."""
        return self.watch.ground

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The polygons; None where the map has none."""
        return self._layer

    @property
    def reviewer(self) -> str:
        """Who reviews."""
        return str(self._section.reviewer.text().strip())

    @property
    def list_view(self) -> QWidget:
        """The list of polygons, where the keys work, too."""
        return self._section.list

    @property
    def tally(self) -> Tally:
        """How many polygons there are of each status, those of a result whose layer is not in the map too."""
        return self._section.table.tally() if self._away is None else self._away

    @property
    def authorship(self) -> Authorship:
        """Who changes outlines now, and of which run."""
        return self._who()

    def keep(self, change: Change, pending: "Sequence[int]" = (), fid: int = -1) -> None:
        """Take up a change that was written beside the list, as a step that can be taken back.

        Args:
            change: of rows; among edits that are not saved QGIS' own undo has it.
            pending: the numbers of the polygons whose confidence is to be asked for.
            fid: of the polygon that becomes the chosen one; -1 leaves the choice.
        """
        if self.run is None or self._layer is None:
            return
        if not self._layer.isEditable():
            self.history.push(self.run.folder, change)
            self._pending.request(self.run.folder, list(pending))
            self.altered.emit()
        self.read()
        self.choose(fid)

    def choose(self, fid: int) -> None:
        """Let a polygon be the chosen one, where the list shows it; the map stays where it is."""
        row = self._section.table.row_of(fid) if fid >= 0 else -1
        if row >= 0:
            self.quietly(lambda: self._section.go_to(row))

    def show_message(self, text: str) -> None:
        """Say something below the list."""
        self._section.about.setText(text)

    def added(self, layer: Optional[QgsVectorLayer], addition: Addition) -> None:
        """Take up a polygon that was added beside the list, as one that can be taken back."""
        if layer is self._layer:
            self.keep(addition.change, addition.pending, addition.fid)

    def measure_all(self) -> bool:
        """Measure outlines that another program has changed; return whether the engine is still to tell of some.

        Raises:
            UserError: the layer cannot be written now.
        """
        if self.run is None:
            return False
        layer = self._layer or foreign_files.open_polygons(self.run.polygons_file, outputs.INVENTORY, "all")
        numbers = measure_now(layer, self._ground(layer), self._who()) if layer.isValid() else []
        self._pending.request(self.run.folder, numbers)
        if numbers and self._layer is not None:
            self.read()
        return bool(self._pending.numbers(self.run.folder))

    def read(self) -> None:
        """Read the list anew from the layer; the chosen polygon stays the chosen one."""
        self._again.stop()
        if is_away(self._layer):
            self.notices.show()  # what the list shows is in the file still
            return
        self._seen.note(self._layer)
        chosen = self.current
        folder = self.run.folder if self.run is not None else None
        self._section.show_changes(compared=is_compared(self._layer))
        self._section.table.read(self._layer, self.watch.ground, self._pending.numbers(folder))
        if chosen is not None:
            self.choose(chosen.fid)
        self.count()

    def count(self) -> None:
        """Show the counts of the list anew, and whether there is a step to take back."""
        self._section.show_counts(self._section.table.tally())
        self._section.buttons["undo"].setEnabled(self._can_undo())
        self.counted.emit()

    @property
    def can_undo_edit(self) -> bool:
        """Whether QGIS' own undo has the last step: an edit that is not saved."""
        layer = self._layer
        return bool(layer is not None and layer.isEditable() and layer.undoStack().canUndo())

    def quietly(self, do: "Callable[[], Result]") -> "Result":
        """Do something without hearing of it as the user's own deed; return what it returns."""
        self._quiet = True
        try:
            return do()
        finally:
            self._quiet = False

    def _who(self) -> Authorship:
        run = self.run
        image = run.scene.name if run is not None else ""
        least = float(run.polygons.get("min_area_m2", 0.0)) if run is not None else 0.0
        return Authorship(self._section.reviewer.text().strip(), now(), image, least)

    def _into_the_file(self) -> None:
        """Bring what was decided into the file of polygons itself."""
        self._write_back.stop()
        if self.run is not None:
            write_back(self.run.polygons_file)

    def _ground(self, layer: Optional[QgsVectorLayer]) -> Ground:
        if layer is None or layer.crs().isValid() or self.run is None:
            return Ground(layer.crs() if layer is not None else QgsVectorLayer().crs())
        mask = foreign_files.open_raster(self.run.mask, "mask")
        sides = (mask.rasterUnitsPerPixelX(), mask.rasterUnitsPerPixelY()) if mask.isValid() else (1.0, 1.0)
        return Ground(layer.crs(), (abs(sides[0]) or 1.0, abs(sides[1]) or 1.0))

    def _signals(self, layer: QgsVectorLayer) -> "list[tuple[Any, Any]]":
        changed = self._changed_outside
        return [
            (layer.committedFeaturesAdded, changed),
            (layer.committedFeaturesRemoved, changed),
            (layer.committedAttributeValuesChanges, changed),
            (layer.attributeValueChanged, changed),
            (layer.afterRollBack, changed),
            (layer.subsetStringChanged, self._filtered),
            (layer.selectionChanged, self._selected),
            (layer.willBeDeleted, self._deleted),
        ]

    def _filtered(self) -> None:
        self._again.start()
        self.notices.show()

    def _let_go(self) -> None:
        layer, self._layer = self._layer, None
        if layer is not None:
            for signal, slot in self._signals(layer):
                signal.disconnect(slot)

    def _deleted(self) -> None:
        self._away = self._section.table.tally()
        self._layer = None
        self.read()
        QTimer.singleShot(0, self._gone)

    def _gone(self) -> None:
        """Count what the file holds, once the layer has gone: edits that were not saved went with it."""
        if self._closed:
            return
        if self._layer is None and self.run is not None:
            self._away = tally_of_file(self.run.polygons_file)
            self.count()
        self.notices.show()

    def _changed_outside(self, *_what: Any) -> None:
        """Read the list again after somebody else's change: the attribute form, a split, an undo."""
        if not self._quiet:
            self._again.start()

    def _saved(self, change: Change, pending: "list[int]") -> None:
        """Keep what QGIS has saved as a step, and ask for what the engine alone can tell."""
        if self.run is not None:
            self.history.push(self.run.folder, change)
            self._pending.request(self.run.folder, pending)
        self.read()
        self.altered.emit()

    def _values_came(self, folder: Any) -> None:
        if self.run is not None and folder == self.run.folder:
            self._again.start()

    def _can_undo(self) -> bool:
        return self.can_undo_edit or self.history.has_any(self.run.folder if self.run is not None else None)

    def _filter(self) -> None:
        inside = None
        if self._section.in_view.isChecked() and self._layer is not None:
            view = polygon_view.view_in(self._canvas, self._layer)
            request = QgsFeatureRequest().setFilterRect(view).setNoAttributes()
            inside = {int(feature.id()) for feature in self._layer.getFeatures(request)}
        self._section.table.filter(self._section.show.value, inside, self._section.since.value)

    def _view_changed(self) -> None:
        if self._section.in_view.isChecked() and not self._quiet:
            self._filter()

    def _chosen(self, row: int) -> None:
        polygon, layer = self._section.table.polygon(row), self._layer
        self._section.comment.setText(polygon.comment if polygon is not None else "")
        if polygon is not None and layer is not None and not self._quiet:
            fid = polygon.fid
            self.quietly(lambda: polygon_view.show(self._canvas, layer, fid))
        self.shown.emit()

    def _selected(self, *_what: Any) -> None:
        """Follow a selection on the map."""
        if self._layer is None or self._quiet or self._layer.selectedFeatureCount() != 1:
            return
        self.choose(int(self._layer.selectedFeatureIds()[0]))
