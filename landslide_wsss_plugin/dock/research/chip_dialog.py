"""One chip through every network's eyes, with thresholds that can be tried on it before a long run."""

from typing import Any, Optional

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from landslide_wsss_plugin.common.choices import method_words
from landslide_wsss_plugin.common.engine_words import in_panel
from landslide_wsss_plugin.common.tables import PAIR_METHODS, SCORES_OF
from landslide_wsss_plugin.common.text import TIMES, number, tr
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.dock.widgets.picture import Picture
from landslide_wsss_plugin.dock.widgets.widgets import Note, Threshold
from landslide_wsss_plugin.layers.levels import LevelImage, all_of, read_levels, share

HIGHEST = {"gan": 0.4, "cam": 1.0, "student": 1.0}
"""Where the colours and the sliders end; differences are small."""


class ChipDialog(QDialog):
    """Image, translated image, difference, heatmap, probability and mask of one chip, side by side.

    Args:
        parent: QGIS' window; the dialog stays beside it and blocks nothing.
    """

    again = pyqtSignal()
    """The user wants the same with the dock's settings of now, at the map's centre."""

    chosen = pyqtSignal(object)
    """The user takes over the method and the thresholds: {"method": name, "gan": value, ...}."""

    def __init__(self, parent: Optional[QWidget]) -> None:
        super().__init__(parent)
        self.setObjectName("landslide_wsss_chip")
        self.setWindowTitle(tr("What the model computes here"))
        self.setModal(False)
        self._levels: dict[str, LevelImage] = {}
        self._image = QImage()
        self.about = Note()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(tr("The networks are running"))
        self.pictures = {
            "image": Picture(tr("Scene"), tr("The tile as the networks read it: bands, stretch and pixel size.")),
            "translated": Picture(
                tr("Generated without landslides"), tr("The tile as the CycleGAN generates it without a landslide.")
            ),
            "gan": Picture(tr("Difference"), tr("How much the generator changed each pixel. Bright: much.")),
            "cam": Picture(
                tr("Heatmap"), tr("The class activation map times the probability of a landslide. Bright: high.")
            ),
            "student": Picture(tr("Probability"), tr("The outline model's probability of a landslide.")),
            "mask": Picture(tr("Mask"), tr("The mask of the method below with these thresholds.")),
        }
        self.method = Choice()
        self.thresholds = {name: Threshold(highest) for name, highest in HIGHEST.items()}
        self.values = QLabel()
        self.values.setTextFormat(Qt.TextFormat.PlainText)
        self._build()
        self._show_scores(shown=False)
        self.method.currentIndexChanged.connect(self._show_mask)
        for threshold in self.thresholds.values():
            threshold.edited.connect(self._show_mask)
        for picture in self.pictures.values():
            picture.pointed.connect(self._show_values)

    def wait(self, text: str) -> None:
        """Say what is under way."""
        self.about.setText(text)
        self.busy.show()
        self.again_button.setEnabled(False)

    def show_problem(self, message: str, hint: str) -> None:
        """Say why there is nothing to see; the chip before stays."""
        self.busy.hide()
        self.again_button.setEnabled(True)
        self.about.setText(f"{message} {hint}".strip())

    def show_chip(self, response: "dict[str, Any]", wanted: "dict[str, float]", note: str) -> None:
        """Show the engine's answer.

        Args:
            response: as `explain_chip` gives it.
            wanted: the dock's thresholds by name; those absent are the model's.
            note: one more sentence for the user, or "".
        """
        self.busy.hide()
        self.again_button.setEnabled(True)
        pictures = response.get("pictures") or {}
        try:
            self._levels = read_levels(pictures)
        except ValueError as error:
            self.show_problem(tr("The picture {} cannot be read.").format(error), tr("Try again."))
            return
        self._image = QImage(pictures.get("image", ""))
        for name in ("image", "translated"):
            self.pictures[name].setVisible(name in pictures)
            self.pictures[name].show_images(QImage(pictures.get(name, "")))
        for name, level in self._levels.items():
            self.pictures[name].show_images(level.heat(HIGHEST[name]))
            own = float((response.get("thresholds") or {}).get(name) or 0.5)
            self.thresholds[name].show_value(wanted.get(name, own))
        self._offer_methods(response)
        self._show_scores(shown=True)
        self.about.setText("\n".join(_in_words(response) + ([note] if note else [])))
        self._show_mask()

    def choice(self) -> "dict[str, Any]":
        """Return the method and its thresholds."""
        bands = SCORES_OF.get(self.method.value, ())
        return {"method": self.method.value, **{name: self.thresholds[name].value() for name in bands}}

    def mask(self) -> bytes:
        """Return the mask of the method and the thresholds, 0 or 255 a pixel."""
        bands = [name for name in SCORES_OF.get(self.method.value, ()) if name in self._levels]
        return all_of(self._levels[name].passing(self.thresholds[name].value()) for name in bands) if bands else b""

    def _build(self) -> None:
        grid = QGridLayout()
        for place, picture in enumerate(self.pictures.values()):
            grid.addWidget(picture, place // 3, place % 3)
        form = QFormLayout()
        form.addRow(tr("&Method"), self.method)
        self.method.setAccessibleName(tr("Method"))
        labels = {"gan": tr("&Difference from"), "cam": tr("&Heatmap from"), "student": tr("&Probability from")}
        for name, text in labels.items():
            form.addRow(text, self.thresholds[name])
            self.thresholds[name].spin.setAccessibleName(text.replace("&", ""))
            self.thresholds[name].setToolTip(tr("From this value on, a pixel counts as a landslide."))
        self._form = form
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.again_button = QPushButton(tr("&Test here again"))
        self.again_button.setToolTip(tr("Compute again at the center of the map, with the current bands and model."))
        self.use_button = QPushButton(tr("&Use these settings"))
        self.use_button.setToolTip(tr("Use this method and its thresholds in the panel."))
        buttons.addButton(self.again_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.use_button, QDialogButtonBox.ButtonRole.ApplyRole)
        buttons.rejected.connect(self.close)
        self.again_button.clicked.connect(self.again)
        self.use_button.clicked.connect(lambda: self.chosen.emit(self.choice()))
        layout = QVBoxLayout(self)
        layout.addWidget(self.about)
        layout.addWidget(self.busy)
        layout.addLayout(grid, 1)
        layout.addWidget(self.values)
        layout.addLayout(form)
        layout.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 46, unit * 46)

    def _offer_methods(self, response: "dict[str, Any]") -> None:
        self.method.blockSignals(True)  # noqa: FBT003
        self.method.clear()
        for name in response.get("methods") or []:
            if name in SCORES_OF and name not in PAIR_METHODS:  # a tile is computed without the earlier image
                words, tip = method_words(name)
                self.method.add(words, name, tip)
        self.method.choose(str(response.get("method", "")))
        self.method.blockSignals(False)  # noqa: FBT003

    def _show_scores(self, *, shown: bool) -> None:
        """Show only the pictures and thresholds of the networks that the model has."""
        for name in HIGHEST:
            self.pictures[name].setVisible(not shown or name in self._levels)
        self.use_button.setEnabled(shown)
        self.method.setEnabled(shown)
        self._show_needed_thresholds()

    def _show_needed_thresholds(self) -> None:
        needed = SCORES_OF.get(self.method.value, ())
        for name, threshold in self.thresholds.items():
            threshold.setVisible(name in needed)
            self._form.labelForField(threshold).setVisible(name in needed)

    def _show_mask(self) -> None:
        self._show_needed_thresholds()
        mask = self.mask()
        if not mask:
            return
        level = next(iter(self._levels.values()))
        self.pictures["mask"].show_images(self._image, level.mask(mask))
        self.pictures["mask"].caption.setText(tr("Mask: {} % of the tile").format(number(100 * share(mask), 1)))

    def _show_values(self, pixel: "Optional[QPoint]") -> None:
        if pixel is None or not self._levels:
            self.values.setText("")
            return
        names = {"gan": tr("difference"), "cam": tr("heatmap"), "student": tr("probability")}
        words = []
        for name, level in self._levels.items():
            value = level.at(min(pixel.x(), level.width - 1), min(pixel.y(), level.height - 1))
            words.append(f"{names[name]} {tr('no data') if value is None else number(value, 3)}")
        self.values.setText(" · ".join(words))


def _in_words(response: "dict[str, Any]") -> "list[str]":
    """Return what the engine said of the chip, a sentence a line."""
    lines = []
    probability = response.get("p_landslide")
    if probability is not None:
        line = tr("The classifier's probability that this tile shows a landslide is {} %.").format(
            f"{100 * float(probability):.0f}"
        )
        if float(probability) < float(response.get("gate") or 0):
            line += " " + tr("That is below the model's minimum, so a run computes no heatmap here.")
        lines.append(line)
    lines.append(
        tr("{} looked at {} {} {} pixels on {} in {} s.").format(
            response.get("model", ""),
            response.get("chip_px", 0),
            TIMES,
            response.get("chip_px", 0),
            response.get("device", ""),
            response.get("seconds", 0),
        )
    )
    return lines + [in_panel(str(warning)) for warning in response.get("warnings") or []]
