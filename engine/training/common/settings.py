"""Everything a training run can be told: frozen dataclasses, validated once, to and from JSON."""

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from engine.errors import UserError
from engine.settings.retired import without

BACKBONES = ("squeezenet1.1", "mobilenetv2", "vgg16")
OPTIMISERS = ("adamw", "sgd")
PRECISIONS = ("float32", "bfloat16")

Settings = TypeVar("Settings", bound="TrainingSettings")


def option(words: str, *, default: Any) -> Any:
    """Return a dataclass field with the words that `--help` says of it."""
    return dataclasses.field(default=default, metadata={"help": words})


@dataclass(frozen=True)
class TrainingSettings:
    """What every training can be told.

    Args:
        seed: of weights, order, augmentation and whatever else is left to chance.
        fold: the fold held out for validation, counted from 0.
        folds: how many folds.
        fold_seed: of the folds alone, so that several networks can share one division.
        threads: CPU threads; 0 leaves PyTorch's choice.
        precision: "float32" or "bfloat16" (autocast).
    """

    seed: int = 1
    fold: int = 0
    folds: int = 5
    fold_seed: int = 0
    threads: int = 0
    precision: str = "float32"

    RETIRED: ClassVar[Mapping[str, tuple[Any, ...]]] = {}
    """See `engine.settings.retired`."""

    def __post_init__(self) -> None:
        among("precision", self.precision, PRECISIONS)
        _not_negative(self, ("seed", "fold_seed", "threads"))
        _fold(self.fold, self.folds)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values that `from_json` reads back to an equal object."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls: type[Settings], values: dict[str, Any]) -> Settings:
        """Build settings from JSON values; absent keys keep their defaults.

        Raises:
            UserError: an unknown key or a value out of its range.
        """
        try:
            return cls(**without(values, cls.RETIRED))
        except TypeError as error:
            raise UserError(
                f"The training settings cannot be read: {error}.", "Check the names and values of the settings."
            ) from error


@dataclass(frozen=True)
class ClassifierSettings(TrainingSettings):
    """How a classifier is trained from image-level labels.

    Args:
        backbone: one of BACKBONES.
        weights: folder of ImageNet weights to start from (.npy files); None starts from scratch, for VGG16 from
            torchvision's ImageNet weights.
        start: a model file whose classifier the training goes on from; None starts from `weights` or from scratch.
        bottleneck: channels of the explained layer (not VGG16's, which has 512).
        dropout: probability of dropping a feature before the explained layer (not VGG16).
        crop: side of a training crop at native scale, pixels.
        resize: stretch whole chips to crop x crop instead, as the dissertation did.
        batch: crops a step.
        epochs: passes over the training fold.
        lr: the largest learning rate; it falls to zero along a cosine after a first epoch of linear rise.
        optimiser: "adamw" or "sgd".
        momentum: of SGD.
        weight_decay: of either optimiser.
        frozen: train the head alone; VGG16's old layers are frozen in any case.
        augment: folder of a `train cyclegan` whose generator F makes more landslide chips; None makes none.
        augment_chips: how many (400 in the dissertation).
        jitter: largest relative change of brightness and contrast; each band changes by a third of it.
    """

    backbone: str = "squeezenet1.1"
    weights: str | None = None
    start: str | None = None
    bottleneck: int = 64
    dropout: float = 0.2
    crop: int = 224
    resize: bool = False
    batch: int = 32
    epochs: int = 12
    lr: float = 3e-4
    optimiser: str = "adamw"
    momentum: float = 0.9
    weight_decay: float = 1e-2
    frozen: bool = False
    augment: str | None = None
    augment_chips: int = 400
    jitter: float = 0.15

    def __post_init__(self) -> None:
        super().__post_init__()
        among("backbone", self.backbone, BACKBONES)
        among("optimiser", self.optimiser, OPTIMISERS)
        _positive(self, ("bottleneck", "crop", "batch", "epochs", "lr", "augment_chips"))
        _not_negative(self, ("dropout", "momentum", "weight_decay", "jitter"))
        need(self.dropout < 1, f"The dropout is {self.dropout}.", "Choose a probability below 1.")
        need(self.crop >= 32, f"The crop is {self.crop} px.", "Choose at least 32 px; 224 is usual.")


@dataclass(frozen=True)
class CycleGanSettings(TrainingSettings):
    """How the CycleGAN is trained (Zhu et al. 2017), with the least-squares GAN loss (Mao et al. 2017).

    Args:
        width: channels after a generator's first convolution (64 in the dissertation).
        blocks: residual blocks of a generator (10 in the dissertation).
        residual: the generators add the chip to their output (see Generator); False is the dissertation's network.
        discriminator_width: channels after a discriminator's first convolution (64 in the dissertation).
        crop: side of a training crop at native scale, pixels, a multiple of 4.
        resize: stretch whole chips to crop x crop instead, as the dissertation did.
        batch: crops of each class a step.
        iterations: steps; the learning rate falls linearly to zero over their second half.
        lr: learning rate of Adam.
        beta1, beta2: Adam's decay rates.
        lambda_cycle: weight of the cycle loss |F(G(L)) - L| + |G(F(N)) - N|.
        lambda_identity: weight of the identity loss |G(N) - N| + |F(L) - L|.
        attention: the generators paint only where they attend (see Generator); False is the dissertation's network.
        lambda_sparsity: weight of the mean attention, in [0, 1]: without it the attention is 1 everywhere.
        lambda_smoothness: weight of the attention's squared differences between neighbours.
        classifier: folder of a finished `train classifier` of the same fold, which must say "none" of G(L) and
            "landslide" of F(N); None asks no classifier.
        lambda_classifier: weight of its cross entropy.
        pool: translated chips that the discriminators remember.
        checkpoint_every: steps between checkpoints, sample grids and validation figures.
    """

    width: int = 64
    blocks: int = 10
    residual: bool = False
    discriminator_width: int = 64
    crop: int = 224
    resize: bool = False
    batch: int = 6
    iterations: int = 20_000
    lr: float = 2e-4
    beta1: float = 0.5
    beta2: float = 0.999
    lambda_cycle: float = 10.0
    lambda_identity: float = 5.0
    attention: bool = option("paint only where the generators attend: a mask beside the painted chip", default=False)
    lambda_sparsity: float = option("with --attention: weight of the mean attention", default=0.5)
    lambda_smoothness: float = option("with --attention: weight of its differences between neighbours", default=1.0)
    classifier: str | None = option("finished `train classifier` of this fold that translations convince", default=None)
    lambda_classifier: float = option("with --classifier: weight of its cross entropy", default=1.0)
    pool: int = 50
    checkpoint_every: int = 500

    def __post_init__(self) -> None:
        super().__post_init__()
        sizes = ("width", "blocks", "discriminator_width", "batch", "iterations", "lr", "checkpoint_every")
        _positive(self, sizes)
        weights = ("lambda_cycle", "lambda_identity", "lambda_sparsity", "lambda_smoothness", "lambda_classifier")
        _not_negative(self, (*weights, "pool"))
        need(
            self.crop >= 32 and self.crop % 4 == 0,
            f"The crop is {self.crop} px.",
            "Choose a multiple of 4 of at least 32 px.",
        )
        need(
            0 <= self.beta1 < 1 and 0 <= self.beta2 < 1,
            f"Adam's betas are {self.beta1} and {self.beta2}.",
            "Choose numbers from 0 to less than 1.",
        )


def among(name: str, value: str, choices: tuple[str, ...]) -> None:
    """Raise UserError where a setting is none of its choices."""
    need(value in choices, f"There is no {name} '{value}'.", f"Choose one of {', '.join(choices)}.")


def _positive(settings: Any, names: tuple[str, ...]) -> None:
    for name in names:
        value = getattr(settings, name)
        need(math.isfinite(value) and value > 0, f"The {name} is {value}.", "Choose a positive number.")


def _not_negative(settings: Any, names: tuple[str, ...]) -> None:
    for name in names:
        value = getattr(settings, name)
        need(math.isfinite(value) and value >= 0, f"The {name} is {value}.", "Choose zero or a positive number.")


def _fold(fold: int, folds: int) -> None:
    need(folds >= 2, f"There is no training with {folds} folds.", "Choose at least 2 folds; 5 or 10 are usual.")
    need(0 <= fold < folds, f"There is no fold {fold} of {folds}.", f"Choose 0 to {folds - 1}.")


def need(condition: bool, message: str, hint: str) -> None:  # noqa: FBT001
    """Raise UserError where a setting does not hold a condition."""
    if not condition:
        raise UserError(message, hint, "settings")
