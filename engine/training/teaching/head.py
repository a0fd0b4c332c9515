"""Fit the quick head: seconds, and the same answer for the same pixels."""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from engine.networks.local_head import LocalHead
from engine.training.common.reproducibility import seeded

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

LANDSLIDE_SHARE = 0.1
"""Share of landslide pixels in a batch. With a half the head draws far too much at any threshold near a half (IoU 0.31
at 0.5 with three views of an imitated sensor, 0.38 with a tenth; 0.40 and 0.42 at the best threshold of each)."""


@dataclass(frozen=True)
class HeadSettings:
    """How the quick head is fitted.

    Args:
        members: perceptrons whose mean counts.
        first: units of the first hidden layer.
        second: units of the second.
        steps: of the optimizer.
        batch: pixels a step.
        lr: the largest learning rate; it falls along a cosine.
        weight_decay: of AdamW.
        most_landslide: pixels of landslides that are sampled.
        most_other: pixels of other ground that are.
        seed: of the sample, the weights and the batches.
    """

    members: int = 2
    first: int = 48
    second: int = 24
    steps: int = 400
    batch: int = 512
    lr: float = 3e-2
    weight_decay: float = 1e-2
    most_landslide: int = 15_000
    most_other: int = 30_000
    seed: int = 1


def can_fit(landslide: Bools) -> bool:
    """Return whether there is something of both kinds."""
    return bool(landslide.any() and not landslide.all())


def fit_head(features: Floats, landslide: Bools, settings: HeadSettings | None = None) -> LocalHead:
    """Fit a head to labeled pixels.

    Args:
        features: (N, FEATURES) of `engine.networks.local_head.head_features`.
        landslide: (N,), of both kinds.
        settings: default: what won by measurement.

    Returns:
        The head in eval mode; the same arguments give the same weights.

    Raises:
        ValueError: all pixels are of one kind.
    """
    how = settings or HeadSettings()
    if not can_fit(landslide):
        raise ValueError("all pixels are of one kind")
    rng = np.random.default_rng(how.seed)
    yes, no = (
        _some(np.flatnonzero(landslide == kind), most, rng)
        for kind, most in ((True, how.most_landslide), (False, how.most_other))
    )
    chosen = torch.from_numpy(features[np.concatenate([yes, no])]).float()
    with seeded(how.seed, 0):
        head = LocalHead(how.members, how.first, how.second)
        head.running_mean.copy_(chosen.mean(dim=0))
        head.running_var.copy_(chosen.var(dim=0, unbiased=False))
        chosen = (chosen - head.running_mean) / (head.running_var + 1e-6).sqrt()
        optimizer = torch.optim.AdamW(head.parameters(), lr=how.lr, weight_decay=how.weight_decay, fused=True)
        many = max(1, round(how.batch * LANDSLIDE_SHARE))
        for step in range(how.steps):
            for group in optimizer.param_groups:
                group["lr"] = how.lr * min(1.0, (step + 1) / 30) * 0.5 * (1 + np.cos(np.pi * step / how.steps))
            at = torch.cat([torch.randint(len(yes), (many,)), len(yes) + torch.randint(len(no), (how.batch - many,))])
            truth = (at < len(yes)).float().expand(how.members, -1)
            value = torch.nn.functional.binary_cross_entropy_with_logits(head.told(chosen[at]), truth)
            optimizer.zero_grad(set_to_none=True)
            value.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
    return head.eval().requires_grad_(requires_grad=False)


def _some(places: NDArray[np.intp], most: int, rng: np.random.Generator) -> NDArray[np.intp]:
    return np.sort(rng.choice(places, most, replace=False)) if len(places) > most else places
