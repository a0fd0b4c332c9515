"""Every map over one chip, each computed once however many rows need it."""

from dataclasses import dataclass
from functools import cached_property
from typing import cast

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from numpy.typing import NDArray
from torch import Tensor

from engine.comparison.networks import TrainedNetworks
from engine.data.dataset import Chip
from engine.data.transforms import resized, window
from engine.explain.grad_cam import grad_cam
from engine.explain.score_cam import score_cam
from engine.inference.score_maps import (
    Explain,
    chip_probability,
    gated_explanation,
    pixel_probability,
    translated_difference,
)
from engine.networks.cam_head import CamNetwork
from engine.networks.pretrained import imagenet_normalised
from engine.reporting import Reporter
from engine.training.student.pseudo_labels import in_frame
from engine.training.student.settings import LabelSettings

STEP = 32
"""Sides of an input are multiples of this many pixels: the generator needs 4, the U-Net 16, SqueezeNet no rest."""

NEEDS = {
    # map: the network that makes it
    "gan": "generator",
    "grad-cam": "classifier",
    "score-cam": "classifier",
    "student": "student",
    "framed": "student",
    "unet": "unet",
    "student-on-masks": "student-on-masks",
}

MADE_FROM = {"framed": "student"}
"""Maps that are made from another one, with what only a chip tells: its frame."""

Map = NDArray[np.float32]


@dataclass(frozen=True)
class ChipMaps:
    """What the networks say of one chip.

    Args:
        maps: by NEEDS, each (H, W) float32 in [0, 1] at the chip's native size: grey level / 255 of the difference,
            class activation x P(landslide), probabilities, and those in the chip's frame (see `in_frame`).
        probability: P(landslide) of the classifier; None without one.
    """

    maps: dict[str, Map]
    probability: float | None


def chip_maps(networks: TrainedNetworks, chip: Chip, names: set[str], device: str, report: Reporter) -> ChipMaps:
    """Compute the maps of a chip.

    Args:
        networks: on `device`; the networks of all `names` are there.
        chip: (H, W, 3) uint8 RGB at native scale, mirrored on all sides to the networks' input size, or
            stretched where they were trained so.
        names: of NEEDS.
        device: a torch device's name.
        report: listener, asked between batches of masked chips.
    """
    views = {
        scale: chip_view(chip, scale, networks.least, device) for scale in {networks.scale(r) for r in networks.by_role}
    }

    def view(role: str) -> ChipView:
        return views[networks.scale(role)]

    found: dict[str, Map] = {}
    probability = None
    with torch.inference_mode():
        if "gan" in names:
            seen = view("generator")
            difference = translated_difference(networks.by_role["generator"], seen.x, networks.difference)
            found["gan"] = seen.on_chip(difference)
        for name in {MADE_FROM.get(name, name) for name in names} & {"student", "unet", "student-on-masks"}:
            seen = view(name)
            found[name] = seen.on_chip(pixel_probability(networks.by_role[name], seen.normal))
        if "classifier" in networks.by_role:
            probability = chip_probability(networks.by_role["classifier"], view("classifier").normal)  # (1,)
    if probability is not None:
        network, seen = cast("CamNetwork", networks.by_role["classifier"]), view("classifier")
        explain: dict[str, Explain] = {
            "grad-cam": lambda chip: grad_cam(network, chip),
            "score-cam": lambda chip: score_cam(network, chip, check=report.check),
        }
        for name in names & set(explain):
            found[name] = seen.on_chip(gated_explanation(explain[name], seen.normal, probability, networks.gate))
    if "framed" in names:
        student = torch.from_numpy(np.ascontiguousarray(found["student"]))[None, None]
        found["framed"] = in_frame(student, chip, LabelSettings().centre)
    return ChipMaps(found, None if probability is None else float(probability))


@dataclass(frozen=True)
class ChipView:
    """A chip as networks of one scale see it.

    Args:
        x: (1, 3, S, S) float in [0, 1].
        shape: (H, W) of the chip.
        corner: where the chip begins in it, pixels from above and from the left; None where it is stretched.
    """

    x: Tensor
    shape: tuple[int, int]
    corner: tuple[int, int] | None

    @cached_property
    def normal(self) -> Tensor:
        """As classifiers and students take it."""
        return imagenet_normalised(self.x)

    def on_chip(self, score: Tensor) -> Map:
        """Return a map (1, S, S) on the chip's own pixels, (H, W)."""
        height, width = self.shape
        if self.corner is None:
            score = F.interpolate(score[None], self.shape, mode="bilinear")[0]
        top, left = self.corner or (0, 0)
        return cast("Map", score[0, top : top + height, left : left + width].cpu().numpy())


def chip_view(chip: Chip, scale: int, least: int, device: str = "cpu") -> ChipView:
    """Return a chip as networks take it: stretched, or at its native size and mirrored on all sides.

    Args:
        chip: (H, W, 3) uint8.
        scale: side to which the chip is stretched, pixels; 0 keeps its native size.
        least: side to which a smaller chip is mirrored at its native size, rounded up to a multiple of STEP pixels.
        device: a torch device's name.
    """
    height, width = chip.shape[:2]
    side = -(-max(least, height, width) // STEP) * STEP
    top, left = (side - height) // 2, (side - width) // 2
    pixels = resized(chip, scale) if scale else window(chip, -top, -left, side)
    x = torch.from_numpy(np.array(pixels)).to(device).permute(2, 0, 1)[None].float() / 255
    return ChipView(x, (height, width), None if scale else (top, left))
