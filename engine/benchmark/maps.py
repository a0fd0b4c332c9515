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
from engine.networks.classifier import CamNetwork
from engine.networks.pretrained import imagenet_normalised
from engine.reporting import Reporter
from engine.score_maps import Explain, chip_probability, gated_explanation, pixel_probability, translated_difference
from engine.training.chips import Chip
from engine.training.crops import resized, window
from engine.training.pseudo_labels import LabelSettings, in_frame

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
            found["gan"] = translated_difference(networks.by_role["generator"], x, networks.difference)
        for name in {MADE_FROM.get(name, name) for name in names} & {"student", "unet", "student-on-masks"}:
            found[name] = pixel_probability(networks.by_role[name], normal)
        if "classifier" in networks.by_role:
            probability = chip_probability(networks.by_role["classifier"], normal)  # (1,)
    if probability is not None:
        network = cast("CamNetwork", networks.by_role["classifier"])
        explain: dict[str, Explain] = {
            "grad-cam": lambda chip: grad_cam(network, chip),
            "score-cam": lambda chip: score_cam(network, chip, check=report.check),
        }
        for name in names & set(explain):
            found[name] = gated_explanation(explain[name], normal, probability, networks.gate)
    if networks.resized:
        found = {n: F.interpolate(m[None], (height, width), mode="bilinear")[0] for n, m in found.items()}
        top = left = 0
    cut = (slice(-top, -top + height), slice(-left, -left + width))
    maps = {name: m[0].cpu().numpy()[cut] for name, m in found.items()}
    if "framed" in names:
        student = torch.from_numpy(np.ascontiguousarray(maps["student"]))[None, None]
        maps["framed"] = in_frame(student, chip, LabelSettings())
    return ChipMaps(
        maps,
        None if probability is None else float(probability),
    )
