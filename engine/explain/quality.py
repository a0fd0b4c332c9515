"""How carefully a chip is explained: exactly, fast, or by the gradient alone; and how far fast is from exact."""

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor

from engine.explain.fast_score_cam import fast_score_cam
from engine.explain.grad_cam import grad_cam
from engine.explain.memory import batch_that_fits
from engine.explain.precision import dtype_of, in_precision
from engine.explain.score_cam import score_cam
from engine.networks.cam_head import CamNetwork
from engine.settings.run import Cam, Precision


@dataclass
class Audit:
    """Chips of a fast run that were explained exactly as well.

    Args:
        share: of the chips, in [0, 1]; a chip's own pixels draw the lot, so the choice is the same in every run.
        threshold: of the heatmaps, whose masks are compared, in [0, 1].
        ious: of the masks, one a chip.
    """

    share: float
    threshold: float
    ious: list[float] = field(default_factory=list)

    def draws(self, chip: Tensor) -> bool:
        """Say whether a chip, (3, H, W), is one of the sample."""
        if self.share <= 0:
            return False
        lot = zlib.crc32(chip.float().contiguous().cpu().numpy().tobytes()) / 2**32
        return lot < self.share

    def compare(self, fast: Tensor, exact: Tensor) -> None:
        """Note how well two heatmaps of a chip agree; two empty masks agree."""
        a, b = fast >= self.threshold, exact >= self.threshold
        union = (a | b).sum().item()
        self.ious.append((a & b).sum().item() / union if union else 1.0)

    def to_json(self) -> dict[str, float | int | None]:
        """Return what run.json keeps."""
        some = bool(self.ious)
        mean, least = (sum(self.ious) / len(self.ious), min(self.ious)) if some else (None, None)
        return {"share": self.share, "chips": len(self.ious), "mean_iou": mean, "least_iou": least}

    def describe(self) -> str:
        """Return one sentence for the run's log."""
        if not self.ious:
            return "The audit drew no chip that was explained: raise its share to learn how far fast is from exact."
        mean, least = sum(self.ious) / len(self.ious), min(self.ious)
        chips = "1 chip" if len(self.ious) == 1 else f"{len(self.ious)} chips"
        return f"Audit of the fast explanation on {chips}: IoU with the exact masks {mean:.3f} (least {least:.3f})."


class Explainer:
    """Explains chips with one classifier in one quality.

    Args:
        network: the classifier, in eval mode on its device.
        cam: the quality.
        device: of the network.
        precision: format of the masked passes; "auto" is float32 for "exact", and for "fast" what the device multiplies
            fastest.
        batch_size: masked chips a pass; 0 takes what the memory holds.
        audit: where a fast run notes its error.
    """

    def __init__(
        self,
        network: CamNetwork,
        cam: Cam,
        device: torch.device,
        precision: Precision = "auto",
        batch_size: int = 0,
        audit: Audit | None = None,
    ) -> None:
        self.network = network
        self.cam = cam
        self.device = device
        self.audit = audit or Audit(0.0, 0.4)
        self._batch = batch_size
        exact = precision == "auto" and cam == "exact"
        self.dtype = torch.float32 if exact or cam == "grad" else dtype_of(precision, device)
        self._masked = in_precision(network, self.dtype)

    def __call__(self, chips: Tensor, check: Callable[[], None] | None = None) -> Tensor:
        """Return the heatmaps, (B, H, W) in [0, 1], of normalised chips (B, 3, H, W)."""
        if self.cam == "grad":
            return grad_cam(self.network, chips)
        if self.cam == "exact":
            return score_cam(self.network, chips, batch_size=self._batch_for(chips), check=check, masked=self._masked)
        heat = fast_score_cam(
            self.network,
            chips,
            batch_size=self._batch_for(chips),
            check=check,
            masked=self._masked,
        )
        for index, chip in enumerate(chips):
            if self.audit.draws(chip):
                exact = score_cam(self.network, chip[None], batch_size=self._batch_for(chips), check=check)
                self.audit.compare(heat[index], exact[0])
        return heat

    def _batch_for(self, chips: Tensor) -> int:
        if not self._batch:
            self._batch = batch_that_fits(self._masked, chips[:1].to(self.dtype), self.device)
        return self._batch
