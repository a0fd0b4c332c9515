"""Single letters that act in some widgets, also where QGIS has a shortcut of the same letter.

Two shortcuts of one letter are none: Qt takes neither for meant. QGIS has such letters once the user shows more of its
toolbars, S for snapping above all, and whoever likes gives its tools others. So the letters are taken before shortcuts
are looked for; in the panel shortcuts beside them know the keys of other alphabets. On the map there are none, for they
would make the user's own letters dead there also while ours do not act.
"""

import contextlib
import sys
from collections.abc import Sequence
from typing import Any, Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QComboBox, QShortcut, QWidget

ASKED, PRESSED = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
"""Qt asks the widget that has the keys first, and where it wants the letter hands it over in place of a shortcut."""


class LetterKeys(QObject):
    """Acts on letters that are pressed in widgets.

    Args:
        acts: letter to what it does.
        is_on: whether they act now.
        held: those that act again and again while they are held down.
    """

    def __init__(self, acts: "dict[str, Callable[[], None]]", is_on: "Callable[[], bool]", held: str = "") -> None:
        super().__init__()
        self._acts = {getattr(Qt.Key, f"Key_{letter}"): act for letter, act in acts.items()}
        self._held = {getattr(Qt.Key, f"Key_{letter}") for letter in held}
        self._letters, self._is_on = acts, is_on
        self._widgets: list[QWidget] = []
        self._shortcuts: list[QShortcut] = []

    def listen_to(self, widget: QWidget, inside: "Sequence[QWidget]" = ()) -> None:
        """Act on what is pressed in one more widget and all that is in it.

        Args:
            widget: the widget.
            inside: what in it would take letters for itself, such as a list; its combo boxes are known.
        """
        for one in (widget, *inside, *widget.findChildren(QComboBox)):
            one.installEventFilter(self)
            self._widgets.append(one)
        if isinstance(widget, QgsMapCanvas):
            return
        for letter in self._letters:
            shortcut = QShortcut(QKeySequence(letter), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(getattr(Qt.Key, f"Key_{letter}") in self._held)
            shortcut.activated.connect(lambda act=self._letters[letter]: self._act(act))
            self._shortcuts.append(shortcut)

    def shut_down(self) -> None:
        """Act no more."""
        widgets, self._widgets = self._widgets, []
        shortcuts, self._shortcuts = self._shortcuts, []
        for widget in widgets:
            with contextlib.suppress(RuntimeError):  # QGIS may have deleted the canvas before
                widget.removeEventFilter(self)
        for shortcut in shortcuts:
            with contextlib.suppress(RuntimeError):
                shortcut.setParent(None)
                shortcut.deleteLater()

    def eventFilter(self, _widget: QObject, event: Any) -> bool:
        """Take a letter; Qt calls this."""
        kind = event.type()
        if kind not in {ASKED, PRESSED} or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        key = self._key(event)
        act = self._acts.get(key)
        if act is None or self._goes_elsewhere() or not self._is_on():
            return False
        event.accept()
        if kind == PRESSED and (not event.isAutoRepeat() or key in self._held):
            act()
        return True

    def _key(self, event: Any) -> int:
        """Return a key; that of the Latin letter beside it where Windows writes in another alphabet."""
        key = int(event.key())
        return int(event.nativeVirtualKey()) if key not in self._acts and sys.platform == "win32" else key

    def _goes_elsewhere(self) -> bool:
        """Whether a list or a box that is not listened to has the keys: it would take the letter for a search."""
        taker = QApplication.focusWidget()
        if isinstance(taker, QComboBox) and taker.isEditable():
            return True
        return isinstance(taker, (QComboBox, QAbstractItemView)) and taker not in self._widgets

    def _act(self, act: "Callable[[], None]") -> None:
        if self._is_on():
            act()
