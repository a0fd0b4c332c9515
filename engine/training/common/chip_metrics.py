"""ChipMetrics from image-level labels, for choosing a checkpoint and for the model card."""

import math
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import UserError
from engine.evaluation.metrics import roc_auc


@dataclass(frozen=True)
class ChipMetrics:
    """How well one number per chip tells chips with a landslide from those without.

    Args:
        auc: area under the ROC curve.
        accuracy: share of chips on the right side of `threshold`.
        threshold: the number from which a chip counts as a landslide.
        landslides: chips with a landslide.
        others: chips without.
        missed: landslides below the threshold.
        false_alarms: others at or above it.
        mean_landslides: mean of the number over chips with a landslide.
        mean_others: mean over those without.
    """

    auc: float
    accuracy: float
    threshold: float
    landslides: int
    others: int
    missed: int
    false_alarms: int
    mean_landslides: float
    mean_others: float

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)

    @property
    def is_separable(self) -> bool:
        """Whether the chips are told apart better than by chance: the AUC is above 0.5 by 1.64 standard errors.

        The error is that of an AUC of 0.5 (Hanley and McNeil 1982), so that a few chips say little.
        """
        pairs = 12 * self.landslides * self.others
        return self.auc > 0.5 + 1.64 * math.sqrt((self.landslides + self.others + 1) / pairs)


def doubt(metrics: ChipMetrics, name: str, least: float) -> str:
    """Return in a sentence why a network is not fit for use, by the chips held out; "" where nothing speaks against it.

    Args:
        metrics: measured on the chips held out.
        name: of the network, as people call it.
        least: mean score of chips with a landslide below which the scores are all but empty.
    """
    if metrics.mean_landslides < least:
        return (
            f"The {name} is not fit for use: its scores are all but empty, {metrics.mean_landslides:.4f} in the mean "
            "over the landslide tiles held out. Label more tiles, or go on from the shipped model."
        )
    if not metrics.is_separable:
        return (
            f"The {name} is not fit for use: it tells the tiles held out apart no better than chance (AUC "
            f"{metrics.auc:.2f} of {metrics.landslides} landslide and {metrics.others} other tiles). Label more tiles, "
            "or go on from the shipped model."
        )
    return ""


def chip_metrics(scores: NDArray[np.float64], labels: NDArray[np.int64], threshold: float = 0.5) -> ChipMetrics:
    """Measure scores against labels.

    Args:
        scores: (N,), one per chip.
        labels: (N,), 1 = landslide, both classes present.
        threshold: from which a chip counts as a landslide.

    Raises:
        UserError: kind "training"; a score is NaN or infinite.
    """
    if not np.isfinite(scores).all():
        raise UserError(
            "The network's answers on the chips held out are NaN or infinite.",
            "Train again from a whole model, with a smaller learning rate.",
            "training",
        )
    positive, negative = scores[labels == 1], scores[labels == 0]
    missed, false_alarms = int((positive < threshold).sum()), int((negative >= threshold).sum())
    return ChipMetrics(
        auc=roc_auc(scores, labels),
        accuracy=1 - (missed + false_alarms) / len(scores),
        threshold=threshold,
        landslides=len(positive),
        others=len(negative),
        missed=missed,
        false_alarms=false_alarms,
        mean_landslides=float(positive.mean()),
        mean_others=float(negative.mean()),
    )


def best_threshold(scores: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    """Return the threshold with the best F1 of chips, halfway to the next lower score; image-level labels choose it.

    Args:
        scores: (N,), one per chip.
        labels: (N,), 1 = landslide, both classes present.
    """
    order = np.argsort(-scores, kind="stable")
    sorted_scores, hits = scores[order], np.cumsum(labels[order] == 1)
    said = np.arange(1, len(scores) + 1)
    f1 = 2 * hits / (said + hits[-1])
    f1[:-1][sorted_scores[1:] == sorted_scores[:-1]] = 0  # equal scores are all said, or none
    best = int(np.argmax(f1))
    below = sorted_scores[best + 1] if best + 1 < len(scores) else 0.0
    return float((sorted_scores[best] + below) / 2)
