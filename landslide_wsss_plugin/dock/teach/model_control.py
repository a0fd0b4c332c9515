"""A model for a sensor from the button to the list of models: the checked views of all results of its kind teach it."""

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.map.job_queue import JobQueue
from landslide_wsss_plugin.dock.map.jobs import QueuedModel
from landslide_wsss_plugin.dock.map.run_section import RunBar
from landslide_wsss_plugin.dock.teach.section import TeachSection
from landslide_wsss_plugin.engine_client.connection import CancelledOutcome, Failed, Success
from landslide_wsss_plugin.engine_client.protocol import Log, Progress
from landslide_wsss_plugin.engine_client.task_manager import EngineTasks
from landslide_wsss_plugin.layers import checked_views, run_layers
from landslide_wsss_plugin.runtime import model_store


class SensorModelControl(QObject):
    """Ties the button to the queue, the engine and the list of models.

    Args:
        section: the section of the tab Improve.
        bar: Run, Cancel and progress.
        waiting: what waits.
        engine: runs it.
        device: returns the chosen device.
        log: adds a line to the log.
    """

    problem = pyqtSignal(str, str, str)
    """Message, hint and kind of what went wrong."""

    begun = pyqtSignal()
    ended = pyqtSignal()

    made = pyqtSignal()
    """One more of the user's models."""

    def __init__(
        self,
        section: TeachSection,
        bar: RunBar,
        waiting: JobQueue,
        engine: EngineTasks,
        device: "Callable[[], str]",
        log: "Callable[[str], None]",
    ) -> None:
        super().__init__()
        self._section, self._bar, self._waiting, self._engine = section, bar, waiting, engine
        self._device, self._log = device, log
        self._job: Optional[QueuedModel] = None
        section.make_model.connect(self._ask)
        waiting.turn.connect(self._begin)
        engine.progressed.connect(self._on_progress)
        engine.ended.connect(self._ended)

    def make(self, sensor: str) -> None:
        """Teach a model by the checked views of all results in the map that have some.

        Args:
            sensor: what the user calls it.
        """
        project = QgsProject.instance()
        folders = [folder for folder in run_layers.runs_of(project) if (folder / checked_views.FILE).is_file()]
        unsaved = [layer for folder in folders if (layer := run_layers.polygons_of(project, folder)) and
                   layer.isModified()]  # fmt: skip
        if unsaved:
            self._section.status.show_message(
                tr("Save them first (E): they are decisions, too."),
                "warning",
                tr("There are edits that are not saved."),
            )
            return
        request = {
            "runs": [str(folder) for folder in folders],
            "checked": "review",
            "out": str(_free_file(sensor)),
            "name": sensor,
            "sensor": sensor,
            "settings": {},
            "device": self._device(),
        }
        job = QueuedModel(request, sensor)
        if self._waiting.has_like(job):
            self.problem.emit(
                tr("The same model is in the making or waits."), tr("Wait until it is ready."), "settings"
            )
        elif not self._waiting.submit(job):
            self._section.status.show_message(tr("It begins when the current run has ended."), "info", tr("Waits."))

    def _ask(self) -> None:
        text = tr(
            "The checked views of all results in the map teach one model. "
            "How do you call the sensor that took the images?"
        )
        sensor, agreed = QInputDialog.getText(self._section, tr("A model for a sensor"), text)
        if agreed and sensor.strip():
            self.make(" ".join(sensor.split())[:80])

    def _begin(self, job: Any) -> None:
        if not isinstance(job, QueuedModel):
            return
        self._job = job
        self._log(f"{job.title} · {job.folder}")
        self._section.status.show_message(tr("Its progress is shown below. The result stays as it is."), "info")
        self._bar.show_running()
        self.begun.emit()
        Path(str(job.request["out"])).parent.mkdir(parents=True, exist_ok=True)
        self._engine.run(job.title, job.request, "adapt")

    def _on_progress(self, event: Any) -> None:
        if self._job is None:
            return
        if isinstance(event, Progress):
            self._bar.show_progress(event)
        elif isinstance(event, Log):
            self._log(event.text if event.level == "info" else f"{event.level}: {event.text}")

    def _ended(self, outcome: Any) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        self.ended.emit()
        if isinstance(outcome, CancelledOutcome) and not self._engine.cancel_requested:
            self._waiting.put_back(job)
            return
        self._waiting.ended(job)
        if isinstance(outcome, Success):
            self._show_result(job, outcome.values)
        elif isinstance(outcome, CancelledOutcome):
            text = tr("What is learned is kept: making a model of the same name goes on from there.")
            self._show(text, "warning", tr("Cancelled."))
        elif isinstance(outcome, Failed):
            self._section.status.show_message(outcome.hint, "error", outcome.message)
            self._log(f"{outcome.message} {outcome.hint}")
            self.problem.emit(outcome.message, outcome.hint, outcome.kind)

    def _show_result(self, job: QueuedModel, values: "dict[str, Any]") -> None:
        messages = [str(text) for text in values.get("messages") or ()]
        figures = (values.get("taught") or {}).get("figures") or {}
        good = isinstance(figures.get("iou"), float) and figures["iou"] >= 0.4 and figures.get("false", 1.0) <= 0.5
        where = tr("It is in the list of models on the tab Map, and is offered for the next scene of this kind.")
        self._show(" ".join([where, *messages]), "info" if good else "warning", tr("“{}” is made.").format(job.sensor))
        self.made.emit()

    def _show(self, text: str, kind: str, bold: str) -> None:
        self._section.status.show_message(text, kind, bold)
        self._bar.status.show_message("", kind, bold)
        self._log(f"{bold} {text}")


def _free_file(sensor: str) -> Path:
    """Return a file of the user's models that is not there yet; what is half made there goes on."""
    stem, number = model_store.file_name(sensor), 1
    while True:
        path = model_store.folder() / f"{stem}{'' if number == 1 else f'-{number}'}{model_store.SUFFIX}"
        if not path.exists():
            return path
        number += 1
