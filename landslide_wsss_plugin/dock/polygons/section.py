"""The dock's polygon tools: a button for each, and the faults that the check has found."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QWidget,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.arranging import side_by_side
from landslide_wsss_plugin.dock.widgets.widgets import Section

KEYS = {"split": "S", "merge": "M", "draw": "D"}
"""The tools that wait for the map, and their keys."""
ACTS = ("split", "merge", "draw", "cut", "smooth", "simplify")


class PolygonsSection(Section):
    """The buttons and the list of faults."""

    wanted = pyqtSignal(str)
    """The user pressed a button or its key: one of ACTS, "check" or "repair"."""

    fault_chosen = pyqtSignal(int)
    """The user moved to a fault of the list."""

    def __init__(self) -> None:
        super().__init__(tr("Polygon tools"), "polygons")
        self.buttons = {name: _button(name) for name in ACTS}
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, name in enumerate(ACTS[:-1]):
            grid.addWidget(self.buttons[name], place // 2, place % 2)
        self.whole(inside)
        self.tolerance = QDoubleSpinBox()
        self.tolerance.setRange(0.1, 1000.0)
        self.tolerance.setValue(2.0)
        self.tolerance.setSuffix(" m")
        tip = tr("How far the simplified outline may lie from the drawn one.")
        self.row(tr("Tolerance"), side_by_side(self.tolerance, self.buttons["simplify"]), tip)
        self.check = QPushButton(tr("Check topology"))
        self.check.setToolTip(tr("Look for overlaps, gaps, slivers and outlines that cross themselves."))
        self.repair = QPushButton(tr("Repair what is safe"))
        self.repair.setToolTip(
            tr("Cuts overlaps from proposals, never from what you decided; cleans crossing outlines, slivers, gaps.")
        )
        self.whole(self.check)
        self.faults = QListWidget()
        self.faults.setAccessibleName(tr("Faults"))
        self.faults.setMaximumHeight(self.fontMetrics().height() * 8)
        self.whole(self.faults)
        self.whole(self.repair)
        self.about = self.note()
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, act=name: self.wanted.emit(act))
        self.check.clicked.connect(lambda: self.wanted.emit("check"))
        self.repair.clicked.connect(lambda: self.wanted.emit("repair"))
        self.faults.currentRowChanged.connect(self.fault_chosen)
        self.setCollapsed(True)
        self.show_faults(None, 0)
        self.set_tools(enabled=False)

    def set_tools(self, *, enabled: bool) -> None:
        """Let the tools be used where there are polygons."""
        for widget in (*self.buttons.values(), self.check):
            widget.setEnabled(enabled)

    def show_faults(self, lines: "list[str] | None", safe: int) -> None:
        """List faults; None is not looked yet.

        Args:
            lines: one for each fault.
            safe: how many polygons can be repaired at once.
        """
        self.faults.blockSignals(True)  # noqa: FBT003
        self.faults.clear()
        for line in lines or ():
            self.faults.addItem(QListWidgetItem(line))
        self.faults.blockSignals(False)  # noqa: FBT003
        self.faults.setVisible(bool(lines))
        self.repair.setVisible(bool(safe))


def _button(name: str) -> QToolButton:
    words = {
        "split": (tr("Split"), tr("Draw a line across the chosen polygon"), "/mActionSplitFeatures.svg"),
        "merge": (
            tr("Merge"),
            tr("Click on the polygon that is merged into the chosen one"),
            "/mActionMergeFeatures.svg",
        ),
        "draw": (tr("Draw"), tr("Draw a landslide by hand, corner by corner"), "/mActionCapturePolygon.svg"),
        "cut": (tr("Cut"), tr("Cut off what of the chosen polygon lies on its neighbours"), "/mActionSplitParts.svg"),
        "smooth": (tr("Smooth"), tr("Round the corners of the chosen polygon"), "/mActionSimplify.svg"),
        "simplify": (tr("Simplify"), tr("Leave out corners of the chosen polygon"), "/mActionSimplify.svg"),
    }[name]
    button = QToolButton()
    key = KEYS.get(name)
    button.setText(f"{words[0]} ({key})" if key else words[0])
    button.setToolTip(tr("{}. Key: {}").format(words[1], key) if key else words[1])
    button.setAccessibleName(words[0])
    button.setIcon(QgsApplication.getThemeIcon(words[2]))
    button.setCheckable(name in KEYS)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)  # icons would cut the words in a narrow dock
    policy = button.sizePolicy().Policy
    button.setSizePolicy(policy.Ignored if name != "simplify" else policy.Fixed, policy.Fixed)
    button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 12)
    return button
