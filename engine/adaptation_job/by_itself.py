"""Where decisions teach nothing a network may still learn from its own sure answers, if the decisions bear them out."""

import copy
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from torch import nn

from engine.reporting import Reporter
from engine.training.adaptation.enough import enough
from engine.training.adaptation.loop import Adapted, Outliner, adapt
from engine.training.adaptation.measure import measured, probabilities
from engine.training.adaptation.pieces import LANDSLIDE, NONE, Piece
from engine.training.adaptation.settings import AdaptationSettings

FOLDER = "alone"
"""Of the checkpoints."""

BORNE_OUT = 0.75
"""Of the decided polygons of which the model before was sure, such a share must be as it says: else its sure answers
are not to be learned from."""


@dataclass(frozen=True)
class ByItself:
    """A network that has learned from its own sure answers alone.

    Args:
        adapted: the network and what was measured of it.
        message: how many of the decisions, none of which it was told, it tells right, in a sentence.
    """

    adapted: Adapted
    message: str


def by_itself(
    outliner: Outliner,
    pieces: Sequence[Piece],
    settings: AdaptationSettings,
    work: Path,
    device: str,
    report: Reporter,
) -> ByItself | None:
    """Teach a network as without decisions, and hold it to them; None where the model before is to stay.

    It stays where it is sure of too little, where the decisions do not bear its answers out, and where the adapted
    network would tell fewer of them right.

    Args:
        outliner: the network before.
        pieces: of the scene, with the decisions.
        settings: of the adaptation.
        work: folder of the checkpoints.
        device: a torch device's name.
        report: listener.
    """
    untold = [replace(one, decided=np.zeros_like(one.decided), ring=np.zeros_like(one.ring)) for one in pieces]
    decided = [one for one in pieces if one.decided.any()]
    if enough(untold, decided=0) or not borne_out(decided):
        return None

    def told_right(network: nn.Module) -> tuple[int, int]:
        maps = probabilities(network, decided, outliner.mean, outliner.std, device, report.check)
        losses = measured(decided, maps).decisions.values()
        return sum(loss < math.log(2) for loss in losses), len(losses)

    before, count = told_right(copy.deepcopy(outliner.network).to(device))
    done = adapt(outliner, untold, settings, work / FOLDER, FOLDER, report, device)
    if not done.steps:
        return None
    after, _ = told_right(done.network)
    if after < before:
        return None
    decisions = "the decision" if count == 1 else f"{count} decisions, none of which it was told,"
    return ByItself(
        done,
        f"It learned from its own sure answers alone, as without decisions: of {decisions} it tells {after} right, the "
        f"model before {before}.",
    )


def borne_out(pieces: Sequence[Piece]) -> bool:
    """Return whether decisions bear out what the model before was sure of: at least one does, and few contradict.

    Args:
        pieces: with decisions; one of whose pixels nothing was sure says nothing.
    """
    sure: dict[int, NDArray[np.int64]] = {}
    for piece in pieces:
        for said in np.unique(piece.decided[piece.decided != 0]).tolist():
            answers = piece.replay[piece.decided == said]
            counts = np.array([(answers == NONE).sum(), (answers == LANDSLIDE).sum()])
            sure[said] = sure.get(said, np.zeros(2, np.int64)) + counts
    agree = [bool(counts[1] > counts[0]) == (said > 0) for said, counts in sure.items() if counts.any()]
    return sum(agree) >= max(1, BORNE_OUT * len(agree))
