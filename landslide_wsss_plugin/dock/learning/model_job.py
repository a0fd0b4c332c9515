"""A model that several results teach, as a file among the user's models: what its two buttons share."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.learning.learning_job import LearningJob
from landslide_wsss_plugin.dock.map.jobs import QueuedModel
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.runtime import model_store

LONGEST_NAME = 80


def short(name: str) -> str:
    """Return a name as a person typed it, on one line and not too long."""
    return " ".join(name.split())[:LONGEST_NAME]


class ModelJob(LearningJob):
    """From several results in the map to one of the user's models."""

    def _make(self, folders: "Sequence[Path]", name: str, more: "dict[str, Any]") -> None:
        """Have a model made.

        Args:
            folders: of the results.
            name: of the model.
            more: by what they teach it.
        """
        project = QgsProject.instance()
        if any(run_layers.edited_polygons(project, folder) is not None for folder in folders):
            self.refuse_unsaved()
            return
        request = {
            "runs": [str(folder) for folder in folders],
            "out": str(_free_file(name)),
            "device": self._device(),
            **more,
        }
        job = QueuedModel(request, name)
        words = (tr("The same model is being made or waits."), tr("Wait until it is ready."))
        self._submit(job, twice=self._waiting.has_like(job), words=words)

    def prepare(self, job: Any) -> None:
        """Make the folder of the user's models."""
        job.folder.parent.mkdir(parents=True, exist_ok=True)

    def show_cancelled(self) -> None:
        """Say that what was learned is kept."""
        text = tr("What is learned is kept: making a model of the same name goes on from there.")
        self._show(text, "warning", tr("Cancelled."))

    def _show(self, text: str, kind: str, bold: str) -> None:
        self._status.show_message(text, kind, bold)
        self._bar.status.show_message("", kind, bold)
        self._log(f"{bold} {text}")


def _free_file(name: str) -> Path:
    """Return a file of the user's models that is not there yet; what is half made there goes on."""
    stem, number = model_store.file_name(name), 1
    while True:
        path = model_store.folder() / f"{stem}{'' if number == 1 else f'-{number}'}{model_store.SUFFIX}"
        if not path.exists():
            return path
        number += 1
