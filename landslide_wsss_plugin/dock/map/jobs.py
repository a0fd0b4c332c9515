"""What the engine can be asked to do for minutes or hours: a run, an adaptation or a training, as it was asked for."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional, Union

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.records import adaptations, trainings
from landslide_wsss_plugin.records import run_folders as runs

GoingOn = Callable[[runs.Standing], "dict[str, Any]"]
"""From what stands in a run's folder to the request that goes on with it."""


@dataclass(frozen=True)
class _Asked:
    """What runs, adaptations and trainings share.

    Args:
        request: the engine's.
    """

    request: "dict[str, Any]"

    @property
    def folder(self) -> Path:
        """Where it writes to."""
        return Path(str(self.request["out"]))


@dataclass(frozen=True)
class QueuedRun(_Asked):
    """A run; nothing that the user chooses later changes it.

    Args:
        request: the engine's.
        scene_name: of the layer.
        crs_wkt: of the layer; the user may have assigned it. "" is unknown.
    """

    scene_name: str
    crs_wkt: str

    @property
    def title(self) -> str:
        """What the list of waiting jobs shows."""
        return f"{self.scene_name} · {self.folder.name}"


@dataclass(frozen=True)
class QueuedTraining(_Asked):
    """A training; it learns from the labels as they are when it begins.

    Args:
        request: the engine's; its folder alone goes on with the training that stands there.
        model_name: of the model that it makes.
    """

    model_name: str

    @property
    def title(self) -> str:
        """What the list of waiting jobs shows."""
        return tr("Training of {}").format(self.model_name)


@dataclass(frozen=True)
class QueuedAdaptation(_Asked):
    """An adaptation of a run's model to its scene, and the second run that is made with it.

    Args:
        request: the engine's.
        scene_name: of the run.
    """

    scene_name: str

    @property
    def title(self) -> str:
        """What the list of waiting jobs shows."""
        return tr("Adaptation to {}").format(self.scene_name)


@dataclass(frozen=True)
class QueuedModel(_Asked):
    """A model for a sensor, taught by the checked views of several runs.

    Args:
        request: the engine's; it writes a model file.
        sensor: what the user calls it.
    """

    sensor: str

    @property
    def title(self) -> str:
        """What the list of waiting jobs shows."""
        return tr("Model for {}").format(self.sensor)


Job = Union[QueuedRun, QueuedAdaptation, QueuedTraining, QueuedModel]


def is_short(job: Job) -> bool:
    """Whether a job is of minutes: it waits for its like and for no training, which may take hours."""
    return not isinstance(job, QueuedTraining)


def same_request(one: Job, other: Job) -> bool:
    """Whether two jobs ask for the same in another folder, such as after a double click."""
    return {**one.request, "out": ""} == {**other.request, "out": ""}


def resumed(job: Job, going_on: GoingOn) -> Optional[Job]:
    """Return a job that was cut off, with what it had finished; None where that is all.

    Args:
        job: it.
        going_on: from what stands in a run's folder to the request that goes on with it.
    """
    if isinstance(job, QueuedTraining):
        training = trainings.read(job.folder)
        if training is None:
            return job
        return None if training.state == "finished" else replace(job, request={"out": str(job.folder)})
    if isinstance(job, QueuedAdaptation):
        begun = adaptations.resumed(job.folder)
        if begun is not None:
            return replace(job, request={**job.request, "resume": True})
        return job if adaptations.read(job.folder) is None else None
    if isinstance(job, QueuedModel):
        return None if job.folder.exists() else job
    standing = runs.standing_run(job.folder)
    return job if standing is None or standing.finished else replace(job, request=going_on(standing))


def to_text(jobs: "list[Job]") -> str:
    """Return jobs as text that `from_text` reads."""
    return json.dumps([asdict(job) for job in jobs])


def from_text(text: str) -> "list[Job]":
    """Return the jobs of a text; none where it is damaged."""
    try:
        jobs = [_job(one) for one in json.loads(text or "[]")]
    except (ValueError, KeyError, TypeError):
        return []
    return [job for job in jobs if job.request.get("out")]


def _job(values: "dict[str, Any]") -> Job:
    request = dict(values["request"])
    if "model_name" in values:
        return QueuedTraining(request, str(values["model_name"]))
    if "sensor" in values:
        return QueuedModel(request, str(values["sensor"]))
    if "crs_wkt" not in values:
        return QueuedAdaptation(request, str(values["scene_name"]))
    return QueuedRun(request, str(values["scene_name"]), str(values["crs_wkt"]))
