"""The weights of all channels from the masked passes of a few: which few, and what they tell of the others."""

import torch
from torch import Tensor

NUGGET = 1e-3
"""Variance of what a mask's shape does not tell, in units of the kernel: keeps the equations well posed."""
SUREST = 1e-6
"""Probabilities are kept this far from 0 and 1, where their log-odds would be infinite."""


def shapes_of(maps: Tensor) -> Tensor:
    """Return each map as a mask in one line, (c, n) float64 in [0, 1], in the processor's memory.

    Args:
        maps: (c, h, w) float, none constant.
    """
    flat = maps.flatten(1).double().cpu()
    low = flat.amin(dim=1, keepdim=True)
    return (flat - low) / (flat.amax(dim=1, keepdim=True) - low)


def spread(distances: Tensor, weights: Tensor) -> list[int]:
    """Return the channels in the order in which they are worth a pass; nothing is drawn by chance.

    The heaviest comes first, then, one after another, the channel with the largest weight times distance to the nearest
    one before it: heavy channels are wanted for themselves, others for what is unlike what is known.

    Args:
        distances: (c, c) between the shapes.
        weights: (c,), what each adds to an activation map, such as the sum of its activations.
    """
    order = [int(weights.argmax())]
    nearest = distances[order[0]].clone()  # (c,), to the nearest channel in the order
    while len(order) < len(weights):
        nearest[order[-1]] = -1.0  # taken
        order.append(int((nearest * weights).argmax()))
        nearest = torch.minimum(nearest, distances[order[-1]])
    return order


def interpolated(distances: Tensor, known: list[int], probabilities: Tensor, empty: Tensor, zero: float) -> Tensor:
    """Return f of every mask from those of a few: kriging of the log-odds over the masks' shapes.

    The empty mask, whose f is the baseline's, is one more that is known. The kernel is Gaussian, as wide as the median
    distance between two masks.

    Args:
        distances: (c, c) float64 between the shapes of all channels.
        known: the channels that had a pass.
        probabilities: theirs, (len(known),) float64 in [0, 1].
        empty: (c,) float64, the distance of each shape to the empty mask.
        zero: f of the empty mask.

    Returns:
        (c,) float64 in [0, 1]; the known ones are as given.
    """
    width = distances.median().clamp_min(torch.finfo(torch.float64).tiny)
    at = torch.tensor(known)
    between = torch.zeros(len(known) + 1, len(known) + 1, dtype=torch.float64)
    between[:-1, :-1] = distances[at][:, at]
    between[-1, :-1] = between[:-1, -1] = empty[at]
    odds = torch.logit(torch.cat([probabilities, torch.tensor([zero], dtype=torch.float64)]).clamp(SUREST, 1 - SUREST))
    kernel = _kernel(between / width) + NUGGET * torch.eye(len(between), dtype=torch.float64)
    factors = torch.linalg.solve(kernel, odds - odds.mean())
    to_known = torch.cat([distances[:, at], empty[:, None]], dim=1)  # (c, len(known) + 1)
    found = torch.sigmoid(odds.mean() + _kernel(to_known / width) @ factors)
    found[at] = probabilities
    return found


def _kernel(distance: Tensor) -> Tensor:
    return torch.exp(-distance.square() / 2)
