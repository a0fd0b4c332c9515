"""A line of the panel that is also said over the map where the panel does not show it."""

import contextlib
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer

from landslide_wsss_plugin.dock.widgets import messages
from landslide_wsss_plugin.dock.widgets.widgets import Note

LAID_OUT_MS = 50
"""After a new text the note has its place in the panel."""


class Hint(QObject):
    """Says in QGIS' message bar what a note says while it is folded away or scrolled out of sight.

    Args:
        iface: QGIS' interface to its window.
        note: in a section of the panel.
    """

    def __init__(self, iface: Any, note: Note) -> None:
        super().__init__(note)
        self._iface, self._note = iface, note
        self._item: Optional[Any] = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LAID_OUT_MS)
        self._soon.timeout.connect(self._say_over_map)

    def show_message(self, text: str) -> None:
        """Say a text in the place of the last one; "" says nothing any more."""
        self._note.setText(text)
        self._take_away()
        self._soon.start() if text else self._soon.stop()

    def shut_down(self) -> None:
        """Leave nothing over the map."""
        self._soon.stop()
        self._take_away()

    def _say_over_map(self) -> None:
        if self._note.visibleRegion().isEmpty():
            self._item = messages.hint(self._iface.messageBar(), self._note.text())

    def _take_away(self) -> None:
        item, self._item = self._item, None
        if item is not None:
            with contextlib.suppress(RuntimeError):  # the user has closed it
                self._iface.messageBar().popWidget(item)
