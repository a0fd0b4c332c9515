"""How a model does on scenes that it did not learn from: drawn ones of several looks, and one stitched of them."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.demo.scene import make_scene
from engine.rasters.atomic import open_raster
from engine.reporting import Reporter
from engine.training.adaptation.loop import Outliner
from engine.training.adaptation.measure import probabilities
from engine.training.adaptation.pieces import Piece

LOOKS = ("plain", "camera", "laterite")
"""Of the drawn scenes; the shipped model does well on them, so that there is something to lose."""

SIDE, SEED, LANDSLIDES = 512, 5, 3

CELL = 128
"""Side of a cell of the stitched scene, pixels."""

WORSE = 0.02
"""By so much the mean IoU must fall for the card to say that the model is worse elsewhere."""

Scene = tuple[NDArray[np.uint8], NDArray[np.uint8]]


def other_scenes(folder: Path) -> list[Scene]:
    """Draw the scenes: (SIDE, SIDE, 3) uint8 images and (SIDE, SIDE) truths, 1 on landslides, 255 without data.

    Args:
        folder: for their files.
    """
    scenes = []
    for number, look in enumerate(LOOKS):
        files = make_scene(folder / look, SIDE, SEED + number, LANDSLIDES, look)
        with open_raster(files.scene) as image, open_raster(files.truth) as truth:
            scenes.append((np.ascontiguousarray(image.read().transpose(1, 2, 0)), truth.read(1)))
    return [*scenes, stitched(scenes)]


def stitched(scenes: Sequence[Scene]) -> Scene:
    """Return one scene of cells of several, as a mosaic of images of different days is."""
    image, truth = (np.zeros_like(part) for part in scenes[0])
    for row in range(0, SIDE, CELL):
        for col in range(0, SIDE, CELL):
            number = (row // CELL + 2 * (col // CELL)) % len(scenes)
            at = np.s_[row : row + CELL, col : col + CELL]
            image[at], truth[at] = scenes[number][0][at], scenes[number][1][at]
    return image, truth


def iou(outliner: Outliner, scenes: Sequence[Scene], threshold: float, report: Reporter) -> list[float]:
    """Return a network's IoU on each scene.

    Args:
        outliner: the network.
        scenes: N images and truths.
        threshold: of the probability.
        report: asked whether to stop.
    """
    nothing = np.zeros((SIDE, SIDE), np.int32)
    pieces = [Piece(image, nothing.astype(np.uint8), nothing, nothing > 0) for image, _ in scenes]
    found = []
    for p, (_, truth) in zip(
        probabilities(outliner.network, pieces, outliner.mean, outliner.std, "cpu", report.check), scenes, strict=True
    ):
        known, mask = truth != 255, p >= threshold
        both, either = (mask & (truth == 1))[known].sum(), (mask | (truth == 1))[known].sum()
        found.append(float(both / max(1, either)))
    return found


def measured_elsewhere(before: Outliner, after: Outliner, threshold: float, report: Reporter) -> dict[str, Any]:
    """Measure a model and the one that it was made from on scenes that neither learned from.

    Returns:
        before, after (mean IoU), worse (whether it lost), sentence.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        scenes = other_scenes(Path(folder))
    was, now = (float(np.mean(iou(each, scenes, threshold, report))) for each in (before, after))
    sentence = (
        f"On {len(LOOKS)} drawn scenes and a stitched one: IoU {was:.2f} by the model before, {now:.2f} by this one."
    )
    return {"before": round(was, 4), "after": round(now, 4), "worse": now < was - WORSE, "sentence": sentence}
