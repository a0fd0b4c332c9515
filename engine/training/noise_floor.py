"""What a generator changes in chips that have no landslide to take away: the floor of its difference."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import nn

from engine.difference_settings import DifferenceSettings
from engine.reporting import Reporter
from engine.score_maps import translated_difference
from engine.training.chips import Chip
from engine.training.setting_up import to_tensor

QUANTILE = 0.95
"""Of a chip's pixels: one in twenty may still be above the floor."""

CHIPS = 64
"""A median of so many chips moves little with more."""

Floors = dict[str, float]
"""By the way of looking, "plain" or "mirrors": grey level / 255 in [0, 1)."""


def noise_floor(generator: nn.Module, chips: Sequence[Chip], device: str, report: Reporter) -> Floors:
    """Measure the noise floor without any mask.

    The median over the chips of each chip's quantile: some chips have an edge or a field that the generator paints
    over, and a few are labelled wrongly. Neither moves a median.

    Args:
        generator: landslide -> none, takes and gives [-1, 1], in eval mode on `device`.
        chips: without a landslide, of the training fold, whole; their sides are cut to multiples of 4.
        device: a torch device's name.
        report: asked before each chip whether to stop.
    """
    floors = {}
    with torch.inference_mode():
        for name, how in (("plain", DifferenceSettings()), ("mirrors", DifferenceSettings(mirrors=True))):
            found = []
            for chip in chips:
                report.check()
                height, width = (side // 4 * 4 for side in chip.shape[:2])  # the generator halves twice
                change = translated_difference(generator, to_tensor([chip[:height, :width]]).to(device), how)
                found.append(np.quantile(change.float().cpu().numpy(), QUANTILE))
            floors[name] = round(float(np.median(found)), 5)
    return floors


def spread(members: Sequence[int], most: int = CHIPS) -> list[int]:
    """Return at most so many of the members, evenly from first to last."""
    return [members[k * len(members) // most] for k in range(most)] if len(members) > most else list(members)
