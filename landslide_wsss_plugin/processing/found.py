"""How many landslides an algorithm found, and how much ground they cover: in the log and among its outputs."""

from typing import Any

from qgis.core import QgsProcessingFeedback, QgsProcessingOutputNumber

from landslide_wsss_plugin.common.text import area as in_words
from landslide_wsss_plugin.common.text import landslides, tr
from landslide_wsss_plugin.records import scene_fit

COUNT, AREA_M2 = "COUNT", "AREA_M2"


def number_outputs() -> "list[QgsProcessingOutputNumber]":
    """Return the declarations of both numbers."""
    return [
        QgsProcessingOutputNumber(COUNT, tr("Number of landslides")),
        QgsProcessingOutputNumber(AREA_M2, tr("Area of all landslides, m²")),
    ]


def numbers(result: "dict[str, Any]") -> "dict[str, Any]":
    """Return both numbers of the engine's answer as outputs."""
    return {COUNT: result["count"], AREA_M2: result["area_m2"]}


def with_numbers(sentence: str, result: "dict[str, Any]") -> str:
    """Return a sentence with both numbers; they alone where nobody knows the area.

    Args:
        sentence: with a place for each, such as "Found {}, {} in all."
        result: the engine's answer.
    """
    count, size = landslides(result["count"]), in_words(result["area_m2"])
    return sentence.format(count, size) if result["area_m2"] is not None else f"{count}, {size}."


def log_found(result: "dict[str, Any]", feedback: QgsProcessingFeedback) -> None:
    """Write both into the log."""
    feedback.pushInfo(with_numbers(tr("Found {}, {} in all."), result))
    level = scene_fit.level_of(result)
    if scene_fit.KIND_OF[level] == "warning":  # the last line: what was found is not to be trusted
        feedback.pushWarning(scene_fit.sentence(level))
