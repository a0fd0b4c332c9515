"""Asks the engine for what it alone can tell of polygons that a person has drawn: confidence and terrain."""

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import NULL, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession, PendingRequest
from landslide_wsss_plugin.inventory.changes import feature_of
from landslide_wsss_plugin.inventory.ground import fingerprint
from landslide_wsss_plugin.inventory.outlines import SCORED, TERRAIN
from landslide_wsss_plugin.layers import run_layers

FILLED = (*SCORED, *TERRAIN)


class PendingScores(QObject):
    """The polygons whose confidence and terrain are on their way, run by run.

    Args:
        session: the engine at hand.
    """

    changed = pyqtSignal(object)
    """A run's polygons have got their values, or wait for them; its folder."""

    failed = pyqtSignal(str)
    """Why values did not come, in a sentence."""

    def __init__(self, session: EngineSession) -> None:
        super().__init__()
        self._session = session
        self._tickets: dict[int, tuple[PendingRequest, Path, list[int]]] = {}
        self._after: list[Callable[[], None]] = []
        session.ended.connect(self._ended)

    def request(self, folder: Path, numbers: "list[int]") -> None:
        """Ask for polygons of a run, as they are saved."""
        if not numbers:
            return
        ticket = self._session.request("score_polygons", {"run": str(folder), "numbers": sorted(numbers)})
        self._tickets[id(ticket)] = (ticket, folder, list(numbers))
        self.changed.emit(folder)

    def numbers(self, folder: Optional[Path]) -> "set[int]":
        """Return the numbers of the polygons of a run that wait for values."""
        return {number for _, of, numbers in self._tickets.values() if of == folder for number in numbers}

    def when_done(self, folder: Path, act: "Callable[[], None]") -> None:
        """Do something once no polygon of a run waits any more; at once where none does."""
        if self.numbers(folder):
            self._after.append(lambda: self.when_done(folder, act))
        else:
            act()

    def _ended(self, ticket: PendingRequest, outcome: Any) -> None:
        found = self._tickets.pop(id(ticket), None)
        if found is None:
            return
        _, folder, _numbers = found
        if isinstance(outcome, Success):
            self._fill(folder, outcome.values.get("rows") or [])
        elif isinstance(outcome, Failed):
            self.failed.emit(f"{outcome.message} {outcome.hint}")
        self.changed.emit(folder)
        waiting, self._after = self._after, []
        for act in waiting:
            act()

    def _fill(self, folder: Path, rows: "list[dict[str, Any]]") -> None:
        """Write values into the file, wherever the outline is still the one that was asked about."""
        layer = run_layers.polygons_of(QgsProject.instance(), folder)
        if layer is None or layer.dataProvider() is None or layer.readOnly():
            return
        values = {}
        fields = layer.dataProvider().fields()  # of the file: edits may have taken a field out of the layer already
        for row in rows:
            feature = feature_of(layer, int(row["number"]))
            if feature is None or fingerprint(feature.geometry()) != row.get("outline"):
                continue
            known = {name: NULL if row.get(name) is None else float(row[name]) for name in FILLED if name in row}
            places = {fields.indexOf(name): value for name, value in known.items() if fields.indexOf(name) >= 0}
            values[int(feature.id())] = places
        if values:
            layer.dataProvider().changeAttributeValues(values)
            layer.triggerRepaint()
