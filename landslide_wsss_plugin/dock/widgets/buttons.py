"""Buttons whose caption takes two lines where the dock is narrow, so that none is cut and none makes it wider."""

from typing import Any

from qgis.PyQt.QtCore import QSize, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QCheckBox, QPushButton


def in_two_lines(caption: str) -> str:
    """Return a caption with a line break at the space nearest to its middle; as it is where it has no space."""
    spaces = [place for place, letter in enumerate(caption) if letter == " "]
    if not spaces:
        return caption
    middle = min(spaces, key=lambda place: abs(place - len(caption) / 2))
    return f"{caption[:middle]}\n{caption[middle + 1 :]}"


Base: Any = object
"""Of a mixin of Qt's widgets: Python finds their methods behind it."""


class _Wrapping(Base):
    """What both kinds share: Qt draws and measures lines, it only breaks none by itself."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Preferred)  # Qt's own makes the whole caption the least width
        self.setSizePolicy(policy)
        self._soon = QTimer(self)  # a layout at work forgets what it is told of sizes meanwhile
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit)

    def _caption(self) -> str:
        return str(super().text()).replace("\n", " ")

    def text(self) -> str:
        """Return the caption in one line."""
        return self._caption()

    def setText(self, text: str) -> None:
        """Give another caption."""
        super().setText(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the room for two lines' width; Qt calls this."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._needs(in_two_lines(self._caption()))), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the caption where it does not fit; Qt calls this."""
        super().resizeEvent(event)
        self._soon.start()

    def _fit(self) -> None:
        caption = self._caption()
        fitting = caption if self._needs(caption) <= self.width() else in_two_lines(caption)
        if fitting != super().text():
            super().setText(fitting)

    def _needs(self, caption: str) -> int:
        """Return the width for a caption: what Qt asks for the present one, with the difference of the texts."""
        now: Any = super().sizeHint()
        return int(now.width()) + self._text_width(caption) - self._text_width(str(super().text()))

    def _text_width(self, caption: str) -> int:
        lines = caption.replace("&", "").split("\n")
        return max(int(self.fontMetrics().boundingRect(line).width()) for line in lines)


class Button(_Wrapping, QPushButton):
    """A push button."""


class Check(_Wrapping, QCheckBox):
    """A box to tick."""
