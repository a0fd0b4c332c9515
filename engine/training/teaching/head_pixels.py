"""Pixels of pieces for the quick head, seen as the finished model will see them: on the scene's own grid."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from numpy.typing import NDArray

from engine.networks.local_head import LocalHead, head_features
from engine.training.adaptation.pieces import Piece
from engine.training.teaching.head import HeadSettings, can_fit, fit_head

MOST_OF_PIECE = 20_000
"""Labeled pixels of a piece; bounds the memory at 140 MB with 64 pieces."""


@dataclass(frozen=True)
class HeadPixels:
    """Labeled pixels.

    Args:
        features: (N, FEATURES) float32.
        decided: (N,) int32: n or -n where view n says landslide or none.
    """

    features: NDArray[np.float32]
    decided: NDArray[np.int32]

    def fit(self, without: frozenset[int] = frozenset(), settings: HeadSettings | None = None) -> LocalHead | None:
        """Return a head fitted to all but some views; None where what is left is of one kind."""
        kept = ~np.isin(np.abs(self.decided), list(without)) if without else np.ones(len(self.decided), bool)
        landslide = self.decided[kept] > 0
        return fit_head(self.features[kept], landslide, settings) if can_fit(landslide) else None


def head_pixels(
    pieces: Sequence[Piece], mean: Sequence[float], std: Sequence[float], magnified: float, seed: int
) -> HeadPixels:
    """Return the labeled pixels of pieces.

    Args:
        pieces: of views.
        mean: of the network's normalization.
        std: likewise.
        magnified: pixels of a piece in one of the scene, as in `engine.networks.taught.Taught`.
        seed: of the sample.
    """
    shift, scale = (torch.tensor(values).view(1, 3, 1, 1) for values in (mean, std))
    rng = np.random.default_rng(seed)
    features, decided = [], []
    with torch.inference_mode():
        for piece in pieces:
            x = (torch.from_numpy(piece.image.transpose(2, 0, 1).copy()).float()[None] / 255 - shift) / scale
            own = max(1, round(len(piece.image) / magnified))
            if own != len(piece.image):
                x = F.interpolate(x, [own, own], mode="bilinear", antialias=True, align_corners=False)
            at = ((np.arange(own) + 0.5) * len(piece.image) / own).astype(int)
            numbers = piece.decided[np.ix_(at, at)].ravel()
            places = np.flatnonzero(numbers)
            if len(places) > MOST_OF_PIECE:
                places = np.sort(rng.choice(places, MOST_OF_PIECE, replace=False))
            found = head_features(x, shapes=True)[0].flatten(1).T  # (H W, F)
            features.append(found[torch.from_numpy(places)].numpy())
            decided.append(numbers[places])
    return HeadPixels(np.concatenate(features), np.concatenate(decided).astype(np.int32))
