"""The dock's second section: which model, which method, and what it runs on."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton

from landslide_wsss_plugin.choices import (
    CAMS,
    DEFAULT_METHOD,
    DEVICES,
    METHODS,
    cam_words,
    device_words,
    is_score_cam,
    method_words,
)
from landslide_wsss_plugin.dock.parts import Choice, Section, beside
from landslide_wsss_plugin.engine_client.protocol import Hello
from landslide_wsss_plugin.runtime import settings
from landslide_wsss_plugin.words import tr

OTHER = "?"
"""The value of “Choose a file…”; no path is called like that."""

RECENT = 5


class ModelSection(Section):
    """Model, method and device."""

    model_changed = pyqtSignal()
    method_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("Model"), "model")
        self.model = Choice()
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.setIcon(QgsApplication.getThemeIcon("/mActionPropertiesWidget.svg"))
        about = tr("Show the whole card of the model: training, figures, limits, how to cite it")
        self.row(
            tr("&Model"),
            beside(self.model, self.more, about),
            tr("The shipped model, or a model file (.lsmodel) of your own."),
        )
        self._fill_models(settings.text("model"))
        self.summary = self.note()
        self.card = self.note()
        self.method = Choice()
        for name in METHODS:
            self.method.add(*_entry(name))
        self.row(tr("Me&thod"), self.method, tr("How landslides are told from the rest."))
        self.about_method = self.note()
        self.cam = Choice()
        for name in CAMS:
            words, use = cam_words(name)
            self.cam.add(words, name, use)
        self._cam_label = self.row(tr("E&xplanation"), self.cam, tr("How carefully Score-CAM looks at each chip."))
        self.about_cam = self.note()
        self.device = Choice()
        for name in DEVICES:
            self.device.add(device_words(name), name)
        self.row(
            tr("&Device"), self.device, tr("Where the networks run. Automatic takes an NVIDIA GPU where one is usable.")
        )
        self.about_device = self.note()
        self._shown = self.model.currentIndex()
        self._card_text = ""
        self.method.choose(settings.text("method", DEFAULT_METHOD))
        self.cam.choose(settings.text("cam", CAMS[0]))
        self.device.choose(settings.text("device", "auto"))
        self._show_method()
        self._show_more()
        self.model.activated.connect(self._choose_model)
        self.method.currentIndexChanged.connect(self._show_method)
        self.cam.currentIndexChanged.connect(self._show_cam)
        self.more.toggled.connect(self._show_more)

    def model_path(self) -> Optional[str]:
        """Return the model file; None is the shipped model."""
        return self.model.value or None

    def quality(self) -> Optional[str]:
        """Return the quality of the explanation; None where the method leaves no choice."""
        return self.cam.value if is_score_cam(self.method.value or "") else None

    def take(self, path: str) -> None:
        """Choose a model file that has just been made."""
        self._fill_models(path)
        self._shown = self.model.currentIndex()
        self.model_changed.emit()

    def wait(self) -> None:
        """Say that the engine is asked."""
        self._tell(tr("Asking the engine about the model…"), "")

    def show_card(self, values: "dict[str, Any]", hello: Optional[Hello]) -> None:
        """Show the model's card in words, and the device that the engine found.

        Args:
            values: the engine's answer: "words", "card" and "methods".
            hello: what the engine said of itself.
        """
        lines = str(values.get("words", "")).splitlines()
        self._tell("\n".join(lines[:2]), "\n".join(lines[2:]))
        supported = values.get("methods") or METHODS
        for index in range(self.method.count()):
            item = self.method.model().item(index)
            item.setEnabled(str(self.method.itemData(index)) in supported)
        if self.method.value not in supported:
            self.method.choose(next((name for name in METHODS if name in supported), DEFAULT_METHOD))
        if hello is not None:
            label, why = hello.device.get("label", ""), hello.device.get("why", "")
            self.about_device.setText(f"{label}: {why.rstrip('.')}." if why else label)

    def show_problem(self, text: str) -> None:
        """Say why there is no card."""
        self._tell(text, "")

    def remember(self) -> None:
        """Keep the choices for the next time."""
        settings.remember("model", self.model.value)
        settings.remember("method", self.method.value)
        settings.remember("cam", self.cam.value)
        settings.remember("device", self.device.value)

    def _fill_models(self, chosen: str) -> None:
        """List the shipped model, the recent files that still exist, and the way to others."""
        recent = [path for path in settings.text("recent_models").split("|") if path and Path(path).is_file()]
        if chosen and Path(chosen).is_file():
            recent = [chosen, *(path for path in recent if path != chosen)][:RECENT]
            settings.remember("recent_models", "|".join(recent))
        self.model.clear()
        self.model.add(tr("Shipped model"), "")
        for path in recent:
            self.model.add(Path(path).stem, path, path)
        self.model.insertSeparator(self.model.count())
        self.model.add(tr("Choose a file…"), OTHER)
        if not self.model.choose(chosen):
            self.model.setCurrentIndex(0)

    def _choose_model(self, index: int) -> None:
        if self.model.value == OTHER:
            path, _filter = QFileDialog.getOpenFileName(
                self,
                tr("Choose a model"),
                settings.text("model_folder"),
                tr("Landslide models (*.lsmodel);;All files (*)"),
            )
            if not path:
                self.model.setCurrentIndex(self._shown)
                return
            settings.remember("model_folder", str(Path(path).parent))
            self._fill_models(path)
        elif index == self._shown:
            return
        self._shown = self.model.currentIndex()
        self.model_changed.emit()

    def _tell(self, summary: str, rest: str) -> None:
        self.summary.setText(summary)
        self._card_text = rest
        self.more.setEnabled(bool(rest))
        self._show_more()

    def _show_more(self) -> None:
        self.card.setText(self._card_text if self.more.isChecked() else "")

    def _show_method(self) -> None:
        self.about_method.setText(method_words(self.method.value or DEFAULT_METHOD)[1])
        self._show_cam()
        self.method_changed.emit()

    def _show_cam(self) -> None:
        quality = self.quality()
        self.cam.setVisible(quality is not None)
        self._cam_label.setVisible(quality is not None)
        self.about_cam.setText(cam_words(quality)[1] if quality else "")


def _entry(method: str) -> "tuple[str, str, str]":
    name, use = method_words(method)
    return name, method, use
