"""The dock: four sections above a bar that is always in sight, and what happens between them."""

import html
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from landslide_wsss_plugin import runs
from landslide_wsss_plugin.dock import messages
from landslide_wsss_plugin.dock.column import Column
from landslide_wsss_plugin.dock.engine_room import EngineRoom
from landslide_wsss_plugin.dock.first_run import FirstRunPage
from landslide_wsss_plugin.dock.labels_section import LabelsSection
from landslide_wsss_plugin.dock.model_section import ModelSection
from landslide_wsss_plugin.dock.request import Choices, needed
from landslide_wsss_plugin.dock.run_section import RunBar, RunSection
from landslide_wsss_plugin.dock.runtime_room import RuntimeRoom
from landslide_wsss_plugin.dock.runtime_section import RuntimeSection
from landslide_wsss_plugin.dock.scene_section import SceneSection
from landslide_wsss_plugin.dock.thresholds_section import ThresholdsSection
from landslide_wsss_plugin.dock.training_section import MODEL_PIXEL_M, TrainingSection
from landslide_wsss_plugin.dock.try_section import TrySection
from landslide_wsss_plugin.dock.waiting import Waiting, WaitingRun
from landslide_wsss_plugin.dock.workbench import Workbench
from landslide_wsss_plugin.engine_client.protocol import Hello, Log, Progress
from landslide_wsss_plugin.engine_client.task import Cancelled, Failed, Success
from landslide_wsss_plugin.layers import area, outputs
from landslide_wsss_plugin.runtime import settings
from landslide_wsss_plugin.runtime.task import Done, NotDone
from landslide_wsss_plugin.scenes import SceneError, scene_file
from landslide_wsss_plugin.words import area as area_words
from landslide_wsss_plugin.words import duration, landslides, tr


class LandslideDock(QgsDockWidget):
    """Landslide WSSS' dock.

    Args:
        iface: QGIS' interface to its window.
    """

    def __init__(self, iface: Any) -> None:
        super().__init__(tr("Landslide WSSS"), iface.mainWindow())
        self.setObjectName("LandslideWsssDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._iface = iface
        self.engine = EngineRoom()
        self.scene = SceneSection(iface)
        self.model = ModelSection()
        self.thresholds = ThresholdsSection()
        self.output = RunSection()
        self.bar = RunBar()
        self.waiting = Waiting()
        self.workbench = Workbench(iface, self.thresholds)
        self._choices = Choices(self.scene, self.model, self.thresholds)
        self.trying = TrySection(iface, self.scene, self._choices, self.engine)
        self.labels = LabelsSection(iface, self.scene)
        self.training = TrainingSection(self.scene, self.model, self.labels, self.engine)
        self._looked = False
        self.runtime = RuntimeRoom()
        self.first_run = FirstRunPage(self.runtime)
        self.runtime_section = RuntimeSection(self.runtime)
        self._build()
        self._connect()
        self.thresholds.set_method(self.model.method.value)
        self._scene_changed()
        self._recall()

    def shut_down(self) -> None:
        """End the engine and forget nothing that the user chose."""
        self._remember()
        self.waiting.remember(self._choices.resumed_run)
        self.workbench.shut_down()
        self.runtime.shut_down()
        self.engine.shut_down()
        self.trying.shut_down()
        self.labels.shut_down()

    def look(self) -> None:
        """Ask the engine for the model's card and its device."""
        if not settings.engine_python():
            self._show_page(self.first_run)
            self.first_run.open()
        else:
            self._show_page(self._whole)
            self.runtime_section.show_engine()
            self.model.wait()
            self.engine.look(self.model.model_path(), verify=self.model.unverified())

    def run(self) -> None:
        """Resume the interrupted run in the folder, or start a new one; what stands there is asked about."""
        standing = self._standing()
        if self.waiting.takes(self.output.folder()) and not self.engine.running:
            self._start_waiting()
        elif self.waiting.takes(self.output.folder()):
            self._show_error(
                tr("A run that is under way or waits writes to this folder."),
                tr("Choose another folder for the next run."),
                "settings",
            )
        elif standing is not None and self._goes_on(standing):
            self._start(self._choices.resumed_run(standing))
        else:
            self._run_anew()

    def start_over(self) -> None:
        """Overwrite the interrupted run."""
        self._run_anew(overwrite=True)

    def _build(self) -> None:
        inside = QWidget()
        sections = QVBoxLayout(inside)
        gap = self.fontMetrics().height() // 2
        sections.setContentsMargins(gap, gap, gap, gap)
        sections.setSpacing(gap)
        after = (self.workbench.review_section, self.workbench.compare_section, self.workbench.export_section)
        before = (self.scene, self.model, self.thresholds, self.trying, self.output)
        for section in (*before, *after, self.labels, self.training):
            sections.addWidget(section)
        sections.addWidget(self.runtime_section)
        sections.addStretch(1)
        self._scroll = scroll = Column(inside)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        self._whole = whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(line)
        layout.addWidget(self.waiting)
        layout.addWidget(self.bar)
        self._pages = QStackedWidget()
        for page in (whole, self.first_run):
            self._pages.addWidget(page)
        self.setWidget(self._pages)
        if not settings.engine_python():
            self._pages.setCurrentWidget(self.first_run)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)

    def _set_up_engine(self) -> None:
        """Show the page that installs, also where there is an engine to go back to."""
        if not self.engine.running:
            self._show_page(self.first_run)
            self.first_run.open()

    def _fetch_model(self, entry: Any) -> None:
        self.runtime.fetch(entry, self._model_fetched)

    def _model_fetched(self, outcome: Any) -> None:
        if isinstance(outcome, Done):
            self.model.add_file(outcome.value)
            outcome.value.unlink(missing_ok=True)  # the copy in the user's folder is the one that is kept
        elif isinstance(outcome, NotDone):
            self._show_error(outcome.message, outcome.hint, "settings")

    def _remove_engine(self) -> None:
        if not self.engine.running:
            self.engine.shut_down()  # an engine that looks at a model holds files
            self._show_page(self.first_run)
            self.runtime.remove()

    def _connect(self) -> None:
        self.scene.changed.connect(self._scene_changed)
        self.model.model_changed.connect(self.look)
        self.model.fetch.connect(self._fetch_model)
        self.model.method_changed.connect(self._method_changed)
        self.output.folder_changed.connect(self._show_standing)
        self.bar.run.connect(self.run)
        self.bar.start_over.connect(self.start_over)
        self.bar.cancel.connect(self._cancel)
        self.bar.status.text.linkActivated.connect(self._follow)
        self.engine.looked.connect(self._model_answered)
        self.engine.said.connect(self._engine_said)
        self.engine.ended.connect(self._run_ended)
        for section in (self.model, self.trying, self.labels, self.training):
            section.problem.connect(self._show_error)
        self.training.made.connect(self.model.take)
        self.trying.chosen.connect(self._take_over)
        self.first_run.ready.connect(self.look)
        self.runtime_section.setup.connect(self._set_up_engine)
        self.runtime_section.removed.connect(self._remove_engine)
        self.visibilityChanged.connect(self._first_look)

    def _first_look(self, visible: bool) -> None:  # noqa: FBT001
        if visible and not self._looked:
            self._looked = True
            QTimer.singleShot(300, self.look)  # the dock first, then the engine behind it

    def _scene_changed(self) -> None:
        try:
            self.output.suggest(Path(scene_file(self.scene.layer())))
        except SceneError:
            self.output.suggest(None)
        self._show_standing()

    def _method_changed(self) -> None:
        self.thresholds.set_method(self.model.method.value)

    def _take_over(self, choice: "dict[str, Any]") -> None:
        """Put the method and the thresholds of a try-out into the dock."""
        self.model.method.choose(choice["method"])
        for name in ("gan", "cam", "student"):
            if name in choice:
                getattr(self.thresholds, name).spin.setValue(choice[name])

    def _standing(self) -> Optional[runs.Standing]:
        folder = self.output.folder()
        return runs.standing_run(folder) if folder is not None else None

    def _goes_on(self, run: runs.Standing) -> bool:
        """Whether the interrupted run is one of the scene that is chosen."""
        try:
            chosen = Path(scene_file(self.scene.layer()))
        except SceneError:
            return False
        return not run.finished and chosen.resolve() == run.scene.resolve()

    def _show_standing(self) -> None:
        run = self._standing()
        goes_on = run is not None and self._goes_on(run)
        self.output.show_standing(run, goes_on)
        if self.waiting.takes(self.output.folder()):
            self.output.about.setText(tr("A run that is under way or waits writes to this folder."))
        if not self.engine.running:
            self.bar.show_idle(goes_on=goes_on)

    def _run_anew(self, *, overwrite: bool = False) -> None:
        try:
            scene_file(self.scene.layer())
            folder = needed(self.output.folder())
            if runs.has_run(folder) and not overwrite:
                chosen = messages.ask_about_run(self, folder, runs.free_folder(folder))
                if chosen is None:
                    return
                overwrite, folder = chosen == folder, chosen
                self.output.take(folder)
            outputs.remove_run(QgsProject.instance(), folder)
            self._start(self._choices.new_run(folder, overwrite=overwrite))
        except (SceneError, area.AreaError) as error:
            self._show_error(error.message, error.hint, "settings")

    def _start(self, request: "dict[str, Any]") -> None:
        """Begin a run, or let it wait for the one under way."""
        self._remember()
        layer: Any = self.scene.layer()
        run = WaitingRun(layer.name(), layer.crs().toWkt() if layer.crs().isValid() else "", request)
        self._iface.messageBar().clearWidgets()
        if self.engine.running:
            self.waiting.add(run)
            self._show_standing()
            self._log(tr("Waits: {}.").format(f"{run.scene_name} · {run.folder}"))
            return
        self.output.log.clear()
        self._begin(run)

    def _begin(self, run: WaitingRun) -> None:
        self.waiting.going = run
        outputs.remove_run(QgsProject.instance(), run.folder)
        self._log(f"{run.scene_name} · {run.folder}")
        self._set_enabled(enabled=False)
        self.bar.show_running()
        QTimer.singleShot(0, lambda: self._bring_up(self.output.log))  # once the bar below has taken its room
        self.engine.run(tr("Landslides in {}").format(run.scene_name), run.request)
        self._show_standing()

    def _begin_next(self) -> None:
        """Begin the run whose turn it is; what the last one said stays in the log and in the message bar."""
        run = None if self.engine.running else self.waiting.next()
        if run is not None:
            self._begin(run)

    def _recall(self) -> None:
        """Offer the runs that were not finished when QGIS closed."""
        self.waiting.recall()
        if len(self.waiting):
            link = "<a href='waiting'>{}</a>".format(tr("Start"))
            self.bar.status.tell(link, "info", tr("QGIS was closed before these runs were finished."))

    def _keep_for_later(self, run: WaitingRun) -> None:
        """Let the runs wait that QGIS stops because it closes; it stays open where the user then changes his mind."""
        self.waiting.put_back(run, self._choices.resumed_run)
        self._show_standing()
        link = "<a href='waiting'>{}</a>".format(tr("Start"))
        self.bar.status.tell(f"{tr('What is finished is kept.')} {link}", "warning", tr("Cancelled."))
        self._log(tr("Cancelled."))

    def _bring_up(self, widget: QWidget) -> None:
        self._scroll.ensureWidgetVisible(widget)

    def _cancel(self) -> None:
        self.bar.show_cancelling()
        self.engine.cancel()

    def _engine_said(self, event: Any) -> None:
        if isinstance(event, Progress):
            self.bar.show_progress(event)
        elif isinstance(event, Log):
            self._log(event.text if event.level == "info" else f"{event.level}: {event.text}")
        elif isinstance(event, Hello):
            self._log(tr("Engine {} with PyTorch {}.").format(event.version, event.torch))

    def _log(self, text: str) -> None:
        self.output.log.appendPlainText(text)

    def _run_ended(self, outcome: Any) -> None:
        run = self.waiting.ended()
        self._set_enabled(enabled=True)
        self._show_standing()
        next_step = self.workbench.review_section if isinstance(outcome, Success) else self.output.log
        QTimer.singleShot(0, lambda: self._bring_up(next_step))
        if run is not None and isinstance(outcome, Cancelled) and not self.engine.asked_to_cancel:
            self._keep_for_later(run)
            return
        QTimer.singleShot(0, self._begin_next)
        if isinstance(outcome, Success):
            self._show_result(outcome.values, run)
        elif isinstance(outcome, Cancelled):
            self.bar.status.tell(tr("What is finished is kept."), "warning", tr("Cancelled."))
            self._log(tr("Cancelled."))
        elif isinstance(outcome, Failed):
            self._log(f"{outcome.message} {outcome.hint}")
            self._show_error(outcome.message, outcome.hint, outcome.kind)

    def _show_result(self, result: "dict[str, Any]", run: Optional[WaitingRun]) -> None:
        name = run.scene_name if run is not None else ""
        crs = QgsCoordinateReferenceSystem.fromWkt(run.crs_wkt) if run is not None else None
        layers, broken = outputs.add_run(QgsProject.instance(), result, name, crs)
        count, total = int(result.get("count", 0)), float(result.get("area_m2", 0))
        found = landslides(count) + (f", {area_words(total)}" if count and layers.mask.crs().isValid() else "")
        took = tr("In {} on {}.").format(duration(float(result.get("seconds", 0))), result.get("device", ""))
        self.bar.status.tell(html.escape(took), "success", tr("Found {}.").format(found))
        self._log(tr("Found {}.").format(found))
        for sentence in result.get("warnings") or []:
            messages.warning(self._iface.messageBar(), str(sentence))
        messages.success(self._iface.messageBar(), tr("Found {} in {}.").format(found, name))
        self.workbench.take(Path(str(result["run"])))
        if broken:
            self._show_error(
                tr("QGIS cannot open {}.").format(", ".join(broken)), tr("Run again, or look at the log."), "internal"
            )

    def _model_answered(self, outcome: Any) -> None:
        self.model.settle(good=isinstance(outcome, Success) or getattr(outcome, "kind", "") != "model")
        if isinstance(outcome, Success):
            self.model.show_card(outcome.values, outcome.hello)
            card = outcome.values.get("card") or {}
            self.thresholds.set_model_values(card)
            self.training.model_pixel_m = float(card.get("pixel_size_m") or MODEL_PIXEL_M)
        elif isinstance(outcome, Failed):
            self.model.show_problem(outcome.message)
            self._show_error(outcome.message, outcome.hint, outcome.kind)

    def _show_error(self, message: str, hint: str, kind: str) -> None:
        buttons: dict[str, Callable[[], None]] = {}
        if kind != "settings":  # the dock's own: there is nothing more to say
            buttons[tr("Details")] = self._show_log
        if kind == "runtime":
            buttons[tr("Choose…")] = self._choose_python
        messages.error(self._iface.messageBar(), f"{message} {hint}", buttons)
        self.bar.show_error(message, hint, details=kind != "settings", choose=kind == "runtime")

    def _follow(self, link: str) -> None:
        {"log": self._show_log, "python": self._choose_python, "waiting": self._start_waiting}[link]()

    def _start_waiting(self) -> None:
        self.output.log.clear()
        self._begin_next()

    def _show_log(self) -> None:
        messages.show_log(self._iface.mainWindow(), self.engine.log, self.output.log.toPlainText())

    def _choose_python(self) -> None:
        if messages.choose_python(self) is not None:
            self._iface.messageBar().clearWidgets()
            self.bar.status.tell("", "info")
            self.look()

    def _set_enabled(self, *, enabled: bool) -> None:
        """Keep what a run must not lose under its feet; the next run can be prepared meanwhile."""
        for section in (self.trying, self.runtime_section):
            section.setEnabled(enabled)

    def _remember(self) -> None:
        for section in (self.scene, self.model, self.thresholds):
            section.remember()
