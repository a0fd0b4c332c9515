"""Named thresholds, kept in the project: choose, save, delete."""

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QInputDialog, QToolButton, QWidget

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.thresholds.threshold_set import ThresholdSet, read_presets, write_presets
from landslide_wsss_plugin.dock.widgets.choice import Choice


class PresetRow(QWidget):
    """A combo box with the project's presets, and the buttons to add and to delete one."""

    wanted = pyqtSignal(object)
    """The user chose this ThresholdSet."""

    asked = pyqtSignal()
    """The user wants to keep the present choice; answer with `keep`."""

    def __init__(self) -> None:
        super().__init__()
        self.names = Choice()
        self.save = QToolButton()
        self.save.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        self.save.setToolTip(tr("Keep the thresholds under a name in this project"))
        self.delete = QToolButton()
        self.delete.setIcon(QgsApplication.getThemeIcon("/mActionDeleteSelected.svg"))
        self.delete.setToolTip(tr("Delete the chosen preset from this project"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.names, 1)
        for button in (self.save, self.delete):
            button.setAccessibleName(button.toolTip())
            layout.addWidget(button)
        self.setFocusProxy(self.names)
        self._presets: dict[str, ThresholdSet] = {}
        self.read()
        self.names.activated.connect(self._choose)
        self.save.clicked.connect(self.asked)
        self.delete.clicked.connect(self._delete)
        QgsProject.instance().readProject.connect(self.read)
        QgsProject.instance().cleared.connect(self.read)

    def read(self) -> None:
        """List what the project holds."""
        self._presets = read_presets(QgsProject.instance())
        chosen = self.names.value
        self.names.clear()
        self.names.add(tr("(none chosen)"), "")
        for name in sorted(self._presets):
            self.names.add(name, name)
        self.names.choose(chosen)
        self.delete.setEnabled(bool(self.names.value))

    def keep(self, choice: ThresholdSet) -> None:
        """Ask for a name and keep a choice under it."""
        name, good = QInputDialog.getText(
            self, tr("Keep the thresholds"), tr("Name of the preset:"), text=self.names.value
        )
        if good and name.strip():
            self.add(name.strip(), choice)

    def add(self, name: str, choice: ThresholdSet) -> None:
        """Keep a choice under a name."""
        self._presets[name] = choice
        self._write(name)

    def _choose(self, _index: int) -> None:
        self.delete.setEnabled(bool(self.names.value))
        choice = self._presets.get(self.names.value)
        if choice is not None:
            self.wanted.emit(choice)

    def _delete(self) -> None:
        self._presets.pop(self.names.value, None)
        self._write("")

    def _write(self, chosen: str) -> None:
        write_presets(QgsProject.instance(), self._presets)
        self.read()
        self.names.choose(chosen)
        self.delete.setEnabled(bool(chosen))
