"""The quick head: each pixel told by its bands and by their mean and spread around it, in seconds of fitting."""

import itertools

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn

SIGMAS = (1.0, 2.0, 4.0, 8.0)
"""Widths of the Gaussian windows, pixels: 1 to 8 px is what an outline's shape and texture need at 3 m."""

REACH = 3.0
"""A window ends at so many times its sigma."""

BANDS = 3
FEATURES = BANDS * (1 + 2 * len(SIGMAS))
"""Numbers a pixel: the bands, and mean and standard deviation of each in each window."""


def local_statistics(x: Tensor) -> Tensor:
    """Return the bands with their local mean and standard deviation.

    Args:
        x: (B, 3, H, W) float, in any units; outside it is continued by its edge.

    Returns:
        (B, FEATURES, H, W) in the same units: the bands, then for each sigma the three means and the three deviations.
    """
    middle = x.mean(dim=(2, 3), keepdim=True)  # squares of small numbers: no digits are lost in flat ground
    centered = x - middle
    found = [x]
    both = torch.cat([centered, centered * centered], dim=1)  # (B, 6, H, W)
    for sigma in SIGMAS:
        mean, square = _blurred(both, sigma).chunk(2, dim=1)
        found += [mean + middle, (square - mean * mean).clamp_min(0).sqrt()]
    return torch.cat(found, dim=1)


def _blurred(x: Tensor, sigma: float) -> Tensor:
    reach = int(REACH * sigma + 0.5)
    offsets = torch.arange(-reach, reach + 1, dtype=x.dtype, device=x.device)
    weights = torch.exp(-0.5 * (offsets / sigma) ** 2)
    weights = (weights / weights.sum()).expand(x.shape[1], 1, -1)  # (C, 1, K)
    padded = F.pad(x, (reach, reach, reach, reach), mode="replicate")
    rows = F.conv2d(padded, weights[:, :, :, None], groups=x.shape[1])
    return F.conv2d(rows, weights[:, :, None, :], groups=x.shape[1])


class LocalHead(nn.Module):
    """A small perceptron at each pixel, several times over; their mean is the answer, their spread is doubt.

    Args:
        members: perceptrons that began from other weights.
        first: units of the first hidden layer.
        second: units of the second.
    """

    def __init__(self, members: int = 2, first: int = 48, second: int = 24) -> None:
        super().__init__()
        self.running_mean: Tensor
        self.running_var: Tensor
        self.register_buffer("running_mean", torch.zeros(FEATURES))  # by this name a model file keeps float32
        self.register_buffer("running_var", torch.ones(FEATURES))
        widths = (FEATURES, first, second, 1)
        pairs = list(itertools.pairwise(widths))
        self.weights = nn.ParameterList(torch.randn(members, a, b) * (2 / a) ** 0.5 for a, b in pairs)
        self.biases = nn.ParameterList(torch.zeros(members, 1, b) for _, b in pairs)

    def forward(self, features: Tensor) -> Tensor:
        """Tell pixels by their features.

        Args:
            features: (N, FEATURES), as `local_statistics` gives them, not normalised.

        Returns:
            (members, N) logits of "landslide".
        """
        x = (features - self.running_mean) / (self.running_var + 1e-6).sqrt()
        x = x.expand(len(self.weights[0]), *x.shape)  # (M, N, F)
        last = len(self.weights) - 1
        for layer, (weight, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            x = torch.baddbmm(bias, x, weight)
            x = F.relu(x) if layer < last else x
        return x[..., 0]

    def probability(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """Return P(landslide) of pixels and how far the members differ, (N,) each in [0, 1]."""
        found = self(features).sigmoid()
        return found.mean(dim=0), found.amax(dim=0) - found.amin(dim=0)
