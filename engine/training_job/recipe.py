"""What the making of a model can be told, and what each of its trainings is told in turn."""

import dataclasses
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.errors import UserError
from engine.model_file.bundle import Card, open_model
from engine.settings.tables import NETWORKS
from engine.training.common.settings import ClassifierSettings, CycleGanSettings
from engine.training.student.settings import StudentSettings

LEAST = 4
"""Labelled chips of each kind without which nothing can be trained and held out."""

LEAST_FROM_SCRATCH = 50
"""Tiles of each kind from which a model is trained from scratch; with fewer it goes on from another one."""

FOLDS = 5
CROP = 224
"""Side of a training crop where chips are as large; pixels."""

STEPS = {"classifier": (200, 600), "generator": (2000, 2000), "student": (300, 600)}
"""Steps of each training at an effort of 1: going on from a model, and from scratch."""


@dataclass(frozen=True)
class TrainingRecipe:
    """How a model is made from labels.

    Args:
        name: of the model.
        start: a model file whose networks the trainings go on from; None starts from scratch.
        generator: train a CycleGAN, too; without one the new model keeps the start's generator.
        student: train a student, too; likewise.
        effort: factor of the usual number of steps.
        chip_px: side of a chip, pixels.
        pixel_size_m: ground size of a chip's pixel; None keeps the raster's own.
        bands: 1-based numbers of the red, green and blue band; None reads the colour interpretation.
        crs: of the raster, as the user sets it on its layer; wins over the file's own.
        device: "auto", "cpu", "cuda" or "cuda:N".
        details: by "classifier", "generator" and "student": settings of that training that differ from what is
            chosen here.
    """

    name: str
    start: str | None = None
    generator: bool = False
    student: bool = True
    effort: float = 1.0
    chip_px: int = 256
    pixel_size_m: float | None = None
    bands: tuple[int, int, int] | None = None
    crs: str | None = None
    device: str = "auto"
    details: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name.strip():
            raise UserError("The new model has no name.", "Give it a short name, such as the region's.")
        if not (self.crs is None or isinstance(self.crs, str)):
            raise UserError("The CRS of the scene is no text.", "Give one such as EPSG:32648.")
        if not (math.isfinite(self.effort) and 0 < self.effort <= 100):
            raise UserError(f"The effort is {self.effort}.", "Choose a factor above 0; 1 is usual.")
        if not 32 <= self.chip_px <= 1024:
            raise UserError(f"The chips are {self.chip_px} px wide.", "Choose 32 to 1024 px; 256 is usual.")

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values that `from_json` reads back to an equal object."""
        values = dataclasses.asdict(self)
        values["bands"] = list(self.bands) if self.bands else None
        return values

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "TrainingRecipe":
        """Build from JSON values; keys that are absent keep their defaults.

        Raises:
            UserError: an unknown key, or a value of the wrong type or out of its range.
        """
        values = dict(values)
        try:
            if values.get("bands") is not None:
                red, green, blue = (int(band) for band in values["bands"])
                values["bands"] = (red, green, blue)
            return cls(**values)
        except (TypeError, ValueError) as error:
            raise UserError(f"The settings of the new model cannot be read: {error}.", "Check their names.") from error

    @property
    def networks(self) -> tuple[str, ...]:
        """The roles that are trained, in their order."""
        return tuple(role for role in NETWORKS if role == "classifier" or getattr(self, role))


@dataclass(frozen=True)
class Trainings:
    """The settings of each training.

    Args:
        classifier: always trained.
        generator: of the CycleGAN.
        student: learns from the classifier.
    """

    classifier: ClassifierSettings
    generator: CycleGanSettings
    student: StudentSettings


def refuse_scratch(settings: TrainingRecipe, landslides: int, others: int) -> None:
    """Refuse a training from scratch on few tiles.

    Raises:
        UserError: kind "labels": there are fewer than LEAST_FROM_SCRATCH of a kind, and no model to go on from.
    """
    if settings.start is None and min(landslides, others) < LEAST_FROM_SCRATCH:
        raise UserError(
            f"Training from scratch takes at least {LEAST_FROM_SCRATCH} tiles with a landslide and as many without; "
            f"there are {landslides} and {others}.",
            "Start from the shipped model, or label more tiles.",
            "labels",
        )


def trainings(settings: TrainingRecipe, landslides: int, others: int) -> Trainings:
    """Choose the settings of each training by the number of chips and the model that it goes on from.

    Args:
        settings: of the whole.
        landslides: chips with a landslide.
        others: chips without.

    Raises:
        UserError: too few chips, or a start that cannot be gone on from.
    """
    fewest = min(landslides, others)
    if fewest < LEAST:
        raise UserError(
            f"There are {landslides} chips with a landslide and {others} without.",
            f"Label at least {LEAST} of each; 50 of each give a model that is worth a try.",
            "labels",
        )
    folds = min(FOLDS, fewest)
    card = open_model(settings.start).card if settings.start else None
    crop = max(32, min(CROP, settings.chip_px) // 32 * 32)
    common = {"folds": folds, "crop": crop}
    classifier = {**common, **_classifier(settings, card, landslides + others - (landslides + others) // folds)}
    generator = {**common, **_generator(settings, card)}
    student = {**common, **_student(settings, card)}
    return Trainings(
        ClassifierSettings.from_json({**classifier, **settings.details.get("classifier", {})}),
        CycleGanSettings.from_json({**generator, **settings.details.get("generator", {})}),
        StudentSettings.from_json({**student, **settings.details.get("student", {})}),
    )


def _classifier(settings: TrainingRecipe, card: Card | None, chips: int) -> dict[str, Any]:
    batch = max(4, min(16, chips // 4))
    epochs = max(3, math.ceil(_steps(settings, "classifier") / max(1, chips // batch)))
    values: dict[str, Any] = {"batch": batch, "epochs": epochs}
    entry = _entry(card, "classifier")
    if entry is None:
        return values
    if settings.student and entry["architecture"] == "vgg16":
        raise UserError(
            "A student cannot learn from the VGG16 classifier of the chosen model.",
            "Leave the student out, or start from another model.",
            "model",
        )
    config = {"bottleneck": entry["config"]["bottleneck"]} if "bottleneck" in entry.get("config", {}) else {}
    return {**values, "backbone": entry["architecture"], **config, "start": settings.start, "lr": 1e-4}


def _generator(settings: TrainingRecipe, card: Card | None) -> dict[str, Any]:
    steps = _steps(settings, "generator")
    shape = {"width": 32, "blocks": 6, "residual": True, "attention": False}
    entry = _entry(card, "generator")
    if entry is not None:  # begun anew all the same: a model file has neither the other generator nor the judges
        shape |= {name: value for name, value in entry.get("config", {}).items() if name in shape}
    return {**shape, "batch": 2, "iterations": steps, "checkpoint_every": max(10, steps // 20)}


def _student(settings: TrainingRecipe, card: Card | None) -> dict[str, Any]:
    steps = _steps(settings, "student")
    values = {"batch": 8, "iterations": steps, "centre": 0.0, "checkpoint_every": max(5, steps // 20)}
    entry = _entry(card, "student")
    if entry is None:
        return values
    config = entry["config"]
    shape = {"width": config["width"], "fine": config.get("fine", True), "once": not config.get("twice", False)}
    return {**values, **shape, "start": settings.start, "lr": 3e-4}


def _entry(card: Card | None, role: str) -> dict[str, Any] | None:
    return card["networks"].get(role) if card else None


def _steps(settings: TrainingRecipe, role: str) -> int:
    return max(2, round(STEPS[role][0 if settings.start else 1] * settings.effort))


def training_folder(out: Path, role: str) -> Path:
    """Return the folder of a role's training within a job's."""
    return out / role
