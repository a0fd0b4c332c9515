"""The networks of one fold, from the folders that the training commands leave, or from a model file."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from torch import nn

from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.settings.difference import DifferenceSettings
from engine.training.common.load_training import UNREADABLE, HeldOutFold, chosen_threshold, is_begun, load_finished

ROLES = ("classifier", "generator", "student", "unet", "student-on-masks")
"""Folders of a fold: four trainings, and the student's network trained on masks."""


@dataclass(frozen=True)
class TrainedNetworks:
    """What can be evaluated.

    Args:
        by_role: networks in eval mode, by ROLES; those that are absent were not trained.
        least: smallest side of an input, pixels: smaller chips are mirrored to it.
        gan, cam, student: thresholds in (0, 1].
        masks: threshold of the student's network that was trained on masks, chosen as the student's is.
        gate: chips whose P(landslide) is below get no explanation.
        difference: what is made of the generator's translation.
        resized: side to which a network had whole chips stretched, pixels, by role; those of native scale are absent.
    """

    by_role: dict[str, nn.Module]
    least: int = 224
    gan: float = 0.08
    cam: float = 0.4
    student: float = 0.5
    masks: float = 0.5
    gate: float = 0.2
    difference: DifferenceSettings = field(default_factory=DifferenceSettings)
    resized: Mapping[str, int] = field(default_factory=dict)

    def scale(self, role: str) -> int:
        """Return the side to which a network has whole chips stretched, pixels; 0 for native scale."""
        return self.resized.get(role, 0)

    def at_native_scale(self) -> "TrainedNetworks":
        """Return those that can look at a scene, which has no whole chips."""
        return replace(self, by_role={r: n for r, n in self.by_role.items() if not self.scale(r)}, resized={})


def from_trainings(folder: Path, wanted: HeldOutFold, how: DifferenceSettings | None = None) -> TrainedNetworks:
    """Load `folder/ROLE` for every role that is there.

    Args:
        folder: of a fold.
        wanted: the chips that are evaluated.
        how: see `Networks.difference`; None is the plain difference.

    Raises:
        UserError: a training is damaged, unfinished, or has seen the chips that it is to be evaluated on.
    """
    found, least, stretched = {}, 224, {}
    for role in ROLES:
        if (folder / role / "training.json").is_file() and not is_begun(folder / role):
            network, crop, is_stretched = _load(folder / role, wanted)
            found[role] = network.requires_grad_(requires_grad=False)
            if is_stretched:
                stretched[role] = crop
            else:
                least = min(least, crop)
    student, masks = (
        chosen_threshold(folder / role) if role in found else 0.5 for role in ("student", "student-on-masks")
    )
    difference = how or DifferenceSettings()
    return TrainedNetworks(found, least, student=student, masks=masks, difference=difference, resized=stretched)


def from_model(path: Path, how: DifferenceSettings | None = None) -> TrainedNetworks:
    """Load every network of a model file, with its card's thresholds and gate.

    Args:
        path: the file.
        how: see `Networks.difference`; None is the plain difference.

    Raises:
        UserError: the file is damaged.
    """
    model = open_model(path)
    values = model.card["thresholds"]
    return TrainedNetworks(
        {role: model.network(role) for role in ROLES if role in model.card["networks"]},
        gan=float(values["gan"]),
        cam=float(values["cam"]),
        student=float(values.get("student", 0.5)),
        gate=float(model.card["gate"]),
        difference=how or DifferenceSettings(),
    )


def _load(folder: Path, wanted: HeldOutFold) -> tuple[nn.Module, int, bool]:
    try:
        network, seen, record = load_finished(folder)
    except UNREADABLE as error:
        raise UserError(f"The training in {folder} cannot be read: {error}.", "Train it again.", "training") from error
    if seen != wanted:
        raise UserError(
            f"The training in {folder} held out another fold or saw other chips.",
            f"Train it with --fold {wanted.fold} --folds {wanted.folds} --fold-seed {wanted.seed} on this dataset.",
            "training",
        )
    return network, int(record["crop"]), bool(record.get("resize", False))
