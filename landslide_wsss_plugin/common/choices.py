"""The words for people beside what the user can choose."""

from landslide_wsss_plugin.common.tables import labels_of
from landslide_wsss_plugin.common.text import tr, tr_table

DEVICES = ("auto", "cpu", "cuda")


def method_words(method: str) -> "tuple[str, str]":
    """Return a method's name and what it is good for."""
    return _translated("methods", method)


def cam_words(cam: str) -> "tuple[str, str]":
    """Return a quality of the explanation and what it is good for."""
    return _translated("cams", cam)


def rule_words(rule: str) -> "tuple[str, str]":
    """Return a threshold rule's name and what it does."""
    return _translated("rules", rule)


def device_words(device: str) -> str:
    """Return a device in words."""
    return {"auto": tr("Automatic"), "cpu": tr("Processor (CPU)"), "cuda": tr("NVIDIA GPU (CUDA)")}[device]


def _translated(table: str, key: str) -> "tuple[str, str]":
    label, use = labels_of(table, key)
    return tr_table(label), tr_table(use)
