"""Every map over one chip, each computed once however many rows need it."""

from dataclasses import dataclass
from typing import cast

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from numpy.typing import NDArray
from torch import Tensor

from engine.benchmark.networks import Networks
from engine.explain.grad_cam import grad_cam
from engine.explain.score_cam import score_cam
from engine.masks.difference import difference
from engine.networks.classifier import CamNetwork
from engine.networks.pretrained import imagenet_normalised
from engine.reporting import Reporter
from engine.training.chips import Chip
from engine.training.crops import resized, window

STEP = 32
"""Sides of an input are multiples of this many pixels: the generator needs 4, the U-Net 16, SqueezeNet no rest."""

NEEDS = {
    # map: the network that makes it
    "gan": "generator",
    "grad-cam": "classifier",
    "score-cam": "classifier",
    "student": "student",
    "unet": "unet",
    "student-on-masks": "student-on-masks",
}

Map = NDArray[np.float32]


@dataclass(frozen=True)
class ChipMaps:
    """What the networks say of one chip.

    Args:
        maps: by NEEDS, each (H, W) float32 in [0, 1] at the chip's native size: grey level / 255 of the difference,
            class activation x P(landslide), probabilities.
        probability: P(landslide) of the classifier; None without one.
    """

    maps: dict[str, Map]
    probability: float | None


def chip_maps(networks: Networks, chip: Chip, names: set[str], device: str, report: Reporter) -> ChipMaps:
    """Compute the maps of a chip.

    Args:
        networks: on `device`; the networks of all `names` are there.
        chip: (H, W, 3) uint8 RGB at native scale, mirrored on all sides to the networks' input size, or
            stretched where they were trained so.
        names: of NEEDS.
        device: a torch device's name.
        report: listener, asked between batches of masked chips.
    """
    height, width = chip.shape[:2]
    side = -(-max(networks.least, height, width) // STEP) * STEP
    top, left = (height - side) // 2, (width - side) // 2
    seen = resized(chip, networks.resized) if networks.resized else window(chip, top, left, side)
    x = torch.from_numpy(np.array(seen)).to(device)
    x = x.permute(2, 0, 1)[None].float() / 255  # (1, 3, S, S) in [0, 1]
    normal = imagenet_normalised(x)
    found: dict[str, Tensor] = {}
    probability = None
    with torch.inference_mode():
        if "gan" in names:
            found["gan"] = difference(x, (networks.by_role["generator"](x * 2 - 1) + 1) / 2)
        for name in names & {"student", "unet", "student-on-masks"}:
            found[name] = networks.by_role[name](normal)[:, 0].float().sigmoid()
        if "classifier" in networks.by_role:
            probability = float(networks.by_role["classifier"](normal).float().softmax(1)[0, 1])
    for name in names & {"grad-cam", "score-cam"}:
        found[name] = _explained(networks, normal, name, probability or 0.0, report)
    if networks.resized:
        found = {n: F.interpolate(m[None], (height, width), mode="bilinear")[0] for n, m in found.items()}
        top = left = 0
    cut = (slice(-top, -top + height), slice(-left, -left + width))
    return ChipMaps({name: m[0].cpu().numpy()[cut] for name, m in found.items()}, probability)


def _explained(networks: Networks, normal: Tensor, name: str, probability: float, report: Reporter) -> Tensor:
    if probability < networks.gate:
        return torch.zeros_like(normal[:, 0])
    network = cast("CamNetwork", networks.by_role["classifier"])
    cam = grad_cam(network, normal) if name == "grad-cam" else score_cam(network, normal, check=report.check)
    return cam * probability
