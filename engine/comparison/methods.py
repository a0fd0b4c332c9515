"""The rows of the table, in its order: what each one makes of the maps over a chip or a scene."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.comparison.maps import NEEDS, ChipMaps, Map
from engine.comparison.networks import TrainedNetworks
from engine.evaluation.metrics import constant_disc
from engine.masks.center_prior import middle_region
from engine.masks.fusion import fuse
from engine.masks.thresholds import apply, otsu_value
from engine.settings.tables import LEVELS

OURS = "Ours: student"
EVEN = 0.5
"""In a frame a pixel is landslide that is likelier one than not: there is no threshold to be found."""

Mask = NDArray[np.bool_]
Maps = dict[str, Map]


@dataclass(frozen=True)
class Method:
    """One method.

    Args:
        name: for the table.
        needs: names of the maps.
        mask: from the maps, the shape (H, W) and the thresholds in `Networks` to the mask (H, W).
        seen: what its training was told.
        framed: knows that a chip's landslide lies in its middle, as the disc does; no scene tells that.
    """

    name: str
    needs: tuple[str, ...]
    mask: Callable[[Maps, tuple[int, int], TrainedNetworks], Mask]
    seen: str = "image-level labels"
    framed: bool = False

    def missing(self, networks: TrainedNetworks) -> list[str]:
        """Return the networks that this row needs and that are not there."""
        return sorted({NEEDS[name] for name in self.needs} - set(networks.by_role))

    def chip_score(self, chip: ChipMaps) -> float:
        """Return how much a chip looks like one with a landslide, for the chip-level AUC.

        P(landslide) where the row has the classifier, otherwise the mean of its map's highest percent.
        """
        if any(NEEDS[name] == "classifier" for name in self.needs):
            return chip.probability or 0.0
        if not self.needs:
            return 0.0
        values = chip.maps[self.needs[0]].ravel()
        top = max(1, values.size // 100)
        return float(np.partition(values, -top)[-top:].mean())


def otsu_mask(score: Map) -> Mask:
    """Return the pixels at or above Otsu's value of a map (H, W) in [0, 1]; level 0 is left out, as in a run."""
    counts = np.bincount(np.rint(score * LEVELS).astype(np.int64).ravel(), minlength=LEVELS + 1)
    return apply(score, otsu_value(counts, skip_zero=True))


ROWS = (
    Method("Constant disc", (), lambda _m, shape, _n: constant_disc(*shape), "nothing"),
    Method("Grad-CAM", ("grad-cam",), lambda m, _s, n: apply(m["grad-cam"], n.cam)),
    Method("CycleGAN", ("gan",), lambda m, _s, n: apply(m["gan"], n.gan)),
    Method(
        "Grad-CAM + CycleGAN",
        ("grad-cam", "gan"),
        lambda m, _s, n: fuse(apply(m["gan"], n.gan), apply(m["grad-cam"], n.cam)),
    ),
    Method(
        "Score-CAM + CycleGAN, manual",
        ("score-cam", "gan"),
        lambda m, _s, n: fuse(apply(m["gan"], n.gan), apply(m["score-cam"], n.cam)),
    ),
    Method(
        "Score-CAM + CycleGAN, Otsu",
        ("score-cam", "gan"),
        lambda m, _s, _n: fuse(otsu_mask(m["gan"]), otsu_mask(m["score-cam"])),
    ),
    Method("U-Net", ("unet",), lambda m, _s, _n: apply(m["unet"], 0.5), "masks"),
    Method("Student's network", ("student-on-masks",), lambda m, _s, n: apply(m["student-on-masks"], n.masks), "masks"),
    Method(OURS, ("student",), lambda m, _s, n: apply(m["student"], n.student)),
    Method(
        "Ours: student, in the chip's frame",
        ("student", "framed"),
        lambda m, _s, _n: middle_region(m["framed"] > EVEN),
        framed=True,
    ),
)
