"""Fit the quick head: seconds, and the same answer for the same pixels."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

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
        The head in eval mode; the same arguments give the same weights with any number of threads.

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
    with seeded(how.seed, 1), torch.no_grad():  # several threads round sums otherwise, and make another head
        head = LocalHead(how.members, how.first, how.second)
        head.running_mean.copy_(chosen.mean(dim=0))
        head.running_var.copy_(chosen.var(dim=0, unbiased=False))
        chosen = (chosen - head.running_mean) / (head.running_var + 1e-6).sqrt()
        own = [*head.weights, *head.biases]
        flat = torch.nn.Parameter(torch.cat([values.flatten() for values in own]))  # one for the optimizer: it is quick
        flat.grad = torch.empty_like(flat)
        weights, gradients = _shaped(flat, own), _shaped(flat.grad, own)
        optimizer = torch.optim.AdamW([flat], lr=how.lr, weight_decay=how.weight_decay, fused=True)
        many = max(1, round(how.batch * LANDSLIDE_SHARE))
        for step in range(how.steps):
            for group in optimizer.param_groups:
                group["lr"] = how.lr * min(1.0, (step + 1) / 30) * 0.5 * (1 + np.cos(np.pi * step / how.steps))
            at = torch.cat([torch.randint(len(yes), (many,)), len(yes) + torch.randint(len(no), (how.batch - many,))])
            _set_gradients(gradients, weights, head.seen, chosen[at], (at < len(yes)).float()[:, None])
            optimizer.step()
        for target, values in zip(own, weights, strict=True):
            target.copy_(values)
    return head.eval().requires_grad_(requires_grad=False)


def _shaped(flat: Tensor, like: Sequence[Tensor]) -> list[Tensor]:
    """Return views of the parts of a flat tensor, shaped as others one after another."""
    parts = torch.split(flat, [one.numel() for one in like])
    return [part.view(one.shape) for part, one in zip(parts, like, strict=True)]


def _set_gradients(
    gradients: Sequence[Tensor], parameters: Sequence[Tensor], seen: Tensor, x: Tensor, truth: Tensor
) -> None:
    """Set how the mean cross entropy of all members changes with each number, bit by bit as PyTorch itself would.

    It takes two thirds of the time.

    Args:
        gradients: written, shaped as the parameters.
        parameters: weights of three layers (M, a, b), then their biases (M, 1, b).
        seen: (M, 1, F), 0 for what a member does not see.
        x: (N, F) normalized features.
        truth: (N, 1), 1 for landslide.
    """
    first, second, third, *biases = parameters
    members, many, units = first.shape
    sees = seen.transpose(1, 2)
    # Forward as in `LocalHead.told`.
    flat = (first * sees).transpose(0, 1).flatten(1)  # (F, M a)
    one = torch.addmm(biases[0].flatten(), x, flat).relu_().view(len(x), members, units).transpose(0, 1)
    two = torch.baddbmm(biases[1], one, second).relu_()
    error = torch.baddbmm(biases[2], two, third).sigmoid_().sub_(truth).div_(members * len(x))
    torch.bmm(two.transpose(1, 2), error, out=gradients[2])
    torch.sum(error, 1, keepdim=True, out=gradients[5])
    error = torch.bmm(error, third.transpose(1, 2)).mul_(two > 0)
    torch.bmm(one.transpose(1, 2), error, out=gradients[1])
    torch.sum(error, 1, keepdim=True, out=gradients[4])
    error = torch.bmm(error, second.transpose(1, 2)).mul_(one > 0).transpose(0, 1).reshape(len(x), members * units)
    torch.mul((x.T @ error).view(many, members, units).transpose(0, 1), sees, out=gradients[0])
    torch.sum(error, 0, out=gradients[3].view(-1))


def _some(places: NDArray[np.intp], most: int, rng: np.random.Generator) -> NDArray[np.intp]:
    return np.sort(rng.choice(places, most, replace=False)) if len(places) > most else places
