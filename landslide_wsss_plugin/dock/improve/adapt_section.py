"""The dock's adapting: what is shown under a result, and the section that starts from a person's decisions."""

from qgis.core import QgsApplication, QgsMapLayerProxyModel
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.letter_keys import LetterKeys
from landslide_wsss_plugin.dock.widgets.arranging import beside
from landslide_wsss_plugin.dock.widgets.buttons import Button
from landslide_wsss_plugin.dock.widgets.choice import Choice, optional_layers
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Note, Section
from landslide_wsss_plugin.records.adaptations import Unfinished
from landslide_wsss_plugin.runtime import paths

BLINK_KEY = "X"
"""B draws a box."""


class ResultStatus(QWidget):
    """Under the chosen result: how well the model knows the scene, and before and after an adaptation."""

    adapt = pyqtSignal()
    blink = pyqtSignal()
    undo = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.status = Status()
        self.adapt_button = QPushButton(QIcon(paths.icon("adapt")), tr("Adapt to this scene"))
        self.blink_button = QPushButton(QgsApplication.getThemeIcon("/mActionShowAllLayers.svg"), "")
        self.blink_button.setToolTip(
            tr("Switch the map between the result before and after. Key: {}").format(BLINK_KEY)
        )
        self.undo_button = QPushButton(QgsApplication.getThemeIcon("/mActionUndo.svg"), tr("Undo"))
        self.undo_button.setToolTip(
            tr("Show the result before again and take the adapted one off the map. Its folder stays.")
        )
        self._buttons = (self.adapt_button, self.blink_button, self.undo_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 2)
        layout.addWidget(self.status)
        row = QHBoxLayout()
        for button in self._buttons:
            row.addWidget(button)
        layout.addLayout(row)
        self.adapt_button.clicked.connect(self.adapt)
        self.blink_button.clicked.connect(self.blink)
        self.undo_button.clicked.connect(self.undo)
        self._keys = LetterKeys({BLINK_KEY: self.blink.emit}, self._can_blink)

    def add_keys(self, widget: QWidget) -> None:
        """Let the key that blinks work in a widget and all that is in it."""
        self._keys.listen_to(widget)

    def remove_keys(self) -> None:
        """Take the key away again."""
        self._keys.shut_down()

    def show_pair(self, *, shown: str, both: bool) -> None:
        """Offer to switch and to undo.

        Args:
            shown: "before", "after" or "" where the result belongs to no adaptation.
            both: whether the map holds both.
        """
        self.blink_button.setVisible(both)
        self.undo_button.setVisible(bool(shown))
        self.adapt_button.setVisible(not shown)
        caption = tr("Show before") if shown == "after" else tr("Show after")
        self.blink_button.setText(f"{caption} ({BLINK_KEY})")

    def offer(self, *, whether: bool, why_not: str) -> None:
        """Enable the button that adapts, or say in its tip why it cannot."""
        self.adapt_button.setEnabled(whether)
        tip = tr("Let the model learn this scene from what it is sure of, and map the scene again with it.")
        self.adapt_button.setToolTip(tip if whether else why_not)

    def _can_blink(self) -> bool:
        return self.blink_button.isEnabled() and not self.blink_button.isHidden()


class AdaptSection(Section):
    """From decisions to a second result: how many there are, the button, how it ended."""

    improve = pyqtSignal()
    go_on = pyqtSignal(str)
    """The folder of an adaptation that was stopped."""

    keep_model = pyqtSignal()
    several = pyqtSignal()
    known_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("Improve this result"), "adapting")
        self.about, self.time = Note(), Note()
        self.whole(self.about)
        self.improve_button = Button(QIcon(paths.icon("adapt")), tr("Improve with these decisions"))
        self.known = optional_layers(QgsMapLayerProxyModel.PolygonLayer)
        self.row(
            tr("&Known landslides"),
            self.known,
            tr(
                "Instead of your decisions, learn from a layer of landslides that you trust, such as an inventory. "
                "Its polygons teach; they do not come into the result. Empty: your decisions."
            ),
        )
        self.whole(self.improve_button)
        self.whole(self.time)
        self.unfinished = Choice()
        self.go_button = QToolButton()
        self.go_button.setText(tr("Continue"))
        self._unfinished_row = beside(self.unfinished, self.go_button, tr("Continue with this adaptation"))
        self._unfinished_label = self.row(
            tr("Unfinished"), self._unfinished_row, tr("Adaptations of this result that were stopped or cut off.")
        )
        self.status = Status()
        self.whole(self.status)
        self.keep_button = Button(tr("Keep this model for other scenes"))
        self.keep_button.setToolTip(
            tr("Put the adapted model into the list of models. It was measured on this scene only.")
        )
        self.whole(self.keep_button)
        self.keep_button.setVisible(False)
        self.several_button = Button(tr("Make one model from several results…"))
        self.several_button.setToolTip(
            tr(
                "The decisions of all results in the map teach one model for other scenes. Whole scenes are held back "
                "to say whether it is better, and it is measured on other scenes before it is saved."
            )
        )
        self.whole(self.several_button)
        self.improve_button.clicked.connect(self.improve)
        self.several_button.clicked.connect(self.several)
        self.known.layerChanged.connect(self.known_changed)
        self.keep_button.clicked.connect(self.keep_model)
        self.go_button.clicked.connect(lambda: self.go_on.emit(self.unfinished.value))
        self.list_unfinished([])

    def show_decisions(self, text: str, *, ready: bool, tip: str) -> None:
        """Say how many decisions there are, and let them be learned from."""
        self.about.setText(text)
        self.improve_button.setEnabled(ready)
        self.improve_button.setToolTip(tip)

    def list_unfinished(self, found: "list[Unfinished]") -> None:
        """List what was stopped or cut off."""
        self.unfinished.clear()
        for one in found:
            self.unfinished.add(one.folder.name, str(one.folder), str(one.folder))
        for widget in (self._unfinished_row, self._unfinished_label):
            widget.setVisible(bool(found))
