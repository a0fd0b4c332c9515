"""Make a blurred score follow what is seen: colours decide where it ends."""

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from numpy.typing import NDArray
from skimage.color import rgb2lab
from skimage.filters import gaussian
from torch import Tensor

from engine.masks.strips import rim_strips

DILATIONS = (1, 2, 4, 8, 12, 24)
BINS = (16, 20, 20)
"""Bins of lightness, a* and b* in a colour histogram."""

STRIP_ODDS = 4.0
"""What a strip that reaches the rim loses, in log odds: as much as the clearest colour can speak for it."""


def affinity_refined(
    score: Tensor, image: Tensor, iterations: int = 10, dilations: tuple[int, ...] = DILATIONS, width: float = 0.3
) -> Tensor:
    """Let every pixel take the mean score of the neighbours that look like it, again and again.

    Pixel-adaptive mask refinement: Araslanov and Roth 2020, "Single-Stage Semantic Segmentation from Image Labels",
    equations 6 to 8. The neighbours are the eight of each dilation; their weights are the softmax of
    -((difference / (width x local standard deviation))^2), averaged over the bands.

    Args:
        score: (B, C, H, W) float in [0, 1]; C scores over one image share its affinities.
        image: (B, 3, H, W) float in [0, 1].
        iterations: how often.
        dilations: distances to the neighbours, pixels; each smaller than H and W.
        width: how much difference is tolerated, in local standard deviations.

    Returns:
        (B, C, H, W) float in [0, 1].
    """
    around = _neighbours(image, dilations)  # (B, N, 3, H, W)
    spread = around.std(dim=1, keepdim=True) * width + 1e-6
    weights = (-(((around - image[:, None]) / spread) ** 2).mean(dim=2)).softmax(dim=1)  # (B, N, H, W)
    del around
    for _ in range(iterations):
        score = (weights[:, :, None] * _neighbours(score, dilations)).sum(dim=1)
    return score


def colour_refined(
    score: NDArray[np.float32],
    image: NDArray[np.uint8],
    rounds: int = 3,
    high: float = 0.5,
    low: float = 0.2,
    strips: int = 0,
) -> NDArray[np.float32]:
    """Learn what colours the score's inside and outside have, and tell each pixel by its colour and its place.

    The idea of GrabCut (Rother et al. 2004) with histograms for its mixtures and a blurred score for its graph: the
    log-odds of a pixel are those of its Lab colour under the two histograms plus those of the score around it.

    Args:
        score: (H, W) float32 in [0, 1].
        image: (H, W, 3) uint8 RGB.
        rounds: how often the histograms are learnt anew from the last answer.
        high: a pixel above is inside.
        low: a pixel below is outside.
        strips: ground of the inside's colours that is narrower than this, pixels, and goes on to the image's rim is
            taken for a road, and loses STRIP_ODDS from the second round on; 0 takes none.

    Returns:
        (H, W) float32 in [0, 1]; `score` itself where its inside or outside has too few pixels to learn from.
    """
    smoothed = gaussian(rgb2lab(image), 1.5, channel_axis=2)  # type: ignore[no-untyped-call]
    bins = _bins(smoothed)
    place = np.clip(gaussian(score, 8), 0.02, 0.98)  # type: ignore[no-untyped-call]
    place_odds = np.log(place / (1 - place))
    answer = score
    for number in range(rounds):
        inside, outside = answer > high, answer < low
        if min(inside.sum(), outside.sum()) < 30:
            return score
        colour_odds = np.log(_histogram(bins, inside) / _histogram(bins, outside))[bins]
        odds = np.clip(colour_odds, -4, 4) + place_odds
        if strips and number:  # the first answer is the frame's alone, and its colours are not yet the landslide's
            alike = (gaussian(colour_odds, 1) > 0) | inside  # type: ignore[no-untyped-call]
            odds -= STRIP_ODDS * rim_strips(alike, strips)
        answer = 1 / (1 + np.exp(-odds))
    return answer.astype(np.float32)


def _neighbours(x: Tensor, dilations: tuple[int, ...]) -> Tensor:
    """Return (B, N, C, H, W): the eight neighbours at each dilation; beyond the rim stands the rim."""
    height, width = x.shape[-2:]
    moved = []
    for d in dilations:
        padded = F.pad(x, (d, d, d, d), mode="replicate")
        moved += [
            padded[..., d + dy : d + dy + height, d + dx : d + dx + width]
            for dy in (-d, 0, d)
            for dx in (-d, 0, d)
            if dy or dx
        ]
    return torch.stack(moved, dim=1)


def _bins(lab: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return (H, W) numbers of histogram bins from (H, W, 3) Lab; a* and b* within 40 of grey."""
    unit = (lab - (0, -40, -40)) / (100, 80, 80)
    steps = [np.clip((unit[..., c] * n).astype(np.int64), 0, n - 1) for c, n in enumerate(BINS)]
    return np.asarray(np.ravel_multi_index(tuple(steps), BINS))


def _histogram(bins: NDArray[np.int64], where: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return the smoothed share of each bin, never zero."""
    counts = np.bincount(bins[where], minlength=int(np.prod(BINS))).reshape(BINS).astype(np.float64)
    smooth = gaussian(counts / counts.sum(), 1.0)  # type: ignore[no-untyped-call]
    return np.asarray(smooth.ravel() + 1e-5)
