"""The page that the dock shows while there is no engine: what is installed, how large, where, and one button."""

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from landslide_wsss_plugin.common.foreign_text import rich_text
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.setup.runtime_tasks import InstallTasks
from landslide_wsss_plugin.dock.widgets import messages
from landslide_wsss_plugin.dock.widgets.buttons import Button
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Note, Section
from landslide_wsss_plugin.runtime import settings
from landslide_wsss_plugin.runtime.install import Step
from landslide_wsss_plugin.runtime.plan import InstallPlan
from landslide_wsss_plugin.runtime.preflight import gigabytes
from landslide_wsss_plugin.runtime.requirements import Size
from landslide_wsss_plugin.runtime.task import Done, NotDone, Stopped
from landslide_wsss_plugin.runtime.versions import Runtime, Versions


class FirstRunPage(QWidget):
    """Installs the engine.

    Args:
        room: runs the tasks.
    """

    ready = pyqtSignal()
    """There is an engine now, or the user goes back to the one that there is."""

    def __init__(self, room: InstallTasks) -> None:
        super().__init__()
        self.room = room
        self._plan: Optional[InstallPlan] = None
        self._build()
        self._connect()
        self._show_idle()

    def open(self) -> None:
        """Look at the computer, and say what would be installed."""
        self.back_button.setVisible(bool(settings.engine_python()))
        if not self.room.working:
            self._look(None)

    def _build(self) -> None:
        gap = self.fontMetrics().height() // 2
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap * 2, gap * 2, gap * 2, gap * 2)
        layout.setSpacing(gap)
        title = QLabel(tr("Install the AI runtime"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        title.setFont(font)
        title.setWordWrap(True)
        about = QLabel(
            tr(
                "The networks that find landslides run in a separate Python. It is installed "
                "once, beside QGIS: QGIS and your other plugins stay as they are."
            )
        )
        about.setWordWrap(True)
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.interrupted = Note()
        self.install_button = Button(tr("Install"))
        self.install_button.setObjectName("landslide_wsss_install")
        self.install_button.setDefault(True)
        self.cancel_button = Button(tr("Cancel"))
        self.back_button = Button(tr("Back"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.status = Status()
        buttons = QHBoxLayout()
        for button in (self.install_button, self.cancel_button, self.back_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (title, about, self.facts, self.interrupted):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addWidget(self.status)
        layout.addWidget(self._other_ways())
        layout.addStretch(1)

    def _other_ways(self) -> Section:
        self.others = Section(tr("Other ways"), "other_ways")
        self.others.setSaveCollapsedState(False)
        self.others.setCollapsed(True)
        self.bundle_button = Button(tr("Install from an offline bundle…"))
        self.bundle_button.setToolTip(tr("A zip of all packages, for a computer without internet."))
        self.existing_button = Button(tr("Use an existing Python…"))
        self.existing_button.setToolTip(tr("An environment of your own with PyTorch and rasterio. It is tested first."))
        self.base_button = Button(tr("Build on another Python…"))
        self.base_button.setToolTip(tr("The Python that the new environment is made with: 3.10 to 3.14, 64-bit."))
        self.torch_source = QLineEdit(settings.text("torch_source"))
        self.torch_source.setPlaceholderText(tr("The usual place"))
        self.report_button = Button(tr("Copy report"))
        self.report_button.setToolTip(tr("What a bug report needs, without names, paths and passwords."))
        self.details_button = Button(tr("Details"))
        self.details_button.setToolTip(tr("What the installer has said."))
        for button in (self.bundle_button, self.existing_button, self.base_button):
            self.others.below(button)
        self.others.row(
            tr("&PyTorch from"),
            self.torch_source,
            tr(
                "A folder, or the address after --index-url on PyTorch's page for installing: for a GPU on Windows, "
                "or for a small download without GPU on Linux."
            ),
        )
        self.others.lay_out(narrow=True)  # this page is as narrow as the dock is at least
        self.others.below(self.details_button)
        self.others.below(self.report_button)
        return self.others

    def _connect(self) -> None:
        self.install_button.clicked.connect(self._install)
        self.cancel_button.clicked.connect(self._cancel)
        self.back_button.clicked.connect(self.ready)
        self.bundle_button.clicked.connect(self._choose_bundle)
        self.existing_button.clicked.connect(self._choose_existing)
        self.base_button.clicked.connect(self._choose_base)
        self.torch_source.editingFinished.connect(self._source_changed)
        self.report_button.clicked.connect(lambda: messages.copy_report(self.status, [self.room.log]))
        self.details_button.clicked.connect(lambda: messages.show_log(self.window(), self.room.log, ""))
        self.room.planned.connect(self._planned)
        self.room.progressed.connect(self._on_progress)
        self.room.ended.connect(self._ended)

    def _look(self, bundle: Optional[Path]) -> None:
        self._plan = None
        self.install_button.setEnabled(False)
        self.facts.setText(tr("Looking at this computer…"))
        since = Versions().interrupted()
        words = tr(
            "The installation of {} was interrupted. Install begins again; files that were downloaded "
            "completely are not downloaded again."
        )
        self.interrupted.setText(words.format(since) if since else "")
        self.room.plan(bundle)

    def _planned(self, outcome: Any) -> None:
        if isinstance(outcome, Done):
            self._plan = outcome.value
            self.facts.setText(facts(outcome.value))
            if outcome.value.smaller is not None:
                self.others.setCollapsed(False)  # there is the field that the facts speak of
            self.install_button.setEnabled(not self.room.working)
            self.install_button.setFocus()
        elif isinstance(outcome, NotDone):
            self.facts.setText("")
            self._problem(outcome)

    def _install(self) -> None:
        if self._plan is not None:
            self._show_working()
            self.room.install(self._plan)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.status.show_message(tr("Stopping…"), "info")
        self.room.cancel()

    def _on_progress(self, step: Step) -> None:
        self.progress.setValue(round(step.percent))
        if self.cancel_button.isEnabled():
            self.status.show_message(step.text, "info")

    def _ended(self, outcome: Any) -> None:
        self._show_idle()
        if isinstance(outcome, Done):
            if isinstance(outcome.value, Runtime):
                settings.remember("engine_python", None)  # the installed one is used from now on
            elif outcome.value is not None:
                settings.remember("engine_python", outcome.value)
            self.status.show_message("", "info")
            if settings.engine_python():
                self.ready.emit()
            else:
                self.open()
        elif isinstance(outcome, Stopped):
            self.status.show_message(
                tr("Nothing was changed. Files that were downloaded completely are kept for the next time."),
                "warning",
                tr("Stopped."),
            )
        elif isinstance(outcome, NotDone):
            self._problem(outcome)

    def _problem(self, outcome: NotDone) -> None:
        self.status.show_message(outcome.hint, "error", outcome.message)

    def _show_idle(self) -> None:
        self.progress.setVisible(False)
        self.cancel_button.setVisible(False)
        self.install_button.setVisible(True)
        self.install_button.setEnabled(self._plan is not None)
        self.others.setEnabled(True)

    def _show_working(self) -> None:
        self.progress.setValue(0)
        self.progress.setVisible(True)
        self.cancel_button.setVisible(True)
        self.cancel_button.setEnabled(True)
        self.install_button.setVisible(False)
        self.back_button.setVisible(False)
        self.interrupted.setText("")
        self.status.show_message("", "info")
        self.others.setEnabled(False)

    def _choose_bundle(self) -> None:
        path, _filter = QFileDialog.getOpenFileName(
            self, tr("Choose the offline bundle"), str(Path.home()), tr("Offline bundles (*.zip)")
        )
        if path:
            self.use_bundle(Path(path))

    def use_bundle(self, path: Path) -> None:
        """Say what an installation from this bundle would do; Install does it."""
        self.status.show_message("", "info")
        self._look(path)

    def _choose_existing(self) -> None:
        path = messages.ask_for_python(self, tr("Choose the Python of an environment of your own"))
        if path is not None:
            self.use_existing(path)

    def use_existing(self, path: str) -> None:
        """Test an existing Python, and use it where the engine works in it."""
        self._show_working()
        self.room.check(path)

    def _choose_base(self) -> None:
        path = messages.ask_for_python(self, tr("Choose the Python to build on"), qgis_too=True)
        if path is not None:
            settings.remember("base_python", path)
            self._look(None)

    def _source_changed(self) -> None:
        text = self.torch_source.text().strip()
        if text != settings.text("torch_source"):
            settings.remember("torch_source", text or None)
            self._look(None)


def facts(plan: InstallPlan) -> str:
    """Return what a plan will do as a small table for people."""
    python = plan.python.words if plan.python is not None else tr("a Python that uv fetches")
    size = tr("{} on the disk").format(gigabytes(plan.size.disk)) if plan.size.disk else tr("size unknown")
    if plan.bundle is not None:
        came = tr("{}, nothing is downloaded").format(plan.bundle.path.name)
    elif plan.wishes.torch_source:
        came, size = tr("PyTorch from {}").format(plan.wishes.torch_source), tr("depends on PyTorch's source")
    else:
        came = tr("{} to download").format(gigabytes(plan.size.download))
    rows = (
        (tr("What"), tr("PyTorch, rasterio and what they need, built on {}").format(python)),
        (tr("Size"), f"{came}; {size}"),
        *([(tr("Smaller"), _smaller(plan.smaller))] if plan.smaller is not None else []),
        (tr("Where"), str(Versions().root)),
        (tr("Device"), plan.build.why),
    )
    cells = "".join(
        f"<tr><td><b>{rich_text(name)}</b>&nbsp;&nbsp;</td><td>{rich_text(words)}</td></tr>" for name, words in rows
    )
    return f"<table cellspacing='2'>{cells}</table>"


def _smaller(size: Size) -> str:
    """Return how the build without CUDA is had, which is all that a computer without an NVIDIA GPU uses."""
    words = tr(
        "About {} to download and {} on the disk, without the part for NVIDIA GPUs, which this computer does not use: "
        "on pytorch.org choose Linux, Pip and CPU, and put the address after --index-url into “PyTorch from” below."
    )
    return words.format(gigabytes(size.download), gigabytes(size.disk))
