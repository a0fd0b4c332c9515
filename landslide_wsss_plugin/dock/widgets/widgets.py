"""Small widgets that the sections share."""

from collections.abc import Sequence
from typing import Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from landslide_wsss_plugin.common.foreign_text import in_order, rich_text

LABEL_CHARACTERS = 15
"""The width of every section's first column, so that the sections line up."""


ROOMY_CHARACTERS = 8
"""How much wider than at least the fields are where their labels stand beside them."""


class Section(QgsCollapsibleGroupBox):
    """A titled part of the dock with a form; it remembers whether it is open.

    Args:
        title: for the user.
        name: for the settings.
    """

    def __init__(self, title: str, name: str) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.setSettingGroup("landslide_wsss")
        inside = QWidget()  # one child: QGIS shows every child of a box that unfolds, hidden ones too
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(inside)
        self._grid = QGridLayout(inside)  # unlike a form, it gives a hidden note no room
        self._grid.setColumnStretch(1, 1)
        gap = self.fontMetrics().height() // 2
        self._grid.setContentsMargins(gap, gap, gap, gap)
        self._grid.setVerticalSpacing(gap * 3 // 4)
        self._grid.setHorizontalSpacing(gap)
        self._form: list[tuple[Optional[QLabel], QWidget, bool]] = []  # label, field, whether over both columns
        self._is_narrow = False
        self._grid.setColumnMinimumWidth(0, self._label_width())

    def row(self, text: str, field: QWidget, tip: str = "") -> QLabel:
        """Add a labelled field; the label's & gives it a key.

        Args:
            text: the label.
            field: the widget, or one that holds several.
            tip: the tooltip of both.
        """
        label = QLabel(text)
        proxy = field.focusProxy()
        buddy = field if proxy is None else proxy  # never `or`: an empty combo box is false
        label.setBuddy(buddy)
        if tip:
            for widget in (label, field, buddy):
                widget.setToolTip(tip)
                widget.setWhatsThis(tip)
        buddy.setAccessibleName(text.replace("&", "").rstrip(":"))
        buddy.setAccessibleDescription(tip)
        for slider in field.findChildren(QSlider):
            slider.setAccessibleName(buddy.accessibleName())
        self._append(label, field)
        return label

    def below(self, widget: QWidget) -> None:
        """Add a widget without a label below the last field."""
        self._append(None, widget)

    def whole(self, widget: QWidget) -> None:
        """Add a widget over both columns below the last field."""
        self._append(None, widget, over_both=True)

    def note(self) -> "Note":
        """Add a quiet line below the last field."""
        note = Note()
        self.below(note)
        return note

    def needs(self) -> "tuple[int, int]":
        """Return how wide the section is at least: with labels above their fields, and beside them; pixels."""
        shown = [(label, field, both) for label, field, both in self._form if not field.isHidden()]
        fields = [_least(field) for _, field, _ in shown]
        beside = [_least(field) for _, field, both in shown if not both]
        margins = self._grid.contentsMargins()
        frame = self.contentsMargins()
        around = margins.left() + margins.right() + frame.left() + frame.right()
        labels = max([self._label_width(), *(_least(label) for label, _, _ in shown if label is not None)])
        wide = max([*fields, labels + self._grid.horizontalSpacing() + max(beside, default=0)], default=0)
        return max(fields, default=0) + around, wide + around

    def is_cramped(self, width: int) -> bool:
        """Whether a width, pixels, is too little for labels beside their fields."""
        return width < self.needs()[1] + self.fontMetrics().averageCharWidth() * ROOMY_CHARACTERS

    def lay_out(self, *, narrow: bool) -> None:
        """Put the labels above their fields, or beside them."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        for label, field, _ in self._form:
            for widget in (label, field):
                if widget is not None:
                    self._grid.removeWidget(widget)
        for place, row in enumerate(self._form):
            self._lay(place, row)
        self._grid.setColumnMinimumWidth(0, 0 if narrow else self._label_width())

    def _label_width(self) -> int:
        return self.fontMetrics().averageCharWidth() * LABEL_CHARACTERS

    def _append(self, label: Optional[QLabel], field: QWidget, *, over_both: bool = False) -> None:
        if label is None and field.focusPolicy() == Qt.FocusPolicy.NoFocus:
            field.setFocusProxy(None)  # a row that hands the keys to a hidden button would hold Tab fast
        self._form.append((label, field, over_both))
        self._lay(len(self._form) - 1, self._form[-1])

    def _lay(self, place: int, row: "tuple[Optional[QLabel], QWidget, bool]") -> None:
        label, field, over_both = row
        line = 2 * place
        if self._is_narrow or over_both:
            if label is not None:
                self._grid.addWidget(label, line, 0, 1, 2)
            self._grid.addWidget(field, line + 1, 0, 1, 2)
            return
        upright = Qt.AlignmentFlag.AlignTop if isinstance(field, QPlainTextEdit) else Qt.AlignmentFlag.AlignVCenter
        if label is not None:
            self._grid.addWidget(label, line, 0, upright)
        self._grid.addWidget(field, line, 1)


def _least(widget: QWidget) -> int:
    """Return how wide a widget is at least, pixels."""
    return max(int(widget.minimumSizeHint().width()), int(widget.minimumWidth()))


class Note(QLabel):
    """A quiet line that wraps; hidden while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText("")

    def sizeHint(self) -> QSize:
        """Ask for exactly the lines that the text takes at this width; Qt's own guess leaves gaps below."""
        return QSize(0, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of the text is ever cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask again for the lines of the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def setText(self, text: str) -> None:
        """Show a text, each letter where it stands; none hides the line."""
        super().setText(in_order(text))
        self.setVisible(bool(text))


class Facts(Note):
    """A small table of names and facts; hidden while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)

    def show_facts(self, facts: "Sequence[tuple[str, str]]") -> None:
        """Show facts: what a file says is shown as it stands."""
        rows = "".join(
            f"<tr><td><b>{rich_text(name)}</b>&nbsp;&nbsp;</td><td>{rich_text(words)}</td></tr>"
            for name, words in facts
        )
        self.setText(f"<table cellspacing='1'>{rows}</table>" if rows else "")


class Threshold(QWidget):
    """A slider and a number that show the same value.

    Args:
        highest: where the slider ends; the number goes on to 1.
    """

    edited = pyqtSignal()
    """The user changed the value."""

    STEPS = 200

    def __init__(self, highest: float) -> None:
        super().__init__()
        self._highest = highest
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, self.STEPS)
        self.slider.setMinimumWidth(self.fontMetrics().averageCharWidth() * 8)
        self.slider.setPageStep(self.STEPS // 10)
        self.slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the number beside it takes the keys
        self.spin = QDoubleSpinBox()
        self.spin.setRange(0.0, 1.0)
        self.spin.setDecimals(3)
        self.spin.setSingleStep(0.01)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.spin)
        self.setFocusProxy(self.spin)
        self.slider.valueChanged.connect(self._slid)
        self.spin.valueChanged.connect(self._typed)

    def value(self) -> float:
        """Return the value, 0 to 1."""
        return float(self.spin.value())

    def show_value(self, value: float) -> None:
        """Show a value that is not the user's own."""
        for widget in (self.spin, self.slider):
            widget.blockSignals(True)  # noqa: FBT003
        self.spin.setValue(value)
        self._move_slider()
        for widget in (self.spin, self.slider):
            widget.blockSignals(False)  # noqa: FBT003

    def _slid(self, step: int) -> None:
        self.spin.blockSignals(True)  # noqa: FBT003
        self.spin.setValue(step * self._highest / self.STEPS)
        self.spin.blockSignals(False)  # noqa: FBT003
        self.edited.emit()

    def _typed(self, _value: float) -> None:
        self.slider.blockSignals(True)  # noqa: FBT003
        self._move_slider()
        self.slider.blockSignals(False)  # noqa: FBT003
        self.edited.emit()

    def _move_slider(self) -> None:
        self.slider.setValue(round(min(self.value() / self._highest, 1.0) * self.STEPS))
