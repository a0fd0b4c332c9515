"""The dock: four tabs above a bar that is always in sight, and what happens between them."""

from typing import Any, Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from landslide_wsss_plugin.common.tables import SCORES
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.earlier.section import EarlierSection
from landslide_wsss_plugin.dock.improve.adapt_control import AdaptControl
from landslide_wsss_plugin.dock.improve.adapt_section import AdaptSection, ResultStatus
from landslide_wsss_plugin.dock.improve.labels_section import LabelsSection
from landslide_wsss_plugin.dock.improve.section import MODEL_PIXEL_M, TrainingSection
from landslide_wsss_plugin.dock.learning.learning_job import JobRunner
from landslide_wsss_plugin.dock.learning.several_control import SeveralControl
from landslide_wsss_plugin.dock.map.job_queue import JobQueue
from landslide_wsss_plugin.dock.map.model_section import ModelSection
from landslide_wsss_plugin.dock.map.request import Choices
from landslide_wsss_plugin.dock.map.run_control import RunControl
from landslide_wsss_plugin.dock.map.run_section import RunBar, RunSection
from landslide_wsss_plugin.dock.map.scene_reading import SceneReading, scene_request
from landslide_wsss_plugin.dock.map.scene_section import SceneSection
from landslide_wsss_plugin.dock.research.try_section import TrySection
from landslide_wsss_plugin.dock.results_controller import ResultsController
from landslide_wsss_plugin.dock.setup.engine_section import RuntimeSection
from landslide_wsss_plugin.dock.setup.first_run import FirstRunPage
from landslide_wsss_plugin.dock.setup.runtime_tasks import InstallTasks
from landslide_wsss_plugin.dock.tabs import MAP, Tabs
from landslide_wsss_plugin.dock.teach.controller import TeachControl
from landslide_wsss_plugin.dock.teach.lesson_control import LessonControl
from landslide_wsss_plugin.dock.teach.model_control import SensorModelControl
from landslide_wsss_plugin.dock.teach.model_offer import ModelOffer
from landslide_wsss_plugin.dock.teach.section import TeachSection
from landslide_wsss_plugin.dock.thresholds.section import ThresholdsSection
from landslide_wsss_plugin.dock.widgets import messages
from landslide_wsss_plugin.dock.widgets.arranging import labelled
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.task_manager import EngineTasks
from landslide_wsss_plugin.runtime import settings
from landslide_wsss_plugin.runtime.task import Done, NotDone


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
        self.engine = EngineTasks()
        self.scene = SceneSection(iface)
        self.model = ModelSection()
        self.earlier = EarlierSection(iface, self.scene)
        self.reading = SceneReading(self.scene, scene_request(self.scene, self.model.model_path))
        self.reading_earlier = SceneReading(self.earlier, self.earlier.request, self.reading.session)
        self.thresholds = ThresholdsSection()
        self.next_thresholds = ThresholdsSection(of_result=False)
        self.output = RunSection()
        self.bar = RunBar()
        self.workbench = ResultsController(iface, self.thresholds, self.scene.file)
        self._choices = Choices(self.scene, self.model, self.next_thresholds, self.earlier)
        self.waiting = JobQueue(self._choices.resumed_run)
        self.runs = RunControl(iface, self.scene, self._choices, self.output, self.bar, self.waiting, self.engine)
        self.result_status, self.improving = ResultStatus(), AdaptSection()
        runner = JobRunner(self.bar, self.waiting, self.engine, lambda: self.model.device.value, self.runs.log)
        self.adapting = AdaptControl(self.workbench, self.improving, self.result_status, runner)
        self.teach_section = TeachSection()
        self.teaching = TeachControl(iface.mapCanvas(), self.teach_section, self.workbench.session, self.adapting.teach)
        self.sensor_models = SensorModelControl(self.teach_section, runner)
        self.several = SeveralControl(self.improving, runner)
        self.lessons = LessonControl(self.teach_section, self.workbench.review)
        self.offer = ModelOffer(self.scene, self.model)
        self.trying = TrySection(iface, self.scene, self._choices, self.engine)
        self.labels = LabelsSection(iface, self.scene)
        self.training = TrainingSection(self.scene, self.model, self.labels, self.engine, self.waiting)
        self._looked = self._is_shut_down = False
        self._scene_source = ""
        self.runtime = InstallTasks()
        self.first_run = FirstRunPage(self.runtime)
        self.runtime_section = RuntimeSection(self.runtime)
        self._build()
        self._connect()
        self.next_thresholds.set_method(self.model.method.value)
        self.runs.scene_changed()
        self._scene_changed()
        self.runs.recall()

    def shut_down(self) -> None:
        """End the engine and forget nothing that the user chose."""
        self._is_shut_down = True
        self._remember()
        self.waiting.remember()
        self.adapting.shut_down()
        self.teaching.shut_down()
        self.workbench.shut_down()
        self.reading_earlier.shut_down()
        self.reading.shut_down()
        self.runtime.shut_down()
        self.engine.shut_down()
        self.trying.shut_down()
        self.labels.shut_down()

    def look(self) -> None:
        """Ask the engine for the model's card and its device; not for a panel that went before its first look."""
        if self._is_shut_down:
            return
        if not settings.engine_python():
            self._show_page(self.first_run)
            self.first_run.open()
        else:
            self._show_page(self._whole)
            self.runtime_section.show_engine()
            self.model.wait()
            self.reading.set_awake(self.isVisible())
            self.reading_earlier.set_awake(self.isVisible())
            self.engine.look(self.model.model_path(), verify=self.model.unverified())

    def _build(self) -> None:
        result = labelled(tr("Resul&t"), self.thresholds.live.result_row, tr("Which result is shown and checked."))
        self.tabs = Tabs(
            (
                self.scene,
                self.earlier,
                self.model,
                self.output,
                self.next_thresholds,
                self.trying,
                self.runtime_section,
            ),
            (
                result,
                self.result_status,
                self.thresholds,
                self.workbench.review_section,
                self.workbench.ground_section,
                self.workbench.polygons_section,
                self.workbench.attributes_section,
            ),
            (self.improving, self.teach_section, self.labels, self.training),
            (self.workbench.compare_section, self.workbench.statistics_section, self.workbench.export_section),
        )
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        self._whole = whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(line)
        layout.addWidget(self.waiting)
        layout.addWidget(self.bar)
        self._pages = QStackedWidget()
        for page in (whole, self.first_run):
            self._pages.addWidget(page)
        self.setWidget(self._pages)
        self._show_page(whole if settings.engine_python() else self.first_run)

    def _show_page(self, page: QWidget) -> None:
        for other in (self._whole, self.first_run):  # a page that is not shown asks for no room
            policy = QSizePolicy.Policy.Preferred if other is page else QSizePolicy.Policy.Ignored
            other.setSizePolicy(policy, policy)
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
        self.scene.changed.connect(self.runs.scene_changed)
        self.scene.changed.connect(self._scene_changed)
        self.model.model_changed.connect(self.look)
        self.model.model_changed.connect(self.reading.read_anew)  # what is said of a pixel was measured of one model
        self.model.fetch.connect(self._fetch_model)
        self.model.method_changed.connect(self._method_changed)
        self.runs.asked.connect(self._remember)
        self.runs.begun.connect(self._run_begun)
        self.runs.ended.connect(self._run_ended)
        self.runs.look_at.connect(self.workbench.show_result)
        self.workbench.review.counted.connect(self._counted)
        for status in (self.bar.status, self.result_status.status):
            status.text.linkActivated.connect(self._follow)
        self.engine.looked.connect(self._model_answered)
        self.workbench.live.run_changed.connect(self.teaching.set_run)
        self.workbench.review.counted.connect(self.teaching.changed)
        self.adapting.begun.connect(self._adapting_begun)
        self.adapting.ended.connect(self._adapting_ended)
        self.adapting.made.connect(lambda: QTimer.singleShot(0, lambda: self._start_up(self.result_status)))
        for models in (self.sensor_models, self.several):
            models.begun.connect(self._adapting_begun)
            models.ended.connect(self._adapting_ended)
        self.lessons.added.connect(self.teaching.look_again)
        for made in (self.adapting.pairs.kept, self.sensor_models.made, self.several.made):
            made.connect(self.model.list_again)
            made.connect(self.offer.look)
        for widget in (self.tabs, self._iface.mapCanvas()):
            self.result_status.add_keys(widget)
        for part in (
            self.runs,
            self.model,
            self.trying,
            self.labels,
            self.training,
            self.adapting,
            self.adapting.pairs,
            self.sensor_models,
            self.several,
        ):
            part.problem.connect(self._show_error)
        self.training.made.connect(self.model.set_path)
        self.training.unfit.connect(self.model.list_again)
        self.trying.chosen.connect(self._use_choice)
        self.first_run.ready.connect(self.look)
        self.runtime_section.setup.connect(self._set_up_engine)
        self.runtime_section.removed.connect(self._remove_engine)
        self.visibilityChanged.connect(self.reading.set_awake)
        self.visibilityChanged.connect(self.reading_earlier.set_awake)
        self.earlier.chosen.connect(self.model.set_earlier)
        self.visibilityChanged.connect(self._first_look)

    def _first_look(self, visible: bool) -> None:  # noqa: FBT001
        if visible and not self._looked:
            self._looked = True
            QTimer.singleShot(300, self.look)  # the dock first, then the engine behind it

    def _counted(self) -> None:
        run = self.workbench.live.run
        self.runs.show_counts(run.folder if run is not None else None, self.workbench.review.tally)

    def _method_changed(self) -> None:
        self.next_thresholds.set_method(self.model.method.value)

    def _scene_changed(self) -> None:
        """Start from the model's own thresholds for another scene; a reading of the same changes nothing."""
        layer = self.scene.layer()
        source = str(layer.source()) if layer is not None else ""
        if source != self._scene_source:
            self._scene_source = source
            self.next_thresholds.start_anew()

    def _use_choice(self, choice: "dict[str, Any]") -> None:
        """Put the method and the thresholds of a try-out into the dock."""
        self.model.method.choose(choice["method"])
        for name in SCORES:
            if name in choice:
                getattr(self.next_thresholds, name).spin.setValue(choice[name])

    def _start_up(self, widget: QWidget) -> None:
        self.tabs.show_widget(widget)

    def _run_begun(self) -> None:
        self._set_enabled(enabled=False)
        QTimer.singleShot(0, lambda: self._start_up(self.output.log))  # once the bar below has taken its room

    def _run_ended(self, well: bool) -> None:  # noqa: FBT001
        self._set_enabled(enabled=True)
        next_step = self.workbench.review_section if well else self.output.log
        QTimer.singleShot(0, lambda: self._start_up(next_step))
        if well:  # the log has been followed; what comes next on that tab is another scene
            QTimer.singleShot(0, lambda: self.tabs.scroll_up(MAP))

    def _adapting_begun(self) -> None:
        self._set_enabled(enabled=False)
        self.runs.forget_last()

    def _adapting_ended(self) -> None:
        self._set_enabled(enabled=True)
        self.runs.show_standing()

    def _model_answered(self, outcome: Any) -> None:
        self.model.settle(good=isinstance(outcome, Success) or getattr(outcome, "kind", "") != "model")
        if isinstance(outcome, Success):
            self.model.show_card(outcome.values, outcome.hello)
            card = outcome.values.get("card") or {}
            for section in (self.thresholds, self.next_thresholds):
                section.set_model_values(card)
            self.training.model_pixel_m = float(card.get("pixel_size_m") or MODEL_PIXEL_M)
            self.scene.set_model_pixel(self.training.model_pixel_m)
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
        acts: dict[str, Callable[[], None]] = {
            "log": self._show_log,
            "python": self._choose_python,
            "waiting": self.runs.start_waiting,
            "adapt": self.adapting.adapt_scene,
            "teach": lambda: self._start_up(self.teach_section),
        }
        if link in acts:  # the line under the result has links of its own, too
            acts[link]()

    def _show_log(self) -> None:
        messages.show_log(self._iface.mainWindow(), self.engine.log, self.output.log.toPlainText())

    def _choose_python(self) -> None:
        if messages.choose_python(self) is not None:
            self._iface.messageBar().clearWidgets()
            self.bar.status.show_message("", "info")
            self.look()

    def _set_enabled(self, *, enabled: bool) -> None:
        """Keep what a run must not lose under its feet; the next run can be prepared meanwhile."""
        for section in (self.trying, self.runtime_section):
            section.setEnabled(enabled)

    def _remember(self) -> None:
        for section in (self.scene, self.model, self.next_thresholds):
            section.remember()
