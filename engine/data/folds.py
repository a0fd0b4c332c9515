"""Stratified k-fold cross-validation: each fold has its share of both classes."""

from dataclasses import dataclass

import numpy as np

from engine.errors import UserError


@dataclass(frozen=True)
class Fold:
    """Indices of the chips to train on and of those held out."""

    train: tuple[int, ...]
    validation: tuple[int, ...]


def split(labels: tuple[int, ...], fold: int, folds: int, seed: int) -> Fold:
    """Return one of `folds` divisions; over all of them each chip is held out exactly once.

    Args:
        labels: 0 or 1, one per chip.
        fold: which division, 0 to folds - 1.
        folds: how many.
        seed: of the division; the same seed gives the same folds.

    Raises:
        UserError: a class has fewer chips than there are folds.
    """
    array = np.asarray(labels)
    number = np.empty(len(array), dtype=np.int64)
    rng = np.random.default_rng(seed)
    for label in (0, 1):
        members = np.flatnonzero(array == label)
        if len(members) < folds:
            raise UserError(
                f"There are {len(members)} chips of class {label} for {folds} folds.",
                "Choose fewer folds or add chips.",
                "dataset",
            )
        number[rng.permutation(members)] = np.arange(len(members)) % folds
    held_out = number == fold
    return Fold(tuple(np.flatnonzero(~held_out).tolist()), tuple(np.flatnonzero(held_out).tolist()))
