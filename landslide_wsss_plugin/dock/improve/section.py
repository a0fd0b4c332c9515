"""The dock's training: from labels to a model of one's own, with what it has learned so far in sight."""

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton, QToolButton

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.improve.labels_section import LEAST, LabelsSection
from landslide_wsss_plugin.dock.improve.progress import TrainingProgress
from landslide_wsss_plugin.dock.map.job_queue import JobQueue
from landslide_wsss_plugin.dock.map.jobs import QueuedTraining
from landslide_wsss_plugin.dock.map.model_section import ModelSection
from landslide_wsss_plugin.dock.map.scene_section import SceneSection
from landslide_wsss_plugin.dock.widgets.arranging import beside, in_a_row
from landslide_wsss_plugin.dock.widgets.buttons import Check
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.engine_client.connection import CancelledOutcome, Failed, Success
from landslide_wsss_plugin.engine_client.protocol import Progress
from landslide_wsss_plugin.engine_client.task import EngineTask
from landslide_wsss_plugin.engine_client.task_manager import EngineTasks
from landslide_wsss_plugin.layers import scene_layer as scenes
from landslide_wsss_plugin.records import trainings
from landslide_wsss_plugin.runtime import model_store

EFFORTS = {"quick": 0.3, "usual": 1.0, "thorough": 3.0}
LEAST_FROM_SCRATCH = 50
"""Squares of each kind below which the engine refuses to train without a model to start from."""
CHIP_PX = 256
"""Side of the chips that a training sees, pixels of the model."""

MODEL_PIXEL_M = scenes.MODEL_PIXEL_M
"""Where the model's card has not been read yet."""


class TrainingSection(Section):
    """Name, start, networks and effort; Train and Pause; the curves.

    Args:
        scene: raster and bands.
        model: the model to go on from, and the device.
        labels: the labelled squares.
        engine: runs the training.
        waiting: what waits for what is under way.
    """

    problem = pyqtSignal(str, str, str)
    """Message, hint and kind of what went wrong."""

    made = pyqtSignal(str)
    """The path of a new model, in the folder of the user's models."""

    unfit = pyqtSignal()
    """There is a new model in that folder, which is not fit for use."""

    def __init__(
        self, scene: SceneSection, model: ModelSection, labels: LabelsSection, engine: EngineTasks, waiting: JobQueue
    ) -> None:
        super().__init__(tr("Train a model"), "training")
        self._scene, self._model, self._labels = scene, model, labels
        self._engine, self._waiting = engine, waiting
        self._task: Optional[EngineTask] = None
        self._job: Optional[QueuedTraining] = None
        self._pausing = False
        self._told_of: Optional[QueuedTraining] = None
        self.model_pixel_m = MODEL_PIXEL_M
        """Ground pixel size of the chosen model, metres."""
        self.details: dict[str, dict[str, Any]] = {}
        """Settings of each training that differ from what the engine chooses, by the network's role."""
        self.progress = TrainingProgress(self)
        self._build()
        labels.changed.connect(self._show)
        waiting.changed.connect(self._queue_changed)
        waiting.turn.connect(self._begin)
        self._list_unfinished()
        self._show()
        self.setCollapsed(True)

    @property
    def status(self) -> Status:
        """What is said of the training."""
        return self.progress.status

    @property
    def running(self) -> bool:
        """Whether a training is under way."""
        return self._task is not None

    def train(self) -> None:
        """Begin a training with the labels, or let it wait for what is under way."""
        try:
            scene = scenes.scene_file(self._scene.layer())
        except scenes.SceneError as error:
            self.problem.emit(error.message, error.hint, "settings")
            return
        name = self.name.text().strip() or tr("My landslides")
        folder = trainings.free_folder(name, self._waiting.takes)
        request = {
            "scene": scene,
            "labels": self._labels.source(),
            "label_field": "label",
            "out": str(folder),
            "settings": {
                "name": name,
                "start": self._start(),
                "generator": self.generator.isChecked(),
                "student": self.student.isChecked(),
                "effort": EFFORTS[self.effort.value],
                "bands": self._scene.chosen_bands(),
                "crs": scenes.crs_of(self._scene.layer()).get("scene_crs"),
                "device": self._model.device.value,
                "details": self.details,
                **self._chips(),
            },
        }
        job = QueuedTraining(request, name)
        if self._waiting.has_like(job):
            self.problem.emit(
                tr("The same training is under way or waits."), tr("Change its name or its settings."), "settings"
            )
            return
        self._enqueue(job)

    def resume(self) -> None:
        """Go on with the training that is chosen in the list."""
        folder = Path(self.unfinished.value)
        training = trainings.read(folder) if self.unfinished.value else None
        if training is None:
            self._list_unfinished()
            return
        self._enqueue(QueuedTraining({"out": str(folder)}, training.name))

    def pause(self) -> None:
        """Stop; the training goes on from its last checkpoint whenever the user wants."""
        if self._task is not None:
            self._pausing = True
            self.pause_button.setEnabled(False)
            self.status.show_message(tr("Pausing; what is learned is kept…"), "info")
            self._task.cancel()

    def _build(self) -> None:
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("My landslides"))
        self.name.setMaxLength(60)
        self.row(tr("Na&me"), self.name, tr("What the new model is called in the list of models."))
        self.start = Choice()
        self.start.add(
            tr("The chosen model (fine-tune)"), "model", tr("Needs few labels: they adapt the model to your scene.")
        )
        self.start.add(
            tr("From scratch"),
            "scratch",
            tr("Needs many labels. For imagery that is unlike what any model was trained on."),
        )
        self.start.currentIndexChanged.connect(self._show)
        self.row(tr("&Start from"), self.start, tr("The model that the training starts from."))
        self.few = self.note()
        self.student = Check(tr("&Outline model"))
        self.student.setChecked(True)
        self.student.setToolTip(tr("The network that gives the outlines; it learns from the classifier."))
        self.generator = Check(tr("&CycleGAN (research)"))
        self.generator.setToolTip(
            tr("Also trains a CycleGAN, which the research methods need. Takes hours without a GPU.")
        )
        self.below(self.student)
        self.below(self.generator)
        self.effort = Choice()
        self.effort.add(tr("Quick"), "quick", tr("To see whether it works."))
        self.effort.add(tr("Usual"), "usual")
        self.effort.add(tr("Thorough"), "thorough", tr("Takes three times as long; worth it with many labels."))
        self.effort.choose("usual")
        self.row(tr("E&ffort"), self.effort, tr("How long the networks learn."))
        self.train_button = QPushButton(tr("Trai&n"))
        self.pause_button = QPushButton(tr("Pa&use"))
        self.pause_button.setToolTip(
            tr("Stop for now; it continues from here at any time, also after QGIS was closed.")
        )
        self.below(in_a_row(self.train_button, self.pause_button))
        self.unfinished = Choice()
        self.go_button = QToolButton()
        self.go_button.setText(tr("Continue"))
        self._unfinished_row = beside(self.unfinished, self.go_button, tr("Continue with this training"))
        self._unfinished_label = self.row(
            tr("Unfinished"), self._unfinished_row, tr("Trainings that were paused, or cut off when QGIS closed.")
        )
        for widget in self.progress.widgets:
            self.below(widget)
        self.train_button.clicked.connect(self.train)
        self.pause_button.clicked.connect(self.pause)
        self.go_button.clicked.connect(self.resume)

    def _start(self) -> Optional[str]:
        """Return the model file that the training goes on from; None starts from scratch."""
        if self.start.value == "scratch":
            return None
        chosen = self._model.model_path()
        return chosen or str(model_store.shipped_folder() / "default.lsmodel")

    def _chips(self) -> "dict[str, Any]":
        """Return side and ground pixel size of the chips: a square of the grid, at the scale of the start."""
        layer, side = self._scene.layer(), self._labels.side_px()
        if layer is None or not layer.crs().isValid():
            return {"chip_px": min(side, 1024), "pixel_size_m": None}
        own = scenes.pixel_size_m(layer)
        wanted = own if self.start.value == "scratch" else self.model_pixel_m
        chip = max(32, min(2 * CHIP_PX, round(side * own / wanted)))
        same = chip == side and abs(own / wanted - 1) < 0.15
        return {"chip_px": chip, "pixel_size_m": None if same else side * own / chip}

    def _enqueue(self, job: QueuedTraining) -> None:
        if not self._waiting.submit(job) and not self.running:
            self._told_of = job
            self.status.show_message(tr("It begins when the current run or training has ended."), "info", tr("Waits."))

    def _begin(self, job: Any) -> None:
        if not isinstance(job, QueuedTraining):
            return
        self._job, self._pausing, self._told_of = job, False, None
        self.progress.begin(job.folder)
        title = tr("Training of {}").format(job.model_name)
        self._task = self._engine.request(title, "make_model", job.request, self._ended, on_progress=self._on_event)
        self._show()

    def _on_event(self, event: Any) -> None:
        if isinstance(event, Progress) and not self._pausing:
            self.progress.show_event(event)

    def _ended(self, _task: EngineTask, outcome: Any) -> None:
        job, self._job, self._task = self._job, None, None
        self.progress.end()
        if job is not None and isinstance(outcome, CancelledOutcome) and not self._pausing:
            self._waiting.put_back(job)
        elif job is not None:
            self._waiting.ended(job)
        self._queue_changed()
        if isinstance(outcome, Success):
            self._use_result(outcome.values)
        elif isinstance(outcome, CancelledOutcome):
            self.status.show_message(
                tr("It continues from here at any time, also after QGIS was closed."), "warning", tr("Paused.")
            )
        elif isinstance(outcome, Failed):
            self.status.show_message(outcome.hint, "error", outcome.message)
            self.problem.emit(outcome.message, outcome.hint, outcome.kind)

    def _use_result(self, values: "dict[str, Any]") -> None:
        """Put the new model among the user's, and say how good it is; one that is not fit for use is not chosen."""
        try:
            path = model_store.add(Path(str(values["model"])))
        except model_store.ModelError as error:
            self.status.show_message(error.hint, "error", error.message)
            self.problem.emit(error.message, error.hint, "model")
            return
        figures = values.get("figures") or {}
        doubts = [str(words) for words in values.get("warnings") or []]
        said = "\n".join([*doubts, *(f"{name}: {value}" for name, value in figures.items())])
        name = values.get("name", path.stem)
        if doubts:  # what is not fit for use is never announced as if it were, and draws no map unasked
            told = tr("The model “{}” is made, but not chosen.").format(name)
            self.status.show_message(said, "warning", told + "\n")
            self.unfit.emit()
            return
        self.status.show_message(said, "success", tr("The model “{}” is made and chosen.").format(name) + "\n")
        self.made.emit(str(path))

    def _list_unfinished(self) -> None:
        found = [training for training in trainings.unfinished() if not self._waiting.takes(training.folder)]
        self.unfinished.clear()
        for training in found:
            words = {"failed": tr("{} (failed)")}.get(training.state, tr("{} (paused)")).format(training.name)
            self.unfinished.add(words, str(training.folder), training.error or str(training.folder))
        for widget in (self._unfinished_row, self._unfinished_label):
            widget.setVisible(bool(found))

    def _queue_changed(self) -> None:
        if self._told_of is not None and not self._waiting.takes(self._told_of.folder):
            self._told_of = None
            self.status.show_message("", "info")  # it was taken out
        self._list_unfinished()
        self._show()

    def _show(self) -> None:
        counts = self._labels.counts()
        least = LEAST_FROM_SCRATCH if self.start.value == "scratch" else LEAST
        ready = min(counts["landslide"], counts["none"]) >= least
        few = tr("Label at least {} tiles of each kind to train.").format(least)
        self.few.setText("" if ready or self._labels.grid is None else few)
        self.few.setVisible(bool(self.few.text()))
        self.train_button.setEnabled(ready)
        self.train_button.setText(tr("Trai&n next") if self._waiting.busy else tr("Trai&n"))
        tip = few
        if ready and self._waiting.busy:
            tip = tr(
                "Put this training into the queue. It begins when the current run or training "
                "has ended, and uses the labels of that moment."
            )
        elif ready:
            tip = tr("Train with the labelled tiles. QGIS stays free for other work.")
        self.train_button.setToolTip(tip)
        self.pause_button.setEnabled(self.running and not self._pausing)
