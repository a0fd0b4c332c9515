"""What a run can choose among, each thing once: methods, scores, networks, threshold rules, units, statuses, levels.

The engine reads the tables from here. The plugin, whose Python is another one, reads `as_json()`, which
`buildtools/package.py` writes into the package. So this file runs by itself on Python 3.9, and imports nothing but the
standard library. Keys are stored in model files, runs and scripts and keep their spelling; labels and helps are for
people, and are translated in the plugin.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

TILE_PX = 512
OVERLAP_PX = 128
MIN_AREA_M2 = 100.0

LEVELS = 250
"""A score of 1 as a stored level, so that 0.08 and 0.4 are whole levels."""

NODATA = 255
"""Level of a pixel without a score."""


@dataclass(frozen=True)
class Choice:
    """Something that can be chosen.

    Args:
        label: its name for people.
        help: what it is good for, in one or two sentences.
    """

    label: str
    help: str


@dataclass(frozen=True)
class Score:
    """A continuous score, a band of scores.tif.

    Args:
        network: that computes it, one of NETWORKS.
        threshold: where neither the user nor the model's card gives one, in [0, 1].
        label: its name for people.
        pair: whether it compares the scene with an earlier image.
    """

    network: str
    threshold: float
    label: str
    pair: bool = False


@dataclass(frozen=True)
class Method(Choice):
    """A way to make a mask.

    Args:
        scores: that are thresholded; a landslide is where all of them pass.
        explanation: how its CAM is computed: "score" is Score-CAM, whose quality is one of CAMS; "grad" is Grad-CAM;
            "" is none.
    """

    scores: tuple[str, ...]
    explanation: str


@dataclass(frozen=True)
class Rule(Choice):
    """A way to find the thresholds.

    Args:
        kind: "given" takes the user's or the model's values; "scene" finds one value a scene and score from its
            histogram; "pixel" finds one a pixel from a window around it.
    """

    kind: str


NETWORKS = ("classifier", "generator", "student")
"""The roles of networks in a model file, in the order in which they are trained."""

SCORES = {
    "gan": Score("generator", 0.08, "CycleGAN difference"),
    "cam": Score("classifier", 0.4, "CAM"),
    "earlier": Score("generator", 0.08, "Difference from the earlier image", pair=True),
    "student": Score("student", 0.5, "Outline model's probability"),
    "change": Score("student", 0.6, "Change since the earlier image", pair=True),
}
"""In the order of the bands."""

BEFORE = "before"
"""Band after `change`: the outline model's probability in the earlier image. It is thresholded as that in the scene."""

METHODS = {
    "student": Method(
        "Outline model",
        "Recommended: outlines learned from the labels of whole tiles. By far the fastest.",
        ("student",),
        "",
    ),
    "student+change": Method(
        "Outline model + change",
        "Only what is new: outlines that an earlier image does not show. Needs an earlier image.",
        ("student", "change"),
        "",
    ),
    "score-cam+cyclegan": Method(
        "Score-CAM + CycleGAN",
        "The dissertation's method: the pixels on which two independent scores agree. Slow without a GPU.",
        ("gan", "cam"),
        "score",
    ),
    "grad-cam+cyclegan": Method(
        "Grad-CAM + CycleGAN",
        "As above with a simpler explanation: faster, often a little less sharp.",
        ("gan", "cam"),
        "grad",
    ),
    "cyclegan": Method(
        "CycleGAN difference alone",
        "The difference from a generated scene without landslides. Finds small ones, with more false alarms.",
        ("gan",),
        "",
    ),
    "cyclegan+before": Method(
        "Difference from the earlier image",
        "The CycleGAN's difference with a real earlier image in the place of the generated one.",
        ("earlier",),
        "",
    ),
    "grad-cam": Method(
        "Grad-CAM alone",
        "The class activation of the classifier. Fastest; outlines are coarse. Good for a first look.",
        ("cam",),
        "grad",
    ),
}
"""In the order of lists for people."""

DEFAULT_METHOD = "score-cam+cyclegan"
"""Of a model whose card names none."""

CAMS = {
    "exact": Choice("Exact", "Uses every channel of the classifier. For results to publish; slow without a GPU."),
    "fast": Choice(
        "Fast", "Uses only as many channels as the mask needs. Nearly the same mask in less than half the time."
    ),
    "grad": Choice("Fastest", "Grad-CAM in its place: one pass for each tile. For a first look; outlines differ."),
}
"""How exactly Score-CAM is computed."""

RULES = {
    "manual": Rule("Manual: the values below", "You decide; the model's own values are a good start.", "given"),
    "otsu": Rule("Otsu: found from the scene", "One value for the whole scene, where its scores split best.", "scene"),
    "niblack": Rule(
        "Niblack: a value for each pixel", "The value follows each pixel's neighborhood; sensitive to noise.", "pixel"
    ),
    "sauvola": Rule(
        "Sauvola: as Niblack, calmer",
        "The value follows the neighborhood; steadier where there is little contrast.",
        "pixel",
    ),
}

DEM_UNITS = ("auto", "m", "ft", "us-ft", "cm")
"""Units of an elevation model's heights; "auto" is what its file says, else metres."""

STATUSES = ("proposed", "accepted", "rejected", "edited")
"""What a polygon is; all but the first are a person's word and never overwritten."""


def status_of(value: Any) -> str:
    """Return a polygon's status as one of STATUSES; one that no person has given a known status is a proposal.

    Other programs' tables write it with capitals and blanks, too.
    """
    word = value.strip().lower() if isinstance(value, str) else ""
    return word if word in STATUSES else STATUSES[0]


def is_landslide(status: Any) -> bool:
    """Return whether a polygon of a status counts as a landslide, as all but the rejected do."""
    return status_of(status) != "rejected"


def networks_of(method: str) -> tuple[str, ...]:
    """Return the networks that a method needs, in the order of its scores."""
    return tuple(dict.fromkeys(SCORES[score].network for score in METHODS[method].scores))


def is_pair(method: str) -> bool:
    """Return whether a method needs an earlier image."""
    return any(SCORES[score].pair for score in METHODS[method].scores)


def confidence_of(method: str) -> str:
    """Return the score that is a polygon's confidence: the last of the method's, and never the change."""
    return [name for name in METHODS[method].scores if name != "change"][-1]


def least_level(threshold: float) -> int:
    """Return the lowest stored level that passes `score >= threshold`; LEVELS + 1 where none does.

    Whole numbers decide, not floats: 0.06 is level 15, whatever the last bit of 15 / 250 is.

    Args:
        threshold: 0 to a little above 1.
    """
    return min(max(math.ceil(round(threshold * LEVELS, 4)), 0), LEVELS + 1)


def as_json() -> dict[str, object]:
    """Return the tables as plain values; the plugin's `common/tables.py` reads them."""
    return {
        "defaults": {"tile_px": TILE_PX, "overlap_px": OVERLAP_PX, "min_area_m2": MIN_AREA_M2},
        "levels": LEVELS,
        "nodata": NODATA,
        "networks": list(NETWORKS),
        "scores": {key: asdict(score) for key, score in SCORES.items()},
        "methods": {key: {**asdict(method), "scores": list(method.scores)} for key, method in METHODS.items()},
        "cams": {key: asdict(cam) for key, cam in CAMS.items()},
        "rules": {key: asdict(rule) for key, rule in RULES.items()},
        "dem_units": list(DEM_UNITS),
        "statuses": list(STATUSES),
    }
