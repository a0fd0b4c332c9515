"""What the report shows of a chip or a scene: what was seen, the maps, and each mask against the truth."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.comparison.chips import Example
from engine.comparison.maps import Map
from engine.comparison.methods import Mask
from engine.data.dataset import Chip
from engine.evaluation.metrics import confusion

SHOWN = {
    # map: the factor that makes it visible, and its caption
    "gan": (3.0, "GAN: difference x 3"),
    "grad-cam": (1.0, "Grad-CAM x P"),
    "score-cam": (1.0, "Score-CAM x P"),
    "unet": (1.0, "U-Net: probability"),
    "student-on-masks": (1.0, "Student's network: probability"),
    "student": (1.0, "Student: probability"),
    "framed": (1.0, "Student in the frame: probability"),
}

COLOURS = np.array(((0, 0, 0), (0x00, 0x9E, 0x73), (0xD5, 0x5E, 0x00), (0x00, 0x72, 0xB2)), np.float32)
"""Of neither, both, the mask alone and the truth alone: those of the dock's comparison."""

TINT = 0.6
"""Share of a colour over the image."""

LONGEST = 900
"""Longer side of a scene's pictures, pixels."""


@dataclass(frozen=True)
class Picture:
    """One picture.

    Args:
        caption: what it shows.
        pixels: (H, W, 3) uint8.
    """

    caption: str
    pixels: NDArray[np.uint8]


@dataclass(frozen=True)
class Panel:
    """Pictures that belong together.

    Args:
        title: which chip or scene.
        pictures: in their order.
        wide: as large as they are, instead of small ones side by side.
    """

    title: str
    pictures: tuple[Picture, ...]
    wide: bool = False


def chip_panel(example: Example) -> Panel:
    """Return a chip's image, truth, maps and masks."""
    chip, truth, maps = example.chip, example.truth, example.maps
    found = [Picture("Image", chip), Picture("Truth", against(chip, truth, truth))]
    found += [
        Picture(caption, grey(maps.maps[name] * gain)) for name, (gain, caption) in SHOWN.items() if name in maps.maps
    ]
    found += [_judged(name, chip, mask, truth) for name, mask in example.masks.items()]
    probability = "" if maps.probability is None else f", P(landslide) {maps.probability:.2f}"
    return Panel(f"{example.name}{probability}", tuple(found))


def scene_panel(name: str, image: Chip, truth: Mask, masks: dict[str, Mask]) -> Panel:
    """Return a scene's image, truth and masks, made smaller where it is large.

    Args:
        name: of the scene.
        image: (H, W, 3) uint8.
        truth: (H, W) bool.
        masks: (H, W) bool, by row.
    """
    found = [Picture("Image", image), Picture("Truth", against(image, truth, truth))]
    found += [_judged(row, image, mask, truth) for row, mask in masks.items()]
    return Panel(name, tuple(Picture(p.caption, _smaller(p.pixels)) for p in found), wide=True)


def against(image: Chip, mask: Mask, truth: Mask) -> NDArray[np.uint8]:
    """Return an image on which COLOURS tell where mask and truth agree.

    Args:
        image: (H, W, 3) uint8.
        mask: (H, W) bool.
        truth: (H, W) bool.
    """
    kind = np.where(mask, np.where(truth, 1, 2), np.where(truth, 3, 0))
    mixed = (1 - TINT) * image + TINT * COLOURS[kind]
    return np.where(kind[..., None] > 0, np.rint(mixed).astype(np.uint8), image)


def grey(score: Map) -> NDArray[np.uint8]:
    """Return a map (H, W) as a picture, 0 black and 1 white."""
    levels = np.rint(np.clip(score, 0, 1) * 255).astype(np.uint8)
    return np.repeat(levels[..., None], 3, axis=2)


def _judged(row: str, image: Chip, mask: Mask, truth: Mask) -> Picture:
    return Picture(f"{row}: IoU {confusion(mask, truth).iou:.2f}", against(image, mask, truth))


def _smaller(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = picture.shape[:2]
    share = min(1.0, LONGEST / max(height, width))
    size = max(1, round(width * share)), max(1, round(height * share))
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BOX))
