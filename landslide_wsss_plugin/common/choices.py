"""The words for people beside what the user can choose."""

from typing import Any

from landslide_wsss_plugin.common.tables import METHODS, RULES, labels_of
from landslide_wsss_plugin.common.text import number, tr, tr_table

DEVICES = ("auto", "cpu", "cuda")


def method_words(method: str) -> "tuple[str, str]":
    """Return a method's name and what it is good for; of one that is not known, what it is called."""
    return _translated("methods", method) if method in METHODS else (method, "")


def cam_words(cam: str) -> "tuple[str, str]":
    """Return a quality of the explanation and what it is good for."""
    return _translated("cams", cam)


def rule_words(rule: str) -> "tuple[str, str]":
    """Return a threshold rule's name and what it does."""
    return _translated("rules", rule)


def score_words(score: str) -> str:
    """Return a score's name."""
    names = {
        "gan": tr("CycleGAN difference"),
        "cam": tr("CAM"),
        "earlier": tr("Difference from the earlier image"),
        "student": tr("Outline model's probability"),
        "change": tr("Change since the earlier image"),
    }
    return names.get(score, score)


def threshold_words(rule: str, values: "dict[str, Any]") -> str:
    """Return how a mask was thresholded, such as "Manual: Outline model's probability from 0.500".

    Args:
        rule: one of RULES.
        values: of each score; text where the rule finds one for each pixel.
    """
    name = rule_words(rule)[0].partition(":")[0] if rule in RULES else rule
    parts = [
        tr("{} from {}").format(score_words(score), number(value, 3))
        if isinstance(value, float)
        else f"{score_words(score)} {value}"
        for score, value in values.items()
    ]
    return f"{name}: {', '.join(parts)}" if parts else name


def device_words(device: str) -> str:
    """Return a device in words."""
    return {"auto": tr("Automatic"), "cpu": tr("Processor (CPU)"), "cuda": tr("NVIDIA GPU (CUDA)")}[device]


def _translated(table: str, key: str) -> "tuple[str, str]":
    label, use = labels_of(table, key)
    return tr_table(label), tr_table(use)
