"""The choice that a finished run's mask was made with, and its scores in words."""

from typing import Any

from landslide_wsss_plugin.common.tables import SCORES, SCORES_OF
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.thresholds.section import NUMBERS
from landslide_wsss_plugin.dock.thresholds.threshold_set import ThresholdSet
from landslide_wsss_plugin.records.finished_runs import FinishedRun


def choice_of(run: FinishedRun) -> ThresholdSet:
    """Return the choice that a run's mask was made with; a value that is the model's own stays the model's own."""
    values: dict[str, Any] = {
        name: None if value is None or value == run.own.get(name) else float(value)
        for name, value in ((name, run.thresholds.get(name)) for name in SCORES)
    }
    values.update({name: float(run.polygons[name]) for name in NUMBERS if name in run.polygons})
    return ThresholdSet(method=run.method, rule=str(run.thresholds.get("rule", "manual")), **values)


def scores_in_words(method: str) -> str:
    """Return which scores a method thresholds, in words."""
    names = SCORES_OF[method]
    if method == "student+change":
        return tr("Outline model's probability and change")
    if len(names) == 2:
        return tr("Fused: CycleGAN difference and CAM")
    return {
        "gan": tr("CycleGAN difference"),
        "cam": tr("CAM alone"),
        "student": tr("Outline model's probability"),
        "earlier": tr("Difference from the earlier image"),
    }[names[0]]
