"""A column of sections that scrolls up and down; in a narrow one the labels stand above their fields."""

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QWidget

from landslide_wsss_plugin.dock.widgets.widgets import Section


class Column(QScrollArea):
    """A scroll area without a horizontal scroll bar, in every theme and with every font.

    Args:
        inside: what scrolls; the sections are its children.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the sections out for the new width; Qt calls this."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the narrowest that the widgets can be, such as after a change of theme."""
        if watched is self.widget() and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self.fit()
        return bool(super().eventFilter(watched, event))

    def fit(self) -> None:
        """Lay the sections out for the width that there is, and be no narrower than they can be."""
        inside = self.widget()
        if inside is None or inside.layout() is None:
            return
        margins = inside.layout().contentsMargins()
        around = margins.left() + margins.right()
        sections = inside.findChildren(Section)
        bar = self.verticalScrollBar().sizeHint().width()
        narrowest = max((section.needs()[0] for section in sections), default=0)
        self.setMinimumWidth(narrowest + around + bar)
        room = self.viewport().width() - around
        narrow = any(section.is_cramped(room) for section in sections)  # all alike, so that the fields line up
        for section in sections:
            section.lay_out(narrow=narrow)
