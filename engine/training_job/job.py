"""The making of a model as a job in a folder: chips -> classifier -> CycleGAN -> student -> model file.

Each part leaves its results in the folder, so that a job that was stopped, killed or switched off goes on where it was.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import ownership
from engine.data.chip_settings import ChipSettings
from engine.data.dataset import ChipSet, open_dataset
from engine.data.export_chips import FOLDERS, export_chips
from engine.errors import Cancelled, UserError
from engine.files import write_json
from engine.inference.device import choose_device
from engine.model_file.bundle import open_model, write_model
from engine.rasters.places import as_source, name_of
from engine.rasters.reader import SceneReader
from engine.rasters.reading.options import Reading
from engine.reporting import Reporter
from engine.settings.tables import NETWORKS
from engine.training.classifier import train as classifier
from engine.training.common.load_training import UNREADABLE, load_finished
from engine.training.cyclegan import train as cyclegan
from engine.training.student import train as student
from engine.training_job.gate import judged_on_tiles
from engine.training_job.model_card import card_of, doubts_of
from engine.training_job.recipe import TrainingRecipe, Trainings, refuse_scratch, training_folder, trainings

JOB = "job.json"
FORMAT = 1
START = "start.lsmodel"
CHIPS, MODEL = "chips", "model"
"""The first and the last part; between them stand the networks' roles."""


@dataclass(frozen=True)
class Job:
    """The making of one model.

    Args:
        out: its folder.
        scene: the raster; a folder of chips that are cut already, where `labels` is the same.
        labels: a vector file of labelled squares, as GDAL names its layer.
        label_field: the attribute that says landslide, none or skip.
        settings: everything else.
    """

    out: Path
    scene: str
    labels: str
    label_field: str
    settings: TrainingRecipe

    @property
    def parts(self) -> tuple[str, ...]:
        """What is done one after another."""
        return (CHIPS, *self.settings.networks, MODEL)

    @property
    def model(self) -> Path:
        """The model file that it makes."""
        return self.out / "model.lsmodel"


def create(job: Job) -> None:
    """Write a new job's folder; the model that it starts from is copied into it, for it may go before the end.

    Raises:
        UserError: a job stands there, the start is no model, or the folder cannot be written.
    """
    if (job.out / JOB).exists():
        raise UserError(
            f"A training stands in {job.out} already.", "Go on with it, or choose another folder.", "exists"
        )
    written = (CHIPS, job.model.name, START, *(training_folder(job.out, role).name for role in NETWORKS))
    ownership.refuse_foreign(job.out, written, "training")
    settings = job.settings.to_json()
    if job.settings.start:
        opened = open_model(job.settings.start)
        copy = job.out / START
        try:
            job.out.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(opened.path, copy)
        except OSError as error:
            raise UserError(
                f"The folder {job.out} cannot be written: {error.strerror or error}.",
                "Free some space, or choose another folder.",
                "disk",
            ) from error
        settings["start"] = str(copy)
    request = {
        "scene": job.scene,
        "labels": job.labels,
        "label_field": job.label_field,
        "settings": settings,
    }
    write_json(job.out / JOB, {"format": FORMAT, "state": "paused", "part": CHIPS, "done": 0, "request": request})


def read(out: Path) -> tuple[Job, dict[str, Any]]:
    """Return the job of a folder, and what its job.json says.

    Raises:
        UserError: there is none, or it cannot be read.
    """
    try:
        record = ownership.load_json(out / JOB)
        request = record["request"]
        settings = TrainingRecipe.from_json(request["settings"])
        job = Job(out, request["scene"], request["labels"], request["label_field"], settings)
    except FileNotFoundError as error:
        raise UserError(f"There is no training in {out}.", "Choose the folder of a training.", "training") from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            f"The training in {out} cannot be read.", "Start another one; its chips can be used again.", "training"
        ) from error
    if record.get("format") != FORMAT:
        raise UserError(
            f"The training in {out} is of another version.", "Update the plugin, or start anew.", "training"
        )
    return job, record


def resume(out: Path, report: Reporter) -> dict[str, Any]:
    """Go on with a job until its model is made.

    Args:
        out: its folder.
        report: listener; stages are "cut", "classifier", "generator", "student" and "model", each with what is
            loaded or prepared for it as "... chips" or "... labels".

    Returns:
        "model" (path), "name", "figures" (words by what they measure), "warnings" (sentences that say why the model is
        not fit for use; none for a good one), "landslides" and "others".

    Raises:
        UserError: something the user can put right; the job goes on after it.
        Cancelled: the user paused it.
    """
    job, record = read(out)
    record = {**record, "state": "running", "error": None}
    write_json(out / JOB, record)
    try:
        result = _parts(job, record, report)
    except Cancelled:
        write_json(out / JOB, {**record, "state": "paused"})
        raise
    except UserError as error:
        _note_failure(out, record, error)
        raise
    write_json(out / JOB, {**record, "state": "finished", "part": MODEL, "result": result})
    return result


def _parts(job: Job, record: dict[str, Any], report: Reporter) -> dict[str, Any]:
    dataset = _chips(job, record, report)
    landslides = sum(dataset.labels)
    plan = trainings(job.settings, landslides, len(dataset.labels) - landslides)
    device = choose_device(job.settings.device)
    report.log(f"Trains on {device.label}: {device.why}.")
    for role in job.settings.networks:
        record |= {"part": role, "done": job.parts.index(role), "total": len(job.parts)}
        write_json(job.out / JOB, record)
        if not _finished(training_folder(job.out, role)):
            _train(role, job, plan, dataset, device.name, Named(report, role))
    record |= {"part": MODEL, "done": len(job.parts) - 1}
    write_json(job.out / JOB, record)
    return _make(job, record["pixel_size_m"], dataset, report)


def _chips(job: Job, record: dict[str, Any], report: Reporter) -> ChipSet:
    """Cut the chips, unless they are there; labels that were changed since then do not count."""
    if Path(job.labels).is_dir():
        return _chips_of_a_folder(job, record)
    folder = job.out / CHIPS
    if "pixel_size_m" not in record:
        settings = ChipSettings(
            mode="each",
            side=job.settings.chip_px,
            pixel_size_m=job.settings.pixel_size_m,
            bands=job.settings.bands,
            crs=job.settings.crs,
            label_field=job.label_field,
            least_data=0.5,
        )
        cut = Named(report, "cut")  # the folder is the job's own
        done = export_chips(as_source(job.scene), job.labels, folder, settings, cut, overwrite=True)
        with SceneReader(as_source(job.scene), Reading(bands=job.settings.bands, crs=job.settings.crs)) as scene:
            own = scene.info.pixel_size_m
        record |= {"landslides": done.landslides, "others": done.others}
        trainings(job.settings, done.landslides, done.others)  # says now, not after an hour, what is wrong
        refuse_scratch(job.settings, done.landslides, done.others)
        record["pixel_size_m"] = job.settings.pixel_size_m or own
        write_json(job.out / JOB, record)
    if not all((folder / name).is_dir() for name in FOLDERS.values()):
        raise UserError(f"The chips in {folder} are gone.", "Start the training anew from the labels.", "dataset")
    return open_dataset(folder)


def _chips_of_a_folder(job: Job, record: dict[str, Any]) -> ChipSet:
    """Take the chips that somebody has cut; they are no copy, so that they must stay until the end."""
    dataset = open_dataset(Path(job.labels))
    landslides = sum(dataset.labels)
    others = len(dataset.labels) - landslides
    trainings(job.settings, landslides, others)
    if "landslides" not in record:  # a training that an older version began goes on
        refuse_scratch(job.settings, landslides, others)
    record |= {"landslides": landslides, "others": others, "pixel_size_m": job.settings.pixel_size_m}
    write_json(job.out / JOB, record)
    return dataset


def _train(role: str, job: Job, plan: Trainings, dataset: ChipSet, device: str, report: Reporter) -> None:
    out = training_folder(job.out, role)
    if role == "classifier":
        classifier.train(dataset, out, plan.classifier, report, device)
    elif role == "generator":
        cyclegan.train(dataset, out, plan.generator, report, device)
    else:
        student.train(dataset, training_folder(job.out, "classifier"), out, plan.student, report, device)


def _finished(folder: Path) -> bool:
    try:
        record = ownership.load_json(folder / "training.json")
    except (OSError, ValueError):
        return False
    return bool(record.get("state") == "finished")


def _make(job: Job, pixel_size_m: float | None, dataset: ChipSet, report: Reporter) -> dict[str, Any]:
    """Write the model file: the trained networks, and those of the start that were not trained, or not bettered."""
    report.progress(MODEL, 0, 1)
    counts = sum(dataset.labels), len(dataset.labels) - sum(dataset.labels)
    start = open_model(job.settings.start) if job.settings.start else None
    cards: dict[str, dict[str, Any]] = {}
    networks = {}
    for role in job.settings.networks:
        folder = training_folder(job.out, role)
        try:
            networks[role] = load_finished(folder)[0]
            cards[role] = ownership.load_json(folder / "training.json")
        except UNREADABLE as error:
            raise UserError(
                f"The finished training in {folder} cannot be read.", "Delete that folder and go on.", "training"
            ) from error
    verdict, doubts = None, doubts_of(cards)
    if start is not None and "student" in cards and "student" in start.card["networks"]:
        verdict = judged_on_tiles(start, training_folder(job.out, "student"), dataset, report)
        if not verdict.accepted:
            del networks["student"], cards["student"]
            doubts = [*doubts_of(cards), verdict.message("tiles")]
    kept = [role for role in (start.card["networks"] if start else ()) if role not in networks]
    for role in kept:
        assert start is not None  # noqa: S101  (nothing is kept of no start)
        networks[role] = start.network(role)
    card = card_of(job.settings, cards, start, name_of(as_source(job.scene)), counts, pixel_size_m)
    if verdict is not None:
        card["figures"] = {"On tiles held out": verdict.message("tiles"), **card["figures"]}
    write_model(job.model, card, networks)
    made = open_model(job.model)
    made.verify()
    for words in doubts:
        report.log(words, "warning")
    report.progress(MODEL, 1, 1)
    return {
        "model": str(job.model),
        "name": job.settings.name,
        "figures": card["figures"],
        "warnings": doubts,
        "landslides": counts[0],
        "others": counts[1],
    }


def _note_failure(out: Path, record: dict[str, Any], error: UserError) -> None:
    """Leave the reason in job.json where the disk still takes it; the error itself matters more."""
    try:
        write_json(out / JOB, {**record, "state": "failed", "error": {"message": error.message, "hint": error.hint}})
    except UserError:
        return


class Named:
    """A listener that puts the name of a part before the stages of its training.

    Args:
        report: who is told.
        name: of the part.
    """

    def __init__(self, report: Reporter, name: str) -> None:
        self.report = report
        self.name = name

    def progress(self, stage: str, done: int, total: int) -> None:
        """Say the part's name alone for its own steps, and with what is prepared for it otherwise."""
        own = stage == "train" or (self.name == "cut" and stage == "chips")
        self.report.progress(self.name if own else f"{self.name} {stage}", done, total)

    def log(self, text: str, level: str = "info") -> None:
        """Pass it on."""
        self.report.log(text, level)

    def check(self) -> None:
        """Pass it on."""
        self.report.check()
