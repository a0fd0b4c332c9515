"""The dock's second section: which model, which method, and what it runs on."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QToolButton

from landslide_wsss_plugin.common.choices import DEVICES, cam_words, device_words, method_words
from landslide_wsss_plugin.common.tables import CAMS, METHODS, PAIR_METHODS, SCORE_CAM
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.arranging import beside
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.engine_client.protocol import Hello
from landslide_wsss_plugin.records.lineage import lineage_in_words
from landslide_wsss_plugin.runtime import catalogue, model_store, settings

OTHER = "?"
"""The value of “Add a model file…”; no path is called like that."""

REMOVE, FETCH, EXPORT = "-", "+", ">"
DEFAULT_FILE = "default.lsmodel"


class ModelSection(Section):
    """Model, method and device."""

    model_changed = pyqtSignal()

    fetch = pyqtSignal(object)
    """The user wants this entry of the catalogue."""

    problem = pyqtSignal(str, str, str)
    """Message, hint and kind of what went wrong."""

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
        self._added: Optional[str] = None
        self._fill_models(settings.text("model"))
        self.about_file = self.note()
        self.summary = self.note()
        self.card = self.note()
        self.method = Choice()
        for name in METHODS:
            self.method.add(*_entry(name))
        self.row(tr("Me&thod"), self.method, tr("The method that computes the scores."))
        self.about_method = self.note()
        self.cam = Choice()
        for name in CAMS:
            words, use = cam_words(name)
            self.cam.add(words, name, use)
        self._cam_label = self.row(tr("E&xplanation"), self.cam, tr("How exactly Score-CAM is computed for each tile."))
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
        self._supported: tuple[str, ...] = METHODS
        self._default_method, self._has_earlier = METHODS[0], False
        remembered = settings.text("method", METHODS[0])
        remembered = METHODS[0] if remembered in PAIR_METHODS else remembered  # no earlier image is chosen yet
        self.method.choose(remembered)
        # version 0.1.0 remembered its own default, which nobody had chosen
        self._method_is_chosen = settings.text("method_is_chosen", str(remembered != METHODS[0])) == str(True)
        """Whether a person chose the method; else each model's own is taken."""
        self.cam.choose(settings.text("cam", CAMS[0]))
        self.device.choose(settings.text("device", "auto"))
        self._enable_methods()
        self._show_method()
        self._show_more()
        self.model.activated.connect(self._choose_model)
        self.method.currentIndexChanged.connect(self._choose_method)
        self.cam.currentIndexChanged.connect(self._show_cam)
        self.more.toggled.connect(self._show_more)

    def model_path(self) -> Optional[str]:
        """Return the model file; None is the shipped model."""
        return self.model.value or None

    def quality(self) -> Optional[str]:
        """Return the quality of the explanation; None where the method leaves no choice."""
        return self.cam.value if self.method.value in SCORE_CAM else None

    def set_path(self, path: str) -> None:
        """Choose a model file that has just been made."""
        self._fill_models(path)
        self._shown = self.model.currentIndex()
        self.model_changed.emit()

    def list_again(self) -> None:
        """List the models anew, such as after one was added; the choice stays."""
        self._fill_models(self.model.value)
        self._shown = self.model.currentIndex()

    def wait(self) -> None:
        """Say that the engine is asked."""
        self._show_status(tr("Reading the model…"), "")

    def show_card(self, values: "dict[str, Any]", hello: Optional[Hello]) -> None:
        """Show the model's card in words, and the device that the engine found.

        Args:
            values: the engine's answer: "words", "card", "methods" and "default_method".
            hello: what the engine said of itself.
        """
        first, *lines = str(values.get("words", "")).splitlines() or [""]
        name, _, licence = first.partition(" (")
        rest = [licence.rstrip(")"), *lines[1:]]  # what it learned from matters first; the licence is behind the button
        card = values.get("card")
        lineage = lineage_in_words(card) if isinstance(card, dict) else ""
        first_lines = [name, lineage or "\n".join(lines[:1])]
        self._show_status("\n".join(first_lines), "\n".join(line for line in rest if line))
        self._supported = tuple(values.get("methods") or METHODS)
        self._default_method = str(values.get("default_method") or METHODS[0])
        self._enable_methods()
        if not self._method_is_chosen:
            self.method.choose(self._default_method)
            self._method_is_chosen = False
        if hello is not None:
            label, why = hello.device.get("label", ""), hello.device.get("why", "")
            self.about_device.setText(f"{label}: {why.rstrip('.')}." if why else label)

    def set_earlier(self, there: bool) -> None:  # noqa: FBT001  (a slot)
        """Offer the methods that need an earlier image, or no more."""
        self._has_earlier = there
        self._enable_methods()

    def _enable_methods(self) -> None:
        """Let only methods be chosen that the model has and whose images are there; else the model's own is taken."""
        for index in range(self.method.count()):
            name = str(self.method.itemData(index))
            usable = name in self._supported and (self._has_earlier or name not in PAIR_METHODS)
            self.method.model().item(index).setEnabled(usable)
        at = self.method.model().item(self.method.currentIndex())
        if at is not None and not at.isEnabled():
            self.method.choose(self._default_method)
            self._method_is_chosen = False

    def show_problem(self, text: str) -> None:
        """Say why there is no card."""
        self._show_status(text, "")

    def remember(self) -> None:
        """Keep the choices for the next time."""
        settings.remember("model", self.model.value)
        settings.remember("method", self.method.value)
        settings.remember("method_is_chosen", str(self._method_is_chosen))
        settings.remember("cam", self.cam.value)
        settings.remember("device", self.device.value)

    def unverified(self) -> bool:
        """Whether the chosen model was added just now: the engine checks every hash and tensor of it once."""
        return self._added is not None and self._added == self.model_path()

    def settle(self, *, good: bool) -> None:
        """Keep the model that was added just now, or throw the copy away and go back to the shipped model."""
        added, self._added = self._added, None
        if added is not None and not good:
            try:
                model_store.remove(Path(added))
            except model_store.ModelError as error:
                self.problem.emit(error.message, error.hint, "settings")
            self._fill_models("")
            self._shown = self.model.currentIndex()

    def _fill_models(self, chosen: str) -> None:
        """List the shipped models, the user's own, files that were used where they are, and the way to others."""
        self.model.clear()
        self._mine: set[str] = set()
        listed = model_store.installed()
        default = next((model for model in listed if model.shipped and model.path.name == DEFAULT_FILE), None)
        self.model.add(tr("Shipped model") if default is None else tr("{} (shipped)").format(default.title), "")
        for model in listed:
            path = str(model.path)
            if model is default:
                continue
            self.model.add(model.title, path, model.problem or "\n".join(filter(None, (model.lineage, path))))
            item = self.model.model().item(self.model.count() - 1)
            item.setEnabled(not model.problem)
            if not model.shipped:
                self._mine.add(path)
        if chosen and self.model.findData(chosen) < 0 and Path(chosen).is_file():
            self.model.add(Path(chosen).stem, chosen, chosen)
        self.model.insertSeparator(self.model.count())
        self.model.add(tr("Add a model file…"), OTHER)
        if catalogue.offered():
            self.model.add(tr("Get more from the project's page…"), FETCH)
        self.model.add(tr("Export this model…"), EXPORT)
        if self._mine:
            self.model.add(tr("Remove one of your models…"), REMOVE)
        if not self.model.choose(chosen):
            self.model.setCurrentIndex(0)

    def add_file(self, path: Path) -> None:
        """Copy a model file into the user's folder and choose it; the engine verifies it next."""
        try:
            added = str(model_store.add(path))
        except model_store.ModelError as error:
            self.model.setCurrentIndex(self._shown)
            self.problem.emit(error.message, error.hint, "settings")
            return
        self._added = added
        self.set_path(added)

    def _ask_for_file(self) -> None:
        path, _filter = QFileDialog.getOpenFileName(
            self,
            tr("Choose a model"),
            settings.text("model_folder"),
            tr("Landslide models (*.lsmodel);;All files (*)"),
        )
        self.model.setCurrentIndex(self._shown)
        if path:
            settings.remember("model_folder", str(Path(path).parent))
            self.add_file(Path(path))

    def _ask_where_to_export(self) -> None:
        self.model.setCurrentIndex(self._shown)
        title = model_store.file_name(self.model.currentText())
        path, _filter = QFileDialog.getSaveFileName(
            self,
            tr("Export the model"),
            str(Path(settings.text("model_folder")) / f"{title}{model_store.SUFFIX}"),
            tr("Landslide models (*.lsmodel)"),
        )
        if path:
            self.export_file(Path(path))

    def export_file(self, path: Path) -> None:
        """Copy the chosen model to a file that can be handed on, and added again elsewhere."""
        chosen = self.model_path()
        source = Path(chosen) if chosen else model_store.shipped_folder() / DEFAULT_FILE
        path = path if path.suffix.lower() == model_store.SUFFIX else Path(f"{path}{model_store.SUFFIX}")
        try:
            model_store.export(source, path)
        except model_store.ModelError as error:
            self.problem.emit(error.message, error.hint, "settings")
            return
        settings.remember("model_folder", str(path.parent))
        self.about_file.setText(tr("Exported to {}. Elsewhere it is added with “Add a model file…”.").format(path))

    def _ask_what_to_remove(self) -> None:
        self.model.setCurrentIndex(self._shown)
        titles = {self.model.itemText(self.model.findData(path)): path for path in sorted(self._mine)}
        title, agreed = QInputDialog.getItem(
            self, tr("Remove a model"), tr("Which model is deleted?"), list(titles), editable=False
        )
        if agreed and title in titles:
            self.remove_file(titles[title])

    def remove_file(self, path: str) -> None:
        """Delete one of the user's models; the shipped one takes its place where it was chosen."""
        chosen = self.model.value
        try:
            model_store.remove(Path(path))
        except model_store.ModelError as error:
            self.problem.emit(error.message, error.hint, "settings")
        self._fill_models("" if chosen == path else chosen)
        self._shown = self.model.currentIndex()
        if chosen == path:
            self.model_changed.emit()

    def _ask_what_to_fetch(self) -> None:
        self.model.setCurrentIndex(self._shown)
        entries = {f"{entry.title} ({entry.size >> 20} MB)": entry for entry in catalogue.offered()}
        title, agreed = QInputDialog.getItem(
            self,
            tr("Get a model"),
            tr("It is downloaded from the project's release page."),
            list(entries),
            editable=False,
        )
        if agreed and title in entries:
            self.fetch.emit(entries[title])

    def _choose_model(self, index: int) -> None:
        ways = {
            OTHER: self._ask_for_file,
            EXPORT: self._ask_where_to_export,
            REMOVE: self._ask_what_to_remove,
            FETCH: self._ask_what_to_fetch,
        }
        if self.model.value in ways:
            ways[self.model.value]()
            return
        if index == self._shown:
            return
        self.about_file.setText("")
        self._shown = self.model.currentIndex()
        self.model_changed.emit()

    def _show_status(self, summary: str, rest: str) -> None:
        self.summary.setText(summary)
        self._card_text = rest
        self.more.setEnabled(bool(rest))
        self._show_more()

    def _show_more(self) -> None:
        self.card.setText(self._card_text if self.more.isChecked() else "")

    def _choose_method(self) -> None:
        self._method_is_chosen = True
        self._show_method()

    def _show_method(self) -> None:
        self.about_method.setText(method_words(self.method.value or METHODS[0])[1])
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
