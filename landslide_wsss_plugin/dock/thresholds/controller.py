"""The thresholds over a finished run: the map shows the new mask at once, the polygons follow on release."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from landslide_wsss_plugin.common.tables import PIXEL_RULES, RULES, SCORES, SCORES_OF
from landslide_wsss_plugin.common.text import area, landslides, tr
from landslide_wsss_plugin.dock.thresholds.from_run import choice_of, scores_in_words
from landslide_wsss_plugin.dock.thresholds.preview import LivePreview
from landslide_wsss_plugin.dock.thresholds.rethreshold import RethresholdController, RethresholdRequest
from landslide_wsss_plugin.dock.thresholds.section import ThresholdsSection
from landslide_wsss_plugin.dock.thresholds.threshold_set import History, ThresholdSet
from landslide_wsss_plugin.inventory.tally import Tally
from landslide_wsss_plugin.layers import outputs, pair, run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun, RunError, methods_of, read_finished
from landslide_wsss_plugin.runtime import settings

HALF_DRAWN = "mask.outdated"
"""The engine's file in a run's folder while mask and polygons are of different thresholds."""

PAUSE_MS = 400
"""How long after the last change the polygons are drawn."""


class ThresholdController(QObject):
    """Ties the thresholds' section to a finished run and to the map.

    Args:
        iface: QGIS' interface to its window.
        section: the thresholds.
        rework: draws masks and polygons anew.
    """

    run_changed = pyqtSignal(object)
    """Another FinishedRun is on the table, or the same with new polygons; None is none."""

    layers_changed = pyqtSignal()
    """Layers have come or gone; the run on the table is still the same."""

    rethresholded = pyqtSignal(object, object)
    """The polygons of a run were drawn anew: its folder, and the ThresholdSet that stood before."""

    def __init__(self, iface: Any, section: ThresholdsSection, rework: RethresholdController) -> None:
        super().__init__()
        self._tally: Optional[Tally] = None
        self._cleared = False
        self._drawn_choice: Optional[ThresholdSet] = None
        self._taken_back: Optional[ThresholdSet] = None
        self._section = section
        self._bar = section.live
        self._rework = rework
        self._history = History()
        self._drawn: Optional[ThresholdSet] = None
        self._error = ""
        self._wanted = True
        self.run: Optional[FinishedRun] = None
        self.preview = LivePreview(iface.mapCanvas(), lambda: SCORES_OF.get(self._bar.method.value, ()))
        self._rest, self._list = (_timer(ms) for ms in (PAUSE_MS, 0))
        self._connect()
        self.list_runs()

    def set_result(self, folder: Optional[Path]) -> None:
        """Put a run on the table; None takes it off."""
        self._leave()
        names: list[str] = []
        try:
            self.run = read_finished(folder) if folder is not None else None
            if self.run is not None:
                names = self.preview.open(self.run)
        except RunError as error:
            self.run, self._error = None, f"{error.message} {error.hint}"
        self._section.set_run_values(self.run.own if self.run is not None else {})
        self._section.set_live(live=self.run is not None)
        if self.run is not None:
            self._fill(self.run, names)
            if self._half_drawn():
                self._rest.start()
        self._show_status()
        self.run_changed.emit(self.run)

    def list_runs(self) -> None:
        """List the runs that the project shows, and keep the chosen one where it is still there."""
        found = run_layers.runs_of(QgsProject.instance())
        chosen = str(self.run.folder) if self.run is not None else None
        self._bar.result.blockSignals(True)  # noqa: FBT003
        self._bar.result.clear()
        self._bar.result.add(tr("None"), "")
        for folder, title in found.items():
            self._bar.result.add(title, str(folder), str(folder))
        if self.run is not None and self.run.folder not in found and self.run.scores.is_file() and not self._cleared:
            gone = tr("{} (not in the map)").format(self.run.folder.name)
            self._bar.result.add(gone, str(self.run.folder), str(self.run.folder))
        self._cleared = False
        kept = chosen is not None and self._bar.result.choose(chosen)
        self._bar.result.blockSignals(False)  # noqa: FBT003
        if not kept and self._wanted and found:
            self._bar.result.choose(str(next(iter(found))))
        elif not kept and (self.run is not None or self._error):
            self.set_result(None)
        else:
            self.layers_changed.emit()

    def open_folder(self, folder: Path) -> None:
        """Add a finished run to the map and put it on the table."""
        try:
            run = read_finished(folder)
        except RunError as error:
            self._error = f"{error.message} {error.hint}"
            self._show_status()
            return
        if folder not in run_layers.runs_of(QgsProject.instance()):
            outputs.add_run(QgsProject.instance(), run.files, run.scene.stem)
        self.list_runs()
        self._bar.result.choose(str(folder))
        self._bring_forward()

    def show_counts(self, tally: Optional[Tally]) -> None:
        """Say how many landslides the polygons are now; None where they are not in the map."""
        self._tally = tally
        self._show_status()

    def go_back(self, choice: ThresholdSet) -> None:
        """Draw the polygons by an earlier choice again, as a step that is taken back."""
        self._taken_back = choice
        self._go(choice)

    def set_thresholds(self, values: "dict[str, float]") -> None:
        """Draw the polygons by other thresholds, as if the user had chosen them: a step that can be undone."""
        choice: dict[str, Any] = {"rule": RULES[0], **values}
        self._go(replace(self._section.choice(), **choice))

    def shut_down(self) -> None:
        """Take the preview off the map."""
        self._leave()
        for signal, slot in self._outside:
            signal.disconnect(slot)
        self._outside.clear()
        for timer in (self._rest, self._list):
            timer.stop()
        self.preview.shut_down()

    @property
    def pending(self) -> bool:
        """Whether the mask in the map is older than the thresholds."""
        return self.run is not None and (self._drawn != self._now() or self._half_drawn())

    def _connect(self) -> None:
        project = QgsProject.instance()
        self._outside = [
            (project.layersRemoved, self._project_changed),
            (project.layersAdded, self._project_changed),
            (project.readProject, self._project_changed),
            (project.cleared, self._project_cleared),
        ]
        for signal, slot in self._outside:
            signal.connect(slot)
        self._list.timeout.connect(self.list_runs)
        self.preview.ready.connect(self._view_ready)
        self._rest.timeout.connect(self._settle)
        self._section.edited.connect(self._edited)
        self._bar.result.currentIndexChanged.connect(self._choose)
        self._bar.result.activated.connect(self._bring_forward)  # what the user chose; not what a project lists
        self._bar.open.clicked.connect(self._ask_folder)
        self._bar.preview.toggled.connect(self._show_preview)
        self._bar.undo.clicked.connect(lambda: self._go(self._history.undo()))
        self._bar.redo.clicked.connect(lambda: self._go(self._history.redo()))
        self._rework.changed.connect(lambda folder: self._show_status() if self._is_mine(folder) else None)
        self._rework.drawn.connect(self._redrawn)
        self._rework.stopped.connect(self._was_stopped)

    def _half_drawn(self) -> bool:
        """Whether mask and polygons are of different thresholds: drawing them was stopped, or QGIS was killed."""
        return self.run is not None and (self.run.folder / HALF_DRAWN).is_file()

    def _was_stopped(self, wish: RethresholdRequest) -> None:
        if self._is_mine(wish.folder) and self._half_drawn():
            self._rest.start()

    def _project_changed(self, *_what: Any) -> None:
        self._list.start()

    def _project_cleared(self) -> None:
        """Let go of a run whose project is closed; one whose layers the user has taken out stays on the table."""
        self._cleared = True
        self._list.start()

    def _fill(self, run: FinishedRun, names: "list[str]") -> None:
        """Show a run's own thresholds."""
        method = self._bar.method
        method.blockSignals(True)  # noqa: FBT003
        method.clear()
        for name in methods_of(names, run.method):
            method.add(scores_in_words(name), name)
        method.choose(run.method)
        method.blockSignals(False)  # noqa: FBT003
        self._section.set_method(run.method)
        for name, chart in self._section.histograms.items():
            chart.show_otsu(run.otsu.get(name))
        self._section.set_choice(choice_of(run))
        self._drawn, self._drawn_choice = self._now(), self._section.choice()
        self._history.start(self._section.choice())
        self._show_history()
        self._rest.stop()
        self.preview.read()

    def _leave(self) -> None:
        self._rest.stop()
        self._error = ""
        self.run, self._drawn = None, None
        self.preview.close()

    def _choose(self, _index: int) -> None:
        folder = self._bar.result.value
        self._wanted = bool(folder)
        self.set_result(Path(folder) if folder else None)

    def _bring_forward(self, _index: int = 0) -> None:
        """Show the chosen run on the map, and hide others of its place: the polygons of two look like one map."""
        folder = self._bar.result.value
        if folder:
            pair.bring_forward(QgsProject.instance(), Path(folder))

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self._section, tr("Choose the folder of a finished run"), settings.text("run_folder")
        )
        if folder:
            settings.remember("run_folder", folder)
            self._wanted = True
            self.open_folder(Path(folder))

    def _now(self) -> ThresholdSet:
        """Return the present choice with the model's own values filled in, so that equal masks are equal choices."""
        scores = SCORES_OF.get(self._bar.method.value, SCORES)
        values = self._section.filled_values()
        manual = values["rule"] == "manual"
        values.update(
            {name: None for name in SCORES if not manual or name not in scores}, **self._section.polygon_values()
        )
        return ThresholdSet(method=self._bar.method.value, **values)

    def _edited(self) -> None:
        if self.run is None:
            return
        self._show_preview()
        self._rest.start()
        self.preview.read_what_is_missing()

    def _settle(self) -> None:
        """Keep the choice and have the polygons drawn, once the user has let go."""
        if self.run is None or self._section.dragging:
            return
        self._history.push(self._section.choice())
        self._show_history()
        if self.pending:
            self._rework.start(RethresholdRequest(self.run.folder, self._request(), self._now()))
        else:
            self._rework.stop()
        self._show_preview()

    def _request(self) -> "dict[str, Any]":
        return {
            "method": self._bar.method.value,
            "thresholds": self._section.filled_values(),
            "polygons": self._section.polygon_values(),
        }

    def _go(self, choice: ThresholdSet) -> None:
        self._section.set_choice(choice)
        self._show_history()

    def _show_history(self) -> None:
        self._bar.show_history(can_undo=self._history.can_undo, can_redo=self._history.can_redo)

    def _view_ready(self) -> None:
        for name, chart in self._section.histograms.items():
            counts = self.preview.histogram(name)
            if counts is not None:
                chart.show_counts(counts)
        self._show_preview()

    def _preview_values(self) -> "Optional[dict[str, float]]":
        """Return the thresholds of the whole scene; None where the rule has none or nobody knows them yet."""
        values, rule = self._section.filled_values(), self._section.rule.value
        names = SCORES_OF.get(self._bar.method.value, ())
        otsu = self.run.otsu if self.run is not None else {}
        if rule == "manual":
            return {name: float(values[name]) for name in names}
        return {name: otsu[name] for name in names} if rule == "otsu" and set(names) <= set(otsu) else None

    def _show_preview(self) -> None:
        """Paint what passes now, where the mask in the map does not show it yet."""
        values = self._preview_values() if self.pending and self._bar.preview.isChecked() else None
        self.preview.paint(values, self.run.folder if self.run is not None else None)
        self._show_status()

    def _is_mine(self, folder: Path) -> bool:
        return self.run is not None and folder == self.run.folder

    def _redrawn(self, wish: RethresholdRequest) -> None:
        """Take over what the engine has drawn."""
        if not self._is_mine(wish.folder):
            return
        try:
            self.run = read_finished(wish.folder)
        except RunError as error:
            self._error = f"{error.message} {error.hint}"
        else:
            self._error, self._drawn = "", wish.stands_for
            self._note_step()
            for name, chart in self._section.histograms.items():
                chart.show_otsu(self.run.otsu.get(name))
        self._show_preview()
        self.run_changed.emit(self.run)

    def _note_step(self) -> None:
        """Tell of the choice that stood before, unless this one takes a step back."""
        before, self._drawn_choice = self._drawn_choice, self._section.choice()
        taken_back, self._taken_back = self._taken_back, None
        if self.run is not None and before is not None and self._drawn_choice not in (before, taken_back):
            self.rethresholded.emit(self.run.folder, before)

    def _show_status(self) -> None:
        """Say in one line how map and thresholds stand."""
        self._section.about.setText(self._sentence())

    def _sentence(self) -> str:
        if self._error or self.run is None:
            return self._error or tr("Run a scene on the tab Map, or open the folder of a finished run.")
        if self._rework.text:
            return self._rework.text
        local = self._section.rule.value in PIXEL_RULES
        if self.pending and local:
            return tr("This rule looks at each pixel's neighborhood: the map changes when the polygons are drawn.")
        if self.pending:
            return tr("Preview. The polygons change when you release the slider.")
        return self._in_words(self.run)

    def _in_words(self, run: FinishedRun) -> str:
        """Return what a run found, as its polygons are now; as it ended where they are not in the map."""
        if self._tally is not None and self._tally.total:
            return f"{self._tally.in_words()}."
        count, total = int(run.result.get("count", 0)), run.result.get("area_m2")
        if not count:
            return tr("No landslide passes. Lower the thresholds or the smallest area.")
        return f"{landslides(count)}, {area(total)}."


def _timer(milliseconds: int) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
