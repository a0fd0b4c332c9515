"""Single letters that act in some widgets, also where QGIS has a shortcut of the same letter.

Two shortcuts of one letter are none: Qt takes neither for meant. QGIS has such letters once the user shows more of its
toolbars, S for snapping above all.
"""

from typing import Any, Callable

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QWidget

ASKED, PRESSED = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
"""Qt asks the widget that has the keys first, and where it wants the letter hands it over in place of a shortcut."""


class FirstKeys(QObject):
    """Acts on letters that are pressed in widgets.

    Args:
        acts: letter to what it does.
        is_on: whether they act now.
    """

    def __init__(self, acts: "dict[str, Callable[[], None]]", is_on: "Callable[[], bool]") -> None:
        super().__init__()
        self._acts = {getattr(Qt.Key, f"Key_{letter}"): act for letter, act in acts.items()}
        self._is_on = is_on
        self._widgets: list[QWidget] = []

    def listen_to(self, widget: QWidget) -> None:
        """Act on what is pressed in one more widget."""
        widget.installEventFilter(self)
        self._widgets.append(widget)

    def shut_down(self) -> None:
        """Act no more."""
        widgets, self._widgets = self._widgets, []
        for widget in widgets:
            widget.removeEventFilter(self)

    def eventFilter(self, _widget: QObject, event: Any) -> bool:
        """Take a letter; Qt calls this."""
        kind = event.type()
        if kind not in {ASKED, PRESSED} or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        act = self._acts.get(event.key())
        if act is None or not self._is_on():
            return False
        event.accept()
        if kind == PRESSED and not event.isAutoRepeat():
            act()
        return True
