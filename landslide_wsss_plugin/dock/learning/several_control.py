"""One model for other scenes from the decisions of several results: from the button to the list of models."""

from pathlib import Path
from typing import Any

from qgis.core import QgsFeatureRequest, QgsProject
from qgis.PyQt.QtWidgets import QInputDialog

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.improve.adapt_section import AdaptSection
from landslide_wsss_plugin.dock.learning.learning_job import JobRunner
from landslide_wsss_plugin.dock.learning.model_job import ModelJob, short
from landslide_wsss_plugin.dock.map.jobs import QueuedModel
from landslide_wsss_plugin.inventory.tally import PROPOSED
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.records import adaptations

LEAST = 2
"""Results without which there is nothing to put together; one alone is improved."""


class SeveralControl(ModelJob):
    """Ties the button to the queue, the engine and the list of models.

    Args:
        section: has the button and the line.
        runner: where the jobs run.
    """

    def __init__(
        self,
        section: AdaptSection,
        runner: JobRunner,
    ) -> None:
        super().__init__(section.status, runner)
        self._section = section
        section.several.connect(self._ask)

    def make(self, name: str) -> None:
        """Teach a model by the decisions of all results in the map that have some.

        Args:
            name: of the model.
        """
        self._make(decided_results(QgsProject.instance()), name, {"decisions": "review", "name": name})

    def owns(self, job: Any) -> bool:
        """Return whether a job is a model of decisions."""
        return isinstance(job, QueuedModel) and "checked" not in job.request

    def show_result(self, job: Any, values: "dict[str, Any]") -> None:
        """Say how it does on what it did not learn from, and on other scenes."""
        told = " ".join(str(text) for text in values.get("messages") or ())
        worse = bool((values.get("elsewhere") or {}).get("worse"))
        where = tr("It is in the list of models on the tab Map.")
        self._show(f"{where} {told}", "warning" if worse else "info", tr("“{}” is made.").format(job.sensor))
        self.made.emit()

    def _ask(self) -> None:
        count = len(decided_results(QgsProject.instance()))
        if count < LEAST:
            text = tr("Open two results or more of other scenes in the map, and decide in each.")
            said = tr("One model takes the decisions of several results.")
            self._section.status.show_message(text, "warning", said)
            return
        text = tr("The decisions of {} results in the map teach one model. What is the name of the new model?").format(
            count
        )
        name, agreed = QInputDialog.getText(self._section, tr("One model from several results"), text)
        if agreed and name.strip():
            self.make(short(name))


def decided_results(project: QgsProject) -> "list[Path]":
    """Return the folders of the results in the map in which something is decided.

    A second result carries the decisions of the first: where both are in the map, the first one alone counts.
    """
    found = [folder for folder in run_layers.runs_of(project) if _is_decided(project, folder)]
    firsts = {folder.resolve() for folder in found}
    made = {folder: adaptations.read(folder) for folder in found}
    return [folder for folder, one in made.items() if one is None or one.before.resolve() not in firsts]


def _is_decided(project: QgsProject, folder: Path) -> bool:
    layer = run_layers.polygons_of(project, folder)
    if layer is None or layer.fields().indexOf("status") < 0:
        return False
    place = "lower(trim(coalesce(\"status\", '')))"
    request = QgsFeatureRequest().setFilterExpression(f"{place} NOT IN ('', '{PROPOSED}')")
    return next(iter(layer.getFeatures(request.setLimit(1))), None) is not None
