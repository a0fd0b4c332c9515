"""What the thresholds need besides sliders where they act on a finished run: which run, undo, redo, preview."""

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.arranging import beside
from landslide_wsss_plugin.dock.widgets.choice import Choice


class ResultBar:
    """Widgets that the thresholds' form places: the run, its scores, and a row of buttons."""

    def __init__(self) -> None:
        self.result = Choice()
        self.open = QToolButton()
        self.open.setText("…")
        self.result_row = beside(self.result, self.open, tr("Open the folder of a finished run"))
        self.method = Choice()
        self.undo = _button("/mActionUndo.svg", tr("Undo the last change of thresholds"))
        self.redo = _button("/mActionRedo.svg", tr("Redo"))
        self.preview = _button(
            "/mActionShowAllLayers.svg",
            tr(
                "Show the mask over the map while the thresholds move. The polygons change when you release the slider."
            ),
        )
        self.preview.setText(tr("Preview"))
        self.preview.setCheckable(True)
        self.preview.setChecked(True)
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.undo, self.redo, self.preview):
            row.addWidget(button)
        row.addStretch(1)
        self.buttons.setFocusProxy(self.preview)

    def set_live(self, *, live: bool) -> None:
        """Show what only a finished run has, or hide it."""
        self.method.setVisible(live)
        self.buttons.setVisible(live)

    def show_history(self, *, can_undo: bool, can_redo: bool) -> None:
        """Enable the way back and the way forth."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)


def _button(icon: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
