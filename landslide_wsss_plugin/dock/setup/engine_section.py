"""The dock's section about the engine itself: which one is in use, and how to repair, change or remove it."""

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.setup.runtime_tasks import InstallTasks
from landslide_wsss_plugin.dock.widgets import messages
from landslide_wsss_plugin.dock.widgets.buttons import Button
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.runtime import requirements, settings
from landslide_wsss_plugin.runtime.versions import Versions


class RuntimeSection(Section):
    """The engine's environment.

    Args:
        room: runs the tasks.
    """

    setup = pyqtSignal()
    """The user wants the page that installs."""

    removed = pyqtSignal()
    """The user wants the environment deleted, and has said so twice."""

    def __init__(self, room: InstallTasks) -> None:
        super().__init__(tr("AI runtime"), "engine")
        self._room = room
        self.setCollapsed(True)
        self.about = self.note()
        self.setup_button = Button(tr("Repair or change…"))
        self.setup_button.setToolTip(tr("Install the AI runtime again, from a bundle, or use another Python."))
        self.remove_button = Button(tr("Remove"))
        self.remove_button.setToolTip(tr("Delete the installed AI runtime; models, settings and results stay."))
        self.report_button = Button(tr("Copy report"))
        self.report_button.setToolTip(tr("What a bug report needs, without names, paths and passwords."))
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.setup_button, self.remove_button, self.report_button):
            layout.addWidget(button)
        self.below(row)
        self.status = Status()
        self.below(self.status)
        self.setup_button.clicked.connect(self.setup)
        self.remove_button.clicked.connect(self._remove)
        self.report_button.clicked.connect(self._report)
        self.show_engine()

    def show_engine(self) -> None:
        """Say which engine is in use."""
        chosen, installed = settings.text("engine_python"), Versions().current()
        self.remove_button.setEnabled(installed is not None)
        if chosen:
            self.about.setText(tr("A Python of your own: {}").format(chosen))
        elif installed is not None:
            device = installed.device.get("label", "")
            words = tr("Installed with Python {}, tested on: {}.").format(installed.python, device)
            if installed.lock != requirements.fingerprint(installed.build):
                words += " " + tr("This plugin brings newer packages: press Repair or change to get them.")
            self.about.setText(words)
        else:
            self.about.setText(tr("No AI runtime is installed."))

    def _remove(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("landslide_wsss_remove")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(messages.TITLE)
        box.setText(tr("Remove the AI runtime?"))
        box.setInformativeText(tr("Models, settings and results stay. It can be installed again at any time."))
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is remove:
            self.removed.emit()

    def _report(self) -> None:
        logs: list[Path] = [self._room.log]
        messages.copy_report(self.status, logs)
