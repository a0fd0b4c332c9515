"""A model taught by checked views: the outline network, the quick head at the scene's own pixels, or both' mean."""

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn

from engine.networks.local_head import LocalHead, head_features
from engine.networks.student import Student

HUNDRED = 100
MAGNIFIED = (25, 400)
"""Hundredths, as far as a scene is resampled: a card of somebody's must not ask for a picture of any size."""

EDGE = 1e-6
"""Probabilities end so far from 0 and 1, so that a mean of them has a logit."""

SUREST = 1e-3
"""Neither network nor head is taken to be surer than that, so that one alone cannot overrule the other."""


def of_both(first: Tensor, second: Tensor) -> Tensor:
    """Return the logit of two probabilities together: the mean of their logits, in which the surer one counts for more.

    By the mean of the probabilities themselves, what one alone takes for landslide is often drawn. That had an IoU of
    0.39 outside the views in three rows where this one had 0.44, and as much in six others (docs/research/TEACHING.md).
    """
    return (torch.logit(first, SUREST) + torch.logit(second, SUREST)) / 2


class Taught(nn.Module):
    """What won by leave-one-view-out, as one network from a chip to a logit a pixel.

    Args:
        width: of the outline network; see `Student`.
        fine: likewise.
        twice: likewise.
        outline: whether the outline network is a part.
        head: whether the quick head is.
        magnified: hundredths of the chip's pixels in one of the scene: the head sees the scene's own pixels.
        members: of the head; see `LocalHead`.
        first: likewise.
        second: likewise.
        shapes: likewise; a model file that does not say has a head without.
        odds: whether the mean of both is that of their logits, see `of_both`; in a model file that does not say it is
            that of their probabilities.
    """

    def __init__(
        self,
        width: int = 64,
        *,
        fine: bool = True,
        twice: bool = False,
        outline: bool = True,
        head: bool = True,
        magnified: int = HUNDRED,
        members: int = 2,
        first: int = 48,
        second: int = 24,
        shapes: bool = False,
        odds: bool = False,
    ) -> None:
        super().__init__()
        if not (outline or head):
            raise ValueError("neither an outline network nor a head")
        if not MAGNIFIED[0] <= magnified <= MAGNIFIED[1]:
            raise ValueError(f"magnified = {magnified} is not from {MAGNIFIED[0]} to {MAGNIFIED[1]}")
        self.magnified, self.shapes, self.odds = magnified / HUNDRED, shapes, odds
        self.outline = Student(width, fine=fine, twice=twice) if outline else None
        self.head = LocalHead(members, first, second, shapes=shapes) if head else None

    def forward(self, x: Tensor) -> Tensor:
        """Segment chips; (B, 3, H, W) float, normalised -> (B, 1, H, W) logits of "landslide"."""
        logits: Tensor | None = self.outline(x) if self.outline is not None else None
        if self.head is None:
            assert logits is not None  # noqa: S101
            return logits
        p = self._by_head(x)
        if logits is not None and self.odds:
            return of_both(p, logits.float().sigmoid())
        if logits is not None:
            p = (p + logits.float().sigmoid()) / 2
        return torch.logit(p, EDGE)

    def _by_head(self, x: Tensor) -> Tensor:
        """Return the head's probability, (B, 1, H, W)."""
        assert self.head is not None  # noqa: S101
        size = x.shape[-2:]
        own = [max(1, round(side / self.magnified)) for side in size]
        small = x.float()
        if list(size) != own:
            small = F.interpolate(small, own, mode="bilinear", antialias=True, align_corners=False)
        features = head_features(small, shapes=self.shapes)  # (B, F, h, w)
        flat = features.permute(0, 2, 3, 1).flatten(0, 2)  # (B h w, F)
        p = self.head.probability(flat)[0].view(len(x), 1, *small.shape[-2:])
        return p if list(size) == own else F.interpolate(p, size, mode="bilinear", align_corners=False)
