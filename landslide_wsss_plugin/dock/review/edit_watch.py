"""Watches the edits of an inventory with QGIS' own tools: measures what is saved, and lets none be lost."""

import contextlib
from pathlib import Path
from typing import Any, Callable, Optional
from uuid import uuid4

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.changes import Change, DecisionError, Row, can_be_written, number_of, row_of
from landslide_wsss_plugin.inventory.decisions import make_ready
from landslide_wsss_plugin.inventory.ground import Ground
from landslide_wsss_plugin.inventory.journal import Journal, count, restore
from landslide_wsss_plugin.inventory.outlines import Authorship, finish_edits

KEEP_MS = 50
"""How long after an edit it is kept in the journal; edits that come together are kept together."""

_SESSIONS: "dict[str, str]" = {}
"""The editing under way, by the id of its layer: it outlives the panel."""


class EditWatch(QObject):
    """Completes the edits of one layer as they are saved.

    Args:
        authorship: returns who edits, and of which run.
    """

    saved = pyqtSignal(object, object)
    """A Change that QGIS has just saved, and the numbers of the polygons whose confidence is to be asked for."""

    edited = pyqtSignal()
    """An outline was changed, drawn or deleted, and is not saved yet."""

    def __init__(self, authorship: "Callable[[], Authorship]") -> None:
        super().__init__()
        self._authorship = authorship
        self._layer: Optional[QgsVectorLayer] = None
        self._folder: Optional[Path] = None
        self._journal: Optional[Journal] = None
        self.ground = Ground(QgsVectorLayer().crs())
        self._before: dict[int, Row] = {}
        self._added: list[QgsFeature] = []
        self._changed: list[int] = []
        self._pending: list[int] = []
        self._keep = QTimer()
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self.keep)

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The layer that is watched; None is none."""
        return self._layer

    def set_layer(self, layer: Optional[QgsVectorLayer], folder: Optional[Path], ground: Ground) -> None:
        """Watch a layer in the place of the one before; None is none."""
        self.ground = ground
        if layer is self._layer:
            return
        self.release()
        self._layer, self._folder = layer, folder
        self._open_journal()
        if layer is not None:
            for signal, slot in self._signals(layer):
                signal.connect(slot)

    def release(self) -> None:
        """Watch nothing any more."""
        self._keep.stop()
        layer, self._layer = self._layer, None
        if layer is not None:
            for signal, slot in self._signals(layer):
                signal.disconnect(slot)

    def keep(self) -> None:
        """Keep the edits in the journal, as they are now."""
        if self._layer is not None and self._journal is not None and self._layer.isEditable():
            self._journal.keep(self._layer)

    def unsaved_edits(self) -> int:
        """Return how many polygons an earlier session of QGIS had edited and not saved."""
        if self._journal is None or self._layer is None:
            return 0
        edits = self._journal.read()
        return count(edits) if edits is not None else 0

    def restore(self) -> int:
        """Put those edits back, unsaved as they were; return how many polygons could not be found again.

        Raises:
            DecisionError: the layer cannot be edited now.
        """
        edits = self._journal.read() if self._journal is not None else None
        if self._layer is None or edits is None:
            return 0
        can_be_written(self._layer)
        lost = restore(self._layer, edits)
        self.keep()
        if self._journal is not None and self._journal.path.is_file():  # else the disk is full, or nothing came back
            self.discard()
        return lost

    def discard(self) -> None:
        """Forget those edits."""
        if self._journal is not None:
            self._journal.forget_cut_off()

    def _signals(self, layer: QgsVectorLayer) -> "list[tuple[Any, Any]]":
        return [
            (layer.editingStarted, self._begun),
            (layer.beforeCommitChanges, self._about_to_save),
            (layer.committedFeaturesAdded, self._rows_added),
            (layer.afterCommitChanges, self._is_saved),
            (layer.afterRollBack, self._rolled_back),
            (layer.geometryChanged, self._outline_edited),
            (layer.featureAdded, self._outline_edited),
            (layer.featuresDeleted, self._outline_edited),
            (layer.attributeValueChanged, self._value_edited),
            (layer.willBeDeleted, self._deleted),
        ]

    def _open_journal(self) -> None:
        """Keep edits where no other session keeps its own, as one that a crash cut off and nobody has restored yet."""
        layer = self._layer
        session = _SESSIONS.setdefault(layer.id(), uuid4().hex) if layer is not None and layer.isEditable() else ""
        self._journal = Journal(self._folder, session) if self._folder is not None else None

    def _end_session(self) -> None:
        """Forget the edits that are saved, or that the user wants no more."""
        if self._layer is not None and self._journal is not None:
            self._journal.forget()
            if not self._layer.isEditable():
                _SESSIONS.pop(self._layer.id(), None)
                self._open_journal()

    def _begun(self) -> None:
        """Give an older inventory the fields of a review before there are edits that lack them."""
        if self._layer is not None:
            _SESSIONS[self._layer.id()] = uuid4().hex  # a layer of that id may have gone with edits of its own
            self._open_journal()
            with contextlib.suppress(DecisionError):
                make_ready(self._layer)

    def _about_to_save(self, *_stops: Any) -> None:
        """Measure among the edits, so that outline and measures reach the file together."""
        layer = self._layer
        if layer is None or layer.editBuffer() is None:
            return
        self._pending = finish_edits(layer, self.ground, self._authorship())
        buffer = layer.editBuffer()
        gone = list(buffer.deletedFeatureIds())
        touched = {*buffer.changedGeometries(), *buffer.changedAttributeValues()} - {*gone, *buffer.addedFeatures()}
        request = QgsFeatureRequest().setFilterFids([*touched, *gone])
        self._before = {number_of(one): row_of(one) for one in layer.dataProvider().getFeatures(request)}
        self._changed, self._added = list(touched), []

    def _rows_added(self, _layer_id: str, features: "list[QgsFeature]") -> None:
        self._added = [QgsFeature(one) for one in features]

    def _is_saved(self) -> None:
        layer = self._layer
        self._end_session()
        if layer is None:
            return
        request = QgsFeatureRequest().setFilterFids(self._changed)
        changed = list(layer.dataProvider().getFeatures(request)) if self._changed else []
        after = {number_of(one): row_of(one) for one in [*changed, *self._added]}
        before, pending = self._before, self._pending
        self._before, self._added, self._changed, self._pending = {}, [], [], []
        if before or after:
            self.saved.emit(Change(tr("Edit outlines"), before, after), pending)

    def _rolled_back(self) -> None:
        self._keep.stop()
        self._end_session()
        self.edited.emit()

    def _outline_edited(self, *_what: Any) -> None:
        self._keep.start()
        self.edited.emit()

    def _value_edited(self, *_what: Any) -> None:
        if self._layer is not None and self._layer.isEditable():
            self._keep.start()

    def _deleted(self) -> None:
        self._keep.stop()
        self._layer = None
