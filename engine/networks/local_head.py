"""The quick head: each pixel told by bands, their mean and spread around it, edges and forms, in seconds of fitting."""

import itertools

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn

SIGMAS = (1.0, 2.0, 4.0, 8.0)
"""Widths of the Gaussian windows, pixels: 1 to 8 px is what an outline's shape and texture need at 3 m."""

REACH = 3.0
"""A window ends at so many times its sigma."""

BANDS = 3
STATISTICS = BANDS * (1 + 2 * len(SIGMAS))
"""Numbers a pixel: the bands, and mean and standard deviation of each in each window."""

EDGES = (1.0, 2.0, 4.0)
"""Widths at which edges and spots are looked for, pixels; an edge's direction is asked of a window twice as wide."""

FORMS = (5, 11, 21)
"""Sides of squares, pixels: what is brighter or darker than all around and does not hold such a square stands out."""

SHAPES = 3 * len(EDGES) + 2 * len(FORMS)
FEATURES = STATISTICS + SHAPES
"""Of a head that sees edges and forms, too."""


def local_statistics(x: Tensor) -> Tensor:
    """Return the bands with their local mean and standard deviation.

    Args:
        x: (B, 3, H, W) float, in any units; outside it is continued by its edge.

    Returns:
        (B, STATISTICS, H, W) in the same units: the bands, then for each sigma the three means and the deviations.
    """
    middle = x.mean(dim=(2, 3), keepdim=True)  # squares of small numbers: no digits are lost in flat ground
    centered = x - middle
    found = [x]
    both = torch.cat([centered, centered * centered], dim=1)  # (B, 6, H, W)
    for sigma in SIGMAS:
        mean, square = _blurred(both, sigma).chunk(2, dim=1)
        found += [mean + middle, (square - mean * mean).clamp_min(0).sqrt()]
    return torch.cat(found, dim=1)


def local_shapes(x: Tensor) -> Tensor:
    """Return what the brightness around each pixel shows of edges, spots and narrow forms.

    Args:
        x: (B, 3, H, W) float, in any units; outside it is continued by its edge.

    Returns:
        (B, SHAPES, H, W) in the same units: for each width how steep the ground is across and along its edges (the
        roots of the structure tensor's eigenvalues) and how far the pixel lies above its surroundings; then for each
        side how far it stands out above what an opening leaves, and below what a closing leaves.
    """
    gray = x.mean(dim=1, keepdim=True)
    gray = gray - gray.mean(dim=(2, 3), keepdim=True)
    found = []
    for sigma in EDGES:
        smooth = _blurred(gray, sigma)
        padded = F.pad(smooth, (1, 1, 1, 1), mode="replicate")
        down = padded[:, :, 2:, 1:-1] - padded[:, :, :-2, 1:-1]
        across = padded[:, :, 1:-1, 2:] - padded[:, :, 1:-1, :-2]
        products = torch.cat([across * across, down * down, across * down], dim=1)
        xx, yy, xy = _blurred(products, 2 * sigma).chunk(3, dim=1)
        apart = ((xx - yy) ** 2 + 4 * xy * xy).sqrt()
        found += [((xx + yy + sign * apart) / 2).clamp_min(0).sqrt() for sign in (1, -1)]
        found.append(smooth - _blurred(gray, 1.6 * sigma))
    for side in FORMS:
        found.append(gray - _largest(-_largest(-gray, side), side))  # above the opening
        found.append(-_largest(-_largest(gray, side), side) - gray)  # below the closing
    return torch.cat(found, dim=1)


def head_features(x: Tensor, *, shapes: bool) -> Tensor:
    """Return what a head sees of each pixel: (B, FEATURES, H, W), or the statistics alone.

    Args:
        x: (B, 3, H, W) float, in any units.
        shapes: whether edges and forms are a part; heads of before version 0.4 were taught without.
    """
    statistics = local_statistics(x)
    return torch.cat([statistics, local_shapes(x)], dim=1) if shapes else statistics


def _largest(x: Tensor, side: int) -> Tensor:
    """Return the largest value of a square around each pixel; what lies outside does not count."""
    reach = side // 2
    x = F.pad(x, (reach, reach, reach, reach), value=-torch.inf)
    for dim in (2, 3):  # by doubling: a tenth of the time that max_pool2d takes
        wide = 1
        while wide < side:
            step = min(wide, side - wide)
            rest = x.shape[dim] - step
            x, wide = torch.maximum(x.narrow(dim, 0, rest), x.narrow(dim, step, rest)), wide + step
    return x


def _blurred(x: Tensor, sigma: float) -> Tensor:
    reach = int(REACH * sigma + 0.5)
    offsets = torch.arange(-reach, reach + 1, dtype=x.dtype, device=x.device)
    weights = torch.exp(-0.5 * (offsets / sigma) ** 2)
    weights = (weights / weights.sum()).expand(x.shape[1], 1, -1)  # (C, 1, K)
    padded = F.pad(x, (reach, reach, reach, reach), mode="replicate")
    rows = F.conv2d(padded, weights[:, :, :, None], groups=x.shape[1])
    return F.conv2d(rows, weights[:, :, None, :], groups=x.shape[1])


MOST_UNITS = 512
"""Numbers that all members of a head have at each pixel, in one layer: they take memory, however small the file is."""


class LocalHead(nn.Module):
    """A small perceptron at each pixel, several times over; their mean is the answer, their spread is doubt.

    Args:
        members: perceptrons that began from other weights.
        first: units of the first hidden layer.
        second: units of the second.
        shapes: whether it sees edges and forms; see `head_features`. The first half of the members never does: where
            edges tell nothing, such as in a mosaic of many images, they would draw too much.
    """

    def __init__(self, members: int = 2, first: int = 48, second: int = 24, *, shapes: bool = True) -> None:
        super().__init__()
        if members * max(first, second) > MOST_UNITS:
            raise ValueError(f"the head has {members * max(first, second)} numbers a pixel, more than {MOST_UNITS}")
        many = FEATURES if shapes else STATISTICS
        self.running_mean: Tensor
        self.running_var: Tensor
        self.seen: Tensor
        self.register_buffer("running_mean", torch.zeros(many))  # by this name a model file keeps float32
        self.register_buffer("running_var", torch.ones(many))
        seen = torch.ones(members, 1, many)
        seen[: members // 2, :, STATISTICS:] = 0
        self.register_buffer("seen", seen, persistent=False)
        widths = (many, first, second, 1)
        pairs = list(itertools.pairwise(widths))
        self.weights = nn.ParameterList(torch.randn(members, a, b) * (2 / a) ** 0.5 for a, b in pairs)
        self.biases = nn.ParameterList(torch.zeros(members, 1, b) for _, b in pairs)

    def forward(self, features: Tensor) -> Tensor:
        """Tell pixels by their features.

        Args:
            features: (N, F), as `head_features` gives them, not normalised.

        Returns:
            (members, N) logits of "landslide".
        """
        return self.told((features - self.running_mean) / (self.running_var + 1e-6).sqrt())

    def told(self, x: Tensor) -> Tensor:
        """Return what `forward` does of features that are normalized."""
        first, *more = self.weights
        begun, *biases = self.biases
        seen = (first * self.seen.transpose(1, 2)).transpose(0, 1).flatten(1)  # (F, M first): all members see the same
        x = torch.addmm(begun.flatten(), x, seen).view(len(x), len(first), first.shape[2]).transpose(0, 1)
        for weight, bias in zip(more, biases, strict=True):
            x = torch.baddbmm(bias, F.relu(x), weight)
        return x[..., 0]

    def probability(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """Return P(landslide) of pixels and how far the members differ, (N,) each in [0, 1]."""
        found = self(features).sigmoid()
        return found.mean(dim=0), found.amax(dim=0) - found.amin(dim=0)
