"""Widgets placed side by side, with their labels, names and keys."""

from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget


def beside(field: QWidget, button: QToolButton, tip: str) -> QWidget:
    """Return a field with a small button at its end; the field takes the keys."""
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return side_by_side(field, button)


def side_by_side(field: QWidget, other: QWidget) -> QWidget:
    """Return a field that takes the room and the keys, with another widget at its end."""
    both = QWidget()
    layout = QHBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(field, 1)
    layout.addWidget(other)
    both.setFocusProxy(field)
    return both


def labelled(text: str, field: QWidget, tip: str) -> QWidget:
    """Return a field with its label, side by side; the label's & gives it a key."""
    both, label = QWidget(), QLabel(text)
    proxy = field.focusProxy()
    buddy = field if proxy is None else proxy
    label.setBuddy(buddy)
    buddy.setAccessibleName(text.replace("&", ""))
    buddy.setAccessibleDescription(tip)
    for widget in (label, buddy):
        widget.setToolTip(tip)
    layout = QHBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(label)
    layout.addWidget(field, 1)
    return both


def in_a_row(*widgets: QWidget) -> QWidget:
    """Return widgets side by side; push buttons share the room, and the first widget takes the keys."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, QPushButton) else 0)
    row.setFocusProxy(widgets[0])
    return row


def narrow(combo: QComboBox) -> None:
    """Let a combo box shrink below its longest entry."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
