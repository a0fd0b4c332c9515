"""Every row over the chips that each fold holds out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from engine.comparison.bootstrap import ChipResult
from engine.comparison.maps import ChipMaps, chip_maps
from engine.comparison.methods import ROWS, Mask, Method
from engine.comparison.networks import TrainedNetworks
from engine.data.dataset import Chip, ChipSet, load_chips
from engine.data.folds import split
from engine.evaluation.fair import chip_valid
from engine.evaluation.metrics import Confusion, confusion
from engine.evaluation.truth import read_truth
from engine.reporting import Reporter

LEAST_AREA = 156
"""Pixels of the smallest landslide: 100 m2 at 0.8 m, below which a run draws no polygon either."""


@dataclass(frozen=True)
class Example:
    """One chip with all that was made of it, for the report."""

    chip: Chip
    truth: Mask
    maps: ChipMaps
    masks: dict[str, Mask]
    name: str = ""


@dataclass(frozen=True)
class EvaluationResult:
    """What the rows said.

    Args:
        results: by row name; rows that a fold has no networks for are absent.
        missing: by row name, the networks that are not trained.
        examples: chips with a landslide, drawn at random.
        chips: how many chips were evaluated.
        folds: the folds that were.
    """

    results: dict[str, list[ChipResult]]
    missing: dict[str, list[str]]
    examples: list[Example]
    chips: int
    folds: tuple[int, ...]


@dataclass(frozen=True)
class EvaluationSplit:
    """Which chips are evaluated.

    Args:
        folds: how many.
        seed: of the division.
        only: folds to evaluate, counted from 0.
        chips: chips drawn from each fold, both classes by their share; 0 takes all.
        examples: chips with a landslide that the report shows.
    """

    folds: int
    seed: int
    only: tuple[int, ...]
    chips: int = 0
    examples: int = 24


def evaluate(
    dataset: ChipSet,
    division: EvaluationSplit,
    networks: Callable[[int], TrainedNetworks],
    device: str,
    report: Reporter,
) -> EvaluationResult:
    """Run every row on the chips held out.

    Args:
        dataset: in Bijie's layout, with masks.
        division: which chips.
        networks: returns those of a fold, trained without it.
        device: a torch device's name.
        report: listener.

    Raises:
        UserError: unreadable chips, masks or networks.
    """
    loaded = load_chips(dataset, report)
    answers = EvaluationResult({}, {}, [], 0, division.only)
    done = 0
    by_fold = {k: networks(k) for k in division.only}
    for row in ROWS:
        missing = sorted({role for networks in by_fold.values() for role in row.missing(networks)})
        if missing:
            answers.missing[row.name] = missing
        else:
            answers.results[row.name] = []
    rows = [row for row in ROWS if row.name in answers.results]
    needs = {name for row in rows for name in row.needs}
    members = {k: _members(dataset, division, k) for k in division.only}
    total = sum(map(len, members.values()))
    shown = _examples(dataset, division, members)
    for k, of_fold in by_fold.items():
        for network in of_fold.by_role.values():
            network.to(device)
        for i in members[k]:
            report.check()
            report.progress("evaluate", done, total)
            chip, label = loaded[i], dataset.labels[i]
            truth = read_truth(dataset.paths[i], label, (chip.shape[0], chip.shape[1]))
            made = chip_maps(of_fold, chip, needs, device, report)
            masks = {}
            for row, result, mask in _judged(rows, made, of_fold, truth, marked=bool(label)):
                masks[row.name] = mask
                answers.results[row.name].append(ChipResult(dataset.paths[i].stem, k, label, *result))
            if (k, i) in shown:
                answers.examples.append(Example(chip, truth, made, masks, dataset.paths[i].stem))
            done += 1
        for network in of_fold.by_role.values():
            network.cpu()
    report.progress("evaluate", total, total)
    return EvaluationResult(answers.results, answers.missing, answers.examples, total, division.only)


def _judged(
    rows: list[Method], made: ChipMaps, networks: TrainedNetworks, truth: Mask, *, marked: bool
) -> Iterator[tuple[Method, tuple[Confusion, Confusion, float, bool], Mask]]:
    for row in rows:
        mask = row.mask(made.maps, (truth.shape[0], truth.shape[1]), networks)
        fair = confusion(mask, truth, chip_valid(mask, truth, marked=marked))
        yield row, (confusion(mask, truth), fair, row.chip_score(made), bool(mask.sum() >= LEAST_AREA)), mask


def _examples(dataset: ChipSet, division: EvaluationSplit, members: dict[int, list[int]]) -> set[tuple[int, int]]:
    """Return fold and number of the chips that the report shows."""
    landslides = [(k, i) for k, chips in members.items() for i in chips if dataset.labels[i]]
    count = min(division.examples, len(landslides))
    drawn = np.random.default_rng(division.seed).choice(len(landslides), count, replace=False)
    return {landslides[number] for number in drawn}


def _members(dataset: ChipSet, division: EvaluationSplit, fold: int) -> list[int]:
    """Return a fold's chips, or a random sample with each class's share and at least one of each."""
    held_out = split(dataset.labels, fold, division.folds, division.seed).validation
    if not division.chips or division.chips >= len(held_out):
        return list(held_out)
    rng = np.random.default_rng((division.seed, fold))
    chosen: list[int] = []
    for label in (0, 1):
        group = [i for i in held_out if dataset.labels[i] == label]
        count = max(1, round(division.chips * len(group) / len(held_out)))
        chosen += rng.choice(group, min(count, len(group)), replace=False).tolist()
    return sorted(chosen)
