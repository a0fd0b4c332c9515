"""Weights that are no number: refused where they are read and written, and the overflow of older model files undone."""

from collections.abc import Mapping

import torch
from torch import Tensor

STATISTICS = ("running_mean", "running_var")
"""A normalisation's tensors, which are kept in float32: a variance may be larger than float16 holds, 65504."""

HALF_MAX = float(torch.finfo(torch.float16).max)


def first_not_finite(tensors: Mapping[str, Tensor]) -> str | None:
    """Return the name of the first tensor that holds NaN or an infinite number; None where none does."""
    return next((name for name, tensor in tensors.items() if not bool(torch.isfinite(tensor).all())), None)


def stored(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Return tensors as a model file keeps them: float16, but statistics and what float16 cannot hold in float32."""
    return {name: _stored(name, tensor.detach()).contiguous().cpu() for name, tensor in tensors.items()}


def without_overflow(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Return the tensors of a model file of an older version with the overflow of its float16 variances undone.

    A normalisation that divides by an infinite deviation gives its bias, whatever it is given. So does one whose factor
    is 0, with any variance: the network's answers are the same to the last bit, and training can go on from them.

    Args:
        tensors: as they were read. An infinite variance in float32 stays: no version has written one.
    """
    repaired = dict(tensors)
    for name, variance in tensors.items():
        factor = f"{name.removesuffix('running_var')}weight"
        if name.endswith("running_var") and variance.dtype == torch.float16 and factor in tensors:
            overflown = torch.isposinf(variance)
            if overflown.shape == tensors[factor].shape and bool(overflown.any()):
                repaired[name] = variance.float().masked_fill(overflown, HALF_MAX)
                repaired[factor] = tensors[factor].masked_fill(overflown, 0)
    return repaired


def _stored(name: str, tensor: Tensor) -> Tensor:
    if not tensor.is_floating_point():
        return tensor
    half = tensor.half()
    return tensor.float() if name.endswith(STATISTICS) or not bool(torch.isfinite(half).all()) else half
