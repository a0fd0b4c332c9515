"""A model for a sensor from the button to the list of models: the checked views of all results of its kind teach it."""

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QInputDialog

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.learning.learning_job import JobRunner
from landslide_wsss_plugin.dock.learning.model_job import ModelJob, short
from landslide_wsss_plugin.dock.map.jobs import QueuedModel
from landslide_wsss_plugin.dock.teach.section import TeachSection
from landslide_wsss_plugin.layers import checked_views, run_layers


class SensorModelControl(ModelJob):
    """Ties the button to the queue, the engine and the list of models.

    Args:
        section: the section of the tab Improve.
        runner: where the jobs run.
    """

    def __init__(
        self,
        section: TeachSection,
        runner: JobRunner,
    ) -> None:
        super().__init__(section.status, runner)
        self._section = section
        section.make_model.connect(self._ask)

    def make(self, sensor: str) -> None:
        """Teach a model by the checked views of all results in the map that have some.

        Args:
            sensor: what the user calls it.
        """
        project = QgsProject.instance()
        folders = [folder for folder in run_layers.runs_of(project) if (folder / checked_views.FILE).is_file()]
        more = {"checked": "review", "name": sensor, "sensor": sensor, "settings": {}}
        self._make(folders, sensor, more)

    def owns(self, job: Any) -> bool:
        """Return whether a job is a model of checked views."""
        return isinstance(job, QueuedModel) and "checked" in job.request

    def _ask(self) -> None:
        text = tr(
            "The checked views of all results in the map teach one model. What is the name of the sensor "
            "that took the images?"
        )
        sensor, agreed = QInputDialog.getText(self._section, tr("A model for a sensor"), text)
        if agreed and sensor.strip():
            self.make(short(sensor))

    def show_result(self, job: Any, values: "dict[str, Any]") -> None:
        """Say how good the model is where it was not taught."""
        messages = [str(text) for text in values.get("messages") or ()]
        figures = (values.get("taught") or {}).get("figures") or {}
        good = isinstance(figures.get("iou"), float) and figures["iou"] >= 0.4 and figures.get("false", 1.0) <= 0.5
        where = tr("It is in the list of models on the tab Map, and is offered for the next scene of this kind.")
        self._show(" ".join([where, *messages]), "info" if good else "warning", tr("“{}” is made.").format(job.sensor))
        self.made.emit()
