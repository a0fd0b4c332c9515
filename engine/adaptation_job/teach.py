"""Teach an outline network a scene, where there is enough to learn from and the gate lets it pass."""

import copy
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.adaptation_job.by_itself import by_itself
from engine.adaptation_job.pieces import Decision
from engine.inventory.proposals.features import FEATURES, polygon_features
from engine.inventory.proposals.filter import FilterVerdict, PolygonFilter, enough_of_each, judged_filter
from engine.reporting import Reporter
from engine.training.adaptation.enough import enough
from engine.training.adaptation.gate import LEAST_DECISIONS, Verdict, better_threshold, groups_of, judged
from engine.training.adaptation.loop import Adapted, Outliner, adapt
from engine.training.adaptation.measure import Measured, measured, probabilities
from engine.training.adaptation.pieces import Piece
from engine.training.adaptation.settings import AdaptationSettings


@dataclass(frozen=True)
class Learned:
    """What the teaching gave.

    Args:
        adapted: the network and what was measured of it; None where nothing was learned.
        verdict: of the gate, where there were decisions.
        threshold: of the student's probability, where that alone changes.
        messages: sentences for the user.
        polygon_filter: of the proposals, where the decisions speak for one.
        by_itself: whether the network learned from its own sure answers alone, although there were decisions.
    """

    adapted: Adapted | None
    verdict: Verdict | None
    threshold: float | None
    messages: list[str]
    polygon_filter: PolygonFilter | None = None
    by_itself: bool = False


def learn(
    outliner: Outliner,
    pieces: Sequence[Piece],
    decisions: Sequence[Decision],
    settings: AdaptationSettings,
    run: dict[str, Any],
    work: Path,
    device: str,
    report: Reporter,
) -> Learned:
    """Teach a network, if there is enough to learn from and if the gate lets it pass; a filter of polygons likewise."""
    chosen = _filter(decisions, run, report)
    learned = _network(outliner, pieces, decisions, settings, run, work, device, report)
    if chosen.fitted is None and learned.threshold is not None:
        return replace(learned, messages=[*learned.messages, "Only the threshold changes."])
    if chosen.fitted is None:
        return learned
    messages = [*learned.messages, f"{chosen.message()} It leaves out the proposals like those that you rejected."]
    return replace(learned, threshold=None, messages=messages, polygon_filter=chosen.fitted)


def _network(
    outliner: Outliner,
    pieces: Sequence[Piece],
    decisions: Sequence[Decision],
    settings: AdaptationSettings,
    run: dict[str, Any],
    work: Path,
    device: str,
    report: Reporter,
) -> Learned:
    messages: list[str] = []
    verdict = None
    untaught = ""  # why the network does not learn from the decisions
    if 0 < len(decisions) < LEAST_DECISIONS:
        count = "is 1 decision" if len(decisions) == 1 else f"are {len(decisions)} decisions"
        untaught = f"There {count}; the network learns from {LEAST_DECISIONS} on, or without any."
    elif why_not := enough(pieces, decided=sum(one.landslide for one in decisions)):
        return Learned(None, None, _threshold(outliner, pieces, decisions, run, device, report), [why_not])
    elif decisions:
        places = np.array([shapely.get_coordinates(shapely.centroid(one.shape))[0] for one in decisions])
        verdict = gate(outliner, pieces, groups_of(places), settings, work, device, report)
        if verdict.accepted:
            messages.append(verdict.message())
        else:
            untaught = verdict.message(so="nothing is learned from them")
    if untaught:
        threshold = _threshold(outliner, pieces, decisions, run, device, report)
        if threshold is None and (alone := by_itself(outliner, pieces, settings, work, device, report)) is not None:
            messages = [untaught, alone.message, *([alone.adapted.why] if alone.adapted.why else [])]
            return Learned(alone.adapted, verdict, None, messages, by_itself=True)
        return Learned(None, verdict, threshold, [untaught, "The model before stays."])
    done = adapt(outliner, pieces, settings, work / "whole", "whole", report, device)
    if done.why:
        messages.append(done.why)
    if done.steps == 0:
        messages.append("The model before stays: no step of the adaptation kept what it was sure of.")
        return Learned(None, verdict, None, messages)
    return Learned(done, verdict, None, messages)


def _filter(decisions: Sequence[Decision], run: dict[str, Any], report: Reporter) -> FilterVerdict:
    """Fit a filter of proposals to the decisions, and say whether it is worth using."""
    told = [one.landslide for one in decisions]
    if not enough_of_each(told):
        return judged_filter(np.zeros((len(told), FEATURES)), told)
    return judged_filter(polygon_features(run["scene"], [one.shape for one in decisions], report.check), told)


def gate(
    outliner: Outliner,
    pieces: Sequence[Piece],
    groups: NDArray[np.int64],
    settings: AdaptationSettings,
    work: Path,
    device: str,
    report: Reporter,
) -> Verdict:
    """Teach without each group of decisions in turn, and ask what is held back.

    Args:
        outliner: the network before.
        pieces: of one scene or several.
        groups: (N,) of each decision, from 0; the n-th decision has the number n + 1 in the pieces.
        settings: of the adaptation; for half the steps.
        work: folder of the checkpoints.
        device: a torch device's name.
        report: listener.
    """
    half = replace(settings, steps=max(1, settings.steps // 2))

    def look(network: Any, shown: Sequence[Piece]) -> Measured:
        return measured(shown, probabilities(network, shown, outliner.mean, outliner.std, device, report.check))

    network = copy.deepcopy(outliner.network).to(device)
    on = [piece for number, piece in enumerate(pieces) if piece.decided.any() or number < LEAST_DECISIONS]
    before = look(network, on)
    after: dict[int, float] = {}
    replays = []
    total = int(groups.max()) + 1
    for group in range(total):
        held = frozenset(int(n) + 1 for n in np.flatnonzero(groups == group))
        stage = f"held back {group + 1} of {total}"
        folder = work / f"without-{group + 1}"
        done = adapt(outliner, pieces, half, folder, f"without {group + 1}", report, device, stage, held)
        now = look(done.network, on)
        after |= {n: loss for n, loss in now.decisions.items() if n in held}
        replays.append(now)
    return judged(before, after, replays, {n + 1: int(group) for n, group in enumerate(groups)})


def _threshold(
    outliner: Outliner,
    pieces: Sequence[Piece],
    decisions: Sequence[Decision],
    run: dict[str, Any],
    device: str,
    report: Reporter,
) -> float | None:
    """Return another threshold of the student's probability where the decisions speak for one; else None."""
    present = run["settings"]["thresholds"].get("student")
    on = [piece for piece in pieces if piece.decided.any()]
    if not isinstance(present, float) or not on:
        return None
    network = copy.deepcopy(outliner.network).to(device)
    maps = probabilities(network, on, outliner.mean, outliner.std, device, report.check)
    sums: dict[int, tuple[float, int]] = {}
    for piece, p in zip(on, maps, strict=True):
        for n in np.unique(np.abs(piece.decided[piece.decided != 0])):
            inside = np.abs(piece.decided) == n
            total, count = sums.get(int(n), (0.0, 0))
            sums[int(n)] = total + float(p[inside].sum()), count + int(inside.sum())
    numbers = sorted(sums)
    scores = [sums[n][0] / sums[n][1] for n in numbers]
    chosen = better_threshold(scores, [decisions[n - 1].landslide for n in numbers], present)
    return round(chosen, 3) if chosen != present else None
