"""The encoder that a network of outlines starts from: a classifier's, which knows landslides from what is none."""

from pathlib import Path

from torch import nn

from engine.data.dataset import ChipSet
from engine.errors import UserError
from engine.networks.squeezenet import SqueezeNetClassifier
from engine.training.common.load_training import UNREADABLE, HeldOutFold, load_finished
from engine.training.common.settings import TrainingSettings


def load_classifier(folder: Path, dataset: ChipSet, settings: TrainingSettings) -> nn.Module:
    """Return the classifier of a finished training, in eval mode.

    Args:
        folder: of the training.
        dataset: that the network is to be trained on.
        settings: of that network; its fold is the classifier's.

    Raises:
        UserError: there is none, or it has seen the chips that the network is to hold out.
    """
    try:
        network, seen, _ = load_finished(folder)
    except UNREADABLE as error:
        raise UserError(
            f"There is no finished classifier in {folder}.", "Run `train classifier` first.", "training"
        ) from error
    if seen != HeldOutFold(settings.fold, settings.folds, settings.fold_seed, dataset.fingerprint):
        raise UserError(
            f"The classifier in {folder} was trained on other chips or another fold.",
            "Train it with the same dataset, fold, folds and fold seed.",
            "training",
        )
    return network


def same_encoder(classifier: nn.Module) -> bool:
    """Whether a classifier has the student's encoder, SqueezeNet."""
    return isinstance(classifier, SqueezeNetClassifier)


def copy_encoder(network: nn.Module, classifier: nn.Module) -> None:
    """Put a classifier's encoder into a network of outlines, in place.

    Raises:
        UserError: the classifier has another one.
    """
    if not same_encoder(classifier):
        raise UserError(
            "The classifier's network is not the student's encoder.",
            "Train the classifier with --backbone squeezenet1.1, or give --weights.",
            "training",
        )
    network.get_submodule("backbone").load_state_dict(classifier.get_submodule("backbone").state_dict())
