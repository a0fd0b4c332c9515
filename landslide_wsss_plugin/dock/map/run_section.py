"""The dock's last section: where the results go; and the bar below it: run, cancel, progress."""

import os
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from landslide_wsss_plugin.common.choices import method_words
from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.tables import METHODS
from landslide_wsss_plugin.common.text import duration, number, stage_title, tr
from landslide_wsss_plugin.dock.widgets.painting import low_bar
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.engine_client.protocol import Progress
from landslide_wsss_plugin.records import run_folders as runs

LOG_LINES = 2000


class RunSection(Section):
    """Output folder and log."""

    folder_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("Output"), "output")
        self._suggested = ""
        self.files = QgsFileWidget()
        self.files.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.files.setDialogTitle(tr("Choose the output folder"))
        self.files.lineEdit().setPlaceholderText(tr("Folder for mask, scores and polygons"))
        self.files.setFocusProxy(self.files.lineEdit())
        self.row(
            tr("&Folder"),
            self.files,
            tr("Mask, scores and polygons are written here. A run that was interrupted continues from this folder."),
        )
        self.about = self.note()
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(LOG_LINES)
        self.log.setPlaceholderText(tr("Messages of the run appear here."))
        self.log.setFixedHeight(self.fontMetrics().height() * 6)
        self.log.setTabChangesFocus(True)
        self.row(tr("&Log"), self.log)
        self.files.fileChanged.connect(self.folder_changed)

    def folder(self) -> Optional[Path]:
        """Return the output folder; None where none is given."""
        text = self.files.filePath().strip()
        return Path(text).expanduser().absolute() if text else None

    def suggest(self, scene: Optional[Path]) -> None:
        """Propose a folder beside the scene, unless the user has typed one."""
        typed = self.files.filePath().strip()
        if scene is None or (typed and typed != self._suggested):
            return
        parent = scene.parent if os.access(scene.parent, os.W_OK) else Path.home()
        self._suggested = str(parent / f"{scene.stem}_landslides")
        self.files.setFilePath(self._suggested)

    def set_folder(self, folder: Path) -> None:
        """Show a folder that the dock chose."""
        self._suggested = str(folder)
        self.files.setFilePath(self._suggested)

    def show_standing(self, run: Optional[runs.Standing], goes_on: bool) -> None:  # noqa: FBT001
        """Say what stands in the folder."""
        if run is None:
            self.about.setText("")
        elif goes_on:
            rows = tr("1 row") if run.rows == 1 else tr("{} rows").format(run.rows)
            text = tr(
                "Interrupted after {}. Resume continues with its own settings: {}. Start over takes what is above."
            )
            self.about.setText(text.format(rows, _began_with(run)))
        else:
            self.about.setText(tr("This folder holds a run. You will be asked before it is overwritten."))


def _began_with(run: runs.Standing) -> str:
    """Return the method of an interrupted run, and whether it maps an area: what is chosen by now may be another."""
    method = single_line(method_words(str(run.request["settings"].get("method") or METHODS[0]))[0])
    return f"{method}, {tr('inside its area') if run.request['aoi'] else tr('Whole layer')}"


class RunBar(QWidget):
    """Run, Cancel, the progress of each stage, and how the last run ended; always in sight."""

    run = pyqtSignal()
    start_over = pyqtSignal()
    cancel = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.status = Status()
        self.progress = low_bar()
        self.run_button = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), "")
        self.over_button = QPushButton(tr("Start over"))
        self.over_button.setToolTip(tr("Forget the interrupted run and begin with what is chosen above."))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Stop; what is finished is kept, and Resume continues from there."))
        gap = self.fontMetrics().height() // 2
        buttons = QHBoxLayout()
        buttons.addWidget(self.run_button, 2)
        buttons.addWidget(self.over_button, 1)
        buttons.addWidget(self.cancel_button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, gap)
        layout.setSpacing(gap)
        layout.addWidget(self.status)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)
        self.run_button.clicked.connect(self.run)
        self.over_button.clicked.connect(self.start_over)
        self.cancel_button.clicked.connect(self.cancel)
        self._running = False
        self.show_idle(goes_on=False)

    def show_idle(self, *, goes_on: bool) -> None:
        """Offer to run, or to resume where an interrupted run stands in the folder."""
        self._running = False
        self.progress.hide()
        self.run_button.setText(tr("Resume") if goes_on else tr("Run"))
        self.run_button.setToolTip(
            tr("Continue from the last finished row.") if goes_on else tr("Find landslides in the scene.")
        )
        self.over_button.setVisible(goes_on)
        self.cancel_button.setEnabled(False)

    def show_running(self) -> None:
        """Show that the engine starts."""
        self._running = True
        self.run_button.setText(tr("Run next"))
        self.run_button.setToolTip(
            tr("Put the run chosen above into the queue. It begins when the current run has ended.")
        )
        self.over_button.hide()
        self.cancel_button.setEnabled(True)
        self.progress.setRange(0, 0)
        self.progress.show()
        self.status.show_message(f"{stage_title('start')}…", "info")

    def show_progress(self, progress: Progress) -> None:
        """Show how far a stage is and when it will be done."""
        if not self._running or not self.cancel_button.isEnabled():
            return
        self.progress.setRange(0, max(progress.total, 0))
        self.progress.setValue(min(progress.done, progress.total))
        text = tr("{} of {}").format(number(progress.done), number(progress.total)) if progress.total > 1 else ""
        if progress.eta_s is not None and progress.done < progress.total:
            text += tr(" · about {} left").format(duration(progress.eta_s))
        self.status.show_message(text, "info", stage_title(progress.stage))

    def show_cancelling(self) -> None:
        """Show that the wish to stop has been heard."""
        self.cancel_button.setEnabled(False)
        self.progress.setRange(0, 0)
        self.status.show_message(tr("Cancelling; what is finished is kept…"), "info")

    def show_error(self, message: str, hint: str, *, details: bool, choose: bool) -> None:
        """Show what is wrong and what to do, with links to the details and to the choice of another Python."""
        links = (("python", tr("Choose…"), choose), ("log", tr("Details"), details))
        self.status.show_message(hint, "error", message, [(name, words) for name, words, shown in links if shown])
