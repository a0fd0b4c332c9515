"""The edits of an inventory that are not saved yet, kept beside it, so that a crash of QGIS loses none of them."""

import contextlib
import os
import platform
import re
from pathlib import Path
from typing import Any, Optional

from qgis.core import NULL, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray

from landslide_wsss_plugin.common import json_files
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.changes import FID, Row, feature_from, feature_of, number_of, write
from landslide_wsss_plugin.inventory.ground import fingerprint
from landslide_wsss_plugin.runtime import processes

FORMAT = 1
NAME = "landslides.edits.json"
PLAIN = (str, int, float, type(None))
LISTS = ("added", "changed", "gone")
MOST_SESSIONS = 10
"""Whose edits are kept apart, those that crashes cut off included, until the user decides."""
MOST_BYTES = 256 << 20
"""Of the file: a session may have touched every polygon of a large inventory."""


class Journal:
    """The unsaved edits of one inventory as files: one of this session, one of each that a crash cut off.

    Args:
        folder: of the run.
        session: by which the edits under way are known, also after the panel was closed and opened again; "" where
            nobody edits. Files of other sessions are left alone.
    """

    def __init__(self, folder: Path, session: str = "") -> None:
        names = (NAME, *(f"{Path(NAME).stem}.{number}.json" for number in range(1, MOST_SESSIONS)))
        self._paths = [folder / name for name in names]
        self._session = session
        self.path = next((path for path in self._paths if self._is_mine_or_free(path)), self._paths[-1])

    def keep(self, layer: QgsVectorLayer) -> None:
        """Write the edits of a layer, whole or not at all; without edits the file goes."""
        edits = _edits(layer) if layer.isEditable() else {}
        if not edits:
            self.forget()
            return
        try:
            json_files.write(self.path, {"format": FORMAT, "session": self._session, **_this_process(), **edits})
        except OSError:  # where nothing can be written nothing can be edited either
            return

    def forget(self) -> None:
        """Delete this session's file: its edits are saved, or the user wants them no more."""
        if self._is_mine_or_free(self.path):
            _delete(self.path)

    def read(self) -> "Optional[dict[str, Any]]":
        """Return the edits that crashes cut off, oldest first; None where there are none that can be read."""
        found = [edits for path in self._cut_off() if (edits := _read(path)) is not None]
        lists = {name: [one for edits in found for one in edits.get(name) or ()] for name in LISTS}
        return {"format": FORMAT, **lists} if found else None

    def forget_cut_off(self) -> None:
        """Delete what crashes cut off: it is back in the layer, or the user wants it no more."""
        for path in self._cut_off():
            _delete(path)

    def _cut_off(self) -> "list[Path]":
        """Return the files of sessions that are over and saved nothing."""
        known = [path for path in self._paths if os.path.lexists(path)]
        return [path for path in known if not self._goes_on(_read(path) or {})]

    def _goes_on(self, edits: "dict[str, Any]") -> bool:
        """Whether the session of a file goes on: here, or in another window of QGIS."""
        if self._session and edits.get("session") == self._session:
            return True
        process, stamp = edits.get("process"), edits.get("stamp")
        elsewhere = edits.get("host") == platform.node() and type(process) is int and process != os.getpid()
        return elsewhere and isinstance(stamp, str) and processes.is_alive(int(process or 0), stamp)

    def _is_mine_or_free(self, path: Path) -> bool:
        if not os.path.lexists(path):
            return True
        return bool(self._session) and (_read(path) or {}).get("session") == self._session


def _this_process() -> "dict[str, Any]":
    """Return by what another window of QGIS sees that a session goes on."""
    return {"process": os.getpid(), "stamp": processes.start_stamp(os.getpid()), "host": platform.node()}


def _read(path: Path) -> "Optional[dict[str, Any]]":
    try:
        edits = json_files.read(path, MOST_BYTES)
    except (OSError, ValueError):
        return None
    return edits if _is_journal(edits) and count(edits) else None


def _delete(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _is_journal(edits: Any) -> bool:
    """Return whether values are what `keep` writes: the folder may come from anybody."""
    if not isinstance(edits, dict) or edits.get("format") != FORMAT:
        return False
    lists = [edits.get(name) or [] for name in LISTS]
    if not all(isinstance(one, list) for one in lists):
        return False
    known = all(isinstance(one, dict) and type(one.get("number")) is int for one in [*lists[1], *lists[2]])
    return known and all(isinstance(one, dict) and _are_values(one) for one in [*lists[0], *lists[1]])


def _are_values(one: "dict[str, Any]") -> bool:
    values, shape = one.get("values"), one.get("shape")
    plain = isinstance(values, dict) and all(
        isinstance(value, (str, int, float, type(None))) for value in values.values()
    )
    return plain and (shape is None or (isinstance(shape, str) and re.fullmatch(r"([0-9a-f]{2})*", shape) is not None))


def count(edits: "dict[str, Any]") -> int:
    """Return how many polygons some edits touch."""
    return sum(len(edits.get(name) or ()) for name in LISTS)


def restore(layer: QgsVectorLayer, edits: "dict[str, Any]") -> int:
    """Put edits back into a layer, as unsaved ones; return how many polygons could not be found again.

    Raises:
        DecisionError: the layer cannot be edited now.
    """
    layer.startEditing()
    values: dict[int, dict[str, Any]] = {}
    shapes: dict[int, QgsGeometry] = {}
    gone: list[int] = []
    lost = 0
    for one in edits.get("changed") or ():
        found = feature_of(layer, int(one["number"]))
        if found is None or (one.get("outline") and fingerprint(found.geometry()) != one["outline"]):
            lost += 1
            continue
        values[int(found.id())] = dict(one.get("values") or {})
        if one.get("shape"):
            shapes[int(found.id())] = _shape(one["shape"])
    for one in edits.get("gone") or ():
        found = feature_of(layer, int(one["number"]))
        if found is None or (one.get("outline") and fingerprint(found.geometry()) != one["outline"]):
            lost += 1
        else:
            gone.append(int(found.id()))
    new = [feature_from(layer, Row(one["values"], _shape(one["shape"]))) for one in edits.get("added") or ()]
    write(layer, tr("Edits of the last session"), new=new, gone=gone, values=values, shapes=shapes)
    return lost


def _edits(layer: QgsVectorLayer) -> "dict[str, Any]":
    """Return what stands in a layer's edit buffer, by the numbers of the polygons."""
    buffer = layer.editBuffer()
    added, gone = buffer.addedFeatures(), set(buffer.deletedFeatureIds())
    shapes, words = buffer.changedGeometries(), buffer.changedAttributeValues()
    touched = {fid for fid in {*shapes, *words} if fid not in added and fid not in gone}
    if not (added or gone or touched):
        return {}
    saved = {int(one.id()): one for one in _saved(layer, [*touched, *gone])}
    names = layer.fields().names()
    changed = [
        {
            **_known_values(saved[fid]),
            "values": {names[place]: _plain(value) for place, value in words.get(fid, {}).items()},
            "shape": _hex(shapes[fid]) if fid in shapes else None,
        }
        for fid in touched
        if fid in saved
    ]
    new = [
        {
            "values": {name: _plain(value) for name, value in zip(names, one.attributes()) if name != FID},
            "shape": _hex(one.geometry()),
        }
        for one in added.values()
    ]
    return {"added": new, "changed": changed, "gone": [_known_values(saved[fid]) for fid in gone if fid in saved]}


def _saved(layer: QgsVectorLayer, fids: "list[int]") -> Any:
    return layer.dataProvider().getFeatures(QgsFeatureRequest().setFilterFids(fids))


def _known_values(feature: Any) -> "dict[str, Any]":
    """Return by what a polygon is found again."""
    return {"number": number_of(feature), "outline": fingerprint(feature.geometry())}


def _plain(value: Any) -> Any:
    if value in (None, NULL):
        return None
    return value if isinstance(value, (bool, int, float, str)) else str(value)


def _hex(shape: QgsGeometry) -> str:
    return bytes(shape.asWkb()).hex()


def _shape(text: str) -> QgsGeometry:
    shape = QgsGeometry()
    shape.fromWkb(QByteArray(bytes.fromhex(text)))
    return shape
