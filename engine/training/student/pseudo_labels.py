"""Pseudo-labels: what each pixel of a labelled chip most likely is, from the chip's label alone."""

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from numpy.typing import NDArray
from torch import Tensor

from engine.data.dataset import Chip
from engine.data.scene_augmentation import IGNORED, Label
from engine.masks.center_prior import HALF, center_prior, combine_log_odds, middle_region
from engine.masks.refinement import DILATIONS, affinity_refined, colour_refined
from engine.networks.cam_head import CamNetwork
from engine.training.common.tensors import chip_image
from engine.training.student.settings import LabelSettings


def class_activation(
    network: CamNetwork, image: Tensor, scales: tuple[float, ...] = (1.0, 1.5, 2.0), *, flipped: bool = True
) -> Tensor:
    """Return how much each place speaks for a landslide, over several scales and mirrored.

    The class activation map (Zhou et al. 2016) of a network whose class logits are means of per-cell logits, as
    SqueezeNet's and MobileNetV2's here are: the map is those logits, landslide minus other, where positive.

    Args:
        network: with `class_maps` after `features`, in eval mode.
        image: (1, 3, H, W) float, normalised.
        scales: factors of the chip's size.
        flipped: also mirrored.

    Returns:
        (1, 1, H, W) float in [0, 1]; its maximum is 1 unless it is zero everywhere.
    """
    size = (image.shape[-2], image.shape[-1])
    total = torch.zeros_like(image[:, :1])
    for scale in scales:
        scaled = (max(32, round(size[0] * scale)), max(32, round(size[1] * scale)))
        x = image if scaled == size else F.interpolate(image, scaled, mode="bilinear", align_corners=False)
        for mirror in (False, True) if flipped else (False,):
            maps = network.class_maps(network.features(x.flip(-1) if mirror else x))  # type: ignore[attr-defined]
            speaks = maps[:, 1:] - maps[:, :1]  # (1, 1, h, w)
            speaks = speaks.flip(-1) if mirror else speaks
            total = total + F.interpolate(speaks, size, mode="bilinear", align_corners=False)
    return stretched(total.relu())


def stretched(score: Tensor) -> Tensor:
    """Divide (1, 1, H, W) by its maximum: the chip's label says that a landslide is there."""
    return score / score.amax().clamp_min(1e-6)


def cut(score: NDArray[np.float32], settings: LabelSettings) -> Label:
    """Turn a score over a landslide chip into landslide, other and ignored pixels.

    In a framed chip only what is connected with its middle is landslide; what else scores high is ignored, for it may
    well be a landslide that the label did not mean.

    Args:
        score: (H, W) float32 in [0, 1], refined.
        settings: thresholds and frame.

    Returns:
        (H, W) uint8: 1 landslide, 0 other, 255 ignored.
    """
    label = np.full(score.shape, IGNORED, np.uint8)
    label[score < settings.low] = 0
    landslide = score > settings.high
    label[middle_region(landslide) if settings.centre else landslide] = 1
    return label


def in_frame(p: Tensor, chip: Chip, centre: float) -> NDArray[np.float32]:
    """Return how likely each pixel of a framed chip is its landslide, from frame, colours and a student together.

    The mean of two: what the frame and the chip's colours say, and what the frame and the student say. The student
    knows no frame itself, for a scene has none.

    Args:
        p: (1, 1, H, W) float in [0, 1], the student's probability.
        chip: (H, W, 3) uint8 RGB.
        centre: radius of the frame.

    Returns:
        (H, W) float32 in [0, 1].
    """
    return mixed(refined(center_prior(chip, centre), chip), p, chip, centre)


def mixed(coloured: NDArray[np.float32], p: Tensor, chip: Chip, centre: float) -> NDArray[np.float32]:
    """Return the mean of what a chip's colours and what a student that has not seen the chip make of it.

    Args:
        coloured: (H, W) float32 in [0, 1], what is known without the student, refined.
        p: (1, 1, H, W) float in [0, 1], the student's probability.
        chip: (H, W, 3) uint8 RGB.
        centre: radius of the frame; without one the student's answer is stretched to 1 instead.

    Returns:
        (H, W) float32 in [0, 1].
    """
    answer = combine_log_odds(p, center_prior(chip, centre), HALF) if centre else stretched(p)
    return np.asarray((1 - HALF) * coloured + HALF * answer[0, 0].numpy(), dtype=np.float32)


def refined(score: Tensor, chip: Chip, road_width: int = 0) -> NDArray[np.float32]:
    """Return a score that follows the chip's colours (`colour_refined`, `affinity_refined`).

    Args:
        score: (1, 1, H, W) float in [0, 1].
        chip: (H, W, 3) uint8 RGB.
        road_width: of what is taken for a road, pixels, 0 for none (see `colour_refined`'s strips).

    Returns:
        (H, W) float32 in [0, 1].
    """
    coloured = torch.from_numpy(colour_refined(score[0, 0].numpy(), chip, strips=road_width))[None, None]
    dilations = tuple(d for d in DILATIONS if d < min(chip.shape[:2]))
    return np.asarray(affinity_refined(coloured, chip_image(chip), dilations=dilations)[0, 0].numpy(), dtype=np.float32)
